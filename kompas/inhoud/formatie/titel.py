# SPDX-License-Identifier: EUPL-1.2
"""A title of a function as it may stand in the kompas: without pay, level or m/v."""

import re

from kompas.inhoud.formatie.salaris import strip_niveau, strip_salaris
from kompas.kern.functie import slugify

MAX_TITEL = 100  # characters
_GESLACHT = re.compile(r"\s*[(\[]?\s*\b[mv]\s*/\s*[vm](?:\s*/\s*x)?\b\s*[)\]]?", re.IGNORECASE)
_PAD = re.compile(r".*>\s*")
_TOTAAL = re.compile(r"(?:sub|eind)?-?tota(?:al|len)\b.*|aantal\b.*|som\b.*", re.IGNORECASE)


def clean_titel(tekst: str) -> tuple[str, bool]:
    """The title, and whether pay or a level was taken out of it. What was taken out is nowhere kept."""
    zonder, salaris = strip_salaris(_GESLACHT.sub("", tekst))
    kaal, niveau = strip_niveau(zonder)
    return kaal.strip(" ,;-"), bool(salaris or niveau)


def clean_normfunctie(tekst: str) -> str:
    """The last part of a path such as "Beleid > Advies > Adviseur III", without a level: "Adviseur"."""
    return clean_titel(_PAD.sub("", tekst))[0]


def is_totaal(tekst: str) -> bool:
    """True for a row that counts other rows."""
    return bool(_TOTAAL.fullmatch(tekst))


def has_naam(tekst: str) -> bool:
    """True when an id can be made of a title: it holds a letter of our alphabet."""
    return any(teken.isalpha() for teken in slugify(tekst))
