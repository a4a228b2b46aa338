# SPDX-License-Identifier: EUPL-1.2
"""The outcome of a check: agreement for each tag beside its source, and what goes into the passport."""

import streamlit as st

from kompas.diensten.check import VRAGEN, Kaartuitkomst, Overname, Uitslag, read_uitslag, take_over
from kompas.diensten.check.model import VELDEN
from kompas.diensten.organisatie import Organisatie
from kompas.kern.check import Antwoord, Oordeel
from kompas.kern.fouten import KompasFout
from kompas.scherm.account.aanvraag import get_aanvraag
from kompas.scherm.check.beheer import GEKOZEN
from kompas.scherm.pagina import show_fout
from kompas.scherm.paspoort.herkomst import describe_bron
from kompas.scherm.tekst import escape

KLAAR = "checks.klaar"
_OORDEEL = {
    Oordeel.HOORT: ":green-badge[Hoort erbij]",
    Oordeel.VERSCHILT: ":orange-badge[Verschilt]",
    Oordeel.NIET: ":gray-badge[Hoort er niet bij]",
    Oordeel.ONBEKEND: ":gray-badge[Te weinig antwoorden]",
}


def show_uitslag(organisatie: Organisatie, check_id: str) -> None:
    """Everything that was answered, with a tick for what goes into the passport. Raises `CheckNietKlaar`."""
    uitslag = read_uitslag(get_aanvraag(), check_id, organisatie.catalogus)
    functie = organisatie.catalogus.functie(uitslag.regel.functie_id)
    st.header(f"Uitslag: {escape(functie.titel)}", anchor=False)
    st.markdown("Een vinkje betekent: dit kenmerk staat straks in het paspoort.")
    aan = {kaart.tag.id: _show_kaart(kaart) for kaart in uitslag.kaarten}
    if uitslag.gemist:
        st.subheader("Dit misten collega's", anchor=False)
    for tag, aantal in uitslag.gemist:
        met = f" ({aantal} keer)" if aantal else ""
        aan[tag.id] = st.checkbox(f"{escape(tag.label)}{met}", key=f"checks.aan.{check_id}.{tag.id}")
    teksten = {veld: _edit_tekst(uitslag, veld, str(getattr(functie, veld))) for veld in VELDEN}
    if uitslag.teksten["hiervoor"]:
        st.subheader(VRAGEN["hiervoor"], anchor=False)
        st.markdown("\n".join(f"- {escape(tekst)}" for tekst in uitslag.teksten["hiervoor"]))
    dimensies = uitslag.dimensies if _ask_schuiven(uitslag, organisatie) else {}
    with st.container(horizontal=True):
        if st.button("Zet in het paspoort: levensecht", type="primary", key="checks.neemover"):
            _take(organisatie, uitslag, Overname(*_divide(uitslag, aan), teksten, dimensies))
        st.button("Terug naar de lijst", key="checks.terug", on_click=_leave)
    st.caption("Daarna vergeten we alle antwoorden. In het paspoort staan de datum en het aantal.")


def _show_kaart(kaart: Kaartuitkomst) -> bool:
    uitkomst = kaart.uitkomst
    begin = uitkomst.oordeel is Oordeel.HOORT or (kaart.in_paspoort and uitkomst.oordeel is not Oordeel.NIET)
    with st.container(key=f"checkuitkomst-{kaart.tag.id}", gap=None):
        aan = st.checkbox(escape(kaart.tag.label), value=begin, key=f"checks.aan.{kaart.tag.id}")
        bron = describe_bron(kaart.bron) if kaart.in_paspoort else "staat nu niet in het paspoort"
        delen = [_OORDEEL[uitkomst.oordeel]]
        if uitkomst.aantallen is not None:
            delen.append(", ".join(f"{uitkomst.aantallen[antwoord]} keer {antwoord}" for antwoord in Antwoord))
        st.markdown(f"{' '.join(delen)} :small[{escape(bron)}]")
    return aan


def _edit_tekst(uitslag: Uitslag, veld: str, nu: str) -> str:
    st.subheader(VRAGEN[veld], anchor=False)
    for tekst in uitslag.teksten[veld]:
        st.markdown(f"- {escape(tekst)}")
    return st.text_area(
        "Zo komt het in het paspoort", value=nu, key=f"checks.tekst.{uitslag.regel.id}.{veld}", height=90
    )


def _ask_schuiven(uitslag: Uitslag, organisatie: Organisatie) -> bool:
    if not uitslag.dimensies:
        return False
    namen = [
        dimensie.name_waarden()[uitslag.dimensies[dimensie.id]]
        for dimensie in organisatie.catalogus.dimensies
        if dimensie.id in uitslag.dimensies
    ]
    return st.checkbox(f"Neem de schuiven over: {escape('; '.join(namen))}", value=True, key="checks.schuiven")


def _divide(uitslag: Uitslag, aan: dict[str, bool]) -> tuple[frozenset[str], frozenset[str]]:
    """What colleagues put in, and what goes out. What differs and stays keeps the source that it had."""
    blijft = {
        kaart.tag.id for kaart in uitslag.kaarten if kaart.in_paspoort and kaart.uitkomst.oordeel is not Oordeel.HOORT
    }
    wel = frozenset(tag for tag, is_aan in aan.items() if is_aan and tag not in blijft)
    return wel, frozenset(tag for tag, is_aan in aan.items() if not is_aan)


def _take(organisatie: Organisatie, uitslag: Uitslag, overname: Overname) -> None:
    try:
        take_over(get_aanvraag(), uitslag.regel.id, overname, organisatie)
    except KompasFout as fout:
        show_fout(fout)
        return
    st.session_state[KLAAR] = uitslag.regel.functie_id
    _leave()
    st.rerun()


def _leave() -> None:
    st.session_state.pop(GEKOZEN, None)
