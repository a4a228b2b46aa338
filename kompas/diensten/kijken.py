# SPDX-License-Identifier: EUPL-1.2
"""Looking around: the kompas of a person, and that of any function."""

from kompas.diensten.organisatie import Organisatie
from kompas.kern import Profiel
from kompas.kern.beeld import SCHERMSTRAAL, KompasBeeld, build_beeld


def draw_kompas(
    organisatie: Organisatie,
    profiel: Profiel,
    *,
    domein: str | None = None,
    unit: str | None = None,
    aantal: int | None = 60,
    factor: float = 0.5,
    straal: int = SCHERMSTRAAL,
) -> KompasBeeld:
    """The kompas of a person, for a disc of `straal` px. Without a present function there are no surprises.

    Raises `OnbekendeTag`.
    """
    return build_beeld(
        organisatie.matcher,
        profiel,
        domein=domein,
        unit=unit,
        aantal=aantal,
        factor=factor,
        kaart=organisatie.kaart,
        schermstraal=straal,
    )


def draw_functiekompas(
    organisatie: Organisatie, functie_id: str, *, aantal: int = 25, straal: int = SCHERMSTRAAL
) -> KompasBeeld:
    """The kompas around a function: what lies near it. Raises `OnbekendeFunctie`."""
    functie = organisatie.catalogus.functie(functie_id)
    profiel = Profiel.from_functie(organisatie.catalogus, functie_id)
    return build_beeld(
        organisatie.matcher,
        profiel,
        midden=functie.titel,
        aantal=aantal,
        kaart=organisatie.kaart,
        schermstraal=straal,
    )
