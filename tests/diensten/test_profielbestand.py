# SPDX-License-Identifier: EUPL-1.2
"""The profile file: what goes out comes back, and what does not fit changes nothing."""

import json
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from kompas.diensten.profielbestand import read_profielbestand, write_profielbestand
from kompas.diensten.profielbestand.schema import BESTAND, render_schema
from kompas.kern import Catalogus, Functie, Tag
from kompas.kern.dossier import (
    MAX_LOGREGELS,
    MAX_STAPPEN,
    MAX_UITKOMSTEN,
    Ambitie,
    Dossier,
    Energie,
    Logregel,
    Staat,
    Stap,
    Uitkomst,
)
from kompas.kern.fouten import OngeldigProfielbestand
from kompas.kern.reflectie import REFLECTIEVRAGEN

CATALOGUS = Catalogus.from_tags(
    {"a": {"kennisgebied": ["k1", "k2"]}, "b": {"interesse": ["i1", "i2"]}, "c": {"interesse": ["i3"]}}
)
functies = st.sampled_from(["a", "b", "c", "elders-x"])
tags = st.sampled_from(["k1", "k2", "i1", "i2", "i3", "k-elders"])
teksten = st.text(st.characters(exclude_categories=["C"]), max_size=80).map(str.strip)
dagen = st.just("") | st.dates().map(date.isoformat)
stappen = st.builds(Stap, teksten, dagen, st.sampled_from(Staat))


@st.composite
def dossiers(draw: st.DrawFn) -> Dossier:
    """Any dossier that the screens can make."""
    eigen = tuple(draw(st.lists(tags, unique=True, max_size=4)))
    alle = sorted({*eigen, *draw(st.sets(tags))})
    bewaard = draw(st.lists(functies, unique=True))
    return Dossier(
        functie_id=draw(st.none() | functies),
        elders=draw(st.booleans()),
        tags=tuple(alle),
        eigen=eigen,
        energie=draw(st.dictionaries(st.sampled_from(alle), st.sampled_from(Energie))) if alle else {},
        bewaard=tuple(bewaard),
        niet_voor_mij=tuple(f for f in draw(st.lists(functies, unique=True)) if f not in bewaard),
        notities=draw(st.dictionaries(functies, teksten)),
        antwoorden=draw(st.dictionaries(tags, st.sampled_from(["meer", "minder", "weet_niet"]))),
        wensen=draw(st.dictionaries(st.sampled_from(["tempo", "binnen-buiten"]), st.integers(1, 5))),
        route=tuple(draw(st.lists(functies, max_size=4))),
        ambitie=Ambitie(draw(st.sampled_from(["", "opzij", "blijven"])), draw(st.sampled_from(["", "nu"]))),
        plan=tuple(stap for stap in draw(st.lists(stappen, max_size=4)) if not stap.is_leeg),
        logboek=tuple(draw(st.lists(st.builds(Logregel, dagen, teksten), max_size=4))),
        uitkomsten=tuple(draw(st.lists(st.builds(Uitkomst, teksten, dagen, teksten), max_size=3))),
        reflectie=draw(st.dictionaries(st.sampled_from(["trots", "energie", "elders"]), teksten)),
        vraag=draw(teksten),
    )


@given(dossiers())
def test_what_goes_out_comes_back(dossier: Dossier) -> None:
    """Export, import, export gives the same dossier and the same file."""
    bestand = write_profielbestand(dossier, CATALOGUS)
    terug = read_profielbestand(bestand, CATALOGUS)
    assert terug == dossier
    assert list(terug.antwoorden) == list(dossier.antwoorden)
    assert write_profielbestand(terug, CATALOGUS) == bestand


def test_names_of_another_organisation_travel_along() -> None:
    """A tag and a function that the new organisation does not know keep their names there, and in the next file."""
    thuis = Catalogus.from_tags({"thuis": {"kennisgebied": ["k1", "vreemd"]}})
    bestand = write_profielbestand(Dossier.from_functie(thuis, "thuis").save("a"), thuis)
    elders = read_profielbestand(bestand, CATALOGUS)
    assert elders.unknown_tags(CATALOGUS) == ("vreemd",)
    assert elders.namen == {"thuis": thuis.functie("thuis").titel, "vreemd": thuis.tag("vreemd").label}
    assert json.loads(write_profielbestand(elders, CATALOGUS))["functie"] == json.loads(bestand)["functie"]


