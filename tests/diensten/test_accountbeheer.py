# SPDX-License-Identifier: EUPL-1.2
"""What a beheerder does with accounts."""

import re
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kompas.diensten.accounts import (
    change_gebruiker,
    close_account,
    has_accounts,
    list_gebruikers,
    make_gebruiker,
    reopen_account,
    reset_wachtzin,
)
from kompas.diensten.accounts.opdrachtregel import ask_from_opdrachtregel
from kompas.diensten.toegang import Aanvraag
from kompas.kern.fouten import GeenToegang, OngeldigAccount
from kompas.kern.toegang import Rol
from kompas.opslag import Opslag

NU = datetime(2026, 11, 23, 13, 3, tzinfo=UTC)
BAAS = [Rol.BEHEERDER]


@pytest.fixture
def vraag(tmp_path: Path) -> Iterator[Aanvraag]:
    """Somebody at the command line asks, on a new database."""
    with closing(Opslag(f"sqlite:///{tmp_path / 'kompas.db'}")) as opslag:
        opslag.upgrade()
        yield ask_from_opdrachtregel(opslag, NU)


def test_a_new_account_gets_a_one_time_passphrase(vraag: Aanvraag) -> None:
    """Twenty random letters in groups, for seven days; never the same twice, and not in how the answer prints."""
    een, twee = (make_gebruiker(vraag, naam, "Iemand", BAAS) for naam in ("een", "twee"))
    assert re.fullmatch(r"[a-z]{5}(-[a-z]{5}){3}", een.wachtzin)
    assert een.wachtzin != twee.wachtzin
    assert een.geldig_tot == NU + timedelta(days=7)
    assert een.wachtzin not in repr(een)
    assert een.gebruiker.moet_wijzigen


@pytest.mark.parametrize("naam", ["", " ", "twee woorden", "jörg", "a\nb", ".punt", "x" * 255, "<b>", "sam\u200b"])
def test_a_name_that_cannot_be_is_refused(vraag: Aanvraag, naam: str) -> None:
    """One logs in with letters that every keyboard has."""
    with pytest.raises(OngeldigAccount, match="Er is niets veranderd"):
        make_gebruiker(vraag, naam, "Iemand", BAAS)


@pytest.mark.parametrize("naam", ["Sam", "sam.de-vries_2", "S.Vries@Gemeente.nl"])
def test_a_name_is_kept_in_small_letters(vraag: Aanvraag, naam: str) -> None:
    """Names and mail addresses are the same with and without capitals, so nobody can take a look-alike."""
    assert make_gebruiker(vraag, f" {naam} ", "Iemand", BAAS).gebruiker.naam == naam.lower()
    with pytest.raises(OngeldigAccount, match="al in gebruik"):
        make_gebruiker(vraag, naam.upper(), "Iemand", BAAS)


@pytest.mark.parametrize("weergavenaam", ["", "  ", "x" * 101, "a\u202eb", "a\x00b"])
def test_a_name_to_read_is_readable(vraag: Aanvraag, weergavenaam: str) -> None:
    """Nothing empty, endless or invisible stands in the place of a name."""
    with pytest.raises(OngeldigAccount, match="Er is niets veranderd"):
        make_gebruiker(vraag, "sam", weergavenaam, BAAS)


def test_the_last_beheerder_stays(vraag: Aanvraag) -> None:
    """An installation that nobody can manage is refused, by closing and by another role."""
    baas = make_gebruiker(vraag, "baas", "Baas", BAAS).gebruiker
    make_gebruiker(vraag, "sam", "Sam", [Rol.MEDEWERKER])
    with pytest.raises(OngeldigAccount, match="laatste account"):
        close_account(vraag, baas.id)
    with pytest.raises(OngeldigAccount, match="laatste account"):
        change_gebruiker(vraag, baas.id, "Baas", [Rol.COACH])
    assert {mens.naam: mens.actief for mens in list_gebruikers(vraag)} == {"baas": True, "sam": True}
    make_gebruiker(vraag, "tweede", "Tweede", BAAS)
    close_account(vraag, baas.id)
    assert {mens.naam for mens in list_gebruikers(vraag) if mens.actief} == {"sam", "tweede"}
    reopen_account(vraag, baas.id)
    assert all(mens.actief for mens in list_gebruikers(vraag))


def test_other_roles_and_unit(vraag: Aanvraag) -> None:
    """A change keeps id and name."""
    make_gebruiker(vraag, "baas", "Baas", BAAS)
    sam = make_gebruiker(vraag, "sam", "Sam", [Rol.MEDEWERKER]).gebruiker
    nieuw = change_gebruiker(vraag, sam.id, "Sam  Bakker", [Rol.COACH, Rol.LEIDINGGEVENDE], "Leefgebied")
    assert nieuw in list_gebruikers(vraag)
    assert (nieuw.id, nieuw.naam, nieuw.weergavenaam, nieuw.unit) == (sam.id, "sam", "Sam Bakker", "Leefgebied")
    assert nieuw.rollen == {Rol.COACH, Rol.LEIDINGGEVENDE}


@pytest.mark.parametrize("doe", [close_account, reopen_account, reset_wachtzin])
def test_an_account_that_is_not_there(vraag: Aanvraag, doe: object) -> None:
    """An id of nobody changes nothing."""
    with pytest.raises(GeenToegang):
        doe(vraag, "f" * 32)  # type: ignore[operator]


def test_who_may_not_manage_is_refused_and_recorded(vraag: Aanvraag) -> None:
    """A coach makes no accounts, also not by calling the use case."""
    coach = make_gebruiker(vraag, "cor", "Cor", [Rol.COACH]).gebruiker
    with pytest.raises(GeenToegang):
        make_gebruiker(Aanvraag(vraag.opslag, coach, NU), "nep", "Nep", BAAS)
    with vraag.opslag.reading() as transactie:
        regel = next(transactie.auditlog.list_regels(NU, NU + timedelta(days=1)))
    assert (regel.actor, regel.resultaat) == (coach.id, "geweigerd")


def test_the_command_line_names_itself_in_the_audit_log(vraag: Aanvraag) -> None:
    """Who sits at the machine has no account: the line says where it came from."""
    mens = make_gebruiker(vraag, "baas", "Baas", BAAS).gebruiker
    with vraag.opslag.reading() as transactie:
        regel = next(transactie.auditlog.list_regels(NU, NU + timedelta(days=1)))
    assert (regel.actor, regel.oorsprong, regel.object) == ("", "opdrachtregel", f"gebruiker:{mens.id}")


def test_logging_in_is_offered_where_accounts_are(vraag: Aanvraag, tmp_path: Path) -> None:
    """Without a database, and without an account in it, there is nothing to log in to; asking makes no file."""
    nergens = tmp_path / "nergens.db"
    with closing(Opslag(f"sqlite:///{nergens}")) as leeg:
        assert not has_accounts(leeg)
    assert not nergens.exists()
    assert not has_accounts(vraag.opslag)
    make_gebruiker(vraag, "baas", "Baas", BAAS)
    assert has_accounts(vraag.opslag)
