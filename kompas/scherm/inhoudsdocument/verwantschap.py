# SPDX-License-Identifier: EUPL-1.2
"""Which functions lie near each other, in the content report."""

from kompas.diensten.inhoudsverslag import Buurpaar, Verwantschap
from kompas.kern import Catalogus
from kompas.scherm.inhoudsdocument.opmaak import make_list, percentage


def write_verwantschap(verwant: Verwantschap, catalogus: Catalogus) -> str:
    """The best matches, the twins and the functions that stand alone."""
    regels = "Voor elke functie kijken we welke andere functie er het meest op lijkt."
    if verwant.buren:
        hoogste, laagste = (_pair(paar, catalogus) for paar in (verwant.buren[0], verwant.buren[-1]))
        regels += f"\n\n- Hoogste: {hoogste}\n- Midden: {percentage(verwant.mediaan)}\n- Laagste: {laagste}"
    return "\n\n".join(
        [
            f"## De beste match van elke functie\n\n{regels}",
            "### Match van 85 % of meer: zijn dit echt twee functies?\n\n"
            + make_list(_pair(paar, catalogus) for paar in verwant.tweelingen),
            "### Geen match van 15 % of meer: klopt het paspoort?\n\n"
            + make_list(_pair(paar, catalogus) for paar in verwant.alleen),
        ]
    )


def _pair(paar: Buurpaar, catalogus: Catalogus) -> str:
    buur = f" en {catalogus.functie(paar.buur_id).titel}" if paar.buur_id else ""
    return f"{catalogus.functie(paar.functie_id).titel}{buur}: {percentage(paar.score)}"
