# SPDX-License-Identifier: EUPL-1.2
"""What another sees of a dossier: before it is shared, and when that other looks."""

from collections.abc import Collection
from datetime import datetime, timedelta

from kompas.diensten.datum import find_dag
from kompas.diensten.delen.geven import NIETS_BEWAARD, name_deling
from kompas.diensten.delen.model import Gedeeld, Inkijk
from kompas.diensten.delen.overzicht import find_laatste_dag, read_onderdelen
from kompas.diensten.dossier import read_bewaard
from kompas.diensten.toegang import Aanvraag, act, look, vereist
from kompas.kern import Catalogus
from kompas.kern.dossier import Onderdeel, pick
from kompas.kern.fouten import GeenToegang, OngeldigeDeling
from kompas.kern.toegang import Gebruiker, Recht
from kompas.opslag import Transactie
from kompas.opslag.delingen import Deling

INZAGEDUUR = timedelta(minutes=15)  # looking on within this time is one look: a page runs at every click


@vereist(Recht.EIGEN_DOSSIER)
def preview(aanvraag: Aanvraag, onderdelen: Collection[Onderdeel], catalogus: Catalogus) -> Inkijk:
    """What somebody would see now with whom who asks shares these parts.

    Raises `OngeldigeDeling` when nothing is kept, `OnleesbaarDossier` when it cannot be read.
    """
    with look(aanvraag) as transactie:
        inkijk = _look_in(transactie, aanvraag.wie.id, onderdelen, catalogus)
    if inkijk is None:
        raise OngeldigeDeling(NIETS_BEWAARD)
    return inkijk


@vereist(Recht.GEDEELD_DOSSIER)
def list_gedeeld(aanvraag: Aanvraag) -> tuple[Gedeeld, ...]:
    """Everything that others share with who asks now, by name."""
    with look(aanvraag) as transactie:
        delingen = transactie.delingen.list_voor(aanvraag.wie.id)
        open_ = [_describe(transactie, deling) for deling in delingen if _is_open(transactie, aanvraag, deling)]
    return tuple(sorted(open_, key=lambda gedeeld: (gedeeld.eigenaar.casefold(), gedeeld.tot_en_met, gedeeld.id)))


@vereist(Recht.GEDEELD_DOSSIER)
def view(aanvraag: Aanvraag, deling_id: str, catalogus: Catalogus) -> tuple[Gedeeld, Inkijk]:
    """What another shares with who asks, as it is kept now. The owner sees that there was a look, and when.

    Looking on within a quarter of an hour of a recorded look is the same look, in whatever tab or session. Raises
    `GeenToegang`, always the same, when it ended, was withdrawn, is meant for somebody else, or does not exist, when
    its owner keeps nothing, left or has a closed account; `OnleesbaarDossier` when it cannot be read.
    """
    with look(aanvraag) as transactie:
        if _keek_net(transactie, aanvraag, deling_id):
            return _view(transactie, aanvraag, deling_id, catalogus)
    with act(aanvraag, "gedeeld bekijken", name_deling(deling_id)) as transactie:
        gezien = _view(transactie, aanvraag, deling_id, catalogus)
        transactie.delingen.add_inzage(deling_id, aanvraag.nu)
    return gezien


@vereist(Recht.GEDEELD_DOSSIER)
def find_gever(aanvraag: Aanvraag, deling_id: str) -> str:
    """The name of who once gave this permission to who asks, also when it ended; "" when there was none.

    Who asks finds the same among the own data: for somebody else an address of another says nothing.
    """
    with look(aanvraag) as transactie:
        deling = transactie.delingen.find(deling_id)
        if deling is None or deling.ontvanger_id != aanvraag.wie.id:
            return ""
        return transactie.gebruikers.get(deling.eigenaar_id).weergavenaam


def _look_in(
    transactie: Transactie, eigenaar_id: str, onderdelen: Collection[Onderdeel], catalogus: Catalogus
) -> Inkijk | None:
    """The one way in which anything of a dossier is shown to another; None when nothing is kept."""
    stuk = transactie.dossiers.find(eigenaar_id)
    if stuk is None:
        return None
    gekozen = tuple(onderdeel for onderdeel in Onderdeel if onderdeel in onderdelen)
    return Inkijk(gekozen, pick(read_bewaard(stuk, catalogus).dossier, gekozen))


def _view(transactie: Transactie, aanvraag: Aanvraag, deling_id: str, catalogus: Catalogus) -> tuple[Gedeeld, Inkijk]:
    deling = transactie.delingen.find(deling_id)
    if deling is None or not _is_open(transactie, aanvraag, deling):
        raise GeenToegang
    inkijk = _look_in(transactie, deling.eigenaar_id, read_onderdelen(deling), catalogus)
    if inkijk is None:
        raise GeenToegang
    return _describe(transactie, deling), inkijk


def _is_open(transactie: Transactie, aanvraag: Aanvraag, deling: Deling) -> bool:
    """True while who asks may look: theirs, not ended, of somebody who still works here and keeps a dossier."""
    return (
        deling.ontvanger_id == aanvraag.wie.id
        and deling.is_open(aanvraag.nu)
        and _is_here(transactie.gebruikers.get(deling.eigenaar_id), aanvraag.nu)
        and transactie.dossiers.find(deling.eigenaar_id) is not None
    )


def _is_here(eigenaar: Gebruiker, nu: datetime) -> bool:
    return eigenaar.actief and not eigenaar.as_of(find_dag(nu)).vertrokken


def _keek_net(transactie: Transactie, aanvraag: Aanvraag, deling_id: str) -> bool:
    """True when who asks may look, and did so less than `INZAGEDUUR` ago."""
    deling = transactie.delingen.find(deling_id)
    if deling is None or not _is_open(transactie, aanvraag, deling):
        return False
    laatst = transactie.delingen.find_laatste_inzage(deling_id)
    return laatst is not None and aanvraag.nu - laatst < INZAGEDUUR


def _describe(transactie: Transactie, deling: Deling) -> Gedeeld:
    eigenaar = transactie.gebruikers.get(deling.eigenaar_id).weergavenaam
    return Gedeeld(deling.id, eigenaar, read_onderdelen(deling), find_laatste_dag(deling))
