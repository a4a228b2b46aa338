# SPDX-License-Identifier: EUPL-1.2
"""It is saved: where to go from here, and which words the vocabulary may lack."""

from functools import partial

import streamlit as st

from kompas.kern.voorstel import WoordVoorstel
from kompas.scherm.paginas import KENMERKEN
from kompas.scherm.tekst import escape
from kompas.scherm.vullen.concept.stap import Stap
from kompas.scherm.vullen.concept.werk import Conceptwerk, go_to, set_werk
from kompas.scherm.wegen import defer, open_functie, open_kompas


def show_klaar(werk: Conceptwerk) -> None:
    """What is saved, and the ways on."""
    functie = werk.voorstel.functie
    st.success(
        f"Het paspoort van {escape(functie.titel)} is bewaard als concept. Iedereen ziet het nu in het kompas.",
        icon=":material/check:",
    )
    with st.container(horizontal=True):
        st.button("Bekijk het paspoort", key="concept.open", on_click=defer(partial(open_functie, functie.id)))
        st.button("Bekijk het in het kompas", key="concept.kompas", on_click=defer(partial(open_kompas, functie.id)))
        st.button("Vul de volgende functie", type="primary", key="concept.volgende", on_click=_begin)
    if werk.voorstel.woorden:
        _show_woorden(werk.voorstel.woorden)


def _show_woorden(gevonden: tuple[WoordVoorstel, ...]) -> None:
    st.header("Woorden die we niet kennen", anchor=False)
    st.markdown(
        "Deze woorden staan vaker in je teksten, maar het kompas heeft er geen kenmerk voor. "
        "Hoort er een bij? Maak er een kenmerk van, of een ander woord voor een kenmerk dat er al is."
    )
    with st.container(key="wegwijzer-woorden"):
        st.page_link(KENMERKEN, label=":primary[Naar de kenmerken]")
    st.markdown(
        "\n".join(f"- **{escape(woord.woord)}**, {woord.keren} keer: “{escape(woord.zin)}”" for woord in gevonden)
    )


def _begin() -> None:
    set_werk(None)
    for sleutel in ("concept.functie", "concept.tekst"):
        st.session_state.pop(sleutel, None)
    go_to(Stap.BRON)
