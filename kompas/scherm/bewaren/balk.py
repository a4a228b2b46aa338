# SPDX-License-Identifier: EUPL-1.2
"""What has to be said about keeping, above every page: only when there is something to say."""

import streamlit as st

from kompas.diensten.organisatie import Organisatie
from kompas.scherm import sessie
from kompas.scherm.bewaren.keuze import show_keuze
from kompas.scherm.bewaren.stand import Los, Melding, Stand, get_stand
from kompas.scherm.bewaren.verloop import attach, staat_los
from kompas.scherm.tekst import escape
from kompas.scherm.wegen import defer, open_inloggen

_MELDING = {
    Melding.SAMEN: "Je dossier was ook ergens anders veranderd. Dat staat er nu allebei in.",
    Melding.TERUG: "Bewaren werkt weer.",
    Melding.VERWIJDERD: (
        "Je bewaarde dossier is verwijderd, bijvoorbeeld in een ander tabblad. Wat je hier ziet, staat alleen nog in "
        "dit tabblad. Wil je het opnieuw bewaren? Druk dan op 'Bewaar mijn dossier'."
    ),
}
_EINDE = "Je bent uitgelogd, omdat je lang niets deed of omdat je ergens anders uitlogde."
_VUIL = f"{_EINDE} Wat je schreef, staat nog in dit tabblad. Log in, dan bewaren we het."
_SCHOON = f"{_EINDE} Wat je schreef, is bewaard. Log in om verder te gaan met je dossier."
_LEEG = "Je bent uitgelogd. Je dossier is veilig bewaard en staat niet meer in dit tabblad. Log in om het weer te zien."
_LOS = {
    Los.GEWIST: "Dit tabblad staat los van je dossier. Wat je bewaarde, is er nog. Wat je hier doet, bewaren we niet.",
    Los.GESPREK: "In dit tabblad was een gesprek. Dat bewaren we niet. Wat je zelf hebt bewaard, is er nog.",
}
_MEE = (
    "**Gaat dit over jou zelf?** Dan kun je het toevoegen aan je dossier. "
    "Ging het over iemand anders? Kies dan **Toon mijn dossier**: dan gaat dit weg uit het tabblad."
)

_EERST_KIEZEN = "In je eigen dossier moet je eerst iets kiezen. Druk op Stop en kies. Daarna kan het gesprek beginnen."


def show_balk(organisatie: Organisatie, *, is_gedeeld_scherm: bool = False) -> None:
    """What was not kept and why, what to choose, and the way back to the own dossier. It always has its place.

    `is_gedeeld_scherm`: somebody else looks on, so it shows nothing of what the dossier says.
    """
    with st.container(key="bewaarbalk"):
        if sessie.is_in_gesprek():
            return
        stand = get_stand()
        if stand.los:
            if staat_los():
                _show_los(stand)
        elif stand.uitgelogd:
            _ask_login(_VUIL if stand.is_vuil(sessie.get_dossier()) else _SCHOON)
        elif stand.fout is not None:
            st.warning(escape(str(stand.fout)), icon=":material/cloud_off:")
        elif stand.botsing is not None and is_gedeeld_scherm:
            st.warning(_EERST_KIEZEN, icon=":material/cloud_off:")
        elif stand.botsing is not None:
            show_keuze(organisatie, stand.botsing)
        _say(stand)


def _say(stand: Stand) -> None:
    """What is said once; being logged out until the next step."""
    melding, stand.melding = stand.melding, Melding.GEEN
    if melding is Melding.UITGELOGD:
        _ask_login(_LEEG)
    elif melding is Melding.VERWIJDERD:
        st.warning(_MELDING[melding], icon=":material/delete:")
    elif melding:
        st.toast(_MELDING[melding], icon=":material/cloud_done:")


def _ask_login(zin: str) -> None:
    with st.container(horizontal=True, vertical_alignment="center", key="bewaarbalk-inloggen"):
        st.markdown(f":material/logout: {zin}")
        st.button("Log in", type="primary", key="bewaren.inloggen", on_click=defer(open_inloggen))


def _show_los(stand: Stand) -> None:
    leeg = sessie.get_dossier().is_leeg
    with st.container(key="bewaarbalk-los"):
        st.markdown(f":material/link_off: {_LOS[stand.los]}" + ("" if leeg else f"\n\n{_MEE}"))
        with st.container(horizontal=True):
            st.button("Toon mijn dossier", type="primary", key="bewaren.toon", on_click=attach, kwargs={"mee": False})
            if not leeg:
                st.button("Voeg toe aan mijn dossier", key="bewaren.mee", on_click=attach, kwargs={"mee": True})
