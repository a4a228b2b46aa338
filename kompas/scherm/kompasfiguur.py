# SPDX-License-Identifier: EUPL-1.2
"""The kompas as a Plotly figure, drawn from a KompasBeeld. Few traces: one for all marks, so that it is quick."""

from collections.abc import Mapping
from typing import Any

import plotly.graph_objects as go

from kompas.inhoud import Huisstijl
from kompas.kern import Catalogus
from kompas.kern.beeld import KompasBeeld
from kompas.scherm.kompasgrond import draw_midden, draw_naden, draw_ringen, draw_ringlabels, draw_vlakken
from kompas.scherm.kompaskleur import INKT, WIT, Palet
from kompas.scherm.kompasmerken import draw_bewaarringen, draw_merken, draw_opschriften
from kompas.scherm.kompasnamen import NAAM_AFSTAND, is_smal, measure, outer_letter, place_namen
from kompas.scherm.kompasspoor import Spoor

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
    kleuren: Mapping[str, str],
    *,
    toon_procenten: bool = True,
    lettergrootte: int = 14,
    lettertype: str = "Source Sans, sans-serif",
) -> go.Figure:
    """The figure for `st.plotly_chart(figuur, theme=None, config=KOMPAS_CONFIG, on_select="rerun", key=...)`.

    `kleuren` maps a domain to `#rrggbb`; a domain without one gets a spare colour. A click gives
    `customdata[0]` = functie id. The figure fits its container; its height belongs to `beeld.schermstraal`.
    """
    paletten = {
        domein: Palet(kleur)
        for domein, kleur in Huisstijl(domeinkleuren=kleuren).colour_domeinen(catalogus.domeinen).items()
    }
    sporen = [
        draw_vlakken(beeld, paletten),
        draw_ringen(beeld),
        draw_naden(beeld),
        draw_ringlabels(beeld, lettergrootte, toon_procenten=toon_procenten),
        draw_bewaarringen(beeld),
        draw_merken(beeld, catalogus, paletten, toon_procenten=toon_procenten),
        draw_opschriften(beeld, "dichtbij", WIT, 0.62, lettergrootte),
        draw_opschriften(beeld, "verrassend", INKT, 0.5, lettergrootte),
        draw_midden(beeld, lettergrootte),
    ]
    opmaak = _layout(beeld, paletten, lettergrootte, lettertype)
    return go.Figure({"data": [spoor for spoor in sporen if spoor], "layout": opmaak})


def _layout(beeld: KompasBeeld, paletten: Mapping[str, Palet], letter: int, lettertype: str) -> Spoor:
    smal = is_smal(beeld.schermstraal)
    letter_buiten = outer_letter(letter, smal=smal)
    namen = place_namen(beeld.sectoren, smal=smal)
    marges = measure(namen, beeld.schermstraal, letter_buiten)
    return {
        "template": None,
        "dragmode": "zoom",  # any other value and a polar figure reports no clicks
        "hovermode": "closest",
        "hoverdistance": 12,
        "hoverlabel": {
            "bgcolor": WIT,
            "align": "left",
            "font": {"color": INKT, "size": letter, "family": lettertype},
            "namelength": -1,
        },
        "font": {"family": lettertype, "color": INKT},
        "showlegend": False,
        "paper_bgcolor": "rgba(0,0,0,0)",
        "height": 2 * beeld.schermstraal + marges.boven + marges.onder,
        "margin": {"l": marges.links, "r": marges.rechts, "t": marges.boven, "b": marges.onder, "pad": 0},
        "polar": {
            "bgcolor": "rgba(0,0,0,0)",
            "bargap": 0,
            "radialaxis": {
                "range": [0, 1],
                "visible": False,
            },
            "angularaxis": {
                "rotation": 90,
                "direction": "clockwise",
                "showgrid": False,
                "showline": False,
                "ticks": "outside",
                "ticklen": NAAM_AFSTAND,
                "tickcolor": "rgba(0,0,0,0)",
                "tickvals": [naam.hoek for naam in namen],
                "ticktext": [naam.markup(paletten[naam.kleurgroep].kleur) for naam in namen],
                "tickfont": {"size": letter_buiten, "color": INKT},
            },
        },
    }
