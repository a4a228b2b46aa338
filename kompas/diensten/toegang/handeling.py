# SPDX-License-Identifier: EUPL-1.2
"""Doing something and recording it, in one transaction: neither is ever there without the other."""

from collections.abc import Iterator
from contextlib import contextmanager

from kompas.diensten.toegang.aanvraag import Aanvraag
from kompas.diensten.toegang.weigering import note_weigering
from kompas.kern.fouten import GeenToegang
from kompas.opslag import Transactie
from kompas.opslag.auditlog import Auditregel
from kompas.opslag.weigeringen import Weigering

GELUKT = "gelukt"


@contextmanager
def act(aanvraag: Aanvraag, actie: str, voorwerp: str) -> Iterator[Transactie]:
    """A transaction that ends with a line in the audit log. `voorwerp` is a kind and an id, never content.

    At `GeenToegang` nothing is changed and the refusal is recorded; at any other error nothing is changed.
    """
    try:
        with aanvraag.opslag.transaction() as transactie:
            yield transactie
            record(transactie, aanvraag, actie, voorwerp)
    except GeenToegang:
        record_refusal(aanvraag, actie, voorwerp)
        raise


@contextmanager
def look(aanvraag: Aanvraag) -> Iterator[Transactie]:
    """A transaction that only reads, for what needs no trace."""
    with aanvraag.opslag.reading() as transactie:
        yield transactie


def record(transactie: Transactie, aanvraag: Aanvraag, actie: str, voorwerp: str) -> None:
    """Write down what is done, for what `act` would record too often."""
    regel = Auditregel(aanvraag.nu, aanvraag.actor, actie, voorwerp, GELUKT, aanvraag.oorsprong)
    transactie.auditlog.add(regel)


def record_refusal(aanvraag: Aanvraag, actie: str, voorwerp: str) -> None:
    """Write down what somebody may not do, or count it when that was just written.

    Where nothing is kept at all, nobody looks back either.
    """
    if not aanvraag.opslag.exists():
        return
    with aanvraag.opslag.transaction() as transactie:
        wat = Weigering(aanvraag.actor, actie, voorwerp, aanvraag.oorsprong)
        note_weigering(transactie, wat, aanvraag.nu)
