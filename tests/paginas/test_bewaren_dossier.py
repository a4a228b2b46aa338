# SPDX-License-Identifier: EUPL-1.2
"""Keeping a dossier on screen: two visits are two tabs of the same or another person."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from kompas.diensten.dossier import BewaardDossier, open_dossier, save_dossier
from kompas.diensten.gegevens import delete_gegevens
from kompas.diensten.toegang import Aanvraag
from kompas.kern.dossier import Ambitie, Dossier, Kant, Onderdeel
from kompas.kern.toegang import Gebruiker, Rol
from kompas.opslag import Opslag
from kompas.scherm import sessie
from kompas.scherm.account import cookie
from kompas.scherm.bewaren.boek import read_boek, write_boek
from kompas.scherm.bewaren.stand import STAND, Los, Stand
from kompas.scherm.paginas import BEWAARD, FUNCTIE, GESPREK, GEWIST, PROFIEL, UITLEG
from kompas.scherm.toegang import open_organisatie
from tests.paginas.conftest import LogIn, OpenPagina, read_text, start_sessie

CATALOGUS = open_organisatie().catalogus
EIGEN = Dossier.from_functie(CATALOGUS, "verkeerskundige").save("planeconoom")
Kijk = Callable[[Gebruiker], BewaardDossier | None]


@pytest.fixture
def bewaard(opslag: Opslag) -> Kijk:
    """What is kept of this person now."""
    return lambda wie: open_dossier(Aanvraag(opslag, wie, datetime.now(UTC)), CATALOGUS)


def begin(opslag: Opslag, wie: Gebruiker, dossier: Dossier = EIGEN, versie: int = 0) -> None:
    """This person keeps this dossier, from some other place."""
    save_dossier(Aanvraag(opslag, wie, datetime.now(UTC)), dossier, versie, CATALOGUS)


def hart(test: AppTest) -> AppTest:
    """On a passport: save the function."""
    return next(knop for knop in test.button if str(knop.key).startswith("hart.")).click().run()


def click(test: AppTest, sleutel: str) -> AppTest:
    """Click the button with this key."""
    return test.button(key=sleutel).click().run()


def tab_of(test: AppTest) -> Dossier:
    """What the tab holds."""
    dossier: Dossier = test.session_state[sessie.DOSSIER]
    return dossier


def set_tab(test: AppTest, dossier: Dossier) -> AppTest:
    """Something in this tab changes the dossier."""
    test.session_state[sessie.DOSSIER] = dossier
    return test.run()


def heropen(test: AppTest, pagina: str = UITLEG) -> AppTest:
    """Load the tab again: a new session that gets back what the tab remembered."""
    dossier = tab_of(test)
    boek = write_boek(test.session_state[STAND], dossier, CATALOGUS)
    return start_sessie(pagina, {sessie.DOSSIER: dossier, STAND: read_boek(boek, dossier, CATALOGUS)})


def test_nothing_is_kept_before_somebody_asks(open_pagina: OpenPagina, log_in_als: LogIn, bewaard: Kijk) -> None:
    """Logged in, the tab stays a tab; the button says what, where and who; then every change is kept and said."""
    wie = log_in_als(Rol.MEDEWERKER)
    test = hart(open_pagina(FUNCTIE, dossier=EIGEN, functie="bode"))
    assert bewaard(wie) is None
    tekst = read_text(test)
    assert "Alleen in dit tabblad" in tekst
    assert all(vraag in tekst for vraag in ("Wat bewaren we?", "Waar?", "Wie ziet het?"))
    click(test, "bewaren.begin.regel")
    eerste = bewaard(wie)
    assert eerste is not None
    assert eerste.dossier == tab_of(test) == EIGEN.save("bode")
    assert "Bewaard om" in read_text(test)
    hart(test)
    tweede = bewaard(wie)
    assert tweede is not None
    assert (tweede.dossier, tweede.versie) == (tab_of(test), 2)
    assert test.run().session_state[STAND].versie == 2


def test_a_visitor_keeps_nothing_and_sees_no_button(open_pagina: OpenPagina, opslag: Opslag) -> None:
    """Without an account there is no word about keeping above the page, and nothing gets into the database."""
    test = hart(open_pagina(FUNCTIE, dossier=EIGEN, functie="bode"))
    assert "Bewaar mijn dossier" not in read_text(test)
    assert opslag.exists()
    assert test.session_state[STAND].wie == ""


def test_who_logs_in_finds_the_kept_dossier(open_pagina: OpenPagina, log_in_als: LogIn, opslag: Opslag) -> None:
    """An empty tab takes what is kept."""
    begin(opslag, log_in_als(Rol.MEDEWERKER))
    test = open_pagina(BEWAARD)
    assert tab_of(test) == EIGEN
    assert "Bewaard om" in read_text(test)


def test_anonymous_work_joins_what_is_kept(
    open_pagina: OpenPagina, log_in_als: LogIn, opslag: Opslag, bewaard: Kijk
) -> None:
    """What was done before the login comes with it, and nothing that was kept goes."""
    wie = log_in_als(Rol.MEDEWERKER)
    begin(opslag, wie, Dossier().note("bode", "van vroeger").aim(Ambitie("opzij", "nu")))
    open_pagina(UITLEG, dossier=EIGEN)
    samen = bewaard(wie)
    assert samen is not None
    assert samen.dossier == EIGEN.note("bode", "van vroeger").aim(Ambitie("opzij", "nu"))


def test_anonymous_work_that_clashes_is_for_the_owner(
    open_pagina: OpenPagina, log_in_als: LogIn, opslag: Opslag, bewaard: Kijk
) -> None:
    """Another ambition than the kept one: nothing is overwritten before there is a choice."""
    wie = log_in_als(Rol.MEDEWERKER)
    begin(opslag, wie, Dossier().aim(Ambitie("opzij", "nu")))
    test = open_pagina(UITLEG, dossier=Dossier().aim(Ambitie("blijven", "jaar")))
    assert "Wat wil je houden?" in read_text(test)
    eerst = bewaard(wie)
    assert eerst is not None
    assert eerst.dossier.ambitie == Ambitie("opzij", "nu")


def test_what_changes_in_a_script_is_kept_too(
    open_pagina: OpenPagina, log_in_als: LogIn, opslag: Opslag, bewaard: Kijk
) -> None:
    """A choice that ends the run at once, by a rerun, does not get lost."""
    wie = log_in_als(Rol.MEDEWERKER)
    begin(opslag, wie, Dossier().save("bode"))
    test = open_pagina(PROFIEL)
    veld = next(veld for veld in test.selectbox)
    veld.select(next(keuze for keuze in veld.options if "Planeconoom" in keuze)).run()
    na = bewaard(wie)
    assert na is not None
    assert na.dossier.functie_id == tab_of(test).functie_id == "planeconoom"
    assert na.dossier.bewaard == ("bode",)


def test_two_tabs_come_together_by_themselves(
    open_pagina: OpenPagina, log_in_als: LogIn, opslag: Opslag, bewaard: Kijk
) -> None:
    """What two tabs did to different things is kept, of both."""
    wie = log_in_als(Rol.MEDEWERKER)
    begin(opslag, wie)
    een, twee = open_pagina(FUNCTIE, functie="bode"), open_pagina(FUNCTIE, functie="archeoloog")
    hart(een)
    hart(twee)
    samen = bewaard(wie)
    assert samen is not None
    assert set(samen.dossier.bewaard) == {"planeconoom", "bode", "archeoloog"}
    assert tab_of(twee) == samen.dossier
    assert [melding.value for melding in twee.toast]
    hart(een)  # the first tab does not know yet; its change is kept all the same
    na = bewaard(wie)
    assert na is not None
    assert set(na.dossier.bewaard) == {"planeconoom", "archeoloog"}


@pytest.mark.parametrize("kant", list(Kant))
def test_two_tabs_that_clash_let_their_owner_choose(
    open_pagina: OpenPagina, log_in_als: LogIn, opslag: Opslag, bewaard: Kijk, kant: Kant
) -> None:
    """Both values are shown, nothing is overwritten, the app works on; the choice is kept, with what did not clash."""
    wie = log_in_als(Rol.MEDEWERKER)
    begin(opslag, wie)
    een, twee = open_pagina(UITLEG), open_pagina(UITLEG)
    set_tab(een, tab_of(een).note("planeconoom", "in de eerste"))
    set_tab(twee, tab_of(twee).note("planeconoom", "in de tweede").save("archeoloog"))
    tekst = read_text(twee)
    assert "in de eerste" in tekst
    assert "in de tweede" in tekst
    assert "Nog niet bewaard" in tekst
    assert twee.button(key="bewaren.kies").disabled
    nog = bewaard(wie)
    assert nog is not None
    assert nog.dossier == tab_of(een)
    twee.switch_page(BEWAARD)
    twee.run()
    assert "Wat wil je houden?" in read_text(twee)
    twee.radio(key=f"bewaren.keuze.{Onderdeel.BEWAARD}").set_value(kant).run()
    click(twee, "bewaren.kies")
    na = bewaard(wie)
    assert na is not None
    assert na.dossier.notities == {"planeconoom": "in de tweede" if kant is Kant.HIER else "in de eerste"}
    assert set(na.dossier.bewaard) == {"planeconoom", "archeoloog"}
    assert na.dossier == tab_of(twee)
    assert "Wat wil je houden?" not in read_text(twee)
    assert "Bewaard om" in read_text(twee)


def test_a_clash_survives_a_reload(open_pagina: OpenPagina, log_in_als: LogIn, opslag: Opslag) -> None:
    """The tab remembers on what its change was based: after a reload the same choice is there."""
    begin(opslag, log_in_als(Rol.MEDEWERKER))
    een, twee = open_pagina(UITLEG), open_pagina(UITLEG)
    set_tab(een, tab_of(een).note("planeconoom", "in de eerste"))
    set_tab(twee, tab_of(twee).note("planeconoom", "in de tweede"))
    twee = heropen(twee)
    assert "Wat wil je houden?" in read_text(twee)
    assert tab_of(twee).notities == {"planeconoom": "in de tweede"}


def test_a_clean_tab_shows_what_is_kept_now(open_pagina: OpenPagina, log_in_als: LogIn, opslag: Opslag) -> None:
    """After a reload what was kept elsewhere meanwhile is there, without a question; what was removed there is gone."""
    wie = log_in_als(Rol.MEDEWERKER)
    begin(opslag, wie)
    test = open_pagina(UITLEG)
    begin(opslag, wie, EIGEN.unsave("planeconoom").save("archeoloog"), versie=1)
    test = heropen(test)
    assert tab_of(test).bewaard == ("archeoloog",)
    assert not test.toast


def test_a_session_that_ends_in_the_middle_loses_nothing(
    open_pagina: OpenPagina, log_in_als: LogIn, opslag: Opslag, bewaard: Kijk
) -> None:
    """What is written after the session ended stays in the tab, and is kept once the same person is back."""
    wie = log_in_als(Rol.MEDEWERKER)
    begin(opslag, wie)
    test = open_pagina(UITLEG)
    with opslag.transaction() as tx:
        tx.sessies.end_alle(wie.id)
    set_tab(test, EIGEN.note("planeconoom", "net geschreven"))
    assert "Je bent uitgelogd" in read_text(test)
    assert "staat nog in dit tabblad" in read_text(test)
    assert tab_of(test).notities == {"planeconoom": "net geschreven"}
    test = heropen(test)
    assert "staat nog in dit tabblad" in read_text(test)
    log_in_als(wie=wie)
    test = heropen(test)
    assert "Je bent uitgelogd" not in read_text(test)
    na = bewaard(wie)
    assert na is not None
    assert na.dossier == tab_of(test) == EIGEN.note("planeconoom", "net geschreven")


def test_who_logs_in_next_sees_nothing_of_the_one_before(
    open_pagina: OpenPagina, log_in_als: LogIn, opslag: Opslag, bewaard: Kijk
) -> None:
    """What one person left unsaved in a tab is dropped before another sees anything, and is not kept for the other."""
    sam = log_in_als(Rol.MEDEWERKER)
    begin(opslag, sam)
    test = open_pagina(UITLEG)
    with opslag.transaction() as tx:
        tx.sessies.end_alle(sam.id)
    set_tab(test, EIGEN.note("planeconoom", "MERK-SAM"))
    bo = log_in_als(Rol.MEDEWERKER)
    begin(opslag, bo, Dossier().save("archeoloog"))
    test = heropen(test, BEWAARD)
    assert tab_of(test) == Dossier().save("archeoloog")
    assert "MERK-SAM" not in read_text(test)
    van_bo = bewaard(bo)
    assert van_bo is not None
    assert (van_bo.dossier, van_bo.versie) == (Dossier().save("archeoloog"), 1)


def test_the_same_tab_of_another_person_is_emptied(
    open_pagina: OpenPagina, log_in_als: LogIn, opslag: Opslag, bewaard: Kijk
) -> None:
    """Also when the browser comes back to a running session with the cookie of somebody else."""
    begin(opslag, log_in_als(Rol.MEDEWERKER))
    test = open_pagina(BEWAARD)
    bo = log_in_als(Rol.MEDEWERKER)
    test.run()
    assert sessie.DOSSIER not in test.session_state or tab_of(test).is_leeg
    assert "Planeconoom" not in read_text(test)
    assert bewaard(bo) is None


def test_after_logging_out_the_tab_is_empty(
    open_pagina: OpenPagina, log_in_als: LogIn, opslag: Opslag, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is safe on the server does not stay behind in the tab for who comes next."""
    begin(opslag, log_in_als(Rol.MEDEWERKER))
    test = open_pagina(UITLEG)
    monkeypatch.setattr(cookie, "read_cookie", lambda: "")
    test = heropen(test, BEWAARD)
    assert tab_of(test).is_leeg
    assert "Je bent uitgelogd" in read_text(test)
    assert "Planeconoom" not in read_text(test)
    assert test.session_state[STAND].wie == ""


