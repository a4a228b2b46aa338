# SPDX-License-Identifier: EUPL-1.2
"""Showing the kompas to others: two organisations side by side, each its own server, one click apart."""

import os
import signal
import subprocess
import sys
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from urllib.parse import urlsplit

import streamlit as st

from kompas.inhoud import load_huisstijl
from kompas.scherm import sessie
from kompas.scherm.paginas import START
from kompas.scherm.tekst import escape

BUUR_NAAM = "KOMPAS_DEMO_BUUR"
BUUR_POORT = "KOMPAS_DEMO_POORT"


def show_demobalk() -> None:
    """In a demo: begin again, and the other organisation. Outside a demo nothing."""
    naam, poort = os.environ.get(BUUR_NAAM), os.environ.get(BUUR_POORT)
    if not naam or not poort:
        return
    with st.container(horizontal=True, horizontal_alignment="right", vertical_alignment="center", key="demobalk"):
        st.caption("Demo", width="content")
        if st.button(":primary[Begin opnieuw]", type="tertiary", icon=":material/restart_alt:"):
            sessie.clear()
            st.switch_page(START, query_params={})
        st.link_button(f":primary[Bekijk {escape(naam)}]", _other_address(poort), type="tertiary")


def _other_address(poort: str) -> str:
    """The same machine as this page, at the other port."""
    hier = urlsplit(st.context.url or "http://localhost")
    return f"{hier.scheme}://{hier.hostname}:{poort}/"


def run_demo(folders: tuple[Path, Path], poort: int) -> int:
    """Serve two organisations, at `poort` and the next one, until this is stopped; returns the exit status."""
    servers = [
        subprocess.Popen(  # noqa: S603  our own command
            [sys.executable, "-m", "kompas", "--data", str(folder), "start", "--poort", str(poort + nummer)],
            env={**os.environ, **_neighbour(folders[1 - nummer], poort + 1 - nummer)},
        )
        for nummer, folder in enumerate(folders)
    ]
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    try:
        with suppress(KeyboardInterrupt):
            return servers[0].wait()
    finally:
        for server in servers:
            server.terminate()
    return 0


def _neighbour(folder: Path, poort: int) -> Mapping[str, str]:
    return {BUUR_NAAM: load_huisstijl(folder / "huisstijl.yaml").organisatie, BUUR_POORT: str(poort)}