def _bestand(**velden: object) -> str:
    return json.dumps({"soort": "loopbaankompas-profiel", "versie": 2, **velden})


@pytest.mark.parametrize(
    ("inhoud", "zin"),
    [
        (b"\x00\xff" * 3_100_000, "te groot"),
        (b"\x00\xff\xfe junk", "niet lezen"),
        ("", "niet lezen"),
        ("[" * 90_000, "niet lezen"),
        ("[1, 2]", "geen profiel"),
        ('{"soort": "iets-anders", "versie": 1}', "geen profiel"),
        (_bestand(versie=3), "nieuwere versie"),
        (_bestand(versie="1"), "klopt iets niet, bij 'versie'"),
        (_bestand(versie=None), "klopt iets niet, bij 'versie'"),
        (_bestand(kenmerken=[{"id": "k1", "naam": "<script>alert(1)</script>"}]), "kenmerken → 0 → naam"),
        (_bestand(kenmerken=[{"id": "<script>", "naam": "x"}]), "kenmerken → 0 → id"),
        (_bestand(functie={"id": "../../etc"}), "functie → id"),
        (_bestand(salaris=12), "bij 'salaris'"),
        (_bestand(wensen={"tempo": 9}), "wensen"),
        (_bestand(plan=[{"wat": "x", "wanneer": "morgen"}]), "plan → 0 → wanneer"),
        (_bestand(plan=[{"wat": "x", "wanneer": "2026-02-30"}]), "plan → 0 → wanneer"),
        (_bestand(plan=[{"wat": "x", "staat": "later"}]), "plan → 0 → staat"),
        (_bestand(plan=[{"wat": "x"}] * 31), "plan"),
        (_bestand(logboek=[{"datum": "2026-01-01", "tekst": "x\x00"}]), "logboek → 0 → tekst"),
        (_bestand(logboek=[{"datum": "2026-01-01", "tekst": "x"}] * 201), "logboek"),
        (_bestand(uitkomsten=[{"instrument": "x" * 101}]), "uitkomsten → 0 → instrument"),
        (_bestand(reflectie={"trots": "x" * 2001}), "reflectie → trots"),
        (_bestand(stap={"wat": "x"}), "bij 'stap'"),
        (_bestand(versie=1, stap={"wat": "x", "wanneer": "morgen"}), "plan → 0 → wanneer"),
        (_bestand(versie=1, stap=None), "plan → 0"),
        (_bestand(versie=1, logboek=[]), "bij 'versie'"),
        (_bestand(eigen_kenmerken=[{"id": f"k{nummer}"} for nummer in range(11)]), "eigen_kenmerken"),
        (_bestand(vraag="x" * 2001), "vraag"),
    ],
)
def test_a_file_that_does_not_fit_gives_one_clear_sentence(inhoud: str | bytes, zin: str) -> None:
    """Junk, code, a newer version or a wrong value is refused, says where, and says that nothing changed."""
    with pytest.raises(OngeldigProfielbestand) as fout:
        read_profielbestand(inhoud, CATALOGUS)
    assert zin in str(fout.value)
    assert str(fout.value).endswith("Je profiel hier is niet veranderd.")


EERSTE_VERSIE = {
    "uitleg": "Dit is je profiel van het Loopbaankompas.",
    "functie": {"id": "a", "naam": "A"},
    "kenmerken": [{"id": "k1", "naam": "K1", "energie": "geeft"}],
    "bewaard": [{"id": "b", "naam": "B"}],
    "ambitie": {"richting": "opzij", "termijn": "nu"},
    "vraag": "Mag dat?",
}


