# SPDX-License-Identifier: EUPL-1.2
"""A change touches the lines of one item, and of that item only the fields that change."""

import difflib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kompas.inhoud.functiemodel import FunctieModel
from kompas.inhoud.schrijven.stuk import FUNCTIES
from kompas.inhoud.tagmodel import KennisgebiedModel, TagModel
from kompas.kern.fouten import OnbewerkbareInhoud
from tests.inhoud.materiaal import FUNCTIES as TEKST
from tests.inhoud.materiaal import TAGS, replace
from tests.inhoud.schrijfmateriaal import cut_blad, functies, tags

HUIS = Path(__file__).parents[2]
ECHT = (HUIS / "data" / "functies.yaml").read_bytes()
ECHTE_TAGS = (HUIS / "data" / "tags.yaml").read_bytes()
NIEUW = FunctieModel(id="nieuw", titel="Nieuw", domein="D", unit="U", vakgroep="V", vulling="skelet")
VERSIERD = """\
# Boven het bestand.

functies:   # hier begint het
  # Bij de eerste.
  - id: een
    titel: 'Een'   # zo heet hij

    # Over het domein.
    domein: "D"
    unit:    U
    vakgroep: "V"
    kern: >-
      Dit is
      een zin.
    werkzaamheden:
      # de eerste regel
      - "Je kijkt."
      - 'Je luistert.'  # vaak
      - "Je praat."
    tags:
      # wat je kunt
      competentie: [c-empathie]   # een
      kennisgebied:
      - k-verkeer
      - {tag: k-parkeren, bron: gesprek}  # van Ans
      # einde van de tags
    vulling: concept
    # deze opmerking hoort nog bij een

  # Bij de tweede.
  # Nog een regel.
  - id: twee
    titel: Twee
    domein: D
    unit: U
    vakgroep: V
    vulling: skelet


  - {id: drie, titel: Drie, domein: D, unit: U, vakgroep: V, vulling: skelet}

# Onder het bestand.
"""


def change(tekst: str, item_id: str, **velden: Any) -> list[str]:
    """The lines that go and come when these fields of an item change, as a diff shows them."""
    blad = cut_blad("functies", tekst.encode())
    nieuw = FunctieModel.model_validate(blad.items[item_id].model.model_dump() | velden)
    na = blad.put(FUNCTIES, nieuw).write().decode()
    assert cut_blad("functies", na.encode()).items[item_id].model == nieuw
    return [regel for regel in difflib.ndiff(tekst.splitlines(), na.splitlines()) if regel[0] in "+-"]


@pytest.mark.parametrize("einde", ["\n", "\r\n"])
@pytest.mark.parametrize("begin", ["", "\ufeff"])
@pytest.mark.parametrize("laatste", [True, False])
@pytest.mark.parametrize("tekst", [VERSIERD, TEKST, TEKST.rstrip() + "\n# slot"])
def test_nothing_changed_is_every_byte_the_same(tekst: str, einde: str, begin: str, laatste: bool) -> None:
    """With any end of line, with or without a byte order mark or a last line end."""
    inhoud = (begin + (tekst if laatste else tekst.rstrip()).replace("\n", einde)).encode()
    assert cut_blad("functies", inhoud).write() == inhoud


@pytest.mark.parametrize(
    ("item_id", "velden", "verschil"),
    [
        ("een", {"titel": "Eén: no"}, ["-     titel: 'Een'   # zo heet hij", '+     titel: "Eén: no"   # zo heet hij']),
        ("een", {"kern": "Anders."}, ["-     kern: >-", "-       Dit is", "-       een zin.", '+     kern: "Anders."']),
        (
            "een",
            {"werkzaamheden": ["Je kijkt.", "Je hoort.", "Je praat.", "Je leert."]},
            ["-       - 'Je luistert.'  # vaak", '+       - "Je hoort."  # vaak', '+       - "Je leert."'],
        ),
        ("een", {"werkzaamheden": ["Je luistert.", "Je praat."]}, ['-       - "Je kijkt."']),
        (
            "een",
            {"tags": {"competentie": ["c-empathie", "c-lef"], "kennisgebied": ["k-verkeer", "k-parkeren"]}},
            [
                "-       competentie: [c-empathie]   # een",
                "+       competentie: [c-empathie, c-lef]   # een",
                "-       - {tag: k-parkeren, bron: gesprek}  # van Ans",
                "+       - k-parkeren  # van Ans",
            ],
        ),
        (
            "een",
            {"tags": {"competentie": ["c-empathie"], "bijdrage": ["b-veilig"]}},
            [
                "-       kennisgebied:",
                "-       - k-verkeer",
                "-       - {tag: k-parkeren, bron: gesprek}  # van Ans",
                "+       bijdrage: [b-veilig]",
            ],
        ),
        ("een", {"tags": {}, "leuk": "Ja"}, None),
        ("een", {"vulling": "skelet"}, ["-     vulling: concept", "+     vulling: skelet"]),
        ("twee", {"unit": "12:30"}, ["-     unit: U", '+     unit: "12:30"']),
        ("twee", {"leuk": "a\nb"}, ["+     leuk: |-", "+       a", "+       b"]),
        ("drie", {"titel": "Nee"}, None),
    ],
)
def test_only_the_changed_lines_change(item_id: str, velden: dict[str, Any], verschil: list[str] | None) -> None:
    """Also where people wrote it in their own way; their comments stay. (None: only that it reads back.)"""
    gevonden = change(VERSIERD, item_id, **velden)
    assert gevonden
    if verschil is not None:
        assert sorted(gevonden) == sorted(verschil)
        assert [regel for regel in gevonden if regel.startswith("-") and regel.strip("- ").startswith("#")] == []


