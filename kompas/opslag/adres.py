# SPDX-License-Identifier: EUPL-1.2
"""The address of a database."""

from sqlalchemy import URL, make_url
from sqlalchemy.exc import ArgumentError

from kompas.kern.fouten import OngeldigeInstelling

_DRIJVERS = ("sqlite", "sqlite+pysqlite", "postgresql", "postgresql+psycopg")


def read_adres(tekst: str) -> URL:
    """The address in parts. Raises `OngeldigeInstelling`, without the address: it may hold a password."""
    try:
        adres = make_url(tekst)
    except (ArgumentError, ValueError):
        adres = None
    if adres is None or adres.drivername not in _DRIJVERS:
        raise OngeldigeInstelling(
            "Het adres van de database klopt niet: KOMPAS_DATABASE_URL. Het begint met sqlite:/// en een bestand, of "
            "met postgresql:// en een server. Verbeter het, en start dan opnieuw. Er is niets veranderd."
        )
    return adres
