# SPDX-License-Identifier: EUPL-1.2
"""The search index: for each word the passages that hold it, for each passage the functions that it belongs to."""

from collections import Counter
from collections.abc import Mapping
from itertools import chain

from kompas.kern.catalogus import Catalogus
from kompas.kern.taal.stopwoorden import STOPWOORDEN
from kompas.kern.taal.tekst import find_terms
from kompas.kern.zoeken.passage import VELDEN, Passage, passages_of, passages_of_tag, tags_of
from kompas.kern.zoeken.vondst import Treffers, Zoekvondst, better_of, combine
from kompas.kern.zoeken.zoekwoorden import Zoekwoorden

KORT = 0.6  # share of the weight that does not depend on the length of a title or label


class Zoekindex:
    """Built once per catalogue; nothing changes afterwards, so threads may share it.

    `passages`: every piece of text once. Functions have the number of their place in `catalogus.functies`.
    """

    def __init__(self, catalogus: Catalogus) -> None:
        self.catalogus = catalogus
        self._functies = _collect(catalogus)
        self.passages = tuple(self._functies)
        self._categorie = [catalogus.tags[p.tag_id].categorie if p.tag_id else "" for p in self.passages]
        self._gewicht: list[float] = []
        self._per_vorm: dict[str, list[int]] = {}
        self._namen: set[str] = set()
        self._zoekwoorden = Zoekwoorden(self._index_words(), self._namen)

    def _index_words(self) -> Counter[str]:
        """Fill the posting lists and the names; the answer says how much each word matters."""
        belang: Counter[str] = Counter()
        for nummer, (passage, functies) in enumerate(self._functies.items()):
            vormen = [vorm for vorm in dict.fromkeys(find_terms(passage.tekst)) if vorm not in STOPWOORDEN]
            veld = VELDEN[passage.veld]
            deel = KORT + (1 - KORT) / max(1, len(vormen)) if veld.kort_telt else 1.0
            self._gewicht.append(veld.gewicht * deel)
            for vorm in vormen:
                self._per_vorm.setdefault(vorm, []).append(nummer)
                belang[vorm] += round(100 * veld.gewicht) * len(functies)
            if veld.kort_telt:
                self._namen.update(vormen)
        return belang

    def find(self, vorm: str, categorie: str | None = None) -> dict[int, Zoekvondst]:
        """For each function (its number in the catalogue) that contains a word: how. Empty when nothing fits.

        With a `categorie` only the tags of that category are looked in.
        """
        vondsten: dict[int, Zoekvondst] = {}
        for lezing in self._zoekwoorden.read(vorm):
            groepen = [self._find_words(groep, categorie) for groep in lezing.groepen]
            for functie in sorted(set(groepen[0]).intersection(*groepen[1:])):
                vondst = combine([groep[functie] for groep in groepen], lezing)
                if vondst is not None:
                    bekend = vondsten.get(functie)
                    vondsten[functie] = vondst if bekend is None else better_of(bekend, vondst)
        return vondsten

    def _find_words(self, groep: Mapping[str, float], categorie: str | None) -> dict[int, Treffers]:
        """The passages with any of these words, per function."""
        gevonden: dict[int, Treffers] = {}
        for vorm in sorted(groep):
            for nummer in self._per_vorm[vorm]:
                if categorie is not None and self._categorie[nummer] != categorie:
                    continue
                treffer = (self._gewicht[nummer] * groep[vorm], vorm)
                for functie in self._functies[self.passages[nummer]]:
                    treffers = gevonden.setdefault(functie, {})
                    if nummer not in treffers or treffer > treffers[nummer]:
                        treffers[nummer] = treffer
        return gevonden


def _collect(catalogus: Catalogus) -> dict[Passage, list[int]]:
    """Every passage with the functions that it belongs to."""
    per_tag = {tag.id: tuple(passages_of_tag(tag)) for tag in catalogus.tags.values()}
    functies: dict[Passage, list[int]] = {}
    for plek, functie in enumerate(catalogus.functies):
        van_tags = (per_tag.get(tag_id, ()) for tag_id in tags_of(functie))
        for passage in dict.fromkeys(chain(passages_of(functie), *van_tags)):
            if passage.tekst:
                functies.setdefault(passage, []).append(plek)
    return functies
