# SPDX-License-Identifier: EUPL-1.2
"""The kompas in small beside a question: it moves while you answer. The whole one is a click away."""

import streamlit as st

from kompas.inhoud import Huisstijl
from kompas.kern import Catalogus
from kompas.kern.beeld import Kaart, KompasBeeld
from kompas.scherm.kompas.figuur import KOMPAS_CONFIG, build_figuur
from kompas.scherm.kompas.vensterbreedte import choose_straal
from kompas.scherm.tekst import escape

_BREEDTE = 350  # px


def choose_kleine_straal(kaart: Kaart) -> int:
    """The radius in px of the small kompas."""
    return choose_straal(kaart, _BREEDTE)


def show_klein_kompas(
    beeld: KompasBeeld, catalogus: Catalogus, huisstijl: Huisstijl, *, leeg: bool, bleek: bool
) -> None:
    """Figure and the nearest titles, without percentages. `leeg`: the profile is empty; `bleek`: there are wishes."""
    st.plotly_chart(
        build_figuur(beeld, catalogus, huisstijl, toon_procenten=False),
        key="kompas.vragenlijst",
        config={**KOMPAS_CONFIG, "staticPlot": True},
        theme=None,
        alt=beeld.beschrijving,
    )
    dichtbij = [punt for punt in beeld.lijst if punt.soort == "dichtbij"]
    if leeg or not dichtbij:
        st.caption("Na je eerste 'Meer daarvan' komen er functies naar het midden.", text_alignment="center")
        return
    titels = "  \n".join(
        f"**{punt.merk}**\u2002{escape(catalogus.functie(punt.functie_id).titel)}" for punt in dichtbij
    )
    st.markdown(f"Nu het dichtst bij jouw profiel:  \n{titels}")
    if bleek:
        st.caption("Bleke stippen passen minder bij je eerste antwoorden.")
