# SPDX-License-Identifier: EUPL-1.2
"""Making a link for a function, closing it, and the list of them."""

from datetime import datetime, timedelta
from uuid import uuid4

from kompas.diensten.accounts.bewijs import make_sleutel
from kompas.diensten.accounts.sessies import hash_sleutel
from kompas.diensten.check.model import Checkregel
from kompas.diensten.datum import end_of_dag, find_dag
from kompas.diensten.instellingen import get_instellingen
from kompas.diensten.organisatie import Organisatie
from kompas.diensten.toegang import Aanvraag, act, look, vereist
from kompas.kern import Catalogus
from kompas.kern.check import choose_kaarten
from kompas.kern.fouten import GeenToegang
from kompas.kern.toegang import Recht
from kompas.opslag.peilingen import Peiling

MIN_PLEKKEN, MAX_PLEKKEN = 2, 5
DAGEN = 14
MAX_DAGEN = 60


@vereist(Recht.INHOUD)
def make_check(
    aanvraag: Aanvraag, functie_id: str, organisatie: Organisatie, *, mensen: int, plekken: int = 5, dagen: int = DAGEN
) -> str:
    """A new link for a function; returns the secret in it, which is kept nowhere.

    `mensen`: about how many people have this function; below the minimum the page warns that answers can be traced.
    Numbers outside their bounds become the nearest that is allowed. Raises `OnbekendeFunctie`.
    """
    sleutel = make_sleutel()
    laatste = find_dag(aanvraag.nu) + timedelta(days=max(1, min(dagen, MAX_DAGEN)))
    nieuw = Peiling(
        id=uuid4().hex,
        functie_id=functie_id,
        sleutel=hash_sleutel(sleutel),
        kaarten=choose_kaarten(organisatie.matcher, functie_id),
        begin=aanvraag.nu,
        tot=end_of_dag(laatste),
        plekken=max(MIN_PLEKKEN, min(plekken, MAX_PLEKKEN)),
        weinig=mensen < get_instellingen().minimum_groep,
    )
    with act(aanvraag, "check maken", f"check:{nieuw.id}") as transactie:
        transactie.peilingen.add(nieuw)
    return sleutel


@vereist(Recht.INHOUD)
def close_check(aanvraag: Aanvraag, check_id: str) -> None:
    """Let a link end now. Raises `GeenToegang` when there is none."""
    with act(aanvraag, "check sluiten", "check") as transactie:
        if transactie.peilingen.find(check_id) is None:
            raise GeenToegang
        transactie.peilingen.close(check_id, aanvraag.nu)


@vereist(Recht.INHOUD)
def remove_check(aanvraag: Aanvraag, check_id: str) -> None:
    """Throw a check away with everything that was answered. Raises `GeenToegang` when there is none."""
    with act(aanvraag, "check weggooien", "check") as transactie:
        if transactie.peilingen.find(check_id) is None:
            raise GeenToegang
        transactie.peilingen.remove(check_id)


@vereist(Recht.INHOUD)
def list_checks(aanvraag: Aanvraag, catalogus: Catalogus) -> tuple[Checkregel, ...]:
    """Every check, open ones first, the newest first."""
    with look(aanvraag) as transactie:
        regels = [describe_check(peiling, aanvraag.nu, catalogus) for peiling in transactie.peilingen.list_alle()]
    return tuple(sorted(regels, key=lambda regel: not regel.is_open))


def describe_check(peiling: Peiling, nu: datetime, catalogus: Catalogus) -> Checkregel:
    """A check in words and numbers that say nothing of an answer."""
    functie = catalogus.functie(peiling.functie_id) if peiling.functie_id in catalogus else None
    return Checkregel(
        id=peiling.id,
        functie_id=peiling.functie_id,
        functie=functie,
        is_open=peiling.is_open(nu),
        tot_en_met=find_dag(peiling.tot - timedelta(microseconds=1)),
        plekken=peiling.plekken,
        bezet=peiling.bezet,
        gesprek=peiling.gesprek,
    )
