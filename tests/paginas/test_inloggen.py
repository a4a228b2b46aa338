# SPDX-License-Identifier: EUPL-1.2
"""Logging in, out, and choosing a passphrase, as somebody sees it."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from argon2 import PasswordHasher
from sqlalchemy import func, select
from streamlit.testing.v1 import AppTest
from streamlit.testing.v1.element_tree import Button

from kompas.diensten.accounts import Poging, hash_sleutel, log_in, wachtzin
from kompas.diensten.instellingen import get_instellingen
from kompas.diensten.toegang import Aanvraag
from kompas.kern.dossier import Dossier
from kompas.kern.fouten import InloggenMislukt
from kompas.kern.toegang import Gebruiker, Rol
from kompas.opslag import Opslag
from kompas.opslag.gebruikers import Geheim
from kompas.opslag.tabellen import inwisselbewijs
from kompas.scherm import paginas, sessie, wegen
from kompas.scherm.account import cookie, inlogvorm, menu, wachtzinvorm
from kompas.scherm.account.aanvraag import get_aanvraag, is_verlopen
from tests.paginas.conftest import LogIn, OpenPagina, add_account, read_text

ZIN = "lepel wolk trui zand"
NIEUW = "kruk vijver anijs trommel"
BROWSER = hash_sleutel("browser")


@pytest.fixture(autouse=True)
def _snel(monkeypatch: pytest.MonkeyPatch) -> None:
    """Argon2 with the least work, and no account remembered from another test."""
    snel = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
    monkeypatch.setattr(wachtzin, "_HASHER", snel)
    monkeypatch.setattr(wachtzin, "_HASH_OF_NOBODY", snel.hash("niemand"))
    menu._has_accounts.clear()


@pytest.fixture(name="klaar")
def _klaar(monkeypatch: pytest.MonkeyPatch) -> None:
    """The browser has said which one it is and where: here is no browser that would."""
    for module in (inlogvorm, wachtzinvorm):
        monkeypatch.setattr(module, "read_browser", lambda: BROWSER)
        monkeypatch.setattr(module, "read_adres", lambda: "10.0.0.1")


@pytest.fixture
def sam(opslag: Opslag) -> Gebruiker:
    """An employee with the passphrase ZIN."""
    mens = add_account(opslag, Rol.MEDEWERKER, naam="sam", weergavenaam="Sam Bakker")
    with opslag.transaction() as tx:
        tx.gebruikers.set_geheim(mens.id, Geheim(wachtzin.hash_wachtzin(ZIN)))
    return mens


def fill_in(scherm: AppTest, naam: str, zin: str) -> AppTest:
    """Type name and passphrase, and press the button."""
    scherm.text_input(key="inloggen.naam").set_value(naam)
    find_veld(scherm, "Wachtzin").set_value(zin)
    return press(scherm, "Log in")


def find_veld(scherm: AppTest, label: str) -> object:
    return next(veld for veld in scherm.text_input if veld.label == label)


def find_knop(scherm: AppTest, label: str) -> Button:
    """The button with this label."""
    return next(knop for knop in scherm.button if knop.label == label)


def press(scherm: AppTest, label: str) -> AppTest:
    return find_knop(scherm, label).click().run()


def can_log_in(opslag: Opslag, zin: str) -> bool:
    """True when sam gets a ticket with this passphrase."""
    try:
        poging = Poging("sam", zin, "test", BROWSER)
        return bool(log_in(Aanvraag(opslag, None, datetime.now(UTC)), poging, get_instellingen()))
    except InloggenMislukt:
        return False


def count_bewijzen(opslag: Opslag) -> int:
    """How many tickets wait to be exchanged."""
    with opslag.reading() as tx:
        return int(tx.verbinding.execute(select(func.count()).select_from(inwisselbewijs)).scalar_one())


@pytest.mark.usefixtures("klaar", "sam")
def test_the_right_passphrase_gives_the_browser_a_ticket(open_pagina: OpenPagina, opslag: Opslag) -> None:
    """No warning, and one ticket that waits for the browser."""
    scherm = fill_in(open_pagina(paginas.INLOGGEN), "Sam ", ZIN)
    assert not scherm.warning
    assert count_bewijzen(opslag) == 1


@pytest.mark.usefixtures("klaar", "sam")
@pytest.mark.parametrize(
    ("naam", "zin", "deel"),
    [
        ("sam", "fout", "horen niet bij elkaar"),
        ("niemand", ZIN, "horen niet bij elkaar"),
        ("", ZIN, "Vul je inlognaam en je wachtzin in"),
        ("sam", "", "Vul je inlognaam en je wachtzin in"),
    ],
)
def test_what_was_typed_stays_but_the_passphrase(
    open_pagina: OpenPagina, opslag: Opslag, naam: str, zin: str, deel: str
) -> None:
    """One sentence says what is the matter, the name is still there, and the passphrase is not."""
    scherm = fill_in(open_pagina(paginas.INLOGGEN), naam, zin)
    assert deel in scherm.warning[0].value
    assert scherm.text_input(key="inloggen.naam").value == naam
    assert find_veld(scherm, "Wachtzin").value == ""
    assert count_bewijzen(opslag) == 0
    assert not fill_in(scherm, "sam", ZIN).warning


@pytest.mark.usefixtures("klaar", "sam")
@pytest.mark.parametrize("naam", ["sam", "niemand"])
def test_too_many_attempts_get_the_same_sentence(
    open_pagina: OpenPagina, monkeypatch: pytest.MonkeyPatch, naam: str
) -> None:
    """Whether the name exists or not: wait a quarter of an hour."""
    weinig = get_instellingen().model_copy(update={"pogingen_naam": 1})
    monkeypatch.setattr(inlogvorm, "get_instellingen", lambda: weinig)
    scherm = fill_in(open_pagina(paginas.INLOGGEN), naam, "fout")
    assert "Te veel pogingen\\. Wacht een kwartier" in fill_in(scherm, naam, ZIN).warning[0].value


@pytest.mark.usefixtures("klaar", "sam")
def test_a_database_that_is_away_is_said(open_pagina: OpenPagina, opslag: Opslag, tmp_path: Path) -> None:
    """The name stays, nothing is half done, and later it works again."""
    scherm = open_pagina(paginas.INLOGGEN)
    opslag.close()
    goed = (tmp_path / "kompas.db").read_bytes()
    for bestand in tmp_path.glob("kompas.db*"):
        bestand.write_bytes(b"kapot" * 1000)
    scherm = fill_in(scherm, "sam", ZIN)
    assert "We kunnen nu niets bewaren of ophalen" in read_text(scherm)
    assert scherm.text_input(key="inloggen.naam").value == "sam"
    opslag.close()
    for bestand in tmp_path.glob("kompas.db-*"):
        bestand.unlink()
    (tmp_path / "kompas.db").write_bytes(goed)
    assert not fill_in(scherm, "sam", ZIN).warning


def test_a_browser_that_has_not_answered_yet(open_pagina: OpenPagina, log_in_als: LogIn, sam: Gebruiker) -> None:
    """Nobody is faster than the browser's own part: the button of both forms waits for it."""
    assert find_knop(open_pagina(paginas.INLOGGEN), "Log in").disabled
    log_in_als(wie=sam)
    assert find_knop(open_pagina(paginas.WACHTZIN), "Wijzig mijn wachtzin").disabled


