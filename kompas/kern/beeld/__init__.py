# SPDX-License-Identifier: EUPL-1.2
"""The kompas as a picture: bearings, distances, marks and words, for screen, paper and text alike."""

from kompas.kern.beeld.beeld import SCHERMSTRAAL, KompasBeeld, build_beeld
from kompas.kern.beeld.kaart import Kaart
from kompas.kern.beeld.punt import Punt
from kompas.kern.beeld.ringlabels import Labelstrook
from kompas.kern.beeld.sectoren import Indeling, Sector
from kompas.kern.beeld.straal import Ring, Straal

__all__ = [
    "SCHERMSTRAAL",
    "Indeling",
    "Kaart",
    "KompasBeeld",
    "Labelstrook",
    "Punt",
    "Ring",
    "Sector",
    "Straal",
    "build_beeld",
]
