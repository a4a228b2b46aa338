# SPDX-License-Identifier: EUPL-1.2
"""A text is read, for the first time or once more after a reload."""

from dataclasses import replace
from functools import partial

from kompas.diensten.organisatie import Organisatie
from kompas.diensten.vullen.concept import propose
from kompas.diensten.vullen.conceptkeuze import NEE, Conceptkeuze, find_open
from kompas.diensten.vullen.paspoort import open_paspoort_voor_bewerken
from kompas.inhoud.schrijven import Bewerking
from kompas.kern import Catalogus
from kompas.kern.fouten import KompasFout
from kompas.scherm.account.aanvraag import get_aanvraag
from kompas.scherm.tabwerk import hold_werk
from kompas.scherm.vullen.concept.geheugen import TABTEKST, Conceptstand, recall_stand
from kompas.scherm.vullen.concept.stap import Stap
from kompas.scherm.vullen.concept.werk import (
    Conceptwerk,
    attempt,
    get_werk,
    go_to,
    list_teksten,
    remember_tekst,
    set_werk,
)


def read_tekst(organisatie: Organisatie, functie_id: str, tekst: str, bron: str) -> None:
    """Begin with the proposals from a text. Raises what `propose` raises; then nothing has changed."""
    _begin(_read(organisatie, open_paspoort_voor_bewerken(get_aanvraag(), functie_id), tekst, bron), Stap.KENMERKEN)


def resume_werk(organisatie: Organisatie) -> None:
    """Go on where the tab was before a reload. When that cannot be, a sentence says so above the text in its field."""
    stand = None if get_werk() else recall_stand()
    if stand is None:
        return
    hold_werk(TABTEKST, stand.tekst)
    set_werk(None)
    attempt(partial(_resume, organisatie, stand))


def _resume(organisatie: Organisatie, stand: Conceptstand) -> None:
    try:
        werk = _read(organisatie, stand.geopend, stand.tekst, stand.bron)
    except KompasFout as fout:
        raise KompasFout(
            f"We konden niet verder met {stand.geopend.functie.titel}. Misschien bestaat die functie niet meer. "
            "Je tekst staat er nog. Kies een functie en lees de tekst opnieuw."
        ) from fout
    keuze = _take_up(stand.keuze, organisatie.catalogus)
    plek = find_open(werk.voorstel, keuze)
    _begin(replace(werk, kern=stand.kern, werkzaamheden=stand.werkzaamheden, keuze=keuze, plek=plek), stand.stap)


def _read(organisatie: Organisatie, geopend: Bewerking, tekst: str, bron: str) -> Conceptwerk:
    voorstel = propose(get_aanvraag(), organisatie, geopend.functie.id, tekst, list_teksten())
    remember_tekst(tekst)
    return Conceptwerk(geopend, voorstel, tekst, bron, voorstel.kern, voorstel.werkzaamheden)


def _begin(werk: Conceptwerk, stap: Stap) -> None:
    set_werk(werk)
    hold_werk(TABTEKST, "")
    go_to(stap)


def _take_up(keuze: Conceptkeuze, catalogus: Catalogus) -> Conceptkeuze:
    """The answers with tags that are still there; what was answered with another one is asked again."""
    antwoorden = {wat: tag_id for wat, tag_id in keuze.antwoorden.items() if tag_id == NEE or tag_id in catalogus.tags}
    return Conceptkeuze(antwoorden, tuple(tag_id for tag_id in keuze.erbij if tag_id in catalogus.tags))