def test_without_accounts_there_is_nothing_to_log_in_to(open_pagina: OpenPagina, opslag: Opslag) -> None:
    """No link above the page, and who opens the address reads that everything works without."""
    assert "Inloggen" not in [knop.label for knop in open_pagina(paginas.UITLEG).button]
    scherm = open_pagina(paginas.INLOGGEN)
    assert scherm.title[0].value == "Inloggen kan hier nu niet"
    assert not scherm.text_input
    del opslag


@pytest.mark.usefixtures("sam")
def test_the_link_above_a_page_leads_back_to_it(open_pagina: OpenPagina) -> None:
    """From a passport to the login page, which knows the whole address."""
    scherm = open_pagina(paginas.FUNCTIE, functie="planeconoom")
    scherm.button(key="accountmenu.inloggen").click().run()
    assert scherm.query_params[wegen.TERUG_PARAMETER] == "/functie?functie=planeconoom"


@pytest.mark.usefixtures("sam")
def test_in_a_conversation_nobody_is_asked_to_log_in(open_pagina: OpenPagina) -> None:
    """On a shared screen there is no name and no link."""
    assert "Inloggen" not in [knop.label for knop in open_pagina(paginas.GESPREK).button]


@pytest.mark.parametrize(
    ("rol", "namen"),
    [
        (Rol.MEDEWERKER, ["Mijn dossier", "Delen", "Mijn gegevens", "Wijzig je wachtzin"]),
        (Rol.COACH, ["Mijn dossier", "Delen", "Met mij gedeeld", "Mijn gegevens", "Wijzig je wachtzin"]),
        (
            Rol.BEHEERDER,
            ["Mijn dossier", "Delen", "Mijn gegevens", "Accounts", "Auditlogboek", "Wijzig je wachtzin"],
        ),
    ],
)
def test_the_menu_holds_what_somebody_may_open(
    open_pagina: OpenPagina, log_in_als: LogIn, rol: Rol, namen: list[str]
) -> None:
    """Under the own name stand the pages of this role, and the way out."""
    log_in_als(rol, weergavenaam="Noor de Wit")
    scherm = open_pagina(paginas.UITLEG)
    assert [blok.proto.popover.label for blok in scherm.get("popover")][:1] == ["Noor de Wit"]
    assert [link.proto.label for link in scherm.get("page_link") if link.proto.label in namen] == namen
    alle = {rij.titel for rij in paginas.PAGINAS if rij.pad in paginas.ACCOUNTPAGINAS}
    assert not {link.proto.label for link in scherm.get("page_link")} & (alle - set(namen) - {"Dossier"})


