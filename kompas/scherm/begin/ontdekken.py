# SPDX-License-Identifier: EUPL-1.2
"""Ways on for who does not know yet: from looking inward to looking around."""

from dataclasses import dataclass

import streamlit as st

from kompas.diensten.vragen import minutes_for
from kompas.kern.vragenlijst import MAX_VRAGEN
from kompas.scherm.paginas import ENERGIE, MATCHES, VRAGENLIJST


@dataclass(frozen=True, slots=True)
class Weg:
    """A way on: what you do, how long it takes, what it gives, and the page."""

    kop: str
    duur: str
    tekst: str
    knop: str
    icoon: str
    pagina: str


WEGEN = (
    Weg(
        "Wat geeft jou energie?",
        "2 minuten",
        "Sorteer de kenmerken van je werk. Wat energie geeft, telt daarna zwaarder mee.",
        "Sorteer op energie",
        ":material/bolt:",
        ENERGIE,
    ),
    Weg(
        "Waar wil je meer van?",
        f"{minutes_for(MAX_VRAGEN)} minuten",
        f"Beantwoord hoogstens {MAX_VRAGEN} korte vragen. Het kompas beweegt met je mee.",
        "Beantwoord vragen",
        ":material/quiz:",
        VRAGENLIJST,
    ),
    Weg(
        "Wat ligt er om je heen?",
        "1 minuut",
        "Je ziet logische en verrassende functies, en steeds waarom wel en waarom niet.",
        "Bekijk functies",
        ":material/explore:",
        MATCHES,
    ),
)


def show_wegen() -> None:
    """The ways as cards, side by side; below one another in a narrow window."""
    for kolom, weg in zip(st.columns(len(WEGEN), gap="medium"), WEGEN):
        with kolom, st.container(border=True, height="stretch", key=f"weg-{weg.pagina.rpartition('/')[2][:-3]}"):
            st.subheader(weg.kop, anchor=False)
            st.caption(weg.duur)
            st.markdown(weg.tekst)
            if st.button(weg.knop, icon=weg.icoon, key=f"weg.{weg.knop}"):
                st.switch_page(weg.pagina)
