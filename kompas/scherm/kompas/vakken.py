# SPDX-License-Identifier: EUPL-1.2
"""Where the parts of the kompas stand: words beside the figure, or all below one another in a narrow window."""

from dataclasses import dataclass
from typing import Self

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from kompas.scherm.kompas.vensterbreedte import is_gestapeld

_VERHOUDING = (5, 8)  # words, figure


@dataclass(frozen=True, slots=True)
class Vakken:
    """`kop` for title and controls, `figuur`, `lijst` for the nearest, `onder` for the surprising ones."""

    kop: DeltaGenerator
    figuur: DeltaGenerator
    lijst: DeltaGenerator
    onder: DeltaGenerator
    gestapeld: bool

    @classmethod
    def place(cls, *, gestapeld: bool | None = None) -> Self:
        """The places on the page, in the order in which they are read; by default as the window allows."""
        stapel = is_gestapeld() if gestapeld is None else gestapeld
        if stapel:
            return cls(st.container(gap="small"), st.container(), st.container(), st.container(), gestapeld=True)
        links, rechts = st.columns(_VERHOUDING, gap="medium")
        kop, lijst = links.container(gap="small"), links.container()
        return cls(kop, rechts.container(), lijst, rechts.container(), gestapeld=False)
