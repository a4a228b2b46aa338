# SPDX-License-Identifier: EUPL-1.2
"""The shares of a match as a picture: each bar begins where the one above it ends, so together they are the match."""

from collections.abc import Iterator
from itertools import accumulate

import plotly.graph_objects as go

from kompas.inhoud import Huisstijl
from kompas.inhoud.kleur import ZICHTBAAR, Paar, mix
from kompas.kern import Catalogus, Uitleg
from kompas.kern.getallen import procent
from kompas.scherm.kompas.hover import wrap
from kompas.scherm.kompas.kleur import Figuurstijl

AANDEEL_CONFIG = {"displayModeBar": False, "staticPlot": True}
_RIJ = 30  # px for a bar
_MARGE = 12  # px above and below the bars
_LABELBREEDTE = 26  # characters
_ZACHT = 0.75  # of the accent colour
_LETTER = 13  # px


def build_aandelen(uitleg: Uitleg, catalogus: Catalogus, huisstijl: Huisstijl) -> go.Figure:
    """A bar per shared tag, the largest share on top, and the match itself below. Percentages of the whole circle."""
    stijl, accent = Figuurstijl.from_huisstijl(huisstijl), huisstijl.kleuren.accent
    namen = [wrap(catalogus.tag(deel.tag_id).label, _LABELBREEDTE, 2) for deel in uitleg.gedeeld]
    rijen = len(namen) + 1
    figuur = go.Figure(_draw_staven(uitleg, stijl, accent))
    figuur.update_layout(
        height=rijen * _RIJ + 2 * _MARGE,
        margin={"l": 0, "r": 36, "t": _MARGE, "b": _MARGE},
        paper_bgcolor=stijl.papier,
        plot_bgcolor=stijl.papier,
        font={"family": stijl.lettertype, "color": stijl.inkt, "size": _LETTER},
        dragmode="zoom",
        showlegend=False,
    )
    figuur.update_xaxes(visible=False, range=[0, uitleg.score * 1.02], fixedrange=True)
    figuur.update_yaxes(
        tickvals=list(range(rijen)),
        ticktext=[*namen, "<b>Samen: de match</b>"],
        range=[rijen - 0.5, -0.5],
        automargin=True,
        ticklabelstandoff=8,
        showgrid=False,
        zeroline=False,
        fixedrange=True,
    )
    return figuur


def _draw_staven(uitleg: Uitleg, stijl: Figuurstijl, accent: str) -> go.Bar:
    aandelen = [deel.aandeel for deel in uitleg.gedeeld]
    begin = [0.0, *accumulate(aandelen)][: len(aandelen)]
    return go.Bar(
        x=[*aandelen, uitleg.score],
        y=list(range(len(aandelen) + 1)),
        base=[*begin, 0.0],
        orientation="h",
        width=0.62,
        marker_color=[*[mix(accent, stijl.papier, _ZACHT)] * len(aandelen), accent],
        text=[procent(deel) for deel in [*aandelen, uitleg.score]],
        textposition="outside",
        cliponaxis=False,
        textfont={"color": stijl.inkt, "size": _LETTER},
        hoverinfo="skip",
    )


def list_paren(huisstijl: Huisstijl) -> Iterator[Paar]:
    """The colours that lie on each other in the picture."""
    papier = huisstijl.kleuren.achtergrond
    yield Paar("bar of a share", mix(huisstijl.kleuren.accent, papier, _ZACHT), papier, ZICHTBAAR)


def describe_aandelen(uitleg: Uitleg, catalogus: Catalogus) -> str:
    """The picture in words."""
    delen = [f"{catalogus.tag(deel.tag_id).label} {procent(deel.aandeel)}" for deel in uitleg.gedeeld]
    return f"Samen {procent(uitleg.score)}: {', '.join(delen)}."
