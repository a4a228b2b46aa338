# SPDX-License-Identifier: EUPL-1.2
"""`python -m kompas formatie`: content, for who sits at the machine itself and could change the files anyway."""

import argparse
from pathlib import Path

from kompas.opdrachten.opdrachtregel import Opdracht
from kompas.opdrachten.uitvoer import add_json, print_json


def formatie(folder: Path, args: argparse.Namespace) -> int:
    """Say what a formatieoverzicht would change, and with `--toepassen` change it."""
    from kompas.opdrachten.werk.formatie import import_formatie

    verslag = import_formatie(folder, args)
    if args.json:
        print_json([verslag])
    else:
        print("\n".join(verslag.list_regels()))
    return 0


def _add_arguments(opdracht: argparse.ArgumentParser) -> None:
    opdracht.add_argument("bestand")
    opdracht.add_argument("--toepassen", action="store_true", help="doe wat het plan zegt")
    opdracht.add_argument("--blad", help="de naam van het blad in Excel (anders: dat het meest op functies lijkt)")
    add_json(opdracht)


FORMATIE = Opdracht(
    "formatie", "een formatieoverzicht (.xlsx of .csv) bekijken; er verandert nog niets", formatie, _add_arguments
)