def test_a_file_of_the_first_version_is_still_read() -> None:
    """Who kept a file before there was a plan gets everything back: the only step is the first of the plan."""
    bestand = _bestand(versie=1, stap={"wat": "bellen", "wanneer": "2027-03-03"}, **EERSTE_VERSIE)
    dossier = read_profielbestand(bestand, CATALOGUS)
    assert dossier == Dossier(
        functie_id="a",
        tags=("k1",),
        energie={"k1": Energie.GEEFT},
        bewaard=("b",),
        ambitie=Ambitie("opzij", "nu"),
        plan=(Stap("bellen", "2027-03-03"),),
        vraag="Mag dat?",
    )
    assert json.loads(write_profielbestand(dossier, CATALOGUS))["versie"] == 2


@pytest.mark.parametrize("velden", [{}, {"stap": {}}, {"stap": {"wat": "", "wanneer": ""}}])
def test_a_first_version_without_a_step_has_no_plan(velden: dict[str, object]) -> None:
    """The first version wrote an empty step when there was none."""
    assert read_profielbestand(_bestand(versie=1, **velden), CATALOGUS).plan == ()


def test_the_committed_schema_is_the_generated_one() -> None:
    """After a change of the model someone has to run `python -m kompas.diensten.profielbestand.schema`."""
    assert (Path(__file__).resolve().parents[2] / BESTAND).read_text(encoding="utf-8") == render_schema()


@given(dossiers())
def test_every_file_obeys_the_schema(dossier: Dossier) -> None:
    """What is written is what the schema promises."""
    Draft202012Validator(json.loads(render_schema())).validate(json.loads(write_profielbestand(dossier, CATALOGUS)))


def test_people_can_read_the_file() -> None:
    """The file holds the names that people know, beside the ids."""
    tekst = write_profielbestand(Dossier.from_functie(CATALOGUS, "a").sort_tag("k1", Energie.GEEFT), CATALOGUS)
    assert json.loads(tekst)["kenmerken"][0] == {"id": "k1", "naam": CATALOGUS.tag("k1").label, "energie": "geeft"}
    assert "Het is van jou" in tekst


def test_whatever_fits_in_the_tab_can_be_read_again() -> None:
    """All that can be written, of every function of a large organisation, still comes back: a reload loses nothing."""
    grote = Catalogus.from_tags({f"functie-{nummer}": {"kennisgebied": ["k1"]} for nummer in range(400)})
    dossier, vol = Dossier.from_functie(grote, "functie-0"), "\N{ROCKET}" * 3000
    for functie in grote.functies:
        dossier = dossier.save(functie.id).note(functie.id, vol)
    for _ in range(MAX_LOGREGELS):
        dossier = dossier.log("2027-01-01", vol)
    for _ in range(MAX_STAPPEN):
        dossier = dossier.add_stap(Stap(vol, "2027-01-01"))
    for _ in range(MAX_UITKOMSTEN):
        dossier = dossier.add_uitkomst(Uitkomst(vol, "", vol))
    for vraag in REFLECTIEVRAGEN:
        dossier = dossier.reflect(vraag.id, vol).ask(vol)
    bestand = write_profielbestand(dossier, grote)
    assert read_profielbestand(bestand, grote) == read_profielbestand(bestand.encode(), grote) == dossier


@pytest.mark.parametrize("label", ["Zorg <18 jaar", "Regel\x07 twee", "x" * 300])
def test_any_name_of_the_content_goes_out_and_comes_back(label: str) -> None:
    """Names of the content may be longer than a file carries, or hold signs that it refuses: that stops nobody."""
    tags = {"k1": Tag("k1", label, "kennisgebied")}
    catalogus = Catalogus((Functie("lang", label, vulling="concept", tags={"kennisgebied": ("k1",)}),), tags)
    dossier = Dossier.from_functie(catalogus, "lang").note("lang", "bellen")
    bestand = write_profielbestand(dossier, catalogus)
    assert read_profielbestand(bestand, catalogus) == dossier
    assert set(read_profielbestand(bestand, CATALOGUS).namen) == {"lang"}


def test_an_id_as_long_as_a_title_fits_in_the_file() -> None:
    """The id of a function is made of its first title, however long that is."""
    lang = "-".join(["woord"] * 40)
    catalogus = Catalogus.from_tags({lang: {"kennisgebied": ["k1"]}})
    dossier = Dossier.from_functie(catalogus, lang)
    assert read_profielbestand(write_profielbestand(dossier, catalogus), catalogus) == dossier
