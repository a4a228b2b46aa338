# SPDX-License-Identifier: EUPL-1.2
"""The content report: what the content of an organisation looks like as a whole. Pure computation, no files."""

from kompas.diensten.inhoudsverslag.leesbaarheid import GedeeldeZin, Leesbaarheid, Tekstzin, measure_leesbaarheid
from kompas.diensten.inhoudsverslag.spreiding import Spreiding
from kompas.diensten.inhoudsverslag.taggebruik import Taggebruik, Tagtelling, count_tags
from kompas.diensten.inhoudsverslag.verslag import Inhoudsverslag, build_inhoudsverslag
from kompas.diensten.inhoudsverslag.verwantschap import Buurpaar, Verwantschap, measure_verwantschap
from kompas.diensten.inhoudsverslag.vullingbeeld import Unitvulling, Vullingbeeld, count_vulling

__all__ = [
    "Buurpaar",
    "GedeeldeZin",
    "Inhoudsverslag",
    "Leesbaarheid",
    "Spreiding",
    "Taggebruik",
    "Tagtelling",
    "Tekstzin",
    "Unitvulling",
    "Verwantschap",
    "Vullingbeeld",
    "build_inhoudsverslag",
    "count_tags",
    "count_vulling",
    "measure_leesbaarheid",
    "measure_verwantschap",
]
