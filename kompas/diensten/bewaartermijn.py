# SPDX-License-Identifier: EUPL-1.2
"""How long what is kept of somebody stays, and what its owner is told before it goes."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from kompas.diensten.datum import find_dag
from kompas.diensten.instellingen import Instellingen, get_instellingen
from kompas.diensten.toegang import Aanvraag, act, look, vereist
from kompas.diensten.vertrek import AANKONDIGING, Vertrek
from kompas.kern.toegang import Recht
from kompas.opslag import Transactie
from kompas.opslag.gebruik import Gebruik


class Berichtsoort(StrEnum):
    """Why somebody is told that what is kept will go."""

    VERTREKT = "vertrekt"
    VERTROKKEN = "vertrokken"
    ONGEBRUIKT = "ongebruikt"


@dataclass(frozen=True, slots=True)
class Bericht:
    """`dag`: the last day of work, or of use; `tot_en_met`: the last day on which the dossier is there."""

    soort: Berichtsoort
    dag: date
    tot_en_met: date


@vereist(Recht.EIGEN_DOSSIER)
def find_bericht(aanvraag: Aanvraag) -> Bericht | None:
    """What who asks has to know: leaving, from 30 days before; a dossier that was not used, 30 days before it goes."""
    vandaag, instellingen = find_dag(aanvraag.nu), get_instellingen()
    vertrek = Vertrek.of(aanvraag.wie, instellingen.bewaren_na_vertrek)
    if vertrek is not None and vertrek.is_dichtbij(vandaag):
        soort = Berichtsoort.VERTROKKEN if vertrek.is_begonnen(vandaag) else Berichtsoort.VERTREKT
        return Bericht(soort, vertrek.laatste, vertrek.meenemen)
    ingelogd = aanvraag.wie.laatst_ingelogd
    if ingelogd is not None and ingelogd + _find_rust(instellingen) > vandaag:
        return None  # the rule, without asking the database
    with look(aanvraag) as transactie:
        gebruik = transactie.gebruik.find(aanvraag.wie.id)
    if gebruik is None or gebruik.bewaard is None or vandaag < find_laatste_dag(gebruik) + _find_rust(instellingen):
        return None
    return Bericht(Berichtsoort.ONGEBRUIKT, find_laatste_dag(gebruik), find_einde(gebruik, instellingen))


@vereist(Recht.EIGEN_DOSSIER)
def keep_dossier(aanvraag: Aanvraag) -> None:
    """Who asks wants to keep a dossier that was not used for long: its time begins anew."""
    with act(aanvraag, "dossier langer bewaren", f"dossier:{aanvraag.wie.id}") as transactie:
        transactie.gebruikers.note_login(aanvraag.wie.id, find_dag(aanvraag.nu))


def find_laatste_dag(gebruik: Gebruik) -> date:
    """The day on which an account was last used: logged in, saved, or made."""
    dagen = [find_dag(moment) for moment in (gebruik.gemaakt, gebruik.bewaard) if moment is not None]
    return max([*dagen, gebruik.ingelogd] if gebruik.ingelogd else dagen)


def find_einde(gebruik: Gebruik, instellingen: Instellingen) -> date:
    """The last day on which what is not used is kept."""
    return find_laatste_dag(gebruik) + timedelta(days=instellingen.bewaren_dossier)


def note_gebruik(transactie: Transactie, gebruiker_id: str, nu: datetime, instellingen: Instellingen) -> None:
    """Somebody logged in: that is use. Not in the days in which the owner is told: then we wait for an answer."""
    gebruik, vandaag = transactie.gebruik.find(gebruiker_id), find_dag(nu)
    if gebruik is not None and (
        gebruik.bewaard is None or vandaag < find_laatste_dag(gebruik) + _find_rust(instellingen)
    ):
        transactie.gebruikers.note_login(gebruiker_id, vandaag)


def _find_rust(instellingen: Instellingen) -> timedelta:
    """How long after the last use its owner is not told yet."""
    return timedelta(days=instellingen.bewaren_dossier) - AANKONDIGING
