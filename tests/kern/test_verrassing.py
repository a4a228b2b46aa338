# SPDX-License-Identifier: EUPL-1.2
"""Surprising functions: who is on the list, why, and who never is."""

import math
from collections import Counter
from collections.abc import Mapping
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kompas.kern import Catalogus, Matcher, Profiel
from kompas.kern.fouten import OnbekendeFunctie, OnbekendeTag, OngeldigeInstelling, OngeldigProfiel
from kompas.kern.functie import HandmatigeLink
from kompas.kern.matcher import Scoresoort
from kompas.kern.verrassing import home_mean
from tests.kern.referentie import Referentie
from tests.kern.strategieen import (
    DOMEINEN,
    catalogi,
    catalogus_en_profiel,
    factoren,
    gevulde_catalogi,
    make_functie,
    profielen,
    scoresoorten,
    seeded_catalogus,
    woordenlijst,
)

domeinen = st.sampled_from((*DOMEINEN, "Elders"))


@given(
    catalogus_en_profiel(),
    factoren,
    scoresoorten,
    domeinen,
    st.sampled_from((0.0, 0.5, 1.0)),
    st.integers(0, 4),
    st.integers(0, 8),
)
def test_surprise_equals_the_formulas_written_out(
    paar: tuple[Catalogus, Profiel],
    weging: Mapping[str, float],
    soort: Scoresoort,
    domein: str,
    factor: float,
    logisch: int,
    top: int,
) -> None:
    """Who is on the list, in which order, with which V and S, follows from the definitions alone."""
    catalogus, profiel = paar
    matcher = Matcher(catalogus, weging, soort)
    verwacht = Referentie(catalogus, weging, soort).surprise(profiel, domein, top, factor, logisch)
    gevonden = matcher.surprise(profiel, domein=domein, top=top, factor=factor, logisch=logisch)
    gevonden = [verrassing for verrassing in gevonden if not verrassing.handmatig]
    assert [verrassing.functie_id for verrassing in gevonden] == [functie_id for functie_id, _, _ in verwacht]
    assert [verrassing.score for verrassing in gevonden] == pytest.approx([v for _, v, _ in verwacht], abs=1e-9)
    assert [verrassing.match for verrassing in gevonden] == pytest.approx([s for _, _, s in verwacht], abs=1e-9)


@pytest.mark.parametrize("soort", ["ochiai", "jaccard"])
def test_surprise_equals_the_formulas_at_some_size(soort: Scoresoort) -> None:
    """Over a hundred functions in six domains, cap and logical list at work: the list of the definitions."""
    catalogus = seeded_catalogus(110)
    matcher, referentie = Matcher(catalogus, score=soort), Referentie(catalogus, score=soort)
    for functie in catalogus.functies[::55]:
        profiel = Profiel.from_functie(catalogus, functie.id)
        verwacht = referentie.surprise(profiel, functie.domein, 10, 0.5, 10)
        gevonden = matcher.surprise(profiel)
        assert len(gevonden) == 10
        assert [verrassing.functie_id for verrassing in gevonden] == [functie_id for functie_id, _, _ in verwacht]


@given(catalogi(), factoren, scoresoorten, domeinen)
def test_home_mean_equals_the_mean_written_out(
    catalogus: Catalogus, weging: Mapping[str, float], soort: Scoresoort, domein: str
) -> None:
    """mu is the mean score of the other functions at home; 0 without colleagues."""
    matcher, referentie = Matcher(catalogus, weging, soort), Referentie(catalogus, weging, soort)
    for eigen in (None, *(functie.id for functie in catalogus.functies)):
        verwacht = referentie.home_mean(domein, eigen)
        mu = home_mean(matcher, domein, eigen)
        assert dict(zip([functie.id for functie in matcher.functies], mu)) == pytest.approx(verwacht, abs=1e-9)
        assert (mu >= 0).all()


@given(catalogus_en_profiel(), domeinen, st.integers(0, 6))
def test_nothing_from_home_nothing_logical_at_most_three_per_domain(
    paar: tuple[Catalogus, Profiel], domein: str, logisch: int
) -> None:
    """Hand-made links aside: outside home and the logical list, S > 0, three per domain, never the own function."""
    catalogus, profiel = paar
    matcher = Matcher(catalogus)
    gevonden = matcher.surprise(profiel, domein=domein, logisch=logisch)
    gevonden = [verrassing for verrassing in gevonden if not verrassing.handmatig]
    per_domein = Counter(catalogus.functie(verrassing.functie_id).domein for verrassing in gevonden)
    assert domein not in per_domein
    assert all(aantal <= 3 for aantal in per_domein.values())
    logische = [match.functie_id for match in matcher.rank(profiel) if match.functie_id != profiel.functie_id]
    assert {verrassing.functie_id for verrassing in gevonden}.isdisjoint([*logische[:logisch], profiel.functie_id])
    assert all(0 < verrassing.match <= 1 and math.isfinite(verrassing.score) for verrassing in gevonden)


