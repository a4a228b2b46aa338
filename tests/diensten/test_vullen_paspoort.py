# SPDX-License-Identifier: EUPL-1.2
"""Changing a passport, from opening to saving, as a functiebeheerder does it."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from kompas.diensten.toegang import Aanvraag
from kompas.diensten.vullen.paspoort import (
    open_paspoort_voor_bewerken,
    preview_paspoort,
    retire_functie,
    save_paspoort,
    stamp_paspoort,
)
from kompas.diensten.vullen.paspoortvelden import make_wijziging
from kompas.diensten.vullen.schrijfwerk import MAX_REDEN, open_schrijver
from kompas.inhoud.functiemodel import ControleModel
from kompas.inhoud.omzetten import build_functie
from kompas.kern.fouten import (
    Bewerkingsconflict,
    GeenToegang,
    InhoudBeschadigd,
    OnbekendeFunctie,
    OngeldigeTekst,
    OngeldigeWijziging,
    OpslagNietBereikbaar,
)
from kompas.kern.toegang import Rol
from tests.diensten.conftest import NU, Vraag
from tests.diensten.vulmateriaal import read_functie, read_organisatie, write_organisatie

REDEN = "Afgesproken met het team"


def change(wie: Aanvraag, functie_id: str, **velden: Any) -> None:
    """Open, change and save in one go."""
    save_paspoort(wie, open_paspoort_voor_bewerken(wie, functie_id), velden, REDEN)


def read_log(wie: Aanvraag) -> list[tuple[str, str, str, str]]:
    with wie.opslag.reading() as tx:
        regels = list(tx.auditlog.list_regels(NU - timedelta(days=1), NU + timedelta(days=1)))
    return [(regel.actor, regel.actie, regel.object, regel.resultaat) for regel in regels]


def test_a_change_is_saved_in_its_own_lines_and_recorded(folder: Path, fenna: Aanvraag) -> None:
    """One line of the file becomes another; the audit log says who changed which passport, and nothing of what."""
    voor = (folder / "functies.yaml").read_text(encoding="utf-8").splitlines()
    change(fenna, "planner", kern="  Je plant het werk.\r\n")
    na = (folder / "functies.yaml").read_text(encoding="utf-8").splitlines()
    assert [(oud, nieuw) for oud, nieuw in zip(voor, na, strict=True) if oud != nieuw] == [
        ('    kern: "Je maakt de planning."', '    kern: "Je plant het werk."')
    ]
    assert read_log(fenna) == [("id-fenna", "paspoort bewerken", "functie:planner", "gelukt")]


def test_saving_goes_on_from_what_was_saved(folder: Path, fenna: Aanvraag) -> None:
    """Who saves twice in a row gets no conflict with the own first change."""
    bewerking = open_paspoort_voor_bewerken(fenna, "planner")
    for kern in ("Eerst dit.", "Dan dat.", "Dan dat."):
        bewerking = save_paspoort(fenna, bewerking, {"kern": kern}, REDEN)
    assert bewerking == open_paspoort_voor_bewerken(fenna, "planner")
    assert read_functie(folder, "planner").kern == "Dan dat."
    assert len(read_log(fenna)) == 2


def test_a_medewerker_changes_nothing(folder: Path, fenna: Aanvraag, vraag: Vraag) -> None:
    """Whoever lacks the right is refused, also with an opened passport of somebody else."""
    bewerking = open_paspoort_voor_bewerken(fenna, "planner")
    with pytest.raises(GeenToegang):
        save_paspoort(vraag("mo", Rol.MEDEWERKER), bewerking, {"kern": "X"}, REDEN)
    assert read_functie(folder, "planner").kern == "Je maakt de planning."
    assert not (folder / "versies").exists()


@pytest.mark.parametrize(
    ("velden", "fouten"),
    [
        ({"titel": ""}, ["titel"]),
        ({"kern": "", "titel": "a\nb"}, ["titel"]),
        ({"kern": "  "}, ["kern"]),
        (
            {"tags": {"kennisgebied": ["k-verkeer", "k-verker", "c-empathie"]}},
            ["tags.kennisgebied.2", "tags.kennisgebied.3"],
        ),
        ({"werkzaamheden": ["Goed", " "]}, ["werkzaamheden.2"]),
        ({"verrassend": [{"naar": "nergens", "waarom": "Daarom."}]}, ["verrassend.1.naar"]),
        ({"dimensies": {"d-intern-extern": 6}}, ["dimensies.d-intern-extern"]),
        ({"normfunctie": "Adviseur III"}, ["normfunctie"]),
        ({"salaris": "veel"}, ["salaris"]),
        ({"id": "anders"}, ["id"]),
        ({"vulling": "voorbeeld"}, ["vulling"]),
        ({"harde_eisen": "e-rijbewijs"}, ["harde_eisen"]),
    ],
)
def test_every_error_stands_at_its_field(
    folder: Path, fenna: Aanvraag, velden: dict[str, Any], fouten: list[str]
) -> None:
    """In the preview and at saving alike; nothing is written and nothing recorded."""
    voor = (folder / "functies.yaml").read_bytes()
    bewerking = open_paspoort_voor_bewerken(fenna, "planner")
    blik = preview_paspoort(read_organisatie(folder), bewerking, velden)
    with pytest.raises(OngeldigeWijziging) as ongeldig:
        save_paspoort(fenna, bewerking, velden, REDEN)
    assert [fout.veld for fout in ongeldig.value.fouten] == fouten == [fout.veld for fout in blik.fouten]
    assert all(fout.zin.endswith((".", "?")) for fout in blik.fouten)
    assert blik.straks is None
    assert (folder / "functies.yaml").read_bytes() == voor
    assert read_log(fenna) == []


@pytest.mark.parametrize("reden", ["", " \n ", "x" * (MAX_REDEN + 1)])
def test_a_reason_is_asked(folder: Path, fenna: Aanvraag, reden: str) -> None:
    """A few words, no book; without them nothing is saved."""
    bewerking = open_paspoort_voor_bewerken(fenna, "planner")
    with pytest.raises(OngeldigeWijziging) as ongeldig:
        save_paspoort(fenna, bewerking, {"kern": "X"}, reden)
    assert [fout.veld for fout in ongeldig.value.fouten] == ["reden"]
    assert read_functie(folder, "planner").kern == "Je maakt de planning."


def test_half_a_character_is_refused(fenna: Aanvraag, folder: Path) -> None:
    """What no file can hold gives a sentence, and changes nothing."""
    with pytest.raises(OngeldigeTekst):
        change(fenna, "planner", kern="a\ud800")
    assert read_functie(folder, "planner").kern == "Je maakt de planning."


def test_two_editors_on_one_passport(folder: Path, fenna: Aanvraag, vraag: Vraag) -> None:
    """The second gets both versions and what was opened; nothing is overwritten. Opening again goes on from there."""
    guus = vraag("guus", Rol.FUNCTIEBEHEERDER)
    van_fenna, van_guus = (open_paspoort_voor_bewerken(wie, "planner") for wie in (fenna, guus))
    save_paspoort(fenna, van_fenna, {"kern": "Van Fenna."}, REDEN)
    with pytest.raises(Bewerkingsconflict) as conflict:
        save_paspoort(guus, van_guus, {"leuk": "Van Guus."}, REDEN)
    daar = conflict.value.daar
    assert daar is not None
    assert (conflict.value.basis.kern, conflict.value.hier.leuk, daar.kern) == (
        "Je maakt de planning.",
        "Van Guus.",
        "Van Fenna.",
    )
    assert read_functie(folder, "planner").leuk == ""
    change(guus, "planner", leuk="Van Guus.")
    assert (read_functie(folder, "planner").kern, read_functie(folder, "planner").leuk) == ("Van Fenna.", "Van Guus.")


def test_the_same_change_of_two_editors_is_no_conflict(folder: Path, fenna: Aanvraag, vraag: Vraag) -> None:
    """Who wants what somebody else did already is done."""
    guus = vraag("guus", Rol.FUNCTIEBEHEERDER)
    bewerkingen = [open_paspoort_voor_bewerken(wie, "planner") for wie in (fenna, guus)]
    for wie, bewerking in zip((fenna, guus), bewerkingen, strict=True):
        save_paspoort(wie, bewerking, {"kern": "Hetzelfde."}, REDEN)
    assert read_functie(folder, "planner").kern == "Hetzelfde."


def test_two_editors_on_two_passports(folder: Path, fenna: Aanvraag, vraag: Vraag) -> None:
    """The file changed elsewhere, this passport did not: the change goes through, and both are there."""
    guus = vraag("guus", Rol.FUNCTIEBEHEERDER)
    bewerking = open_paspoort_voor_bewerken(guus, "handhaver")
    change(fenna, "planner", kern="Van Fenna.")
    save_paspoort(guus, bewerking, {"werkgever": "Van Guus"}, REDEN)
    assert (read_functie(folder, "planner").kern, read_functie(folder, "handhaver").werkgever) == (
        "Van Fenna.",
        "Van Guus",
    )


def test_a_passport_that_somebody_took_away(folder: Path, fenna: Aanvraag) -> None:
    """It does not come back by itself; the error says that it is gone."""
    bewerking = open_paspoort_voor_bewerken(fenna, "planner")
    write_organisatie(folder)
    pad = folder / "functies.yaml"
    pad.write_text(pad.read_text(encoding="utf-8").split("\n  - id: planner")[0], encoding="utf-8")
    with pytest.raises(Bewerkingsconflict, match="weggehaald") as conflict:
        save_paspoort(fenna, bewerking, {"kern": "X"}, REDEN)
    assert conflict.value.daar is None
    with pytest.raises(OnbekendeFunctie):
        open_paspoort_voor_bewerken(fenna, "planner")


def test_broken_content_gives_one_clear_sentence(folder: Path, fenna: Aanvraag) -> None:
    """Somebody broke the file in an editor: nothing is opened or written over it."""
    bewerking = open_paspoort_voor_bewerken(fenna, "planner")
    (folder / "functies.yaml").write_text("functies: [", encoding="utf-8")
    for doe in (
        lambda: open_paspoort_voor_bewerken(fenna, "planner"),
        lambda: save_paspoort(fenna, bewerking, {"kern": "X"}, REDEN),
    ):
        with pytest.raises(InhoudBeschadigd, match=r"functies\.yaml op regel 1 zit nu een fout"):
            doe()
    assert (folder / "functies.yaml").read_text(encoding="utf-8") == "functies: ["


def test_what_cannot_be_recorded_is_not_saved(folder: Path, fenna: Aanvraag) -> None:
    """Without its line in the audit log a change does not stand, and its version is not kept."""
    voor = (folder / "functies.yaml").read_bytes()
    with fenna.opslag.transaction() as tx:
        vol = "BEFORE INSERT ON auditregel BEGIN SELECT RAISE(ABORT, 'vol'); END"
        tx.verbinding.execute(text(f"CREATE TRIGGER vol {vol}"))
    with pytest.raises(OpslagNietBereikbaar):
        change(fenna, "planner", kern="X")
    assert (folder / "functies.yaml").read_bytes() == voor
    assert open_schrijver().list_versies("functies", "planner") == ()


@pytest.mark.parametrize(
    ("functie_id", "velden", "vulling"),
    [
        ("verkeerskundige", {"leuk": "Ja!"}, "concept"),
        ("verkeerskundige", {"titel": "Verkeersadviseur", "unit": "Elders"}, "voorbeeld"),
        ("verkeerskundige", {"vulling": "concept"}, "concept"),
        ("verkeerskundige", {"tags": {}}, "skelet"),
        ("handhaver", {"kern": "Je let op."}, "skelet"),
        ("handhaver", {"kern": "Je let op.", "tags": {"competentie": ["c-overtuigen"]}}, "concept"),
        ("planner", {"kern": "Beter gezegd.", "leuk": "Ja!"}, "levensecht"),
        (
            "planner",
            {
                "tags": {
                    "kennisgebied": ["k-parkeren"],
                    "competentie": ["c-overtuigen", {"tag": "c-empathie", "bron": "gesprek"}],
                }
            },
            "levensecht",
        ),
        ("planner", {"tags": {"kennisgebied": ["k-parkeren"]}}, "concept"),
        ("planner", {"vulling": "concept"}, "concept"),
    ],
)
def test_vulling_follows_from_the_change(
    folder: Path, fenna: Aanvraag, functie_id: str, velden: dict[str, Any], vulling: str
) -> None:
    """See decision 0017; the stamp of colleagues stays exactly as long as the passport is levensecht."""
    change(fenna, functie_id, **velden)
    functie = read_functie(folder, functie_id)
    assert functie.vulling == vulling
    assert (functie.controle is not None) == (vulling == "levensecht")


def test_colleagues_make_it_levensecht(folder: Path, fenna: Aanvraag) -> None:
    """Only with a stamp, and with the date and the number on it."""
    bewerking = open_paspoort_voor_bewerken(fenna, "handhaver")
    velden = {"kern": "Je let op.", "tags": {"competentie": [{"tag": "c-overtuigen", "bron": "enquete"}]}}
    stamp_paspoort(
        fenna, bewerking, velden, ControleModel(datum="2026-11-20", antwoorden=5), "Vijf collega's keken mee"
    )
    functie = read_functie(folder, "handhaver")
    assert (functie.vulling, functie.controle and functie.controle.antwoorden) == ("levensecht", 5)
    assert functie.bronnen == {"c-overtuigen": "enquete"}
    bewerking = open_paspoort_voor_bewerken(fenna, "handhaver")
    with pytest.raises(OngeldigeWijziging) as ongeldig:
        stamp_paspoort(fenna, bewerking, {"kern": ""}, ControleModel(datum="2026-02-30", antwoorden=5), REDEN)
    assert {fout.veld for fout in ongeldig.value.fouten} == {"kern"}


def test_preview_shows_the_nearest_before_and_after(folder: Path, fenna: Aanvraag) -> None:
    """Other tags bring other neighbours; what is shown is what lies there after saving."""
    organisatie, bewerking = read_organisatie(folder), open_paspoort_voor_bewerken(fenna, "handhaver")
    velden = {"kern": "Je let op.", "tags": {"kennisgebied": ["k-parkeren"], "competentie": ["c-overtuigen"]}}
    blik = preview_paspoort(organisatie, bewerking, velden)
    assert blik.fouten == blik.nu == ()
    assert blik.straks is not None
    assert [buur.functie.id for buur in blik.straks.buren] == ["planner", "verkeerskundige"]
    assert blik.straks.paspoort.functie.vulling == "concept"
    assert [verschil.zin for verschil in blik.verschillen] == [
        "Wat je doet, in één zin: leeg → Je let op.",
        "Competentie: erbij Overtuigen",
        "Kennisgebied: erbij Parkeren",
        "Hoe ver ingevuld: skelet → concept",
    ]
    save_paspoort(fenna, bewerking, velden, REDEN)
    na = preview_paspoort(read_organisatie(folder), open_paspoort_voor_bewerken(fenna, "handhaver"), {})
    assert na.nu == blik.straks.buren
    assert na.verschillen == ()


def test_a_function_of_the_core_becomes_a_change(folder: Path, fenna: Aanvraag) -> None:
    """A screen that builds a whole function saves it; what did not change keeps its order, its source and its lines."""
    voor = (folder / "functies.yaml").read_text(encoding="utf-8").splitlines()
    bewerking = open_paspoort_voor_bewerken(fenna, "verkeerskundige")
    functie = build_functie(bewerking.functie)
    zelfde = make_wijziging(bewerking.functie, functie)
    assert preview_paspoort(read_organisatie(folder), bewerking, zelfde).verschillen == ()
    nieuw = replace(
        functie,
        vulling="concept",
        controle=None,
        tags={**functie.tags, "competentie": ("c-empathie", "c-overtuigen")},
        bronnen={**functie.bronnen, "c-overtuigen": "vacature"},
    )
    save_paspoort(fenna, bewerking, make_wijziging(bewerking.functie, nieuw), REDEN)
    na = (folder / "functies.yaml").read_text(encoding="utf-8").splitlines()
    assert sorted(set(voor) - set(na)) == [
        "      competentie: [c-empathie]",
        "    vulling: voorbeeld",
    ]
    gelezen = read_functie(folder, "verkeerskundige")
    assert gelezen.bronnen["c-overtuigen"] == "vacature"
    assert gelezen.bronnen["k-verkeer"] == "vacature"


def test_a_function_that_no_longer_exists(folder: Path, fenna: Aanvraag) -> None:
    """It leaves every list and keeps its passport; it can be brought back."""
    retire_functie(fenna, "planner", "Opgeheven")
    catalogus = read_organisatie(folder).catalogus
    assert [functie.id for functie in catalogus.functies] == ["handhaver", "verkeerskundige"]
    assert catalogus.functie("planner").vulling == "levensecht"
    retire_functie(fenna, "planner", "Toch niet", vervallen=False)
    assert "planner" in [functie.id for functie in read_organisatie(folder).catalogus.functies]
    assert {regel[1:3] for regel in read_log(fenna)} == {
        ("functie laten vervallen", "functie:planner"),
        ("functie terughalen", "functie:planner"),
    }
    with pytest.raises(OnbekendeFunctie):
        retire_functie(fenna, "onbekend", "X")
