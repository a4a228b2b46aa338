# SPDX-License-Identifier: EUPL-1.2
"""A text as we work with it: lines that end alike, no invisible characters, no words cut in two."""

import re

from kompas.inhoud.document import zinnen
from kompas.kern.fouten import OnleesbaarDocument
from kompas.kern.voorstel.lezing import MAX_TEKENS

_REGELEINDE = re.compile(r"\r\n?|[\v\f\x1c-\x1e\x85\u2028\u2029]")
_ONZICHTBAAR = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x9f\xad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\ufffe\uffff\ud800-\udfff]"
)
_TEKENTJE = re.compile("[\ue000-\uf8ff]")  # a sign of a font of its own: in lists the dot before an item
_LIGATUUR = re.compile("[\ufb00-\ufb06]")
_LIGATUREN = ("ff", "fi", "fl", "ffi", "ffl", "st", "st")
_AFGEBROKEN = re.compile(r"(?<=[a-zà-ÿ]{2})-\n(?!(?:en|of|tot)\b)(?=[a-zà-ÿ]{2})")
_WIT = re.compile(r"[^\S\n]+$", re.MULTILINE)
_LEGE_REGELS = re.compile(r"\n{3,}")
_LETTERS = re.compile(r"[^\W\d_]")
_MIN_LETTERS = 10


def clean_tekst(tekst: str) -> str:
    """The text without what cannot be seen. Raises `OnleesbaarDocument` when it holds no words, or too many."""
    schoon = _ONZICHTBAAR.sub("", _REGELEINDE.sub("\n", tekst)).replace("\xa0", " ")
    schoon = _LIGATUUR.sub(lambda gevonden: _LIGATUREN[ord(gevonden[0]) - 0xFB00], _TEKENTJE.sub("•", schoon))
    schoon = _LEGE_REGELS.sub("\n\n", _WIT.sub("", _AFGEBROKEN.sub("", schoon))).strip()
    if sum(1 for _ in zip(_LETTERS.finditer(schoon), range(_MIN_LETTERS), strict=False)) < _MIN_LETTERS:
        raise OnleesbaarDocument(zinnen.GEEN_TEKST)
    if len(schoon) > MAX_TEKENS:
        raise OnleesbaarDocument(zinnen.TE_LANG)
    return schoon
