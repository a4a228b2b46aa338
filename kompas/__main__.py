# SPDX-License-Identifier: EUPL-1.2
"""The command line: `python -m kompas --help`."""

import argparse
import dataclasses
import json
import os
import subprocess
import sys
from collections.abc import Sequence
from contextlib import suppress
from io import TextIOWrapper
from pathlib import Path
from typing import Any

from kompas.diensten.inhoudsverslag import build_inhoudsverslag
from kompas.diensten.verkennen import rank_anderen
from kompas.inhoud import Inhoudsbron, Inhoudsmap, find_folder, load_catalogus
from kompas.kern import Catalogus, Matcher, Profiel, find_routes, search_functies, suggest_tags
from kompas.kern.fouten import KompasFout, OngeldigeInhoud
from kompas.opdrachtregel import build_parser

PROJECT = Path(__file__).resolve().parents[1]


def match(catalogus: Catalogus, args: argparse.Namespace) -> list[Any]:
    """The best functions for the passport of a function, itself left out."""
    return list(rank_anderen(Matcher(catalogus), Profiel.from_functie(catalogus, args.functie), args.top))


def verrassend(catalogus: Catalogus, args: argparse.Namespace) -> list[Any]:
    """The surprising functions for the passport of a function."""
    profiel = Profiel.from_functie(catalogus, args.functie)
    return list(Matcher(catalogus).surprise(profiel, top=args.top, factor=args.factor))


def uitleg(catalogus: Catalogus, args: argparse.Namespace) -> list[Any]:
    """The match of two functions, taken apart."""
    return [Matcher(catalogus).explain(Profiel.from_functie(catalogus, args.functie), args.naar)]


def route(catalogus: Catalogus, args: argparse.Namespace) -> list[Any]:
    """Routes from one function to another."""
    return list(find_routes(catalogus, args.functie, args.naar, aantal=args.aantal))


def zoek(catalogus: Catalogus, args: argparse.Namespace) -> list[Any]:
    """Functions that fit a search."""
    return list(search_functies(catalogus, args.vraag, top=args.top))


def voorstel(catalogus: Catalogus, args: argparse.Namespace) -> list[Any]:
    """Tags that fit a text."""
    try:
        tekst = Path(args.bestand).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as fout:
        raise KompasFout(f"We kunnen '{args.bestand}' niet lezen. Geef een tekstbestand (UTF-8) op.") from fout
    return list(suggest_tags(tekst, catalogus, alles=args.alles))


def inhoud(catalogus: Catalogus, _args: argparse.Namespace) -> list[Any]:
    """The content report."""
    return [build_inhoudsverslag(Matcher(catalogus))]


VRAGEN = {vraag.__name__: vraag for vraag in (match, verrassend, uitleg, route, zoek, voorstel, inhoud)}


def controleer(folder: Path, args: argparse.Namespace) -> int:
    """Say what is wrong with the functions, the tags and the house style; the exit status is 1 when something is."""
    try:
        inhoud = Inhoudsbron(folder).current()
    except OngeldigeInhoud as ongeldig:
        fouten, goed = ongeldig.fouten, ""
    else:
        fouten = inhoud.fouten
        goed = f"Geen fouten. {len(inhoud.catalogus.functies)} functies, {len(inhoud.catalogus.tags)} tags."
    if args.json:
        _print_json(fouten)
    elif fouten:
        print(OngeldigeInhoud(fouten), file=sys.stderr)
    else:
        print(goed)
    return 1 if fouten else 0


def start(folder: Path, args: argparse.Namespace) -> int:
    """Serve the app until it is stopped."""
    from kompas.gebruikersbeheer import upgrade_database
    from kompas.scherm.huisstijl.thema import theme_environment
    from kompas.scherm.poort import need_free

    need_free(args.poort, args.adres)
    upgrade_database()
    print(f"Het Loopbaankompas staat op http://localhost:{args.poort}. Stoppen: Ctrl+C.", flush=True)
    opdracht = [sys.executable, "-m", "streamlit", "run", str(PROJECT / "server.py")]
    opdracht += [f"--server.port={args.poort}", f"--server.address={args.adres}"]
    omgeving = {**os.environ, "KOMPAS_DATA": str(folder), **theme_environment(folder)}
    os.chdir(PROJECT)
    if os.name == "posix":  # become the server, so that whoever stops this process stops the server
        os.execve(sys.executable, opdracht, omgeving)  # noqa: S606  our own command
    with suppress(KeyboardInterrupt):
        return subprocess.call(opdracht, env=omgeving)  # noqa: S603  our own command
    return 0


def gebruiker(_folder: Path, args: argparse.Namespace) -> int:
    """Accounts, from the machine itself."""
    from kompas.gebruikersbeheer import manage_gebruikers

    print(manage_gebruikers(args))
    return 0


def formatie(folder: Path, args: argparse.Namespace) -> int:
    """What a formatieoverzicht would change, and with `--toepassen` change it."""
    from kompas.inhoudsbeheer import import_formatie

    verslag = import_formatie(folder, args)
    if args.json:
        _print_json([verslag])
    else:
        print("\n".join(verslag.list_regels()))
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


WERK = {werk.__name__: werk for werk in (controleer, start, gebruiker, formatie, demo)}


def _plain(waarde: object) -> dict[str, Any]:
    """The public attributes of a result: its fields and its properties."""
    velden = [veld.name for veld in dataclasses.fields(waarde)]  # type: ignore[arg-type]
    eigenschappen = [naam for naam, lid in vars(type(waarde)).items() if isinstance(lid, property)]
    return {naam: getattr(waarde, naam) for naam in velden + eigenschappen}


def _print_json(antwoord: Sequence[Any]) -> None:
    """Letters as they are where the output is UTF-8, else escaped: JSON in another encoding is no JSON."""
    ascii_only = sys.stdout.encoding.lower() != "utf-8"
    print(json.dumps([_plain(rij) for rij in antwoord], default=_plain, ensure_ascii=ascii_only, indent=2))


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit status. Errors go to standard error, in Dutch."""
    args = build_parser().parse_args(argv)
    folder = args.data.resolve() if args.data else find_folder()
    try:
        if args.opdracht in WERK:
            return WERK[args.opdracht](folder, args)
        bestanden = Inhoudsmap.from_folder(folder)
        catalogus = load_catalogus(bestanden.functies, bestanden.tags)
        antwoord = VRAGEN[args.opdracht](catalogus, args)
    except KompasFout as fout:
        print(fout, file=sys.stderr)
        return 1
    if args.json:
        _print_json(antwoord)
    else:
        from kompas.scherm.regels import describe

        print("\n".join(describe(rij, catalogus) for rij in antwoord) or "Niets gevonden.")
    return 0


def run() -> int:
    """`main` for a terminal or a pipe of any kind: letters that do not fit become ?, and a reader may stop early."""
    for stroom in (sys.stdout, sys.stderr):
        if isinstance(stroom, TextIOWrapper):
            stroom.reconfigure(errors="replace")
    try:
        status = main()
        sys.stdout.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # what is left has nowhere to go
        return 1
    return status


if __name__ == "__main__":
    sys.exit(run())
