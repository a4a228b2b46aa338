# SPDX-License-Identifier: EUPL-1.2
"""The example for someone who has not chosen a function yet: a passport of now, and its kompas."""

from collections import Counter

from kompas.diensten.kijken import draw_functiekompas
from kompas.diensten.organisatie import Organisatie
from kompas.kern import Catalogus, Functie
from kompas.kern.beeld import KompasBeeld

AANTAL = 40  # functions in the picture: enough to see what a kompas is


def choose_voorbeeldfunctie(catalogus: Catalogus) -> Functie | None:
    """The fullest passport of the largest unit; None when nothing is filled."""
    per_unit = Counter(functie.unit for functie in catalogus.gevulde_functies)
    return max(
        catalogus.gevulde_functies,
        key=lambda functie: (per_unit[functie.unit], functie.unit, len(functie.tag_ids), functie.id),
        default=None,
    )


def draw_voorbeeldkompas(organisatie: Organisatie) -> KompasBeeld | None:
    """What a kompas looks like; None when nothing is filled."""
    functie = choose_voorbeeldfunctie(organisatie.catalogus)
    return draw_functiekompas(organisatie, functie.id, aantal=AANTAL) if functie else None
