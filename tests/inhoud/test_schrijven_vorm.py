# SPDX-License-Identifier: EUPL-1.2
"""What is written is read back as the same, in the shape of the house."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kompas.inhoud.functiemodel import FunctieModel
from kompas.inhoud.schrijven.opmaak import render_stuk
from kompas.inhoud.schrijven.stuk import FUNCTIES, Stuk, read_stuk
from kompas.inhoud.schrijven.tekens import write_kaal, write_tekst
from kompas.inhoud.schrijven.velden import to_velden
from kompas.kern.fouten import OngeldigeTekst
from tests.inhoud.schrijfmateriaal import functies, open_blad, tags

HUIS = Path(__file__).parents[2]
EINDES = st.sampled_from(["\n", "\r\n"])


@given(functies, EINDES)
def test_every_function_is_read_back(functie: FunctieModel, einde: str) -> None:
    """Whatever a function says, with every trap of YAML in it, it comes back unchanged."""
    stuk = Stuk.build(FUNCTIES, functie, 2, einde)
    assert read_stuk(FUNCTIES, stuk.lijf) == functie
    assert all(regel.endswith(einde) for regel in stuk.lijf)


@pytest.mark.parametrize("categorie", tags)
@given(data=st.data())
def test_every_tag_is_read_back(categorie: str, data: st.DataObject) -> None:
    """The same holds for tags of each shape."""
    tag = data.draw(tags[categorie])
    assert read_stuk(categorie, Stuk.build(categorie, tag, 2, "\n").lijf) == tag


@given(functies, functies, EINDES)
def test_every_change_of_a_function_is_read_back(oud: FunctieModel, nieuw: FunctieModel, einde: str) -> None:
    """From any function to any other, line by line."""
    stuk = Stuk.build(FUNCTIES, oud, 2, einde).update(nieuw, einde)
    assert read_stuk(FUNCTIES, stuk.lijf) == nieuw


@pytest.mark.parametrize("categorie", tags)
@given(data=st.data())
def test_every_change_of_a_tag_is_read_back(categorie: str, data: st.DataObject) -> None:
    """From any tag to any other of its kind."""
    oud, nieuw = data.draw(tags[categorie]), data.draw(tags[categorie])
    assert read_stuk(categorie, Stuk.build(categorie, oud, 2, "\n").update(nieuw, "\n").lijf) == nieuw


@settings(max_examples=25)
@given(functies, st.data())
def test_a_field_that_stays_keeps_its_lines(oud: FunctieModel, data: st.DataObject) -> None:
    """Only lines of the fields that differ come or go."""
    nieuw = data.draw(functies)
    gekozen = data.draw(st.sets(st.sampled_from(sorted(set(FunctieModel.model_fields) - {"id"})), max_size=3))
    anders = oud.model_copy(update={naam: getattr(nieuw, naam) for naam in gekozen})
    velden, nieuwe_velden = to_velden(oud), to_velden(anders)
    blijft = {naam: waarde for naam, waarde in velden.items() if nieuwe_velden.get(naam) == waarde}
    regels = [regel.rstrip("\n") for regel in Stuk.build(FUNCTIES, oud, 2, "\n").update(anders, "\n").lijf]
    verwacht = render_stuk(blijft, 2)
    assert [regel for regel in verwacht if regel not in regels] == []


@pytest.mark.parametrize("bestand", [*sorted((HUIS / "data").rglob("functies.yaml")), HUIS / "data" / "tags.yaml"])
def test_the_house_writes_as_its_people_do(bestand: Path) -> None:
    """Every function and tag of our own content, written anew, is letter for letter what stands there.

    Only a list that somebody wrote down as empty is left out.
    """
    anders = []
    for stuk in open_blad(bestand).items.values():
        assert stuk.model is not None
        regels = tuple(regel for regel in stuk.lijf if not regel.endswith(": []\n"))
        if stuk.sectie != "dimensies" and Stuk.build(stuk.sectie, stuk.model, 2, "\n").lijf != regels:
            anders.append(stuk.id)
    assert len(open_blad(bestand).items) >= 40
    assert anders == []


@pytest.mark.parametrize(
    ("tekst", "geschreven"),
    [
        ("griffier", "griffier"),
        ("no", '"no"'),
        ("12", '"12"'),
        ("2026-03-01", '"2026-03-01"'),
        ("1e5", '"1e5"'),
        ("a: b", '"a: b"'),
        ("", '""'),
    ],
)
def test_an_id_stands_bare_unless_it_would_change(tekst: str, geschreven: str) -> None:
    """What a reader would take for a number, a date or yes and no, gets quotes."""
    assert write_kaal(tekst) == geschreven


def test_people_can_read_what_is_written() -> None:
    """Accents and emoji stay as they are; quotes and what cannot be seen are escaped; lines stand below each other."""
    assert write_tekst('één "citaat" 🧭 \\ \ufeff\x07') == '"één \\"citaat\\" 🧭 \\\\ \\uFEFF\\u0007"'
    velden = {"id": "x", "verhaal": "Eerst dit.\n\n# en dan dat"}
    assert render_stuk(velden, 2) == ["  - id: x", "    verhaal: |-", "      Eerst dit.", "", "      # en dan dat"]


def test_half_a_character_is_refused() -> None:
    """A surrogate without its other half exists in no file."""
    functie = FunctieModel(id="x", titel="X", domein="D", unit="U", vakgroep="V", vulling="skelet", kern="a\ud800")
    with pytest.raises(OngeldigeTekst):
        Stuk.build(FUNCTIES, functie, 2, "\n")


def test_no_item_or_two_are_no_item() -> None:
    """Only exactly one item counts as read back."""
    assert read_stuk(FUNCTIES, ()) is None
    een = "  - {id: a, titel: A, domein: D, unit: U, vakgroep: V, vulling: skelet}\n"
    assert read_stuk(FUNCTIES, (een, een)) is None