def test_a_database_that_is_away_costs_nothing(
    open_pagina: OpenPagina, log_in_als: LogIn, opslag: Opslag, bewaard: Kijk, tmp_path: Path
) -> None:
    """The screen says so, the tab keeps all, and as soon as the database is back it is kept and said."""
    wie = log_in_als(Rol.MEDEWERKER)
    begin(opslag, wie)
    test = open_pagina(UITLEG)
    _move(opslag, tmp_path / "kompas.db", tmp_path / "weg.db")
    set_tab(test, EIGEN.note("planeconoom", "tijdens de storing"))
    assert "We kunnen nu niets bewaren" in read_text(test)
    assert "Nog niet bewaard" in read_text(test)
    test = heropen(test)
    assert tab_of(test).notities == {"planeconoom": "tijdens de storing"}
    assert "We kunnen nu niets bewaren" in read_text(test)
    _move(opslag, tmp_path / "weg.db", tmp_path / "kompas.db")
    test.run()
    na = bewaard(wie)
    assert na is not None
    assert na.dossier == tab_of(test) == EIGEN.note("planeconoom", "tijdens de storing")
    assert "We kunnen nu niets bewaren" not in read_text(test)
    assert [melding.value for melding in test.toast] == ["Bewaren werkt weer."]


def _move(opslag: Opslag, van: Path, naar: Path) -> None:
    opslag.close()
    for eind in ("", "-wal", "-shm"):
        if (bron := van.with_name(van.name + eind)).exists():
            bron.rename(naar.with_name(naar.name + eind))


