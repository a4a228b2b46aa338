# SPDX-License-Identifier: EUPL-1.2
"""How tags are used, in the content report."""

from collections.abc import Iterator
from itertools import groupby
from statistics import median

from kompas.diensten.inhoudsverslag import Spreiding, Taggebruik, Tagtelling
from kompas.kern import Catalogus
from kompas.scherm.inhoudsdocument.opmaak import make_list, make_table, number, percentage
from kompas.scherm.woorden import CATEGORIE


def write_kenmerken(tags: Taggebruik, catalogus: Catalogus) -> str:
    """A row per categorie, and every tag that is used by very many, one or none."""
    rijen = []
    for categorie, groep in groupby(tags.tellingen, key=lambda telling: telling.categorie):
        tellingen = list(groep)
        aantallen = [telling.functies for telling in tellingen]
        meest = f"{catalogus.tag(tellingen[0].tag_id).label} ({aantallen[0]})"
        midden = number(median(aantallen))
        rijen.append((CATEGORIE[categorie], len(aantallen), midden, aantallen.count(1), aantallen.count(0), meest))
    koppen = ["", "kenmerken", "functies per kenmerk (midden)", "één keer", "nooit", "het meest gebruikt"]
    veel = (
        f"{catalogus.tag(t.tag_id).label}: {t.functies} functies ({percentage(t.functies / tags.aantal_functies)})"
        for t in tags.veel
    )
    return "\n\n".join(
        [
            f"## Kenmerken\n\n{make_table(koppen, rijen)}",
            f"Rollen tellen hier niet mee. {_extremes(tags.per_functie, catalogus)}".strip(),
            f"### Bij meer dan een derde van de functies\n\n{make_list(veel)}",
            f"### Bij één functie\n\n{make_list(_labels(tags.een_keer, catalogus))}",
            f"### Bij geen enkele functie\n\n{make_list(_labels(tags.nooit, catalogus))}",
        ]
    )


def list_kenmerken(tags: Taggebruik, catalogus: Catalogus) -> str:
    """Every tag with its count."""
    delen = ["## Alle kenmerken\n\nTussen haakjes: bij hoeveel ingevulde functies."]
    for categorie, groep in groupby(tags.tellingen, key=lambda telling: telling.categorie):
        labels = ", ".join(f"{catalogus.tag(telling.tag_id).label} ({telling.functies})" for telling in groep)
        delen.append(f"### {CATEGORIE[categorie]}\n\n{labels}")
    return "\n\n".join(delen)


def _labels(tellingen: tuple[Tagtelling, ...], catalogus: Catalogus) -> Iterator[str]:
    for telling in tellingen:
        tag = catalogus.tag(telling.tag_id)
        dragers = [functie.titel for functie in catalogus.gevulde_functies if tag.id in functie.tag_ids]
        rol = " (wel bij een rol)" if telling.rollen else ""
        yield f"{tag.label}{rol}" + "".join(f": {titel}" for titel in dragers)


def _extremes(spreiding: Spreiding | None, catalogus: Catalogus) -> str:
    if spreiding is None:
        return ""
    minst, meest = catalogus.functie(spreiding.laagste_id).titel, catalogus.functie(spreiding.hoogste_id).titel
    return (
        f"De minste kenmerken heeft {minst} ({number(spreiding.laagste)}), "
        f"de meeste heeft {meest} ({number(spreiding.hoogste)})."
    )
