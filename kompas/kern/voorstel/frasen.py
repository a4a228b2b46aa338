# SPDX-License-Identifier: EUPL-1.2
"""The words by which a text can name a tag: its label, parts of the label, and its synonyms."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from kompas.kern.catalogus import Catalogus
from kompas.kern.taal.stopwoorden import STOPWOORDEN
from kompas.kern.taal.tekst import find_words
from kompas.kern.taal.wortel import wortel
from kompas.kern.tag import Tag

LABEL, LABEL_EEN_WOORD = 1.0, 0.9
SYNONIEM, SYNONIEM_EEN_WOORD = 0.85, 0.75
DEEL_VAN_LABEL = 0.65
ALGEMEEN = 0.6  # factor for a single word that several tags of a category use
AANTAL_ALGEMEEN = 2
MAX_ACRONIEM = 6

_VOEGWOORD = re.compile(r"\s+(?:en|of)\s+|\s*[,/()]\s*")


@dataclass(frozen=True, slots=True)
class Frase:
    """A way to name a tag. `zekerheid` lies in (0, 1]; `hoofdletters`: an acronym, sure only in capitals (BAG).

    `wortels`: the roots that must be there. `los`: other words may stand between them and the order is free, which
    holds when at least two of the words say something; else they follow each other, stop words included. `anker`: the
    place of the rarest root, by which the phrase is found. `slot` is what must follow the last word (the + of "mbo+").
    """

    tag_id: str
    vormen: tuple[str, ...]
    wortels: tuple[str, ...]
    zekerheid: float
    los: bool = False
    is_label: bool = False
    hoofdletters: bool = False
    slot: str = ""
    anker: int = 0


class Frasenboek:
    """Every phrase of the tags that are in use, by the rarest of its roots. Nothing changes afterwards."""

    def __init__(self, catalogus: Catalogus) -> None:
        tags = [tag for tag in sorted(catalogus.tags.values(), key=lambda tag: tag.id) if not tag.vervallen]
        gebruik = _usage(tags)
        frasen = [frase for tag in tags for frase in dict.fromkeys(_phrases_of(tag, gebruik[tag.categorie]))]
        aantal = Counter(deel for frase in frasen for deel in frase.wortels)
        self.per_wortel: dict[str, list[Frase]] = {}
        self.woorden: set[str] = set()
        for frase in frasen:
            anker = min(range(len(frase.wortels)), key=lambda plek: (aantal[frase.wortels[plek]], plek))
            self.per_wortel.setdefault(frase.wortels[anker], []).append(_anchored(frase, anker))
            self.woorden.update(vorm for vorm in frase.vormen if vorm not in STOPWOORDEN)

    def knows(self, vorm: str) -> bool:
        """Whether a phrase holds this word, or its first part in a compound (kinder from kinderen)."""
        return vorm in self.woorden or vorm + "en" in self.woorden


def _anchored(frase: Frase, anker: int) -> Frase:
    return Frase(
        frase.tag_id, frase.vormen, frase.wortels, frase.zekerheid, frase.los, frase.is_label, frase.hoofdletters,
        frase.slot, anker,
    )  # fmt: skip


def _usage(tags: list[Tag]) -> dict[str, Counter[str]]:
    """Per category and root: how many tags name themselves by that single word."""
    gebruik: dict[str, Counter[str]] = {}
    for tag in tags:
        woorden = [find_words(tekst) for tekst in (tag.label, *tag.synoniemen)]
        gebruik.setdefault(tag.categorie, Counter()).update({wortel(een[0].vorm) for een in woorden if len(een) == 1})
    return gebruik


def _phrases_of(tag: Tag, gebruik: Counter[str]) -> Iterator[Frase]:
    yield from _phrases(tag.id, tag.label, LABEL, LABEL_EEN_WOORD, is_label=True)
    for synoniem in tag.synoniemen:
        yield from _phrases(tag.id, synoniem, SYNONIEM, SYNONIEM_EEN_WOORD, gebruik)
    delen = [deel for deel in _VOEGWOORD.split(tag.label) if deel]
    for deel in delen if len(delen) > 1 and tag.categorie != "harde_eis" else ():
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
        inhoud = tuple(wortel(vorm) for vorm in vormen if vorm not in STOPWOORDEN)
        los = len(set(inhoud)) > 1
        yield Frase(tag_id, vormen, inhoud if los else tuple(map(wortel, vormen)), meer, los, is_label)
        if tekst.count("-") == len(vormen) - 1:
            samen = "".join(vormen)
            yield Frase(tag_id, (samen,), (wortel(samen),), een, is_label=is_label)
        return
    if not is_label and len(vormen[0]) == 1:
        return
    algemeen = gebruik is not None and gebruik[wortel(vormen[0])] >= AANTAL_ALGEMEEN
    hoofdletters = not is_label and tekst.isupper() and len(vormen[0]) <= MAX_ACRONIEM
    slot = tekst[woorden[0].eind :].strip()
    zekerheid = een * (ALGEMEEN if algemeen else 1)
    yield Frase(tag_id, vormen, (wortel(vormen[0]),), zekerheid, False, is_label, hoofdletters, slot)
