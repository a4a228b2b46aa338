# SPDX-License-Identifier: EUPL-1.2
"""What search says when it finds nothing, what it suggests, and the stories."""

from pathlib import Path

import pytest

from kompas.diensten.organisatie import Organisatie, Organisatiebron
from kompas.diensten.verhalen import list_verhalen
from kompas.diensten.zoeken import search, suggest_zoekwoorden
from kompas.inhoud import Huisstijl
from kompas.kern import Catalogus

DATA = Path(__file__).resolve().parents[2] / "data"


@pytest.fixture(scope="module")
def organisatie() -> Organisatie:
    """The example organisation."""
    return Organisatiebron(DATA).current()


def test_a_filter_that_leaves_nothing_knows_what_it_hides(organisatie: Organisatie) -> None:
    """The page can say how many functions there are without the filters."""
    niets = search(organisatie, "raadsgriffier", domein="Ruimtelijk domein")
    assert niets.hits == ()
    assert niets.zonder_filter == len(search(organisatie, "raadsgriffier").hits) > 0


@pytest.mark.parametrize(("tekst", "te_kort"), [("a", True), ("de", True), ("", False), ("ict", False)])
def test_too_short_is_said_of_text_without_a_word(organisatie: Organisatie, tekst: str, te_kort: bool) -> None:
    """One letter or a stop word is no question; an empty field is none either."""
    assert search(organisatie, tekst).te_kort is te_kort


def test_every_suggestion_finds_something(organisatie: Organisatie) -> None:
    """What the page offers is never a dead end, and each word stands there once."""
    woorden = suggest_zoekwoorden(organisatie)
    assert len(set(woorden)) == 8
    assert all(search(organisatie, woord).hits for woord in woorden)


def test_suggestions_are_spread_from_common_to_rare() -> None:
    """Half the words would give half the list, not only the most common ones."""
    tags = [f"i{nummer:02}" for nummer in range(15)]
    catalogus = Catalogus.from_tags({f"f{nummer:02}": {"interesse": tags[: nummer + 1]} for nummer in range(15)})
    assert suggest_zoekwoorden(Organisatie(catalogus, Huisstijl()), 3) == ("i00", "i05", "i10")
    assert suggest_zoekwoorden(Organisatie(catalogus, Huisstijl()), 8)[-1] == "i13"
    assert len(suggest_zoekwoorden(Organisatie(catalogus, Huisstijl()), 99)) == 15


def test_stories_come_from_different_vakgroepen(organisatie: Organisatie) -> None:
    """Three stories, each of other work."""
    verhalen = list_verhalen(organisatie)
    assert len({functie.vakgroep for functie in verhalen}) == len(verhalen) == 3
    assert all(functie.verhaal for functie in verhalen)
