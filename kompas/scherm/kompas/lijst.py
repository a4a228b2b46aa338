# SPDX-License-Identifier: EUPL-1.2
"""The numbered and lettered functions of the kompas in words: the way in for keyboard and screen reader."""

from dataclasses import dataclass

import streamlit as st

from kompas.kern import Catalogus, Functie
from kompas.kern.beeld import KompasBeeld, Punt
from kompas.kern.getallen import procent
from kompas.scherm.huisstijl.kleurstijl import key_domein
from kompas.scherm.kompas.openen import open_uit_kompas
from kompas.scherm.tekst import escape
from kompas.scherm.wegen import defer


@dataclass(frozen=True, slots=True)
class Kompaslijst:
    """The list of one picture. `key` keeps its widgets apart from those of another kompas; `kort`: only the titles."""

    beeld: KompasBeeld
    catalogus: Catalogus
    key: str
    toon_procenten: bool
    kort: bool = False

    def show(self, kop: str, soort: str, kolommen: int = 1) -> None:
        """The functions of this kind under a heading, over some columns; nothing when there are none."""
        punten = [punt for punt in self.beeld.lijst if punt.soort == soort]
        if not punten:
            return
        with st.container(key=f"kompaslijst-{soort}-{self.key}", gap="small"):
            st.subheader(kop, anchor=False)
            per_kolom = -(-len(punten) // kolommen)
            for nummer, kolom in enumerate(st.columns(kolommen, gap="medium") if kolommen > 1 else [st.container()]):
                with kolom.container(gap=None):
                    for punt in punten[nummer * per_kolom : (nummer + 1) * per_kolom]:
                        self._row(punt)

    def _row(self, punt: Punt) -> None:
        """Badge, title and match are one button: a screen of twelve rows is drawn as twelve, not as sixty elements.

        No link: on the passport page a link to another passport would leave the address as it was.
        """
        functie = self.catalogus.functie(punt.functie_id)
        naam = f"kompasrij-{punt.soort}-{self.key}-{punt.functie_id}"
        titel = f"**{punt.merk}** {escape(functie.titel)}"
        st.button(
            f"{titel} **{procent(punt.score)}**" if self.toon_procenten else titel,
            type="tertiary",
            key=key_domein(self.catalogus, self.beeld.sectoren[punt.sector].kleurgroep, naam),
            wrap=True,
            width="stretch",
            on_click=defer(open_uit_kompas, self.beeld, punt.functie_id),
        )
        if not self.kort:
            st.caption(_describe(functie))


def _describe(functie: Functie) -> str:
    """Where it is and what you do it for."""
    delen = [functie.vakgroep or functie.domein, functie.bijdrage_inwoner]
    return " · ".join(escape(deel) for deel in delen if deel)
