# SPDX-License-Identifier: EUPL-1.2
"""What if: which functions come nearer, and which slide away, when a profile gets some tags more."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import numpy as np

from kompas.kern.index import Getallen
from kompas.kern.kansen import MERKBAAR
from kompas.kern.matcher import Matcher
from kompas.kern.profiel import Profiel


@dataclass(frozen=True, slots=True)
class Verschuiving:
    """How one function moves. `van` and `naar` are scores; the places count from 1, None at score 0."""

    functie_id: str
    van: float
    naar: float
    plek_van: int | None
    plek_naar: int | None

    @property
    def verschil(self) -> float:
        """Rise of the score; negative when the function slides away."""
        return self.naar - self.van


@dataclass(frozen=True, slots=True)
class WatAls:
    """The visible moves, largest first, ties by id. `tags` are those that are really new; `gelijk` counts the rest."""

    tags: tuple[str, ...]
    profiel: Profiel
    dichterbij: tuple[Verschuiving, ...]
    verder: tuple[Verschuiving, ...]
    gelijk: int

    def find(self, functie_id: str) -> Verschuiving | None:
        """The visible move of one function, if it has one."""
        alle = (*self.dichterbij, *self.verder)
        return next((verschuiving for verschuiving in alle if verschuiving.functie_id == functie_id), None)


def try_tags(matcher: Matcher, profiel: Profiel, tags: Iterable[str]) -> WatAls:
    """Compare every function before and after adding tags (neutral); the own function is left out.

    A move of less than one percentage point is too small to see. Raises `OnbekendeTag`.
    """
    nieuw = tuple(sorted(set(tags) - profiel.sterkte.keys()))
    na = profiel
    for tag in nieuw:
        na = na.add(tag)
    alle = list_verschuivingen(matcher, profiel, na).values()
    dichterbij, verder = split_verschuivingen(alle)
    return WatAls(nieuw, na, dichterbij, verder, len(alle) - len(dichterbij) - len(verder))


def split_verschuivingen(
    alle: Iterable[Verschuiving],
) -> tuple[tuple[Verschuiving, ...], tuple[Verschuiving, ...]]:
    """What comes visibly nearer and what slides visibly away, each largest first, ties by id."""
    alle = list(alle)
    dichterbij = sorted((v for v in alle if v.verschil >= MERKBAAR), key=lambda v: (-v.verschil, v.functie_id))
    verder = sorted((v for v in alle if v.verschil <= -MERKBAAR), key=lambda v: (v.verschil, v.functie_id))
    return tuple(dichterbij), tuple(verder)


def list_verschuivingen(matcher: Matcher, van: Profiel, naar: Profiel) -> Mapping[str, Verschuiving]:
    """For every filled function but the own one: its score and place under two profiles. Raises `OnbekendeTag`."""
    eigen = {profiel.functie_id for profiel in (van, naar)}
    anderen = [plek for plek, functie in enumerate(matcher.functies) if functie.id not in eigen]
    vroeger, later = (matcher.scores(profiel).score[anderen] for profiel in (van, naar))
    rijen = zip(anderen, vroeger.tolist(), later.tolist(), _places(vroeger), _places(later))
    return {matcher.functies[plek].id: Verschuiving(matcher.functies[plek].id, *rij) for plek, *rij in rijen}


def _places(scores: Getallen) -> list[int | None]:
    """The place of each score in the ranking, from 1, ties by order; None at 0."""
    plekken = np.empty(len(scores), dtype=int)
    plekken[np.argsort(-scores, kind="stable")] = np.arange(1, len(scores) + 1)
    return [plek if score > 0 else None for plek, score in zip(plekken.tolist(), scores.tolist())]
