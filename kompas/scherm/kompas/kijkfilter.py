# SPDX-License-Identifier: EUPL-1.2
"""What the visitor looks at: the whole organisation or a part, and how far from home. All of it is in the address."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

import streamlit as st

from kompas.diensten.kijken import Kijk
from kompas.kern import Catalogus
from kompas.scherm import sessie
from kompas.scherm.tekst import escape

ALLES = "De hele organisatie"
IEDEREEN = "Alle werkgevers"
GEBIED, AANTAL, VERRASSEND, WERKGEVER, VERBERG, TABEL = (
    *("gebied", "aantal", "verrassend", "werkgever", "verberg", "tabel"),
)
_AANTALLEN = {"25 functies": 25, "60 functies": 60, "Alle functies": None}
_AFSTANDEN = {"heel dichtbij": 0.0, "dichtbij": 0.25, "ertussenin": 0.5, "verder": 0.75, "verrassend": 1.0}
_JA_NEE = ("true", "false")
_KEUZEBREEDTE = 440  # px: as wide as the words beside the figure
_MAX_GENOEMD = 60  # characters


@dataclass(frozen=True, slots=True)
class Kijkfilter:
    """`kijk` is what to show; `plek` is the name of the part that fills the circle, "" for the whole organisation."""

    kijk: Kijk = field(default_factory=Kijk)
    plek: str = ""
    toon_procenten: bool = True
    als_tabel: bool = False


def choose_filter(catalogus: Catalogus, *, smal: bool) -> Kijkfilter:
    """The controls of the kompas; a narrow screen begins with fewer functions."""
    gebieden, werkgevers = _list_gebieden(catalogus), _list_werkgevers(catalogus)
    bekend: dict[str, Iterable[str]] = {GEBIED: gebieden, AANTAL: _AANTALLEN, VERRASSEND: _AFSTANDEN}
    _say_unknown({**bekend, WERKGEVER: werkgevers, VERBERG: _JA_NEE, TABEL: _JA_NEE})
    gebied = st.selectbox("Waar wil je kijken?", list(gebieden), key=GEBIED, bind="query-params", width=_KEUZEBREEDTE)
    plek = _show_uitsnede(gebied)
    with st.container(horizontal=True, vertical_alignment="center", gap="medium", key="kijkfilter"):
        with st.popover("Pas het beeld aan", icon=":material/tune:"):
            aantal = st.radio(
                "Hoeveel laat je zien?", list(_AANTALLEN), index=0 if smal else 1, key=AANTAL, bind="query-params"
            )
            factor = ask_afstand()
            werkgever = _choose_werkgever(werkgevers)
            verberg = _ask_verberg()
        als_tabel = st.toggle("Lees als tabel", key=TABEL, bind="query-params")
    sessie.hide_procenten(verberg=verberg)
    domein, unit = gebieden[gebied]
    kijk = Kijk(domein, unit, werkgever, _AANTALLEN[aantal], factor)
    return Kijkfilter(kijk, plek, not verberg, als_tabel)


def ask_afstand() -> float:
    """The slider from near to surprising; the factor that goes with it."""
    afstand = st.select_slider(
        "Hoe verrassend mag het zijn?",
        list(_AFSTANDEN),
        "ertussenin",
        help="Verrassende functies liggen buiten jouw domein. Kijk dan naar de hele organisatie.",
        key=VERRASSEND,
        bind="query-params",
    )
    return _AFSTANDEN[afstand]


def wants_tabel() -> bool:
    """True when the table is asked for: the layout of the page has to know it before the switch is drawn."""
    return bool(st.session_state.get(TABEL, st.query_params.get(TABEL) == "true"))


def _ask_verberg() -> bool:
    """Percentages that were hidden on another screen stay hidden here."""
    if VERBERG not in st.session_state and VERBERG not in st.query_params and not sessie.shows_procenten():
        st.session_state[VERBERG] = True
    return st.toggle("Verberg percentages", key=VERBERG, bind="query-params")


def _choose_werkgever(werkgevers: Mapping[str, str | None]) -> str | None:
    """One employer is no choice."""
    if len(werkgevers) <= 2:  # noqa: PLR2004 - all, and that one
        return None
    return werkgevers[st.selectbox("Bij welke werkgever?", list(werkgevers), key=WERKGEVER, bind="query-params")]


def _show_uitsnede(gebied: str) -> str:
    """Which part fills the circle, with the way back; its name."""
    if gebied == ALLES:
        return ""
    plek = gebied.split(" · ", maxsplit=1)[0]
    with st.container(horizontal=True, vertical_alignment="center", gap="xsmall"):
        st.markdown(f"Je kijkt nu naar **{escape(plek)}**.", width="content")
        st.button(":primary[Terug naar de hele organisatie]", type="tertiary", key="terug-geheel", on_click=_show_all)
    return plek


def _show_all() -> None:
    st.session_state[GEBIED] = ALLES


def _say_unknown(bekend: Mapping[str, Iterable[str]]) -> None:
    """A value that the address cannot mean falls back to the usual choice, and the page says so once, quietly."""
    gevraagd = {naam: st.query_params[naam] for naam in bekend if naam in st.query_params}
    vreemd = [waarde for naam, waarde in gevraagd.items() if waarde not in set(bekend[naam])]
    if vreemd:
        genoemd = ", ".join(waarde[:_MAX_GENOEMD] for waarde in vreemd)
        st.caption(f"Deze keuze uit de link kennen we niet: {escape(genoemd)}. Je ziet daarom de gewone keuze.")


def _list_gebieden(catalogus: Catalogus) -> dict[str, tuple[str | None, str | None]]:
    """Label -> domein and unit: everything first, then each domain with its units."""
    gebieden: dict[str, tuple[str | None, str | None]] = {ALLES: (None, None)}
    units = sorted({(functie.domein, functie.unit) for functie in catalogus.functies if functie.soort == "functie"})
    for domein in catalogus.domeinen:
        gebieden[domein] = (domein, None)
        gebieden.update({f"{unit} · {domein}": (domein, unit) for van, unit in units if van == domein and unit})
    return gebieden


def _list_werkgevers(catalogus: Catalogus) -> dict[str, str | None]:
    namen = sorted({functie.werkgever for functie in catalogus.functies if functie.soort == "functie"} - {""})
    return {IEDEREEN: None, **{naam: naam for naam in namen}}
