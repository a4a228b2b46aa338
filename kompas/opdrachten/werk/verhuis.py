# SPDX-License-Identifier: EUPL-1.2
"""`python -m kompas verhuis`: what was copied, as a table."""

import argparse
from collections.abc import Iterable
from contextlib import closing
from datetime import UTC, datetime

from kompas.diensten.accounts.opdrachtregel import ask_from_opdrachtregel
from kompas.diensten.instellingen import get_instellingen
from kompas.diensten.onderhoud import Telling, VerhuizingWijktAf, move_opslag
from kompas.opdrachten.werk.tabel import write_tabel
from kompas.opslag import Opslag

_KLAAR = """
Klaar. {rijen} rijen zijn verhuisd, en alles is gelijk. In het nieuwe auditlogboek staat een regel erbij.
Zet nu KOMPAS_DATABASE_URL op het nieuwe adres, en start het kompas. De oude database is niet veranderd.
Verwijder hem als alles werkt."""


def move_database(args: argparse.Namespace) -> tuple[str, int]:
    """Move what the command line asks for; returns what to print, and the exit status."""
    with closing(Opslag(args.van or get_instellingen().database_url)) as bron:
        try:
            verhuizing = move_opslag(ask_from_opdrachtregel(bron, datetime.now(UTC)), args.naar)
        except VerhuizingWijktAf as anders:
            return f"{_write(anders.tellingen)}\n\n{anders}", 1
    return f"{_write(verhuizing.tellingen)}\n{_KLAAR.format(rijen=verhuizing.rijen)}", 0


def _write(tellingen: Iterable[Telling]) -> str:
    koppen = ("tabel", "oud", "nieuw", "inhoud")
    rijen = [
        (een.tabel, str(een.van.rijen), str(een.naar.rijen), "gelijk" if een.is_gelijk else "ANDERS")
        for een in tellingen
    ]
    return write_tabel(koppen, rijen)
