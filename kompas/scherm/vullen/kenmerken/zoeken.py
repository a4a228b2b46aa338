# SPDX-License-Identifier: EUPL-1.2
"""The vocabulary: search it, see how often each tag is used, and choose one to change."""

from collections import Counter
from collections.abc import Mapping, Sequence

import pandas as pd
import streamlit as st

from kompas.diensten.organisatie import Organisatie
from kompas.kern import Catalogus, Tag
from kompas.kern.tag import GEMATCHTE_CATEGORIEEN
from kompas.scherm import woorden

CATEGORIE = {**woorden.CATEGORIE, "harde_eis": "Eisen", "opleiding": "Opleidingen"}
_ALLES, _EEN, _GEEN = "Alle", "Eén keer", "Nooit"
_RIJHOOGTE, _MEESTE_RIJEN = 35, 12  # px, rows at once
GEKOZEN = "kenmerken.gekozen"


def show_zoeken(organisatie: Organisatie) -> None:
    """A field for ordinary words, a choice by use, and the tags that remain in a table."""
    catalogus, gebruik = organisatie.catalogus, count_gebruik(organisatie.catalogus)
    st.header("Alle kenmerken", anchor=False)
    with st.container(horizontal=True, vertical_alignment="bottom", key="kenmerken-zoek"):
        tekst: str = st.text_input(
            "Zoek met gewone woorden", icon=":material/search:", autocomplete="off", live=True, key="kenmerken.zoek"
        )
        keuze = st.segmented_control("Hoe vaak gebruikt?", [_ALLES, _EEN, _GEEN], default=_ALLES, required=True)
    tags = _filter(_find(organisatie, tekst), gebruik, str(keuze))
    st.caption(f"{len(tags)} van de {len(catalogus.tags)} kenmerken.")
    _show_tabel(tags, gebruik)


def choose_tag(catalogus: Catalogus) -> Tag | None:
    """The tag to change; typing a few letters searches."""
    tags = {tag.id: tag for tag in sorted(catalogus.tags.values(), key=lambda t: (t.label.casefold(), t.id))}
    if st.session_state.get(GEKOZEN) not in tags:
        st.session_state[GEKOZEN] = None
    gekozen: str | None = st.selectbox(
        "Welk kenmerk wil je veranderen?",
        list(tags),
        format_func=lambda tag_id: name_tag(tags[tag_id]),
        placeholder="Typ een paar letters",
        key=GEKOZEN,
    )
    return tags.get(gekozen or "")


def name_tag(tag: Tag) -> str:
    """A tag as it stands in a list of all."""
    return f"{tag.label} · {CATEGORIE[tag.categorie].lower()}{' (vervallen)' if tag.vervallen else ''}"


def count_gebruik(catalogus: Catalogus) -> Mapping[str, int]:
    """On how many passports each tag stands, those of rollen too."""
    return Counter(tag for f in catalogus.functies for tag in {*f.tag_ids, *f.harde_eisen, *f.opleidingen})


def _find(organisatie: Organisatie, tekst: str | None) -> list[Tag]:
    alles = list(organisatie.catalogus.tags.values())
    if not (tekst or "").strip():
        return sorted(alles, key=lambda tag: (tag.label.casefold(), tag.id))
    vondsten = [vondst.tag for vondst in organisatie.kenmerkindex.find(str(tekst), top=50)]
    letters = str(tekst).strip().casefold()
    return list(dict.fromkeys([*(tag for tag in alles if letters in tag.label.casefold()), *vondsten]))


def _filter(tags: Sequence[Tag], gebruik: Mapping[str, int], keuze: str) -> list[Tag]:
    if keuze == _ALLES:
        return list(tags)
    aantal = 1 if keuze == _EEN else 0
    telt = [tag for tag in tags if tag.categorie in GEMATCHTE_CATEGORIEEN and not tag.vervallen]
    return [tag for tag in telt if gebruik.get(tag.id, 0) == aantal]


def _show_tabel(tags: Sequence[Tag], gebruik: Mapping[str, int]) -> None:
    tabel = pd.DataFrame(
        {
            "Kenmerk": [tag.label for tag in tags],
            "Paspoorten": [gebruik.get(tag.id, 0) for tag in tags],
            "Soort": [CATEGORIE[tag.categorie] for tag in tags],
            "Uitleg": [tag.uitleg for tag in tags],
            "Stand": ["vervallen" if tag.vervallen else "" for tag in tags],
        }
    )
    st.dataframe(
        tabel,
        hide_index=True,
        height=_RIJHOOGTE * min(_MEESTE_RIJEN, len(tabel) + 1) + 3,
        column_config={"Paspoorten": st.column_config.NumberColumn(width=90, format="%d")},
        alt="De kenmerken, met soort, aantal paspoorten en uitleg.",
    )
