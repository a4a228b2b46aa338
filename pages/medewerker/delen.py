# SPDX-License-Identifier: EUPL-1.2
"""Delen: who sees what of the own dossier, sharing a part of it, and who looked."""

import streamlit as st

from kompas.diensten.delen import find_zicht
from kompas.kern.fouten import KompasFout
from kompas.scherm.account.aanvraag import get_aanvraag
from kompas.scherm.bewaren.eerste import show_bewaarkaart
from kompas.scherm.delen.formulier import show_formulier
from kompas.scherm.delen.inzagen import show_inzagen
from kompas.scherm.delen.overzicht import show_delingen
from kompas.scherm.pagina import begin_pagina, show_fout

organisatie = begin_pagina()
with st.container(width=760, key="delen"):
    st.title("Delen", anchor=False)
    st.markdown(
        "Jij bepaalt wie iets van je dossier ziet. Delen hoeft nooit: niemand mag het van je eisen, ook je "
        "leidinggevende niet. Intrekken kan altijd en kost je niets."
    )
    try:
        aanvraag = get_aanvraag()
        if not find_zicht(aanvraag).is_bewaard and not aanvraag.wie.vertrokken:
            st.markdown("Je bewaart nog geen dossier. Delen kan pas als je het bewaart.")
            show_bewaarkaart(organisatie)
        else:
            show_delingen(aanvraag)
            if aanvraag.wie.vertrokken:
                st.markdown("Je bent uit dienst. Daarom kun je niets meer delen, en ziet niemand nog iets.")
            else:
                show_formulier(aanvraag, organisatie)
            show_inzagen(aanvraag)
    except KompasFout as fout:
        show_fout(fout)
