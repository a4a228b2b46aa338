# SPDX-License-Identifier: EUPL-1.2
"""Vragenlijst: what do you want more of? One question at a time, and the kompas moves along."""

import streamlit as st

from kompas.diensten.vragen import conclude, draw_klein_kompas
from kompas.kern.dossier import Onderdeel
from kompas.scherm import sessie
from kompas.scherm.delen.wieziet import show_wie_ziet
from kompas.scherm.kompas.vensterbreedte import is_gestapeld, measure_figuurbreedte
from kompas.scherm.pagina import begin_pagina
from kompas.scherm.vragenlijst.beeld import choose_kleine_straal, show_klein_kompas
from kompas.scherm.vragenlijst.formulier import choose_vraag, show_antwoorden, show_verder, show_vraag
from kompas.scherm.vragenlijst.uitkomst import show_gevolg, show_lijst

organisatie = begin_pagina()
measure_figuurbreedte()
stand = choose_vraag(organisatie)
links, rechts = (st.container(), st.container()) if is_gestapeld() else st.columns([7, 5], gap="large")
dossier = sessie.get_dossier()
if stand is not None:
    with links:
        show_vraag(organisatie, stand)
else:
    uitkomst = conclude(organisatie, dossier)
    with links:
        show_lijst(uitkomst)
        show_wie_ziet(Onderdeel.PROFIEL)
    with rechts:
        show_gevolg(uitkomst)
        if not uitkomst.af:
            show_verder()
        show_antwoorden(organisatie, uitkomst.antwoorden)
with rechts:
    profiel = dossier.profiel(organisatie.catalogus)
    show_klein_kompas(
        draw_klein_kompas(organisatie, dossier, choose_kleine_straal(organisatie.kaart)),
        organisatie.catalogus,
        organisatie.huisstijl,
        leeg=not (profiel and profiel.sterkte),
        bleek=bool(dossier.wensen),
    )
