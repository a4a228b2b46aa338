# SPDX-License-Identifier: EUPL-1.2
"""Our own scripts as one file. Its address changes with its content, so that a browser may keep it."""

import hashlib
from pathlib import Path

_MAP = Path(__file__).with_name("scripts")
_NAMEN = (
    "nederlands.js",
    "menu.js",
    "figuur.js",
    "geschiedenis.js",
    "aankomst.js",
    "vooruit.js",
    "verbinding.js",
    "schrijven.js",
)

INHOUD = "\n".join((_MAP / naam).read_text(encoding="utf8") for naam in _NAMEN).encode()
ADRES = f"/scripts/kompas.{hashlib.sha256(INHOUD).hexdigest()[:12]}.js"
