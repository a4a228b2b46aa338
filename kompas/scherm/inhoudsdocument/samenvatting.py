# SPDX-License-Identifier: EUPL-1.2
"""The figures of the content report that have an aim."""

from kompas.diensten.inhoudsverslag import Inhoudsverslag, Spreiding
from kompas.scherm.inhoudsdocument.aandelen import human_share
from kompas.scherm.inhoudsdocument.opmaak import make_table, number, percentage


def write_samenvatting(verslag: Inhoudsverslag) -> str:
    """What it is now, beside what we aim at."""
    tags, verwant, lezen = verslag.tags, verslag.verwantschap, verslag.leesbaarheid
    rijen = [
        ("Functies", sum(verslag.vulling.functies.values()), ""),
        ("Ingevulde functies", tags.aantal_functies, ""),
        ("Rollen", sum(verslag.vulling.rollen.values()), ""),
        ("Kenmerken per functie: minst, midden, meest", _spread(tags.per_functie), "14 tot 26"),
        ("Kenmerken per rol: minst, midden, meest", _spread(tags.per_rol), "6 tot 10"),
        ("Kenmerken bij meer dan een derde van de functies", len(tags.veel), "zo weinig mogelijk"),
        ("Kenmerken die nergens of één keer voorkomen", len(tags.nooit) + len(tags.een_keer), "zo weinig mogelijk"),
        ("Beste match per functie: midden", percentage(verwant.mediaan), "35 tot 75 %"),
        ("Paren met een match van 85 % of meer", len(verwant.tweelingen), "0"),
        ("Functies zonder match van 15 % of meer", len(verwant.alleen), "0"),
        ("Competenties, interesses en bijdrage samen in de match", human_share(verwant), "50 % of meer"),
        ("Woorden per zin: midden", number(lezen.mediaan), "14 of minder"),
        ("Zinnen van meer dan 25 woorden", len(lezen.te_lang), "0"),
        ("Zinnen die in twee paspoorten staan", len(lezen.gedeeld), "0"),
    ]
    return f"## In het kort\n\n{make_table(['', 'nu', 'ons doel'], rijen)}"


def _spread(spreiding: Spreiding | None) -> str:
    if spreiding is None:
        return "-"
    return ", ".join(map(number, (spreiding.laagste, spreiding.mediaan, spreiding.hoogste)))
