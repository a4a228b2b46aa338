# SPDX-License-Identifier: EUPL-1.2
"""A match taken apart: which tag brings which part of the score."""

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kompas.kern.functie import Functie
from kompas.kern.match import zekerheid
from kompas.kern.profiel import Profiel

if TYPE_CHECKING:
    from kompas.kern.matcher import Matcher


@dataclass(frozen=True, slots=True)
class TagAandeel:
    """A tag in an explanation. `aandeel` is its part of the score (0 when not shared), `gewicht` its weight w(t)."""

    tag_id: str
    categorie: str
    aandeel: float
    gewicht: float


@dataclass(frozen=True, slots=True)
class Uitleg:
    """A match taken apart. The shares of `gedeeld` add up to `score`.

    `gedeeld` is sorted by share, `ontbrekend` (asked, not brought) and `extra` (brought, not used) by weight.
    """

    functie_id: str
    score: float
    dekking: float
    benutting: float
    jaccard: float
    zekerheid: str
    gedeeld: tuple[TagAandeel, ...]
    ontbrekend: tuple[TagAandeel, ...]
    extra: tuple[TagAandeel, ...]

    @property
    def gevraagd_aantal(self) -> int:
        """How many tags the function asks."""
        return len(self.gedeeld) + len(self.ontbrekend)


def explain_match(matcher: "Matcher", profiel: Profiel, functie: Functie) -> Uitleg:
    """Take the match of a profile with one function (or rol) apart.

    A shared tag's share is `S w(t) p(t) / sum over shared w p`; with score "jaccard" it is `S / number of shared tags`.
    """
    sterkte = matcher.matched_strengths(profiel)
    gevraagd = {tag: categorie for categorie, tags in functie.tags.items() for tag in tags} if functie.is_gevuld else {}
    gewicht = {tag: matcher.gewicht(tag) for tag in sterkte.keys() | gevraagd.keys()}
    gedeeld = sterkte.keys() & gevraagd.keys()
    gebruikt = math.fsum(gewicht[tag] * sterkte[tag] for tag in gedeeld)
    dekking = _ratio(math.fsum(gewicht[tag] * min(1, sterkte[tag]) for tag in gedeeld), gewicht, gevraagd)
    benutting = _ratio(gebruikt, {tag: gewicht[tag] * p for tag, p in sterkte.items()}, sterkte)
    samen = len(sterkte) + len(gevraagd) - len(gedeeld)
    jaccard = len(gedeeld) / samen if samen else 0.0
    ochiai = matcher.scoresoort == "ochiai"
    score = math.sqrt(dekking * benutting) if ochiai else jaccard

    def aandeel(tag: str) -> float:
        if ochiai:
            return score * (gewicht[tag] * sterkte[tag] / gebruikt) if gebruikt else 0.0
        return score / len(gedeeld)

    def part(tag: str, deel: float = 0.0) -> TagAandeel:
        return TagAandeel(tag, gevraagd.get(tag) or matcher.catalogus.tags[tag].categorie, deel, gewicht[tag])

    return Uitleg(
        functie_id=functie.id,
        score=score,
        dekking=dekking,
        benutting=benutting,
        jaccard=jaccard,
        zekerheid=zekerheid(len(sterkte), len(gevraagd), levensecht=functie.vulling == "levensecht"),
        gedeeld=_sorted(part(tag, aandeel(tag)) for tag in gedeeld),
        ontbrekend=_sorted(part(tag) for tag in gevraagd.keys() - sterkte.keys()),
        extra=_sorted(part(tag) for tag in sterkte.keys() - gevraagd.keys()),
    )


def _ratio(teller: float, gewicht: Mapping[str, float], tags: Iterable[str]) -> float:
    noemer = math.fsum(gewicht[tag] for tag in tags)
    return min(1.0, teller / noemer) if noemer else 0.0


def _sorted(delen: Iterable[TagAandeel]) -> tuple[TagAandeel, ...]:
    return tuple(sorted(delen, key=lambda deel: (-deel.aandeel, -deel.gewicht, deel.tag_id)))
