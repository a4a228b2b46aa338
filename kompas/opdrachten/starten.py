# SPDX-License-Identifier: EUPL-1.2
"""`python -m kompas start` and `python -m kompas demo`: the app itself."""

import argparse
import os
import subprocess
import sys
from contextlib import closing, suppress
from pathlib import Path

from kompas.opdrachten.opdrachtregel import Opdracht

PROJECT = Path(__file__).resolve().parents[2]


def upgrade_database() -> None:
    """Bring a database of an older version to this one. Nothing is made where nobody can log in."""
    from kompas.diensten.instellingen import get_instellingen
    from kompas.opslag import Opslag

    instellingen = get_instellingen()
    with closing(Opslag(instellingen.database_url)) as opslag:
        if opslag.exists() or instellingen.met_werkaccount:
            opslag.upgrade()


def check_start(folder: Path) -> None:
    """Raises `OnveiligeStart` before anything is touched."""
    from kompas.diensten.instellingen import get_instellingen
    from kompas.diensten.productie import check_productie
    from kompas.scherm.web.opties import find_onveilig

    check_productie(get_instellingen(), folder, find_onveilig())


def start(folder: Path, args: argparse.Namespace) -> int:
    """Serve the app until it is stopped. Raises `OnveiligeStart` where real people are not safe."""
    from kompas.diensten.instellingen import get_instellingen
    from kompas.scherm.huisstijl.thema import theme_environment
    from kompas.scherm.poort import need_free
    from kompas.scherm.web.aanmelding import cookie_environment
    from kompas.scherm.web.opties import list_opties

    os.chdir(PROJECT)  # where Streamlit finds our options
    instellingen = get_instellingen()
    need_free(args.poort, args.adres)
    check_start(folder)
    upgrade_database()
    print(f"Het Loopbaankompas staat op http://localhost:{args.poort}. Stoppen: Ctrl+C.", flush=True)
    opdracht = [sys.executable, "-m", "streamlit", "run", str(PROJECT / "server.py"), *list_opties(instellingen)]
    opdracht += [f"--server.port={args.poort}", f"--server.address={args.adres}"]
    eigen = {"KOMPAS_DATA": str(folder), "FORWARDED_ALLOW_IPS": instellingen.proxy}
    omgeving = {**os.environ, **eigen, **theme_environment(folder), **cookie_environment(instellingen)}
    if os.name == "posix":  # become the server, so that whoever stops this process stops the server
        os.execve(sys.executable, opdracht, omgeving)  # noqa: S606  our own command
    with suppress(KeyboardInterrupt):
        return subprocess.call(opdracht, env=omgeving)  # noqa: S603  our own command
    return 0


def demo(folder: Path, args: argparse.Namespace) -> int:
    """Serve this organisation and the fictional neighbour, one click apart, with made-up people who go at the end."""
    from kompas.scherm.demo.servers import prepare_demo, run_demo
    from kompas.scherm.poort import need_free

    prepare_demo()
    for poort in (args.poort, args.poort + 1):
        need_free(poort)
    print("We maken een demo met verzonnen mensen, in een tijdelijke database. Dat duurt even.", flush=True)
    os.chdir(PROJECT)
    status = run_demo((folder, PROJECT / "data" / "voorbeelden" / "waterrijk"), args.poort)
    print("De demo is gestopt. De verzonnen mensen en wat zij bewaarden, zijn weg.")
    return status


def _add_poort(opdracht: argparse.ArgumentParser) -> None:
    opdracht.add_argument("--poort", type=int, default=8501)


def _add_poort_en_adres(opdracht: argparse.ArgumentParser) -> None:
    _add_poort(opdracht)
    opdracht.add_argument("--adres", default="127.0.0.1", help="luister ook elders, bijvoorbeeld 0.0.0.0")


START = Opdracht("start", "de app starten", start, _add_poort_en_adres)
DEMO = Opdracht("demo", "twee organisaties naast elkaar, om te laten zien (ook op de poort erna)", demo, _add_poort)
