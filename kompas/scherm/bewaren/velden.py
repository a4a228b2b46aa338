# SPDX-License-Identifier: EUPL-1.2
"""Fields that show the dossier: when something from elsewhere came into it, they show that too."""

import streamlit as st

from kompas.scherm.dossier.bewerking import close
from kompas.scherm.matches.notitie import NOTITIE, VERS

_LEEG = ("stap.", "dossier.veld.")  # these are filled anew from the dossier when they hold nothing


def renew_velden() -> None:
    """Before a page is drawn: a field that still shows what was there before would write that back."""
    close()
    velden = [sleutel for sleutel in map(str, st.session_state) if sleutel.startswith((NOTITIE, *_LEEG))]
    st.session_state[VERS] = {sleutel for sleutel in velden if sleutel.startswith(NOTITIE)}
    for sleutel in velden:
        if sleutel.startswith(_LEEG):
            del st.session_state[sleutel]
