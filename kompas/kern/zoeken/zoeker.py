# SPDX-License-Identifier: EUPL-1.2
"""Search: from a query to ranked functions, each with its reason."""

import math
from collections import Counter
from collections.abc import Iterable
from functools import lru_cache

from kompas.kern.catalogus import Catalogus
from kompas.kern.functie import Functie
from kompas.kern.taal.stopwoorden import STOPWOORDEN, VRIJBLIJVENDE_WOORDEN
from kompas.kern.taal.tekst import find_words, normalise
from kompas.kern.zoeken.hit import Hit
from kompas.kern.zoeken.passage import tags_of
from kompas.kern.zoeken.reden import Gevonden, make_hit
from kompas.kern.zoeken.zoekindex import Zoekindex

MAX_TEKENS = 200
MAX_WOORDEN = 20
MIN_LETTERS = 2  # one letter begins half of all words
GEWICHT_VRIJBLIJVEND = 0.2


def search_functies(
    catalogus: Catalogus,
    vraag: str,
    *,
    domein: str | None = None,
    unit: str | None = None,
    categorie: str | None = None,
    tag: str | None = None,
    top: int | None = None,
    index: Zoekindex | None = None,
) -> list[Hit]:
    """The functions and rollen that fit a query, best first, ties by id; [] for an empty query.

    Every word of the query counts: only when no function has them all come functions with some of them.
    `domein` and `unit` keep functions that work there (also beside their home place), `tag` keeps
    functions that carry it, `categorie` looks in the tags of that category only. A query of only a `tag` gives all that
    carry it. Only the first 200 characters and 20 words of a query are read. `top`: how many at most.
    Without `index` one is built and kept for the next query on the same catalogue.
    """
    index = index or _index_of(catalogus)
    catalogus = index.catalogus
    mag = [plek for plek, functie in enumerate(catalogus.functies) if _passes(functie, domein, unit, tag)]
    woorden = query_words(vraag)
    if not woorden:
        return _all_with_tag(catalogus, mag, tag)[: _limit(top)] if tag else []
    gevonden = [_find(index, woord, mag, categorie) for woord in woorden]
    hits = [make_hit(index, functie, gevonden) for functie in _most_complete(gevonden)]
    return sorted(hits, key=lambda hit: (-hit.score, hit.functie_id))[: _limit(top)]


def query_words(vraag: str) -> list[str]:
    """The words of a query that are searched, in normal form, each once, without stop words and single letters."""
    vormen = list(dict.fromkeys(vorm for vorm, _, _ in find_words(normalise(vraag[:MAX_TEKENS]))[:MAX_WOORDEN]))
    return [vorm for vorm in vormen if vorm not in STOPWOORDEN and len(vorm) >= MIN_LETTERS]


def _limit(top: int | None) -> int | None:
    return None if top is None else max(0, top)


@lru_cache(maxsize=2)
def _index_of(catalogus: Catalogus) -> Zoekindex:
    return Zoekindex(catalogus)


def _passes(functie: Functie, domein: str | None, unit: str | None, tag: str | None) -> bool:
    return functie.lies_in(domein, unit) and (tag is None or tag in tags_of(functie))


def _all_with_tag(catalogus: Catalogus, mag: list[int], tag_id: str) -> list[Hit]:
    label = catalogus.tags[tag_id].label if tag_id in catalogus.tags else tag_id
    return [Hit(catalogus.functies[plek].id, 1.0, f"Kenmerk: {label}", (tag_id,)) for plek in mag]


def _find(index: Zoekindex, woord: str, mag: list[int], categorie: str | None) -> Gevonden:
    overal = index.find(woord, categorie)
    vondsten = {functie: overal[functie] for functie in mag if functie in overal}
    zeldzaam = math.log1p(len(index.catalogus.functies) / max(1, len(overal)))
    vrijblijvend = woord in VRIJBLIJVENDE_WOORDEN
    return Gevonden(woord, vondsten, zeldzaam * (GEWICHT_VRIJBLIJVEND if vrijblijvend else 1), not vrijblijvend)


def _most_complete(gevonden: list[Gevonden]) -> Iterable[int]:
    """The functions with all required words; when there is none, those with some of them."""
    verplicht = [deel for deel in gevonden if deel.verplicht] or gevonden
    aantallen = Counter(functie for deel in verplicht for functie in deel.vondsten)
    volledig = [functie for functie, aantal in aantallen.items() if aantal == len(verplicht)]
    return volledig or aantallen
