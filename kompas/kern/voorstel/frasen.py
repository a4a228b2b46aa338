# SPDX-License-Identifier: EUPL-1.2
"""The words by which a text can name a tag: its label, parts of the label, and its synonyms."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from kompas.kern.catalogus import Catalogus
from kompas.kern.taal.stopwoorden import STOPWOORDEN
from kompas.kern.taal.tekst import familie, find_words, stem
from kompas.kern.tag import GETOONDE_CATEGORIEEN, Tag

LABEL, LABEL_EEN_WOORD = 1.0, 0.9
SYNONIEM, SYNONIEM_EEN_WOORD = 0.85, 0.75
DEEL_VAN_LABEL = 0.65
ALGEMEEN = 0.6  # factor for a single word that several tags use
AANTAL_ALGEMEEN = 3
MAX_ACRONIEM = 6

_VOEGWOORD = re.compile(r"\s+(?:en|of)\s+|\s*[,/()]\s*")


@dataclass(frozen=True, slots=True)
class Frase:
    """A way to name a tag. `zekerheid` lies in (0, 1]; `hoofdletters`: an acronym, sure only in capitals (BAG).

    `slot` is what must follow the last word (the + of "mbo+").
    """

    tag_id: str
    vormen: tuple[str, ...]
    stammen: tuple[str, ...]
    zekerheid: float
    is_label: bool = False
    hoofdletters: bool = False
    slot: str = ""


class Frasenboek:
    """Every phrase of the tags that are in use, by the stem of its first word."""

    def __init__(self, catalogus: Catalogus) -> None:
        tags = [tag for tag in sorted(catalogus.tags.values(), key=lambda tag: tag.id) if not tag.vervallen]
        gebruik = _usage(tags)
        self.per_stam: dict[str, list[Frase]] = {}
        self.woorden: set[str] = set()
        for tag in tags:
            for frase in dict.fromkeys(_phrases_of(tag, gebruik[_group(tag)])):
                self.per_stam.setdefault(frase.stammen[0], []).append(frase)
                self.woorden.update(vorm for vorm in frase.vormen if vorm not in STOPWOORDEN)

    def knows(self, vorm: str) -> bool:
        """Whether a phrase holds this word, or its first part in a compound (kinder from kinderen)."""
        return vorm in self.woorden or vorm + "en" in self.woorden


def _usage(tags: list[Tag]) -> dict[str, Counter[str]]:
    """Per group of tags (matched, or a category that is only shown) and family of words: in how many tags it occurs.

    Groups are apart, because a course is named after what it teaches, and that makes the word no less telling.
    """
    gebruik: dict[str, Counter[str]] = {}
    for tag in tags:
        families = {familie(woord.vorm) for tekst in (tag.label, *tag.synoniemen) for woord in find_words(tekst)}
        gebruik.setdefault(_group(tag), Counter()).update(families)
    return gebruik


def _group(tag: Tag) -> str:
    return tag.categorie if tag.categorie in GETOONDE_CATEGORIEEN else ""


def _phrases_of(tag: Tag, gebruik: Counter[str]) -> Iterator[Frase]:
    yield from _phrases(tag.id, tag.label, LABEL, LABEL_EEN_WOORD, is_label=True)
    for synoniem in tag.synoniemen:
        yield from _phrases(tag.id, synoniem, SYNONIEM, SYNONIEM_EEN_WOORD, gebruik)
    delen = [deel for deel in _VOEGWOORD.split(tag.label) if deel]
    for deel in delen if len(delen) > 1 else ():
        yield from _phrases(tag.id, deel, DEEL_VAN_LABEL, DEEL_VAN_LABEL, gebruik)


def _phrases(
    tag_id: str, tekst: str, meer: float, een: float, gebruik: Counter[str] | None = None, *, is_label: bool = False
) -> Iterator[Frase]:
    """The phrase itself, and written together what stands with hyphens only (re-integratie)."""
    woorden = find_words(tekst)
    vormen = tuple(woord.vorm for woord in woorden)
    if not vormen or STOPWOORDEN.issuperset(vormen):
        return
    if len(vormen) > 1:
        yield Frase(tag_id, vormen, tuple(map(stem, vormen)), meer, is_label)
        if tekst.count("-") == len(vormen) - 1:
            samen = "".join(vormen)
            yield Frase(tag_id, (samen,), (stem(samen),), een, is_label)
        return
    if not is_label and len(vormen[0]) == 1:
        return
    algemeen = gebruik is not None and gebruik[familie(vormen[0])] >= AANTAL_ALGEMEEN
    hoofdletters = not is_label and tekst.isupper() and len(vormen[0]) <= MAX_ACRONIEM
    slot = tekst[woorden[0].eind :].strip()
    yield Frase(tag_id, vormen, (stem(vormen[0]),), een * (ALGEMEEN if algemeen else 1), is_label, hoofdletters, slot)
