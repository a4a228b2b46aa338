# SPDX-License-Identifier: EUPL-1.2
"""Mijn gegevens: each thing that is kept, in words, with the way to where it can be changed."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager

import pandas as pd
import streamlit as st

from kompas.diensten.accounts import uses_wachtzin
from kompas.diensten.benaderen import is_benaderen_aan
from kompas.diensten.gegevens import Gegevens
from kompas.diensten.instellingen import get_instellingen
from kompas.kern.toegang import Recht
from kompas.scherm.delen.inkijk import show_leesstuk
from kompas.scherm.gegevens.stuk import Gebeurtenis, Gegevensstuk
from kompas.scherm.paginas import BENADERBAAR, DELEN, DOSSIER, GEDEELD, WACHTZIN
from kompas.scherm.tekst import escape
from kompas.scherm.uitklap import show_uitklap

_EERST = 6  # lines of a list before the rest is folded
_LAATSTE = 20  # lines of the audit log on the screen


def show_account(stuk: Gegevensstuk, gegevens: Gegevens) -> None:
    """Who this person is here; who logs in with a work account has no passphrase to change."""
    met_wachtzin = uses_wachtzin(gegevens.gebruiker, get_instellingen())
    with _show_deel("account", "Je account", "Wijzig je wachtzin", WACHTZIN if met_wachtzin else ""):
        _show_lijst("account", [f"{naam}: {waarde}" for naam, waarde in stuk.account], "")
        st.caption("Klopt je naam of je rol niet? De beheerder past dat aan.")


def show_dossier(stuk: Gegevensstuk, gegevens: Gegevens) -> None:
    """That a dossier is kept, and on request all of it."""
    with _show_deel("dossier", "Je dossier", "Verander je dossier", DOSSIER):
        st.markdown(escape(stuk.dossier))
        if stuk.leesstukken:
            show_uitklap("Bekijk alles in je dossier", lambda: _show_leesstukken(stuk), key="gegevens.dossier")
        elif gegevens.dossier is not None:
            st.caption("We kunnen je dossier nu niet laten zien. In het bestand hieronder staat het wel.")


def show_delen(stuk: Gegevensstuk, gegevens: Gegevens) -> None:
    """What is shared either way, and who looked."""
    with _show_deel("gedeeld", "Wat je deelt", "Bekijk of stop het", DELEN):
        _show_lijst("gedeeld", stuk.gedeeld, "Je deelt niets. Alleen jij ziet je dossier.")
    if gegevens.gedeeld:
        with _show_deel("inzagen", "Wie keek"):
            _show_lijst("inzagen", stuk.inzagen, "Nog niemand.")
    if gegevens.gekregen:
        pagina = GEDEELD if gegevens.gebruiker.may(Recht.GEDEELD_DOSSIER) else ""
        with _show_deel("gekregen", "Wat anderen met jou delen", "Bekijk het", pagina):
            _show_lijst("gekregen", stuk.gekregen, "")
            if stuk.gekeken:
                st.markdown("**Wanneer jij keek.** De ander ziet dit ook.")
                _show_lijst("gekeken", stuk.gekeken, "")


def show_handen(stuk: Gegevensstuk, gegevens: Gegevens) -> None:
    """For which functions this person can be approached; nothing where that cannot be."""
    kan = gegevens.gebruiker.may(Recht.EIGEN_HAND) and is_benaderen_aan()
    if stuk.handen or kan:
        pagina = BENADERBAAR if kan else ""
        with _show_deel("handen", "Waarvoor je te benaderen bent", "Verander het", pagina):
            _show_lijst("handen", stuk.handen, "Nergens voor.")


def show_correcties(stuk: Gegevensstuk) -> None:
    """What this person said of passports with a name; nothing for who never did."""
    if stuk.correcties:
        with _show_deel("correcties", "Wat je over een paspoort zei"):
            _show_lijst("correcties", stuk.correcties, "")
            st.caption("Zei je ook iets zonder je naam? Dat weten we niet: we bewaren dan niet van wie het is.")


def show_gebeurtenissen(stuk: Gegevensstuk) -> None:
    """The newest lines of the audit log about this person."""
    with _show_deel("gebeurtenissen", "Wat er gebeurde"):
        st.markdown(
            "Het kompas houdt bij wat er met je account gebeurt, om misbruik terug te vinden. De beheerder kan dat "
            "lezen. Er staat nooit in wat je schreef."
        )
        regels = stuk.gebeurtenissen
        if regels:
            aantal = f"de laatste {_LAATSTE} van {len(regels)} regels" if len(regels) > _LAATSTE else "de regels"
            show_uitklap(f"Bekijk {aantal}", lambda: _show_tabel(regels[:_LAATSTE]), key="gegevens.regels")


@contextmanager
def _show_deel(naam: str, kop: str, knop: str = "", pagina: str = "") -> Iterator[None]:
    """One thing that is kept, with the way to its own page if there is one."""
    with st.container(key=f"gegevensdeel-{naam}", gap="xsmall"):
        st.subheader(kop, anchor=False)
        yield
        if pagina:
            with st.container(key=f"wegwijzer-gegevens-{naam}"):
                st.page_link(pagina, label=f":primary[{knop}]", icon=":material/arrow_forward:")


def _show_lijst(naam: str, regels: Iterable[str], leeg: str) -> None:
    punten = [f"- {escape(regel)}" for regel in regels]
    st.markdown("\n".join(punten[:_EERST]) or leeg)
    if rest := punten[_EERST:]:
        show_uitklap(f"Laat er nog {len(rest)} zien", lambda: st.markdown("\n".join(rest)), key=f"gegevens.rest.{naam}")


def _show_leesstukken(stuk: Gegevensstuk) -> None:
    for leesstuk in stuk.leesstukken:
        show_leesstuk(leesstuk)


def _show_tabel(regels: tuple[Gebeurtenis, ...]) -> None:
    tabel = pd.DataFrame(
        {
            "Wanneer": [regel.wanneer for regel in regels],
            "Wat": [escape(regel.wat) for regel in regels],
            "Wie": [escape(regel.wie) for regel in regels],
            "Resultaat": [escape(regel.resultaat) for regel in regels],
        }
    )
    st.table(tabel.set_index("Wanneer"))
