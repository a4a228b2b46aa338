# SPDX-License-Identifier: EUPL-1.2
"""Kompas: you in the middle, every function around you."""

import streamlit as st

from kompas.diensten.kijken import draw_kompas, list_verborgen
from kompas.scherm import sessie
from kompas.scherm.kompas.kijkfilter import choose_filter, wants_tabel
from kompas.scherm.kompas.standpunt import choose_standpunt
from kompas.scherm.kompas.vakken import Vakken
from kompas.scherm.kompas.vensterbreedte import choose_straal, is_smal, measure_figuurbreedte
from kompas.scherm.kompas.weergave import show_kompas
from kompas.scherm.pagina import begin_pagina
from kompas.scherm.wegwijzer import NAAR_BEZOEK, NAAR_DOSSIER, WEET_NIET, WEET_WEL, WIL_BLIJVEN, show_wegwijzer

organisatie = begin_pagina()
breedte = measure_figuurbreedte()
vakken = Vakken.place(gestapeld=wants_tabel() or None)
with vakken.kop:
    standpunt = choose_standpunt(organisatie.catalogus)
    filter_ = choose_filter(organisatie.catalogus, smal=is_smal(breedte))
dossier, kijk = sessie.get_dossier(), filter_.kijk
beeld = draw_kompas(
    organisatie,
    standpunt.profiel,
    kijk,
    dossier,
    midden=standpunt.midden,
    straal=choose_straal(organisatie.kaart, breedte, kijk.domein, kijk.unit),
)
show_kompas(
    beeld,
    organisatie.catalogus,
    organisatie.huisstijl,
    key=standpunt.key,
    toon_procenten=filter_.toon_procenten,
    vakken=vakken,
    als_tabel=filter_.als_tabel,
)
if verborgen := len(list_verborgen(organisatie, kijk, dossier)):
    st.caption(f"Je ziet {verborgen} {'functie' if verborgen == 1 else 'functies'} niet. Je koos: niet voor mij.")
# Who works nowhere here has nothing to stay in.
thuis = WIL_BLIJVEN if dossier.functie_id and not dossier.elders else NAAR_BEZOEK
show_wegwijzer("kompas", [WEET_NIET, WEET_WEL, thuis, NAAR_DOSSIER])
