# SPDX-License-Identifier: EUPL-1.2
"""Wie ziet dit? The small label on everything that is kept; one click says more, and leads to Delen."""

from dataclasses import replace

import streamlit as st

from kompas.diensten.datum import write_dag
from kompas.diensten.delen import Deelregel, Zicht, find_zicht
from kompas.kern.dossier import Onderdeel
from kompas.kern.fouten import KompasFout
from kompas.kern.toegang import Recht
from kompas.scherm.account.aanvraag import find_aanvraag
from kompas.scherm.bewaren.stand import get_stand
from kompas.scherm.paginas import DELEN, PRIVACY
from kompas.scherm.tekst import escape

_ZICHT = "wieziet.zicht"
_TABBLAD = (
    "Dit staat alleen in dit tabblad van je browser. Het blijft staan als je ververst. Sluit je het tabblad, dan is "
    "het weg. Niemand anders kan erbij."
)
_DOSSIER = (
    "Dit staat in je dossier. Alleen jij ziet het. Je leidinggevende, je coach, HR en de beheerder zien het niet in "
    "het kompas. Wil je er een deel van laten zien? Dat kan, maar het hoeft nooit."
)
_GEDEELD = "Jij koos dat ook een ander dit ziet. Je kunt dat op elk moment intrekken."


def show_wie_ziet(onderdeel: Onderdeel) -> None:
    """The label of one part of the dossier, for who looks at it in this tab. Once on a page for each part."""
    zicht = _find_zicht()
    kijkers = zicht.list_kijkers(onderdeel) if zicht and zicht.is_bewaard else ()
    icoon = ":material/group:" if kijkers else ":material/lock:"
    with (
        st.container(key=f"wieziet-{onderdeel}"),
        st.popover(_describe(zicht, kijkers), icon=icoon, type="tertiary", key=f"wieziet.{onderdeel}"),
    ):
        _explain(zicht, kijkers)
        with st.container(key=f"wegwijzer-wieziet-{onderdeel}"):
            _link(zicht, kijkers)


def forget_zicht() -> None:
    """Ask again who sees what. For the router, at the start of each run: all labels on a page share one answer."""
    st.session_state.pop(_ZICHT, None)


def _find_zicht() -> Zicht | None:
    """None for who has no account here, and while the database is away: then nobody else sees anything either."""
    if _ZICHT not in st.session_state:
        aanvraag = find_aanvraag()
        try:
            zicht = find_zicht(aanvraag) if aanvraag.may(Recht.EIGEN_DOSSIER) else None
            st.session_state[_ZICHT] = zicht and replace(zicht, is_bewaard=get_stand().basis is not None)
        except KompasFout:
            st.session_state[_ZICHT] = None
    gevonden: Zicht | None = st.session_state[_ZICHT]
    return gevonden


def _describe(zicht: Zicht | None, kijkers: tuple[Deelregel, ...]) -> str:
    if zicht is None or not zicht.is_bewaard:
        return "Alleen jij, in dit tabblad"
    if len(kijkers) > 1:
        return f"Jij en {len(kijkers)} anderen"
    return f"Jij en {_write(kijkers[0], zicht)}" if kijkers else "Alleen jij"


def _explain(zicht: Zicht | None, kijkers: tuple[Deelregel, ...]) -> None:
    st.markdown("**Wie ziet dit?**")
    if zicht is None or not zicht.is_bewaard:
        st.markdown(_TABBLAD)
    elif kijkers:
        st.markdown(_GEDEELD)
        st.markdown("\n".join(f"- {_write(regel, zicht)}" for regel in kijkers))
    else:
        st.markdown(_DOSSIER)


def _link(zicht: Zicht | None, kijkers: tuple[Deelregel, ...]) -> None:
    """The way on: to sharing for who can share, else to what is kept of people."""
    if zicht is None:
        st.page_link(PRIVACY, label=":primary[Lees wat we bewaren]", icon=":material/shield:")
    else:
        label = "Bekijk wat je deelt" if kijkers else "Delen met iemand"
        st.page_link(DELEN, label=f":primary[{label}]", icon=":material/group:")


def _write(regel: Deelregel, zicht: Zicht) -> str:
    """Who, and until when."""
    return escape(f"{regel.ontvanger}, tot en met {write_dag(regel.tot_en_met, zicht.vandaag)}")
