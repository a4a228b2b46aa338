# SPDX-License-Identifier: EUPL-1.2
"""The kompas in small: everything around you, with the functions of the sheet by their numbers."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from kompas.diensten.organisatie import Organisatie
from kompas.kern.beeld import KompasBeeld, Punt, build_beeld
from kompas.kern.dossier import Dossier

STRAAL = 110  # px
_AANTAL = 30
_BEGIN = "Jij staat in het midden. Hoe dichterbij een functie staat, hoe meer jullie delen."


def draw_bladkompas(organisatie: Organisatie, dossier: Dossier, functie_ids: Sequence[str]) -> KompasBeeld | None:
    """The picture for the sheet; None without anything to compare. Raises `OnbekendeTag`."""
    profiel = dossier.profiel(organisatie.catalogus)
    if profiel is None or not profiel.sterkte:
        return None
    gevuld = tuple(naam for naam in functie_ids if organisatie.matcher.plek(naam) is not None)
    beeld = build_beeld(
        organisatie.matcher,
        profiel,
        aantal=_AANTAL,
        nummers=len(gevuld),
        genummerd=gevuld,
        letters=0,
        verborgen=frozenset(dossier.niet_voor_mij) - frozenset(functie_ids),
        kaart=organisatie.kaart,
        schermstraal=STRAAL,
    )
    nummers = {functie_id: str(nummer) for nummer, functie_id in enumerate(functie_ids, 1)}
    punten = tuple(_number(punt, nummers) for punt in beeld.punten)
    lijst = tuple(_number(punt, nummers) for punt in beeld.lijst)
    namen = ", ".join(f"{punt.merk} is {organisatie.catalogus.functie(punt.functie_id).titel}" for punt in lijst)
    beschrijving = f"{_BEGIN} {namen}." if namen else _BEGIN
    return replace(beeld, punten=punten, lijst=lijst, beschrijving=beschrijving)


def _number(punt: Punt, nummers: Mapping[str, str]) -> Punt:
    """The mark with the number of its function on the sheet, where an unfilled one counts too."""
    return replace(punt, merk=nummers[punt.functie_id]) if punt.merk else punt
