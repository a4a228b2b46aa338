# SPDX-License-Identifier: EUPL-1.2
"""Our own scripts as one file, and our style sheet: an address changes with its content, so browsers may keep it."""

import hashlib
from dataclasses import dataclass
from pathlib import Path

_SCHERM = Path(__file__).resolve().parents[1]
_MAP = Path(__file__).with_name("scripts")
_NAMEN = (
    "naklik.js",
    "nederlands.js",
    "menu.js",
    "figuur.js",
    "geschiedenis.js",
    "vertrek.js",
    "aankomst.js",
    "vooruit.js",
    "verbinding.js",
    "schrijven.js",
    "nogniet.js",
    "uitgelogd.js",
)


@dataclass(frozen=True, slots=True)
class Bundel:
    """A file that every page wants: where it is, what it is, what it holds."""

    adres: str
    soort: str
    inhoud: bytes


def _bundle(naam: str, uitgang: str, soort: str, inhoud: bytes) -> Bundel:
    return Bundel(f"/{naam}/kompas.{hashlib.sha256(inhoud).hexdigest()[:12]}.{uitgang}", soort, inhoud)


SCRIPTS = _bundle("scripts", "js", "text/javascript", b"\n".join((_MAP / naam).read_bytes() for naam in _NAMEN))
STIJL = _bundle("stijl", "css", "text/css", (_SCHERM / "stijl.css").read_bytes())
BUNDELS = (SCRIPTS, STIJL)
