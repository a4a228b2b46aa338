# SPDX-License-Identifier: EUPL-1.2
"""What somebody shares: who can look now, who could, and who did."""

from datetime import date, datetime, timedelta

from kompas.diensten.datum import find_dag
from kompas.diensten.delen.model import Deelregel, Deelstaat, Inzage, Zicht
from kompas.diensten.delen.ontvangers import describe_ontvanger, may_receive
from kompas.diensten.toegang import Aanvraag, look, vereist
from kompas.kern.dossier import Onderdeel
from kompas.kern.toegang import Gebruiker, Recht
from kompas.opslag import Transactie
from kompas.opslag.delingen import Deling


@vereist(Recht.EIGEN_DOSSIER)
def list_delingen(aanvraag: Aanvraag) -> tuple[Deelregel, ...]:
    """Every permission that who asks gave, the newest first: open, ended and withdrawn."""
    with look(aanvraag) as transactie:
        delingen = transactie.delingen.list_van(aanvraag.wie.id)
        return _describe(transactie, delingen, aanvraag.nu)


@vereist(Recht.EIGEN_DOSSIER)
def find_zicht(aanvraag: Aanvraag) -> Zicht:
    """Who sees the own dossier now: what every label on a stored thing asks. Two queries for who shares nothing."""
    with look(aanvraag) as transactie:
        is_bewaard = transactie.dossiers.find(aanvraag.wie.id) is not None
        delingen = transactie.delingen.list_van(aanvraag.wie.id)
        nu_open = [deling for deling in delingen if deling.is_open(aanvraag.nu)]
        regels = _describe(transactie, nu_open, aanvraag.nu)
    return Zicht(find_dag(aanvraag.nu), is_bewaard, tuple(regel for regel in regels if regel.staat is Deelstaat.OPEN))


@vereist(Recht.EIGEN_DOSSIER)
def list_inzagen(aanvraag: Aanvraag) -> tuple[Inzage, ...]:
    """Every look of another at what who asks shares or shared, the newest first."""
    with look(aanvraag) as transactie:
        inzagen = transactie.delingen.list_inzagen(aanvraag.wie.id)
        mensen = _find_mensen(transactie, [deling for deling, _ in inzagen])
    return tuple(
        Inzage(describe_ontvanger(mensen[deling.ontvanger_id]), read_onderdelen(deling), wanneer)
        for deling, wanneer in inzagen
    )


def read_onderdelen(deling: Deling) -> tuple[Onderdeel, ...]:
    """The parts of a permission, in the order of the dossier."""
    return tuple(onderdeel for onderdeel in Onderdeel if onderdeel.value in deling.onderdelen)


def find_laatste_dag(deling: Deling) -> date:
    """The last day on which the other may look."""
    return find_dag(deling.tot - timedelta(microseconds=1))


def _describe(transactie: Transactie, delingen: list[Deling], nu: datetime) -> tuple[Deelregel, ...]:
    mensen = _find_mensen(transactie, delingen)
    return tuple(
        Deelregel(
            id=deling.id,
            ontvanger=describe_ontvanger(mensen[deling.ontvanger_id]),
            onderdelen=read_onderdelen(deling),
            begin=deling.begin,
            tot_en_met=find_laatste_dag(deling),
            staat=_find_staat(deling, mensen[deling.ontvanger_id], nu),
            ingetrokken=deling.ingetrokken,
        )
        for deling in delingen
    )


def _find_mensen(transactie: Transactie, delingen: list[Deling]) -> dict[str, Gebruiker]:
    return {wie: transactie.gebruikers.get(wie) for wie in sorted({deling.ontvanger_id for deling in delingen})}


def _find_staat(deling: Deling, ontvanger: Gebruiker, nu: datetime) -> Deelstaat:
    if deling.ingetrokken is not None and deling.ingetrokken < deling.tot:
        return Deelstaat.INGETROKKEN
    if nu >= deling.tot:
        return Deelstaat.AFGELOPEN
    return Deelstaat.OPEN if may_receive(ontvanger, nu) else Deelstaat.GESTOPT
