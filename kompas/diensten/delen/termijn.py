# SPDX-License-Identifier: EUPL-1.2
"""Until when to share: a few last days that people mean when they say it."""

from calendar import monthrange
from datetime import date, timedelta

_VRIJDAG = 4
_WEEK = 7
_JAAR = 12  # months


def find_vrijdag(vandaag: date) -> date:
    """The first Friday after today."""
    return vandaag + timedelta(days=(_VRIJDAG - vandaag.weekday() - 1) % _WEEK + 1)


def add_weken(vandaag: date, weken: int) -> date:
    """The same day of the week, some weeks later."""
    return vandaag + timedelta(weeks=weken)


def add_maanden(vandaag: date, maanden: int) -> date:
    """The same day of the month, some months later; the last one of a month that is too short."""
    jaren, maand = divmod(vandaag.month - 1 + maanden, _JAAR)
    jaar = vandaag.year + jaren
    return date(jaar, maand + 1, min(vandaag.day, monthrange(jaar, maand + 1)[1]))