@pytest.mark.usefixtures("klaar")
def test_a_one_time_passphrase_must_change_first(open_pagina: OpenPagina, log_in_als: LogIn, opslag: Opslag) -> None:
    """In the place of every page stands the form; afterwards the new one works and every session is over."""
    mens = log_in_als(Rol.COACH, naam="sam", moet_wijzigen=True)
    for pagina in (paginas.START, paginas.GEDEELD, paginas.WACHTZIN):
        assert [titel.value for titel in open_pagina(pagina).title] == ["Kies je eigen wachtzin"]
    scherm = open_pagina(paginas.FUNCTIE, functie="planeconoom")
    for een, twee, deel in ((NIEUW, ZIN, "niet gelijk"), ("kort", "kort", "te kort"), ("", "", "te kort")):
        find_veld(scherm, "Je nieuwe wachtzin").set_value(een)
        find_veld(scherm, "Typ je nieuwe wachtzin nog een keer").set_value(twee)
        scherm = press(scherm, "Bewaar mijn wachtzin")
        assert deel in scherm.warning[0].value
        assert [veld.value for veld in scherm.text_input] == ["", ""]
    for veld in scherm.text_input:
        veld.set_value(NIEUW)
    assert not press(scherm, "Bewaar mijn wachtzin").warning
    assert can_log_in(opslag, NIEUW)
    with opslag.reading() as tx:
        assert tx.sessies.list_van(mens.id) == []
        assert not tx.gebruikers.get(mens.id).moet_wijzigen


