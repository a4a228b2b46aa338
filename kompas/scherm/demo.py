# SPDX-License-Identifier: EUPL-1.2
"""Showing the kompas to others: two organisations side by side, each its own server, one click apart."""

import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
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
_TEL = 0.3  # seconds


def show_demobalk() -> None:
    """In a demo: begin again, and the other organisation. Outside a demo nothing."""
    naam, poort = os.environ.get(BUUR_NAAM, ""), os.environ.get(BUUR_POORT, "")
    if not naam or not re.fullmatch(r"[0-9]{1,5}", poort):  # it becomes part of a link
        return
    with st.container(horizontal=True, vertical_alignment="center", width="content", key="demobalk"):
        st.caption("Demo", width="content")
        if st.button(":primary[Begin opnieuw]", type="tertiary", icon=":material/restart_alt:"):
            sessie.clear()
            st.switch_page(START, query_params={})
        st.link_button(f":primary[Bekijk {escape(naam)}]", _other_address(poort), type="tertiary")


def _other_address(poort: str) -> str:
    """The same machine as this page, at the other port."""
    host = urlsplit(st.context.url or "").hostname or "localhost"
    return f"http://{f'[{host}]' if ':' in host else host}:{poort}/"


def run_demo(folders: tuple[Path, Path], poort: int) -> int:
    """Serve two organisations, at `poort` and the next one, until this is stopped or one of them stops.

    Returns the exit status.
    """
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    servers: list[subprocess.Popen[bytes]] = []
    try:
        with suppress(KeyboardInterrupt):
            servers.extend(_serve(folders, nummer, poort) for nummer in range(len(folders)))
            return _wait(servers)
    finally:
        for server in servers:
            server.terminate()
        for server in servers:
            server.wait()
    return 0


def _serve(folders: tuple[Path, Path], nummer: int, poort: int) -> subprocess.Popen[bytes]:
    buur = 1 - nummer
    return subprocess.Popen(  # noqa: S603  our own command
        [sys.executable, "-m", "kompas", "--data", str(folders[nummer]), "start", "--poort", str(poort + nummer)],
        env={**os.environ, **_neighbour(folders[buur], poort + buur)},
    )


def _wait(servers: Sequence[subprocess.Popen[bytes]]) -> int:
    """The exit status of the first one that stops: one municipality is no demo."""
    while True:
        for server in servers:
            status = server.poll()
            if status is not None:
                return status
        time.sleep(_TEL)


def _neighbour(folder: Path, poort: int) -> Mapping[str, str]:
    return {BUUR_NAAM: load_huisstijl(folder / "huisstijl.yaml").organisatie, BUUR_POORT: str(poort)}
