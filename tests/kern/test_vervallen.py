# SPDX-License-Identifier: EUPL-1.2
"""What no longer exists is in no list, and whoever had it keeps it."""

from dataclasses import replace

from kompas.kern import Catalogus, Matcher, Profiel, Tag
from kompas.kern.dossier import Dossier, Energie
from kompas.kern.functie import HandmatigeLink
from tests.kern.strategieen import make_functie

TAGS = {naam: Tag(naam, naam, "kennisgebied") for naam in ("k-0", "k-1", "k-2", "k-3")}
EIGEN = make_functie("eigen", {"k-0", "k-1"}, domein="Ruimte", verrassend=(HandmatigeLink("oud", "Daar is het leuk."),))
ANDER = make_functie("ander", {"k-0", "k-2"}, domein="Sociaal")
OUD = make_functie("oud", {"k-0", "k-1", "k-2"}, domein="Sociaal", vervallen=True)
CATALOGUS = Catalogus((EIGEN, ANDER), TAGS, vervallen=(OUD,))


def follow(**opvolgers: str) -> Catalogus:
    """The catalogue in which these tags are replaced."""
    anders = {naam: replace(TAGS[naam], vervallen=True, vervangen_door=door) for naam, door in opvolgers.items()}
    return replace(CATALOGUS, tags=TAGS | anders)


def test_a_retired_function_is_found_by_id_only() -> None:
    """A link to it and a profile of it still work; no list, match or surprise names it."""
    matcher = Matcher(CATALOGUS)
    profiel = Profiel.from_functie(CATALOGUS, "oud")
    assert CATALOGUS.functie("oud") is OUD
    assert "oud" in CATALOGUS
    assert OUD not in CATALOGUS.functies
    assert profiel.tag_ids == ("k-0", "k-1", "k-2")
    assert {match.functie_id for match in matcher.rank(profiel)} == {"eigen", "ander"}
    assert matcher.explain(profiel, "eigen").score > 0
    assert [vondst.functie_id for vondst in matcher.surprise(profiel, factor=0)] == []
    assert [vondst.functie_id for vondst in matcher.surprise(Profiel.from_functie(CATALOGUS, "eigen"))] == []


def test_a_profile_follows_a_tag_that_was_replaced() -> None:
    """Over several steps, with its strength; where the person also has the new tag, that one's own strength counts."""
    catalogus = follow(**{"k-3": "k-1", "k-1": "k-2"})
    dossier = Dossier(tags=("k-3",), energie={"k-3": Energie.GEEFT})
    assert catalogus.follow_tag("k-3") == "k-2"
    assert dict((dossier.profiel(catalogus) or Profiel()).sterkte) == {"k-2": 1.5}
    beide = replace(dossier, tags=("k-2", "k-3"), energie={"k-2": Energie.KOST, "k-3": Energie.GEEFT})
    assert dict((beide.profiel(catalogus) or Profiel()).sterkte) == {"k-2": 0.5}
    assert dossier.tags == ("k-3",)


def test_a_tag_without_successor_stays_itself() -> None:
    """Also when its successor is unknown, and when tags replace each other in a round."""
    assert CATALOGUS.follow_tag("k-0") == "k-0"
    assert CATALOGUS.follow_tag("onbekend") == "onbekend"
    assert follow(**{"k-0": "weg"}).follow_tag("k-0") == "k-0"
    assert follow(**{"k-0": "k-1", "k-1": "k-0"}).follow_tag("k-0") in {"k-0", "k-1"}
