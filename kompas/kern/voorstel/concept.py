# SPDX-License-Identifier: EUPL-1.2
"""A draft of `kern` and `werkzaamheden`, by picking and shortening sentences of the source; nothing is made up."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from kompas.kern.catalogus import Catalogus
from kompas.kern.taal.herkenning import is_nederlands
from kompas.kern.taal.tekst import find_words, normalise
from kompas.kern.taal.zinnen import Zin, is_lijstregel
from kompas.kern.voorstel.lezing import Lezing, read_tekst
from kompas.kern.voorstel.sectie import Sectie, Zinsplaats

MAX_WOORDEN = 25
MIN_WOORDEN = 4
MIN_WERKZAAMHEDEN, MAX_WERKZAAMHEDEN = 3, 6
KERN_ZINNEN = 12  # the sentence about the whole stands among the first of the work

_WERK = frozenset({Sectie.TAKEN, Sectie.VRIJ})
_JE_DOET = re.compile(
    r"\b(?:jij|je|ze|zij|hij) [a-z]{3,}|\b[a-z]{2,} (?:jij|je|ze|zij|hij)\b|^[a-z]{3,}t\b"
)  # "houdt toezicht"
_GEHEEL = re.compile(
    r"\bals [a-z][^,]{2,60}? \w+ (?:je|jij)\b|verantwoordelijk voor|zorgt? (?:je |jij |ervoor )?dat|doel van"
    r"|je bent het"
)
_KNIP = re.compile(
    r"\s*(?:;|\s[–—-]\s|, (?:zoals|bijvoorbeeld|denk aan|waarbij|waardoor|zodat|waaronder|terwijl|want|maar)\b|\s\()"
)
_GEEN_WERK = re.compile(
    r"^(?:dan|dat|die|daar|lukt|en|wij|we|ons|onze)\b|[\"“”‘]|\bben jij\b|\?$|[!:]$|\bzoek(?:t|en)\b|\buur\b"
    r"|\bwe (?:zijn|werken|hebben)\b"
)


_ADEM = re.compile(r",\s|\sen\s")  # where a sentence may end when no clause does


@dataclass(frozen=True, slots=True)
class Conceptzin:
    """A line of the draft. `zin` is the sentence of the source that it was cut from, at `positie` of the text."""

    tekst: str
    zin: str
    positie: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Concepttekst:
    """What a text offers for a passport: one sentence for `kern` (None when nothing fits), and up to six lines."""

    kern: Conceptzin | None
    werkzaamheden: tuple[Conceptzin, ...]


def draft_tekst(tekst: str, catalogus: Catalogus) -> Concepttekst:
    """Draft `kern` and `werkzaamheden`, in the order of the source. Raises `TekstTeLang`.

    Lines come from the part about the work, those that name most first when there are more than six. What is no Dutch
    gives an empty draft.
    """
    lezing = read_tekst(tekst, catalogus)
    if not is_nederlands(tekst):
        return Concepttekst(None, ())
    kandidaten = _candidates(lezing)
    kern = _pick_kern(tekst, kandidaten)
    overig = [zin for zin in kandidaten if kern is None or zin != kern]
    beste = sorted(overig, key=lambda zin: (-_worth(zin, lezing), zin.begin))[:MAX_WERKZAAMHEDEN]
    return Concepttekst(_cut(tekst, kern) if kern else None, tuple(_cut(tekst, zin) for zin in sorted(beste)))


def _candidates(lezing: Lezing) -> list[Zin]:
    """The sentences that say what one does; those under a heading about the work when there is one."""
    taken = [plaats for plaats in lezing.plaatsen if plaats.sectie is Sectie.TAKEN]
    plaatsen: Sequence[Zinsplaats] = taken or [plaats for plaats in lezing.plaatsen if plaats.sectie in _WERK]
    zinnen = [plaats.zin for plaats in plaatsen if not plaats.is_kop and _may_be_work(lezing.tekst, plaats.zin)]
    duidelijk = [zin for zin in zinnen if _is_work(lezing.tekst, zin)]
    return duidelijk if len(duidelijk) > MIN_WERKZAAMHEDEN else zinnen


def _may_be_work(tekst: str, zin: Zin) -> bool:
    inhoud = normalise(tekst[slice(*zin)])
    return len(inhoud.split()) >= MIN_WOORDEN and not _GEEN_WERK.search(inhoud)


def _is_work(tekst: str, zin: Zin) -> bool:
    """Whether it is a line of a list, or says what somebody does."""
    return is_lijstregel(tekst, zin.begin) or _JE_DOET.search(normalise(tekst[slice(*zin)])) is not None


def _pick_kern(tekst: str, kandidaten: Sequence[Zin]) -> Zin | None:
    """The first sentence about the whole of the work, else the first that says what one does."""
    eerste = kandidaten[:KERN_ZINNEN]
    geheel = [zin for zin in eerste if _GEHEEL.search(normalise(tekst[slice(*zin)]))]
    return next(iter(geheel or eerste), None)


def _worth(zin: Zin, lezing: Lezing) -> float:
    """How much a sentence says about the work: the sum of what it names."""
    return sum(bewijs.score for lijst in lezing.bewijs.values() for bewijs in lijst if bewijs.zin == tuple(zin))


def _cut(tekst: str, zin: Zin) -> Conceptzin:
    """A sentence of at most 25 words: cut where a further clause begins, else after the last word that fits."""
    bron = tekst[slice(*zin)]
    kort = bron
    if len(find_words(bron)) > MAX_WOORDEN:
        knippen = (max(_cuts(bron, patroon), default=0) for patroon in (_KNIP, _ADEM))
        kort = bron[: next(filter(None, knippen), find_words(bron)[MAX_WOORDEN - 1].eind)]
    kort = " ".join(kort.split()).rstrip(" ,;:.")
    return Conceptzin(f"{kort[:1].upper()}{kort[1:]}.", bron, (zin.begin, zin.eind))


def _cuts(zin: str, patroon: re.Pattern[str]) -> list[int]:
    """The places where a sentence may be cut so that enough and not too many words stay."""
    plekken = [knip.start() for knip in patroon.finditer(zin)]
    return [plek for plek in plekken if MIN_WOORDEN <= len(find_words(zin[:plek])) <= MAX_WOORDEN]
