# SPDX-License-Identifier: EUPL-1.2
"""What if, compare, routes and staying, on the example content."""

from dataclasses import replace
from pathlib import Path

import pytest

from kompas.diensten import blijven, vergelijken, watals
from kompas.diensten.organisatie import Organisatie, Organisatiebron
from kompas.diensten.routeplan import MAX_VOLGENDE, plan_routes, suggest_next, walk_pad
from kompas.inhoud import Huisstijl
from kompas.kern import Catalogus, Profiel, Tag
from kompas.kern.dossier import MAX_TEKST, Ambitie, Dossier, Energie
from kompas.kern.fouten import OnbekendeFunctie
from kompas.kern.kansen import MERKBAAR

DATA = Path(__file__).resolve().parents[2] / "data"


@pytest.fixture(scope="module")
def organisatie() -> Organisatie:
    """The example organisation."""
    return Organisatiebron(DATA).current()


@pytest.fixture(scope="module")
def profiel(organisatie: Organisatie) -> Profiel:
    """Someone who works as verkeerskundige."""
    return Profiel.from_functie(organisatie.catalogus, "verkeerskundige")


def test_the_tip_is_the_best_of_what_can_be_learned(organisatie: Organisatie, profiel: Profiel) -> None:
    """No other tag that a course builds brings more functions nearer; trying it shows that number."""
    tip = watals.find_tip(organisatie, profiel)
    assert tip is not None
    assert tip.opleidingen
    proef = watals.try_out(organisatie, profiel, [tip.tag.id])
    assert len(proef.uitkomst.dichterbij) == tip.kans.functies
    for tag in organisatie.catalogus.opleidingen_per_tag:
        if tag not in profiel.sterkte:
            ander = watals.try_out(organisatie, profiel, [tag])
            assert len(ander.uitkomst.dichterbij) <= tip.kans.functies


@pytest.mark.parametrize("naar", [None, "planeconoom"])
def test_a_retired_tag_is_never_the_tip(organisatie: Organisatie, profiel: Profiel, naar: str | None) -> None:
    """What is no longer given cannot be added either, so the next best is named."""
    tip, oud = watals.find_tip(organisatie, profiel, naar), organisatie.catalogus
    assert tip is not None
    tags = {**oud.tags, tip.tag.id: replace(tip.tag, vervallen=True)}
    nieuw = Organisatie(replace(oud, tags=tags), organisatie.huisstijl)
    ander = watals.find_tip(nieuw, profiel, naar)
    assert ander is not None
    assert ander.tag.id != tip.tag.id
    assert watals.new_tags(nieuw, profiel, ander.tag)


def test_the_tip_for_one_function_brings_it_nearer(organisatie: Organisatie, profiel: Profiel) -> None:
    """The named tag is asked by that function, and its gain is what trying it brings."""
    tip = watals.find_tip(organisatie, profiel, "planeconoom")
    assert tip is not None
    assert tip.tag.id in organisatie.catalogus.functie("planeconoom").tag_ids
    na = organisatie.matcher.explain(profiel.add(tip.tag.id), "planeconoom").score
    assert na - organisatie.matcher.explain(profiel, "planeconoom").score == pytest.approx(tip.kans.winst)


def test_everything_that_can_be_tried_adds_something(organisatie: Organisatie, profiel: Profiel) -> None:
    """The list holds tags and ways to learn, none of them without a new tag, and none that is shown only."""
    probeersels = watals.list_probeersels(organisatie, profiel)
    categorieen = {tag.categorie for tag in probeersels}
    assert "opleiding" in categorieen
    assert "harde_eis" not in categorieen
    assert not profiel.sterkte.keys() & {tag.id for tag in probeersels}
    assert all(watals.new_tags(organisatie, profiel, tag) for tag in probeersels)


def test_the_picture_shows_exactly_what_moves_most(organisatie: Organisatie, profiel: Profiel) -> None:
    """Every mark of the picture moves visibly, and every listed move is in the picture."""
    opleiding = organisatie.catalogus.tag("o-meelopen-stadsecoloog")
    proef = watals.try_out(organisatie, profiel, watals.new_tags(organisatie, profiel, opleiding))
    getoond = {verschuiving.functie_id for verschuiving in (*proef.dichterbij, *proef.verder)}
    assert proef.dichterbij
    assert {punt.functie_id for punt in proef.beeld.punten} == getoond
    assert {beweging.functie_id for beweging in proef.bewegingen} == getoond
    assert all(abs(v.verschil) >= MERKBAAR for v in (*proef.dichterbij, *proef.verder))


def test_what_comes_into_reach_is_shown_before_what_stays_far(organisatie: Organisatie, profiel: Profiel) -> None:
    """Functions that are somewhat alike afterwards come first, each group with the largest move first."""
    proef = watals.try_out(organisatie, profiel, ["c-nauwkeurigheid"])
    beetje = organisatie.matcher.schaal.beetje
    volgorde = [(v.naar < beetje, -v.verschil, v.functie_id) for v in proef.dichterbij]
    assert volgorde == sorted(volgorde)
    assert len(proef.dichterbij) == watals.MAX_DICHTERBIJ < len(proef.uitkomst.dichterbij)


def test_nothing_to_learn_gives_no_tip(organisatie: Organisatie) -> None:
    """Without a way to learn, and in an empty catalogue, there is no tip."""
    kaal = Organisatie(Catalogus.from_tags({"a": {"kennisgebied": ["k-1"]}}), Huisstijl())
    assert watals.find_tip(kaal, Profiel()) is None
    assert watals.find_tip(Organisatie(Catalogus((), {}), Huisstijl()), Profiel()) is None
    assert organisatie.catalogus.functies


