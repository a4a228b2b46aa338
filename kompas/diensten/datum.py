# SPDX-License-Identifier: EUPL-1.2
"""Days and times as people read them in Dutch, and the clock that they go by."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
_DAG, _UUR, _MINUUT = timedelta(days=1), timedelta(hours=1), timedelta(minutes=1)
_MAANDEN = (
    *("januari", "februari", "maart", "april", "mei", "juni"),
    *("juli", "augustus", "september", "oktober", "november", "december"),
)
_WEEKDAGEN = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")


def write_datum(dag: date) -> str:
    """A day in words: 3 maart 2027."""
    return f"{dag.day} {_MAANDEN[dag.month - 1]} {dag.year}"


def write_dag(dag: date, vandaag: date) -> str:
    """A day as one says it: woensdag 3 maart, with the year when that is not the one of `vandaag`."""
    datum = f"{_WEEKDAGEN[dag.weekday()]} {dag.day} {_MAANDEN[dag.month - 1]}"
    return datum if dag.year == vandaag.year else f"{datum} {dag.year}"


def write_tijd(moment: datetime) -> str:
    """The time of the day in Amsterdam: 14:03."""
    return f"{moment.astimezone(AMSTERDAM):%H:%M}"


def find_dag(moment: datetime) -> date:
    """The day in Amsterdam at this moment."""
    return moment.astimezone(AMSTERDAM).date()


def end_of_dag(dag: date) -> datetime:
    """The moment at which a day in Amsterdam is over: the first one of the next."""
    return datetime.combine(dag + timedelta(days=1), time(), AMSTERDAM)


def write_duur(duur: timedelta) -> str:
    """A length of time in words: 2 uur, 90 minuten, 30 dagen."""
    if duur > _DAG and not duur % _DAG:
        return write_dagen(duur // _DAG)
    if duur >= _UUR and not duur % _UUR:
        return f"{duur // _UUR} uur"
    minuten = max(1, round(duur / _MINUUT))
    return "1 minuut" if minuten == 1 else f"{minuten} minuten"


def write_dagen(aantal: int) -> str:
    """A number of days in words: 1 dag, 30 dagen."""
    return "1 dag" if aantal == 1 else f"{aantal} dagen"
