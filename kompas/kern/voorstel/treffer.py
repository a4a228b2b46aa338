# SPDX-License-Identifier: EUPL-1.2
"""Where the phrases of tags stand in a sentence."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from kompas.kern.taal.ontkenning import is_denied
from kompas.kern.taal.samenstelling import first_part, split_compound
from kompas.kern.taal.stopwoorden import STOPWOORDEN
from kompas.kern.taal.tekst import Woord, find_words
from kompas.kern.taal.wortel import wortel
from kompas.kern.voorstel.frasen import ALGEMEEN, Frase, Frasenboek

VERBOGEN = 0.95  # factor: the same root, not the same word
LOS = 0.92  # factor: other words between the words of a phrase, or another order
UIT_SAMENSTELLING = 0.9  # factor: the words stand as one compound
DEEL_VAN_SAMENSTELLING = 0.4  # score of a word that is only a part of a compound
MIN_LETTERS_VERBOGEN = 4  # shorter words must be equal: "per" is no "pers"
MAX_TUSSEN = 2  # words that say something, between the words of a phrase


@dataclass(frozen=True, slots=True)
class Treffer:
    """A phrase in a sentence: its words from `begin` up to `eind` (numbers of words) and how sure it is."""

    frase: Frase
    begin: int
    eind: int
    score: float
    vast: bool = True


class Zinvondst(NamedTuple):
    """A tag that a sentence names, from character `begin` up to `eind` of that sentence, and how sure that is."""

    tag_id: str
    begin: int
    eind: int
    score: float


class Zinsdeel:
    """The words of a sentence with their roots, and which of them say something."""

    def __init__(self, zin: str) -> None:
        self.zin = zin
        self.woorden = find_words(zin)
        self.wortels = [wortel(woord.vorm) for woord in self.woorden]
        self.inhoud = [plek for plek, woord in enumerate(self.woorden) if woord.vorm not in STOPWOORDEN]
        self.rang = {plek: rang for rang, plek in enumerate(self.inhoud)}


def find_vondsten(zin: str, boek: Frasenboek) -> list[Zinvondst]:
    """What a sentence names and does not deny; a single synonym inside a longer hit counts for less."""
    deel = Zinsdeel(zin)
    treffers = [
        treffer
        for treffer in (*_phrase_hits(deel, boek), *_compound_hits(deel, boek))
        if not is_denied(zin, deel.woorden, treffer.begin, treffer.eind)
    ]
    gedekt = {
        plek
        for treffer in treffers
        if len(treffer.frase.wortels) > 1 and treffer.vast
        for plek in range(treffer.begin, treffer.eind)
    }
    return [_vondst(deel, _cover(treffer, gedekt)) for treffer in treffers]


def _cover(treffer: Treffer, gedekt: set[int]) -> Treffer:
    los_woord = len(treffer.frase.wortels) == 1 and not treffer.frase.is_label
    return replace(treffer, score=treffer.score * ALGEMEEN) if los_woord and treffer.begin in gedekt else treffer


def _vondst(deel: Zinsdeel, treffer: Treffer) -> Zinvondst:
    begin, eind = deel.woorden[treffer.begin].begin, deel.woorden[treffer.eind - 1].eind
    return Zinvondst(treffer.frase.tag_id, begin, eind, treffer.score)


def _phrase_hits(deel: Zinsdeel, boek: Frasenboek) -> Iterator[Treffer]:
    for plek, stam in enumerate(deel.wortels):
        for frase in boek.per_wortel.get(stam, ()):
            treffer = _loose_hit(deel, plek, frase) if frase.los else _fixed_hit(deel, plek - frase.anker, frase)
            if treffer is not None:
                yield treffer
        if plek + 1 < len(deel.woorden) and deel.zin[deel.woorden[plek].eind : deel.woorden[plek + 1].begin] == "-":
            samen = deel.woorden[plek].vorm + deel.woorden[plek + 1].vorm
            for frase in boek.per_wortel.get(wortel(samen), ()):
                if len(frase.wortels) == 1 and (score := _score(frase, (samen,), samen)):
                    yield Treffer(frase, plek, plek + 2, score)


def _fixed_hit(deel: Zinsdeel, begin: int, frase: Frase) -> Treffer | None:
    eind = begin + len(frase.wortels)
    if begin < 0 or tuple(deel.wortels[begin:eind]) != frase.wortels:
        return None
    woorden = deel.woorden[begin:eind]
    if not deel.zin.startswith(frase.slot, woorden[-1].eind):
        return None
    score = _score(frase, tuple(woord.vorm for woord in woorden), deel.zin[woorden[0].begin : woorden[-1].eind])
    return Treffer(frase, begin, eind, score) if score else None


def _score(frase: Frase, vormen: tuple[str, ...], geschreven: str) -> float:
    """How sure these words name the tag; 0 when they do not."""
    score = frase.zekerheid
    if vormen != frase.vormen:
        if len(vormen) == 1 and (len(vormen[0]) < MIN_LETTERS_VERBOGEN or vormen[0] in STOPWOORDEN):
            return 0.0
        score *= VERBOGEN
    return score * ALGEMEEN if frase.hoofdletters and not geschreven.isupper() else score


def _loose_hit(deel: Zinsdeel, plek: int, frase: Frase) -> Treffer | None:
    """The words of a phrase near the one at `plek`, in any order; each word of the sentence serves once."""
    rang = deel.rang.get(plek)
    if rang is None:
        return None
    bereik = len(frase.wortels) + MAX_TUSSEN
    omgeving = sorted(
        deel.inhoud[max(0, rang - bereik + 1) : rang + bereik], key=lambda ander: (abs(ander - plek), ander)
    )
    gevonden = [plek]
    for nummer, stam in enumerate(frase.wortels):
        if nummer != frase.anker:
            ander = next((p for p in omgeving if deel.wortels[p] == stam and p not in gevonden), None)
            if ander is None:
                return None
            gevonden.append(ander)
    eerste, laatste = min(gevonden), max(gevonden)
    tussen = deel.rang[laatste] - deel.rang[eerste] + 1 - len(gevonden)
    if tussen > (MAX_TUSSEN if 2 * len(frase.wortels) > len(frase.vormen) else 0):
        return None  # a phrase of mostly small words ("van buiten naar binnen") says little without them
    return _loose_score(deel, frase, eerste, laatste + 1, tussen)


def _loose_score(deel: Zinsdeel, frase: Frase, begin: int, eind: int, tussen: int) -> Treffer:
    woorden: Sequence[Woord] = deel.woorden[begin:eind]
    vast = tussen == 0
    gelijk = tuple(woord.vorm for woord in woorden) == frase.vormen
    score = frase.zekerheid * (1 if gelijk else VERBOGEN) * (1 if vast else LOS)
    return Treffer(frase, begin, eind, score, vast)


def _compound_hits(deel: Zinsdeel, boek: Frasenboek) -> Iterator[Treffer]:
    """Phrases in the parts of a compound that is not itself a word of the vocabulary."""
    for plek, woord in enumerate(deel.woorden):
        if woord.vorm in boek.woorden:
            continue
        delen = split_compound(woord.vorm, boek.knows) or (first_part(woord.vorm, boek.knows),)
        stammen = [wortel(een) for een in delen]
        for stam in dict.fromkeys(stammen):
            for frase in boek.per_wortel.get(stam, ()):
                if set(frase.wortels) <= set(stammen) and not frase.hoofdletters and not frase.slot:
                    score = frase.zekerheid * UIT_SAMENSTELLING if len(frase.wortels) > 1 else DEEL_VAN_SAMENSTELLING
                    yield Treffer(frase, plek, plek + 1, score)
