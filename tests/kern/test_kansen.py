# SPDX-License-Identifier: EUPL-1.2
"""The one tag that helps most, for one function and for most of them."""

from collections.abc import Mapping

import pytest
from hypothesis import assume, given

from kompas.kern import Catalogus, Matcher, Profiel
from kompas.kern.fouten import OnbekendeFunctie, OnbekendeTag
from kompas.kern.kansen import MERKBAAR, best_tags, best_tags_for
from kompas.kern.matcher import Scoresoort
from tests.kern.referentie import Referentie
from tests.kern.strategieen import (
    TAGS,
    catalogus_en_profiel,
    factoren,
    gevulde_catalogi,
    make_functie,
    profielen,
    scoresoorten,
    seeded_catalogus,
    woordenlijst,
)

RUIM = 1e-9


@given(gevulde_catalogi(max_functies=6), profielen(), factoren, scoresoorten)
def test_best_tags_equals_trying_every_tag(
    catalogus: Catalogus, profiel: Profiel, factor: Mapping[str, float], soort: Scoresoort
) -> None:
    """Adding each tag in turn and counting who comes visibly nearer gives the same list, in both kinds of score."""
    referentie = Referentie(catalogus, factor, soort)
    verwacht = []
    for tag in sorted(set(TAGS) - profiel.sterkte.keys()):
        winst = referentie.gains(profiel, tag).values()
        assume(all(abs(w - MERKBAAR) > RUIM for w in winst))
        merkbaar = [w for w in winst if w >= MERKBAAR]
        if merkbaar:
            verwacht.append((len(merkbaar), sum(merkbaar), tag))
    verwacht.sort(key=lambda rij: (-rij[0], -round(rij[1], 9), rij[2]))
    kansen = best_tags(Matcher(catalogus, factor, soort), profiel, top=99)
    assert [(kans.functies, kans.tag_id) for kans in kansen] == [(aantal, tag) for aantal, _, tag in verwacht]
    assert [kans.winst for kans in kansen] == pytest.approx([winst for _, winst, _ in verwacht], abs=RUIM)


@given(catalogus_en_profiel(), factoren, scoresoorten)
def test_best_tags_for_equals_trying_every_tag(
    paar: tuple[Catalogus, Profiel], factor: Mapping[str, float], soort: Scoresoort
) -> None:
    """For one function the list holds every missing tag that brings it nearer, best first."""
    catalogus, profiel = paar
    matcher, referentie = Matcher(catalogus, factor, soort), Referentie(catalogus, factor, soort)
    for functie in catalogus.functies:
        nu = float(referentie.compare(profiel, functie)["score"])
        winst = {
            tag: float(referentie.compare(profiel.add(tag), functie)["score"]) - nu
            for tag in referentie.tags_of(functie) - profiel.sterkte.keys()
        }
        kansen = best_tags_for(matcher, profiel, functie.id, top=99)
        assert {kans.tag_id: kans.winst for kans in kansen} == pytest.approx(
            {tag: w for tag, w in winst.items() if w > RUIM}, abs=RUIM
        )
        assert [kans.tag_id for kans in kansen] == [
            kans.tag_id for kans in sorted(kansen, key=lambda kans: (-round(kans.winst, 9), kans.tag_id))
        ]
        assert all(kans.functies == 1 for kans in kansen)
        assert best_tags_for(matcher, profiel, functie.id, top=2) == kansen[:2]


def test_best_tags_at_some_size_equals_adding_the_tag() -> None:
    """Over two hundred functions the promised gain of each proposed tag is what adding it really brings."""
    catalogus = seeded_catalogus(200)
    matcher = Matcher(catalogus)
    profiel = Profiel.from_functie(catalogus, "functie-00003")
    nu = matcher.scores(profiel).score
    kansen = best_tags(matcher, profiel, top=5)
    assert len(kansen) == 5
    for kans in kansen:
        verschil = matcher.scores(profiel.add(kans.tag_id)).score - nu
        assert kans.functies == (verschil >= MERKBAAR).sum()
        assert kans.winst == pytest.approx(verschil[verschil >= MERKBAAR].sum())


def test_nothing_to_learn_gives_an_empty_list() -> None:
    """An empty catalogue, a complete profile and a skeleton have no best tag."""
    catalogus = Catalogus((make_functie("a", {"k-0"}), make_functie("b", set(), vulling="skelet")), woordenlijst())
    matcher = Matcher(catalogus)
    assert best_tags(Matcher(Catalogus((), {})), Profiel()) == []
    assert best_tags(matcher, Profiel.from_tags({"k-0": 1.0})) == []
    assert best_tags_for(matcher, Profiel.from_tags({"k-0": 1.0}), "a") == []
    assert best_tags_for(matcher, Profiel(), "b") == []


def test_an_empty_profile_learns_what_most_functions_ask() -> None:
    """Who starts with nothing is told the tag that brings most functions nearer, ties by gain."""
    functies = (make_functie("a", {"k-0", "k-1"}), make_functie("b", {"k-0", "k-2"}), make_functie("c", {"k-3"}))
    kansen = best_tags(Matcher(Catalogus(functies, woordenlijst())), Profiel(), top=2)
    assert [(kans.tag_id, kans.functies) for kans in kansen] == [("k-0", 2), ("k-3", 1)]


def test_unknown_names_are_errors() -> None:
    """A tag or function that is not there raises the error of the catalogue."""
    matcher = Matcher(Catalogus((make_functie("a", {"k-0"}),), woordenlijst()))
    with pytest.raises(OnbekendeTag):
        best_tags(matcher, Profiel.from_tags({"weg": 1.0}))
    with pytest.raises(OnbekendeFunctie):
        best_tags_for(matcher, Profiel(), "weg")
