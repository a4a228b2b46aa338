# SPDX-License-Identifier: EUPL-1.2
"""Functions that the address names. What this content does not know gets a sentence, and the page goes on."""

import streamlit as st

from kompas.kern import Catalogus
from kompas.scherm.pagina import show_fout

_MAX = 10
_ONBEKEND = "Een functie uit het adres kennen we niet. Misschien is de link oud. Zoek de functie op titel."


def read_functies(catalogus: Catalogus, parameter: str) -> tuple[str, ...]:
    """The known ids behind a parameter, separated by commas, each once, in order."""
    ids = [naam for naam in st.query_params.get(parameter, "").split(",") if naam]
    bekend = tuple(dict.fromkeys(naam for naam in ids[:_MAX] if naam in catalogus))
    if any(naam not in catalogus for naam in ids[:_MAX]):
        show_fout(_ONBEKEND)
    return bekend


def read_functie(catalogus: Catalogus, parameter: str) -> str | None:
    """The known id behind a parameter, or None."""
    return next(iter(read_functies(catalogus, parameter)), None)
