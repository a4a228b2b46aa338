# SPDX-License-Identifier: EUPL-1.2
"""`python -m kompas opruimen`: what was kept long enough goes, as the settings say. Meant to run every night."""

import argparse
from pathlib import Path

from kompas.opdrachten.opdrachtregel import Opdracht
from kompas.opdrachten.uitvoer import add_json, print_json


def opruimen(_folder: Path, args: argparse.Namespace) -> int:
    """Count what would go, and with `--toepassen` delete it."""
    from kompas.opdrachten.werk.opruimen import tidy_up, write_verslag

    verslag = tidy_up(args)
    if args.json:
        print_json([verslag])
    else:
        print("\n".join(write_verslag(verslag, gedaan=args.toepassen)))
    return 0


def _add_arguments(opdracht: argparse.ArgumentParser) -> None:
    opdracht.add_argument("--toepassen", action="store_true", help="verwijder het echt")
    opdracht.add_argument("--toch", action="store_true", help="ook als het er veel zijn, of de klok vreemd is")
    add_json(opdracht)


OPRUIMEN = Opdracht(
    "opruimen", "verwijderen wat lang genoeg is bewaard; zonder --toepassen alleen tellen", opruimen, _add_arguments
)
