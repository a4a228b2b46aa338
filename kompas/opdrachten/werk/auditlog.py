# SPDX-License-Identifier: EUPL-1.2
"""`python -m kompas auditlog` and its part of `controleer`: the audit log of the database of the settings."""

import argparse
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime

from kompas.diensten.accounts.opdrachtregel import ask_from_opdrachtregel
from kompas.diensten.audit import Ketenoordeel, check_auditlog, stream_auditregels, write_jsonregel
from kompas.diensten.datum import AMSTERDAM
from kompas.diensten.instellingen import get_instellingen
from kompas.diensten.toegang import Aanvraag
from kompas.kern.fouten import OnderhoudGeweigerd
from kompas.opslag import Opslag
from kompas.opslag.auditlog import Ketenregel

_GEEN = "Er is nog geen database, dus ook geen auditlogboek. Het begint met het eerste account."
_ANDERS = (
    "De database is van een andere versie van het kompas. Start het kompas met deze versie: dan gaat de database mee. "
    "Doe dit daarna opnieuw."
)


def print_auditlog(args: argparse.Namespace) -> None:
    """Print the lines that the command line asks for, as they come. Raises `OnderhoudGeweigerd` where there is none."""
    write = write_jsonregel if args.jsonl else _write
    with _asking() as aanvraag:
        if aanvraag is None:
            raise OnderhoudGeweigerd(_GEEN)
        for schakel in stream_auditregels(aanvraag, args.sinds):
            print(write(schakel))


def judge_auditlog() -> Ketenoordeel | None:
    """Whether the audit log is whole; None where there is no database. Raises `OnderhoudGeweigerd` for an older one."""
    with _asking() as aanvraag:
        return None if aanvraag is None else check_auditlog(aanvraag)


@contextmanager
def _asking() -> Iterator[Aanvraag | None]:
    with closing(Opslag(get_instellingen().database_url)) as opslag:
        if not opslag.exists():
            yield None
            return
        if not opslag.is_bij():
            raise OnderhoudGeweigerd(_ANDERS)
        yield ask_from_opdrachtregel(opslag, datetime.now(UTC))


def _write(schakel: Ketenregel) -> str:
    """A line for people: time of Amsterdam, result and number of times, what, on what, by whom, from where."""
    regel = schakel.regel
    vaak = f" ({regel.aantal} keer)" if regel.aantal > 1 else ""
    wie = regel.actor or "zonder account"
    tijd = f"{regel.tijd.astimezone(AMSTERDAM):%Y-%m-%d %H:%M:%S}"
    return f"{tijd}  {regel.resultaat}{vaak}  {regel.actie}  {regel.object}  {wie}  {regel.oorsprong}"
