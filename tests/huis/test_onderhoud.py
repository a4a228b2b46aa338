# SPDX-License-Identifier: EUPL-1.2
"""`python -m kompas reservekopie`, `herstel` and `verhuis`: what somebody at the machine reads, and the exit status."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from kompas.__main__ import main
from kompas.diensten.instellingen import get_instellingen
from kompas.opslag import Opslag
from tests.opslag.materiaal import ANNA, GEHEIM, NU

HUIS = Path(__file__).resolve().parents[2]
Opdracht = Callable[..., tuple[int, str, str]]


@pytest.fixture
def url(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """The address of a database in which Anna has an account."""
    adres = f"sqlite:///{tmp_path / 'kompas.db'}"
    monkeypatch.setenv("KOMPAS_DATABASE_URL", adres)
    get_instellingen.cache_clear()
    with closing(Opslag(adres)) as opslag:
        opslag.upgrade()
        with opslag.transaction() as tx:
            tx.gebruikers.add(ANNA, GEHEIM, NU)
    yield adres
    get_instellingen.cache_clear()


@pytest.fixture
def kompas(capsys: pytest.CaptureFixture[str], url: str, tmp_path: Path) -> Opdracht:
    """Runs one command on a copy of the content: its exit status, standard output and standard error."""
    del url
    for naam in ("functies.yaml", "tags.yaml", "huisstijl.yaml"):
        shutil.copy(HUIS / "data" / naam, tmp_path)

    def run(*argv: str) -> tuple[int, str, str]:
        return main(["--data", str(tmp_path), *argv]), *capsys.readouterr()

    return run


def test_keeping_and_putting_back(kompas: Opdracht, url: str, tmp_path: Path) -> None:
    """A backup says what is in it; putting it back asks twice, and says what somebody has to do afterwards."""
    map_ = str(tmp_path / "kopie")
    status, uit, fout = kompas("reservekopie", map_, "--controleer", "--ruim-op")
    assert (status, fout) == (0, "")
    assert "alles is gelijk" in uit
    assert "Inhoud: 3 bestanden" in uit
    with closing(Opslag(url)) as opslag, opslag.transaction() as tx:
        tx.gebruikers.remove(ANNA.id)
    status, uit, _ = kompas("herstel", map_)
    assert (status, "Doe dit echt met: --toepassen" in uit) == (0, True)
    status, uit, fout = kompas("herstel", map_, "--toepassen")
    assert (status, uit) == (1, "")
    assert "--vervang" in fout
    assert kompas("gebruiker", "lijst")[1].startswith("Er zijn nog geen accounts")
    status, uit, fout = kompas("herstel", map_, "--toepassen", "--vervang")
    assert (status, fout) == (0, "")
    assert "logt opnieuw in" in uit
    assert "kompas.db.vervangen-" in uit
    assert kompas("gebruiker", "lijst")[1].startswith("anna")


def test_moving_prints_what_was_compared(kompas: Opdracht, tmp_path: Path) -> None:
    """Each table with its numbers, and status 0; where something is already, a sentence and status 1."""
    naar = f"sqlite:///{tmp_path / 'nieuw.db'}"
    status, uit, fout = kompas("verhuis", "--naar", naar)
    assert (status, fout) == (0, "")
    assert [regel.split() for regel in uit.splitlines() if regel.startswith("gebruiker ")] == [
        ["gebruiker", "1", "1", "gelijk"]
    ]
    status, uit, fout = kompas("verhuis", "--van", naar, "--naar", naar)
    assert (status, uit) == (1, "")
    assert "staat al iets" in fout


@pytest.mark.parametrize("argv", [("herstel", "weg"), ("verhuis", "--naar", "mysql://jan:geheim@server/kompas")])
def test_what_cannot_be_is_said(kompas: Opdracht, argv: tuple[str, ...]) -> None:
    """One Dutch sentence on standard error, status 1, and no password."""
    status, uit, fout = kompas(*argv)
    assert (status, uit) == (1, "")
    assert "Er is niets veranderd" in fout
    assert "geheim" not in fout
