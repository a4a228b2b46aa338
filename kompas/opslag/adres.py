# SPDX-License-Identifier: EUPL-1.2
"""The address of a database."""

from dataclasses import dataclass, field

from sqlalchemy import URL, make_url
from sqlalchemy.exc import ArgumentError

from kompas.kern.fouten import OngeldigeInstelling

_DRIJVERS = ("sqlite", "sqlite+pysqlite", "postgresql", "postgresql+psycopg")


@dataclass(frozen=True, slots=True)
class Adresdelen:
    """What an address says. `namen`: of server, user and database, which a password may not be."""

    is_sqlite: bool
    is_hier: bool
    namen: tuple[str, ...]
    wachtwoord: str = field(repr=False)


def describe_adres(tekst: str) -> Adresdelen:
    """The parts that say how safe a database is; `is_hier` when it is on this machine. Raises `OngeldigeInstelling`."""
    adres = read_adres(tekst)
    server = adres.host or str(adres.query.get("host", ""))
    namen = tuple(naam for naam in (adres.username, adres.database, adres.host) if naam)
    is_sqlite = adres.get_backend_name() == "sqlite"
    return Adresdelen(is_sqlite, is_sqlite or not server or server.startswith("/"), namen, adres.password or "")


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