def test_one_field_of_our_own_content_is_one_line() -> None:
    """In the real file of eleven thousand lines every sentence can be changed with one line."""
    for veld in ("kern", "leuk", "titel", "bijdrage_inwoner"):
        assert len(change(ECHT.decode(), "griffier", **{veld: "Iets anders"})) == 2


@settings(max_examples=20)
@given(functies, st.data(), st.sampled_from(["\n", "\r\n"]), st.booleans())
def test_all_other_lines_stay(functie: FunctieModel, data: st.DataObject, einde: str, open_einde: bool) -> None:
    """Whatever a function becomes, the lines before and behind it are byte for byte the same."""
    tekst = VERSIERD.rstrip() if open_einde else VERSIERD
    inhoud = tekst.replace("\n", einde).encode()
    item_id = data.draw(st.sampled_from(["een", "twee", "drie"]))
    regels = tekst.split("\n")
    na = cut_blad("functies", inhoud).put(FUNCTIES, functie.model_copy(update={"id": item_id})).write()
    begin = next(plek for plek, regel in enumerate(regels) if f"id: {item_id}" in regel)
    volgende = {"een": "  # Bij de tweede.", "twee": "  - {id: drie", "drie": "# Onder het bestand."}[item_id]
    voor = einde.join([*regels[:begin], ""]).encode()
    achter = inhoud[inhoud.index(volgende.encode()) :]
    assert na.startswith(voor)
    assert na.endswith(achter)


@settings(max_examples=20)
@given(st.data())
def test_tags_change_alone_too(data: st.DataObject) -> None:
    """A tag that changes leaves all others, the dimensies and the factoren as they are."""
    categorie, item_id = data.draw(st.sampled_from([("competentie", "c-empathie"), ("opleiding", "o-verkeerskunde")]))
    tag = data.draw(tags[categorie]).model_copy(update={"id": item_id})
    na = cut_blad("tags", TAGS.encode()).put(categorie, tag).write().decode()
    regels = TAGS.splitlines()
    begin = next(plek for plek, regel in enumerate(regels) if item_id in regel)
    rest = next(regel for regel in regels[begin + 1 :] if regel.startswith("  - ") or not regel.startswith(" "))
    assert na.startswith("\n".join([*regels[:begin], ""]))
    assert na.endswith(TAGS[TAGS.index(rest, TAGS.index(item_id)) :])


def test_a_tag_of_our_own_content_changes_in_one_line() -> None:
    """A new label, one synonym more, retired: each is one line."""
    blad = cut_blad("tags", ECHTE_TAGS)
    tag = blad.items["k-aanbestedingsrecht"].model
    assert isinstance(tag, TagModel)
    for velden in ({"label": "Inkooprecht"}, {"synoniemen": [*tag.synoniemen, "inkoop"]}, {"vervallen": True}):
        na = blad.put("kennisgebied", KennisgebiedModel.model_validate(tag.model_dump() | velden)).write().decode()
        verschil = set(na.splitlines()) ^ set(ECHTE_TAGS.decode().splitlines())
        assert len(verschil) == (1 if "vervallen" in velden else 2)
        assert len(na.splitlines()) - len(ECHTE_TAGS.decode().splitlines()) == ("vervallen" in velden)


@pytest.mark.parametrize("na", ["", "een", "drie"])
def test_a_new_function_stands_behind_another(na: str) -> None:
    """With an empty line before it where the others have one; nothing else moves."""
    tekst = cut_blad("functies", VERSIERD.encode()).put(FUNCTIES, NIEUW, na).write().decode()
    assert (
        list(cut_blad("functies", tekst.encode()).items)
        == {
            "": ["een", "twee", "drie", "nieuw"],
            "een": ["een", "nieuw", "twee", "drie"],
            "drie": ["een", "twee", "drie", "nieuw"],
        }[na]
    )
    assert [regel for regel in difflib.ndiff(VERSIERD.splitlines(), tekst.splitlines()) if regel[0] == "-"] == []
    assert '\n\n  - id: nieuw\n    titel: "Nieuw"\n    soort: functie\n' in tekst


@pytest.mark.parametrize("tekst", ["functies: []  # leeg\n", "# kop\nfuncties: []", "functies:   [ ]\r\n"])
def test_the_first_function_of_an_empty_file(tekst: str) -> None:
    """An organisation that begins with nothing gets its first function, and can lose it again."""
    blad = cut_blad("functies", tekst.encode()).put(FUNCTIES, NIEUW)
    weer = cut_blad("functies", blad.write())
    assert [stuk.model for stuk in weer.items.values()] == [NIEUW]
    leeg = cut_blad("functies", weer.remove("nieuw").write())
    assert leeg.items == {}
    assert list(cut_blad("functies", leeg.put(FUNCTIES, NIEUW).write()).items) == ["nieuw"]


