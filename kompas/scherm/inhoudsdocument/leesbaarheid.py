# SPDX-License-Identifier: EUPL-1.2
"""How the texts read, in the content report."""

from kompas.diensten.inhoudsverslag import Leesbaarheid
from kompas.kern import Catalogus
from kompas.scherm.inhoudsdocument.opmaak import make_list, number


def write_leesbaarheid(lezen: Leesbaarheid, catalogus: Catalogus) -> str:
    """The length of sentences, and every sentence that is too long or stands in two passports."""
    regels = f"De paspoorten hebben {lezen.aantal} zinnen. De middelste heeft {number(lezen.mediaan)} woorden."
    if lezen.langste:
        titel = catalogus.functie(lezen.langste.functie_id).titel
        regels += f"\n\nDe langste heeft {lezen.langste.woorden} woorden: “{lezen.langste.tekst}” ({titel})"
    lang = (f"{catalogus.functie(z.functie_id).titel}, {z.woorden} woorden: “{z.tekst}”" for z in lezen.te_lang)
    gedeeld = (
        f"“{zin.tekst}” ({', '.join(catalogus.functie(functie_id).titel for functie_id in zin.functie_ids)})"
        for zin in lezen.gedeeld
    )
    return "\n\n".join(
        [
            f"## Teksten\n\n{regels}",
            f"### Zinnen van meer dan 25 woorden\n\n{make_list(lang)}",
            f"### Zinnen die in twee paspoorten staan\n\n{make_list(gedeeld)}",
        ]
    )
