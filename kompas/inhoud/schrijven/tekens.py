# SPDX-License-Identifier: EUPL-1.2
"""A text as YAML that every reader reads back as that same text."""

import re

from kompas.inhoud.bestand import ONZICHTBAAR
from kompas.inhoud.waarde import resolve_plain
from kompas.kern.fouten import OngeldigeTekst

_KAAL = re.compile(r"[A-Za-z0-9]+(?:[-_][A-Za-z0-9]+)*")
_BIJZONDER = re.compile(rf'["\\\t\n\r\ufeff]|{ONZICHTBAAR.pattern}')
_KORT = {'"': '\\"', "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r"}


def write_tekst(tekst: str) -> str:
    """A text between double quotes, on one line. Raises `OngeldigeTekst` for half of a surrogate pair."""
    return f'"{_BIJZONDER.sub(_escape, tekst)}"'


def write_kaal(tekst: str) -> str:
    """An id or a word without quotes, or with them when a reader would take it for something else (no, 12, 2026-03)."""
    return tekst if _KAAL.fullmatch(tekst) and resolve_plain(tekst) == tekst else write_tekst(tekst)


def is_blokje(tekst: str) -> bool:
    """True when a text can stand as it is, on lines of its own under a `|-`: that reads better than one long line."""
    regels = tekst.split("\n")
    return (
        len(regels) > 1
        and bool(regels[0] and regels[-1])
        and not tekst.startswith(" ")
        and all(regel == regel.rstrip(" ") and not re.search(r"[\t\r\ufeff]", regel) for regel in regels)
        and not ONZICHTBAAR.search(tekst)
    )


def _escape(gevonden: re.Match[str]) -> str:
    teken = gevonden[0]
    if "\ud800" <= teken <= "\udfff":
        raise OngeldigeTekst
    return _KORT.get(teken) or f"\\u{ord(teken):04X}"
