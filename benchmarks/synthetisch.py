# SPDX-License-Identifier: EUPL-1.2
"""Synthetic catalogues of any size: as skewed in their use of tags as real ones, the same on every run."""

from dataclasses import dataclass

import numpy as np

from kompas.kern import Catalogus, Profiel

TAGS_PER_FUNCTIE = 20
WOORDEN = {300: 400, 3_000: 1_000, 30_000: 2_000, 100_000: 4_000}
DOMEINEN = 12
ZIPF = 0.8  # the tag of rank r is drawn in proportion to 1 / r ** ZIPF
CATEGORIEEN = ("competentie", "kennisgebied", "resultaatgebied", "interesse", "bijdrage")


@dataclass(frozen=True, slots=True)
class Proef:
    """Functions as rows of tag numbers, and profiles to ask with (tag number -> strength)."""

    woorden: int
    functies: list[list[int]]
    profielen: list[dict[int, float]]

    @property
    def hoogste_gebruik(self) -> float:
        """The share of functions that carry the commonest tag."""
        return float(np.bincount(np.concatenate(self.functies)).max()) / len(self.functies)

    def tags_per_functie(self) -> dict[str, dict[str, list[str]]]:
        """The same functions as a catalogue takes them: tag t belongs to category t mod 5."""
        functies = {}
        for nummer, tags in enumerate(self.functies):
            per_categorie: dict[str, list[str]] = {}
            for tag in tags:
                per_categorie.setdefault(CATEGORIEEN[tag % len(CATEGORIEEN)], []).append(tag_id(tag))
            functies[functie_id(nummer)] = per_categorie
        return functies

    def catalogus(self, functies: dict[str, dict[str, list[str]]] | None = None) -> Catalogus:
        """The catalogue of these functions."""
        functies = functies or self.tags_per_functie()
        domein = {functie: f"domein-{nummer % DOMEINEN:02d}" for nummer, functie in enumerate(functies)}
        return Catalogus.from_tags(functies, domein=domein, tags=[tag_id(tag) for tag in range(self.woorden)])


def functie_id(nummer: int) -> str:
    """Id of a function; order of id is order of number."""
    return f"functie-{nummer:06d}"


def tag_id(nummer: int) -> str:
    """Id of a tag; order of id is order of number."""
    return f"tag-{nummer:05d}"


def as_profiel(sterkte: dict[int, float]) -> Profiel:
    """A profile as the engine takes it."""
    return Profiel.from_tags({tag_id(tag): p for tag, p in sterkte.items()})


def make_proef(aantal: int, profielen: int = 40) -> Proef:
    """A catalogue of this size. Each profile is a passport with four tags replaced, three strong and two weak ones."""
    rng = np.random.default_rng(aantal)
    woorden = WOORDEN[aantal]
    kansen = 1 / np.arange(1, woorden + 1) ** ZIPF
    kansen /= kansen.sum()
    trekking = rng.choice(woorden, size=(aantal, 4 * TAGS_PER_FUNCTIE), p=kansen)
    functies = [_first_different(rij, rng, woorden) for rij in trekking.tolist()]
    vragen = []
    for nummer in rng.choice(aantal, profielen, replace=False):
        tags = [*functies[nummer][4:], *rng.choice(woorden, 4, p=kansen).tolist()]
        sterkte = dict.fromkeys(tags, 1.0) | dict.fromkeys(tags[:3], 1.5) | dict.fromkeys(tags[3:5], 0.5)
        vragen.append(sterkte)
    return Proef(woorden, functies, vragen)


def _first_different(rij: list[int], rng: np.random.Generator, woorden: int) -> list[int]:
    tags = list(dict.fromkeys(rij))[:TAGS_PER_FUNCTIE]
    while len(tags) < TAGS_PER_FUNCTIE:
        tags = list(dict.fromkeys([*tags, int(rng.integers(woorden))]))
    return sorted(tags)
