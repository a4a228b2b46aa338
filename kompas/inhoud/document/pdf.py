# SPDX-License-Identifier: EUPL-1.2
"""The text of a PDF, read in a process of its own: one that hangs or eats memory is ended, and takes nobody along."""

import json
import subprocess
import sys
from pathlib import Path

from kompas.inhoud.document import zinnen
from kompas.kern.fouten import OnleesbaarDocument

_WERKER = Path(__file__).with_name("pdfwerker.py")
_GEDULD = 10.0  # seconds; two pages take about half of one
_KOP = 1024  # bytes in which "%PDF-" may stand
_ZINNEN = {
    "wachtwoord": zinnen.WACHTWOORD,
    "bladzijden": zinnen.TE_VEEL_BLADZIJDEN,
    "scan": zinnen.SCAN,
    "geheugen": zinnen.TE_VEEL_INHOUD,
}


def is_pdf(inhoud: bytes) -> bool:
    """Whether these bytes begin as a PDF does."""
    return b"%PDF-" in inhoud[:_KOP]


def read_pdf(inhoud: bytes) -> str:
    """The text of all pages. Raises `OnleesbaarDocument`."""
    try:
        klaar = subprocess.run(  # noqa: S603  our own worker, no shell
            [sys.executable, "-I", str(_WERKER)], input=inhoud, capture_output=True, timeout=_GEDULD, check=True
        )
        antwoord = json.loads(klaar.stdout)
    except subprocess.TimeoutExpired:
        raise OnleesbaarDocument(zinnen.TE_TRAAG) from None
    except (OSError, subprocess.SubprocessError, ValueError):
        # What the reader says may quote the document: it goes nowhere.
        raise OnleesbaarDocument(zinnen.KAPOT) from None
    if "reden" in antwoord:
        raise OnleesbaarDocument(_ZINNEN.get(antwoord["reden"], zinnen.KAPOT))
    return str(antwoord["tekst"])
