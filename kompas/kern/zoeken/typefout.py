# SPDX-License-Identifier: EUPL-1.2
"""Typing errors: the known word that someone probably meant."""

from collections import Counter
from collections.abc import Mapping

from kompas.kern.taal.tekst import MAX_WOORD

MIN_LETTERS = 4
MAX_FOUTEN = 2
LETTERS_PER_FOUT = 4  # so many letters for each error that we forgive
MAX_KANDIDATEN = 40


class Spelling:
    """Known words by their trigrams. `belang` (per word) decides between words that are equally near."""

    def __init__(self, belang: Mapping[str, float]) -> None:
        self._belang = {vorm: belang[vorm] for vorm in sorted(belang) if len(vorm) >= MIN_LETTERS and vorm.isalpha()}
        self._woorden = tuple(self._belang)
        self._per_trigram: dict[str, list[int]] = {}
        for nummer, vorm in enumerate(self._woorden):
            for trigram in _trigrams(vorm):
                self._per_trigram.setdefault(trigram, []).append(nummer)

    def correct(self, vorm: str, fouten: int = MAX_FOUTEN) -> str:
        """The nearest known word, at most `fouten` errors away (one per four letters), or an empty string."""
        if not MIN_LETTERS <= len(vorm) <= MAX_WOORD or not vorm.isalpha():
            return ""
        grens = min(fouten, len(vorm) // LETTERS_PER_FOUT)
        afstanden = [(edit_distance(vorm, woord, grens), woord) for woord in self._candidates(vorm, grens)]
        dichtbij = [(afstand, -self._belang[woord], woord) for afstand, woord in afstanden if afstand <= grens]
        return min(dichtbij)[-1] if dichtbij else ""

    def _candidates(self, vorm: str, grens: int) -> list[str]:
        """The words that look most alike. People seldom mistype the first letter; they do swap the first two."""
        gedeeld = Counter(nummer for trigram in _trigrams(vorm) for nummer in self._per_trigram.get(trigram, ()))
        passend = [
            (-aantal / (len(vorm) + len(self._woorden[nummer])), nummer)
            for nummer, aantal in gedeeld.items()
            if abs(len(self._woorden[nummer]) - len(vorm)) <= grens and self._woorden[nummer][0] in vorm[:2]
        ]
        return [self._woorden[nummer] for _, nummer in sorted(passend)[:MAX_KANDIDATEN]]


def edit_distance(een: str, ander: str, grens: int) -> int:
    """Insertions, deletions, replacements and swaps of neighbours between two words; `grens + 1` when it is more.

    Optimal string alignment (Damerau-Levenshtein without overlapping edits).
    """
    if abs(len(een) - len(ander)) > grens:
        return grens + 1
    vorige: list[int] = []
    rij = list(range(len(ander) + 1))
    for i, letter in enumerate(een, start=1):
        daarvoor, vorige, rij = vorige, rij, [i]
        for j, andere in enumerate(ander, start=1):
            kosten = min(vorige[j] + 1, rij[j - 1] + 1, vorige[j - 1] + (letter != andere))
            if i > 1 and j > 1 and letter == ander[j - 2] and een[i - 2] == andere:
                kosten = min(kosten, daarvoor[j - 2] + 1)
            rij.append(kosten)
        if min(rij) > grens:
            return grens + 1
    return min(rij[-1], grens + 1)


def _trigrams(vorm: str) -> set[str]:
    omlijst = f"^{vorm}$"
    return {omlijst[plek : plek + 3] for plek in range(len(omlijst) - 2)}
