# SPDX-License-Identifier: EUPL-1.2
"""The command line as a beheerder: who can reach the database could change it anyway, and this leaves a trace."""

from datetime import datetime

from kompas.diensten.toegang import Aanvraag
from kompas.kern.toegang import Gebruiker, Rol
from kompas.opslag import Opslag

_NIEMAND = Gebruiker("", "", "opdrachtregel", frozenset({Rol.BEHEERDER}))


def ask_from_opdrachtregel(opslag: Opslag, nu: datetime) -> Aanvraag:
    """A request of who sits at the machine itself; the audit log names no account, and the command line as origin."""
    return Aanvraag(opslag, _NIEMAND, nu, "opdrachtregel")
