# SPDX-License-Identifier: EUPL-1.2
"""Dutch text as words: normal form, position, stem and family. Linear in the length of the text."""

import re
import unicodedata
from typing import NamedTuple

from snowballstemmer import stemmer

MAX_WOORD = 40  # letters; a longer run of letters is no Dutch word: it is kept, but not stemmed, split or corrected

_TEKENS = r"(?:[^\W_][\u0300-\u036f]*)+"
_WOORD = re.compile(rf"({_TEKENS})(?:['’](?:s|en|ers?|tjes?)(?!\w))?")
_MET_STREEPJE = re.compile(rf"{_TEKENS}(?:-{_TEKENS})+")
_AFLEIDING = re.compile(
    r"(?:(?<=.{4})(?:ator(?:en|s)?|atie[fs]?|eurs?|(?<=[^aeiou])ers?|aars?|ist(?:en)?)|(?<=.{5})eren"
    r"|(?<=.{3}r)ders?|(?<=.{3}ig)ing(?:en)?|(?<=.{6})(?:ische?|iek|ie))$"
)
_DUBBELE_KLINKER = re.compile(r"([aeou])\1(?=[^aeiou]$)")
_DUBBELE_MEDEKLINKER = re.compile(r"([dkt])\1$")


# fiets, plaats, mens, kans: the s is no ending, as Snowball would think
_VASTE_S = re.compile(r"(?:^[^aeiouy]*[aeiouy]+[klnrt]|(?:aa|ee|oo|uu|au|ei|eu|ie|ij|oe|ou|ui)t)s$")


class Woord(NamedTuple):
    """A word in a text: its normal form, and its place so that `tekst[begin:eind]` is how it is written."""

    vorm: str
    begin: int
    eind: int


def normalise(tekst: str) -> str:
    """Lower case without diacritics: "Coördinator" gives "coordinator"."""
    if tekst.isascii():
        return tekst.lower()
    ontleed = unicodedata.normalize("NFKD", tekst).lower()
    return "".join(teken for teken in ontleed if not unicodedata.combining(teken))


def find_words(tekst: str) -> list[Woord]:
    """The words of a text in order. An ending after an apostrophe is no part of the normal form (DTP'er, foto's)."""
    return [Woord(normalise(gevonden[1]), gevonden.start(), gevonden.end()) for gevonden in _WOORD.finditer(tekst)]


def find_terms(tekst: str) -> list[str]:
    """The normal forms in a text; what stands together with a hyphen also as one word (re-integratie, reintegratie)."""
    normaal = normalise(tekst)
    termen: list[str] = _WOORD.findall(normaal)
    if "-" in normaal:
        termen += [samen.replace("-", "") for samen in _MET_STREEPJE.findall(normaal)]
    return termen


def stem(vorm: str) -> str:
    """The stem of a normal form (Snowball, Porter's algorithm for Dutch), with a final z or v as s or f.

    The other Dutch algorithm of Snowball strips "ge" and so makes "begeleiden" equal to "beleid".
    """
    if len(vorm) > MAX_WOORD or not vorm.isalpha():
        return vorm
    heel = vorm + "en" if _VASTE_S.search(vorm) else vorm
    nieuw = stemmer("dutch_porter")  # each time a new one: it holds the word, threads would mix
    return _harden(nieuw.stemWord(heel))


def familie(vorm: str) -> str:
    """What related words share: adviseur and adviseren, beheerder and beheer; else the stem."""
    kort = _AFLEIDING.sub("", vorm) if len(vorm) <= MAX_WOORD and vorm.isalpha() else vorm
    if kort == vorm:
        return stem(vorm)
    return _harden(_DUBBELE_MEDEKLINKER.sub(r"\1", _DUBBELE_KLINKER.sub(r"\1", kort)))


def _harden(stam: str) -> str:
    return stam[:-1] + {"z": "s", "v": "f"}.get(stam[-1:], stam[-1:])
