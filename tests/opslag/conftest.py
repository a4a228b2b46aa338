# SPDX-License-Identifier: EUPL-1.2
"""Every test of this folder meets two databases: a file of SQLite and a PostgreSQL server, both real."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from pathlib import Path

import pytest

from kompas.opslag import Opslag
from tests.opslag.materiaal import ANNA, BEN, CATO, GEHEIM, NU
from tests.opstelling.postgres import Postgres

DATABASES = ("sqlite", "postgresql")


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    """A server that runs as long as these tests do."""
    server = Postgres()
    server.start()
    yield server
    server.remove()


@pytest.fixture(scope="session")
def sjabloon(postgres: Postgres) -> str:
    """The name of an empty database with all tables, to copy."""
    naam = postgres.make_database()
    with closing(Opslag(postgres.url(naam))) as opslag:
        opslag.upgrade()
    return naam


@pytest.fixture(params=DATABASES)
def lege_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of a database without tables."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'kompas.db'}"
    server: Postgres = request.getfixturevalue("postgres")
    return server.url(server.make_database())


@pytest.fixture(params=DATABASES)
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of a database with all tables and no rows."""
    if request.param == "postgresql":
        server: Postgres = request.getfixturevalue("postgres")
        return server.url(server.make_database(request.getfixturevalue("sjabloon")))
    adres = f"sqlite:///{tmp_path / 'kompas.db'}"
    with closing(Opslag(adres)) as opslag:
        opslag.upgrade()
    return adres


@pytest.fixture
def open_opslag() -> Iterator[Callable[[str], Opslag]]:
    """Opens a database, and closes it when the test is over."""
    with ExitStack() as einde:
        yield lambda url: einde.enter_context(closing(Opslag(url)))


@pytest.fixture
def opslag(url: str, open_opslag: Callable[[str], Opslag]) -> Opslag:
    """A database with the accounts of Anna, Ben and Cato, who keep nothing yet."""
    open_ = open_opslag(url)
    with open_.transaction() as tx:
        for mens in (ANNA, BEN, CATO):
            tx.gebruikers.add(mens, GEHEIM, NU)
    return open_
