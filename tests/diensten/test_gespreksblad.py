# SPDX-License-Identifier: EUPL-1.2
"""The gespreksblad: what each version says, what it never says, and what happens with too much text."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from kompas.diensten.datum import write_datum
from kompas.diensten.gespreksblad import FUNCTIE, KOMPAS, Gespreksblad, Versie, build_gespreksblad, offer_gespreksblad
from kompas.diensten.gespreksblad.praten import MAX_VRAAG
from kompas.diensten.gespreksblad.snoeien import shorten
from kompas.diensten.organisatie import Organisatie, Organisatiebron
from kompas.kern.dossier import Ambitie, Dossier, Energie, Staat, Stap

HUIS = Path(__file__).resolve().parents[2]
DAG = date(2026, 11, 21)
BEWAARD = ("ontwerper-verkeer-en-openbare-ruimte", "beheerder-verkeersregelinstallaties", "stedenbouwkundige")


@pytest.fixture(scope="module")
def organisatie() -> Organisatie:
    """The example organisation."""
    return Organisatiebron(HUIS / "data").current()


@pytest.fixture(scope="module")
def dossier(organisatie: Organisatie) -> Dossier:
    """Someone with saved functions, sorted tags, an own tag, a step and a question."""
    dossier = Dossier.from_functie(organisatie.catalogus, "verkeerskundige")
    for nummer, tag in enumerate(dossier.tags[:6]):
        dossier = dossier.sort_tag(tag, Energie.GEEFT if nummer % 2 else Energie.KOST)
    for functie in BEWAARD:
        dossier = dossier.save(functie)
    return replace(
        dossier.add_tag("c-empathie"),
        plan=(Stap("Een dag meelopen", "2026-12-08"),),
        vraag="Mag dat?",
        notities={BEWAARD[0]: "Leuk team."},
        reden="wat_wil_ik",
    )


def texts(blad: Gespreksblad) -> str:
    """Every text of a sheet, one a line."""
    return "\n".join(list_texts(blad))


def list_texts(blad: Gespreksblad) -> Iterator[str]:
    yield from (blad.titel, blad.inleiding, *(f"{regel.label} {regel.tekst}" for regel in blad.wie))
    for blok in blad.blokken:
        yield from (blok.kop, blok.bij, *(f"{regel.label} {regel.tekst}" for regel in blok.regels))
    yield from (blad.afspraak, *blad.slot, blad.kompas.beschrijving if blad.kompas else "")


def test_my_sheet_says_it_all(organisatie: Organisatie, dossier: Dossier) -> None:
    """Function, energy both ways, saved functions with why and why not, the step with its date, and the question."""
    blad = build_gespreksblad(organisatie, dossier, Versie.MIJ, datum=DAG)
    tekst = texts(blad)
    for woord in ("Verkeerskundige", "geeft mij energie", "kost mij energie", "Empathie", "Leuk team.", "Mag dat?"):
        assert woord in tekst
    assert "8 december 2026" in tekst
    assert [blok.sleutel for blok in blad.functies] == [FUNCTIE + functie for functie in BEWAARD]
    for blok in blad.functies:
        assert {"Waarom wel", "Waarom niet"} <= {regel.label for regel in blok.regels}
    assert blad.kompas is not None
    assert [punt.merk for punt in blad.kompas.lijst] == ["1", "2", "3"]


@pytest.mark.parametrize("versie", list(Versie))
def test_every_sheet_says_what_a_match_is_not(organisatie: Organisatie, dossier: Dossier, versie: Versie) -> None:
    """No promise, the day, whom to see and where: also on a sheet with nothing else on it."""
    tekst = texts(build_gespreksblad(organisatie, dossier, versie, datum=DAG, onderdelen=()))
    assert "Een match is geen vacature en geen belofte." in tekst
    assert "Stand van 21 november 2026; percentages kunnen veranderen." in tekst
    assert f"Maak een afspraak met de loopbaancoach: {organisatie.huisstijl.contact.adres}" in tekst


def test_a_name_stands_there_only_when_given(organisatie: Organisatie, dossier: Dossier) -> None:
    """No name, no line for it."""
    zonder = build_gespreksblad(organisatie, dossier, Versie.MIJ, datum=DAG, naam="  ")
    met = build_gespreksblad(organisatie, dossier, Versie.MIJ, datum=DAG, naam="Sam de Vries")
    assert "naam" not in set(zonder.list_sleutels())
    assert "Sam de Vries" in texts(met)


def test_a_manager_sees_nothing_until_it_is_ticked(organisatie: Organisatie, dossier: Dossier) -> None:
    """By default no line of the person is on the sheet of a manager."""
    blad = build_gespreksblad(organisatie, dossier, Versie.LEIDINGGEVENDE, datum=DAG, naam="Sam")
    assert list(blad.list_sleutels()) == []
    assert "Verkeerskundige" not in texts(blad)


def test_each_line_can_be_ticked_on_its_own(organisatie: Organisatie, dossier: Dossier) -> None:
    """Every key is unique, and ticking it (with its function, for a line about one) gives that line alone."""
    aanbod = offer_gespreksblad(organisatie, dossier, Versie.LEIDINGGEVENDE, datum=DAG, naam="Sam")
    sleutels = list(aanbod.list_sleutels())
    assert len(sleutels) == len(set(sleutels))
    for sleutel in sleutels:
        functie = next((blok.sleutel for blok in aanbod.functies if sleutel.startswith(f"{blok.sleutel}.")), sleutel)
        blad = build_gespreksblad(
            organisatie, dossier, Versie.LEIDINGGEVENDE, datum=DAG, naam="Sam", onderdelen={sleutel, functie}
        )
        assert set(blad.list_sleutels()) == {sleutel, functie}


def test_a_line_about_a_function_needs_that_function(organisatie: Organisatie, dossier: Dossier) -> None:
    """A reason without its function says nothing, so it stays off."""
    sleutel = f"{FUNCTIE}{BEWAARD[0]}.waarom"
    blad = build_gespreksblad(organisatie, dossier, Versie.LEIDINGGEVENDE, datum=DAG, onderdelen={sleutel})
    assert list(blad.list_sleutels()) == []


def test_the_kompas_of_a_manager_knows_only_the_ticked_functions(organisatie: Organisatie, dossier: Dossier) -> None:
    """One function ticked: it is number 1, and the picture names no other one."""
    onderdelen = {KOMPAS, FUNCTIE + BEWAARD[2]}
    blad = build_gespreksblad(organisatie, dossier, Versie.LEIDINGGEVENDE, datum=DAG, onderdelen=onderdelen)
    assert blad.kompas is not None
    assert [(punt.functie_id, punt.merk) for punt in blad.kompas.lijst] == [(BEWAARD[2], "1")]
    assert [blok.nummer for blok in blad.functies] == ["1"]
    assert organisatie.catalogus.functie(BEWAARD[0]).titel not in texts(blad)


def test_nothing_of_energy_shows_through_for_a_manager(organisatie: Organisatie, dossier: Dossier) -> None:
    """With all but the energy ticked, the sheet is the same as that of someone who sorted nothing."""
    ongesorteerd = replace(dossier, energie={})

    def build(van: Dossier) -> Gespreksblad:
        aanbod = offer_gespreksblad(organisatie, van, Versie.LEIDINGGEVENDE, datum=DAG)
        gekozen = [sleutel for sleutel in aanbod.list_sleutels() if not sleutel.startswith(("geeft.", "kost."))]
        return build_gespreksblad(organisatie, van, Versie.LEIDINGGEVENDE, datum=DAG, onderdelen=gekozen)

    assert build(dossier) == build(ongesorteerd)
    assert "energie" not in texts(build(dossier))


def test_a_manager_sees_no_percentages(organisatie: Organisatie, dossier: Dossier) -> None:
    """Not one line that can be ticked holds a percentage, unless percentages were asked for."""
    aanbod = offer_gespreksblad(organisatie, dossier, Versie.LEIDINGGEVENDE, datum=DAG)
    met = offer_gespreksblad(organisatie, dossier, Versie.LEIDINGGEVENDE, datum=DAG, toon_procenten=True)
    assert "%" not in texts(aanbod)
    assert "%" in texts(met)


def test_the_coach_gets_talking_points_and_the_reason(organisatie: Organisatie, dossier: Dossier) -> None:
    """Questions with every function, and why this conversation; my own sheet has neither."""
    coach = build_gespreksblad(organisatie, dossier, Versie.COACH, datum=DAG)
    assert all(any(regel.soort == "punt" for regel in blok.regels) for blok in coach.functies)
    assert "Ik wil weten wat ik wil." in texts(coach)
    mijn = build_gespreksblad(organisatie, dossier, Versie.MIJ, datum=DAG)
    assert not any(regel.soort == "punt" for blok in mijn.blokken for regel in blok.regels)
    assert "Ik wil weten wat ik wil." not in texts(mijn)


def test_staying_is_a_result(organisatie: Organisatie, dossier: Dossier) -> None:
    """Who wants to stay gets talk starters about the present work, and functions that carry what is wanted more of."""
    blijver = replace(dossier, ambitie=Ambitie("blijven"), bewaard=())
    blad = build_gespreksblad(organisatie, blijver, Versie.MIJ, datum=DAG)
    starters = next(blok for blok in blad.gesprek if blok.sleutel == "starters")
    assert starters.regels
    assert all(regel.tekst.endswith("?") for regel in starters.regels)
    assert blad.kop == "Hier zit ook wat ik meer wil"
    assert blad.functies
    assert "in mijn functie blijven" in texts(blad)


def test_a_tick_is_for_one_question_and_for_no_other(organisatie: Organisatie, dossier: Dossier) -> None:
    """What was ticked for a manager stays that question: another one, after more sorting, is not on the sheet."""
    blijver = replace(dossier, ambitie=Ambitie("blijven"), energie={}).sort_tag(dossier.tags[0], Energie.GEEFT)
    anders = blijver.sort_tag(dossier.tags[0], Energie.KOST)

    def offer(van: Dossier) -> dict[str, str]:
        aanbod = offer_gespreksblad(organisatie, van, Versie.LEIDINGGEVENDE, datum=DAG)
        return {regel.sleutel: regel.tekst for blok in aanbod.gesprek for regel in blok.regels}

    eerst, daarna = offer(blijver), offer(anders)
    assert set(eerst.values()) != set(daarna.values())
    assert all(daarna[sleutel] == tekst for sleutel, tekst in eerst.items() if sleutel in daarna)


def test_a_visitor_gets_a_sheet_too(organisatie: Organisatie) -> None:
    """Without a function, from tags alone."""
    blad = build_gespreksblad(organisatie, Dossier(eigen=("c-empathie", "k-bomen")), Versie.MIJ, datum=DAG)
    assert "Ik werk nog niet bij Gemeente Alkmaar." in texts(blad)
    assert len(blad.functies) == 3


def test_without_saved_functions_there_are_two_near_and_a_surprise(organisatie: Organisatie) -> None:
    """Best matches first, then one that lies outside the domain; none is hidden or the own one."""
    dossier = Dossier.from_functie(organisatie.catalogus, "verkeerskundige")
    eerste = offer_gespreksblad(organisatie, dossier, Versie.MIJ, datum=DAG)
    ids = [blok.sleutel.removeprefix(FUNCTIE) for blok in eerste.functies]
    domeinen = [organisatie.catalogus.functie(functie).domein for functie in ids]
    assert domeinen[:2] == ["Ruimtelijk domein"] * 2
    assert domeinen[2] != "Ruimtelijk domein"
    daarna = offer_gespreksblad(organisatie, dossier.hide(ids[0]), Versie.MIJ, datum=DAG)
    assert FUNCTIE + ids[0] not in {blok.sleutel for blok in daarna.functies}


@pytest.mark.parametrize("dossier", [Dossier(), Dossier(functie_id="bestaat-niet", namen={"bestaat-niet": "Elders"})])
@pytest.mark.parametrize("versie", list(Versie))
def test_an_empty_dossier_gives_a_sheet_to_write_on(organisatie: Organisatie, dossier: Dossier, versie: Versie) -> None:
    """Nothing known: no functions and no kompas, but room for a step and a question."""
    blad = offer_gespreksblad(organisatie, dossier, versie, datum=DAG)
    assert blad.functies == ()
    assert blad.kompas is None
    ruimte = [regel for blok in blad.gesprek for regel in blok.regels if regel.soort == "ruimte"]
    assert bool(ruimte) == (versie is not Versie.LEIDINGGEVENDE)


def test_an_unfilled_saved_function_keeps_its_number(organisatie: Organisatie, dossier: Dossier) -> None:
    """A skeleton has its place on the sheet; the numbers in the kompas are still those of the sheet."""
    skelet = next(f.id for f in organisatie.catalogus.functies if f.vulling == "skelet" and f.soort == "functie")
    gemengd = replace(dossier, bewaard=(skelet, BEWAARD[0]))
    blad = build_gespreksblad(organisatie, gemengd, Versie.MIJ, datum=DAG)
    assert blad.kompas is not None
    assert [(punt.functie_id, punt.merk) for punt in blad.kompas.lijst] == [(BEWAARD[0], "2")]


def test_too_much_text_is_cut_at_a_known_length(organisatie: Organisatie, dossier: Dossier) -> None:
    """Five thousand characters end in an ellipsis, and line ends become spaces."""
    lang = build_gespreksblad(organisatie, replace(dossier, vraag="woord \n" * 900), Versie.MIJ, datum=DAG)
    (vraag,) = next(blok for blok in lang.gesprek if blok.sleutel == "vraag").regels
    assert len(vraag.tekst) <= MAX_VRAAG
    assert vraag.tekst.endswith("woord…")
    assert "\n" not in vraag.tekst


@pytest.mark.parametrize(
    ("tekst", "maximum", "kort"),
    [
        ("kort", 10, "kort"),
        ("een twee drie", 10, "een twee…"),
        ("x" * 20, 10, "x" * 9 + "…"),
        ("a\x00b\u202ec\n d", 20, "a b c d"),
        ("", 5, ""),
    ],
)
def test_shorten(tekst: str, maximum: int, kort: str) -> None:
    """Cut at a word when that leaves enough; control characters never reach paper."""
    assert shorten(tekst, maximum) == kort


def test_the_next_steps_of_a_plan_follow_the_first(organisatie: Organisatie, dossier: Dossier) -> None:
    """At most two steps that are still to be done, each with its day; what is done or let go is not on the sheet."""
    plan = (
        Stap("Af", "2026-01-01", Staat.GEDAAN),
        *dossier.plan,
        Stap("Losgelaten", "", Staat.LOSGELATEN),
        *(Stap("Cursus kiezen", "2027-01-05", Staat.BEZIG), Stap("", "2027-02-01"), Stap("Bellen"), Stap("Te veel")),
    )
    blad = build_gespreksblad(organisatie, replace(dossier, plan=plan), Versie.MIJ, datum=DAG)
    (volgende,) = (blok for blok in blad.gesprek if blok.sleutel == "plan")
    assert [regel.tekst for regel in volgende.regels] == ["Cursus kiezen (5 januari 2027)", "Bellen"]
    assert len({regel.sleutel for regel in volgende.regels}) == 2
    assert next(blok for blok in blad.gesprek if blok.sleutel == "stap").regels[0].tekst == "Een dag meelopen"
    kaal = build_gespreksblad(organisatie, dossier, Versie.MIJ, datum=DAG)
    assert "plan" not in [blok.sleutel for blok in kaal.gesprek]


def test_a_manager_gets_no_next_step_that_was_not_ticked(organisatie: Organisatie, dossier: Dossier) -> None:
    """A tick belongs to what a step says: when the plan changes, no other step goes along with it."""
    plan = (*dossier.plan, Stap("Cursus kiezen"), Stap("Bellen"))
    aanbod = offer_gespreksblad(organisatie, replace(dossier, plan=plan), Versie.LEIDINGGEVENDE, datum=DAG)
    (eerste, _) = next(blok for blok in aanbod.gesprek if blok.sleutel == "plan").regels
    anders = replace(dossier, plan=(dossier.plan[0], plan[2]))
    versie = Versie.LEIDINGGEVENDE
    voor, na = (
        texts(build_gespreksblad(organisatie, wie, versie, datum=DAG, onderdelen=[eerste.sleutel]))
        for wie in (replace(dossier, plan=plan), anders)
    )
    assert ("Cursus kiezen" in voor, "Bellen" in voor) == (True, False)
    assert "Bellen" not in na


def test_dates_in_dutch() -> None:
    """A day, the month in words, the year."""
    assert write_datum(date(2027, 3, 3)) == "3 maart 2027"
    assert write_datum(date(2026, 12, 31)) == "31 december 2026"


def test_a_date_that_is_none_stays_as_written(organisatie: Organisatie, dossier: Dossier) -> None:
    """What a profile file holds may be anything."""
    blad = build_gespreksblad(
        organisatie, replace(dossier, plan=(Stap("Bellen", "na de zomer"),)), Versie.MIJ, datum=DAG
    )
    assert "na de zomer" in texts(blad)