def test_the_first_save_that_fails_is_tried_again(
    open_pagina: OpenPagina, log_in_als: LogIn, opslag: Opslag, bewaard: Kijk
) -> None:
    """Somebody pressed "bewaar" while nothing could be written: it happens as soon as it can, also after a reload."""
    wie = log_in_als(Rol.MEDEWERKER)
    test = open_pagina(UITLEG, dossier=EIGEN)
    _run_sql(opslag, "ALTER TABLE dossier RENAME TO weg")
    click(test, "bewaren.begin.regel")
    assert "We kunnen nu niets bewaren" in read_text(test)
    assert "Nog niet bewaard" in read_text(test)
    test = heropen(test)
    assert tab_of(test) == EIGEN
    _run_sql(opslag, "ALTER TABLE weg RENAME TO dossier")
    test.run()
    na = bewaard(wie)
    assert na is not None
    assert na.dossier == tab_of(test) == EIGEN


def _run_sql(opslag: Opslag, regel: str) -> None:
    with opslag.transaction() as tx:
        tx.verbinding.exec_driver_sql(regel)


def test_what_cannot_be_read_is_left_alone(open_pagina: OpenPagina, log_in_als: LogIn, opslag: Opslag) -> None:
    """A dossier of a newer version: one sentence, no button to keep, and the stored text stays as it is."""
    wie = log_in_als(Rol.MEDEWERKER)
    with opslag.transaction() as tx:
        tx.dossiers.save(wie.id, '{"soort": "loopbaankompas-profiel", "versie": 99}', 0, datetime.now(UTC))
    test = hart(open_pagina(FUNCTIE, dossier=EIGEN, functie="bode"))
    tekst = read_text(test)
    assert "kunnen we nu niet lezen" in tekst
    assert "Bewaar mijn dossier" not in tekst
    assert tab_of(test) == EIGEN.save("bode")
    with opslag.reading() as tx:
        stuk = tx.dossiers.find(wie.id)
    assert stuk is not None
    assert stuk.versie == 1


