# SPDX-License-Identifier: EUPL-1.2
"""The kompas on the page: the figure, the list beside it, and the same as a table."""

from dataclasses import dataclass

import pandas as pd
import streamlit as st

from kompas.inhoud import Huisstijl
from kompas.kern import Catalogus
from kompas.kern.beeld import KompasBeeld, Punt
from kompas.kern.getallen import procent
from kompas.scherm import woorden
from kompas.scherm.kompasfiguur import KOMPAS_CONFIG, build_figuur
from kompas.scherm.matchlijst import describe_plaats
from kompas.scherm.paginas import open_functie
from kompas.scherm.tekst import escape


def show_kompas(
    beeld: KompasBeeld, catalogus: Catalogus, huisstijl: Huisstijl, *, key: str, toon_procenten: bool = True
) -> None:
    """Figure and list side by side (below one another on a narrow screen), and a table on request. Opens a passport."""
    links, rechts = st.columns([7, 5], gap="large")
    with links:
        keuze = st.plotly_chart(
            build_figuur(beeld, catalogus, huisstijl, toon_procenten=toon_procenten),
            key=f"kompas.{key}",
            on_select="rerun",
            selection_mode="points",
            config=KOMPAS_CONFIG,
            theme=None,
            alt=beeld.beschrijving,
        )
        soorten = {punt.soort for punt in beeld.punten}
        st.caption(
            "  \n".join((woorden.AFSTAND, " ".join(zin for soort, zin in woorden.LEGENDA.items() if soort in soorten)))
        )
    lijst = _Lijst(beeld, catalogus, key, toon_procenten)
    with rechts:
        lijst.show("Dichtbij", "dichtbij")
    lijst.show(woorden.VERRASSEND, "verrassend", kolommen=2)
    gekozen = None
    # What is closed is not built: the table needs work and files of its own, and few open it.
    with st.expander("Bekijk als tabel en in woorden", key=f"alstabel.{key}", on_change="rerun") as tabel:
        if tabel.open:
            st.markdown(escape(beeld.beschrijving))
            gekozen = _show_tabel(beeld, catalogus, key=key, toon_procenten=toon_procenten)
    punten = keuze["selection"]["points"]
    if punten and punten[0].get("customdata"):
        open_functie(punten[0]["customdata"][0])
    if gekozen:
        open_functie(gekozen)


@dataclass(frozen=True, slots=True)
class _Lijst:
    """The numbered and lettered functions, in words: the way in for keyboard and screen reader."""

    beeld: KompasBeeld
    catalogus: Catalogus
    key: str
    toon_procenten: bool

    def show(self, kop: str, soort: str, kolommen: int = 1) -> None:
        punten = [punt for punt in self.beeld.lijst if punt.soort == soort]
        if not punten:
            return
        st.subheader(kop, anchor=False)
        with st.container(key=f"kompaslijst-{soort}-{self.key}"):
            per_kolom = -(-len(punten) // kolommen)
            for nummer, kolom in enumerate(st.columns(kolommen, gap="small")):
                with kolom, st.container(gap="xsmall"):
                    for punt in punten[nummer * per_kolom : (nummer + 1) * per_kolom]:
                        self._row(punt)

    def _row(self, punt: Punt) -> None:
        """A button, not a link: on the passport page a link to another passport would leave the address as it was."""
        functie = self.catalogus.functie(punt.functie_id)
        titel = f"**{punt.merk}**\u2002:primary[{escape(functie.titel)}]"
        delen = [describe_plaats(functie), procent(punt.score) if self.toon_procenten else ""]
        with st.container(gap=None):
            if st.button(titel, type="tertiary", key=f"{self.key}.{punt.functie_id}"):
                open_functie(punt.functie_id)
            st.caption(" · ".join(filter(None, delen)) + f"  \n{escape(functie.bijdrage_inwoner)}")


def _show_tabel(beeld: KompasBeeld, catalogus: Catalogus, *, key: str, toon_procenten: bool) -> str | None:
    """All marks as a table that can be sorted; returns the function of a chosen row."""
    punten = sorted(beeld.punten, key=lambda punt: (-punt.score, punt.functie_id))
    functies = [catalogus.functie(punt.functie_id) for punt in punten]
    tabel = pd.DataFrame(
        {
            "Functie": [functie.titel for functie in functies],
            "Richting": [functie.domein for functie in functies],
            "Vakgroep": [functie.vakgroep for functie in functies],
            "Match": [
                round(punt.score * 100) if functie.is_gevuld else None for punt, functie in zip(punten, functies)
            ],
            "Gedeeld": [_describe_gedeeld(punt) for punt in punten],
        }
    )
    if not toon_procenten:
        tabel = tabel.drop(columns="Match")
    st.caption("Klik op een rij. Dan opent het paspoort.")
    keuze = st.dataframe(
        tabel,
        hide_index=True,
        on_select="rerun",
        selection_mode=["single-row", "single-cell"],  # a click anywhere in a row
        key=f"tabel.{key}",
        column_config={"Match": st.column_config.NumberColumn(format="%d %%")},
        alt="Alle functies in het kompas, met richting, vakgroep en match.",
    )
    rijen = [*keuze["selection"]["rows"], *(rij for rij, _ in keuze["selection"].get("cells", ()))]
    return punten[rijen[0]].functie_id if rijen else None


def _describe_gedeeld(punt: Punt) -> str:
    if not punt.gevraagd_aantal:
        return "Nog niet ingevuld"
    return f"{punt.gedeeld_aantal} van de {punt.gevraagd_aantal} kenmerken"
