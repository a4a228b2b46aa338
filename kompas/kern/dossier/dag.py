# SPDX-License-Identifier: EUPL-1.2
"""A day as the dossier keeps it: an ISO date, or "" when none was said."""

import re

from kompas.kern.fouten import OngeldigeDag

_ISO = re.compile(r"(?!0000)(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])", re.ASCII)
_DERTIG, _FEBRUARI = frozenset({4, 6, 9, 11}), 2


def is_dag(tekst: str) -> bool:
    """True for "" and for a day that is in the calendar, written like 2027-03-31."""
    gevonden = _ISO.fullmatch(tekst)
    if gevonden is None:
        return not tekst
    jaar, maand, dag = map(int, gevonden.groups())
    if maand == _FEBRUARI:
        return dag <= (29 if jaar % 4 == 0 and (jaar % 100 != 0 or jaar % 400 == 0) else 28)
    return dag <= (30 if maand in _DERTIG else 31)


def check_dag(tekst: str) -> str:
    """The same text. Raises `OngeldigeDag` when it is no day."""
    if not is_dag(tekst):
        raise OngeldigeDag(tekst)
    return tekst