def test_a_conversation_never_gets_into_the_dossier_of_the_coach(
    open_pagina: OpenPagina, log_in_als: LogIn, opslag: Opslag, bewaard: Kijk
) -> None:
    """It begins empty, nothing of it is kept, and stopping or wiping does not change that; the own one comes back."""
    coach = log_in_als(Rol.COACH)
    begin(opslag, coach)
    test = open_pagina(GESPREK)
    test.radio(key="gesprek.reden").set_value("ontwikkeladvies").run()
    assert tab_of(test) == Dossier(reden="ontwikkeladvies")
    assert "Planeconoom" not in read_text(test)
    set_tab(test, tab_of(test).start_from(CATALOGUS, "bode").note("bode", "MERK-MEDEWERKER"))
    test = heropen(test, GESPREK)  # a reload in the middle
    assert tab_of(test).notities == {"bode": "MERK-MEDEWERKER"}
    next(knop for knop in test.button if knop.label == "Stop").click().run()
    test.switch_page(UITLEG)
    test.run()
    assert tab_of(test).reden == ""
    assert "Los van je dossier" in read_text(test)
    blijft = bewaard(coach)
    assert blijft is not None
    assert (blijft.dossier, blijft.versie) == (EIGEN, 1)
    click(test, "bewaren.toon")
    assert tab_of(test) == EIGEN
    assert "MERK-MEDEWERKER" not in read_text(test)


