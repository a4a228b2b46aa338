# SPDX-License-Identifier: EUPL-1.2
"""The steps from text to passport."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType


class Stap(StrEnum):
    """One goal per screen."""

    BRON = "bron"
    KENMERKEN = "kenmerken"
    TEKST = "tekst"
    BEKIJKEN = "bekijken"
    KLAAR = "klaar"


TITEL: Mapping[Stap, str] = MappingProxyType(
    {
        Stap.BRON: "Van tekst naar paspoort",
        Stap.KENMERKEN: "Hoort dit bij het werk?",
        Stap.TEKST: "Wat doe je?",
        Stap.BEKIJKEN: "Klopt het paspoort zo?",
        Stap.KLAAR: "Bewaard",
    }
)
