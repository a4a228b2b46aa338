# SPDX-License-Identifier: EUPL-1.2
"""What has to be right before anything is deleted: the clock of the server, and how many people it concerns."""

from datetime import timedelta

from kompas.diensten.datum import find_dag, write_datum
from kompas.diensten.opruimen.mensen import Mensensoort, list_mensen
from kompas.diensten.opruimen.termijnen import Termijnen
from kompas.kern.fouten import KlokVerdacht, TeVeelWeg
from kompas.opslag import Transactie

_SPELING = timedelta(minutes=5)  # between the clocks of servers
_STIL = timedelta(days=62)  # who tidies up every month leaves a line at least this often
_WEG = (Mensensoort.VERTROKKEN, Mensensoort.DOSSIER, Mensensoort.ACCOUNT)


def check_klok(transactie: Transactie, termijnen: Termijnen) -> None:
    """What was recorded last has to be of the past, and not of long ago. Raises `KlokVerdacht`."""
    laatst = transactie.gebruik.find_nieuwste()
    if laatst is None:
        return
    dag = write_datum(find_dag(laatst))
    if laatst > termijnen.nu + _SPELING:
        raise KlokVerdacht(f"Het laatste wat hier gebeurde, is van {dag}. Dat is in de toekomst.")
    if laatst < termijnen.nu - _STIL:
        raise KlokVerdacht(f"Het laatste wat hier gebeurde, is van {dag}. Daarna gebeurde er lang niets.")


def check_aantal(transactie: Transactie, termijnen: Termijnen) -> None:
    """Raises `TeVeelWeg` when a larger part of the people would lose something than the settings allow."""
    alle, hoogstens = len(transactie.gebruikers.list_alle()), termijnen.instellingen.hoogstens_weg
    per_soort = list_mensen(transactie, termijnen)
    weg = sum(len(per_soort[soort]) for soort in _WEG)
    if weg * 100 > hoogstens * alle:
        raise TeVeelWeg(weg, alle, hoogstens)
