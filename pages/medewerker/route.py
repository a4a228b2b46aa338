# SPDX-License-Identifier: EUPL-1.2
"""Route: from here to there over functions in between, and a path of one's own."""

import streamlit as st

from kompas.diensten.routeplan import plan_routes
from kompas.kern.dossier import Onderdeel
from kompas.scherm import sessie
from kompas.scherm.adres import read_functie
from kompas.scherm.delen.wieziet import show_wie_ziet
from kompas.scherm.functiekeuze import choose_functie
from kompas.scherm.pagina import begin_pagina
from kompas.scherm.route.doel import show_doel, show_verder
from kompas.scherm.route.padformulier import edit_pad, offer_pad
from kompas.scherm.route.weergave import show_routeplan
from kompas.scherm.tekst import escape
from kompas.scherm.wegen import NAAR_PARAMETER, VAN_PARAMETER, open_route

organisatie = begin_pagina()
catalogus = organisatie.catalogus
st.title("Zo kom je daar", anchor=False)
profiel = sessie.get_profiel(catalogus)
eigen = profiel.functie_id if profiel else None
gevraagd, naar = (read_functie(catalogus, parameter) for parameter in (VAN_PARAMETER, NAAR_PARAMETER))
van = gevraagd or eigen
if van is None:
    st.markdown("Kies eerst waar je begint.")
    begin = choose_functie(catalogus, "Bij welke functie begin je?", key="route.van")
    if begin is None:
        st.stop()
    open_route(naar, begin)
bekend = profiel.tag_ids if profiel and van == eigen else ()
links, rechts = st.columns([7, 5], gap="large")
with links:
    if naar is None:
        st.markdown(
            f"Je begint bij **{escape(catalogus.functie(van).titel)}**. We zoeken functies die ertussen liggen."
        )
        doel = choose_functie(catalogus, "Waar wil je naartoe?", key=f"route.naar.{van}")
        if doel is not None:
            open_route(doel, gevraagd)
    else:
        titels = [escape(catalogus.functie(functie_id).titel) for functie_id in (van, naar)]
        with st.container(horizontal=True, vertical_alignment="center"):
            st.markdown(f"Van **{titels[0]}** naar **{titels[1]}**.", width="content")
            if st.button(":primary[Kies een ander doel]", type="tertiary"):
                open_route(None, gevraagd)
        show_doel(organisatie, profiel if van == eigen else None, naar)
        kaart = show_routeplan(plan_routes(organisatie, van, naar, bekend), catalogus)
        if kaart is not None:
            offer_pad(kaart.route.stappen)
        st.caption("Een route is een idee, geen belofte. Of er een plek vrij is, weten we niet.")
        show_verder(naar, organisatie.huisstijl)
with rechts, st.container(border=True, key="routepad"):
    st.header("Jouw eigen pad", anchor=False)
    show_wie_ziet(Onderdeel.BEWAARD)
    edit_pad(organisatie, van, bekend)
