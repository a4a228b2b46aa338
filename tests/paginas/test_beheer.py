# SPDX-License-Identifier: EUPL-1.2
"""The pages of a beheerder: accounts and the audit log."""

from datetime import UTC, datetime

import pytest
from streamlit.testing.v1 import AppTest

from kompas.diensten.accounts import close_account
from kompas.diensten.dossier import save_dossier
from kompas.diensten.instellingen import get_instellingen
from kompas.diensten.toegang import Aanvraag
from kompas.kern.dossier import Dossier
from kompas.kern.fouten import OngeldigAccount
from kompas.kern.toegang import Gebruiker, Rol
from kompas.opslag import Opslag
from kompas.scherm import paginas
from kompas.scherm.toegang import open_organisatie
from tests.paginas.conftest import LogIn, OpenPagina, add_account, read_text

NU = datetime.now(UTC)


def click(test: AppTest, label: str) -> AppTest:
    return next(knop for knop in test.button if knop.label == label).click().run()


def choose(test: AppTest, mens: Gebruiker) -> AppTest:
    return test.selectbox(key="accounts.gekozen").set_value(mens.id).run()


def find(opslag: Opslag, naam: str) -> Gebruiker | None:
    with opslag.reading() as tx:
        gevonden = tx.gebruikers.find(naam)
    return gevonden[0] if gevonden else None


@pytest.fixture
def beheerder(log_in_als: LogIn) -> Gebruiker:
    """A beheerder who is logged in."""
    return log_in_als(Rol.BEHEERDER, weergavenaam="Bea")


@pytest.mark.parametrize("pagina", [paginas.ACCOUNTS, paginas.AUDITLOG])
@pytest.mark.parametrize("rol", [rol for rol in Rol if rol not in {Rol.BEHEERDER, Rol.BEZOEKER}])
def test_nobody_else_gets_in(open_pagina: OpenPagina, log_in_als: LogIn, pagina: str, rol: Rol) -> None:
    """Every other role meets the sentence that it may not see this."""
    log_in_als(rol)
    test = open_pagina(pagina)
    assert not test.exception
    assert not [titel for titel in test.title if titel.value in {"Accounts", "Auditlogboek"}]


@pytest.mark.usefixtures("beheerder")
def test_an_account_is_made_and_its_passphrase_shown_until_it_was_taken(
    open_pagina: OpenPagina, opslag: Opslag
) -> None:
    """The one-time passphrase stands there once, and is nowhere after the click."""
    test = open_pagina(paginas.ACCOUNTS)
    test.text_input(key="nieuw.0.naam").set_value("Kim@Gemeente.nl")
    test.text_input(key="nieuw.0.weergavenaam").set_value("Kim <b>")
    test = click(test, "Maak het account")
    assert not test.exception
    mens = find(opslag, "kim@gemeente.nl")
    assert mens is not None
    assert (mens.weergavenaam, mens.rollen, mens.moet_wijzigen) == ("Kim <b>", {Rol.MEDEWERKER}, True)
    assert len(test.code[0].value) > 15
    test = click(test, "Ik heb de wachtzin")
    assert not test.code
    assert "beheer.geheim" not in test.session_state


