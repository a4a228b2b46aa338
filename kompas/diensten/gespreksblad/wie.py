# SPDX-License-Identifier: EUPL-1.2
"""Who the sheet is of, as far as the person wants that on it."""

from collections.abc import Iterator

from kompas.diensten.gespreksblad import teksten
from kompas.diensten.gespreksblad.model import Regel, Versie
from kompas.diensten.gespreksblad.snoeien import shorten
from kompas.diensten.organisatie import Organisatie
from kompas.kern.dossier import REDEN_OPEN, Dossier

MAX_NAAM = 60  # characters
_MAX_REDEN = 120


def list_wie(organisatie: Organisatie, dossier: Dossier, versie: Versie, naam: str) -> Iterator[Regel]:
    """Name (only a given one), present function, direction, and for a coach the reason of the talk."""
    if naam.strip():
        yield Regel("naam", shorten(naam, MAX_NAAM), label="Naam")
    yield _present(organisatie, dossier)
    richting = teksten.RICHTINGEN.get(dossier.ambitie.richting, "")
    termijn = teksten.TERMIJNEN.get(dossier.ambitie.termijn, "")
    if richting:
        yield Regel("richting", f"{richting}, {termijn}." if termijn else f"{richting}.")
    if versie is Versie.COACH and dossier.reden not in {"", REDEN_OPEN}:
        reden = teksten.REDENEN.get(dossier.reden) or shorten(dossier.reden, _MAX_REDEN)
        yield Regel("reden", reden, label="Daarom dit gesprek")


def _present(organisatie: Organisatie, dossier: Dossier) -> Regel:
    catalogus, functie_id = organisatie.catalogus, dossier.functie_id
    if functie_id is None:
        return Regel("functie", f"Ik werk nog niet bij {organisatie.huisstijl.organisatie}.")
    if functie_id in catalogus:
        functie = catalogus.functie(functie_id)
        tekst = ", ".join(filter(None, (functie.titel, functie.vakgroep)))
    else:
        tekst = shorten(dossier.namen.get(functie_id, functie_id), _MAX_REDEN)
    return Regel("functie", tekst, label="Mijn werk lijkt op" if dossier.elders else "Mijn functie nu")
