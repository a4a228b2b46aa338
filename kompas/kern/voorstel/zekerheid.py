# SPDX-License-Identifier: EUPL-1.2
"""How sure the two voices together make us, as the chance that an HR adviser would tick the tag.

A logistic curve over the words (`regels`) and the votes of similar passports (`stem`), fitted once on the development
set (decision 0014) and rounded. Nothing learns while the app runs.
"""

import math
from collections.abc import Mapping
from types import MappingProxyType

DREMPEL = 0.45  # from here on we would tick it ourselves


def _grenzen(*waarden: float) -> Mapping[str, float]:
    categorieen = ("competentie", "kennisgebied", "resultaatgebied", "interesse", "bijdrage", "harde_eis", "opleiding")
    return MappingProxyType(dict(zip(categorieen, waarden, strict=True)))


# what must be reached before the chance is one half
_MET_STEM = _grenzen(4.5, 5.8, 5.2, 6.7, 6.3, 3.6, 5.5)
_ZONDER_STEM = _grenzen(3.3, 4.7, 3.6, 5.0, 4.4, 3.3, 3.8)
_REGELS, _STEM, _REGELS_ALLEEN = 5.2, 8.2, 5.8
_ANDERE_CATEGORIE = 3.5  # a category of which we know nothing


def certainty(categorie: str, regels: float, stem: float | None) -> float:
    """The chance, in (0, 1). `regels` and `stem` lie in [0, 1]; `stem` is None when the second voice is silent."""
    if stem is None:
        macht = _REGELS_ALLEEN * regels - _ZONDER_STEM.get(categorie, _ANDERE_CATEGORIE)
    else:
        macht = _REGELS * regels + _STEM * stem - _MET_STEM.get(categorie, _ANDERE_CATEGORIE)
    return 1 / (1 + math.exp(-macht))