@pytest.mark.usefixtures("beheerder")
def test_no_passphrase_is_given_where_nobody_can_log_in_with_one(
    open_pagina: OpenPagina, opslag: Opslag, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An account can be made before its owner comes; its name leads the work account to it."""
    monkeypatch.setenv("KOMPAS_LOKAAL_INLOGGEN", "false")
    get_instellingen.cache_clear()
    test = open_pagina(paginas.ACCOUNTS)
    test.text_input(key="nieuw.0.naam").set_value("kim@gemeente.nl")
    test.text_input(key="nieuw.0.weergavenaam").set_value("Kim")
    test = click(test, "Maak het account")
    mens = find(opslag, "kim@gemeente.nl")
    assert mens is not None
    assert "Inloggen gaat met het werkaccount" in test.success[0].value
    assert not test.code
    test = choose(test, mens)
    assert "nog niet ingelogd" in read_text(test)
    labels = [knop.label for knop in test.button]
    assert "Log overal uit" in labels
    assert "Geef een nieuwe eenmalige wachtzin" not in labels


@pytest.mark.usefixtures("beheerder")
def test_a_name_that_cannot_be_says_why_and_keeps_what_was_typed(open_pagina: OpenPagina) -> None:
    """An error is a sentence; the form is still filled in."""
    test = open_pagina(paginas.ACCOUNTS)
    test.text_input(key="nieuw.0.naam").set_value("é!")
    test.text_input(key="nieuw.0.weergavenaam").set_value("Kim")
    test = click(test, "Maak het account")
    assert len(test.warning) == 1
    assert test.text_input(key="nieuw.0.weergavenaam").value == "Kim"


@pytest.mark.usefixtures("beheerder")
def test_roles_are_changed(open_pagina: OpenPagina, opslag: Opslag) -> None:
    """More than one role fits an account; a beheerder is only that."""
    mens = add_account(opslag, Rol.MEDEWERKER, naam="kim")
    test = choose(open_pagina(paginas.ACCOUNTS), mens)
    test.button_group(key=f"account.{mens.id}.rollen").set_value([Rol.COACH, Rol.HR])
    test = click(test, "Bewaar de wijziging")
    gewijzigd = find(opslag, "kim")
    assert gewijzigd is not None
    assert gewijzigd.rollen == {Rol.COACH, Rol.HR}
    test.button_group(key=f"account.{mens.id}.rollen").set_value([Rol.COACH, Rol.BEHEERDER])
    test = click(test, "Bewaar de wijziging")
    assert len(test.warning) == 1
    assert find(opslag, "kim") == gewijzigd


@pytest.mark.usefixtures("beheerder")
def test_an_account_is_closed_opened_and_taken_away(open_pagina: OpenPagina, opslag: Opslag) -> None:
    """Only a closed account can go, after one question; then nothing of it is left but the audit lines."""
    mens = add_account(opslag, Rol.MEDEWERKER, naam="kim")
    catalogus = open_organisatie().catalogus
    save_dossier(Aanvraag(opslag, mens, NU), Dossier.from_functie(catalogus, "bode"), 0, catalogus)
    test = click(choose(open_pagina(paginas.ACCOUNTS), mens), "Sluit het account")
    assert find(opslag, "kim").actief is False  # type: ignore[union-attr]
    test = click(test, "Open het account weer")
    assert find(opslag, "kim").actief is True  # type: ignore[union-attr]
    assert "Verwijder het account" not in [knop.label for knop in test.button]
    test = click(click(click(test, "Sluit het account"), "Verwijder het account"), "Ja, verwijder alles")
    assert not test.exception
    assert find(opslag, "kim") is None
    with opslag.reading() as tx:
        assert tx.dossiers.find(mens.id) is None
        assert next(tx.auditlog.list_over(mens.id)).actie == "account verwijderen"


def test_nobody_closes_the_own_account(open_pagina: OpenPagina, opslag: Opslag, beheerder: Gebruiker) -> None:
    """The button is not there, also when there is another beheerder; the use case refuses it as well."""
    add_account(opslag, Rol.BEHEERDER)
    with pytest.raises(OngeldigAccount, match="niet zelf"):
        close_account(Aanvraag(opslag, beheerder, NU), beheerder.id)
    test = choose(open_pagina(paginas.ACCOUNTS), beheerder)
    assert "Sluit het account" not in [knop.label for knop in test.button]
    assert "Een andere beheerder kan het sluiten" in read_text(test)


def test_the_audit_log_shows_names_and_results_and_that_it_was_read(
    open_pagina: OpenPagina, beheerder: Gebruiker
) -> None:
    """Nothing is read before the button; then the lines stand there, and the reading is one of the next."""
    test = open_pagina(paginas.AUDITLOG)
    assert not test.exception
    assert not test.dataframe
    test = click(test, "Toon de regels")
    test = click(test, "Toon de regels")
    nieuwste = test.dataframe[0].value.iloc[0]
    assert (nieuwste["Wat"], nieuwste["Wie"], nieuwste["Account"]) == ("auditlog lezen", "Bea", beheerder.id)


@pytest.mark.usefixtures("beheerder")
def test_the_audit_log_can_be_narrowed(open_pagina: OpenPagina) -> None:
    """Of one action, result or person; and a sentence when nothing fits."""
    test = click(open_pagina(paginas.AUDITLOG), "Toon de regels")
    test.selectbox(key="auditlog.resultaat").set_value("geweigerd")
    test = click(test, "Toon de regels")
    assert not test.dataframe
    assert "geen regels die hierbij passen" in read_text(test)


@pytest.mark.usefixtures("beheerder")
def test_the_audit_log_is_checked_with_one_click(open_pagina: OpenPagina, opslag: Opslag) -> None:
    """A calm line says that it is whole and when that was found; a line that was changed is named, with what to do."""
    test = open_pagina(paginas.AUDITLOG)
    assert "nog niet nagekeken" in read_text(test)
    click(test, "Toon de regels")
    test = click(test, "Controleer nu")
    assert not test.exception
    assert "Het logboek klopt: 1 regel, gecontroleerd om" in read_text(test)
    assert len(test.code[0].value) == 64
    with opslag.transaction() as tx:
        tx.verbinding.exec_driver_sql("DROP TRIGGER auditregel_geen_update")
        tx.verbinding.exec_driver_sql("UPDATE auditregel SET actor = 'niemand'")
    test = click(test, "Controleer nu")
    assert "Het logboek klopt:" not in read_text(test)
    assert not test.code
    assert "is veranderd nadat hij is geschreven" in test.error[0].value
