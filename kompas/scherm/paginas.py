# SPDX-License-Identifier: EUPL-1.2
"""Which screens there are, and who may open them."""

from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import parse_qsl, urlsplit

import streamlit as st

from kompas.diensten.accounts import uses_wachtzin
from kompas.diensten.benaderen import is_benaderen_aan
from kompas.diensten.instellingen import get_instellingen
from kompas.diensten.toegang import Aanvraag
from kompas.kern.toegang import Recht
from kompas.scherm.account.plek import build_plek, clean_plek

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

HIER = "paginas.hier"  # in the session: the address of the screen that is on


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


def _is_met_wachtzin() -> bool:
    return get_instellingen().met_wachtzin


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
    Pagina(WACHTZIN, "Wijzig je wachtzin", "wachtzin", Recht.EIGEN_DOSSIER, is_aan=_is_met_wachtzin),
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
    """What this person may open of what belongs to an account; who came with a work account has no passphrase."""
    paden = [pad for pad in ACCOUNTPAGINAS if pad != WACHTZIN or uses_wachtzin(aanvraag.wie, get_instellingen())]
    return [_PER_PAD[pad] for pad in paden if _PER_PAD[pad].may_open(aanvraag)]


def clean_terug(plek: str) -> str:
    """An address of this app to go back to after logging in; never one of logging in or out itself."""
    schoon = clean_plek(plek, frozenset(_PER_URL))
    zelf = {f"/{_PER_PAD[pad].url}" for pad in (INLOGGEN, UITGELOGD)}
    return "/" if schoon.partition("?")[0] in zelf else schoon


def split_plek(plek: str) -> tuple[str, dict[str, str]]:
    """The script and the parameters of an address of this app; those of the start for any other address."""
    delen = urlsplit(clean_terug(plek))
    return _PER_URL[delen.path.removeprefix("/")].pad, dict(parse_qsl(delen.query))


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