@given(gevulde_catalogi(min_functies=4), profielen(), st.integers(0, 3))
def test_hand_made_links_come_first_outside_cap_and_number(catalogus: Catalogus, profiel: Profiel, top: int) -> None:
    """Every link to a function that exists stands in front, once, with its own reason, S and V; the rest follows."""
    doelen = [functie.id for functie in catalogus.functies[:4]] + ["bestaat-niet", catalogus.functies[0].id]
    links = tuple(HandmatigeLink(naar, f"Reden {naar}") for naar in doelen)
    eigen = make_functie("eigen", {"c-0", "k-0"}, domein="Ruimte", verrassend=links)
    catalogus = Catalogus((*catalogus.functies, eigen), catalogus.tags)
    matcher, referentie = Matcher(catalogus), Referentie(catalogus)
    gevonden = matcher.surprise(Profiel(profiel.sterkte, "eigen"), top=top, logisch=0)
    assert [verrassing.functie_id for verrassing in gevonden[:4]] == doelen[:4]
    assert [verrassing.handmatig for verrassing in gevonden] == [True] * 4 + [False] * (len(gevonden) - 4)
    assert len(gevonden) <= 4 + top
    mu = referentie.home_mean("Ruimte", "eigen")
    for verrassing in gevonden[:4]:
        assert verrassing.reden == f"Reden {verrassing.functie_id}"
        assert verrassing.match == pytest.approx(referentie.s(profiel, verrassing.functie_id), abs=1e-9)
        assert verrassing.gemiddeld == pytest.approx(mu[verrassing.functie_id], abs=1e-9)
        assert verrassing.score <= verrassing.match + 1e-12


def test_a_hand_made_link_to_a_skeleton_stays_and_says_0() -> None:
    """A colleague's link is shown although the other function is not filled yet, and for an empty profile too."""
    eigen = make_functie("eigen", {"k-0"}, domein="Ruimte", verrassend=(HandmatigeLink("leeg", "Daar is het leuk."),))
    catalogus = Catalogus((eigen, make_functie("leeg", set(), vulling="skelet")), woordenlijst())
    for profiel in (Profiel.from_functie(catalogus, "eigen"), Profiel({}, "eigen")):
        (verrassing,) = Matcher(catalogus).surprise(profiel)
        assert (verrassing.functie_id, verrassing.score, verrassing.match) == ("leeg", 0, 0)
        assert (verrassing.reden, verrassing.handmatig) == ("Daar is het leuk.", True)


def test_the_reason_says_both_percentages() -> None:
    """The sentence compares the own match with that of colleagues at home, in whole percentages."""
    functies = (
        make_functie("ik", {"k-0", "k-1"}, domein="Ruimte"),
        make_functie("collega", {"k-2", "k-3"}, domein="Ruimte"),
        make_functie("elders", {"k-1", "k-2"}, domein="Sociaal"),
    )
    matcher = Matcher(Catalogus(functies, woordenlijst()))
    (verrassing,) = matcher.surprise(Profiel.from_tags({"k-1": 1.0}, "ik"), logisch=0)
    twee, een = math.log(4 / 3) + 0.001, math.log(4 / 2) + 0.001  # weight of a tag of two functions, and of one
    assert verrassing.match == pytest.approx(math.sqrt(0.5), abs=1e-9)
    assert verrassing.gemiddeld == pytest.approx(twee / math.sqrt(2 * twee * (twee + een)), abs=1e-9)
    assert verrassing.reden == (
        "Deze functie lijkt voor 71\u00a0% op jouw profiel. "
        f"Voor andere functies in jouw domein is dat gemiddeld {round(100 * verrassing.gemiddeld)}\u00a0%."
    )


def test_without_others_at_home_there_is_no_mean_to_name() -> None:
    """The only filled function of a domain has no colleagues, so the reason says nothing of them."""
    functies = (
        make_functie("eigen", {"k-1", "k-2"}, domein="Ruimte"),
        make_functie("ver", {"k-1", "k-3"}, domein="Sociaal"),
    )
    matcher = Matcher(Catalogus(functies, woordenlijst()))
    (verrassing,) = matcher.surprise(Profiel.from_functie(matcher.catalogus, "eigen"), logisch=0)
    assert verrassing.reden.endswith("% op jouw profiel.")


