# SPDX-License-Identifier: EUPL-1.2
"""The way from a passport to its editor, for who may change content."""

import streamlit as st

from kompas.kern.toegang import Recht
from kompas.scherm.account.aanvraag import find_aanvraag
from kompas.scherm.wegen import defer, open_bewerken


def offer_bewerken(functie_id: str) -> None:
    """A quiet button; nothing for everybody else."""
    if find_aanvraag().may(Recht.INHOUD):
        st.button(
            "Bewerk dit paspoort",
            icon=":material/edit:",
            type="tertiary",
            key="paspoort.bewerk",
            on_click=defer(open_bewerken, functie_id),
        )
