# SPDX-License-Identifier: EUPL-1.2
"""A new database with made-up people and what they did, all of it through the use cases that everybody uses."""

import json
import os
from collections.abc import Mapping
from contextlib import closing
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

from kompas.diensten.accounts import Poging, change_wachtzin, hash_sleutel, make_gebruiker
from kompas.diensten.accounts.bewijs import make_sleutel
from kompas.diensten.accounts.opdrachtregel import ask_from_opdrachtregel
from kompas.diensten.accounts.wachtzin import make_eenmalig
from kompas.diensten.benaderen import is_benaderen_aan, raise_hand
from kompas.diensten.datum import find_dag
from kompas.diensten.delen import share, view
from kompas.diensten.delen.termijn import find_vrijdag
from kompas.diensten.demo.dossiers import find_unit, list_dichtbij, write_blijver, write_zoeker
from kompas.diensten.demo.mensen import ANNA, CHRIS, DEWI, ERIK, MENSEN, Demomens
from kompas.diensten.demo.omgeving import name_database, name_wachtzinnen
from kompas.diensten.dossier import save_dossier
from kompas.diensten.instellingen import get_instellingen
from kompas.diensten.toegang import Aanvraag
from kompas.kern import Catalogus
from kompas.kern.dossier import Dossier, Onderdeel
from kompas.kern.fouten import DemoGeweigerd
from kompas.kern.toegang import Gebruiker, Rol
from kompas.opslag import Opslag

_EIGENAAR = 0o600  # nobody else on this machine reads the passphrases
_BEGIN = timedelta(days=3)  # ago: then the people of the demo began
_DAG = timedelta(days=1)


def make_demo(folder: Path, catalogus: Catalogus, nu: datetime) -> None:
    """Make the people of the demo and what they keep and share, in a new database in this folder.

    It takes no database of anybody else: raises `DemoGeweigerd` when there is one in the folder already.
    """
    with closing(Opslag(name_database(folder))) as opslag:
        if opslag.exists():
            raise DemoGeweigerd(
                "In deze map staat al een database. De demo maakt altijd een nieuwe. Er is niets veranderd."
            )
        opslag.upgrade()
        begin = nu - _BEGIN
        zinnen = {mens.naam: make_eenmalig() for mens in MENSEN}
        wie = {mens.naam: _make_account(opslag, mens, zinnen[mens.naam], catalogus, begin) for mens in MENSEN}
        _fill(opslag, wie, catalogus, nu)
    _write(name_wachtzinnen(folder), json.dumps(zinnen))


def _make_account(opslag: Opslag, mens: Demomens, zin: str, catalogus: Catalogus, nu: datetime) -> Gebruiker:
    """An account whose owner chose this passphrase already."""
    unit = find_unit(catalogus) if mens.rol is Rol.LEIDINGGEVENDE else ""
    vraag = ask_from_opdrachtregel(opslag, nu)
    nieuw = make_gebruiker(vraag, mens.naam, mens.weergavenaam, [mens.rol], unit).gebruiker
    poging = Poging(mens.naam, "", vraag.oorsprong, hash_sleutel(make_sleutel()))
    change_wachtzin(replace(vraag, gebruiker=nieuw), poging, zin, get_instellingen())
    return replace(nieuw, moet_wijzigen=False)


def _fill(opslag: Opslag, wie: Mapping[str, Gebruiker], catalogus: Catalogus, nu: datetime) -> None:
    """Anna looks around and shares with the coach, who looked yesterday; Chris stays, and shares with the manager."""

    def vraag(naam: str, geleden: timedelta) -> Aanvraag:
        return Aanvraag(opslag, wie[naam], nu - geleden, "opdrachtregel")

    vandaag = find_dag(nu)
    anna, chris = write_zoeker(catalogus, vandaag), write_blijver(catalogus, vandaag)
    save_dossier(vraag(ANNA, _BEGIN), anna, 0, catalogus)
    save_dossier(vraag(CHRIS, _BEGIN), chris, 0, catalogus)
    tot = find_vrijdag(vandaag)
    met_coach = share(vraag(ANNA, 2 * _DAG), wie[DEWI].id, (Onderdeel.AMBITIE, Onderdeel.PLAN), tot)
    share(vraag(CHRIS, 2 * _DAG), wie[ERIK].id, (Onderdeel.AMBITIE, Onderdeel.VOORBEREIDING), tot)
    _raise_hand(vraag(ANNA, 2 * _DAG), anna, catalogus)
    view(vraag(DEWI, _DAG), met_coach, catalogus)


def _raise_hand(anna: Aanvraag, dossier: Dossier, catalogus: Catalogus) -> None:
    if is_benaderen_aan():
        for functie in list_dichtbij(catalogus, dossier)[:2]:
            raise_hand(anna, functie.id, catalogus)


def _write(bestand: Path, tekst: str) -> None:
    """A new file, for nobody but its owner."""
    with os.fdopen(os.open(bestand, os.O_CREAT | os.O_EXCL | os.O_WRONLY, _EIGENAAR), "w", encoding="utf-8") as stroom:
        stroom.write(tekst)
