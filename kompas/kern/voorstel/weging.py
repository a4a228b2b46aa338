# SPDX-License-Identifier: EUPL-1.2
"""How much a hit counts: by the part of the text that it stands in and the category of the tag."""

import re
from collections.abc import Mapping
from types import MappingProxyType

from kompas.kern.voorstel.sectie import Sectie

PRE = 0.55  # factor: an advantage, no must
VAN_EEN_ANDER = 0.6  # factor: the trade of those one works with
OVER_HET_VAK = frozenset({"kennisgebied", "interesse", "bijdrage"})
ZONDER_OPLEIDINGSWOORD = 0.45  # factor: a subject without "diploma", "hbo" or "cursus" beside it is no opleiding

_VOLGORDE = (Sectie.VRIJ, Sectie.TAKEN, Sectie.EISEN, Sectie.TEAM, Sectie.OVER_ONS, Sectie.BIEDEN, Sectie.PROCEDURE)
_TABEL = {
    "competentie": (0.9, 0.8, 1.0, 0.35, 0.3, 0.15, 0.1),
    "kennisgebied": (0.95, 1.0, 0.95, 0.45, 0.5, 0.1, 0.1),
    "resultaatgebied": (0.95, 1.0, 0.75, 0.4, 0.4, 0.1, 0.1),
    "interesse": (0.95, 1.0, 0.9, 0.4, 0.5, 0.1, 0.1),
    "bijdrage": (1.0, 0.95, 0.8, 0.5, 0.7, 0.1, 0.1),
    "harde_eis": (0.9, 0.5, 1.0, 0.2, 0.2, 0.5, 0.95),
    "opleiding": (0.8, 0.4, 1.0, 0.1, 0.1, 0.1, 0.1),
}
GEWICHTEN: Mapping[str, Mapping[Sectie, float]] = MappingProxyType(
    {categorie: MappingProxyType(dict(zip(_VOLGORDE, rij, strict=True))) for categorie, rij in _TABEL.items()}
)

_PRE = re.compile(
    r"\bpre\b|\bplus\b|voordeel|meegenomen|\bhandig\b|wenselijk|niet verplicht|bij voorkeur|liefst|geen (?:eis|must)\b"
)
_OPLEIDING = re.compile(
    r"opleiding|diploma|studie|gestudeerd|certifica|gecertificeerd|cursus|training|leergang|module|master|bachelor"
    r"|geschoold|\bhbo|\bwo\b|\bmbo|universitair|academisch|\bmts\b|\bhts\b|\bniveau\b"
)
_MEDESPELERS = re.compile(
    r"\b(?:samen|overleg(?:t|gen)?|afstem\w*|af|contact(?:en)?|schakelt?|sparr\w+) met\b[^.;:]{0,60}"
    r"|\bteam samen\b[^.;:]*"
)


def weigh(categorie: str, sectie: Sectie) -> float:
    """The weight of a hit for a category in a part of the text; 1 for a category that we do not know."""
    return GEWICHTEN[categorie][sectie] if categorie in GEWICHTEN else 1.0


def weigh_plek(categorie: str, inhoud: str, begin: int, eind: int) -> float:
    """A further weight by what stands around a hit, at `begin` up to `eind` of a sentence in lower case.

    A requirement that is only an advantage, a subject without a word for learning, and the trade of those one works
    with count for less.
    """
    if categorie == "harde_eis":
        ervoor = re.split(r"[,;]", inhoud[:begin])[-1]
        erna = re.split(r"[,;]", inhoud[eind:])[0]
        return PRE if _PRE.search(ervoor + inhoud[begin:eind] + erna) else 1.0
    if categorie == "opleiding":
        return 1.0 if _OPLEIDING.search(inhoud) else ZONDER_OPLEIDINGSWOORD
    if categorie in OVER_HET_VAK and any(
        ander.start() < begin < ander.end() for ander in _MEDESPELERS.finditer(inhoud)
    ):
        return VAN_EEN_ANDER
    return 1.0
