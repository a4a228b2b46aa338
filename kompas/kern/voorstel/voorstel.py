# SPDX-License-Identifier: EUPL-1.2
"""From a text (a vacancy, a description of a function) to proposals for tags. Words only: no service, no model."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from kompas.kern.catalogus import Catalogus
from kompas.kern.fouten import TekstTeLang
from kompas.kern.taal.ontkenning import is_denied
from kompas.kern.taal.samenstelling import first_part, split_compound
from kompas.kern.taal.stopwoorden import STOPWOORDEN
from kompas.kern.taal.tekst import Woord, find_words, stem
from kompas.kern.taal.zinnen import Zin, find_zinnen
from kompas.kern.voorstel.frasen import ALGEMEEN, Frase, Frasenboek

MAX_TEKENS = 200_000
DREMPEL = 0.6  # from here on we would tick it ourselves
VERBOGEN = 0.9  # factor: the same stem, not the same word
UIT_SAMENSTELLING = 0.8  # factor: the words stand as one compound
DEEL_VAN_SAMENSTELLING = 0.4  # the score of a word that is only a part of a compound
MIN_LETTERS_VERBOGEN = 4  # shorter words must be equal: "per" is no "pers"


@dataclass(frozen=True, slots=True)
class TagVoorstel:
    """A tag that a text seems to ask. `score` lies in (0, 1] and says how sure the kind of hit is.

    `zin` is the sentence that it comes from and `positie` its place: `tekst[positie[0]:positie[1]] == zin`. `woord` is
    what matched, as it is written in that sentence.
    """

    tag_id: str
    score: float
    zin: str
    positie: tuple[int, int]
    woord: str


@dataclass(frozen=True, slots=True)
class _Treffer:
    frase: Frase
    begin: int
    eind: int
    score: float


def suggest_tags(tekst: str, catalogus: Catalogus, *, alles: bool = False) -> list[TagVoorstel]:
    """The tags that a text names, surest first (then by place and id), each once with its best sentence.

    Sureness by kind of hit: a label of several words 1.0, of one word 0.9, a synonym of several words 0.85, of one word
    0.75, a part of a label 0.65, a part of a compound 0.4. Less when the word is inflected, when at least three
    tags use the single word, when an acronym is not in capitals, or when it is only a piece of a longer hit. Only
    proposals from 0.6 on; `alles` gives the weaker ones too. What is denied ("geen rijbewijs nodig") and tags that are
    retired are never proposed. Raises `TekstTeLang` above 200,000 characters.
    """
    if len(tekst) > MAX_TEKENS:
        raise TekstTeLang(len(tekst), MAX_TEKENS)
    boek = _frasenboek(catalogus)
    beste: dict[str, TagVoorstel] = {}
    for zin in find_zinnen(tekst):
        woorden = find_words(tekst[zin.begin : zin.eind])
        for treffer in _hits(tekst[zin.begin : zin.eind], woorden, boek):
            voorstel = _make_voorstel(tekst, zin, woorden, treffer)
            bekend = beste.get(voorstel.tag_id)
            if bekend is None or voorstel.score > bekend.score:
                beste[voorstel.tag_id] = voorstel
    genoeg = [voorstel for voorstel in beste.values() if alles or voorstel.score >= DREMPEL]
    return sorted(genoeg, key=lambda voorstel: (-voorstel.score, voorstel.positie, voorstel.tag_id))


@lru_cache(maxsize=2)
def _frasenboek(catalogus: Catalogus) -> Frasenboek:
    return Frasenboek(catalogus)


def _make_voorstel(tekst: str, zin: Zin, woorden: Sequence[Woord], treffer: _Treffer) -> TagVoorstel:
    begin, eind = zin.begin + woorden[treffer.begin].begin, zin.begin + woorden[treffer.eind - 1].eind
    return TagVoorstel(
        tag_id=treffer.frase.tag_id,
        score=round(treffer.score, 3),
        zin=tekst[zin.begin : zin.eind],
        positie=(zin.begin, zin.eind),
        woord=tekst[begin:eind],
    )


def _hits(zin: str, woorden: Sequence[Woord], boek: Frasenboek) -> list[_Treffer]:
    """What a sentence names and does not deny; a single synonym inside a longer hit counts for less."""
    treffers = [
        treffer
        for treffer in (*_phrase_hits(zin, woorden, boek), *_compound_hits(woorden, boek))
        if not is_denied(zin, woorden, treffer.begin, treffer.eind)
    ]
    ruimste: dict[int, int] = {}
    for treffer in treffers:
        for plek in range(treffer.begin, treffer.eind):
            ruimste[plek] = max(ruimste.get(plek, 0), treffer.eind - treffer.begin)
    return [
        replace(treffer, score=treffer.score * ALGEMEEN)
        if len(treffer.frase.vormen) == 1 and not treffer.frase.is_label and ruimste[treffer.begin] > 1
        else treffer
        for treffer in treffers
    ]


def _phrase_hits(zin: str, woorden: Sequence[Woord], boek: Frasenboek) -> Iterator[_Treffer]:
    stammen = [stem(woord.vorm) for woord in woorden]
    for begin, woord in enumerate(woorden):
        for frase in boek.per_stam.get(stammen[begin], ()):
            eind = begin + len(frase.stammen)
            if tuple(stammen[begin:eind]) == frase.stammen and zin.startswith(frase.slot, woorden[eind - 1].eind):
                vormen = tuple(deel.vorm for deel in woorden[begin:eind])
                if score := _score(frase, vormen, zin[woord.begin : woorden[eind - 1].eind]):
                    yield _Treffer(frase, begin, eind, score)
        if begin + 1 < len(woorden) and zin[woord.eind : woorden[begin + 1].begin] == "-":
            samen = woord.vorm + woorden[begin + 1].vorm
            for frase in boek.per_stam.get(stem(samen), ()):
                if len(frase.vormen) == 1 and (score := _score(frase, (samen,), samen)):
                    yield _Treffer(frase, begin, begin + 2, score)


def _score(frase: Frase, vormen: tuple[str, ...], geschreven: str) -> float:
    """How sure these words name the tag; 0 when they do not."""
    score = frase.zekerheid
    if vormen != frase.vormen:
        if len(vormen) == 1 and (len(vormen[0]) < MIN_LETTERS_VERBOGEN or vormen[0] in STOPWOORDEN):
            return 0.0
        score *= VERBOGEN
    return score * ALGEMEEN if frase.hoofdletters and not geschreven.isupper() else score


def _compound_hits(woorden: Sequence[Woord], boek: Frasenboek) -> Iterator[_Treffer]:
    """Phrases in the parts of a compound that is not itself a word of the vocabulary."""
    for plek, woord in enumerate(woorden):
        if woord.vorm in boek.woorden:
            continue
        delen = split_compound(woord.vorm, boek.knows) or (first_part(woord.vorm, boek.knows),)
        stammen = [stem(deel) for deel in delen]
        for begin, stam in enumerate(stammen):
            for frase in boek.per_stam.get(stam, ()):
                lengte = len(frase.stammen)
                if tuple(stammen[begin : begin + lengte]) == frase.stammen and not frase.hoofdletters:
                    een = DEEL_VAN_SAMENSTELLING if lengte < len(delen) or lengte == 1 else 0.0
                    yield _Treffer(frase, plek, plek + 1, een or frase.zekerheid * UIT_SAMENSTELLING)
