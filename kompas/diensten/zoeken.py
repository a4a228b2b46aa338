# SPDX-License-Identifier: EUPL-1.2
"""Searching functions and browsing through them."""

from dataclasses import dataclass

from kompas.diensten.organisatie import Organisatie
from kompas.kern import Functie
from kompas.kern.zoeken import Facetten, Hit, count_facets, search_functies


@dataclass(frozen=True, slots=True)
class Zoekresultaat:
    """What fits the words and the filters. `facetten` counts before the filters, so that they stay in sight."""

    hits: tuple[Hit, ...]
    facetten: Facetten


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
    return Zoekresultaat(tuple(hits) if zoekt or domein or unit or tag else (), count_facets(catalogus, alle))


def _browse(functies: tuple[Functie, ...]) -> list[Hit]:
    return [Hit(functie.id, 0.0, "") for functie in sorted(functies, key=lambda functie: functie.titel.casefold())]
