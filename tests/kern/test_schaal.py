# SPDX-License-Identifier: EUPL-1.2
"""Words for a score, from the percentiles of this organisation."""

import itertools
import math
import tracemalloc

import numpy as np
import pytest
from hypothesis import given

from kompas.kern import Catalogus, Matcher
from kompas.kern.getallen import procent
from kompas.kern.matcher import Scoresoort
from kompas.kern.schaal import MAX_STEEKPROEF, Schaal
from tests.kern.referentie import Referentie
from tests.kern.strategieen import catalogi, make_functie, scoresoorten, seeded_catalogus, woordenlijst


@given(catalogi(), scoresoorten)
def test_limits_are_percentiles_of_all_pairs(catalogus: Catalogus, soort: Scoresoort) -> None:
    """The two limits are the 98th and 90th percentile of S among all pairs of different filled functions."""
    referentie = Referentie(catalogus, score=soort)
    paren = [referentie.s(referentie.passport(a), b) for a, b in itertools.permutations(referentie.gevuld, 2)]
    verwacht = np.percentile(paren, [98, 90]) if paren else (1.0, 1.0)
    schaal = Matcher(catalogus, score=soort).schaal
    assert (schaal.veel, schaal.beetje) == pytest.approx(tuple(verwacht), abs=1e-9)


def test_words_follow_the_limits() -> None:
    """From the 98th percentile veel, from the 90th een beetje, below that verder weg, at 0 nothing."""
    schaal = Schaal(veel=0.4, beetje=0.2)
    woorden = [schaal.describe(score) for score in (0.0, 0.1, 0.2, 0.39, 0.4, 1.0)]
    veel, beetje = "lijkt er veel op", "lijkt er een beetje op"
    assert woorden == ["", "verder weg", beetje, beetje, veel, veel]


@pytest.mark.parametrize("tags", [(), ({"k-0"},), ({"k-0"}, {"k-0"})])
def test_too_few_functions_still_give_words(tags: tuple[set[str], ...]) -> None:
    """Without pairs, and with only twins, a score of 1 is the only one that is veel."""
    functies = tuple(make_functie(f"f{nummer}", tag_ids) for nummer, tag_ids in enumerate(tags))
    schaal = Matcher(Catalogus(functies, woordenlijst())).schaal
    assert schaal == Schaal(1.0, 1.0)


def test_a_large_catalogue_is_sampled_within_bounds() -> None:
    """Far above the size of the sample the limits stay close to those of a part, at a bounded use of memory."""
    groot, klein = Matcher(seeded_catalogus(4 * MAX_STEEKPROEF)), Matcher(seeded_catalogus(MAX_STEEKPROEF // 2))
    tracemalloc.start()
    schaal = groot.schaal
    _, piek = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert piek < 50e6
    assert schaal.veel == pytest.approx(klein.schaal.veel, rel=0.1)
    assert schaal.beetje == pytest.approx(klein.schaal.beetje, rel=0.1)


@pytest.mark.parametrize(("deel", "tekst"), [(0.0, "0"), (0.125, "13"), (0.135, "14"), (0.333, "33"), (1.0, "100")])
def test_percentages_round_half_up(deel: float, tekst: str) -> None:
    """A half goes up, as people round; the sign stands after a space that does not break."""
    assert procent(deel) == f"{tekst}\u00a0%"
    assert math.isclose(float(tekst), 100 * deel, abs_tol=0.5)
