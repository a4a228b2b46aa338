# SPDX-License-Identifier: EUPL-1.2
"""Seeing everything that is kept of oneself."""

from collections.abc import Iterable, Mapping
from datetime import datetime

from kompas.diensten.gegevens.model import BenoemdeDeling, Gegevens, Kijkmoment
from kompas.diensten.toegang import Aanvraag, act, look, vereist
from kompas.kern.toegang import Recht
from kompas.opslag import Transactie
from kompas.opslag.delingen import Deling


@vereist(Recht.EIGEN_DOSSIER)
def collect_gegevens(aanvraag: Aanvraag) -> Gegevens:
    """Everything that is kept of who asks."""
    with look(aanvraag) as transactie:
        return _collect(aanvraag, transactie)


@vereist(Recht.EIGEN_DOSSIER)
def take_gegevens(aanvraag: Aanvraag) -> Gegevens:
    """The same, to take along as a file: that leaves a trace, so that a download by somebody else is seen."""
    with act(aanvraag, "gegevens downloaden", f"gebruiker:{aanvraag.wie.id}") as transactie:
        return _collect(aanvraag, transactie)


def _collect(aanvraag: Aanvraag, transactie: Transactie) -> Gegevens:
    mens = aanvraag.wie
    namen = {ander.id: ander.weergavenaam for ander in transactie.gebruikers.list_alle()}
    delingen, regels = transactie.delingen, tuple(transactie.auditlog.list_over(mens.id))
    return Gegevens(
        op=aanvraag.nu,
        gebruiker=mens,
        sinds=transactie.gebruikers.find_begin(mens.id),
        met_wachtzin=transactie.gebruikers.has_wachtzin(mens.id),
        dossier=transactie.dossiers.find(mens.id),
        gedeeld=tuple(BenoemdeDeling(deling, namen[deling.ontvanger_id]) for deling in delingen.list_van(mens.id)),
        inzagen=_looks(delingen.list_inzagen(mens.id), namen, "ontvanger_id"),
        gekregen=tuple(BenoemdeDeling(deling, namen[deling.eigenaar_id]) for deling in delingen.list_voor(mens.id)),
        gekeken=_looks(delingen.list_inzagen_door(mens.id), namen, "eigenaar_id"),
        handen=transactie.handen.list_van(mens.id),
        correcties=tuple(transactie.correcties.list_van(mens.id)),
        sessies=tuple(transactie.sessies.list_van(mens.id)),
        auditregels=regels,
        namen={actor: namen[actor] for actor in sorted({regel.actor for regel in regels} & namen.keys())},
    )


def _looks(inzagen: Iterable[tuple[Deling, datetime]], namen: Mapping[str, str], ander: str) -> tuple[Kijkmoment, ...]:
    return tuple(Kijkmoment(namen[getattr(deling, ander)], tijd, deling.onderdelen) for deling, tijd in inzagen)
