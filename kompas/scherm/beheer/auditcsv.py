# SPDX-License-Identifier: EUPL-1.2
"""The audit log as a file for a spreadsheet."""

import csv
import io

from kompas.diensten.audit import Auditoverzicht

KOPPEN = ("tijd (UTC)", "account", "naam", "actie", "object", "resultaat", "aantal", "oorsprong")
_FORMULE = ("=", "+", "-", "@", "\t", "\r", "\n")


def write_auditcsv(overzicht: Auditoverzicht) -> bytes:
    """One line for each audit line, the newest first; UTF-8 with a mark and semicolons, as a Dutch spreadsheet reads.

    A cell that a spreadsheet would run as a formula gets an apostrophe before it (OWASP: CSV injection).
    """
    uit = io.StringIO(newline="")
    schrijver = csv.writer(uit, delimiter=";", lineterminator="\r\n")
    schrijver.writerow(KOPPEN)
    for regel in overzicht.regels:
        naam = overzicht.namen.get(regel.actor, "")
        cellen = (
            regel.tijd.isoformat(),
            regel.actor,
            naam,
            regel.actie,
            regel.object,
            regel.resultaat,
            str(regel.aantal),
            regel.oorsprong,
        )
        schrijver.writerow(map(_disarm, cellen))
    return uit.getvalue().encode("utf-8-sig")


def _disarm(cel: str) -> str:
    return f"'{cel}" if cel.startswith(_FORMULE) else cel
