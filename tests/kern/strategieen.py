# SPDX-License-Identifier: EUPL-1.2
"""Hypothesis strategies for small, nasty catalogues, and a seeded catalogue for what needs size."""

import random

from hypothesis import strategies as st

from kompas.kern import Catalogus, Functie, Profiel, Tag
from kompas.kern.functie import HandmatigeLink

CATEGORIEEN = ("competentie", "interesse", "kennisgebied")
TAGS = tuple(f"{categorie[0]}-{nummer}" for categorie in CATEGORIEEN for nummer in range(6))
ONGEBRUIKT = ("c-ongebruikt", "k-ongebruikt")  # in the vocabulary, carried by no function
GETOOND = ("e-vog", "o-cursus")  # shown, never matched
DOMEINEN = ("Bestuur", "Ruimte", "Sociaal")
STERKTES = (0.5, 1.0, 1.5)
_PER_LETTER = {categorie[0]: categorie for categorie in (*CATEGORIEEN, "harde_eis", "opleiding")} | {"e": "harde_eis"}

vullingen = st.sampled_from(("voorbeeld", "concept", "levensecht", "skelet"))
scoresoorten = st.sampled_from(("ochiai", "jaccard"))
factoren = st.dictionaries(st.sampled_from(CATEGORIEEN), st.sampled_from((0.0, 0.3, 1.0, 2.5)))
tagsets = st.sets(st.sampled_from(TAGS), max_size=14)


def categorie_van(tag_id: str) -> str:
    """The category that the first letter of a tag stands for."""
    return _PER_LETTER[tag_id[0]]


def woordenlijst() -> dict[str, Tag]:
    """Every tag of these strategies."""
    return {tag_id: Tag(tag_id, tag_id, categorie_van(tag_id)) for tag_id in (*TAGS, *ONGEBRUIKT, *GETOOND)}


def make_functie(functie_id: str, tag_ids: set[str], **velden: object) -> Functie:
    """A function of bare tags; `velden` overrule the defaults (vulling concept, no domain)."""
    per_categorie: dict[str, tuple[str, ...]] = {}
    for tag_id in sorted(tag_ids):
        per_categorie[categorie_van(tag_id)] = (*per_categorie.get(categorie_van(tag_id), ()), tag_id)
    rest: dict[str, object] = {"titel": functie_id, "vulling": "concept", **velden}
    return Functie(id=functie_id, tags=per_categorie, **rest)  # type: ignore[arg-type]


@st.composite
def catalogi(draw: st.DrawFn, min_functies: int = 0, max_functies: int = 9) -> Catalogus:
    """Catalogues with twins, skeletons, rollen, empty passports, hand-made links, in any order."""
    ids = [f"functie-{nummer}" for nummer in range(draw(st.integers(min_functies, max_functies)))]
    functies = []
    for functie_id in ids:
        links = draw(st.sets(st.sampled_from([*ids, "bestaat-niet"]), max_size=2)) - {functie_id}
        functies.append(
            make_functie(
                functie_id,
                draw(tagsets),
                domein=draw(st.sampled_from(DOMEINEN)),
                vulling=draw(vullingen),
                soort=draw(st.sampled_from(("functie", "functie", "functie", "rol"))),
                verrassend=tuple(HandmatigeLink(naar, "Daar help je ook mensen.") for naar in sorted(links)),
            )
        )
    return Catalogus(tuple(draw(st.permutations(functies))), woordenlijst())


@st.composite
def gevulde_catalogi(draw: st.DrawFn, min_functies: int = 1, max_functies: int = 9) -> Catalogus:
    """Catalogues in which every function takes part in matching."""
    aantal = draw(st.integers(min_functies, max_functies))
    functies = [
        make_functie(
            f"functie-{nummer}",
            draw(st.sets(st.sampled_from(TAGS), min_size=1, max_size=14)),
            domein=draw(st.sampled_from(DOMEINEN)),
            vulling=draw(st.sampled_from(("voorbeeld", "levensecht"))),
        )
        for nummer in range(aantal)
    ]
    return Catalogus(tuple(functies), woordenlijst())


neutraal_of_niet = st.sampled_from(STERKTES)


def profielen(sterktes: st.SearchStrategy[float] = neutraal_of_niet) -> st.SearchStrategy[Profiel]:
    """Profiles without a present function, unused tags included; strengths 0.5, 1 and 1.5 when not told."""
    woorden = st.sampled_from((*TAGS, *ONGEBRUIKT))
    return st.dictionaries(woorden, sterktes, max_size=16).map(Profiel.from_tags)


@st.composite
def catalogus_en_profiel(draw: st.DrawFn, min_functies: int = 1) -> tuple[Catalogus, Profiel]:
    """A catalogue and a profile that may say which function its owner has."""
    catalogus = draw(catalogi(min_functies=min_functies))
    profiel = draw(profielen())
    functie_id = draw(st.none() | st.sampled_from([functie.id for functie in catalogus.functies]))
    if functie_id and draw(st.booleans()):
        return catalogus, Profiel.from_functie(catalogus, functie_id)
    return catalogus, Profiel(profiel.sterkte, functie_id)


def seeded_catalogus(aantal: int, *, zaad: int = 1, tags: int = 120, per_functie: int = 12) -> Catalogus:
    """A catalogue of some size with a skewed use of tags; the same for the same arguments."""
    rng = random.Random(zaad)
    woorden = [f"k-{nummer:04d}" for nummer in range(tags)]
    kansen = [1 / (rang + 1) for rang in range(tags)]
    functies = {
        f"functie-{nummer:05d}": {"kennisgebied": set(rng.choices(woorden, kansen, k=per_functie))}
        for nummer in range(aantal)
    }
    return Catalogus.from_tags(functies, domein={functie: f"domein-{rng.randrange(6)}" for functie in functies})
