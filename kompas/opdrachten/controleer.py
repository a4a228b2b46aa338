# SPDX-License-Identifier: EUPL-1.2
"""`python -m kompas controleer`: whether what we have is whole."""

import argparse
import sys
from pathlib import Path

from kompas.inhoud import Inhoudsbron
from kompas.kern.fouten import OngeldigeInhoud
from kompas.opdrachten.opdrachtregel import Opdracht
from kompas.opdrachten.uitvoer import add_json, print_json


def controleer(folder: Path, args: argparse.Namespace) -> int:
    """Say what is wrong with the functions, the tags and the house style; the exit status is 1 when something is."""
    try:
        inhoud = Inhoudsbron(folder).current()
    except OngeldigeInhoud as ongeldig:
        fouten, goed = ongeldig.fouten, ""
    else:
        fouten = inhoud.fouten
        goed = f"Geen fouten. {len(inhoud.catalogus.functies)} functies, {len(inhoud.catalogus.tags)} tags."
    if args.json:
        print_json(fouten)
    elif fouten:
        print(OngeldigeInhoud(fouten), file=sys.stderr)
    else:
        print(goed)
    return 1 if fouten else 0


CONTROLEER = Opdracht("controleer", "de inhoud nakijken; meldt alle fouten in één keer", controleer, add_json)
