# SPDX-License-Identifier: EUPL-1.2
"""The lines of the audit log in a table, and as a file."""

from dataclasses import dataclass
from datetime import datetime

import pandas as pd
import streamlit as st

from kompas.diensten.audit import Auditoverzicht, Auditvraag, count_regels, export_auditregels, list_auditregels
from kompas.diensten.datum import AMSTERDAM, write_tijd
from kompas.diensten.toegang import Aanvraag
from kompas.kern.fouten import GeenPapier, KompasFout
from kompas.scherm.account.aanvraag import get_aanvraag
from kompas.scherm.beheer.auditcsv import write_auditcsv
from kompas.scherm.gegevens.stuk import describe_resultaat
from kompas.scherm.maakknop import offer_gemaakt
from kompas.scherm.pagina import show_fout

_GELEZEN = "auditlog.gelezen"
_MEEST = 500  # lines in the table
_RIJHOOGTE, _MEESTE_RIJEN = 35, 16  # px, rows at once


@dataclass(frozen=True, slots=True)
class Gelezen:
    """What was asked, when, and what came of it: kept while the page is on, for each reading is recorded."""

    vraag: Auditvraag
    om: datetime
    overzicht: Auditoverzicht


def read_regels(aanvraag: Aanvraag, vraag: Auditvraag) -> None:
    """Read the lines that this question asks for."""
    st.session_state.pop(_GELEZEN, None)
    try:
        st.session_state[_GELEZEN] = Gelezen(vraag, aanvraag.nu, list_auditregels(aanvraag, vraag))
    except KompasFout as fout:
        show_fout(fout)


def show_regels() -> None:
    """The newest lines of what was read last; all of them are in the file."""
    gelezen: Gelezen | None = st.session_state.get(_GELEZEN)
    if gelezen is None:
        return
    regels = gelezen.overzicht.regels
    if not regels:
        st.markdown("Er zijn geen regels die hierbij passen. Kies een langere periode, of zoek breder.")
        return
    deel = f"Je ziet de nieuwste {_MEEST}. In het bestand staan ze allemaal. " if len(regels) > _MEEST else ""
    st.caption(f"{count_regels(len(regels))}, gelezen om {write_tijd(gelezen.om)}. {deel}")
    tabel = make_tabel(gelezen.overzicht)
    st.dataframe(
        tabel,
        hide_index=True,
        height=_RIJHOOGTE * min(_MEESTE_RIJEN, len(tabel) + 1) + 3,
        column_config={naam: st.column_config.TextColumn(width=breed) for naam, breed in _BREEDTES.items()},
        alt="De regels van het auditlogboek: wanneer, wie, wat, met welk resultaat en waarmee.",
    )
    offer_gemaakt(
        "Download als CSV",
        f"auditlog-{gelezen.vraag.van}-{gelezen.vraag.tot}.csv",
        lambda: _export(gelezen.vraag),
        soort="text/csv",
        key="auditlog.csv",
    )


_BREEDTES = {"Wanneer": 150, "Wie": 200, "Wat": 190, "Resultaat": 150, "Via": 110, "Object": 330, "Account": 290}


def make_tabel(overzicht: Auditoverzicht) -> pd.DataFrame:
    """One row for each line, the newest first; times are those of Amsterdam."""
    regels = overzicht.regels[:_MEEST]
    return pd.DataFrame(
        {
            "Wanneer": [f"{regel.tijd.astimezone(AMSTERDAM):%d-%m-%Y %H:%M:%S}" for regel in regels],
            "Wie": [_name_actor(overzicht, regel.actor) for regel in regels],
            "Wat": [regel.actie.replace("_", " ") for regel in regels],
            "Resultaat": [describe_resultaat(regel) for regel in regels],
            "Via": [regel.oorsprong for regel in regels],
            "Object": [regel.object for regel in regels],
            "Account": [regel.actor for regel in regels],
        }
    )


def _name_actor(overzicht: Auditoverzicht, actor: str) -> str:
    return overzicht.namen.get(actor, "verwijderd account") if actor else "zonder account"


def _export(vraag: Auditvraag) -> bytes:
    try:
        return write_auditcsv(export_auditregels(get_aanvraag(), vraag))
    except KompasFout as fout:
        raise GeenPapier from fout
