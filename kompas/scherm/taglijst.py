# SPDX-License-Identifier: EUPL-1.2
"""Tags on a page, as labels in a row."""

from collections.abc import Iterable

import streamlit as st

from kompas.kern import Catalogus, Tag, TagAandeel
from kompas.kern.getallen import procent
from kompas.scherm.tekst import escape


def show_tags(tags: Iterable[Tag]) -> None:
    """Labels in a row."""
    st.markdown(" ".join(_label(tag.label) for tag in tags))


def show_delen(kop: str, delen: tuple[TagAandeel, ...], catalogus: Catalogus, *, met_aandeel: bool = False) -> None:
    """A heading with its tags; with share, the percentage points of the match that each brings."""
    st.markdown(f"**{kop}** ({len(delen)})")
    labels = [
        f"{catalogus.tag(deel.tag_id).label} · {procent(deel.aandeel)}"
        if met_aandeel
        else catalogus.tag(deel.tag_id).label
        for deel in delen
    ]
    st.markdown(" ".join(map(_label, labels)) or "Niets.")


def _label(tekst: str) -> str:
    return f":gray-badge[{escape(tekst)}]"
