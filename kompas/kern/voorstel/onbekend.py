# SPDX-License-Identifier: EUPL-1.2
"""Words that texts use often and that the vocabulary does not know: proposals for a new tag or synonym."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import chain, pairwise

from kompas.kern.catalogus import Catalogus
from kompas.kern.taal.samenstelling import split_compound
from kompas.kern.taal.stopwoorden import STOPWOORDEN, VRIJBLIJVENDE_WOORDEN
from kompas.kern.taal.tekst import Woord, find_words
from kompas.kern.taal.wortel import wortel
from kompas.kern.taal.zinnen import Zin
from kompas.kern.voorstel.bewijs import Woordenboek, woordenboek_of
from kompas.kern.voorstel.lezing import check_lengte
from kompas.kern.voorstel.sectie import Sectie, find_secties

MIN_LETTERS = 5  # of a word in lower case; an acronym may be shorter
MIN_ACRONIEM = 2
MIN_KEREN = 2
TOP = 30
WERK = frozenset({Sectie.TAKEN, Sectie.EISEN, Sectie.VRIJ})


_ALGEMEEN = """
    bijvoorbeeld daarbij daarnaast eerder eigenlijk enkele graag input liefst maximaal meestal minimaal natuurlijk
    ongeveer soortgelijk steeds uiteraard vergelijkbaar vergelijkbare verder voldoende voorkeur vooral waarbij waarvan
"""
_ZEGT_NIETS = STOPWOORDEN | VRIJBLIJVENDE_WOORDEN | frozenset(_ALGEMEEN.split())


@dataclass(frozen=True, slots=True)
class WoordVoorstel:
    """A term that may belong in the vocabulary. `keren` it occurs, in how many `teksten`.

    `zin` is the first sentence with it, at `positie` of text number `tekst` (from 0).
    """

    woord: str
    keren: int
    teksten: int
    tekst: int
    zin: str
    positie: tuple[int, int]


@dataclass(slots=True)
class _Telling:
    schrijfwijzen: Counter[str] = field(default_factory=Counter)
    teksten: set[int] = field(default_factory=set)
    eerste: tuple[int, Zin] | None = None


def suggest_woorden(teksten: Sequence[str], catalogus: Catalogus, *, top: int = TOP) -> list[WoordVoorstel]:
    """Frequent terms (one word, or two in a row) that no tag knows and no passport uses, most frequent first.

    Only from sentences about the work and its requirements; at least two times. Ties by spelling. Raises `TekstTeLang`.
    """
    boek, gewoon = woordenboek_of(catalogus), _common_roots(catalogus)
    tellingen: dict[tuple[str, ...], _Telling] = {}
    for nummer, tekst in enumerate(teksten):
        check_lengte(tekst)
        for plaats in find_secties(tekst):
            if plaats.sectie in WERK and not plaats.is_kop:
                zin = tekst[slice(*plaats.zin)]
                for sleutel, geschreven in _terms(zin, boek, gewoon):
                    telling = tellingen.setdefault(sleutel, _Telling())
                    telling.schrijfwijzen[geschreven] += 1
                    telling.teksten.add(nummer)
                    telling.eerste = telling.eerste or (nummer, plaats.zin)
    for links, _ in [sleutel for sleutel in tellingen if len(sleutel) > 1]:
        tellingen.pop((links,), None)  # the adjective of a pair says nothing alone
    voorstellen = [_make(telling, teksten) for telling in tellingen.values()]
    genoeg = [voorstel for voorstel in voorstellen if voorstel.keren >= MIN_KEREN]
    return sorted(genoeg, key=lambda v: (-v.teksten, -v.keren, v.woord))[: max(0, top)]


def _make(telling: _Telling, teksten: Sequence[str]) -> WoordVoorstel:
    assert telling.eerste is not None
    nummer, zin = telling.eerste
    woord = min(telling.schrijfwijzen, key=lambda vorm: (-telling.schrijfwijzen[vorm], vorm))
    keren = telling.schrijfwijzen.total()
    return WoordVoorstel(
        woord, keren, len(telling.teksten), nummer, teksten[nummer][slice(*zin)], (zin.begin, zin.eind)
    )


def _terms(zin: str, boek: Woordenboek, gewoon: frozenset[str]) -> Iterator[tuple[tuple[str, ...], str]]:
    """Unknown words with their root, and an unknown word with the adjective before it."""
    woorden = find_words(zin)
    onbekend = {woord for woord in woorden if _is_unknown(zin, woord, boek, gewoon)}
    for woord in woorden:
        if woord in onbekend:
            yield (wortel(woord.vorm),), zin[woord.begin : woord.eind]
    for links, rechts in pairwise(woorden):
        naast = zin[links.eind : rechts.begin] == " "
        bijvoeglijk = links.vorm.endswith("e") and len(links.vorm) >= MIN_LETTERS and links.vorm not in _ZEGT_NIETS
        if naast and bijvoeglijk and rechts in onbekend:
            yield (wortel(links.vorm), wortel(rechts.vorm)), zin[links.begin : rechts.eind]


def _is_unknown(zin: str, woord: Woord, boek: Woordenboek, gewoon: frozenset[str]) -> bool:
    vorm, geschreven = woord.vorm, zin[woord.begin : woord.eind]
    is_acroniem = geschreven.isupper() and len(vorm) >= MIN_ACRONIEM
    if not (is_acroniem or len(vorm) >= MIN_LETTERS) or not vorm.isalpha():
        return False
    if vorm in _ZEGT_NIETS or vorm in boek.frasen.woorden or wortel(vorm) in gewoon:
        return False
    return not split_compound(vorm, boek.frasen.knows)


@lru_cache(maxsize=2)
def _common_roots(catalogus: Catalogus) -> frozenset[str]:
    """The roots of every word in passports and tags: who fills passports knows them already."""
    van_functies = (
        "\n".join((f.titel, f.kern, *f.werkzaamheden, f.bijdrage_inwoner, f.bijdrage_organisatie, f.leuk, f.lastig))
        for f in catalogus.functies
    )
    van_tags = ("\n".join((tag.label, tag.uitleg, *tag.synoniemen)) for tag in catalogus.tags.values())
    return frozenset(wortel(woord.vorm) for tekst in chain(van_functies, van_tags) for woord in find_words(tekst))
