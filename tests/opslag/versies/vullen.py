# SPDX-License-Identifier: EUPL-1.2
"""A database as an earlier version of the app left it."""

from kompas.opslag import Opslag
from kompas.opslag.migratie import upgrade
from tests.opslag.versies.maak import VERSIES


def begin_versie(opslag: Opslag, versie: str) -> None:
    """Give an empty database the tables of a version, with something in each."""
    if opslag._bestand:
        opslag._bestand.touch()
    upgrade(opslag._motor, versie)
    with opslag.transaction() as tx:
        for regel in (VERSIES / f"{versie}.sql").read_text(encoding="utf-8").splitlines():
            tx.verbinding.exec_driver_sql(regel)
