# SPDX-License-Identifier: EUPL-1.2
"""`python -m kompas reservekopie` and `herstel`: what is in a backup, in Dutch."""

import argparse
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path

from kompas.diensten.accounts import list_gebruikers
from kompas.diensten.accounts.opdrachtregel import ask_from_opdrachtregel
from kompas.diensten.datum import find_dag, write_datum, write_tijd
from kompas.diensten.instellingen import get_instellingen
from kompas.diensten.onderhoud import (
    Manifest,
    Terugkeer,
    find_archief,
    make_reservekopie,
    remove_oude_reservekopieen,
    restore_reservekopie,
    try_herstel,
)
from kompas.diensten.toegang import Aanvraag
from kompas.opdrachten.werk.tabel import write_tabel
from kompas.opslag import Opslag

_PROEF = "Proef: teruggezet op een tijdelijke plek, en alles is gelijk."
_SESSIES = "Wie ingelogd was, logt opnieuw in: een sessie die na deze kopie was gestopt, zou anders weer werken."
_TERUG = "Dit is na de kopie gedaan, en dat is nu ongedaan. Doe het opnieuw, of vertel het deze mensen:"
_TERUG_ONBEKEND = (
    "We konden niet nagaan wie na de kopie iets verwijderde, of welk account toen is gesloten. "
    "Vraag het na, en doe het opnieuw."
)


def keep(folder: Path, args: argparse.Namespace) -> str:
    """Make a backup of the database and of the content in `folder`; returns what to print."""
    with _ask() as vraag:
        kopie = make_reservekopie(vraag, folder, args.naar_map)
        regels = [*_describe(kopie.pad, kopie.manifest)]
        if not kopie.is_vastgelegd:
            regels.append("Let op: in het auditlogboek kon hier geen regel over komen.")
        if args.controleer:
            try_herstel(vraag, kopie.pad)
            regels.append(_PROEF)
        if args.ruim_op:
            regels += [f"Verwijderd: {pad.name}" for pad in remove_oude_reservekopieen(vraag, args.naar_map)]
    regels.append("Klaar. Bewaar dit bestand ook op een andere plek, en versleuteld: alles van iedereen staat erin.")
    return "\n".join(regels)


def put_back(folder: Path, args: argparse.Namespace) -> str:
    """Look a backup over, and with `args.toepassen` put it back; returns what to print."""
    bron = find_archief(args.uit_map)
    with _ask() as vraag:
        if not args.toepassen:
            regels = [*_describe(bron, try_herstel(vraag, bron)), _PROEF]
            return "\n".join([*regels, "Er is niets veranderd. Doe dit echt met: --toepassen"])
        hersteld = restore_reservekopie(vraag, folder, bron, vervang=args.vervang)
        namen = {mens.id: mens.weergavenaam for mens in list_gebruikers(vraag)} if hersteld.terug else {}
    regels = [*_describe(bron, hersteld.manifest), "Klaar. Dit staat nu in het kompas. Start het opnieuw."]
    regels += [f"Wat er stond, is bewaard in: {pad}" for pad in hersteld.opzij]
    if hersteld.manifest.migratie is not None:
        regels += [_SESSIES, *_warn(hersteld.terug, namen)]
    return "\n".join(regels)


def _warn(terug: tuple[Terugkeer, ...] | None, namen: Mapping[str, str]) -> Iterator[str]:
    """What was undone by going back; who had no account when the backup was made is not there again."""
    if terug is None:
        yield _TERUG_ONBEKEND
    elif regels := [f"  {_write_moment(een.tijd)}  {een.actie}  {namen[een.wie]}" for een in terug if een.wie in namen]:
        yield _TERUG
        yield from regels


@contextmanager
def _ask() -> Iterator[Aanvraag]:
    with closing(Opslag(get_instellingen().database_url)) as opslag:
        yield ask_from_opdrachtregel(opslag, datetime.now(UTC))


def _describe(pad: Path, manifest: Manifest) -> Iterator[str]:
    yield f"Reservekopie: {pad}"
    yield f"Gemaakt: {_write_moment(manifest.gemaakt)}, met versie {manifest.app} van het kompas"
    if manifest.migratie is None:
        yield "Database: er was geen database."
    else:
        yield f"Database: versie {manifest.migratie}"
        yield write_tabel(
            ("tabel", "rijen"), [(naam, str(een.rijen)) for naam, een in sorted(manifest.tabellen.items())]
        )
    yield f"Inhoud: {len(manifest.list_inhoud())} bestanden"


def _write_moment(moment: datetime) -> str:
    return f"{write_datum(find_dag(moment))} om {write_tijd(moment)}"
