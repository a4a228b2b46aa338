# SPDX-License-Identifier: EUPL-1.2
"""Recording refusals without letting anybody fill the disk with them.

The first of its kind gets its line at once. What follows within a quarter of an hour is counted, and gets one line with
the number of times when the quarter is over and somebody is refused again or reads the log.
"""

from dataclasses import asdict, replace
from datetime import datetime, timedelta

from kompas.opslag import Transactie
from kompas.opslag.auditlog import Auditregel
from kompas.opslag.weigeringen import Weigering

GEWEIGERD = "geweigerd"
_KWARTIER = timedelta(minutes=15)
_MEEST = 100  # kinds of one actor within a quarter; for who has no account that is everybody together
_REST = {"actie": "van alles", "object": "onbekend"}


def note_weigering(transactie: Transactie, wat: Weigering, nu: datetime) -> None:
    """A line for the first refusal of its kind, else one more to count; kinds beyond the limit count as one."""
    settle_weigeringen(transactie, nu)
    if transactie.weigeringen.count(wat, nu):
        return
    if transactie.weigeringen.count_soorten(wat.actor) >= _MEEST:
        wat = replace(wat, **_REST)
        if transactie.weigeringen.count(wat, nu):
            return
    transactie.weigeringen.add(wat, nu)
    transactie.auditlog.add(_to_regel(wat, nu))


def settle_weigeringen(transactie: Transactie, nu: datetime) -> None:
    """Give what was counted in a quarter that is over its line; who else is refused now waits for this transaction."""
    transactie.auditlog.lock()
    for telling in transactie.weigeringen.take_buiten(nu - _KWARTIER, nu + _KWARTIER):  # after now: a clock that jumped
        if telling.aantal:
            transactie.auditlog.add(_to_regel(telling.wat, telling.laatst, telling.aantal))


def _to_regel(wat: Weigering, tijd: datetime, aantal: int = 1) -> Auditregel:
    return Auditregel(tijd=tijd, resultaat=GEWEIGERD, aantal=aantal, **asdict(wat))
