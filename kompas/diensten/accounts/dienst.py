# SPDX-License-Identifier: EUPL-1.2
"""Whether somebody still belongs here: an open account, not too long after leaving."""

from datetime import datetime

from kompas.diensten.datum import find_dag
from kompas.diensten.instellingen import Instellingen
from kompas.diensten.vertrek import Vertrek
from kompas.kern.toegang import Gebruiker


def admit(mens: Gebruiker, nu: datetime, instellingen: Instellingen) -> Gebruiker | None:
    """The same person with the rights of today; None for a closed account, and when the time after leaving is over."""
    vandaag, vertrek = find_dag(nu), Vertrek.of(mens, instellingen.bewaren_na_vertrek)
    if not mens.actief or (vertrek is not None and vertrek.is_voorbij(vandaag)):
        return None
    return mens.as_of(vandaag)
