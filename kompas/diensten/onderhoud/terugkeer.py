# SPDX-License-Identifier: EUPL-1.2
"""What somebody took away after a backup was made, and what comes back with it: to be done again by hand."""

from dataclasses import dataclass
from datetime import datetime

from kompas.diensten.toegang import Aanvraag, look, vereist
from kompas.diensten.toegang.handeling import GELUKT
from kompas.kern.fouten import OpslagNietBereikbaar
from kompas.kern.toegang import Recht
from kompas.opslag.auditlog import Auditregel

_TERUG = (  # by the name of the action in the audit log
    "gegevens verwijderen",
    "account verwijderen",
    "account sluiten",
    "delen intrekken",
    "hand intrekken",
    "wachtzin wijzigen",
    "eenmalige wachtzin geven",
)
_PERSOON = "gebruiker:"


@dataclass(frozen=True, slots=True)
class Terugkeer:
    """Something that was done after the backup: the action, when, and the id of the account that it was about."""

    actie: str
    tijd: datetime
    wie: str


@vereist(Recht.AUDITLOG)
def list_terugkeer(aanvraag: Aanvraag, sinds: datetime) -> tuple[Terugkeer, ...] | None:
    """What the audit log says was done since; None when there is no audit log that can be read."""
    try:
        if not aanvraag.opslag.exists() or not aanvraag.opslag.is_bij():
            return None
        with look(aanvraag) as tx:
            regels = [
                regel
                for actie in _TERUG
                for regel in tx.auditlog.list_regels(sinds, aanvraag.nu, actie=actie, resultaat=GELUKT)
            ]
    except OpslagNietBereikbaar:
        return None
    return tuple(
        Terugkeer(regel.actie, regel.tijd, _find_wie(regel)) for regel in sorted(regels, key=lambda regel: regel.tijd)
    )


def _find_wie(regel: Auditregel) -> str:
    return regel.object.removeprefix(_PERSOON) if regel.object.startswith(_PERSOON) else regel.actor
