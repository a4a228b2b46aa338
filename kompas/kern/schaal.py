# SPDX-License-Identifier: EUPL-1.2
"""What a score means in this organisation: words from percentiles, since a score has no absolute scale."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from kompas.kern.matcher import Matcher

PERCENTIEL_VEEL = 98
PERCENTIEL_BEETJE = 90
MAX_STEEKPROEF = 1000  # of more functions every k-th one is used: nearly the same percentiles at a bounded cost


@dataclass(frozen=True, slots=True)
class Schaal:
    """The two scores from which a match gets another name."""

    veel: float
    beetje: float

    @classmethod
    def from_matcher(cls, matcher: "Matcher") -> "Schaal":
        """The percentiles of S among all pairs of different filled functions; with fewer than two functions 1 and 1."""
        functies = matcher.functies
        stap = max(1, -(-len(functies) // MAX_STEEKPROEF))
        steekproef = range(0, len(functies), stap)
        paren = [np.delete(matcher.passport_scores(plek)[::stap], rij) for rij, plek in enumerate(steekproef)]
        alle = np.concatenate(paren) if paren else np.empty(0)
        if not alle.size:
            return cls(1.0, 1.0)
        veel, beetje = np.percentile(alle, [PERCENTIEL_VEEL, PERCENTIEL_BEETJE])
        return cls(float(veel), float(beetje))

    def describe(self, score: float) -> str:
        """The score in words; empty at 0."""
        if score <= 0:
            return ""
        if score >= self.veel:
            return "lijkt er veel op"
        return "lijkt er een beetje op" if score >= self.beetje else "verder weg"
