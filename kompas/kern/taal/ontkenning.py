# SPDX-License-Identifier: EUPL-1.2
"""Simple negation in Dutch: "geen rijbewijs nodig", "zonder ervaring", "een rijbewijs is niet nodig"."""

from collections.abc import Sequence

from kompas.kern.taal.tekst import Woord

MAX_ERVOOR = 4  # words between the negation and what it denies
MAX_ERNA = 6

_ONTKENNING = frozenset({"geen", "niet", "nooit", "noch", "zonder"})
_TOCH_NIET = frozenset({"alleen", "enkel", "slechts"})  # "niet alleen" denies nothing
_WENDING = frozenset({"echter", "maar", "terwijl", "wel"})
_LEESTEKENS = frozenset(",;:()–—|/")
_NODIG = frozenset({"eis", "nodig", "noodzakelijk", "verplicht", "vereist", "vereiste", "voorwaarde"})
_HOEVEN = frozenset({"hoef", "hoeft", "hoeven"})


def is_denied(tekst: str, woorden: Sequence[Woord], begin: int, eind: int) -> bool:
    """Whether words `begin` up to `eind` of a sentence are denied, by a word before or after them in their clause."""
    return _denied_before(tekst, woorden, begin) or _denied_after(tekst, woorden, eind)


def _denied_before(tekst: str, woorden: Sequence[Woord], begin: int) -> bool:
    for plek in range(begin - 1, max(-1, begin - 2 - MAX_ERVOOR), -1):
        if _is_border(tekst, woorden, plek):
            return False
        if woorden[plek].vorm in _ONTKENNING:
            return woorden[plek + 1].vorm not in _TOCH_NIET
    return False


def _denied_after(tekst: str, woorden: Sequence[Woord], eind: int) -> bool:
    vormen: list[str] = []
    for plek in range(eind, min(len(woorden), eind + MAX_ERNA)):
        if plek and _is_border(tekst, woorden, plek - 1):
            break
        vormen.append(woorden[plek].vorm)
    if not {"geen", "niet"}.intersection(vormen):
        return False
    erna = vormen[min(vormen.index(woord) for woord in ("geen", "niet") if woord in vormen) :]
    return not _NODIG.isdisjoint(erna[:4]) or not _HOEVEN.isdisjoint(vormen)


def _is_border(tekst: str, woorden: Sequence[Woord], plek: int) -> bool:
    """Whether a new clause begins right after this word (or the word itself turns the sentence)."""
    if woorden[plek].vorm in _WENDING:
        return True
    tussen = tekst[woorden[plek].eind : woorden[plek + 1].begin] if plek + 1 < len(woorden) else ""
    return not _LEESTEKENS.isdisjoint(tussen)
