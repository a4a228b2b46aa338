# SPDX-License-Identifier: EUPL-1.2
"""The kompas as a picture to take along, made when somebody asks for it."""

import streamlit as st

from kompas.inhoud import Huisstijl
from kompas.kern import Catalogus
from kompas.kern.beeld import KompasBeeld
from kompas.scherm.maakknop import offer_gemaakt
from kompas.scherm.papier.kompasprent import draw_png, draw_svg
from kompas.scherm.vandaag import get_vandaag


def offer_beeld(
    beeld: KompasBeeld, catalogus: Catalogus, huisstijl: Huisstijl, *, key: str, toon_procenten: bool
) -> None:
    """A quiet button with two kinds of file; closed, it costs nothing."""
    with st.popover(":primary[Neem dit beeld mee]", type="tertiary", on_change="rerun", key=f"meenemen.{key}") as vak:
        if not vak.open:
            return
        vandaag = get_vandaag()
        st.caption("Het beeld met de lijst erbij, zoals je het nu ziet.")
        offer_gemaakt(
            "Voor een dia (PNG)",
            "kompas.png",
            lambda: draw_png(beeld, catalogus, huisstijl, datum=vandaag, toon_procenten=toon_procenten),
            soort="image/png",
            key=f"meenemen.png.{key}",
        )
        offer_gemaakt(
            "Voor drukwerk (SVG)",
            "kompas.svg",
            lambda: draw_svg(beeld, catalogus, huisstijl, datum=vandaag, toon_procenten=toon_procenten).encode(),
            soort="image/svg+xml",
            key=f"meenemen.svg.{key}",
        )
