# SPDX-License-Identifier: EUPL-1.2
"""Dutch compounds: from verkeersontwerp to verkeer and ontwerp, with the help of the words that we know."""

from collections.abc import Callable

from kompas.kern.taal.tekst import MAX_WOORD

MIN_DEEL = 3
MIN_SAMENSTELLING = 7
MAX_DELEN = 4
MIN_LOS_DEEL = 5  # a known beginning before an unknown rest must be longer: short ones are often chance
MIN_REST = 4

_TUSSENKLANKEN = ("", "s", "en", "e")
_AFFIXEN = """
    aan achter baar bij dan den der die door een eren erij gen heid her ing ingen lijk loos mee met niet onder oren over
    per schap schappen ste tegen ten ter toe tot uit van ver voor voort weder wel
"""
_GEEN_DEEL = frozenset(_AFFIXEN.split())
_GEEN_SAMENSTELLING = frozenset({"handhaven"})  # hand and haven


def split_compound(vorm: str, kent: Callable[[str], bool]) -> tuple[str, ...]:
    """The known words that a compound is made of, without linking -s-, -en- or -e-; empty when it is no compound.

    `kent` says whether a normal form is a known word. The fewest parts win, then the longest shortest part.
    """
    if not _may_be_compound(vorm):
        return ()
    return min(_splits(vorm, kent, MAX_DELEN - 1), key=_badness, default=())


def first_part(vorm: str, kent: Callable[[str], bool]) -> str:
    """The longest known word that a compound with an unknown end begins with (energietransitie); or empty."""
    if _may_be_compound(vorm):
        for plek in range(len(vorm) - MIN_REST, MIN_LOS_DEEL - 1, -1):
            if vorm[:plek] not in _GEEN_DEEL and kent(vorm[:plek]):
                return vorm[:plek]
    return ""


def _may_be_compound(vorm: str) -> bool:
    return MIN_SAMENSTELLING <= len(vorm) <= MAX_WOORD and vorm.isalpha() and vorm not in _GEEN_SAMENSTELLING


def _badness(delen: tuple[str, ...]) -> tuple[int, int, tuple[str, ...]]:
    return len(delen), -min(map(len, delen)), delen


def _splits(vorm: str, kent: Callable[[str], bool], nog: int) -> list[tuple[str, ...]]:
    """Every way to cut a word into known parts, with at most `nog` cuts."""
    splitsingen: list[tuple[str, ...]] = []
    for plek in range(MIN_DEEL, len(vorm) - MIN_DEEL + 1):
        links = _known_part(vorm[:plek], kent)
        if not links:
            continue
        rechts = vorm[plek:]
        if rechts not in _GEEN_DEEL and kent(rechts):
            splitsingen.append((links, rechts))
        elif nog > 1 and len(rechts) >= MIN_SAMENSTELLING:
            splitsingen += [(links, *verder) for verder in _splits(rechts, kent, nog - 1)]
    return splitsingen


def _known_part(deel: str, kent: Callable[[str], bool]) -> str:
    for klank in _TUSSENKLANKEN:
        kaal = deel.removesuffix(klank)
        if deel.endswith(klank) and len(kaal) >= MIN_DEEL and kaal not in _GEEN_DEEL and kent(kaal):
            return kaal
    return ""
