# SPDX-License-Identifier: EUPL-1.2
"""The command line, a module per command; what takes long to import is in `werk`."""

import argparse
from pathlib import Path

from kompas.opdrachten.auditlog import AUDITLOG
from kompas.opdrachten.controleer import CONTROLEER
from kompas.opdrachten.formatie import FORMATIE
from kompas.opdrachten.gebruiker import GEBRUIKER
from kompas.opdrachten.opdrachtregel import Opdracht, Opdrachtregel
from kompas.opdrachten.opruimen import OPRUIMEN
from kompas.opdrachten.personeel import PERSONEEL
from kompas.opdrachten.reservekopie import HERSTEL, RESERVEKOPIE
from kompas.opdrachten.starten import DEMO, START
from kompas.opdrachten.verhuis import VERHUIS
from kompas.opdrachten.verklaring import VERKLARING
from kompas.opdrachten.vragen import VRAGEN

__all__ = ["OPDRACHTEN", "Opdracht", "build_parser"]

# In the order of `--help`.
OPDRACHTEN = {
    opdracht.naam: opdracht
    for opdracht in (
        *VRAGEN,
        FORMATIE,
        CONTROLEER,
        AUDITLOG,
        VERKLARING,
        START,
        GEBRUIKER,
        PERSONEEL,
        OPRUIMEN,
        RESERVEKOPIE,
        HERSTEL,
        VERHUIS,
        DEMO,
    )
}


def build_parser() -> argparse.ArgumentParser:
    """The whole command line; its commands are documented in README.md."""
    parser = Opdrachtregel(prog="python -m kompas", description="Het Loopbaankompas op de opdrachtregel.")
    parser.add_argument("--data", type=Path, help="map met functies.yaml en tags.yaml (anders: KOMPAS_DATA of data/)")
    namen = parser.add_subparsers(dest="opdracht", required=True, metavar="OPDRACHT")
    for opdracht in OPDRACHTEN.values():
        opdracht.add_arguments(namen.add_parser(opdracht.naam, help=opdracht.uitleg, description=opdracht.uitleg))
    return parser
