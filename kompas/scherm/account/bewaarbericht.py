# SPDX-License-Identifier: EUPL-1.2
"""What somebody has to know of the time that is left: leaving, or a dossier that was not used for long."""

from contextlib import suppress
from datetime import timedelta

import streamlit as st

from kompas.diensten.bewaartermijn import Bericht, Berichtsoort, find_bericht, keep_dossier
from kompas.diensten.datum import write_datum
from kompas.kern.fouten import KompasFout
from kompas.kern.toegang import Recht
from kompas.scherm.account.aanvraag import find_aanvraag, get_aanvraag
from kompas.scherm.paginas import HIER, MIJN_GEGEVENS

_DAG = timedelta(days=1)


def show_bewaarbericht() -> None:
    """One calm bar above the page, with one thing to do; nothing for everybody else."""
    aanvraag = find_aanvraag()
    bericht = None
    if aanvraag.gebruiker is not None and aanvraag.may(Recht.EIGEN_DOSSIER):
        with suppress(KompasFout):
            bericht = find_bericht(aanvraag)
    if bericht is None:
        return
    with st.container(
        horizontal=True, horizontal_alignment="distribute", vertical_alignment="center", key="bewaarbericht"
    ):
        with st.container(key="bewaarbericht-tekst"):
            st.markdown(write_bericht(bericht))
        if bericht.soort is Berichtsoort.ONGEBRUIKT:
            st.button("Houd mijn dossier", key="bewaarbericht.houd", on_click=_keep)
        elif st.session_state.get(HIER) != "gegevens" and st.button("Ga naar Mijn gegevens", key="bewaarbericht.ga"):
            st.switch_page(MIJN_GEGEVENS, query_params={})


def write_bericht(bericht: Bericht) -> str:
    """The message, in markdown."""
    dag, tot = write_datum(bericht.dag), write_datum(bericht.tot_en_met)
    if bericht.soort is Berichtsoort.ONGEBRUIKT:
        return (
            f"**Je gebruikte je dossier sinds {dag} niet.** We bewaren het tot en met {tot}. Daarna verwijderen we het."
        )
    mee = f"Tot en met {tot} kun je je dossier meenemen. Daarna verwijderen we het, met je account."
    if bericht.soort is Berichtsoort.VERTROKKEN:
        return f"**Je bent uit dienst sinds {write_datum(bericht.dag + _DAG)}.** {mee}"
    return f"**Je laatste werkdag is {dag}.** Wat je hier opschreef, is van jou. {mee}"


def _keep() -> None:
    with suppress(KompasFout):  # then the bar stays
        keep_dossier(get_aanvraag())
