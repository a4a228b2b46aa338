# SPDX-License-Identifier: EUPL-1.2
"""Audit lines as JSON, one a line, for a program that collects logs."""

import json
import logging
import sys
from collections.abc import Iterable
from datetime import UTC

from kompas.opslag.auditlog import Ketenregel

_log = logging.getLogger(__name__)


def write_jsonregel(schakel: Ketenregel) -> str:
    """One line of JSON, without the line end: the fields of BIO 8.15.01, and the place in the chain.

    ASCII only, so what looks like the end of a line is escaped, whatever a reader takes for one (ASVS 16.4.1).
    """
    regel = schakel.regel
    return json.dumps(
        {
            "soort": "kompas.auditregel",
            "tijdstempel": regel.tijd.astimezone(UTC).isoformat(timespec="microseconds"),
            "actor": regel.actor,
            "actie": regel.actie,
            "object": regel.object,
            "resultaat": regel.resultaat,
            "oorsprong": regel.oorsprong,
            "aantal": regel.aantal,
            "nummer": schakel.id,
            "vorige": schakel.vorige,
            "afdruk": schakel.afdruk,
        }
    )


def print_auditregels(geschreven: Iterable[Ketenregel]) -> None:
    """Each line to standard output. It is in the database already: a reader that is gone stops nobody."""
    try:
        sys.stdout.write("".join(f"{write_jsonregel(schakel)}\n" for schakel in geschreven))
        sys.stdout.flush()
    except (OSError, ValueError) as fout:  # ValueError: closed
        _log.error("audit lines do not reach standard output: %s", type(fout).__name__)
