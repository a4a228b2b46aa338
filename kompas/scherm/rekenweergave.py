# SPDX-License-Identifier: EUPL-1.2
"""The worked example on the page Uitleg."""

import pandas as pd
import streamlit as st

from kompas.diensten.rekenvoorbeeld import Rekenvoorbeeld
from kompas.kern import Catalogus
from kompas.kern.getallen import komma, procent
from kompas.kern.woorden import describe_getal
from kompas.scherm import woorden
from kompas.scherm.tekst import escape


def show_rekenvoorbeeld(voorbeeld: Rekenvoorbeeld) -> None:
    """The sum in four steps, with the figures of now."""
    van, naar = escape(voorbeeld.van.titel), escape(voorbeeld.naar.titel)
    if voorbeeld.eigen:
        st.markdown(f"Je begon als **{van}**. We vergelijken jouw profiel met **{naar}**. Alles telt hier even sterk.")
    else:
        st.markdown(f"Stel: je werkt als **{van}**. We vergelijken dat paspoort met **{naar}**.")
    st.subheader("Stap 1. Wat delen jullie?", anchor=False)
    st.markdown(escape(describe_getal(voorbeeld.uitleg)))
    _show_gedeeld(voorbeeld)
    wie = "jouw profiel" if voorbeeld.eigen else "dat profiel"
    gedeeld, functie, profiel = map(
        komma, (voorbeeld.gewicht_gedeeld, voorbeeld.gewicht_functie, voorbeeld.gewicht_profiel)
    )
    st.subheader(f"Stap 2. {woorden.DEKKING}", anchor=False)
    st.markdown(
        f"Alles wat de functie vraagt weegt samen {functie}. "
        f"Wat jullie delen weegt {gedeeld}. Dus {gedeeld} van de {functie}: **{procent(voorbeeld.uitleg.dekking)}**."
    )
    st.subheader(f"Stap 3. {woorden.BENUTTING}", anchor=False)
    st.markdown(
        f"Alles in {wie} weegt samen {profiel}. "
        f"Dus {gedeeld} van de {profiel}: **{procent(voorbeeld.uitleg.benutting)}**."
    )
    st.subheader("Stap 4. De match", anchor=False)
    st.markdown(
        f"We vermenigvuldigen {procent(voorbeeld.uitleg.dekking)} met "
        f"{procent(voorbeeld.uitleg.benutting)} en nemen de wortel. Zo komt de match op "
        f"**{procent(voorbeeld.uitleg.score)}**."
    )
    st.caption(
        f"Gewoon geteld (Jaccard): {len(voorbeeld.uitleg.gedeeld)} gedeeld van {voorbeeld.aantal_samen} samen, "
        f"dat is {procent(voorbeeld.uitleg.jaccard)}."
    )


def _show_gedeeld(voorbeeld: Rekenvoorbeeld) -> None:
    tabel = pd.DataFrame(
        {
            "Kenmerk": [escape(regel.kenmerk) for regel in voorbeeld.regels],
            "Zoveel functies hebben dit": [str(regel.functies) for regel in voorbeeld.regels],
            "Gewicht": [komma(regel.gewicht) for regel in voorbeeld.regels],
            "Deel van de match": [procent(regel.aandeel) for regel in voorbeeld.regels],
        }
    )
    st.table(tabel.set_index("Kenmerk"))
    st.caption(
        f"Er zijn nu {voorbeeld.aantal_functies} functies met kenmerken. "
        "Hoe minder functies een kenmerk hebben, hoe zwaarder het weegt."
    )


def show_verrassing(voorbeeld: Rekenvoorbeeld, catalogus: Catalogus) -> None:
    """How a surprise is found, with one of now."""
    if voorbeeld.verrassing is not None:
        titel = escape(catalogus.functie(voorbeeld.verrassing.functie_id).titel)
        st.markdown(f"Bijvoorbeeld **{titel}**. {escape(voorbeeld.verrassing.reden)}")
