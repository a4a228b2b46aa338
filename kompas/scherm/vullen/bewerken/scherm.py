# SPDX-License-Identifier: EUPL-1.2
"""The editor as a whole: the groups of fields beside what they change, saving, and earlier versions."""

from collections.abc import Sequence
from functools import partial

import streamlit as st

from kompas.diensten.organisatie import Organisatie
from kompas.diensten.vullen.paspoort import Voorvertoning, open_paspoort_voor_bewerken, preview_paspoort
from kompas.diensten.vullen.paspoortvelden import make_wijziging
from kompas.scherm.account.aanvraag import get_aanvraag
from kompas.scherm.functiekeuze import choose_functie
from kompas.scherm.tekst import escape
from kompas.scherm.vullen.bewerken.bewaren import pop_bericht, pop_fouten, show_bewaren, show_conflict
from kompas.scherm.vullen.bewerken.groepen import find_groep, show_groepen
from kompas.scherm.vullen.bewerken.velden import Velden
from kompas.scherm.vullen.bewerken.versies import show_versies
from kompas.scherm.vullen.bewerken.vervallen import show_lijst, show_stand, show_vervallen
from kompas.scherm.vullen.bewerken.voorbeeld import show_buren, show_paspoort, show_vulling, show_zinnen
from kompas.scherm.vullen.bewerken.werkblad import Werkblad, drop_werkblad, get_werkblad, put_werkblad
from kompas.scherm.vullen.klok import tick_klok
from kompas.scherm.wegen import defer, open_bewerken, open_functie


def show_bewerken(organisatie: Organisatie, functie_id: str) -> None:
    """Choose a passport, or change the one that was chosen. Raises what opening a passport raises."""
    if not functie_id:
        st.title("Paspoort bewerken", anchor=False)
        choose_functie(organisatie.catalogus, "Welk paspoort?", key="bewerken.keuze", go_on=open_bewerken)
        show_lijst(organisatie.catalogus)
        return
    blad = get_werkblad(functie_id) or put_werkblad(open_paspoort_voor_bewerken(get_aanvraag(), functie_id))
    tick_klok(functie_id)
    _show_kop(blad)
    if show_conflict(blad, organisatie.catalogus):
        return
    wijziging = make_wijziging(blad.bewerking.functie, blad.hier)
    voorbeeld = preview_paspoort(organisatie, blad.bewerking, wijziging)
    fouten = _collect(voorbeeld, blad)
    eigen = [verschil for verschil in voorbeeld.verschillen if verschil.veld not in ("vulling", "controle")]
    links, rechts = st.columns([3, 2], gap="large")
    with links:
        show_groepen(Velden(blad, fouten), organisatie, [verschil.veld for verschil in eigen])
    with rechts, st.container(key="paspoortvoorbeeld", gap="small"):
        _show_gevolgen(blad, voorbeeld, [verschil.zin for verschil in eigen])
        show_bewaren(blad, fouten)
    show_versies(organisatie, functie_id)
    show_vervallen(blad, organisatie)


def _show_kop(blad: Werkblad) -> None:
    functie_id = blad.basis.id
    st.title(f"Bewerk: {escape(blad.basis.titel)}", anchor=False)
    with st.container(horizontal=True, gap="small", key="paspoort-acties"):
        st.button(
            "Bekijk het paspoort",
            icon=":material/visibility:",
            type="tertiary",
            key="vullen.bekijk",
            on_click=defer(open_functie, functie_id),
        )
        if blad.is_anders:
            st.button(
                "Begin opnieuw",
                icon=":material/undo:",
                type="tertiary",
                help="Wat je hier schreef en nog niet bewaarde, gaat weg.",
                key="vullen.opnieuw",
                on_click=partial(drop_werkblad, functie_id),
            )
    if zin := pop_bericht():
        st.success(escape(zin), icon=":material/check:")
    show_stand(blad.basis)


def _collect(voorbeeld: Voorvertoning, blad: Werkblad) -> dict[str, list[str]]:
    """What is wrong per field: with what is written now, and what saving found."""
    fouten: dict[str, list[str]] = {}
    for fout in dict.fromkeys((*voorbeeld.fouten, *pop_fouten(blad))):
        fouten.setdefault(fout.veld, []).append(fout.zin)
    return fouten


def _show_gevolgen(blad: Werkblad, voorbeeld: Voorvertoning, zinnen: Sequence[str]) -> None:
    if voorbeeld.straks is None:
        st.subheader("Nog niet klaar om te bewaren", anchor=False)
        groepen = {find_groep(fout.veld) for fout in voorbeeld.fouten}
        los = [fout.zin for fout in voorbeeld.fouten if not find_groep(fout.veld)]
        st.markdown("Links staat bij welk deel iets niet klopt." if groepen - {""} else escape(" ".join(los)))
        return
    straks = voorbeeld.straks
    show_zinnen(zinnen)
    show_vulling(blad.basis.vulling, straks.paspoort.functie.vulling)
    show_buren(voorbeeld.nu, straks.buren)
    show_paspoort(straks.paspoort.functie)
