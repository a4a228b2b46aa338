# SPDX-License-Identifier: EUPL-1.2
"""Where functions lie between the poles of the dimensions: a small plot, and the same in words."""

from collections.abc import Mapping, Sequence

import plotly.graph_objects as go

from kompas.inhoud import Huisstijl
from kompas.kern import Functie
from kompas.kern.tag import Dimensie
from kompas.kern.woorden import join_labels
from kompas.scherm.kompas.hover import wrap
from kompas.scherm.kompas.kleur import Figuurstijl

Dimensies = Sequence[tuple[Dimensie, Mapping[str, int]]]
_VORMEN = ("circle", "diamond", "square")
_PLEKKEN = (1, 5)
_RIJHOOGTE = 74  # px
_BAAN = 0.2  # each function has its own lane, so that equal places do not hide each other


def build_dimensiefiguur(dimensies: Dimensies, functies: Sequence[Functie], huisstijl: Huisstijl) -> go.Figure:
    """A row for each dimension, a shape with a number for each function. Height 74 px a row."""
    stijl = Figuurstijl.from_huisstijl(huisstijl)
    vulling = (stijl.inkt, huisstijl.kleuren.accent, stijl.grijs)
    sporen = [
        {
            "type": "scatter",
            "mode": "markers+text",
            "x": [plekken.get(functie.id) for _, plekken in dimensies],
            "y": [-rij - _lane(nummer, len(functies)) for rij in range(len(dimensies))],
            "marker": {"symbol": _VORMEN[nummer % 3], "size": 18, "color": vulling[nummer % 3]},
            "text": [f"<b>{nummer + 1}</b>"] * len(dimensies),
            "textfont": {"color": stijl.papier, "size": 11},
            "hoverinfo": "text",
            "hovertext": [f"<b>{wrap(functie.titel)}</b>"] * len(dimensies),
        }
        for nummer, functie in enumerate(functies)
    ]
    return go.Figure({"data": sporen, "layout": _layout(dimensies, stijl)})


def describe_dimensies(dimensies: Dimensies, functies: Sequence[Functie]) -> tuple[str, ...]:
    """One sentence for each dimension: the place of every function from 1 (first pole) to 5 (second pole)."""
    return tuple(
        f"Van {dimensie.polen[0].lower()} (1) naar {dimensie.polen[1].lower()} (5): "
        + join_labels([f"{functie.titel} {plekken[functie.id]}" for functie in functies if functie.id in plekken])
        + "."
        for dimensie, plekken in dimensies
    )


def _lane(nummer: int, aantal: int) -> float:
    return (nummer - (aantal - 1) / 2) * _BAAN


def _layout(dimensies: Dimensies, stijl: Figuurstijl) -> dict[str, object]:
    polen = [
        {
            "x": plek,
            "y": -rij + 0.46,
            "text": wrap(pool.capitalize()),
            "xanchor": kant,
            "yanchor": "middle",
            "showarrow": False,
            "font": {"size": 13, "color": stijl.inkt},
        }
        for rij, (dimensie, _) in enumerate(dimensies)
        for plek, pool, kant in zip(_PLEKKEN, dimensie.polen, ("left", "right"))
    ]
    lijnen = [
        {"type": "line", "x0": 1, "x1": 5, "y0": -rij, "y1": -rij, "line": {"color": stijl.lijn, "width": 2}}
        for rij in range(len(dimensies))
    ]
    as_ = {"visible": False, "fixedrange": True}
    return {
        "template": None,
        "annotations": polen,
        "shapes": [{**lijn, "layer": "below"} for lijn in lijnen],
        "xaxis": {**as_, "range": [0.85, 5.15]},
        "yaxis": {**as_, "range": [-len(dimensies) + 0.4, 0.65]},
        "height": _RIJHOOGTE * len(dimensies) + 10,
        "margin": {"l": 4, "r": 4, "t": 4, "b": 4},
        "font": {"family": stijl.lettertype, "color": stijl.inkt},
        "hoverlabel": {"bgcolor": stijl.papier, "font": {"color": stijl.inkt, "family": stijl.lettertype}},
        "showlegend": False,
        "dragmode": False,
        "paper_bgcolor": "rgba(0,0,0,0)",
        "plot_bgcolor": "rgba(0,0,0,0)",
    }
