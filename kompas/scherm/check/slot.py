# SPDX-License-Identifier: EUPL-1.2
"""The end of a check: thanks, and the kompas of the own function."""

import streamlit as st

from kompas.diensten.check import Checkblad
from kompas.diensten.kijken import draw_functiekompas
from kompas.diensten.organisatie import Organisatie
from kompas.scherm import sessie
from kompas.scherm.check.bezoek import Bezoek, go_to
from kompas.scherm.kompas.vensterbreedte import choose_straal, measure_figuurbreedte
from kompas.scherm.kompas.weergave import show_kompas


def show_slot(organisatie: Organisatie, blad: Checkblad, bezoek: Bezoek) -> None:
    """What was kept, and what lies around this function."""
    if bezoek.begonnen:
        st.success("Dank je wel! Je antwoorden tellen mee. Je kunt dit tabblad sluiten.", icon=":material/check:")
    else:
        st.info("Je gaf nog geen antwoord. Er is niets bewaard.", icon=":material/info:")
    st.button("Terug naar de kaarten", type="tertiary", key="check.terug", on_click=go_to, args=(1,))
    functie = blad.functie
    if not functie.is_gevuld or functie.soort != "functie":
        st.markdown("Zodra dit paspoort is ingevuld, zie je hier wat er rond jouw functie ligt.")
        return
    st.header("Wat ligt er rond jouw functie?", anchor=False)
    beeld = draw_functiekompas(
        organisatie,
        functie.id,
        sessie.get_dossier(),
        straal=choose_straal(organisatie.kaart, measure_figuurbreedte()),
    )
    toon = sessie.shows_procenten()
    show_kompas(
        beeld,
        organisatie.catalogus,
        organisatie.huisstijl,
        key=f"check-{functie.id}",
        toon_procenten=toon,
        rond=functie.id,
    )
