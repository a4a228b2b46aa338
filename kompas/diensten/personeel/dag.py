# SPDX-License-Identifier: EUPL-1.2
"""A day as HR systems write it: 01-02-2026, 1/2/2026, 2026-02-01, with or without midnight after it."""

import re
from datetime import date

from kompas.diensten.personeel.grenzen import EERSTE_JAAR, LAATSTE_JAAR, OPEN_EINDE

_MIDDERNACHT = r"(?:[ T]0{1,2}:00(?::00(?:[.,]0+)?)?)?"
_VORMEN = (
    re.compile(rf"(?P<dag>\d{{1,2}})[-/.](?P<maand>\d{{1,2}})[-/.](?P<jaar>\d{{4}}){_MIDDERNACHT}"),
    re.compile(rf"(?P<jaar>\d{{4}})[-/.](?P<maand>\d{{1,2}})[-/.](?P<dag>\d{{1,2}}){_MIDDERNACHT}"),
)


def read_dag(tekst: str) -> date | None:
    """The day; None for an empty cell and for 31-12-9999. Raises `ValueError` for what is no day of these times."""
    if not tekst:
        return None
    gevonden = next((deel for vorm in _VORMEN if (deel := vorm.fullmatch(tekst))), None)
    if gevonden is None:
        raise ValueError("no day")
    dag = date(int(gevonden["jaar"]), int(gevonden["maand"]), int(gevonden["dag"]))
    if dag.year == OPEN_EINDE:
        return None
    if not EERSTE_JAAR <= dag.year <= LAATSTE_JAAR:
        raise ValueError("no day of these times")
    return dag
