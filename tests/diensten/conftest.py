# SPDX-License-Identifier: EUPL-1.2
"""A real database, people who ask something of it, and a small organisation on disk."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kompas.diensten.instellingen import get_instellingen
from kompas.diensten.toegang import Aanvraag
from kompas.kern.toegang import Gebruiker, Rol
from kompas.opslag import Opslag
from kompas.opslag.gebruikers import Geheim
from tests.diensten.vulmateriaal import write_organisatie

NU = datetime(2026, 11, 23, 13, 3, tzinfo=UTC)  # a Monday, 14:03 in Amsterdam
DAG = timedelta(days=1)
Vraag = Callable[..., Aanvraag]


@pytest.fixture
def opslag(tmp_path: Path) -> Iterator[Opslag]:
    """A new database."""
    opslag = Opslag(f"sqlite:///{tmp_path / 'kompas.db'}")
    opslag.upgrade()
    yield opslag
    opslag.close()


@pytest.fixture
def vraag(opslag: Opslag) -> Vraag:
    """Who has this name asks something, some time after NU. The account is made at the first time, with these roles."""

    def maak(naam: str, *rollen: Rol, later: timedelta = timedelta()) -> Aanvraag:
        with opslag.transaction() as tx:
            gevonden = tx.gebruikers.find(naam)
            mens = gevonden[0] if gevonden else Gebruiker(f"id-{naam}", naam, naam.title(), frozenset(rollen))
            if gevonden is None:
                tx.gebruikers.add(mens, Geheim("x"), NU)
        return Aanvraag(opslag, mens, NU + later)

    return maak


@pytest.fixture
def fenna(vraag: Vraag) -> Aanvraag:
    """A functiebeheerder asks."""
    return vraag("fenna", Rol.FUNCTIEBEHEERDER)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The files of a small organisation, that the app serves."""
    folder = tmp_path / "inhoud"
    folder.mkdir()
    write_organisatie(folder)
    monkeypatch.setenv("KOMPAS_DATA", str(folder))
    return folder


@pytest.fixture
def or_akkoord(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The works council agreed with "Ik ben te benaderen"."""
    monkeypatch.setenv("KOMPAS_OR_AKKOORD", "true")
    get_instellingen.cache_clear()
    yield
    get_instellingen.cache_clear()
