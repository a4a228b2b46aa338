# SPDX-License-Identifier: EUPL-1.2
"""Searching functions and browsing through them."""

from dataclasses import dataclass

from kompas.diensten.organisatie import Organisatie
from kompas.kern import Functie
from kompas.kern.zoeken import Facetten, Hit, count_facets, search_functies
from kompas.kern.zoeken.zoeker import query_words


@dataclass(frozen=True, slots=True)
class Zoekresultaat:
    """What fits the words and the filters. `facetten` counts before the filters, so that they stay in sight.

    `zonder_filter`: how many functions fit the words alone. `te_kort`: there is text, but no word to search for.
    """

    hits: tuple[Hit, ...]
    facetten: Facetten
    zonder_filter: int = 0
    te_kort: bool = False


def search(
    organisatie: Organisatie,
    tekst: str,
    *,
    domein: str | None = None,
    unit: str | None = None,
    tag: str | None = None,
) -> Zoekresultaat:
    """Functions and rollen that fit words and filters. Without words the filters browse; without both: nothing."""
    catalogus, index = organisatie.catalogus, organisatie.zoekindex
    zoekt = bool(tekst.strip())
    alle = search_functies(catalogus, tekst, index=index) if zoekt else _browse(catalogus.functies)
    gevonden = ((hit, catalogus.functie(hit.functie_id)) for hit in alle)
    hits = [hit for hit, functie in gevonden if functie.lies_in(domein, unit) and tag in (None, *functie.tag_ids)]
    return Zoekresultaat(
        hits=tuple(hits) if zoekt or domein or unit or tag else (),
        facetten=count_facets(catalogus, alle),
        zonder_filter=len(alle) if zoekt else 0,
        te_kort=zoekt and not query_words(tekst),
    )


def suggest_zoekwoorden(organisatie: Organisatie, aantal: int = 8) -> tuple[str, ...]:
    """Words to begin with: labels of what people like to do, spread evenly from the most to the least common one."""
    catalogus = organisatie.catalogus
    per_tag = count_facets(catalogus, _browse(catalogus.gevulde_functies)).tags.get("interesse", {})
    labels = [catalogus.tag(tag).label for tag in per_tag]
    aantal = min(aantal, len(labels))
    return tuple(labels[nummer * len(labels) // aantal] for nummer in range(aantal))


def _browse(functies: tuple[Functie, ...]) -> list[Hit]:
    return [Hit(functie.id, 0.0, "") for functie in sorted(functies, key=lambda functie: functie.titel.casefold())]
