# SPDX-License-Identifier: EUPL-1.2
"""Somebody with a lot to say, in either organisation, for the tests of paper."""

from dataclasses import replace
from datetime import date
from pathlib import Path

from kompas.diensten.organisatie import Organisatie
from kompas.kern.dossier import Dossier, Energie, Stap

HUIS = Path(__file__).resolve().parents[2]
MAPPEN = (HUIS / "data", HUIS / "data" / "voorbeelden" / "waterrijk")
DAG = date(2026, 11, 21)


def make_dossier(organisatie: Organisatie) -> Dossier:
    """A dossier with everything in it, three saved functions of which the last is a surprise."""
    catalogus = organisatie.catalogus
    eigen = next(f.id for f in catalogus.gevulde_functies if len(f.tag_ids) > 12)
    dossier = Dossier.from_functie(catalogus, eigen)
    for nummer, tag in enumerate(dossier.tags[:9]):
        dossier = dossier.sort_tag(tag, Energie.KOST if nummer % 3 else Energie.GEEFT)
    profiel = dossier.profiel(catalogus)
    assert profiel is not None
    dichtbij = [match.functie_id for match in organisatie.matcher.rank(profiel, top=4) if match.functie_id != eigen]
    for functie in (*dichtbij[:2], organisatie.matcher.surprise(profiel, top=9)[-1].functie_id):
        dossier = dossier.save(functie)
    notities = {dossier.bewaard[0]: 'Een notitie met "aanhalingstekens" en <b>haken</b>.'}
    stap = Stap("Een dag meelopen bij de ontwerpers", "2026-12-08")
    return replace(dossier, plan=(stap,), vraag="Mag ik in januari meelopen?", notities=notities, reden="andere_baan")