def test_the_first_tag_of_a_section() -> None:
    """A section that is empty or not there at all is begun; the rest of the file stays."""
    for tekst in ("bijdrage: []\n# na\nfactoren: {}\n", "interesse:\n  - {id: i-x, label: X}\n", TAGS):
        for zonder in (tekst, tekst.rstrip()):
            tag = KennisgebiedModel(id="k-nieuw", label="Nieuw")
            na = cut_blad("tags", zonder.encode()).put("kennisgebied", tag).write().decode()
            assert cut_blad("tags", na.encode()).items["k-nieuw"].model == tag
            assert [regel for regel in zonder.splitlines() if regel not in na.splitlines()] == []


@pytest.mark.parametrize(
    ("item_id", "weg"),
    [
        ("een", ["functies:   # hier begint het\n  # Bij de tweede.\n", "# Boven"]),
        ("twee", ["hoort nog bij een\n\n\n  - {id: drie", "# Boven"]),
        ("drie", ["    vulling: skelet\n\n# Onder het bestand.\n", "# Bij de eerste."]),
    ],
)
def test_a_function_goes_with_its_comments(item_id: str, weg: list[str]) -> None:
    """What stood above it and in it goes too; all else stays where it was."""
    na = cut_blad("functies", VERSIERD.encode()).remove(item_id).write().decode()
    assert list(cut_blad("functies", na.encode()).items) == [
        naam for naam in ("een", "twee", "drie") if naam != item_id
    ]
    assert [deel for deel in weg if deel not in na] == []


@pytest.mark.parametrize("item_id", ["verkeerskundige", "handhaver"])
def test_adding_and_removing_undo_each_other(item_id: str) -> None:
    """Whoever adds a function and takes it away again has the file of before."""
    blad = cut_blad("functies", TEKST.encode())
    assert blad.put(FUNCTIES, NIEUW, item_id).remove("nieuw").write() == TEKST.encode()
    assert cut_blad("functies", ECHT).put(FUNCTIES, NIEUW, "griffier").remove("nieuw").write() == ECHT


def test_all_functions_can_go_and_others_come() -> None:
    """An organisation that replaces everything keeps the begin of its file."""
    blad = cut_blad("functies", VERSIERD.encode())
    for item_id in ("een", "drie", "twee"):
        blad = cut_blad("functies", blad.remove(item_id).write())
    assert blad.write().decode().startswith("# Boven het bestand.\n\nfuncties: []   # hier begint het\n")
    assert list(cut_blad("functies", blad.put(FUNCTIES, NIEUW).write()).items) == ["nieuw"]


@pytest.mark.parametrize(
    "tekst",
    [
        "functies: [{id: a, titel: A, domein: D, unit: U, vakgroep: V, vulling: skelet}]\n",
        "functies: [\n  {id: a, titel: A, domein: D, unit: U, vakgroep: V, vulling: skelet}]\n",
        "{functies: [{id: a, titel: A, domein: D, unit: U, vakgroep: V, vulling: skelet}]}\n",
    ],
)
def test_a_file_in_another_shape_is_left_alone(tekst: str) -> None:
    """Valid, but nothing in it stands on a line of its own: that is said, and nothing is guessed."""
    blad = cut_blad("functies", tekst.encode())
    assert blad.write() == tekst.encode()
    with pytest.raises(OnbewerkbareInhoud, match=r"functies\.yaml is zo geschreven"):
        blad.put(FUNCTIES, NIEUW)
    with pytest.raises(OnbewerkbareInhoud):
        blad.remove("a")


@pytest.mark.parametrize(
    "tekst",
    [
        replace(VERSIERD, "  - id: twee\n    titel: Twee", "  -\n    titel: Twee\n    id: twee"),
        replace(VERSIERD, "  - id: twee\n    titel: Twee", '  - "id": twee\n    "titel": Twee'),
        replace(VERSIERD, "    titel: Twee", "    titel:\n      Twee"),
        replace(VERSIERD, "    vulling: skelet\n", "    vulling: skelet\n    verhaal: |+\n      # a\n\n"),
    ],
)
def test_odd_ways_of_writing_still_give_what_was_asked(tekst: str) -> None:
    """A dash alone, names between quotes, text on the next line: the function becomes what it should, others stay."""
    for velden in ({"titel": "Anders"}, {"leuk": "Ja"}, {"verhaal": ""}):
        blad = cut_blad("functies", tekst.encode())
        oud = {naam: stuk.model for naam, stuk in blad.items.items()}
        nieuw = FunctieModel.model_validate(blad.items["twee"].model.model_dump() | velden)
        na = cut_blad("functies", blad.put(FUNCTIES, nieuw).write())
        assert {naam: stuk.model for naam, stuk in na.items.items()} == oud | {"twee": nieuw}
