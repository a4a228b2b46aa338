# SPDX-License-Identifier: EUPL-1.2
"""A value of a spreadsheet as text on one line."""

import re
from datetime import date, datetime, time, timedelta

from kompas.inhoud.formatie.grenzen import MAX_CEL

ONBEREKEND = "#FORMULE!"  # a formula that no spreadsheet program has computed yet
_MISLUKT = re.compile(r"#[A-Z][A-Z0-9/]*[!?]?")  # #REF!, #N/A, #NAAM?


def is_mislukt(tekst: str) -> bool:
    """True when a cell holds no value but the failure of a formula."""
    return bool(_MISLUKT.fullmatch(tekst))


def write_cel(waarde: object) -> str:
    """The text of a cell, "" for an empty one; at most 500 characters."""
    if waarde is None:
        return ""
    if isinstance(waarde, str):
        return clean_cel(waarde)
    if isinstance(waarde, bool):
        return "ja" if waarde else "nee"
    if isinstance(waarde, float) and waarde.is_integer():
        return str(int(waarde))
    if isinstance(waarde, datetime | date | time):
        return waarde.isoformat()
    return clean_cel(str(waarde)) if isinstance(waarde, int | float | timedelta) else ""


def clean_cel(tekst: str) -> str:
    """The same words with one space between them, without what cannot be seen."""
    zichtbaar = tekst.replace("\u00ad", "").replace("\u200b", "").replace("\ufeff", "")
    return " ".join(zichtbaar[: MAX_CEL * 2].split())[:MAX_CEL]
