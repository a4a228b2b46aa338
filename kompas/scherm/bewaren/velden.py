# SPDX-License-Identifier: EUPL-1.2
"""Fields that show the dossier: when something from elsewhere came into it, they show that too."""

import streamlit as st

from kompas.kern.dossier import Dossier
from kompas.scherm.dossier.bewerking import close
from kompas.scherm.matches.bewaard import NOTITIE

_LEEG = ("stap.", "dossier.veld.")  # these are filled anew from the dossier when they hold nothing


def renew_velden(dossier: Dossier) -> None:
    """Before a page is drawn: a field that still shows what was there before would write that back."""
    close()
    for sleutel in map(str, list(st.session_state)):
        if sleutel.startswith(NOTITIE):
            st.session_state[sleutel] = dossier.notities.get(sleutel.removeprefix(NOTITIE), "")
        elif sleutel.startswith(_LEEG):
            del st.session_state[sleutel]
