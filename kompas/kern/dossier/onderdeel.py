# SPDX-License-Identifier: EUPL-1.2
"""The parts of a dossier: what can be shared, or chosen between, as one."""

from collections.abc import Collection, Mapping
from dataclasses import replace
from enum import StrEnum
from types import MappingProxyType

from kompas.kern.dossier.dossier import Dossier


class Onderdeel(StrEnum):
    """A part of the dossier. Every field of `Dossier` but `namen` belongs to exactly one."""

    PROFIEL = "profiel"
    BEWAARD = "bewaard"
    AMBITIE = "ambitie"
    PLAN = "plan"
    LOGBOEK = "logboek"
    UITKOMSTEN = "uitkomsten"
    VOORBEREIDING = "voorbereiding"

    @property
    def titel(self) -> str:
        """What it is called, for the owner and for who may see it."""
        return _TITELS[self]


_TITELS: Mapping[Onderdeel, str] = {
    Onderdeel.PROFIEL: "Profiel",
    Onderdeel.BEWAARD: "Bewaarde functies en notities",
    Onderdeel.AMBITIE: "Ambitie",
    Onderdeel.PLAN: "Plan",
    Onderdeel.LOGBOEK: "Logboek",
    Onderdeel.UITKOMSTEN: "Uitkomsten van tests en feedback",
    Onderdeel.VOORBEREIDING: "Voorbereiding op een gesprek",
}
VELDEN: Mapping[Onderdeel, tuple[str, ...]] = MappingProxyType(
    {
        Onderdeel.PROFIEL: ("functie_id", "elders", "tags", "eigen", "energie", "antwoorden", "wensen"),
        Onderdeel.BEWAARD: ("bewaard", "niet_voor_mij", "notities", "route"),
        Onderdeel.AMBITIE: ("ambitie",),
        Onderdeel.PLAN: ("plan",),
        Onderdeel.LOGBOEK: ("logboek",),
        Onderdeel.UITKOMSTEN: ("uitkomsten",),
        Onderdeel.VOORBEREIDING: ("reden", "vraag", "reflectie"),
    }
)
_LEEG = Dossier()


def pick(dossier: Dossier, onderdelen: Collection[Onderdeel]) -> Dossier:
    """Only these parts of a dossier, with the names of what is in them and no other."""
    velden = {veld: getattr(dossier, veld) for onderdeel in onderdelen for veld in VELDEN[onderdeel]}
    gekozen = Dossier(**velden)
    ids = {gekozen.functie_id, *gekozen.tags, *gekozen.bewaard, *gekozen.niet_voor_mij, *gekozen.route}
    ids |= gekozen.notities.keys()
    return replace(gekozen, namen={naam: label for naam, label in dossier.namen.items() if naam in ids})


def list_gevuld(dossier: Dossier) -> tuple[Onderdeel, ...]:
    """The parts in which something was chosen or written."""
    return tuple(deel for deel, velden in VELDEN.items() if any(_differs(dossier, veld) for veld in velden))


def _differs(dossier: Dossier, veld: str) -> bool:
    return bool(getattr(dossier, veld) != getattr(_LEEG, veld))
