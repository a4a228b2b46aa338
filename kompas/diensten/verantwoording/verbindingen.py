# SPDX-License-Identifier: EUPL-1.2
"""Every connection that the kompas has or may have, from the settings: the list that a firewall is set by."""

from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urlsplit

from kompas.diensten.instellingen import Instellingen
from kompas.diensten.verantwoording.instelwaarden import describe_database
from kompas.opslag.adres import read_adres


@dataclass(frozen=True, slots=True)
class Verbinding:
    """From whom to whom, why, and how it is kept safe. `naar_buiten`: the app itself begins it, to another machine."""

    van: str
    naar: str
    waarvoor: str
    beveiliging: str
    naar_buiten: bool = False


def list_verbindingen(instellingen: Instellingen) -> Iterator[Verbinding]:
    """The connections of this installation. Raises `OngeldigeInstelling` for an address of a database that is none."""
    yield Verbinding(
        "browser van de gebruiker",
        "reverse proxy, en via die proxy het kompas",
        "alle schermen, over http en een websocket",
        "TLS op de proxy; de browser haalt niets bij een ander adres (Content-Security-Policy)",
    )
    yield _database(instellingen)
    for veld, waarde in instellingen:
        host = urlsplit(str(waarde)).hostname if veld.startswith("oidc") and "://" in str(waarde) else None
        if host:
            yield Verbinding(
                "het kompas",
                f"{host} (instelling KOMPAS_{veld.upper()})",
                "inloggen met het account van de organisatie (OpenID Connect)",
                "https met controle van het certificaat",
                naar_buiten=True,
            )


def _database(instellingen: Instellingen) -> Verbinding:
    buiten = bool(read_adres(instellingen.database_url).host)
    return Verbinding(
        "het kompas",
        describe_database(instellingen.database_url),
        "accounts, dossiers en het auditlogboek",
        "TLS naar de database, in het adres aan te zetten met sslmode" if buiten else "rechten op het bestand",
        naar_buiten=buiten,
    )
