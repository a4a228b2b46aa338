# SPDX-License-Identifier: EUPL-1.2
"""Letting old lines of the audit log go, a part at a time, so that others can go on writing."""

from datetime import datetime, timedelta

from kompas.diensten.datum import find_dag
from kompas.diensten.instellingen import get_instellingen
from kompas.diensten.toegang import Aanvraag, look, record, vereist
from kompas.kern.toegang import Recht

_TEGELIJK = 5_000  # lines in one transaction


@vereist(Recht.AUDITLOG)
def count_oude_auditregels(aanvraag: Aanvraag) -> int:
    """How many lines are past the period of KOMPAS_BEWAREN_AUDITLOG; nothing is changed."""
    with look(aanvraag) as transactie:
        return transactie.auditbeheer.count_oude(_find_grens(aanvraag.nu))


@vereist(Recht.AUDITLOG)
def remove_oude_auditregels(aanvraag: Aanvraag) -> int:
    """Delete them; returns how many. The rest of the chain can still be checked. Each part leaves a line of its own."""
    grens, gedaan = _find_grens(aanvraag.nu), 0
    while True:
        with aanvraag.opslag.transaction() as transactie:
            weg = transactie.auditbeheer.remove_oude(grens, _TEGELIJK)
            if weg:
                record(transactie, aanvraag, "auditlog opruimen", f"auditlog:{find_dag(grens)}/{weg}")
        gedaan += weg
        if weg < _TEGELIJK:
            return gedaan


def _find_grens(nu: datetime) -> datetime:
    return nu - timedelta(days=get_instellingen().bewaren_auditlog)
