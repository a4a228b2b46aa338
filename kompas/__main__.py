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
from pathlib import Path
from typing import Any

from kompas.diensten.inhoudsverslag import build_inhoudsverslag
from kompas.inhoud import Inhoudsmap, load_catalogus
from kompas.kern import Catalogus, Matcher, Profiel, find_routes, search_functies, suggest_tags
from kompas.kern.fouten import KompasFout

PROJECT = Path(__file__).resolve().parents[1]


def match(catalogus: Catalogus, args: argparse.Namespace) -> list[Any]:
    """The best functions for the passport of a function, itself left out."""
    matches = Matcher(catalogus).rank(Profiel.from_functie(catalogus, args.functie), top=args.top + 1)
    return [match for match in matches if match.functie_id != args.functie][: args.top]


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
    return list(search_functies(catalogus, args.vraag))[: args.top]


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


def build_parser() -> argparse.ArgumentParser:
    """The whole command line; its subcommands are documented in README.md."""
    parser = argparse.ArgumentParser(prog="python -m kompas", description="Het Loopbaankompas op de opdrachtregel.")
    parser.add_argument("--data", type=Path, help="map met functies.yaml en tags.yaml (anders: KOMPAS_DATA of data/)")
    opdrachten = parser.add_subparsers(dest="opdracht", required=True, metavar="OPDRACHT")

    def add(naam: str, uitleg: str, *posities: str, top: int | None = None) -> argparse.ArgumentParser:
        opdracht = opdrachten.add_parser(naam, help=uitleg, description=uitleg)
        for positie in posities:
            opdracht.add_argument(positie)
        if top:
            opdracht.add_argument("--top", type=int, default=top, help=f"hoeveel (standaard {top})")
        if naam in VRAGEN:
            opdracht.add_argument("--json", action="store_true", help="alleen JSON")
        return opdracht

    add("match", "functies die op een functie lijken", "functie", top=10)
    surprise = add("verrassend", "verrassende functies, buiten het eigen domein", "functie", top=10)
    surprise.add_argument("--factor", type=float, default=0.5, help="0 = dichtbij, 1 = verrassend (standaard 0,5)")
    add("uitleg", "hoe een match tot stand komt", "functie", "naar")
    add("route", "van de ene functie naar de andere", "functie", "naar").add_argument("--aantal", type=int, default=3)
    add("zoek", "functies zoeken op tags en tekst", "vraag", top=20)
    add("voorstel", "tags die bij een tekst passen", "bestand").add_argument("--alles", action="store_true")
    add("inhoud", "verslag van de inhoud: vulling, kenmerken, buren en teksten")
    add("controleer", "de inhoud nakijken; meldt alle fouten in één keer")
    start = add("start", "de app starten")
    start.add_argument("--poort", type=int, default=8501)
    start.add_argument("--adres", default="127.0.0.1", help="luister ook elders, bijvoorbeeld 0.0.0.0")
    return parser


def start(folder: Path, args: argparse.Namespace) -> int:
    """Serve the app until it is stopped."""
    from kompas.scherm.thema import theme_environment

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


def _plain(waarde: object) -> dict[str, Any]:
    """The public attributes of a result: its fields and its properties."""
    velden = [veld.name for veld in dataclasses.fields(waarde)]  # type: ignore[arg-type]
    eigenschappen = [naam for naam, lid in vars(type(waarde)).items() if isinstance(lid, property)]
    return {naam: getattr(waarde, naam) for naam in velden + eigenschappen}


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit status. Errors go to standard error, in Dutch."""
    args = build_parser().parse_args(argv)
    folder = (args.data or Path(os.environ.get("KOMPAS_DATA") or PROJECT / "data")).resolve()
    try:
        if args.opdracht == "start":
            return start(folder, args)
        bestanden = Inhoudsmap.from_folder(folder)
        catalogus = load_catalogus(bestanden.functies, bestanden.tags)
        if args.opdracht == "controleer":
            print(f"Geen fouten. {len(catalogus.functies)} functies, {len(catalogus.tags)} tags.")
            return 0
        antwoord = VRAGEN[args.opdracht](catalogus, args)
    except KompasFout as fout:
        print(fout, file=sys.stderr)
        return 1
    if args.json:
        print(json.dumps([_plain(rij) for rij in antwoord], default=_plain, ensure_ascii=False, indent=2))
    else:
        from kompas.scherm.regels import describe

        print("\n".join(describe(rij, catalogus) for rij in antwoord) or "Niets gevonden.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
