# SPDX-License-Identifier: EUPL-1.2
"""What happens once when the server starts, and when a page breaks."""

import gc
import logging
import secrets
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

import streamlit as st
from starlette.concurrency import run_in_threadpool
from streamlit.runtime.pages_manager import PagesManager

from kompas.diensten.instellingen import get_instellingen
from kompas.diensten.productie import check_productie
from kompas.inhoud import find_folder
from kompas.kern.fouten import OngeldigeInhoud
from kompas.scherm.toegang import open_organisatie
from kompas.scherm.web.opties import find_onveilig

_LOG = logging.getLogger("kompas")


@asynccontextmanager
async def preload(_: object) -> AsyncIterator[None]:
    """Load heavy libraries and the content before the first visitor, then take them out of garbage collection.

    Streamlit collects garbage after every run; frozen, that costs a third of the time.

    Raises `OnveiligeStart`, also for who starts the server without our command.
    """
    await run_in_threadpool(check_productie, get_instellingen(), find_folder(), find_onveilig())
    # Streamlit would take our folder pages/ for its older kind of app until the first visit has run the router; a first
    # visit by a deep link then gets "Page not found".
    PagesManager.uses_pages_directory = False
    with suppress(OngeldigeInhoud):  # the pages themselves say what is wrong
        await run_in_threadpool(_warm_up)
    gc.collect()
    gc.freeze()
    yield


def _warm_up() -> None:
    import kompas.scherm.kompas.weergave  # noqa: F401  importing Plotly and pandas is the work

    organisatie = open_organisatie()
    _ = organisatie.zoekindex, organisatie.kaart, organisatie.matcher.schaal


def report_error(fout: Exception) -> bool:
    """Tell the user that something broke, with a code that also stands in the log. Shows no details."""
    code = f"K-{secrets.token_hex(2).upper()}"
    _LOG.error("Onverwachte fout %s", code, exc_info=fout)
    st.error(
        f"Er ging iets mis (code {code}). Je profiel is nog zoals het was. "
        "Kies een andere pagina in het menu. Blijft het misgaan? Geef deze code door aan de beheerder.",
        icon=":material/error:",
    )
    return True
