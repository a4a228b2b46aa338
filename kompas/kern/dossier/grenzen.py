# SPDX-License-Identifier: EUPL-1.2
"""How much fits in a dossier: more than a person writes, less than a browser tab can remember."""

from collections.abc import Mapping
from types import MappingProxyType

MAX_EIGEN = 10
MAX_STAPPEN = 30
MAX_LOGREGELS = 200
MAX_UITKOMSTEN = 20
MAX_INSTRUMENT = 100  # characters
_MAX_FUNCTIES = 1000

# The most that each field may hold, by its name.
GRENZEN: Mapping[str, int] = MappingProxyType(
    {
        "tags": 1000,
        "eigen": MAX_EIGEN,
        "bewaard": _MAX_FUNCTIES,
        "niet_voor_mij": _MAX_FUNCTIES,
        "notities": _MAX_FUNCTIES,
        "antwoorden": 50,
        "wensen": 20,
        "route": 20,
        "plan": MAX_STAPPEN,
        "logboek": MAX_LOGREGELS,
        "uitkomsten": MAX_UITKOMSTEN,
        "reflectie": 50,
    }
)
