# SPDX-License-Identifier: EUPL-1.2
"""What a tag does to a person, and what that does to its strength in the match."""

from collections.abc import Mapping
from enum import StrEnum

from kompas.kern.profiel import NEUTRAAL


class Energie(StrEnum):
    """What a tag does to a person."""

    GEEFT = "geeft"
    NEUTRAAL = "neutraal"
    KOST = "kost"


# Strength p(t) of a tag in the match: energy never removes a tag, it only makes it weigh more or less.
STERKTE: Mapping[Energie, float] = {Energie.GEEFT: 1.5, Energie.NEUTRAAL: NEUTRAAL, Energie.KOST: 0.5}