def test_home_is_the_domain_of_the_function_unless_told_otherwise() -> None:
    """The domain may be left out when the profile has a function; another one may be asked for."""
    catalogus = seeded_catalogus(60)
    profiel = Profiel.from_functie(catalogus, "functie-00007")
    thuis = catalogus.functie("functie-00007").domein
    matcher = Matcher(catalogus)
    assert matcher.surprise(profiel) == matcher.surprise(profiel, domein=thuis)
    assert matcher.surprise(profiel) != matcher.surprise(profiel, domein="domein-9")


def test_without_a_home_there_is_no_surprise() -> None:
    """A profile without function and domain gets a sentence that asks for the domain."""
    matcher = Matcher(seeded_catalogus(5))
    with pytest.raises(OngeldigProfiel, match="Kies eerst in welk domein"):
        matcher.surprise(Profiel.from_tags({"k-0001": 1.0}))
    with pytest.raises(OnbekendeFunctie):
        matcher.surprise(Profiel.from_tags({"k-0001": 1.0}, "weg"))
    with pytest.raises(OnbekendeTag):
        matcher.surprise(Profiel.from_tags({"weg": 1.0}), domein="domein-1")


@pytest.mark.parametrize("factor", [-0.1, 1.1, math.nan, math.inf])
def test_the_slider_runs_from_0_to_1(factor: float) -> None:
    """A factor outside [0, 1] is refused with a sentence."""
    matcher = Matcher(seeded_catalogus(5))
    with pytest.raises(OngeldigeInstelling, match="tussen 0 en 1"):
        matcher.surprise(Profiel.from_tags({"k-0001": 1.0}), domein="domein-1", factor=factor)


def test_a_farther_slider_gives_other_functions_and_never_a_higher_v() -> None:
    """Moving the slider to verrassend lowers V where colleagues match too; at 0 V is S."""
    catalogus = seeded_catalogus(110)
    profiel = Profiel.from_functie(catalogus, "functie-00011")
    matcher = Matcher(catalogus)
    dichtbij = {v.functie_id: v.score for v in matcher.surprise(profiel, factor=0.0, top=99)}
    ver = {v.functie_id: v.score for v in matcher.surprise(profiel, factor=1.0, top=99)}
    assert all(v.score == pytest.approx(v.match) for v in matcher.surprise(profiel, factor=0.0))
    assert all(ver[functie] <= dichtbij[functie] for functie in ver.keys() & dichtbij.keys())
    assert list(ver) != list(dichtbij)


@given(gevulde_catalogi(), profielen())
def test_one_domain_has_no_surprises(catalogus: Catalogus, profiel: Profiel) -> None:
    """Where everybody works in one domain the list is empty, not an error."""
    samen = Catalogus(tuple(replace(functie, domein="Ruimte") for functie in catalogus.functies), catalogus.tags)
    assert Matcher(samen).surprise(profiel, domein="Ruimte") == []


@given(catalogus_en_profiel(), domeinen, st.integers(0, 3), st.integers(1, 6), st.data())
def test_what_is_out_of_sight_makes_room_for_the_next(
    paar: tuple[Catalogus, Profiel], domein: str, logisch: int, top: int, data: st.DataObject
) -> None:
    """Hidden functions stand in neither list, and both lists are those of a ranking in which they do not occur."""
    catalogus, profiel = paar
    matcher = Matcher(catalogus)
    ids = [functie.id for functie in matcher.functies]
    zonder = data.draw(st.sets(st.sampled_from(ids), max_size=4)) if ids else set()
    gevonden = [
        vondst.functie_id
        for vondst in matcher.surprise(profiel, domein=domein, top=top, logisch=logisch, zonder=zonder)
        if not vondst.handmatig
    ]
    zichtbaar = [m.functie_id for m in matcher.rank(profiel, top=len(ids)) if m.functie_id not in zonder]
    logische = [functie_id for functie_id in zichtbaar if functie_id != profiel.functie_id][:logisch]
    assert not set(gevonden) & (zonder | set(logische))
    buiten = [functie_id for functie_id in zichtbaar if catalogus.functie(functie_id).domein != domein]
    per_domein = Counter(
        catalogus.functie(functie_id).domein
        for functie_id in buiten
        if functie_id not in {*logische, profiel.functie_id}
    )
    assert len(gevonden) == min(top, sum(min(3, aantal) for aantal in per_domein.values()))
