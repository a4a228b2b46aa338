# SPDX-License-Identifier: EUPL-1.2
"""A screen with every kind of field that the app may use, to see what Streamlit says of its own."""

import time

import pandas as pd
import streamlit as st

HULP = "Hier staat uitleg."

st.set_page_config(page_title="Proef")
st.title("Proef")
st.selectbox("Keuze", ["a", "b"], index=None, placeholder="Kies", help=HULP)
st.multiselect("Keuzes", ["a", "b", "c"], ["a"], max_selections=2, placeholder="Kies")
st.text_input("Naam", help=HULP, max_chars=20)
st.text_input("Wachtwoord", type="password")
st.text_area("Verhaal", help=HULP)
st.number_input("Getal", help=HULP)
st.date_input("Datum", format="DD-MM-YYYY")
st.date_input("Nog geen dag", value=None, format="DD-MM-YYYY")
st.time_input("Tijd")
st.file_uploader("Bestand", type="json")
st.slider("Schuif", 0, 5)
st.select_slider("Stand", ["x", "y"])
st.toggle("Knop", help=HULP)
st.radio("Een van", ["a", "b"], help=HULP)
st.pills("Pillen", ["a", "b"], help=HULP)
st.segmented_control("Delen", ["a", "b"])
st.metric("Cijfer", 3, 1, help=HULP)
st.dataframe(pd.DataFrame({"Functie": list("abc"), "Match": [1, 2, 3]}), on_select="rerun", selection_mode="single-row")
st.code("kopieer dit")
with st.popover("Pas aan"):
    st.write("inhoud")
with st.form("formulier"):
    st.text_input("In formulier")
    st.form_submit_button("Stuur")


@st.dialog("Vraag")
def ask() -> None:
    """A window over the page."""
    st.write("Zeker?")


if st.button("Open venster", help=HULP):
    ask()
if st.button("Meld"):
    st.toast("Bewaard")
if st.button("Even geduld"):
    time.sleep(2)
