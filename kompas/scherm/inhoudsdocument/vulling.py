# SPDX-License-Identifier: EUPL-1.2
"""How far units are filled, in the content report."""

from kompas.diensten.inhoudsverslag import Vullingbeeld
from kompas.kern import Catalogus
from kompas.kern.functie import VULLINGEN
from kompas.scherm.inhoudsdocument.opmaak import make_list, make_table
from kompas.scherm.woorden import VULLING


def write_vulling(vulling: Vullingbeeld, catalogus: Catalogus) -> str:
    """A row per unit, and the functions that nobody filled."""
    rijen = [
        (f"{unit.domein}: {unit.unit}", *(unit.aantallen[soort] for soort in VULLINGEN), sum(unit.aantallen.values()))
        for unit in vulling.units
    ]
    for naam, aantallen in (("Alle functies", vulling.functies), ("Rollen", vulling.rollen)):
        rijen.append((naam, *(aantallen[soort] for soort in VULLINGEN), sum(aantallen.values())))
    tabel = make_table(["waar", *(VULLING[soort] for soort in VULLINGEN), "samen"], rijen)
    skeletten = make_list(_with_place(functie_id, catalogus) for functie_id in vulling.skeletten)
    return f"## Functies per unit\n\n{tabel}\n\n### Nog niet ingevuld\n\n{skeletten}"


def _with_place(functie_id: str, catalogus: Catalogus) -> str:
    functie = catalogus.functie(functie_id)
    return f"{functie.titel}, bij {functie.unit}"