@pytest.mark.usefixtures("klaar")
def test_changing_asks_for_the_one_of_now(
    open_pagina: OpenPagina, log_in_als: LogIn, opslag: Opslag, sam: Gebruiker
) -> None:
    """Who does not know it changes nothing; who does gets in with the new one only."""
    log_in_als(wie=sam)
    scherm = open_pagina(paginas.WACHTZIN)
    for oud in ("fout", ZIN):
        assert can_log_in(opslag, ZIN)
        for label, zin in zip(
            ("Je wachtzin van nu", "Je nieuwe wachtzin", "Typ je nieuwe wachtzin nog een keer"), (oud, NIEUW, NIEUW)
        ):
            find_veld(scherm, label).set_value(zin)
        scherm = press(scherm, "Wijzig mijn wachtzin")
        assert [melding.value for melding in scherm.warning] == (
            [] if oud == ZIN else ["Je huidige wachtzin klopt niet\\. Typ haar opnieuw\\. Er is niets veranderd\\."]
        )
    assert can_log_in(opslag, NIEUW)
    assert not can_log_in(opslag, ZIN)


def test_logging_out_ends_the_session_and_empties_the_tab(
    open_pagina: OpenPagina, log_in_als: LogIn, opslag: Opslag
) -> None:
    """At once: before the browser has answered, the row in the database and the work in the tab are gone."""
    mens = log_in_als(Rol.MEDEWERKER)
    scherm = open_pagina(paginas.UITLEG, dossier=Dossier(functie_id="planeconoom"))
    scherm.button(key="accountmenu.uitloggen").click().run()
    with opslag.reading() as tx:
        assert tx.sessies.list_van(mens.id) == []
    assert sessie.DOSSIER not in scherm.session_state
    assert "Je wordt uitgelogd" in read_text(scherm)
    assert get_aanvraag().gebruiker is None


def test_a_session_that_ended_elsewhere_is_known_as_such(log_in_als: LogIn, opslag: Opslag) -> None:
    """A visitor never had one; who had one and lost it is told."""
    mens = log_in_als(Rol.MEDEWERKER)
    assert not is_verlopen()
    with opslag.transaction() as tx:
        tx.sessies.end_alle(mens.id)
    assert is_verlopen()
    assert get_aanvraag().gebruiker is None


@pytest.mark.parametrize("later", ["y" * 43, ""])
def test_a_run_with_another_cookie_finds_an_empty_session(
    open_pagina: OpenPagina, opslag: Opslag, monkeypatch: pytest.MonkeyPatch, later: str
) -> None:
    """Whoever comes into a session with a cookie that did not begin it, or with none, sees nothing of it."""
    del opslag
    monkeypatch.setattr(cookie, "read_cookie", lambda: "x" * 43)
    scherm = open_pagina(paginas.UITLEG, dossier=Dossier(functie_id="planeconoom"))
    scherm.run()
    assert scherm.session_state[sessie.DOSSIER].functie_id == "planeconoom"
    monkeypatch.setattr(cookie, "read_cookie", lambda: later)
    scherm.run()
    assert sessie.DOSSIER not in scherm.session_state
    assert sessie.GELEZEN not in scherm.session_state


@pytest.mark.parametrize(
    "terug",
    ["https://kwaad.example/", "//kwaad.example", "/inloggen", "/uitgelogd", "/\\kwaad.example", "javascript:x"],
)
def test_after_logging_in_nobody_is_led_away(terug: str) -> None:
    """An address from a link is followed only within this app, and not back to the door."""
    assert paginas.clean_terug(terug) == "/"


def test_the_key_of_a_cookie_has_one_form() -> None:
    """What the server did not make is not even looked up."""
    assert cookie.clean_sleutel("a" * 43) == "a" * 43
    assert [cookie.clean_sleutel(vals) for vals in ("", "a" * 42, "a" * 44, "a" * 42 + "!", "a" * 42 + "\n")] == [
        ""
    ] * 5


def test_the_cookie_is_named_after_how_one_came() -> None:
    """Over https a name that only this host can set; else one for each port, since ports share cookies."""
    assert cookie.name_cookie(None, veilig=True) == "__Host-kompas"
    assert {cookie.name_cookie(poort, veilig=False) for poort in (8501, 8502, None)} == {
        "kompas-8501",
        "kompas-8502",
        "kompas-80",
    }
