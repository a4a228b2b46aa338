# SPDX-License-Identifier: EUPL-1.2
"""The settings of now in words that may be printed: never a secret, never a place on the disk."""

from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from pydantic import SecretStr

from kompas.diensten.datum import write_dagen, write_duur
from kompas.diensten.instellingen import Instellingen
from kompas.opslag.adres import read_adres

GEHEIM = "ingesteld (geheim)"
LEEG = "niet ingesteld"
_BEWAREN, _DAGEN = "bewaren_", "_dagen"  # how a setting that is a number of days is called


@dataclass(frozen=True, slots=True)
class Instelwaarde:
    """A setting: its environment variable, its value in words, why it is there, and whether it is a term."""

    naam: str
    veld: str
    waarde: str
    uitleg: str
    is_termijn: bool


def list_instelwaarden(instellingen: Instellingen) -> tuple[Instelwaarde, ...]:
    """Every setting, in the order of the code. A term is a length of time, or a number of days to keep something."""
    return tuple(
        Instelwaarde(
            f"KOMPAS_{veld.upper()}",
            veld,
            _write(veld, getattr(instellingen, veld)),
            soort.description or "",
            isinstance(getattr(instellingen, veld), timedelta) or _is_in_dagen(veld),
        )
        for veld, soort in type(instellingen).model_fields.items()
    )


def describe_database(adres: str) -> str:
    """Where accounts and dossiers are, without a password or a folder. Raises `OngeldigeInstelling`."""
    url = read_adres(adres)
    if url.get_backend_name() == "sqlite":
        return "SQLite, een bestand op de server van het kompas"
    poort = f", poort {url.port}" if url.port else ""
    return f"PostgreSQL op {url.host or 'de eigen server'}{poort}"


def _is_in_dagen(veld: str) -> bool:
    return veld.startswith(_BEWAREN) or veld.endswith(_DAGEN)


def _write(veld: str, waarde: object) -> str:
    if waarde in (None, "", (), {}):
        return LEEG
    if isinstance(waarde, SecretStr):
        return GEHEIM if waarde.get_secret_value() else LEEG
    if veld == "database_url":
        return describe_database(str(waarde))
    return _write_plain(veld, waarde)


def _write_plain(veld: str, waarde: object) -> str:
    if isinstance(waarde, bool):
        return "ja" if waarde else "nee"
    if isinstance(waarde, timedelta):
        return write_duur(waarde)
    if isinstance(waarde, Path):
        return waarde.name
    if _is_in_dagen(veld):
        return write_dagen(int(str(waarde)))
    return str(waarde)
