# SPDX-License-Identifier: EUPL-1.2
"""Which screens there are, and the ways between them."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from typing import NoReturn

import streamlit as st

from kompas.diensten.benaderen import is_benaderen_aan
from kompas.diensten.toegang import Aanvraag
from kompas.kern.toegang import Recht
from kompas.scherm.account.plek import build_plek, clean_plek
from kompas.scherm.tekst import escape

START = "pages/algemeen/start.py"
UITLEG = "pages/algemeen/uitleg.py"
BEZOEKER = "pages/algemeen/bezoeker.py"
INLOGGEN = "pages/algemeen/inloggen.py"
UITGELOGD = "pages/algemeen/uitgelogd.py"
WACHTZIN = "pages/algemeen/wachtzin.py"
GEWIST = "pages/algemeen/gewist.py"
CHECK = "pages/algemeen/check.py"
PRIVACY = "pages/algemeen/privacy.py"
KOMPAS = "pages/medewerker/kompas.py"
MATCHES = "pages/medewerker/matches.py"
PROFIEL = "pages/medewerker/profiel.py"
ZOEKEN = "pages/medewerker/zoeken.py"
ONTDEKKEN = "pages/medewerker/ontdekken.py"
ENERGIE = "pages/medewerker/energie.py"
BEWAARD = "pages/medewerker/bewaard.py"
DOSSIER = "pages/medewerker/dossier.py"
FUNCTIE = "pages/medewerker/functie.py"
VERGELIJK = "pages/medewerker/vergelijk.py"
ROUTE = "pages/medewerker/route.py"
WATALS = "pages/medewerker/watals.py"
BLIJVEN = "pages/medewerker/blijven.py"
VRAGENLIJST = "pages/medewerker/vragenlijst.py"
GESPREKSBLAD = "pages/medewerker/gespreksblad.py"
DELEN = "pages/medewerker/delen.py"
BENADERBAAR = "pages/medewerker/benaderbaar.py"
GEDEELD = "pages/begeleider/gedeeld.py"
HANDEN = "pages/hr/handen.py"
MIJN_GEGEVENS = "pages/medewerker/gegevens.py"
ACCOUNTS = "pages/beheer/accounts.py"
AUDITLOG = "pages/beheer/auditlog.py"
VULLEN = "pages/functiebeheer/vullen.py"
BEWERKEN = "pages/functiebeheer/paspoort.py"
KENMERKEN = "pages/functiebeheer/kenmerken.py"
OVERZICHT = "pages/functiebeheer/formatieoverzicht.py"
CONCEPT = "pages/functiebeheer/concept.py"
CORRECTIES = "pages/functiebeheer/correcties.py"
CHECKS = "pages/functiebeheer/checks.py"
GESPREK = "pages/coach/gesprek.py"
LEESWIJZER = "pages/coach/leeswijzer.py"

# Each page reads only its own parameter: the browser's back button may leave that of another page in the address.
FUNCTIE_PARAMETER = "functie"
VANUIT_PARAMETER = "vanuit"
FUNCTIES_PARAMETER = "functies"
VAN_PARAMETER = "van"
NAAR_PARAMETER = "naar"
DOEL_PARAMETER = "doel"
DELING_PARAMETER = "deling"
PASPOORT_PARAMETER = "bewerk"
CONCEPT_PARAMETER = "vul"
CHECK_PARAMETER = "check"
TERUG_PARAMETER = "terug"
HIER = "paginas.hier"  # in the session: the address of the screen that is on
_STRAKS = "paginas.straks"
DEEL_PARAMETER = "deel"
OVER_PARAMETER = "over"


@dataclass(frozen=True, slots=True)
class Pagina:
    """A screen: its script, its title, its address ("" is the start), and the right without which it stays closed.

    `is_aan`: False while a setting keeps it shut for everybody.
    """

    pad: str
    titel: str
    url: str
    recht: Recht
    in_menu: bool = False
    is_aan: Callable[[], bool] = lambda: True

    def may_open(self, aanvraag: Aanvraag) -> bool:
        """True when this person may open it."""
        return aanvraag.may(self.recht) and self.is_aan()


# Every screen, in the order of the menu; a passport, say, is reached through a function and not through the menu.
PAGINAS = (
    Pagina(START, "Start", "", Recht.VERKENNEN, in_menu=True),
    Pagina(KOMPAS, "Kompas", "kompas", Recht.VERKENNEN, in_menu=True),
    Pagina(MATCHES, "Matches", "matches", Recht.VERKENNEN, in_menu=True),
    Pagina(PROFIEL, "Profiel", "profiel", Recht.VERKENNEN, in_menu=True),
    Pagina(ZOEKEN, "Zoeken", "zoeken", Recht.VERKENNEN, in_menu=True),
    Pagina(BEWAARD, "Bewaard", "bewaard", Recht.VERKENNEN, in_menu=True),
    Pagina(DOSSIER, "Dossier", "dossier", Recht.VERKENNEN, in_menu=True),
    Pagina(GEDEELD, "Met mij gedeeld", "gedeeld", Recht.GEDEELD_DOSSIER),
    Pagina(HANDEN, "Wie is te benaderen", "handen", Recht.HANDEN, is_aan=is_benaderen_aan),
    Pagina(UITLEG, "Uitleg", "uitleg", Recht.VERKENNEN, in_menu=True),
    Pagina(ONTDEKKEN, "Ontdekken", "ontdekken", Recht.VERKENNEN),
    Pagina(ENERGIE, "Energie", "energie", Recht.VERKENNEN),
    Pagina(GEWIST, "Gewist", "gewist", Recht.VERKENNEN),
    Pagina(FUNCTIE, "Functie", "functie", Recht.VERKENNEN),
    Pagina(BEZOEKER, "Werk je hier nog niet?", "bezoeker", Recht.VERKENNEN),
    Pagina(VERGELIJK, "Vergelijk", "vergelijk", Recht.VERKENNEN),
    Pagina(ROUTE, "Route", "route", Recht.VERKENNEN),
    Pagina(WATALS, "Wat als?", "watals", Recht.VERKENNEN),
    Pagina(BLIJVEN, "Blijven", "blijven", Recht.VERKENNEN),
    Pagina(VRAGENLIJST, "Vragenlijst", "vragenlijst", Recht.VERKENNEN),
    Pagina(GESPREKSBLAD, "Gespreksblad", "gespreksblad", Recht.VERKENNEN),
    Pagina(DELEN, "Delen", "delen", Recht.EIGEN_DOSSIER),
    Pagina(BENADERBAAR, "Ik ben te benaderen", "benaderbaar", Recht.EIGEN_HAND, is_aan=is_benaderen_aan),
    Pagina(GESPREK, "Gesprek", "gesprek", Recht.VERKENNEN),
    Pagina(LEESWIJZER, "Leeswijzer", "leeswijzer", Recht.VERKENNEN),
    Pagina(INLOGGEN, "Inloggen", "inloggen", Recht.VERKENNEN),
    Pagina(UITGELOGD, "Uitgelogd", "uitgelogd", Recht.VERKENNEN),
    Pagina(WACHTZIN, "Wijzig je wachtzin", "wachtzin", Recht.EIGEN_DOSSIER),
    Pagina(ACCOUNTS, "Accounts", "accounts", Recht.ACCOUNTS),
    Pagina(AUDITLOG, "Auditlogboek", "auditlog", Recht.AUDITLOG),
    Pagina(VULLEN, "Vullen", "vullen", Recht.INHOUD),
    Pagina(BEWERKEN, "Paspoort bewerken", "paspoort", Recht.INHOUD),
    Pagina(KENMERKEN, "Kenmerken", "kenmerken", Recht.INHOUD),
    Pagina(OVERZICHT, "Formatieoverzicht", "formatieoverzicht", Recht.INHOUD),
    Pagina(CHECKS, "Checks door collega's", "checks", Recht.INHOUD),
    Pagina(CORRECTIES, "Wat klopt er niet?", "correcties", Recht.INHOUD),
    Pagina(CONCEPT, "Van tekst naar paspoort", "concept", Recht.INHOUD),
    Pagina(MIJN_GEGEVENS, "Mijn gegevens", "gegevens", Recht.EIGEN_DOSSIER),
    Pagina(CHECK, "Hoort dit bij jouw werk?", "check", Recht.VERKENNEN),
    Pagina(PRIVACY, "Gegevens en privacy", "privacy", Recht.VERKENNEN),
)
# What belongs to an account, in the order of the menu under the own name.
ACCOUNTPAGINAS = (VULLEN, DOSSIER, DELEN, GEDEELD, BENADERBAAR, HANDEN, MIJN_GEGEVENS, ACCOUNTS, AUDITLOG, WACHTZIN)
_PER_URL = {pagina.url: pagina for pagina in PAGINAS}
_PER_PAD = {pagina.pad: pagina for pagina in PAGINAS}


def may_open(aanvraag: Aanvraag, url: str) -> bool:
    """True when this person may open the screen at this address (without slashes). What is not in the table is shut."""
    return url in _PER_URL and _PER_URL[url].may_open(aanvraag)


def list_accountpaginas(aanvraag: Aanvraag) -> list[Pagina]:
    """What this person may open of what belongs to an account."""
    return [_PER_PAD[pad] for pad in ACCOUNTPAGINAS if _PER_PAD[pad].may_open(aanvraag)]


def clean_terug(plek: str) -> str:
    """An address of this app to go back to after logging in; never one of logging in or out itself."""
    schoon = clean_plek(plek, frozenset(_PER_URL))
    zelf = {f"/{_PER_PAD[pad].url}" for pad in (INLOGGEN, UITGELOGD)}
    return "/" if schoon.partition("?")[0] in zelf else schoon


def read_hier() -> str:
    """The address of the screen that is on."""
    return build_plek(st.session_state.get(HIER, ""), st.query_params.to_dict())


def list_paginas(aanvraag: Aanvraag) -> list[st.Page]:
    """Every screen, so that each address stays what it is; the menu holds only what this person may open.

    Pages have no icon: Streamlit would fetch it from another host to show it in the browser's tab.
    """
    return [
        st.Page(
            pagina.pad,
            title=pagina.titel,
            url_path=pagina.url,
            default=not pagina.url,
            visibility="visible" if pagina.in_menu and pagina.may_open(aanvraag) else "hidden",
        )
        for pagina in PAGINAS
    ]


def defer(ga: Callable[..., object], *args: object) -> Callable[[], None]:
    """A callback for a widget that leads to another page: calls `ga` at the start of the next run.

    A page that is left needs no drawing, and within a callback Streamlit does not know the pages yet.
    """

    def wacht() -> None:
        st.session_state[_STRAKS] = partial(ga, *args)

    return wacht


def follow_deferred() -> None:
    """Go where the last callback leads, if it leads anywhere. For the router, once it knows the pages."""
    ga = st.session_state.pop(_STRAKS, None)
    if ga is not None:
        ga()


def open_functie(functie_id: str) -> NoReturn:
    """Go to the passport of a function."""
    st.switch_page(FUNCTIE, query_params={FUNCTIE_PARAMETER: functie_id})


def open_kompas(functie_id: str) -> NoReturn:
    """Go to the kompas around a function."""
    st.switch_page(KOMPAS, query_params={VANUIT_PARAMETER: functie_id})


def open_vergelijk(functie_ids: Iterable[str]) -> NoReturn:
    """Go to these functions side by side."""
    st.switch_page(VERGELIJK, query_params={FUNCTIES_PARAMETER: ",".join(functie_ids)})


def open_route(naar: str | None = None, van: str | None = None) -> NoReturn:
    """Go to the routes to a function (None: still to be chosen), from the own one or from another."""
    keuze = {VAN_PARAMETER: van, NAAR_PARAMETER: naar}
    st.switch_page(ROUTE, query_params={naam: waarde for naam, waarde in keuze.items() if waarde})


def open_watals(doel: str | None = None) -> NoReturn:
    """Go and try what something new would change, for one function or for all."""
    st.switch_page(WATALS, query_params={DOEL_PARAMETER: doel} if doel else {})


def open_vragenlijst() -> NoReturn:
    """Go to the questions about what someone wants more of."""
    st.switch_page(VRAGENLIJST, query_params={})


def open_inloggen() -> NoReturn:
    """Go and log in; from there somebody comes back to the address of now."""
    st.switch_page(INLOGGEN, query_params={TERUG_PARAMETER: clean_terug(read_hier())})


def open_gedeeld(deling_id: str = "") -> NoReturn:
    """Go to what one person shares with you; "": to the list of all."""
    st.switch_page(GEDEELD, query_params={DELING_PARAMETER: deling_id} if deling_id else {})


def open_bewerken(functie_id: str) -> NoReturn:
    """Go and change the passport of a function."""
    st.switch_page(BEWERKEN, query_params={PASPOORT_PARAMETER: functie_id})


def open_concept(functie_id: str) -> NoReturn:
    """Go and fill the passport of a function from a text."""
    st.switch_page(CONCEPT, query_params={CONCEPT_PARAMETER: functie_id})


def open_gespreksblad() -> NoReturn:
    """Go to the A4 for a talk."""
    st.switch_page(GESPREKSBLAD, query_params={})


def open_gesprek(deel: str, over: str = "", functie_ids: Iterable[str] = ()) -> NoReturn:
    """Go to a part of the conversation; `over` is the function talked about, `functie_ids` those side by side."""
    keuze = {DEEL_PARAMETER: deel, OVER_PARAMETER: over, FUNCTIES_PARAMETER: ",".join(functie_ids)}
    st.switch_page(GESPREK, query_params={naam: waarde for naam, waarde in keuze.items() if waarde})


def link_functie(functie_id: str, titel: str) -> None:
    """A link to a passport, for every page but the passport itself (there the address would not change)."""
    st.page_link(FUNCTIE, label=f"**:primary[{escape(titel)}]**", query_params={FUNCTIE_PARAMETER: functie_id})
