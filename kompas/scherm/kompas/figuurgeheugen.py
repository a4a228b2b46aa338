# SPDX-License-Identifier: EUPL-1.2
"""Figures that were drawn before: those of content for all visitors, those of a person in that session only."""

from dataclasses import dataclass, field
from functools import lru_cache

import plotly.graph_objects as go
import streamlit as st

from kompas.inhoud import Huisstijl
from kompas.kern import Catalogus
from kompas.kern.beeld import KompasBeeld
from kompas.scherm.kompas.figuur import build_figuur

_VAN_ALLEN, _EIGEN = 64, 4  # figures of about 150 kB
_SLEUTEL = "figuurgeheugen"


@dataclass(frozen=True, slots=True)
class _Opdracht:
    beeld: KompasBeeld
    catalogus: Catalogus
    huisstijl: Huisstijl = field(hash=False)
    toon_procenten: bool


def recall_figuur(beeld: KompasBeeld, catalogus: Catalogus, huisstijl: Huisstijl, *, toon_procenten: bool) -> go.Figure:
    """The figure of `build_figuur`, drawn only when this picture was not drawn before. Nobody may change it."""
    opdracht = _Opdracht(beeld, catalogus, huisstijl, toon_procenten)
    return _draw_voor_allen(opdracht) if beeld.is_inhoud else _draw_eigen(opdracht)


@lru_cache(maxsize=_VAN_ALLEN)
def _draw_voor_allen(opdracht: _Opdracht) -> go.Figure:
    return _draw(opdracht)


def _draw_eigen(opdracht: _Opdracht) -> go.Figure:
    geheugen: dict[_Opdracht, go.Figure] = st.session_state.setdefault(_SLEUTEL, {})
    figuur = geheugen.pop(opdracht, None) or _draw(opdracht)
    geheugen[opdracht] = figuur  # the last one is the one used last
    while len(geheugen) > _EIGEN:
        del geheugen[next(iter(geheugen))]
    return figuur


def _draw(opdracht: _Opdracht) -> go.Figure:
    return build_figuur(opdracht.beeld, opdracht.catalogus, opdracht.huisstijl, toon_procenten=opdracht.toon_procenten)
