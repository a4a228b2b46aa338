# SPDX-License-Identifier: EUPL-1.2
"""`python -m kompas auditlog`: the audit log, for who sits at the machine itself and for who collects logs."""

import argparse
from datetime import date
from pathlib import Path

from kompas.opdrachten.opdrachtregel import Opdracht


def auditlog(_folder: Path, args: argparse.Namespace) -> int:
    """Print the lines from a day on, the oldest first."""
    from kompas.opdrachten.werk.auditlog import print_auditlog

    print_auditlog(args)
    return 0


def _add_arguments(opdracht: argparse.ArgumentParser) -> None:
    opdracht.add_argument(
        "--sinds", type=date.fromisoformat, required=True, metavar="DATUM", help="vanaf deze dag: 2027-03-01"
    )
    opdracht.add_argument("--jsonl", action="store_true", help="elke regel als JSON, met zijn plek in de keten")


AUDITLOG = Opdracht("auditlog", "het auditlogboek lezen; dat komt er zelf ook in", auditlog, _add_arguments)
