# SPDX-License-Identifier: EUPL-1.2
"""The audit log from a day on, to hand over to a program that collects logs."""

from collections.abc import Iterator
from datetime import date, datetime, time

from kompas.diensten.datum import AMSTERDAM, find_dag
from kompas.diensten.toegang import Aanvraag, act, look, vereist
from kompas.diensten.toegang.weigering import settle_weigeringen
from kompas.kern.toegang import Recht
from kompas.opslag.auditlog import Ketenregel


@vereist(Recht.AUDITLOG)
def stream_auditregels(aanvraag: Aanvraag, sinds: date) -> Iterator[Ketenregel]:
    """The lines from a day in Amsterdam on, the oldest first, a part at a time; the last says that they were read."""
    with act(aanvraag, "auditlog exporteren", f"auditlog:{sinds}/{find_dag(aanvraag.nu)}") as transactie:
        settle_weigeringen(transactie, aanvraag.nu)  # and no reading: a slow reader would hold up who writes
    with look(aanvraag) as transactie:
        yield from transactie.auditlog.stream_keten(datetime.combine(sinds, time(), AMSTERDAM))
