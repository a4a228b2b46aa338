# SPDX-License-Identifier: EUPL-1.2
"""Deleting the own dossier: ask once with what goes, do it, and show the receipt."""

import streamlit as st

from kompas.diensten.gegevens import Gegevens, Ontvangstbewijs, delete_gegevens
from kompas.inhoud import Huisstijl
from kompas.kern.fouten import KompasFout
from kompas.scherm import sessie
from kompas.scherm.account.aanvraag import get_aanvraag
from kompas.scherm.gegevens.bewijstekst import list_blijft, list_kop, list_weg
from kompas.scherm.gegevens.document import write_bewijsblad
from kompas.scherm.maakknop import offer_gemaakt
from kompas.scherm.pagina import show_fout
from kompas.scherm.paginas import START
from kompas.scherm.tekst import escape

_GEVRAAGD, _BEWIJS = "gegevens.gevraagd", "gegevens.bewijs"


def show_verwijderen(gegevens: Gegevens) -> None:
    """A button that asks first; then everything is gone at once and the receipt stands in the place of the page."""
    st.header("Verwijder je dossier", anchor=False)
    st.markdown("Je dossier is van jou. Je mag het altijd verwijderen. Je hoeft niet te zeggen waarom.")
    if not st.session_state.get(_GEVRAAGD):
        st.button("Verwijder mijn dossier", icon=":material/delete:", key="gegevens.vraag", on_click=_ask, args=(True,))
        return
    with st.container(border=True, key="wissenvraag"):
        st.subheader("Weet je het zeker?", anchor=False)
        st.markdown(f"Dit gaat meteen weg:\n\n{_list_weg(gegevens)}")
        st.markdown(
            "Je kunt dit niet terugdraaien. Wil je iets houden? Neem het eerst mee. Je account blijft: je kunt later "
            "opnieuw beginnen."
        )
        with st.container(horizontal=True):
            if st.button("Ja, verwijder mijn dossier", type="primary", key="gegevens.ja"):
                _delete()
            st.button("Nee, bewaar het", key="gegevens.nee", on_click=_ask, args=(False,))


def find_bewijs() -> Ontvangstbewijs | None:
    """The receipt of a deletion in this tab; it goes when the page loads again or something is chosen."""
    bewijs: Ontvangstbewijs | None = st.session_state.get(_BEWIJS)
    return bewijs if bewijs is not None and sessie.get_dossier().is_leeg else None


def show_bewijs(bewijs: Ontvangstbewijs, huisstijl: Huisstijl) -> None:
    """What is gone, what stays, and the receipt as a file."""
    st.title("Je dossier is verwijderd", anchor=False)
    st.markdown("Het is weg van de server en uit dit tabblad. Anderen zien niets meer van je.")
    with st.container(key="ontvangstbewijs"):
        st.subheader("Ontvangstbewijs", anchor=False)
        st.markdown("  \n".join(f"{naam}: **{escape(waarde)}**" for naam, waarde in list_kop(bewijs)))
        st.markdown(f"**Dit is weg**\n\n{_points(list_weg(bewijs))}")
        st.markdown(f"**Dit blijft nog**\n\n{_points(list_blijft(bewijs))}")
    st.caption(
        "Wil je dit bewijs houden? Bewaar het als bestand: als je deze pagina opnieuw laadt, is het weg. Het nummer "
        "staat ook in het auditlogboek. Staat je dossier nog open in een ander tabblad? Sluit dat tabblad."
    )
    with st.container(horizontal=True, vertical_alignment="top"):
        with st.container(width="content"):
            offer_gemaakt(
                "Bewaar het bewijs",
                f"ontvangstbewijs-{bewijs.nummer}.html",
                lambda: write_bewijsblad(bewijs, huisstijl).encode(),
                soort="text/html",
                key="gegevens.bewijsblad",
            )
        if st.button("Naar de startpagina", key="gegevens.start"):
            st.switch_page(START, query_params={})


def _delete() -> None:
    try:
        bewijs = delete_gegevens(get_aanvraag())
    except KompasFout as fout:
        show_fout(fout)
        return
    sessie.clear()
    st.session_state[_BEWIJS] = bewijs
    st.rerun()


def _list_weg(gegevens: Gegevens) -> str:
    aantallen = (
        (bool(gegevens.dossier), "je dossier: wat je koos en schreef"),
        (bool(gegevens.gedeeld), "wat je deelt: anderen zien het niet meer"),
        (bool(gegevens.inzagen), "wie er keek, en wanneer"),
        (bool(gegevens.handen), "voor welke functies je te benaderen bent"),
        (bool(gegevens.correcties), "wat je met je naam over een paspoort zei, en het antwoord"),
    )
    return _points([zin for er_is, zin in aantallen if er_is] + ["wat er in dit tabblad staat"])


def _points(regels: list[str]) -> str:
    return "\n".join(f"- {escape(regel)}" for regel in regels)


def _ask(gevraagd: bool) -> None:
    st.session_state[_GEVRAAGD] = gevraagd
