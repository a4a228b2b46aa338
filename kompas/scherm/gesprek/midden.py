# SPDX-License-Identifier: EUPL-1.2
"""The middle of a conversation: energy, and the kompas with what there is to say about one function."""

import streamlit as st

from kompas.diensten.kijken import Kijk, draw_kompas
from kompas.diensten.organisatie import Organisatie
from kompas.diensten.paspoort import Paspoort, open_paspoort
from kompas.kern import Catalogus, Profiel
from kompas.kern.beeld import KompasBeeld
from kompas.scherm import sessie
from kompas.scherm.kompas.kijkfilter import ask_afstand
from kompas.scherm.kompas.openen import open_uit_kompas
from kompas.scherm.kompas.vakken import Vakken
from kompas.scherm.kompas.vensterbreedte import choose_straal, measure_figuurbreedte
from kompas.scherm.kompas.weergave import show_kompas
from kompas.scherm.matches.hart import show_hart
from kompas.scherm.profiel.energieformulier import sort_tags
from kompas.scherm.tekst import escape
from kompas.scherm.wegen import OVER_PARAMETER, open_gesprek

_VERHOUDING = (8, 5)  # the kompas, and what there is to say
_ONDERWERP = "gesprek.onderwerp"


def sort_energie(organisatie: Organisatie) -> None:
    """Sort together; stopping at any time is fine."""
    if _need_tags(organisatie) is not None:
        sort_tags(organisatie)


def show_kompas_samen(organisatie: Organisatie) -> None:
    """The kompas without percentages at first, and one function at a time to talk about."""
    profiel = _need_tags(organisatie)
    if profiel is None:
        return
    links, rechts = st.columns(_VERHOUDING, gap="large")
    figuur, keuze = links.container(key="gesprek-figuur"), rechts.container()
    with rechts, st.popover("Pas het beeld aan", icon=":material/tune:"):
        factor = ask_afstand()
        toon = st.toggle("Toon percentages", value=sessie.shows_procenten(), key="gesprek.procenten")
    sessie.hide_procenten(verberg=not toon)
    beeld = _draw(organisatie, profiel, factor)
    with keuze:
        besproken = _choose_onderwerp(beeld, organisatie.catalogus)
    if besproken:
        with rechts:
            _show_onderwerp(_read_paspoort(organisatie, besproken), beeld)
    # One thing at a time: what there is to say about a function takes the place of the list.
    lijst = st.expander("Alle cijfers en letters op een rij") if besproken else rechts.container()
    vakken = Vakken(kop=rechts, figuur=figuur, lijst=lijst, onder=lijst, gestapeld=True)
    catalogus, huisstijl = organisatie.catalogus, organisatie.huisstijl
    show_kompas(beeld, catalogus, huisstijl, key="gesprek", toon_procenten=toon, vakken=vakken, als_tabel=False)


def _need_tags(organisatie: Organisatie) -> Profiel | None:
    """The profile; without tags a sentence and the way to them."""
    profiel = sessie.get_profiel(organisatie.catalogus)
    if profiel is not None and profiel.sterkte:
        return profiel
    st.markdown("Hiervoor is een functie nodig die al is ingevuld.")
    if st.button("Kies een functie", icon=":material/search:", key="gesprek.naar_werk"):
        open_gesprek("werk")
    return None


def _draw(organisatie: Organisatie, profiel: Profiel, factor: float) -> KompasBeeld:
    straal = choose_straal(organisatie.kaart, measure_figuurbreedte())
    kijk = Kijk(aantal=25, factor=factor)
    return draw_kompas(organisatie, profiel, kijk, sessie.get_dossier(), straal=straal)


def _choose_onderwerp(beeld: KompasBeeld, catalogus: Catalogus) -> str | None:
    """One of the functions with a number or a letter. It is in the address, and stays when the picture changes."""
    namen = {punt.functie_id: f"{punt.merk} · {catalogus.functie(punt.functie_id).titel}" for punt in beeld.lijst}
    gevraagd = st.query_params.get(OVER_PARAMETER, "")
    if gevraagd in catalogus:
        namen.setdefault(gevraagd, catalogus.functie(gevraagd).titel)
    st.session_state[_ONDERWERP] = gevraagd if gevraagd in namen else None
    gekozen: str | None = st.selectbox(
        "Over welke functie praten we?",
        list(namen),
        format_func=namen.__getitem__,
        placeholder="Kies een cijfer of een letter",
        key=_ONDERWERP,
        on_change=_keep_onderwerp,
    )
    return gekozen


def _keep_onderwerp() -> None:
    gekozen = st.session_state[_ONDERWERP]
    if gekozen:
        st.query_params[OVER_PARAMETER] = gekozen
    else:
        st.query_params.pop(OVER_PARAMETER, None)


def _read_paspoort(organisatie: Organisatie, functie_id: str) -> Paspoort:
    dossier = sessie.get_dossier()
    return open_paspoort(organisatie, functie_id, dossier.profiel(organisatie.catalogus), dossier.energie)


def _show_onderwerp(paspoort: Paspoort, beeld: KompasBeeld) -> None:
    functie = paspoort.functie
    with st.container(border=True, key="gesprek-onderwerp"):
        st.subheader(escape(functie.titel), anchor=False)
        st.markdown(escape(functie.kern))
        with st.container(horizontal=True, gap="medium"):
            show_hart(functie.id, "gesprek")
            if st.button("Open het paspoort", icon=":material/badge:", type="tertiary", key="gesprek.paspoort"):
                open_uit_kompas(beeld, functie.id)
        for kop, zin in (("Waarom wel?", paspoort.waarom), ("Waarom misschien niet?", paspoort.waarom_niet)):
            if zin:
                st.markdown(f"**{kop}** {escape(zin)}")
        if paspoort.punten:
            st.markdown("**Om over te praten**\n" + "\n".join(f"- {escape(punt)}" for punt in paspoort.punten))
