# SPDX-License-Identifier: EUPL-1.2
"""The process that reads one PDF: the file on its input, its text or a reason as JSON on its output.

It runs as a file on its own (`python -I pdfwerker.py`), knows nothing of the app, and writes no file.
"""

import json
import sys
from contextlib import suppress
from io import BytesIO

from pypdf import PdfReader
from pypdf.errors import LimitReachedError

MAX_BLADZIJDEN = 60
MAX_GEHEUGEN = 1_000_000_000  # bytes
MIN_LETTERS = 30
MAX_TEKENS = 1_000_000  # far above what we use


def read_pdf(inhoud: bytes) -> dict[str, str]:
    """`tekst`, or the `reden` why there is none."""
    lezer = PdfReader(BytesIO(inhoud))
    if lezer.is_encrypted and not lezer.decrypt(""):  # one that is only locked for printing opens without a word
        return {"reden": "wachtwoord"}
    if len(lezer.pages) > MAX_BLADZIJDEN:
        return {"reden": "bladzijden"}
    bladzijden: list[str] = []
    for bladzijde in lezer.pages:
        bladzijden.append(bladzijde.extract_text())
        if sum(map(len, bladzijden)) > MAX_TEKENS:
            break
    tekst = "\n".join(bladzijden)
    return {"tekst": tekst} if sum(map(str.isalpha, tekst)) >= MIN_LETTERS else {"reden": "scan"}


def limit_memory() -> None:
    """Let the system refuse more memory than a document needs, where it can."""
    with suppress(ImportError, ValueError, OSError):
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MAX_GEHEUGEN, MAX_GEHEUGEN))


def main() -> None:
    """Read one document. Whatever a reader stumbles over, what comes out is a reason."""
    limit_memory()
    try:
        antwoord = read_pdf(sys.stdin.buffer.read())
    except (MemoryError, LimitReachedError):
        antwoord = {"reden": "geheugen"}
    except Exception:  # noqa: BLE001  a broken file breaks the reader in more ways than anyone can list
        antwoord = {"reden": "kapot"}
    sys.stdout.write(json.dumps(antwoord))


if __name__ == "__main__":
    main()
