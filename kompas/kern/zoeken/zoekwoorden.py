# SPDX-License-Identifier: EUPL-1.2
"""The known words, and what a word from a query may stand for."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import takewhile

from kompas.kern.taal.samenstelling import first_part, split_compound
from kompas.kern.taal.tekst import familie, stem
from kompas.kern.zoeken.typefout import Spelling

ZELFDE_STAM = 0.9  # boom finds bomen
VERWANT = 0.7  # adviseren finds adviseur
DEEL_VAN = 0.7  # verkeer finds verkeersontwerp
UIT_DELEN = 0.6  # verkeersontwerp finds verkeer and ontwerp
LOSSE_DELEN = 0.1  # the same, of a word that some sentence has: below every function with that sentence
STUK = 0.6  # verkeersk finds verkeerskundige, verlenen finds vergunningverlener
BEDOELD = 0.6
MIN_BEGIN = 3
MIN_EIND = 4
MIN_VOORAF = 3
MIN_BEGINT_GELIJK = 8
MIN_DEEL_VERBOGEN = 5  # shorter beginnings of words resemble too much


@dataclass(frozen=True, slots=True)
class Lezing:
    """One way to read a word: every group must be found, a group by any of its words (normal form -> factor in (0, 1]).

    `samen`: all groups in one passage. `bedoeld` is the word that we think was meant, when the word itself is unknown.
    """

    groepen: tuple[Mapping[str, float], ...]
    factor: float = 1.0
    samen: bool = False
    bedoeld: str = ""


class Zoekwoorden:
    """The words of a catalogue. `belang`: normal form -> how much it matters (decides between corrections).
    `namen`: the words of titles, labels and synonyms; other words occur in sentences only.

    Words are stemmed when they are asked for, not beforehand: stemming all of them would take most of the time.
    """

    def __init__(self, belang: Mapping[str, float], namen: set[str]) -> None:
        self._vormen = sorted(belang)
        self._namen = namen
        self._belang = dict(belang)
        self._samenstellingen: dict[str, list[str]] = {}
        for vorm in self._vormen:
            for deel in sorted(set(self._parts(vorm))):
                self._samenstellingen.setdefault(deel, []).append(vorm)
        self._delen = sorted(self._samenstellingen)
        self._spelling = Spelling(belang)
        # Stems of our own words are remembered; what a visitor types is not.
        self._stem, self._familie = lru_cache(maxsize=None)(stem), lru_cache(maxsize=None)(familie)

    def read(self, vorm: str) -> list[Lezing]:
        """The ways to read a word; empty when it is unknown.

        A word that we do not know as such may be a compound of words that we know, or a piece of a longer word; only
        when it is neither, or when one letter would make a whole word of a compound, we look for what was meant.
        The parts of a known word must stand together, unless it is a word that occurs in sentences only: then loose
        parts come far behind, since a mention in one passport says little about the others.
        """
        if direct := self._words_for(vorm):
            lezingen = [Lezing((direct,)), *self._from_parts(vorm, samen=True)]
            if self._namen.isdisjoint(direct):
                lezingen += [replace(los, factor=LOSSE_DELEN) for los in self._from_parts(vorm)]
            return lezingen
        if lezingen := self._from_parts(vorm):
            return [*lezingen, *self._as_meant(self._spelling.correct(vorm, fouten=1))]
        if langer := self._longer_words(vorm):
            return [Lezing((langer,))]
        return self._as_meant(self._spelling.correct(vorm, fouten=1) or self._resembling(vorm))

    def _from_parts(self, vorm: str, *, samen: bool = False) -> list[Lezing]:
        delen = split_compound(vorm, self._knows) or (() if samen else split_compound(vorm, self._knows_stem))
        return [Lezing(tuple(self._words_for(deel) for deel in delen), UIT_DELEN, samen)] if delen else []

    def _as_meant(self, bedoeld: str) -> list[Lezing]:
        return [Lezing((self._words_for(bedoeld),), BEDOELD, bedoeld=bedoeld)] if bedoeld else []

    def _resembling(self, vorm: str) -> str:
        """A known word that begins almost alike, or differs in two letters, or that this word begins with; or empty."""
        if len(vorm) >= MIN_BEGINT_GELIJK:
            gelijk = _starting_with(self._vormen, vorm[:-2])
            if beste := min(gelijk, key=lambda woord: (-self._belang[woord], woord), default=""):
                return beste
        return self._spelling.correct(vorm) or first_part(vorm, self._belang.__contains__)

    def _words_for(self, vorm: str) -> dict[str, float]:
        """The known words with this stem, of this family, or with such a word as part."""
        woorden: dict[str, float] = {}
        for deel, factor in self._related(self._delen, vorm):
            for samenstelling in self._samenstellingen[deel]:
                woorden[samenstelling] = max(woorden.get(samenstelling, 0.0), DEEL_VAN * factor)
        return woorden | dict(self._related(self._vormen, vorm))

    def _longer_words(self, vorm: str) -> dict[str, float]:
        """The words that begin with this piece, or that end with a word of its family."""
        woorden: dict[str, float] = {}
        if len(vorm) >= MIN_BEGIN:
            woorden |= dict.fromkeys(_starting_with(self._vormen, vorm), STUK)
        eind = familie(vorm)
        if len(eind) >= MIN_EIND:
            kandidaten = [woord for woord in self._vormen if eind in woord[MIN_VOORAF:]]
            woorden |= {woord: STUK for woord in kandidaten if self._familie(woord).endswith(eind)}
        return woorden

    def _knows(self, vorm: str) -> bool:
        """A known word, or the first part that it gives a compound (kinder from kinderen)."""
        return vorm in self._belang or vorm + "en" in self._belang

    def _knows_stem(self, vorm: str) -> bool:
        if self._knows(vorm):
            return True
        lang_genoeg = len(vorm) >= MIN_DEEL_VERBOGEN
        return lang_genoeg and any(factor >= ZELFDE_STAM for _, factor in self._related(self._vormen, vorm))

    def _parts(self, vorm: str) -> Iterator[str]:
        """The parts of a compound, its longest known beginning, and the parts of those."""
        delen = (*split_compound(vorm, self._knows), first_part(vorm, self._belang.__contains__))
        for deel in filter(None, delen):
            yield deel
            yield from self._parts(deel)

    def _related(self, vormen: list[str], vorm: str) -> Iterator[tuple[str, float]]:
        """The words of a sorted list that are this word, or share its stem or family: they begin almost alike."""
        stam, verwant = stem(vorm), familie(vorm)
        for kandidaat in _starting_with(vormen, min(stam, verwant, key=len)[:-1]):
            if kandidaat == vorm:
                yield kandidaat, 1.0
            elif self._stem(kandidaat) == stam:
                yield kandidaat, ZELFDE_STAM
            elif self._familie(kandidaat) == verwant:
                yield kandidaat, VERWANT


def _starting_with(vormen: list[str], begin: str) -> Iterator[str]:
    vanaf = range(bisect_left(vormen, begin), len(vormen))
    return takewhile(lambda vorm: vorm.startswith(begin), (vormen[plek] for plek in vanaf))
