# SPDX-License-Identifier: EUPL-1.2
"""How marks move, drawn in the kompas: an open ring where a function lies now, a line to where it comes."""

from collections.abc import Sequence

import plotly.graph_objects as go

from kompas.inhoud import Huisstijl
from kompas.kern import Catalogus
from kompas.kern.beeld import KompasBeeld
from kompas.kern.beeld.beweging import Beweging, shrink_punten
from kompas.scherm.kompas.figuur import build_figuur
from kompas.scherm.kompas.kleur import Figuurstijl, build_paletten
from kompas.scherm.kompas.spoor import Spoor, make_spoor, make_tekst

_STIP = 11.0  # px
_RING = 8.0  # px
_NAAST = 13.0  # px between a mark and its number


def build_bewegingsfiguur(
    beeld: KompasBeeld,
    bewegingen: Sequence[Beweging],
    catalogus: Catalogus,
    huisstijl: Huisstijl,
    *,
    toon_procenten: bool = True,
) -> go.Figure:
    """The kompas after the change, with for each mark where it comes from. Everything lies along its bearing."""
    figuur = build_figuur(shrink_punten(beeld, _STIP), catalogus, huisstijl, toon_procenten=toon_procenten)
    stijl = Figuurstijl.from_huisstijl(huisstijl)
    paletten = build_paletten(huisstijl, catalogus.domeinen)
    kleuren = [paletten[catalogus.functie(beweging.functie_id).domein].kleur for beweging in bewegingen]
    figuur.add_traces(
        [_line(beweging, kleur) for beweging, kleur in zip(bewegingen, kleuren)]
        + [_rings(bewegingen, kleuren, stijl), _numbers(bewegingen, stijl, beeld.schermstraal)]
    )
    return figuur


def _line(beweging: Beweging, kleur: str) -> Spoor:
    return {
        **make_spoor("lines"),
        "r": [beweging.van, beweging.naar],
        "theta": [beweging.hoek] * 2,
        "line": {"color": kleur, "width": 3},
    }


def _rings(bewegingen: Sequence[Beweging], kleuren: Sequence[str], stijl: Figuurstijl) -> Spoor:
    return {
        **make_spoor("markers"),
        "r": [beweging.van for beweging in bewegingen],
        "theta": [beweging.hoek for beweging in bewegingen],
        "marker": {"size": _RING, "color": stijl.papier, "line": {"color": list(kleuren), "width": 2}, "opacity": 1},
    }


def _numbers(bewegingen: Sequence[Beweging], stijl: Figuurstijl, schermstraal: int) -> Spoor:
    """In front of the mark, on the side that it moves to."""
    naast = _NAAST / schermstraal
    return {
        **make_spoor("text"),
        **make_tekst([f"<b>{beweging.merk}</b>" for beweging in bewegingen], stijl.inkt, [12.0] * len(bewegingen)),
        "r": [beweging.naar - naast if beweging.naar_binnen else beweging.naar + naast for beweging in bewegingen],
        "theta": [beweging.hoek for beweging in bewegingen],
    }
