# SPDX-License-Identifier: EUPL-1.2
"""Up to which moment everything is kept, at the moment of tidying up."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from kompas.diensten.datum import find_dag
from kompas.diensten.instellingen import Instellingen
from kompas.opslag.restanten import Grenzen

POGING = timedelta(days=1)  # attempts to log in count for a quarter of an hour


@dataclass(frozen=True, slots=True)
class Termijnen:
    """The moment of tidying up, and what the settings say."""

    nu: datetime
    instellingen: Instellingen

    @property
    def vandaag(self) -> date:
        """The day in Amsterdam."""
        return find_dag(self.nu)

    @property
    def grenzen(self) -> Grenzen:
        """The moments before which what is of nobody any more goes."""
        regels, nu = self.instellingen, self.nu
        return Grenzen(
            nu=nu,
            sessie_begin=nu - regels.sessie_duur,
            sessie_laatst=nu - regels.sessie_stil,
            poging=nu - POGING,
            deling=nu - timedelta(days=regels.bewaren_delingen),
            check=nu - timedelta(days=regels.bewaren_checks),
            correctie=self.vandaag - timedelta(days=regels.bewaren_correcties),
        )
