# SPDX-License-Identifier: EUPL-1.2
"""A function that no longer exists: all that comes of it, a reason, and only then the button. And the way back."""

from collections.abc import Iterator
from functools import partial

import streamlit as st

from kompas.diensten.organisatie import Organisatie
from kompas.diensten.vullen.paspoort import retire_functie
from kompas.diensten.vullen.schrijfwerk import MAX_REDEN
from kompas.diensten.vullen.vervallen import Vervalgevolgen, preview_vervallen
from kompas.kern import Catalogus, Functie
from kompas.kern.fouten import KompasFout
from kompas.kern.woorden import join_labels
from kompas.scherm.account.aanvraag import get_aanvraag
from kompas.scherm.pagina import show_fout
from kompas.scherm.tekst import escape
from kompas.scherm.uitklap import show_uitklap
from kompas.scherm.vullen.bewerken.werkblad import Werkblad, drop_werkblad
from kompas.scherm.wegen import defer, open_bewerken

_ZIN = "vervallen.zin"
_MEESTE = 6  # titles in a sentence


def show_vervallen(blad: Werkblad, organisatie: Organisatie) -> None:
    """On request: the consequences, or the way back for a function that was retired."""
    functie = blad.basis
    label = "Bestaat deze functie toch nog?" if functie.vervallen else "Bestaat deze functie niet meer?"
    show_uitklap(label, partial(_show, blad, organisatie), key=f"vervallen.{functie.id}")


def show_stand(functie: Functie) -> None:
    """What came of the last step, said once; and that this function is retired, for as long as it is."""
    if zin := st.session_state.pop(_ZIN, None):
        st.success(escape(zin), icon=":material/check:")
    elif functie.vervallen:
        st.info("Deze functie is vervallen. Ze staat niet in het kompas.", icon=":material/event_busy:")


def show_lijst(catalogus: Catalogus) -> None:
    """The functions that are in no list any more, each with the way to its editor; nothing when there are none."""
    if catalogus.vervallen:
        show_uitklap(
            f"Vervallen functies ({len(catalogus.vervallen)})", partial(_show_lijst, catalogus), key="vervallen"
        )


def _show_lijst(catalogus: Catalogus) -> None:
    for functie in sorted(catalogus.vervallen, key=lambda f: (f.titel.casefold(), f.id)):
        delen = [functie.titel, functie.vakgroep]
        st.button(
            escape(" · ".join(filter(None, delen))),
            type="tertiary",
            key=f"vervallen.open.{functie.id}",
            on_click=defer(open_bewerken, functie.id),
        )


def _show(blad: Werkblad, organisatie: Organisatie) -> None:
    if blad.is_anders:
        st.markdown("Je veranderde iets dat nog niet is bewaard. Bewaar dat eerst, of begin opnieuw.")
        return
    functie = blad.basis
    if functie.vervallen:
        st.markdown("De functie komt weer in het kompas, met het paspoort dat ze had. Dat wordt een nieuwe versie.")
        _ask(functie, "Haal de functie terug", f"{functie.titel} is terug in het kompas.", vervallen=False)
        return
    try:
        gevolgen = preview_vervallen(get_aanvraag(), organisatie, functie.id)
    except KompasFout as fout:
        show_fout(fout)
        return
    st.markdown("**Dit gebeurt er**\n\n" + "\n".join(f"- {escape(zin)}" for zin in _describe(gevolgen)))
    klaar = f"{functie.titel} is vervallen. Je kunt de functie hieronder weer terughalen."
    _ask(functie, "Laat deze functie vervallen", klaar, vervallen=True)


def _describe(gevolgen: Vervalgevolgen) -> Iterator[str]:
    yield "De functie verdwijnt uit het kompas, de matches, het zoeken en de meter."
    yield "Wie haar heeft of bewaarde, ziet het paspoort nog. Daar staat dan dat de functie niet meer bestaat."
    if gevolgen.verwijzers:
        titels = [functie.titel for functie in gevolgen.verwijzers]
        rest = [f"nog {len(titels) - _MEESTE}"] if len(titels) > _MEESTE else []
        yield f"Als verrassende stap verdwijnt ze ook bij: {join_labels([*titels[:_MEESTE], *rest])}."
    if gevolgen.leeg:
        yield f"Vakgroep {gevolgen.leeg} heeft dan geen functie meer."
    if gevolgen.checks:
        yield f"Er {_count(gevolgen.checks, 'loopt nog 1 check', 'lopen nog {} checks')} door collega's."
    if gevolgen.voorstellen:
        yield f"Er {_count(gevolgen.voorstellen, 'is nog 1 voorstel', 'zijn nog {} voorstellen')} van collega's open."
    yield "Dit wordt een nieuwe versie. Er gaat niets verloren, en je kunt de functie terughalen."


def _count(aantal: int, een: str, meer: str) -> str:
    return een if aantal == 1 else meer.format(aantal)


def _ask(functie: Functie, knop: str, klaar: str, *, vervallen: bool) -> None:
    reden = str(
        st.text_input(
            "Waarom?", max_chars=MAX_REDEN, autocomplete="off", live=True, key=f"vervallen.reden.{functie.id}"
        )
        or ""
    )
    if st.button(knop, key="vervallen.doe", disabled=not reden.strip()):
        _do(functie.id, reden, klaar, vervallen=vervallen)


def _do(functie_id: str, reden: str, klaar: str, *, vervallen: bool) -> None:
    try:
        retire_functie(get_aanvraag(), functie_id, reden, vervallen=vervallen)
    except KompasFout as fout:
        show_fout(fout)
        return
    drop_werkblad(functie_id)
    st.session_state[_ZIN] = klaar
    st.rerun()  # the whole page, not this part of it alone
