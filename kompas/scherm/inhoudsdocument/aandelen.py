# SPDX-License-Identifier: EUPL-1.2
"""What matches are made of, in the content report."""

from kompas.diensten.inhoudsverslag import Verwantschap
from kompas.kern import Catalogus
from kompas.scherm.inhoudsdocument.opmaak import make_table, number, percentage
from kompas.scherm.woorden import CATEGORIE

MENSELIJK = ("competentie", "interesse", "bijdrage")  # attitude, ambition and qualities: half of a match at least


def write_aandelen(verwant: Verwantschap, catalogus: Catalogus) -> str:
    """The part of every categorie, with the factor that it counts for."""
    rijen = [
        (CATEGORIE[categorie], percentage(deel), number(catalogus.factoren.get(categorie, 1)))
        for categorie, deel in verwant.aandelen.items()
    ]
    return (
        "## Waar de match uit bestaat\n\n"
        "We nemen van elke functie de tien beste matches. Dit deel van die matches komt uit elke soort kenmerken.\n\n"
        f"{make_table(['', 'deel van de match', 'telt mee voor'], rijen)}\n\n"
        f"Competenties, interesses en bijdrage zijn samen {human_share(verwant)}. Ons doel is 50 % of meer: "
        "wie je bent en wat je wilt telt minstens zo zwaar als wat je weet."
    )


def human_share(verwant: Verwantschap) -> str:
    """The part of attitude, ambition and qualities together."""
    return percentage(sum(verwant.aandelen[categorie] for categorie in MENSELIJK))
