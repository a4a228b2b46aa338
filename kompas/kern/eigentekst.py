# SPDX-License-Identifier: EUPL-1.2
"""Own text of a person, as it is kept."""

import unicodedata

MAX_TEKST = 2000  # characters
_LIJM = "\N{ZERO WIDTH JOINER}"  # makes several emoji one picture
_KLEURKIEZER = "\N{VARIATION SELECTOR-16}"
_BEELD = {"So", "Sk", "Sm"}  # the kinds of signs that emoji are made of, skin tones and arrows too


def clean_tekst(tekst: str, maximum: int = MAX_TEKST) -> str:
    """Without signs that nobody sees, and at most `maximum` long. Every kind of space stays one, and so do lines.

    Emoji that are joined to one picture, such as a family, stay one.
    """
    regels = map(_clean_regel, tekst.splitlines())
    return "\n".join(regels).strip()[:maximum].rstrip(_LIJM).rstrip()


def _clean_regel(regel: str) -> str:
    return "".join(map(_clean, f" {regel}", regel, f"{regel[1:]} "))


def _clean(vorige: str, teken: str, volgende: str) -> str:
    if teken.isspace():
        return " "
    is_lijm = teken == _LIJM and _is_beeld(vorige) and _is_beeld(volgende)
    return teken if teken.isprintable() or is_lijm else ""


def _is_beeld(teken: str) -> bool:
    return teken == _KLEURKIEZER or unicodedata.category(teken) in _BEELD
