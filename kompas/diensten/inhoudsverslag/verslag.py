# SPDX-License-Identifier: EUPL-1.2
"""The content report as a whole."""

from dataclasses import dataclass

from kompas.diensten.inhoudsverslag.leesbaarheid import Leesbaarheid, measure_leesbaarheid
from kompas.diensten.inhoudsverslag.taggebruik import Taggebruik, count_tags
from kompas.diensten.inhoudsverslag.verwantschap import Verwantschap, measure_verwantschap
from kompas.diensten.inhoudsverslag.vullingbeeld import Vullingbeeld, count_vulling
from kompas.kern import Matcher


@dataclass(frozen=True, slots=True)
class Inhoudsverslag:
    """What the content of an organisation looks like: how full, how tagged, how near each other, how readable."""

    vulling: Vullingbeeld
    tags: Taggebruik
    verwantschap: Verwantschap
    leesbaarheid: Leesbaarheid


def build_inhoudsverslag(matcher: Matcher) -> Inhoudsverslag:
    """Report on the catalogue of this matcher, with its category factors."""
    return Inhoudsverslag(
        vulling=count_vulling(matcher.catalogus),
        tags=count_tags(matcher.catalogus),
        verwantschap=measure_verwantschap(matcher),
        leesbaarheid=measure_leesbaarheid(matcher.catalogus),
    )
