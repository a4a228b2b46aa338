# SPDX-License-Identifier: EUPL-1.2
"""The commands that ask the catalogue something and change nothing."""

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import Any

from kompas.diensten.inhoudsverslag import build_inhoudsverslag
from kompas.diensten.verkennen import rank_anderen
from kompas.inhoud import Inhoudsmap, load_catalogus
from kompas.kern import Catalogus, Matcher, Profiel, find_routes, search_functies, suggest_tags
from kompas.kern.fouten import KompasFout
from kompas.opdrachten.opdrachtregel import Opdracht
from kompas.opdrachten.uitvoer import add_json, print_json

_Vraag = Callable[[Catalogus, argparse.Namespace], list[Any]]


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


def _make(vraag: _Vraag, hulp: str, *posities: str, top: int | None = None, **opties: dict[str, Any]) -> Opdracht:
    """A command that answers a question. `opties`: further options by name, as argparse wants them."""

    def add_arguments(opdracht: argparse.ArgumentParser) -> None:
        for positie in posities:
            opdracht.add_argument(positie)
        if top:
            opdracht.add_argument("--top", type=int, default=top, help=f"hoeveel (standaard {top})")
        for naam, optie in opties.items():
            opdracht.add_argument(f"--{naam}", **optie)
        add_json(opdracht)

    def run(folder: Path, args: argparse.Namespace) -> int:
        bestanden = Inhoudsmap.from_folder(folder)
        catalogus = load_catalogus(bestanden.functies, bestanden.tags)
        antwoord = vraag(catalogus, args)
        if args.json:
            print_json(antwoord)
        else:
            from kompas.scherm.regels import describe

            print("\n".join(describe(rij, catalogus) for rij in antwoord) or "Niets gevonden.")
        return 0

    return Opdracht(vraag.__name__, hulp, run, add_arguments)


_FACTOR = {"type": float, "default": 0.5, "help": "0 = dichtbij, 1 = verrassend (standaard 0,5)"}
VRAGEN = (
    _make(match, "functies die op een functie lijken", "functie", top=10),
    _make(verrassend, "verrassende functies, buiten het eigen domein", "functie", top=10, factor=_FACTOR),
    _make(uitleg, "hoe een match tot stand komt", "functie", "naar"),
    _make(route, "van de ene functie naar de andere", "functie", "naar", aantal={"type": int, "default": 3}),
    _make(zoek, "functies zoeken op tags en tekst", "vraag", top=20),
    _make(voorstel, "tags die bij een tekst passen", "bestand", alles={"action": "store_true"}),
    _make(inhoud, "verslag van de inhoud: vulling, kenmerken, buren en teksten"),
)