def test_a_retired_tag_cannot_be_tried() -> None:
    """A tag that is no longer given adds nothing."""
    tags = {"k-1": Tag("k-1", "een", "kennisgebied", vervallen=True), "k-2": Tag("k-2", "twee", "kennisgebied")}
    leeg = Organisatie(Catalogus((), tags), Huisstijl())
    assert [tag.id for tag in watals.list_probeersels(leeg, Profiel())] == ["k-2"]


def test_three_columns_at_most_each_with_its_match(organisatie: Organisatie, profiel: Profiel) -> None:
    """The own function has no match figure; the others have the one of the passport; a fourth is left out."""
    ids = ["verkeerskundige", "planeconoom", "griffier", "havenmeester"]
    blad = vergelijken.compare(organisatie, ids, profiel)
    assert [kolom.functie.id for kolom in blad.kolommen] == ids[:3]
    assert [kolom.is_eigen for kolom in blad.kolommen] == [True, False, False]
    assert blad.kolommen[0].uitleg is None
    assert blad.kolommen[1].uitleg == organisatie.matcher.explain(profiel, "planeconoom")
    assert all(kolom.uitleg is None for kolom in vergelijken.compare(organisatie, ids, None).kolommen)


def test_every_step_of_a_route_says_what_it_takes(organisatie: Organisatie) -> None:
    """Cards end at the goal; what is learned has its ways to learn; one step is the largest."""
    plan = plan_routes(organisatie, "verkeerskundige", "planeconoom")
    assert plan.routes
    assert plan.dichtbij == ()
    for kaart in plan.routes:
        assert kaart.doel.id == "planeconoom"
        assert sum(stap.zwakste for stap in kaart.kaarten) == (len(kaart.kaarten) > 1)
        for stap in kaart.kaarten:
            assert stap.leren.keys() <= {tag.id for tag in stap.leert}
            assert tuple(tag.id for tag in stap.harde_eisen) == stap.functie.harde_eisen


def test_no_route_gives_what_lies_near(organisatie: Organisatie) -> None:
    """Out of reach, routes go to the functions most like the wished one."""
    plan = plan_routes(organisatie, "beheerder-openbare-verlichting", "woordvoerder-persvoorlichter")
    assert plan.routes == ()
    buren = list(organisatie.matcher.neighbours("woordvoerder-persvoorlichter", 50))
    assert plan.dichtbij
    assert all(kaart.doel.id in buren for kaart in plan.dichtbij)
    assert plan_routes(organisatie, "griffier", "griffier").dichtbij == ()
    with pytest.raises(OnbekendeFunctie):
        plan_routes(organisatie, "griffier", "weg")


def test_an_own_path_keeps_what_this_content_knows(organisatie: Organisatie) -> None:
    """Unknown stops are left out; a path of nothing known is no path; suggestions are new."""
    kaart = walk_pad(organisatie, ["verkeerskundige", "weg", "planeconoom"])
    assert kaart is not None
    assert kaart.route.stappen == ("verkeerskundige", "planeconoom")
    assert walk_pad(organisatie, ["weg"]) is None
    volgende = suggest_next(organisatie, ["planeconoom", "verkeerskundige"])
    assert len(volgende) == MAX_VOLGENDE
    assert not {"planeconoom", "verkeerskundige"} & {functie.id for functie in volgende}
    assert suggest_next(organisatie, []) == suggest_next(organisatie, ["weg"]) == ()


def test_staying_is_an_outcome_that_can_be_taken_back(organisatie: Organisatie) -> None:
    """Saying that you stay and what you take along is kept in the dossier, beside own text."""
    dossier = replace(Dossier.from_functie(organisatie.catalogus, "verkeerskundige"), ambitie=Ambitie("", "nu"))
    tag = dossier.tags[0]
    dossier = dossier.sort_tag(tag, Energie.GEEFT).ask("Mijn eigen vraag?\n\nEn nog een?")
    blad = blijven.open_blijfblad(organisatie, dossier)
    assert blad is not None
    zin, mee = blad.starters[0]
    assert (mee, blad.blijft) == (False, False)
    met = blijven.choose_blijven(blijven.take_along(dossier, zin, mee=True), blijft=True)
    na = blijven.open_blijfblad(organisatie, met)
    assert na is not None
    assert (na.starters[0], na.blijft) == ((zin, True), True)
    assert met.vraag == f"Mijn eigen vraag?\n\nEn nog een?\n{zin}"
    assert blijven.choose_blijven(blijven.take_along(met, zin, mee=False), blijft=False) == dossier
    assert blijven.open_blijfblad(organisatie, Dossier()) is None


def test_every_talk_starter_on_offer_can_really_be_taken_along(organisatie: Organisatie) -> None:
    """With no room left beside own text a starter is not offered; one that was taken stays, to be taken back."""
    dossier = Dossier.from_functie(organisatie.catalogus, "verkeerskundige")
    for tag in dossier.tags[:3]:
        dossier = dossier.sort_tag(tag, Energie.GEEFT)
    leeg = blijven.open_blijfblad(organisatie, dossier)
    assert leeg is not None
    vol = blijven.take_along(dossier.ask("x" * (MAX_TEKST - 60)), leeg.starters[0][0], mee=True)
    for van in (dossier, vol):
        blad = blijven.open_blijfblad(organisatie, van)
        assert blad is not None
        for zin, mee in blad.starters:
            na = blijven.open_blijfblad(organisatie, blijven.take_along(van, zin, mee=not mee))
            assert na is not None
            assert (zin, not mee) in na.starters
