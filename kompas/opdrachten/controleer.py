# SPDX-License-Identifier: EUPL-1.2
"""`python -m kompas controleer`: whether what we have is whole."""

import argparse
import sys
from pathlib import Path

from kompas.inhoud import Inhoudsbron
from kompas.kern.fouten import Inhoudsfout, KompasFout, OngeldigeInhoud
from kompas.opdrachten.opdrachtregel import Opdracht
from kompas.opdrachten.uitvoer import add_json, print_json


def controleer(folder: Path, args: argparse.Namespace) -> int:
    """Say what is wrong with the content and, where there is a database, with the audit log; then the status is 1."""
    uitslagen = (_check_inhoud(folder), _check_auditlog())
    fouten = [fout for gevonden, _ in uitslagen for fout in gevonden]
    if args.json:
        print_json(fouten)
        return 1 if fouten else 0
    for gevonden, goed in uitslagen:
        if gevonden:
            print(OngeldigeInhoud(gevonden), file=sys.stderr)
        elif goed:
            print(goed)
    return 1 if fouten else 0


def _check_inhoud(folder: Path) -> tuple[tuple[Inhoudsfout, ...], str]:
    """The errors in the functions, the tags and the house style, and what to say when there are none."""
    try:
        inhoud = Inhoudsbron(folder).current()
    except OngeldigeInhoud as ongeldig:
        return tuple(ongeldig.fouten), ""
    goed = f"Geen fouten. {len(inhoud.catalogus.functies)} functies, {len(inhoud.catalogus.tags)} tags."
    return tuple(inhoud.fouten), goed


def _check_auditlog() -> tuple[tuple[Inhoudsfout, ...], str]:
    """The first line that does not fit, and what to say when all do; nothing where nobody made a database."""
    from kompas.opdrachten.werk.auditlog import judge_auditlog

    try:
        oordeel = judge_auditlog()
    except KompasFout as fout:
        return (Inhoudsfout("auditlogboek", 0, "database", f"Niet gecontroleerd. {fout}"),), ""
    if oordeel is None:
        return (), ""
    if oordeel.breuk is not None:
        return (Inhoudsfout("auditlogboek", oordeel.breuk.nr, "keten", oordeel.zin),), ""
    return (), f"{oordeel.zin}\nAfdruk van de laatste regel: {oordeel.stand.kop}"


CONTROLEER = Opdracht("controleer", "de inhoud en het auditlogboek nakijken; meldt alle fouten", controleer, add_json)
