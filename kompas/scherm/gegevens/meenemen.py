# SPDX-License-Identifier: EUPL-1.2
"""Everything that is kept as a file: for another program, or to read. Made on request, and kept on no server."""

import streamlit as st

from kompas.diensten.gegevens import Gegevens, take_gegevens, write_gegevensbestand
from kompas.diensten.organisatie import Organisatie
from kompas.kern.fouten import GeenPapier, KompasFout
from kompas.scherm.account.aanvraag import get_aanvraag
from kompas.scherm.gegevens.document import write_gegevensblad
from kompas.scherm.gegevens.stuk import describe_gegevens
from kompas.scherm.maakknop import offer_gemaakt


def show_meenemen(organisatie: Organisatie) -> None:
    """Two buttons, each with what its file is for."""
    st.header("Neem alles mee", anchor=False)
    st.markdown(
        "Je krijgt alles wat hierboven staat. De webpagina kun je lezen en afdrukken. Het gegevensbestand kun je later "
        "weer laden op de pagina Profiel, ook bij een andere organisatie."
    )
    with st.container(horizontal=True, gap="small", key="gegevens-knoppen"):
        with st.container(width="content"):
            offer_gemaakt(
                "Download de webpagina",
                "mijn-gegevens.html",
                lambda: _write_blad(organisatie),
                soort="text/html",
                key="gegevens.html",
            )
        with st.container(width="content"):
            offer_gemaakt(
                "Download het gegevensbestand",
                "mijn-gegevens.json",
                lambda: write_gegevensbestand(_take(), organisatie.catalogus).encode(),
                soort="application/json",
                key="gegevens.json",
            )


def _write_blad(organisatie: Organisatie) -> bytes:
    return write_gegevensblad(describe_gegevens(_take(), organisatie), organisatie.huisstijl).encode()


def _take() -> Gegevens:
    try:
        return take_gegevens(get_aanvraag())
    except KompasFout as fout:
        raise GeenPapier from fout
