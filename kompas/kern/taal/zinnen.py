# SPDX-License-Identifier: EUPL-1.2
"""A text as sentences, each with its place."""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

GEVULD = 0.55  # share of the longest line; a shorter line was ended on purpose
MAX_ZIN = 400  # characters; a longer sentence is cut at a space, so that what we show stays readable

_OPSOMMING = r"(?:[-–—•*·▪◦>✓✔√●○■□➢➤►▶‣⁃→]|\d{1,2}[.)])\s"
_NIEUWE_REGEL = re.compile(rf"\s*(?:{_OPSOMMING}|[A-ZÀ-Þ0-9]|$)")
_ZINSEINDE = re.compile(r"(?<![.!?])[.!?]+[\"'”’)]*\s+(?=[\"'“‘(]?[A-ZÀ-Þ0-9•])")
_AFKORTING = re.compile(
    r"(?:\b(?:art|bijv|bv|ca|dhr|dr|drs|evt|excl|incl|ing|ir|max|mevr|min|mr|mw|nr|resp|zgn)|(?<!['’])\b[^\W\d_])\.$",
    re.IGNORECASE,
)
_RAND = re.compile(rf"(?:\s|{_OPSOMMING})*")


class Zin(NamedTuple):
    """The place of a sentence: `tekst[begin:eind]`, without white space or a list mark around it."""

    begin: int
    eind: int


def find_zinnen(tekst: str) -> Iterator[Zin]:
    """The sentences in order. A line of a list is a sentence; a line that only wraps is not."""
    for begin, eind in _blocks(tekst):
        grenzen = [begin]
        for einde in _ZINSEINDE.finditer(tekst, begin, eind):
            woord_ervoor = tekst[max(begin, einde.start() - 6) : einde.start() + 1]
            if not _AFKORTING.search(woord_ervoor):
                grenzen.append(einde.end())
        for van, tot in pairwise([*grenzen, eind]):
            yield from _short_pieces(tekst, van, tot)


def is_lijstregel(tekst: str, begin: int) -> bool:
    """Whether the sentence that begins here stands behind a list mark at the start of its line."""
    ervoor = tekst[tekst.rfind("\n", 0, begin) + 1 : begin]
    return bool(ervoor.strip()) and _RAND.fullmatch(ervoor) is not None


def _blocks(tekst: str) -> Iterator[tuple[int, int]]:
    """Lines that belong together; a block ends at an empty line, a full stop, or before a capital or list mark.

    A line that is much shorter than the longest did not wrap: it is a line of a list.
    """
    begin, plek, vorige = 0, 0, ""
    regels = tekst.splitlines(keepends=True)
    breedte = max((len(regel.rstrip()) for regel in regels), default=0)
    for regel in regels:
        kort = len(vorige) < GEVULD * breedte
        if plek > begin and (not vorige or kort or vorige[-1] in ".!?:;" or _NIEUWE_REGEL.match(regel)):
            yield begin, plek
            begin = plek
        plek += len(regel)
        vorige = regel.strip()
    yield begin, len(tekst)


def _short_pieces(tekst: str, begin: int, eind: int) -> Iterator[Zin]:
    while True:
        begin = min(_RAND.match(tekst, begin, eind).end(), eind)  # type: ignore[union-attr]  # it always matches
        if begin >= eind:
            return
        tot = eind
        if eind - begin > MAX_ZIN:
            spatie = max(tekst.rfind(" ", begin, begin + MAX_ZIN), tekst.rfind("\n", begin, begin + MAX_ZIN))
            tot = spatie if spatie > begin else begin + MAX_ZIN
        kaal = begin + len(tekst[begin:tot].rstrip())
        yield Zin(begin, kaal)
        begin = tot
