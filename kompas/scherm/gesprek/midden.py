# SPDX-License-Identifier: EUPL-1.2
"""The middle of a conversation: energy, the kompas with what there is to say, and two functions side by side."""

import streamlit as st

from kompas.diensten.kijken import Kijk, draw_kompas
from kompas.diensten.organisatie import Organisatie
from kompas.diensten.vergelijken import compare
from kompas.diensten.verkennen import Paspoort, open_paspoort
from kompas.kern import Profiel
from kompas.kern.beeld import KompasBeeld
from kompas.scherm import sessie
from kompas.scherm.energieformulier import sort_tags
from kompas.scherm.functiekeuze import choose_functie
from kompas.scherm.kijkfilter import ask_afstand
from kompas.scherm.kompasvakken import Vakken
from kompas.scherm.kompasweergave import show_kompas
from kompas.scherm.tekst import escape
from kompas.scherm.vensterbreedte import choose_straal, measure_figuurbreedte
from kompas.scherm.vergelijkweergave import show_vergelijkblad

_VERHOUDING = (8, 5)  # the kompas, and what there is to say
_EERST = "Kies eerst een functie. Ga terug naar 'Welk werk doe je nu?'."


def sort_energie(organisatie: Organisatie) -> None:
    """Sort together; stopping at any time is fine."""
    if sessie.get_profiel(organisatie.catalogus) is None:
        st.info(_EERST)
        return
    sort_tags(organisatie)


def show_kompas_samen(organisatie: Organisatie) -> None:
    """The kompas without percentages at first, and one function at a time to talk about."""
    profiel = sessie.get_profiel(organisatie.catalogus)
    if profiel is None:
        st.info(_EERST)
        return
    links, rechts = st.columns(_VERHOUDING, gap="large")
    figuur, knoppen = links.container(), links.container(horizontal=True, vertical_alignment="center", gap="large")
    with knoppen:
        factor = ask_afstand()
        toon = st.toggle("Toon percentages", value=sessie.shows_procenten(), key="gesprek.procenten")
    sessie.hide_procenten(verberg=not toon)
    beeld = _draw(organisatie, profiel, factor)
    with rechts:
        besproken = _talk(organisatie, beeld)
    # One thing at a time: what there is to say about a function takes the place of the list.
    lijst = st.container() if besproken else rechts.container()
    vakken = Vakken(kop=rechts, figuur=figuur, lijst=lijst, onder=lijst, gestapeld=True)
    catalogus, huisstijl = organisatie.catalogus, organisatie.huisstijl
    show_kompas(beeld, catalogus, huisstijl, key="gesprek", toon_procenten=toon, vakken=vakken, als_tabel=False)


def compare_twee(organisatie: Organisatie) -> None:
    """Two functions that caught the eye; saved ones come first."""
    catalogus, dossier = organisatie.catalogus, sessie.get_dossier()
    if dossier.bewaard:
        namen = [catalogus.functie(functie).titel for functie in dossier.bewaard if functie in catalogus]
        st.caption(f"Bewaard: {escape(', '.join(namen))}")
    links, rechts = st.columns(2)
    with links:
        een = choose_functie(catalogus, "De ene functie", key="gesprek.een")
    with rechts:
        ander = choose_functie(catalogus, "De andere functie", key="gesprek.ander")
    gekozen = [functie for functie in (een, ander) if functie]
    if gekozen:
        blad = compare(organisatie, gekozen, dossier.profiel(catalogus))
        show_vergelijkblad(blad, catalogus, organisatie.huisstijl)


def _draw(organisatie: Organisatie, profiel: Profiel, factor: float) -> KompasBeeld:
    straal = choose_straal(organisatie.kaart, measure_figuurbreedte())
    kijk = Kijk(aantal=25, factor=factor)
    return draw_kompas(organisatie, profiel, kijk, sessie.get_dossier(), straal=straal)


def _talk(organisatie: Organisatie, beeld: KompasBeeld) -> bool:
    """Talking points about one of the functions with a number or a letter; False when none was chosen."""
    catalogus, dossier = organisatie.catalogus, sessie.get_dossier()
    namen = {punt.functie_id: f"{punt.merk} · {catalogus.functie(punt.functie_id).titel}" for punt in beeld.lijst}
    gekozen = st.selectbox(
        "Over welke functie praten we?",
        list(namen),
        index=None,
        format_func=namen.__getitem__,
        placeholder="Kies een cijfer of een letter",
        key="gesprek.onderwerp",
    )
    if gekozen is None:
        return False
    _show_onderwerp(open_paspoort(organisatie, gekozen, dossier.profiel(catalogus), dossier.energie))
    return True


def _show_onderwerp(paspoort: Paspoort) -> None:
    with st.container(border=True, key="gesprek-onderwerp"):
        st.subheader(escape(paspoort.functie.titel), anchor=False)
        st.markdown(escape(paspoort.functie.kern))
        for kop, zin in (("Waarom wel?", paspoort.waarom), ("Waarom misschien niet?", paspoort.waarom_niet)):
            if zin:
                st.markdown(f"**{kop}** {escape(zin)}")
        if paspoort.punten:
            st.markdown("**Om over te praten**\n" + "\n".join(f"- {escape(punt)}" for punt in paspoort.punten))
