# SPDX-License-Identifier: EUPL-1.2
"""A text is read, for the first time or once more after a reload."""

from dataclasses import replace

from kompas.diensten.organisatie import Organisatie
from kompas.diensten.vullen.concept import propose
from kompas.diensten.vullen.conceptkeuze import NEE, Conceptkeuze, find_open
from kompas.diensten.vullen.paspoort import open_paspoort_voor_bewerken
from kompas.kern import Catalogus
from kompas.kern.fouten import KompasFout
from kompas.scherm.account.aanvraag import get_aanvraag
from kompas.scherm.tabwerk import hold_werk
from kompas.scherm.vullen.concept.geheugen import Conceptstand, recall_stand
from kompas.scherm.vullen.concept.stap import Stap
from kompas.scherm.vullen.concept.werk import (
    TABTEKST,
    Conceptwerk,
    get_werk,
    go_to,
    list_teksten,
    remember_tekst,
    set_werk,
)


def read_tekst(organisatie: Organisatie, functie_id: str, tekst: str, bron: str) -> None:
    """Begin with the proposals from a text. Raises what `propose` raises; then nothing has changed."""
    werk = _open(organisatie, functie_id, tekst, bron)
    set_werk(werk)
    hold_werk(TABTEKST, "")
    go_to(Stap.KENMERKEN)


def resume_werk(organisatie: Organisatie) -> None:
    """Go on where the tab was before a reload. When that cannot be, its text stands in the field to begin again."""
    stand = None if get_werk() else recall_stand()
    if stand is None:
        return
    try:
        werk = _open(organisatie, stand.functie_id, stand.tekst, stand.bron)
    except KompasFout:
        hold_werk(TABTEKST, stand.tekst)
        set_werk(None)
        return
    keuze = _take_up(stand, organisatie.catalogus)
    plek = find_open(werk.voorstel, keuze)
    set_werk(replace(werk, kern=stand.kern, werkzaamheden=stand.werkzaamheden, keuze=keuze, plek=plek))
    go_to(stand.stap)


def _open(organisatie: Organisatie, functie_id: str, tekst: str, bron: str) -> Conceptwerk:
    aanvraag = get_aanvraag()
    geopend = open_paspoort_voor_bewerken(aanvraag, functie_id)
    voorstel = propose(aanvraag, organisatie, functie_id, tekst, list_teksten())
    remember_tekst(tekst)
    return Conceptwerk(geopend, voorstel, tekst, bron, voorstel.kern, voorstel.werkzaamheden)


def _take_up(stand: Conceptstand, catalogus: Catalogus) -> Conceptkeuze:
    """The answers with tags that are still there; what was answered with another one is asked again."""
    antwoorden = {wat: tag_id for wat, tag_id in stand.antwoorden.items() if tag_id == NEE or tag_id in catalogus.tags}
    return Conceptkeuze(antwoorden, tuple(tag_id for tag_id in stand.erbij if tag_id in catalogus.tags))
