# SPDX-License-Identifier: EUPL-1.2
"""Sharing parts of the own dossier with one person until a day, and withdrawing that."""

from collections.abc import Iterable
from datetime import date, timedelta
from uuid import uuid4

from kompas.diensten.datum import end_of_dag, find_dag
from kompas.diensten.delen.ontvangers import may_receive
from kompas.diensten.toegang import Aanvraag, act, vereist
from kompas.kern.dossier import Onderdeel
from kompas.kern.fouten import GeenToegang, OngeldigeDeling
from kompas.kern.toegang import Recht
from kompas.opslag import Transactie
from kompas.opslag.delingen import Deling

MAX_DAGEN = 365
_NIETS = "Er is niets gedeeld."
_VERTROKKEN = (
    f"Je bent uit dienst. Delen kan dan niet meer. Je dossier kun je nog meenemen: bij Mijn gegevens. {_NIETS}"
)
NIETS_BEWAARD = f"Je bewaart nog geen dossier. Bewaar het eerst, dan kun je er een deel van delen. {_NIETS}"


@vereist(Recht.EIGEN_DOSSIER)
def share(aanvraag: Aanvraag, ontvanger_id: str, onderdelen: Iterable[Onderdeel], tot_datum: date) -> str:
    """Let one person see these parts until the end of a day in Amsterdam; returns the id of the permission.

    The same permission twice is one. Raises `OngeldigeDeling` for no part, a day before today or more than a year
    away, somebody who cannot look, a dossier that is not kept, and who left the organisation.
    """
    gekozen = tuple(sorted(Onderdeel(onderdeel).value for onderdeel in set(onderdelen)))
    if aanvraag.wie.vertrokken:
        raise OngeldigeDeling(_VERTROKKEN)
    _check(gekozen, tot_datum, find_dag(aanvraag.nu))
    nieuw = Deling(
        id=uuid4().hex,
        eigenaar_id=aanvraag.wie.id,
        ontvanger_id=ontvanger_id,
        onderdelen=gekozen,
        begin=aanvraag.nu,
        tot=end_of_dag(tot_datum),
    )
    with act(aanvraag, "delen", f"deling:{nieuw.id}") as transactie:
        _check_mensen(transactie, nieuw)
        zelfde = _find_zelfde(transactie, nieuw)
        if zelfde is not None:
            return zelfde.id
        transactie.delingen.add(nieuw)
    return nieuw.id


@vereist(Recht.EIGEN_DOSSIER)
def withdraw(aanvraag: Aanvraag, deling_id: str) -> None:
    """End a permission that who asks gave, now. Raises `GeenToegang` for one of somebody else and for none."""
    with act(aanvraag, "delen intrekken", name_deling(deling_id)) as transactie:
        deling = transactie.delingen.find(deling_id)
        if deling is None or deling.eigenaar_id != aanvraag.wie.id:
            raise GeenToegang
        transactie.delingen.withdraw(deling_id, aanvraag.nu)


def name_deling(deling_id: str) -> str:
    """The permission in the audit log: an address may hold anything, and only an id may be written down."""
    is_id = len(deling_id) == len(uuid4().hex) and deling_id.isalnum() and deling_id.isascii()
    return f"deling:{deling_id if is_id else 'onbekend'}"


def _check(gekozen: tuple[str, ...], tot_datum: date, vandaag: date) -> None:
    if not gekozen:
        raise OngeldigeDeling(f"Kies minstens één onderdeel om te delen. {_NIETS}")
    if tot_datum < vandaag:
        raise OngeldigeDeling(f"Deze dag is al voorbij. Kies vandaag of een dag daarna. {_NIETS}")
    if tot_datum > vandaag + timedelta(days=MAX_DAGEN):
        raise OngeldigeDeling(f"Je kunt hoogstens een jaar delen. Kies een eerdere dag. {_NIETS}")


def _check_mensen(transactie: Transactie, nieuw: Deling) -> None:
    """An account that does not exist and one that may not look get the same answer."""
    try:
        kan = nieuw.ontvanger_id != nieuw.eigenaar_id and may_receive(
            transactie.gebruikers.get(nieuw.ontvanger_id), nieuw.begin
        )
    except GeenToegang:
        kan = False
    if not kan:
        raise OngeldigeDeling(f"Met deze persoon kun je niet delen. Kies iemand anders. {_NIETS}")
    if transactie.dossiers.find(nieuw.eigenaar_id) is None:
        raise OngeldigeDeling(NIETS_BEWAARD)


def _find_zelfde(transactie: Transactie, nieuw: Deling) -> Deling | None:
    """A permission that is open and says the same: somebody clicked twice."""

    def inhoud(deling: Deling) -> tuple[object, ...]:
        return deling.ontvanger_id, deling.onderdelen, deling.tot

    al_open = (deling for deling in transactie.delingen.list_van(nieuw.eigenaar_id) if deling.is_open(nieuw.begin))
    return next((deling for deling in al_open if inhoud(deling) == inhoud(nieuw)), None)
