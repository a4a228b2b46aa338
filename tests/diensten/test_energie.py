# SPDX-License-Identifier: EUPL-1.2
"""Which tags to ask about, and what the answers move."""

import pytest

from kompas.diensten.energie import estimate_minuten, measure_uitwerking, order_kaarten
from kompas.diensten.organisatie import Organisatie
from kompas.inhoud import Huisstijl
from kompas.kern import Catalogus
from kompas.kern.dossier import Dossier, Energie

CATALOGUS = Catalogus.from_tags(
    {
        "eigen": {"kennisgebied": ["k-veel", "k-soms", "k-een"]},
        "met-een": {"kennisgebied": ["k-veel", "k-een"]},
        "met-soms": {"kennisgebied": ["k-veel", "k-soms"]},
        "anders": {"kennisgebied": ["k-veel", "k-soms", "k-ver"]},
    }
)
ORGANISATIE = Organisatie(CATALOGUS, Huisstijl())
DOSSIER = Dossier.from_functie(CATALOGUS, "eigen")


def test_what_counts_most_comes_first() -> None:
    """Cards go by weight, the rarest tag first; a tag that this catalogue does not know has no card."""
    dossier = DOSSIER.add_tag("k-elders")
    assert [tag.id for tag in order_kaarten(ORGANISATIE, dossier)] == ["k-een", "k-soms", "k-veel"]


@pytest.mark.parametrize(("kaarten", "minuten"), [(0, 0), (1, 1), (12, 1), (13, 2), (24, 2), (34, 3)])
def test_time_is_said_in_whole_minutes(kaarten: int, minuten: int) -> None:
    """Five seconds a card, rounded up."""
    assert estimate_minuten(kaarten) == minuten


def test_the_moves_are_those_of_the_matcher() -> None:
    """What gives energy brings the function that asks it nearer, and the figures are those of matching itself."""
    na = DOSSIER.sort_tag("k-een", Energie.GEEFT)
    uitwerking = measure_uitwerking(ORGANISATIE, na)
    (dichterbij,) = uitwerking.dichterbij
    assert dichterbij.functie_id == "met-een"
    profiel_voor, profiel_na = DOSSIER.profiel(CATALOGUS), na.profiel(CATALOGUS)
    assert profiel_voor is not None
    assert profiel_na is not None
    assert dichterbij.van == pytest.approx(ORGANISATIE.matcher.explain(profiel_voor, "met-een").score)
    assert dichterbij.naar == pytest.approx(ORGANISATIE.matcher.explain(profiel_na, "met-een").score)
    assert {verschuiving.functie_id for verschuiving in uitwerking.verder} == {"met-soms", "anders"}


def test_what_is_out_of_sight_stays_so() -> None:
    """A function that is not for me does not come back as a move."""
    uitwerking = measure_uitwerking(ORGANISATIE, DOSSIER.hide("met-een").sort_tag("k-een", Energie.GEEFT))
    assert uitwerking.dichterbij == ()


def test_without_answers_nothing_moves() -> None:
    """An unsorted and an empty dossier have no moves."""
    for dossier in (DOSSIER, Dossier()):
        uitwerking = measure_uitwerking(ORGANISATIE, dossier)
        assert (uitwerking.dichterbij, uitwerking.verder) == ((), ())
