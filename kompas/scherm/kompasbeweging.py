# SPDX-License-Identifier: EUPL-1.2
"""How marks move, drawn in the kompas: an open ring where a function lies now, an arrow to where it comes."""

from collections.abc import Sequence

import plotly.graph_objects as go

from kompas.inhoud import Huisstijl
from kompas.kern.beeld.beweging import Beweging
from kompas.scherm.kompaskleur import Figuurstijl
from kompas.scherm.kompasspoor import Spoor

_PUNT = 9  # px: size of an arrow's head
_RING = 11  # px


def draw_bewegingen(
    figuur: go.Figure, bewegingen: Sequence[Beweging], huisstijl: Huisstijl, schermstraal: int
) -> go.Figure:
    """Add the arrows to a figure of the kompas; they lie along the bearing, so that only the distance changes."""
    stijl = Figuurstijl.from_huisstijl(huisstijl)
    for naar_binnen, lijn in ((True, "solid"), (False, "dot")):
        groep = [beweging for beweging in bewegingen if (beweging.naar < beweging.van) == naar_binnen]
        if groep:
            figuur.add_traces([_shaft(groep, stijl, lijn, schermstraal), _ghosts(groep, stijl)])
            figuur.add_trace(_heads(groep, stijl, schermstraal, naar_binnen=naar_binnen))
    return figuur


def _edge(beweging: Beweging, schermstraal: int) -> float:
    """Where the arrow ends: at the edge of the mark, a little before it."""
    ruimte = beweging.grootte / 2 + (_PUNT / 2) / schermstraal
    return beweging.naar + ruimte if beweging.naar < beweging.van else beweging.naar - ruimte


def _shaft(groep: Sequence[Beweging], stijl: Figuurstijl, lijn: str, schermstraal: int) -> Spoor:
    return {
        **_trace("lines"),
        "r": [waarde for beweging in groep for waarde in (beweging.van, _edge(beweging, schermstraal), None)],
        "theta": [waarde for beweging in groep for waarde in (beweging.hoek, beweging.hoek, None)],
        "line": {"color": stijl.inkt, "width": 1.6, "dash": lijn},
    }


def _ghosts(groep: Sequence[Beweging], stijl: Figuurstijl) -> Spoor:
    return {
        **_trace("markers"),
        "r": [beweging.van for beweging in groep],
        "theta": [beweging.hoek for beweging in groep],
        "marker": {
            "symbol": "circle",
            "size": _RING,
            "color": stijl.papier,
            "line": {"color": stijl.inkt, "width": 1.4},
        },
    }


def _heads(groep: Sequence[Beweging], stijl: Figuurstijl, schermstraal: int, *, naar_binnen: bool) -> Spoor:
    return {
        **_trace("markers"),
        "r": [_edge(beweging, schermstraal) for beweging in groep],
        "theta": [beweging.hoek for beweging in groep],
        "marker": {
            "symbol": "triangle-up",
            "size": _PUNT,
            "color": stijl.inkt,
            # A bearing of 0 points up and counts clockwise, as the angle of a marker does.
            "angle": [beweging.hoek + 180 if naar_binnen else beweging.hoek for beweging in groep],
        },
    }


def _trace(mode: str) -> Spoor:
    return {
        "type": "scatterpolar",
        "mode": mode,
        "hoverinfo": "skip",
        "showlegend": False,
        "cliponaxis": False,
        "unselected": {"marker": {"opacity": 1}},
    }
