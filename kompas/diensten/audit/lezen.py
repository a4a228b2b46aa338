# SPDX-License-Identifier: EUPL-1.2
"""Reading the audit log. Who reads it leaves a line there as well."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time

from kompas.diensten.datum import AMSTERDAM, end_of_dag
from kompas.diensten.toegang import Aanvraag, act, vereist
from kompas.diensten.toegang.weigering import settle_weigeringen
from kompas.kern.toegang import Recht
from kompas.opslag import Transactie
from kompas.opslag.auditlog import Auditregel


@dataclass(frozen=True, slots=True)
class Auditvraag:
    """Which lines: of the days `van` up to and including `tot`. "" as `actie` or `resultaat` means all.

    `actor`: the id of an account, "" for who has none, None for all.
    """

    van: date
    tot: date
    actie: str = ""
    resultaat: str = ""
    actor: str | None = None


@dataclass(frozen=True, slots=True)
class Auditoverzicht:
    """The lines, the newest first, and the names of the accounts that still exist, by id."""

    regels: tuple[Auditregel, ...]
    namen: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Auditfilter:
    """What can be chosen: the actions that were ever recorded, and accounts by id with their names."""

    acties: tuple[str, ...]
    namen: Mapping[str, str]


@vereist(Recht.AUDITLOG)
def offer_auditfilter(aanvraag: Aanvraag) -> Auditfilter:
    """What the audit log can be filtered on; no line is shown yet, so nothing is recorded."""
    with aanvraag.opslag.reading() as transactie:
        return Auditfilter(tuple(transactie.auditlog.list_acties()), _names(transactie))


@vereist(Recht.AUDITLOG)
def list_auditregels(aanvraag: Aanvraag, vraag: Auditvraag) -> Auditoverzicht:
    """The lines that this question asks for."""
    _settle(aanvraag)
    with act(aanvraag, "auditlog lezen", _name(vraag)) as transactie:
        return _read(transactie, vraag)


@vereist(Recht.AUDITLOG)
def export_auditregels(aanvraag: Aanvraag, vraag: Auditvraag) -> Auditoverzicht:
    """The same, to take along as a file."""
    _settle(aanvraag)
    with act(aanvraag, "auditlog exporteren", _name(vraag)) as transactie:
        return _read(transactie, vraag)


def _settle(aanvraag: Aanvraag) -> None:
    """Who reads the log also finds the refusals that were counted until a quarter of an hour ago."""
    with aanvraag.opslag.transaction() as transactie:
        settle_weigeringen(transactie, aanvraag.nu)


def _read(transactie: Transactie, vraag: Auditvraag) -> Auditoverzicht:
    regels = transactie.auditlog.list_regels(
        datetime.combine(vraag.van, time(), AMSTERDAM),
        end_of_dag(vraag.tot),
        actie=vraag.actie,
        resultaat=vraag.resultaat,
        actor=vraag.actor,
    )
    return Auditoverzicht(tuple(regels), _names(transactie))


def _names(transactie: Transactie) -> Mapping[str, str]:
    return {mens.id: mens.weergavenaam for mens in transactie.gebruikers.list_alle()}


def _name(vraag: Auditvraag) -> str:
    return f"auditlog:{vraag.van}/{vraag.tot}"
