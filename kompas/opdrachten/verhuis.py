# SPDX-License-Identifier: EUPL-1.2
"""`python -m kompas verhuis`: from one database to another, for who sits at the machine itself."""

import argparse
from pathlib import Path

from kompas.opdrachten.opdrachtregel import Opdracht


def verhuis(_folder: Path, args: argparse.Namespace) -> int:
    """Copy everything, and print what was compared; the exit status is 1 when anything differs."""
    from kompas.opdrachten.werk.verhuis import move_database

    tekst, status = move_database(args)
    print(tekst)
    return status


def _add_arguments(opdracht: argparse.ArgumentParser) -> None:
    opdracht.add_argument(
        "--naar", required=True, metavar="ADRES", help="een lege database, als postgresql:// of sqlite:///"
    )
    opdracht.add_argument("--van", metavar="ADRES", help="de database van nu (anders: KOMPAS_DATABASE_URL)")


VERHUIS = Opdracht(
    "verhuis",
    "alles naar een andere database kopiëren, en vergelijken; de oude verandert niet",
    verhuis,
    _add_arguments,
)
