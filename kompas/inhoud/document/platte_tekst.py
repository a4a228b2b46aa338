# SPDX-License-Identifier: EUPL-1.2
"""A bare text file, in one of the ways in which Dutch computers write one."""

import codecs
import re

from kompas.inhoud.document import zinnen
from kompas.kern.fouten import OnleesbaarDocument

_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_GEEN_TEKST = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f]")


def read_txt(inhoud: bytes) -> str:
    """UTF-8 or UTF-16 with a mark, UTF-8 without one, else Windows-1252. Raises `OnleesbaarDocument` for no text."""
    try:
        tekst = _decode(inhoud)
    except UnicodeDecodeError:
        raise OnleesbaarDocument(zinnen.ROMMEL) from None
    if _GEEN_TEKST.search(tekst):
        raise OnleesbaarDocument(zinnen.ROMMEL)
    return tekst


def _decode(inhoud: bytes) -> str:
    if inhoud.startswith(_UTF16):
        return inhoud.decode("utf-16")
    try:
        return inhoud.decode("utf-8-sig")
    except UnicodeDecodeError:
        return inhoud.decode("cp1252")
