# SPDX-License-Identifier: EUPL-1.2
"""Looking around: the kompas of a person, and that of any function."""

from dataclasses import dataclass

from kompas.diensten.organisatie import Organisatie
from kompas.kern import Profiel
from kompas.kern.beeld import SCHERMSTRAAL, KompasBeeld, build_beeld
from kompas.kern.beeld.beschrijving import JIJ
from kompas.kern.dossier import Dossier


@dataclass(frozen=True, slots=True)
class Kijk:
    """What someone looks at. `domein`, `unit` and `werkgever` limit the view (None: all); `aantal` None shows all
    filled functions; `factor` is that of the surprises, from near (0) to surprising (1).
    """

    domein: str | None = None
    unit: str | None = None
    werkgever: str | None = None
    aantal: int | None = 60
    factor: float = 0.5


def draw_kompas(
    organisatie: Organisatie,
    profiel: Profiel,
    kijk: Kijk | None = None,
    dossier: Dossier | None = None,
    *,
    midden: str = JIJ,
    straal: int = SCHERMSTRAAL,
) -> KompasBeeld:
    """The kompas of a profile, for a disc of `straal` px; `midden` is who stands in the centre.

    Of the dossier it takes what was saved, what is "niet voor mij" and the wishes. Without a present function there are
    no surprises. Raises `OnbekendeTag`.
    """
    kijk, dossier = kijk or Kijk(), dossier or Dossier()
    return build_beeld(
        organisatie.matcher,
        profiel,
        midden=midden,
        domein=kijk.domein,
        unit=kijk.unit,
        werkgever=kijk.werkgever,
        aantal=kijk.aantal,
        factor=kijk.factor,
        bewaard=frozenset(dossier.bewaard),
        verborgen=frozenset(dossier.niet_voor_mij),
        wensen=dossier.wensen,
        kaart=organisatie.kaart,
        schermstraal=straal,
    )


def draw_functiekompas(
    organisatie: Organisatie,
    functie_id: str,
    dossier: Dossier | None = None,
    *,
    aantal: int = 25,
    straal: int = SCHERMSTRAAL,
) -> KompasBeeld:
    """The kompas around a function: what lies near it. Raises `OnbekendeFunctie`."""
    functie = organisatie.catalogus.functie(functie_id)
    profiel = Profiel.from_functie(organisatie.catalogus, functie_id)
    return draw_kompas(organisatie, profiel, Kijk(aantal=aantal), dossier, midden=functie.titel, straal=straal)


def list_verborgen(organisatie: Organisatie, kijk: Kijk, dossier: Dossier) -> tuple[str, ...]:
    """The functions that would stand in this view, had the person not said "niet voor mij"."""
    catalogus = organisatie.catalogus
    functies = [catalogus.functie(naam) for naam in dossier.niet_voor_mij if naam in catalogus]
    return tuple(
        functie.id
        for functie in functies
        if functie.soort == "functie"
        and kijk.werkgever in (None, functie.werkgever)
        and functie.lies_in(kijk.domein, kijk.unit)
    )
