# SPDX-License-Identifier: EUPL-1.2
"""What stands in the place of every page as long as somebody has no passphrase of the own."""

import streamlit as st

from kompas.kern.toegang import Gebruiker
from kompas.scherm.account.wachtzinvorm import UITLEG, show_wachtzinvorm
from kompas.scherm.pagina import begin_pagina
from kompas.scherm.paginas import clean_terug, read_hier


def show_eerste_wachtzin(mens: Gebruiker) -> None:
    """Choose it; then the page of this address opens."""
    begin_pagina(wacht=False)
    with st.container(width=480, key="wachtzin-eerste"):
        st.title("Kies je eigen wachtzin", anchor=False)
        st.markdown(
            "De wachtzin die je kreeg, werkte één keer. Kies nu een wachtzin die alleen jij kent. "
            f"Daar log je voortaan mee in. {UITLEG}"
        )
        show_wachtzinvorm(mens, clean_terug(read_hier()), "Bewaar mijn wachtzin")
