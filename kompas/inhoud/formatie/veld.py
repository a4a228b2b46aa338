# SPDX-License-Identifier: EUPL-1.2
"""What a formatieoverzicht can tell about a function, and the headings under which organisations write it."""

import re
from enum import StrEnum

from kompas.kern.taal.tekst import normalise


class Veld(StrEnum):
    """A field of a function that a column can fill."""

    TITEL = "titel"
    DOMEIN = "domein"
    UNIT = "unit"
    VAKGROEP = "vakgroep"
    WERKGEVER = "werkgever"
    NORMFUNCTIE = "normfunctie"
    OOK_BEKEND_ALS = "ook_bekend_als"

    @property
    def label(self) -> str:
        """The field on screen."""
        return _LABELS[self]


PLAATSVELDEN = (Veld.DOMEIN, Veld.UNIT, Veld.VAKGROEP)
_LABELS = {
    Veld.TITEL: "Titel van de functie",
    Veld.DOMEIN: "Domein",
    Veld.UNIT: "Unit of afdeling",
    Veld.VAKGROEP: "Vakgroep of team",
    Veld.WERKGEVER: "Werkgever",
    Veld.NORMFUNCTIE: "Normfunctie",
    Veld.OOK_BEKEND_ALS: "Ook bekend als",
}

# Per field the words of a heading, the surest first: where two columns fit, the one with the surer word wins.
_KOPPEN: dict[Veld, tuple[str, ...]] = {
    Veld.TITEL: (
        *("werktitel", "functietitel", "titel", "functienaam", "naam functie", "functiebenaming", "roepnaam functie"),
        *("organieke functie", "functieomschrijving", "functie omschrijving", "functie", "beroep", "job title", "rol"),
    ),
    Veld.DOMEIN: ("domein", "sector", "cluster", "directie", "pijler", "kolom", "dienst", "hoofdafdeling", "programma"),
    Veld.UNIT: ("unit", "business unit", "afdeling", "organisatieonderdeel", "organisatie eenheid", "eenheid"),
    Veld.VAKGROEP: ("vakgroep", "team", "bureau", "sectie", "subafdeling", "vakteam", "groep"),
    Veld.WERKGEVER: ("werkgever", "organisatie", "juridische entiteit", "entiteit", "gemeente", "bedrijf"),
    Veld.NORMFUNCTIE: (
        *("normfunctie", "hr21 normfunctie", "hr21 functie", "hr21 functienaam", "hr21", "generieke functie"),
        *("referentiefunctie", "functiereeks", "functiefamilie", "functiegroep", "functie hr21"),
    ),
    Veld.OOK_BEKEND_ALS: ("ook bekend als", "andere naam", "andere titel", "synoniem", "synoniemen", "alias"),
}
_VOORVOEGSEL = re.compile(r"^(?:naam|omschrijving|code)\s+(?:van\s+)?(?:de\s+|het\s+)?")
_ACHTERVOEGSEL = re.compile(r"\s*(?:naam|omschrijving|en|s)$")


def read_kop(kop: str) -> str:
    """A heading as bare words: lower case, without accents and marks."""
    return " ".join(re.findall(r"[a-z0-9]+", normalise(kop)))


def rank_kop(kop: str, veld: Veld) -> int:
    """How surely this heading names this field: 0 not at all, higher is surer."""
    woorden = read_kop(kop)
    vormen = {woorden, _VOORVOEGSEL.sub("", woorden), _ACHTERVOEGSEL.sub("", woorden)}
    keuzes = _KOPPEN[veld]
    return max((len(keuzes) - plek for plek, keuze in enumerate(keuzes) if keuze in vormen), default=0)


def is_veldkop(kop: str) -> bool:
    """True when this heading names a field."""
    return any(rank_kop(kop, veld) for veld in Veld)
