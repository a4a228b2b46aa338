# SPDX-License-Identifier: EUPL-1.2
"""`python -m kompas gebruiker`: the first account comes from the machine itself."""

import re
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kompas.__main__ import main
from kompas.diensten.accounts import Poging, log_in
from kompas.diensten.instellingen import get_instellingen
from kompas.diensten.toegang import Aanvraag
from kompas.kern.fouten import InloggenMislukt
from kompas.opdrachten.starten import upgrade_database
from kompas.opslag import Opslag

ENGELS = ("usage", "error", "required", "argument", "options", "show this", "invalid", "unrecognized", "expected")
Opdracht = Callable[..., tuple[int, str, str]]


@pytest.fixture
def url(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """The address of a database in a folder that is not there yet."""
    adres = f"sqlite:///{tmp_path / 'map' / 'kompas.db'}"
    monkeypatch.setenv("KOMPAS_DATABASE_URL", adres)
    get_instellingen.cache_clear()
    yield adres
    get_instellingen.cache_clear()


@pytest.fixture
def gebruiker(capsys: pytest.CaptureFixture[str], url: str) -> Opdracht:
    """Runs one command: its exit status, standard output and standard error."""
    del url

    def run(*argv: str) -> tuple[int, str, str]:
        try:
            status = main(["gebruiker", *argv])
        except SystemExit as einde:
            status = int(einde.code or 0)
        return status, *capsys.readouterr()

    return run


def find_wachtzin(tekst: str) -> str:
    """The passphrase that was printed, once."""
    gevonden = re.findall(r"[a-z]{5}(?:-[a-z]{5}){3}", tekst)
    assert len(gevonden) == 1
    return gevonden[0]


def can_log_in(url: str, naam: str, zin: str) -> bool:
    """True when this opens a session."""
    with closing(Opslag(url)) as opslag:
        try:
            return bool(
                log_in(Aanvraag(opslag, None, datetime.now(UTC)), Poging(naam, zin, "test", "b"), get_instellingen())
            )
        except InloggenMislukt:
            return False


def test_the_first_account_makes_the_database(gebruiker: Opdracht, url: str) -> None:
    """One command, and somebody can log in with the passphrase that it printed."""
    status, uit, fout = gebruiker("maak", "Ben", "--rol", "beheerder", "--weergavenaam", "Ben de Boer")
    assert (status, fout) == (0, "")
    assert can_log_in(url, "ben", find_wachtzin(uit))
    assert gebruiker("lijst") == (0, "ben  Ben de Boer  (beheerder)  open\n", "")


def test_closing_and_restoring(gebruiker: Opdracht, url: str) -> None:
    """A closed account lets nobody in; restoring opens it with another passphrase only."""
    gebruiker("maak", "ben", "--rol", "beheerder")
    oud = find_wachtzin(gebruiker("maak", "cor", "--rol", "coach", "--rol", "leidinggevende", "--unit", "Zorg")[1])
    assert gebruiker("sluit", "COR")[0] == 0
    assert not can_log_in(url, "cor", oud)
    assert "cor  cor  (coach, leidinggevende)  gesloten" in gebruiker("lijst")[1]
    nieuw = find_wachtzin(gebruiker("herstel", "cor")[1])
    assert not can_log_in(url, "cor", oud)
    assert can_log_in(url, "cor", nieuw)


@pytest.mark.parametrize(
    ("argv", "deel"),
    [
        (("maak", "ben", "--rol", "beheerder"), "al in gebruik"),
        (("maak", "twee woorden", "--rol", "coach"), "kan niemand inloggen"),
        (("maak", "cor", "--rol", "bezoeker"), "minstens één rol"),
        (("maak", "cor", "--rol", "beheerder", "--rol", "coach"), "nog een andere rol"),
        (("sluit", "ben"), "laatste account"),
        (("sluit", "niemand"), "Dit account is er niet"),
        (("herstel", "niemand"), "Dit account is er niet"),
    ],
)
def test_what_cannot_be_is_said(gebruiker: Opdracht, argv: tuple[str, ...], deel: str) -> None:
    """One Dutch sentence on standard error, status 1, and nothing changed."""
    gebruiker("maak", "ben", "--rol", "beheerder")
    vooraf = gebruiker("lijst")
    status, uit, fout = gebruiker(*argv)
    assert (status, uit) == (1, "")
    assert deel in fout
    assert "Er is niets veranderd" in fout
    assert gebruiker("lijst") == vooraf


@pytest.mark.parametrize("argv", [(), ("dansen",), ("maak",), ("maak", "x", "--rol", "koning"), ("maak", "--help")])
def test_a_command_that_is_not_understood_is_answered_in_dutch(gebruiker: Opdracht, argv: tuple[str, ...]) -> None:
    """Help and complaints hold no English."""
    _, uit, fout = gebruiker(*argv)
    assert "gebruik: python -m kompas gebruiker" in uit + fout
    assert [woord for woord in ENGELS if woord in (uit + fout).lower()] == []


def test_without_accounts_the_list_says_how_to_begin(gebruiker: Opdracht) -> None:
    """An empty list is no silence."""
    assert "Er zijn nog geen accounts" in gebruiker("lijst")[1]


def test_starting_makes_no_database(url: str) -> None:
    """The app starts without anything to keep, and leaves it so; a database that is there is brought up to date."""
    pad = Path(url.removeprefix("sqlite:///"))
    upgrade_database()
    assert not pad.exists()
    pad.parent.mkdir()
    pad.touch()
    upgrade_database()
    with closing(Opslag(url)) as opslag:
        assert opslag.is_bij()
