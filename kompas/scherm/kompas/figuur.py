# SPDX-License-Identifier: EUPL-1.2
"""The kompas as a Plotly figure, drawn from a KompasBeeld. Few traces: one for all marks, so that it is quick."""

import hashlib
from collections.abc import Mapping, Sequence
from typing import Any

import plotly.graph_objects as go

from kompas.inhoud import Huisstijl
from kompas.kern import Catalogus
from kompas.kern.beeld import KompasBeeld
from kompas.scherm.kompas.grond import (
    draw_midden,
    draw_naden,
    draw_ringen,
    draw_ringlabels,
    draw_streepjes,
    draw_vlakken,
)
from kompas.scherm.kompas.kleur import Figuurstijl, Palet, build_paletten
from kompas.scherm.kompas.merken import draw_bewaarringen, draw_merken, draw_opschriften
from kompas.scherm.kompas.merkvorm import is_bleek
from kompas.scherm.kompas.namen import NAAM_AFSTAND, Naam, choose_letter, is_smal, measure, outer_letter, place_namen
from kompas.scherm.kompas.spoor import Spoor

KOMPAS_CONFIG: dict[str, Any] = {
    "displayModeBar": False,
    "displaylogo": False,
    "showTips": False,  # Plotly's own hints are English
    "locale": "nl",
    "doubleClick": "reset",
    "scrollZoom": False,
}


def build_figuur(
    beeld: KompasBeeld,
    catalogus: Catalogus,
    huisstijl: Huisstijl,
    *,
    toon_procenten: bool = True,
    lettergrootte: int | None = None,
) -> go.Figure:
    """The figure for `st.plotly_chart(figuur, theme=None, config=KOMPAS_CONFIG, on_select="rerun", key=...)`.

    Colours and letters are those of `huisstijl`; a domain without a colour gets a spare one. A click gives
    `customdata[0]` = functie id. The figure fits its container; its height belongs to `beeld.schermstraal`, and so
    does the size of its letters (px) when none is given.
    """
    letter = lettergrootte or choose_letter(beeld.schermstraal)
    sporen = draw_sporen(beeld, catalogus, huisstijl, toon_procenten=toon_procenten, lettergrootte=letter)
    layout = _layout(beeld, catalogus, huisstijl, letter)
    layout["datarevision"] = _sign(sporen)
    return go.Figure({"data": sporen, "layout": layout})


def draw_sporen(
    beeld: KompasBeeld, catalogus: Catalogus, huisstijl: Huisstijl, *, toon_procenten: bool, lettergrootte: int
) -> list[Spoor]:
    """Everything inside the circle, what lies on top last: for the figure on screen and for the picture on paper."""
    paletten = build_paletten(huisstijl, catalogus.domeinen)
    stijl = Figuurstijl.from_huisstijl(huisstijl)
    helder = [punt for punt in beeld.lijst if punt.soort == "dichtbij" and not is_bleek(punt)]
    op_licht = [punt for punt in beeld.lijst if punt not in helder]
    sporen = [
        draw_vlakken(beeld, paletten),
        draw_streepjes(stijl),
        draw_ringen(beeld, stijl),
        draw_naden(beeld, stijl),
        draw_ringlabels(beeld, stijl, lettergrootte, toon_procenten=toon_procenten),
        draw_bewaarringen(beeld, stijl),
        draw_merken(beeld, catalogus, paletten, stijl, toon_procenten=toon_procenten),
        draw_opschriften(beeld, helder, stijl.papier, 0.74, lettergrootte),
        draw_opschriften(beeld, op_licht, stijl.inkt, 0.58, lettergrootte),
        draw_midden(beeld, stijl, lettergrootte),
    ]
    return [spoor for spoor in sporen if spoor]


def _sign(sporen: list[Spoor]) -> str:
    """By this Plotly knows data again: Streamlit hands it every figure twice, as a copy, and once is enough."""
    return hashlib.sha256(repr(sporen).encode()).hexdigest()


def _layout(beeld: KompasBeeld, catalogus: Catalogus, huisstijl: Huisstijl, letter: int) -> Spoor:
    stijl = Figuurstijl.from_huisstijl(huisstijl)
    smal = is_smal(beeld.schermstraal)
    letter_buiten = outer_letter(letter, smal=smal)
    namen = place_namen(beeld.sectoren, smal=smal)
    marges = measure(namen, beeld.schermstraal, letter_buiten)
    return {
        "template": None,
        "dragmode": "zoom",  # any other value and a polar figure reports no clicks
        "clickmode": "event+select",  # else Streamlit sets it, in a second drawing
        "hovermode": "closest",
        "hoverdistance": 12,
        "hoverlabel": {
            "bgcolor": stijl.papier,
            "align": "left",
            "font": {"color": stijl.inkt, "size": letter, "family": stijl.lettertype},
            "namelength": -1,
        },
        "font": {"family": stijl.lettertype, "color": stijl.inkt},
        "showlegend": False,
        "paper_bgcolor": "rgba(0,0,0,0)",
        "height": 2 * beeld.schermstraal + marges.boven + marges.onder,
        "margin": {"l": marges.links, "r": marges.rechts, "t": marges.boven, "b": marges.onder, "pad": 0},
        "polar": {
            "bgcolor": "rgba(0,0,0,0)",
            "bargap": 0,
            "barmode": "overlay",
            "radialaxis": {"range": [0, 1], "visible": False},
            "angularaxis": _write_namen(namen, build_paletten(huisstijl, catalogus.domeinen), stijl, letter_buiten),
        },
    }


def _write_namen(namen: Sequence[Naam], paletten: Mapping[str, Palet], stijl: Figuurstijl, letter: int) -> Spoor:
    """The names around the circle are the words at the ticks of an axis that is not drawn itself."""
    return {
        "rotation": 90,
        "direction": "clockwise",
        "showgrid": False,
        "showline": False,
        "ticks": "outside",
        "ticklen": NAAM_AFSTAND,
        "tickcolor": "rgba(0,0,0,0)",
        "tickvals": [naam.hoek for naam in namen],
        "ticktext": [naam.markup(paletten[naam.kleurgroep].kleur) for naam in namen],
        "tickfont": {"size": letter, "color": stijl.inkt},
    }
