# SPDX-License-Identifier: EUPL-1.2
"""The process that typesets one paper: a job as JSON on its input, the paper as base64 on its output.

It runs as a file on its own (`python -I werker.py`), so that it starts fast and knows nothing of the app. It reads
fonts, asks the network for nothing, and writes no file.
"""

import base64
import json
import re
import sys
from typing import Any

import typst

_GEEN_LETTER = re.compile(r'the text `"((?:[^"\\]|\\.)+)"` could not be displayed')
_CODE = re.compile(r"\\u\{([0-9a-f]+)\}")
_VAK = "\N{WHITE SQUARE}"
_GEWOON = {_VAK, *map(chr, range(0x100))}
_LIJM = "\N{ZERO WIDTH JOINER}\N{VARIATION SELECTOR-15}\N{VARIATION SELECTOR-16}"
_POGINGEN = 12
_BLADZIJDE = 8  # bits: characters of one script lie together


def typeset(opdracht: dict[str, Any]) -> bytes:
    """The paper of one job: `bron`, `wortel`, `gegevens`, `lettermappen`, `vorm`, `ppi`. Raises `typst.TypstError`.

    A character that no font has (an emoji, say) becomes a square: PDF/UA allows nothing that cannot be shown.
    """
    for _ in range(_POGINGEN):
        try:
            return _compile(opdracht)
        except typst.TypstError as fout:
            onbekend = "".join(_GEEN_LETTER.findall(fout.message))
            if not onbekend:
                raise
            opdracht["gegevens"] = _replace(opdracht["gegevens"], _decode(onbekend))
    return _compile(opdracht)


def _compile(opdracht: dict[str, Any]) -> bytes:
    letters = typst.Fonts(
        include_system_fonts=False,  # the same paper on every server
        include_embedded_fonts=True,
        font_paths=opdracht["lettermappen"],
    )
    vorm = opdracht["vorm"]
    return typst.compile(
        opdracht["bron"].encode(),
        root=opdracht["wortel"],
        font_paths=letters,
        ignore_system_fonts=True,
        format=vorm,
        ppi=opdracht["ppi"],
        sys_inputs=opdracht["gegevens"],
        pdf_standards=["ua-1"] if vorm == "pdf" else [],
    )


def _decode(tekst: str) -> str:
    """Characters that the compiler wrote as a code."""
    return _CODE.sub(lambda code: chr(int(code[1], 16)), tekst)


def _replace(gegevens: dict[str, str], onbekend: str) -> dict[str, str]:
    """A square for these characters and for those that lie beside them in Unicode."""
    weg = {_bladzijde(teken) for teken in onbekend if teken not in _GEWOON}

    def clean(tekst: str) -> str:
        heel = "".join(teken for teken in tekst if teken not in _LIJM)
        return "".join(_VAK if _bladzijde(teken) in weg else teken for teken in heel)

    return {naam: clean(tekst) for naam, tekst in gegevens.items()}


def _bladzijde(teken: str) -> int:
    """Which part of Unicode a character lies in; all beyond the first 65,536 (emoji, old scripts) is one part."""
    return min(ord(teken), 0x10000) >> _BLADZIJDE


if __name__ == "__main__":
    sys.stdout.write(base64.b64encode(typeset(json.load(sys.stdin))).decode())
