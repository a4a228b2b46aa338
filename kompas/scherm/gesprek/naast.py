# SPDX-License-Identifier: EUPL-1.2
"""Two functions side by side, within the conversation."""

from collections.abc import Iterable, Sequence
from typing import NoReturn

import streamlit as st

from kompas.diensten.organisatie import Organisatie
from kompas.diensten.vergelijken import compare
from kompas.kern import Catalogus
from kompas.scherm import sessie
from kompas.scherm.adres import read_functies
from kompas.scherm.tekst import escape
from kompas.scherm.vergelijken.weergave import ask_functie, show_vergelijkblad
from kompas.scherm.wegen import DEEL_PARAMETER, FUNCTIES_PARAMETER, OVER_PARAMETER, open_gesprek

_TWEE = 2


def compare_twee(organisatie: Organisatie) -> None:
    """Two functions that caught the eye; those that were kept or talked about are one click away."""
    catalogus, profiel = organisatie.catalogus, sessie.get_profiel(organisatie.catalogus)
    gekozen = read_functies(catalogus, FUNCTIES_PARAMETER)[:_TWEE]
    if len(gekozen) < _TWEE:
        _offer_bekende(catalogus, gekozen)
    ask_functie(catalogus, gekozen, profiel.functie_id if profiel else None, naar=_put_naast, hoogstens=_TWEE)
    if gekozen:
        blad = compare(organisatie, gekozen, profiel, elders=sessie.get_dossier().elders)
        show_vergelijkblad(blad, catalogus, organisatie.huisstijl, naar=_put_naast)


def _offer_bekende(catalogus: Catalogus, gekozen: Sequence[str]) -> None:
    """A button each for what was kept, and for what the conversation was about."""
    bekend = (*sessie.get_dossier().bewaard, st.query_params.get(OVER_PARAMETER, ""))
    te_kiezen = [naam for naam in dict.fromkeys(bekend) if naam in catalogus and naam not in gekozen]
    if not te_kiezen:
        return
    st.markdown("Bewaard of besproken")
    with st.container(horizontal=True, gap="small", key="gesprek-bekende"):
        for naam in te_kiezen:
            if st.button(escape(catalogus.functie(naam).titel), key=f"gesprek.naast.{naam}"):
                _put_naast((*gekozen, naam))


def _put_naast(functie_ids: Iterable[str]) -> NoReturn:
    """These side by side, in the same part of the conversation."""
    adres = st.query_params
    open_gesprek(adres.get(DEEL_PARAMETER, ""), adres.get(OVER_PARAMETER, ""), functie_ids)
