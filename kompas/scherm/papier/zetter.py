# SPDX-License-Identifier: EUPL-1.2
"""Typesets with Typst in a process of its own, which is gone when the paper is there.

Typst remembers what it typeset, for speed. What people wrote must not stay in the memory of the server, so that memory
ends with its process. Everything personal goes through a pipe: never through arguments, environment or files.
"""

import base64
import json
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from kompas.kern.fouten import GeenPapier

_WERKER = Path(__file__).with_name("werker.py")
_SJABLONEN = Path(__file__).with_name("sjablonen")
_GEDULD = 30.0  # seconds; it takes about a tenth of one


def typeset(
    sjabloon: str, gegevens: Mapping[str, str], letters: Sequence[Path], *, vorm: str, ppi: float = 144.0
) -> bytes:
    """Typeset a template of the folder `sjablonen` as `vorm` (pdf or png). Raises `GeenPapier`.

    `letters` are folders with fonts. `gegevens` reaches the template as `sys.inputs`: text, never code. A PDF is
    tagged and keeps to PDF/UA-1.
    """
    opdracht = {
        "bron": (_SJABLONEN / sjabloon).read_text(encoding="utf-8"),
        "wortel": str(_SJABLONEN),
        "gegevens": dict(gegevens),
        "lettermappen": [str(pad) for pad in letters],
        "vorm": vorm,
        "ppi": ppi,
    }
    antwoord = _run([sys.executable, "-I", str(_WERKER)], json.dumps(opdracht).encode())
    return base64.b64decode(antwoord)


def _run(opdracht: Sequence[str], invoer: bytes) -> bytes:
    try:
        klaar = subprocess.run(opdracht, input=invoer, capture_output=True, timeout=_GEDULD, check=True)  # noqa: S603
    except (OSError, subprocess.SubprocessError):
        # What the compiler says may quote what somebody wrote: it goes nowhere.
        raise GeenPapier from None
    return klaar.stdout
