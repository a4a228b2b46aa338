# SPDX-License-Identifier: EUPL-1.2
"""`python -m kompas personeel`: the list of the HR system, for who looks after the accounts."""

import argparse
from pathlib import Path

from kompas.opdrachten.opdrachtregel import Opdracht
from kompas.opdrachten.uitvoer import add_json, print_json


def personeel(folder: Path, args: argparse.Namespace) -> int:
    """Say what a list of the HR system would change, and with `--toepassen` change it."""
    from kompas.opdrachten.werk.personeel import import_personeel

    verslag = import_personeel(folder, args)
    if args.json:
        print_json([verslag])
    else:
        print("\n".join(verslag.list_regels()))
    return 0


def _add_arguments(opdracht: argparse.ArgumentParser) -> None:
    opdracht.add_argument("bestand")
    opdracht.add_argument("--toepassen", action="store_true", help="doe wat het plan zegt")
    opdracht.add_argument("--toch", action="store_true", help="ook als er veel mensen tegelijk uit dienst gaan")
    add_json(opdracht)


PERSONEEL = Opdracht(
    "personeel", "een lijst uit het HR-systeem (.csv) bekijken; er verandert nog niets", personeel, _add_arguments
)
