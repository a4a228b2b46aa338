# SPDX-License-Identifier: EUPL-1.2
"""After the import: what was done, and where to go."""

import streamlit as st

from kompas.inhoud.formatie import Importplan
from kompas.kern import Catalogus
from kompas.scherm.paginas import VULLEN
from kompas.scherm.vullen.overzicht.plan import tell_klaar
from kompas.scherm.wegen import defer, open_kompas

_GEDAAN = "overzicht.gedaan"


def remember_klaar(plan: Importplan) -> None:
    """Keep what was done until another file is chosen."""
    st.session_state[_GEDAAN] = plan


def show_klaar(catalogus: Catalogus) -> bool:
    """True while there is something to tell; then there is no file to choose yet."""
    plan: Importplan | None = st.session_state.get(_GEDAAN)
    if plan is None:
        return False
    with st.container(key="overzichtklaar"):
        st.header("Je functies staan in het kompas", anchor=False)
        st.markdown(
            f"{tell_klaar(plan)} Nieuwe functies hebben alleen een titel en een plaats. "
            "Vul ze één voor één: dan gaan ze meedoen."
        )
        with st.container(horizontal=True, gap="small"):
            eerste = next((functie_id for functie_id in plan.nieuw if functie_id in catalogus), None)
            if eerste is not None:
                st.button(
                    "Bekijk het kompas", type="primary", key="overzicht.kompas", on_click=defer(open_kompas, eerste)
                )
            st.button("Begin met vullen", key="overzicht.vullen", on_click=defer(_open_vullen))
            st.button("Lees nog een overzicht", type="tertiary", key="overzicht.nog", on_click=_forget)
    return True


def _open_vullen() -> None:
    st.switch_page(VULLEN)


def _forget() -> None:
    st.session_state.pop(_GEDAAN, None)
