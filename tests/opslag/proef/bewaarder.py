# SPDX-License-Identifier: EUPL-1.2
"""Somebody who saves one dossier over and over, until a kill."""

from datetime import UTC, datetime
from multiprocessing.connection import Connection
from time import sleep

from kompas.opslag import Opslag, motor


def save_on_and_on(url: str, wie: str, melding: Connection) -> None:
    """Save, and say each version that was confirmed."""
    motor._WACHT = 60  # on a busy machine too
    opslag = Opslag(url)
    with opslag.reading() as lezer:
        stuk = lezer.dossiers.find(wie)
    versie = stuk.versie if stuk else 0
    while True:
        with opslag.transaction() as tx:
            inhoud = f"versie {versie + 1} " + "van een dossier dat ergens over gaat " * (versie % 400)
            versie = tx.dossiers.save(wie, inhoud, versie, datetime.now(UTC))
        melding.send(versie)
        sleep(0.003)  # people do not keep the others waiting
