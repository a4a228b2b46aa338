# SPDX-License-Identifier: EUPL-1.2
"""`python -m kompas verklaring`: the papers for security, privacy and the works council."""

import argparse
from pathlib import Path

from kompas.opdrachten.opdrachtregel import Opdracht


def verklaring(folder: Path, args: argparse.Namespace) -> int:
    """Write the papers into a folder, or print one."""
    from kompas.opdrachten.werk.verklaring import print_verklaring, write_verklaringen

    if args.naam and not args.naar:
        print(print_verklaring(folder, args.naam), end="")
        return 0
    bestanden = write_verklaringen(folder, args.naar or Path("verantwoording"), args.naam)
    print("Geschreven:", *(f"- {bestand}" for bestand in bestanden), sep="\n")
    return 0


def _add_arguments(opdracht: argparse.ArgumentParser) -> None:
    opdracht.add_argument("naam", nargs="?", help="één document, zoals verwerkingsregister (anders: allemaal)")
    opdracht.add_argument("--naar", type=Path, help="de map voor de documenten (anders: verantwoording)")


VERKLARING = Opdracht(
    "verklaring", "documenten voor CISO, FG en ondernemingsraad, uit wat nu is ingesteld", verklaring, _add_arguments
)