def test_anonymous_conversation_then_login_stays_apart(
    open_pagina: OpenPagina, log_in_als: LogIn, opslag: Opslag, bewaard: Kijk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A coach who logs in after a conversation without account does not keep it either."""
    coach = log_in_als(Rol.COACH)
    begin(opslag, coach)
    eigen_sleutel = cookie.read_cookie()
    monkeypatch.setattr(cookie, "read_cookie", lambda: "")
    test = open_pagina(UITLEG, dossier=Dossier(reden="ontwikkeladvies").save("bode"))
    set_tab(test, tab_of(test).start_gesprek(""))
    assert test.session_state[STAND].los is Los.GESPREK
    monkeypatch.setattr(cookie, "read_cookie", lambda: eigen_sleutel)
    test = heropen(test)
    assert "Los van je dossier" in read_text(test)
    blijft = bewaard(coach)
    assert blijft is not None
    assert blijft.dossier == EIGEN


def test_unsaved_work_is_not_put_aside_for_a_conversation(
    open_pagina: OpenPagina, log_in_als: LogIn, opslag: Opslag
) -> None:
    """While a clash waits for a choice a conversation does not begin, so that nothing gets lost."""
    begin(opslag, log_in_als(Rol.COACH))
    een, twee = open_pagina(UITLEG), open_pagina(GESPREK)
    set_tab(een, tab_of(een).note("planeconoom", "een"))
    set_tab(twee, tab_of(twee).note("planeconoom", "twee"))
    twee.radio(key="gesprek.reden").set_value("ontwikkeladvies").run()
    assert tab_of(twee) == EIGEN.note("planeconoom", "twee")
    assert "Daarna kan het gesprek beginnen" in read_text(twee)
    assert "Planeconoom" not in read_text(twee)  # somebody else looks on


def test_wiping_a_tab_leaves_what_is_kept(
    open_pagina: OpenPagina, log_in_als: LogIn, opslag: Opslag, bewaard: Kijk
) -> None:
    """The question says so beforehand; the tab stays empty after a reload, until the owner asks for the dossier."""
    wie = log_in_als(Rol.MEDEWERKER)
    begin(opslag, wie)
    test = click(open_pagina(PROFIEL), "wissen.vraag")
    assert "blijft bewaard" in read_text(test)
    click(test, "wissen.ja")
    test.switch_page(GEWIST)
    test.run()
    assert "Dit tabblad is leeg" in read_text(test)
    assert "Mijn gegevens" in read_text(test)
    assert test.session_state[STAND].los is Los.GEWIST
    blijft = bewaard(wie)
    assert blijft is not None
    assert blijft.dossier == EIGEN
    set_tab(test, Dossier().save("bode"))
    test = heropen(test)
    assert tab_of(test) == Dossier().save("bode")
    click(test, "bewaren.mee")
    samen = bewaard(wie)
    assert samen is not None
    assert samen.dossier.bewaard == ("bode", "planeconoom")
    assert tab_of(test) == samen.dossier


def test_a_dossier_that_was_removed_elsewhere_does_not_come_back(
    open_pagina: OpenPagina, log_in_als: LogIn, opslag: Opslag, bewaard: Kijk
) -> None:
    """Another tab that still holds it says what happened, and keeps nothing until it is asked to."""
    wie = log_in_als(Rol.MEDEWERKER)
    begin(opslag, wie)
    test = open_pagina(FUNCTIE, functie="bode")
    delete_gegevens(Aanvraag(opslag, wie, datetime.now(UTC)))
    hart(test)
    assert "is verwijderd" in read_text(test)
    hart(test)
    assert bewaard(wie) is None
    assert "Alleen in dit tabblad" in read_text(test)


def test_the_tab_remembers_no_name_and_no_id(open_pagina: OpenPagina, log_in_als: LogIn, opslag: Opslag) -> None:
    """Of whom the content is, is a hash; what was kept is in it only while the tab holds something else."""
    wie = log_in_als(Rol.MEDEWERKER)
    begin(opslag, wie)
    test = open_pagina(UITLEG)
    stand = test.session_state[STAND]
    boek = write_boek(stand, tab_of(test), CATALOGUS)
    assert wie.id not in boek
    assert wie.naam not in boek
    assert "basis" not in boek
    anders = EIGEN.save("bode")
    terug = read_boek(write_boek(stand, anders, CATALOGUS), anders, CATALOGUS)
    assert (terug.wie, terug.versie, terug.basis) == (stand.wie, 1, EIGEN)


@pytest.mark.parametrize("tekst", ["", "x", "[]", "3", '{"wie": 1}', '{"wie": "a", "los": "b", "versie": 1}'])
def test_what_we_did_not_write_counts_as_nothing(tekst: str) -> None:
    """The memory of a tab can hold anything."""
    assert read_boek(tekst, EIGEN, CATALOGUS) == Stand()


def test_a_coach_is_told_that_a_conversation_stands_apart(open_pagina: OpenPagina, log_in_als: LogIn) -> None:
    """Before it begins; a visitor without account reads nothing of it."""
    assert "staat los van je eigen dossier" not in read_text(open_pagina(GESPREK))
    log_in_als(Rol.COACH)
    assert "staat los van je eigen dossier" in read_text(open_pagina(GESPREK))


def test_what_comes_from_elsewhere_is_not_written_back(
    open_pagina: OpenPagina, log_in_als: LogIn, opslag: Opslag, bewaard: Kijk
) -> None:
    """A field that still showed the old words shows the new ones, and does not put the old ones back."""
    wie = log_in_als(Rol.MEDEWERKER)
    begin(opslag, wie, EIGEN.note("planeconoom", "oud"))
    test = open_pagina(BEWAARD)
    begin(opslag, wie, EIGEN.note("planeconoom", "nieuw").save("bode"), versie=1)
    assert test.text_area(key="bewaard.notitie.planeconoom").value == "oud"
    test.session_state[sessie.DOSSIER] = tab_of(test).save("archeoloog")
    test.run()
    assert test.text_area(key="bewaard.notitie.planeconoom").value == "nieuw"
    na = bewaard(wie)
    assert na is not None
    assert na.dossier.notities == {"planeconoom": "nieuw"}
    assert set(na.dossier.bewaard) == {"planeconoom", "bode", "archeoloog"}
