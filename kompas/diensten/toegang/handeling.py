# SPDX-License-Identifier: EUPL-1.2
"""Doing something and recording it, in one transaction: neither is ever there without the other."""

from collections.abc import Iterator
from contextlib import contextmanager

from kompas.diensten.toegang.aanvraag import Aanvraag
from kompas.kern.fouten import GeenToegang
from kompas.opslag import Transactie
from kompas.opslag.auditlog import Auditregel

GELUKT, GEWEIGERD = "gelukt", "geweigerd"


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
    transactie.auditlog.add(_regel(aanvraag, actie, voorwerp, GELUKT))


def record_refusal(aanvraag: Aanvraag, actie: str, voorwerp: str) -> None:
    """Write down what somebody may not do. Where nothing is kept at all, nobody looks back either."""
    if not aanvraag.opslag.exists():
        return
    with aanvraag.opslag.transaction() as transactie:
        transactie.auditlog.add(_regel(aanvraag, actie, voorwerp, GEWEIGERD))


def _regel(aanvraag: Aanvraag, actie: str, voorwerp: str, resultaat: str) -> Auditregel:
    return Auditregel(aanvraag.nu, aanvraag.actor, actie, voorwerp, resultaat, aanvraag.oorsprong)
