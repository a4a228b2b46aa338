# SPDX-License-Identifier: EUPL-1.2
"""Every connection that the kompas has or may have, from the settings: the list that a firewall is set by."""

from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urlsplit

from kompas.diensten.instellingen import Instellingen
from kompas.diensten.verantwoording.instelwaarden import describe_database
from kompas.opslag.adres import describe_adres


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
    if instellingen.met_werkaccount:
        yield Verbinding(
            "het kompas",
            f"de inlogdienst op {urlsplit(instellingen.oidc_adres).hostname}, en de adressen die deze zelf noemt",
            "inloggen met het werkaccount (OpenID Connect): gegevens van de dienst, sleutels en het inlogbewijs",
            "https met controle van het certificaat; een geheim van het kompas",
            naar_buiten=True,
        )


def _database(instellingen: Instellingen) -> Verbinding:
    buiten = not describe_adres(instellingen.database_url).is_hier
    return Verbinding(
        "het kompas",
        describe_database(instellingen.database_url),
        "accounts, dossiers en het auditlogboek",
        "TLS naar de database, in het adres aan te zetten met sslmode" if buiten else "rechten op het bestand",
        naar_buiten=buiten,
    )
