# SPDX-License-Identifier: EUPL-1.2
"""`python -m kompas gebruiker`: accounts for who sits at the machine itself, the first one above all."""

import argparse
from pathlib import Path

from kompas.kern.toegang import Rol
from kompas.opdrachten.opdrachtregel import Opdracht


def gebruiker(_folder: Path, args: argparse.Namespace) -> int:
    """Do it, and print the answer."""
    from kompas.opdrachten.werk.gebruiker import manage_gebruikers

    print(manage_gebruikers(args))
    return 0


def _add_arguments(opdracht: argparse.ArgumentParser) -> None:
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
    add("ontkoppel", "laat het los van een werkaccount, voor wie een ander kreeg").add_argument("naam")
    add("herstel", "een nieuwe wachtzin die één keer werkt; een gesloten account gaat weer open").add_argument("naam")


GEBRUIKER = Opdracht("gebruiker", "accounts maken, sluiten en herstellen", gebruiker, _add_arguments)
