# SPDX-License-Identifier: EUPL-1.2
"""What the command line understands, in Dutch: argparse itself has no Dutch texts."""

import argparse
from pathlib import Path
from typing import Any, NoReturn

from kompas.kern.toegang import Rol


class Opdrachtregel(argparse.ArgumentParser):
    """An `ArgumentParser` with its headings, its help option and its complaints in Dutch."""

    def __init__(self, **instellingen: Any) -> None:
        super().__init__(**instellingen, add_help=False)
        self._positionals.title = "wat je invult"
        self._optionals.title = "opties"
        self.add_argument("-h", "--help", action="help", help="deze uitleg")

    def format_usage(self) -> str:
        """How to write the command, on one line."""
        return super().format_usage().replace("usage: ", "gebruik: ", 1)

    def format_help(self) -> str:
        """The whole explanation of the command."""
        return super().format_help().replace("usage: ", "gebruik: ", 1)

    def error(self, message: str) -> NoReturn:  # noqa: ARG002  the message of argparse is English
        """End with status 2 and a sentence that says what to do."""
        zin = "Deze opdracht klopt niet: er mist iets, of er staat iets wat we niet kennen."
        self.exit(2, f"{self.format_usage()}{zin} Meer uitleg: {self.prog} --help\n")


def build_parser() -> Opdrachtregel:
    """The whole command line; its subcommands are documented in README.md."""
    parser = Opdrachtregel(prog="python -m kompas", description="Het Loopbaankompas op de opdrachtregel.")
    parser.add_argument("--data", type=Path, help="map met functies.yaml en tags.yaml (anders: KOMPAS_DATA of data/)")
    opdrachten = parser.add_subparsers(dest="opdracht", required=True, metavar="OPDRACHT")

    def add(naam: str, uitleg: str, *posities: str, top: int | None = None) -> argparse.ArgumentParser:
        opdracht = opdrachten.add_parser(naam, help=uitleg, description=uitleg)
        for positie in posities:
            opdracht.add_argument(positie)
        if top:
            opdracht.add_argument("--top", type=int, default=top, help=f"hoeveel (standaard {top})")
        if naam not in ("start", "demo", "gebruiker"):
            opdracht.add_argument("--json", action="store_true", help="alleen JSON")
        return opdracht

    add("match", "functies die op een functie lijken", "functie", top=10)
    surprise = add("verrassend", "verrassende functies, buiten het eigen domein", "functie", top=10)
    surprise.add_argument("--factor", type=float, default=0.5, help="0 = dichtbij, 1 = verrassend (standaard 0,5)")
    add("uitleg", "hoe een match tot stand komt", "functie", "naar")
    add("route", "van de ene functie naar de andere", "functie", "naar").add_argument("--aantal", type=int, default=3)
    add("zoek", "functies zoeken op tags en tekst", "vraag", top=20)
    add("voorstel", "tags die bij een tekst passen", "bestand").add_argument("--alles", action="store_true")
    formatie = add("formatie", "een formatieoverzicht (.xlsx of .csv) bekijken; er verandert nog niets", "bestand")
    formatie.add_argument("--toepassen", action="store_true", help="doe wat het plan zegt")
    formatie.add_argument("--blad", help="de naam van het blad in Excel (anders: dat het meest op functies lijkt)")
    add("inhoud", "verslag van de inhoud: vulling, kenmerken, buren en teksten")
    add("controleer", "de inhoud nakijken; meldt alle fouten in één keer")
    start = add("start", "de app starten")
    start.add_argument("--poort", type=int, default=8501)
    start.add_argument("--adres", default="127.0.0.1", help="luister ook elders, bijvoorbeeld 0.0.0.0")
    _add_gebruiker(add("gebruiker", "accounts maken, sluiten en herstellen"))
    demo = add("demo", "twee organisaties naast elkaar, om te laten zien (ook op de poort erna)")
    demo.add_argument("--poort", type=int, default=8501)
    return parser


def _add_gebruiker(opdracht: argparse.ArgumentParser) -> None:
    """What can be done with accounts."""
    wat = opdracht.add_subparsers(dest="wat", required=True, metavar="WAT")

    def add(naam: str, uitleg: str) -> argparse.ArgumentParser:
        return wat.add_parser(naam, help=uitleg, description=uitleg)

    maak = add("maak", "een account maken, met een wachtzin die één keer werkt")
    maak.add_argument("naam", help="waarmee iemand inlogt")
    rollen = ", ".join(rol for rol in Rol if rol is not Rol.BEZOEKER)
    maak.add_argument("--rol", action="append", required=True, type=Rol, metavar="ROL", help=f"{rollen}; mag vaker")
    maak.add_argument("--weergavenaam", help="de naam die anderen lezen (anders: de inlognaam)")
    maak.add_argument("--unit", default="", help="de unit van een leidinggevende")
    add("lijst", "alle accounts")
    add("sluit", "niemand kan er nog mee inloggen; wat bewaard is, blijft").add_argument("naam")
    add("herstel", "een nieuwe wachtzin die één keer werkt; een gesloten account gaat weer open").add_argument("naam")
