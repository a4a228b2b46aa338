# SPDX-License-Identifier: EUPL-1.2
"""A concept in the file, saved after the last question."""

from typing import Any

from kompas.diensten.toegang import Aanvraag, vereist
from kompas.diensten.vullen.paspoort import save_paspoort
from kompas.inhoud.schrijven import Bewerking
from kompas.kern import Functie
from kompas.kern.toegang import Recht

_TEKSTEN = ("kern", "bijdrage_inwoner", "bijdrage_organisatie", "leuk", "lastig", "verhaal")
_LIJSTEN = ("werkzaamheden", "harde_eisen", "opleidingen")


@vereist(Recht.INHOUD)
def save_concept(aanvraag: Aanvraag, geopend: Bewerking, functie: Functie, reden: str) -> Bewerking:
    """Save what was chosen, recorded without content. Raises what saving a passport raises."""
    return save_paspoort(aanvraag, geopend, make_wijziging(functie), reden)


def make_wijziging(functie: Functie) -> dict[str, Any]:
    """Every field that says something of the work, shaped as in the file; titles and places are not touched."""
    wijziging: dict[str, Any] = {veld: getattr(functie, veld) for veld in _TEKSTEN}
    wijziging |= {veld: list(getattr(functie, veld)) for veld in _LIJSTEN}
    wijziging["tags"] = {
        categorie: [_write_tag(tag_id, functie.bronnen.get(tag_id, "")) for tag_id in tag_ids]
        for categorie, tag_ids in functie.tags.items()
    }
    wijziging["dimensies"] = dict(functie.dimensies)
    wijziging["verrassend"] = [{"naar": link.naar, "waarom": link.waarom} for link in functie.verrassend]
    wijziging["vulling"] = "concept"
    wijziging["controle"] = None
    return wijziging


def _write_tag(tag_id: str, bron: str) -> str | dict[str, str]:
    return {"tag": tag_id, "bron": bron} if bron else tag_id
