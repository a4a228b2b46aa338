# SPDX-License-Identifier: EUPL-1.2
"""What the visitor looks at: the whole organisation or a part, and how far from home. Kept in the address."""

from dataclasses import dataclass

import streamlit as st

from kompas.kern import Catalogus
from kompas.scherm import sessie

ALLES = "De hele organisatie"
_AANTALLEN = {"25 functies": 25, "60 functies": 60, "Alle functies": None}
_AFSTANDEN = {"heel dichtbij": 0.0, "dichtbij": 0.25, "ertussenin": 0.5, "verder": 0.75, "verrassend": 1.0}


@dataclass(frozen=True, slots=True)
class Kijkfilter:
    """`domein` and `unit` limit the view (None: all); `factor` is that of the surprises; `aantal` None shows all."""

    domein: str | None = None
    unit: str | None = None
    aantal: int | None = 60
    factor: float = 0.5
    toon_procenten: bool = True


def choose_filter(catalogus: Catalogus, *, smal: bool) -> Kijkfilter:
    """The controls above the kompas; a narrow screen begins with fewer functions."""
    gebieden = _list_gebieden(catalogus)
    with st.container(horizontal=True, vertical_alignment="bottom"):
        gebied = st.selectbox("Waar wil je kijken?", list(gebieden), key="gebied", bind="query-params")
        with st.popover("Pas het beeld aan", icon=":material/tune:"):
            aantal = st.radio(
                "Hoeveel laat je zien?", list(_AANTALLEN), index=0 if smal else 1, key="aantal", bind="query-params"
            )
            afstand = st.select_slider(
                "Hoe verrassend mag het zijn?",
                list(_AFSTANDEN),
                "ertussenin",
                help="Verrassende functies liggen buiten jouw domein. Kijk dan naar de hele organisatie.",
                key="verrassend",
                bind="query-params",
            )
            verberg = st.toggle("Verberg percentages", key="verberg", bind="query-params")
    sessie.hide_procenten(verberg=verberg)
    domein, unit = gebieden[gebied]
    return Kijkfilter(domein, unit, _AANTALLEN[aantal], _AFSTANDEN[afstand], not verberg)


def _list_gebieden(catalogus: Catalogus) -> dict[str, tuple[str | None, str | None]]:
    """Label -> domein and unit: everything first, then each domain with its units."""
    gebieden: dict[str, tuple[str | None, str | None]] = {ALLES: (None, None)}
    units = sorted({(functie.domein, functie.unit) for functie in catalogus.functies if functie.soort == "functie"})
    for domein in catalogus.domeinen:
        gebieden[domein] = (domein, None)
        gebieden.update({f"{unit} · {domein}": (domein, unit) for van, unit in units if van == domein and unit})
    return gebieden
