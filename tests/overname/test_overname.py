# SPDX-License-Identifier: EUPL-1.2
"""Taking over somebody else's place, over the websocket of a real server: every way ends at the door."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from websockets.exceptions import InvalidStatus
from websockets.sync.client import connect

from kompas.diensten.accounts import (
    Poging,
    change_wachtzin,
    close_account,
    end_sessies,
    hash_sleutel,
    log_out,
    reset_wachtzin,
)
from kompas.diensten.accounts.opdrachtregel import ask_from_opdrachtregel
from kompas.diensten.instellingen import Instellingen
from kompas.kern.toegang import Gebruiker, Rol
from tests.opstelling.bezoeker import Bezoeker
from tests.opstelling.pilot import ZIN, Pilot

DEUR = "Log in om verder te gaan"
GEWEIGERD = "Dit is er niet, of je mag het niet zien"


def sees_logboek(bezoeker: Bezoeker) -> bool:
    """True when the page of the audit log opens, for somebody whose name stands above it."""
    tekst = bezoeker.open("auditlog").replace("\\\\", "")
    is_open = DEUR not in tekst and GEWEIGERD not in tekst
    assert not is_open or "Naam x" in tekst
    return is_open


def test_the_right_person_gets_in(pilot: Pilot, beheerder: Gebruiker) -> None:
    """With the cookie of a session the page opens: what is refused below is refused for its own reason."""
    assert sees_logboek(pilot.enter(beheerder))


def test_a_stolen_session_id_opens_nothing(pilot: Pilot, beheerder: Gebruiker) -> None:
    """Streamlit gives a session back to the browser that began it; a thief with its id gets another, empty one."""
    eigenaar = pilot.enter(beheerder)
    eigenaar.open("auditlog")
    echt = eigenaar.sessie_id
    dief = pilot.visit()
    assert DEUR in dief.open("auditlog", steel=echt)
    assert dief.sessie_id != echt
    assert "Naam x" not in "\n".join(dief.zag)
    eigenaar.open("auditlog", steel=echt)
    assert eigenaar.sessie_id == echt


def test_a_thief_with_an_own_account_gets_no_further(pilot: Pilot, beheerder: Gebruiker, medewerker: Gebruiker) -> None:
    """Also somebody who is logged in gets nothing by the id of another's session."""
    eigenaar, dief = pilot.enter(beheerder), pilot.enter(medewerker)
    eigenaar.open("auditlog")
    dief.open("auditlog", steel=eigenaar.sessie_id)
    assert dief.sessie_id != eigenaar.sessie_id
    assert beheerder.weergavenaam not in "\n".join(dief.zag)


def test_a_visitor_without_account_is_bound_to_the_browser_too(pilot: Pilot) -> None:
    """Who only looks around has work in the session as well: another browser does not get it."""
    een, ander = pilot.visit(), pilot.visit()
    een.open("zoeken")
    ander.open("zoeken", steel=een.sessie_id)
    assert ander.sessie_id != een.sessie_id


def test_a_browser_gets_its_own_session_back(pilot: Pilot) -> None:
    """Every answer gives the cookie of Streamlit another value, as a browser that reconnects finds; it is the same."""
    bezoeker = pilot.visit({"_streamlit_xsrf": ""})
    for _ in range(2):
        vorige = bezoeker.cookies["_streamlit_xsrf"]
        bezoeker.post("/_stcore/health", methode="GET")
        assert bezoeker.cookies["_streamlit_xsrf"] != vorige
        bezoeker.open("zoeken", steel=bezoeker.sessie_id)
        eerste = bezoeker.sessie_id
        bezoeker.post("/_stcore/health", methode="GET")
        bezoeker.open("zoeken", steel=bezoeker.sessie_id)
        assert bezoeker.sessie_id == eerste


def test_the_header_that_names_a_browser_cannot_be_sent(pilot: Pilot) -> None:
    """Who sends our own header along is still named by the cookies."""
    een, ander = pilot.visit(), pilot.visit()
    een.koppen["x-kompas-browser"] = ander.koppen["x-kompas-browser"] = "0" * 64
    een.open("zoeken")
    ander.open("zoeken", steel=een.sessie_id)
    assert ander.sessie_id != een.sessie_id


@pytest.mark.parametrize(
    "einde",
    [
        lambda pilot, _wie, sleutel: log_out(pilot.vraag(), sleutel),
        lambda pilot, wie, _sleutel: change_wachtzin(
            pilot.vraag(wie), Poging(wie.naam, ZIN, "test", hash_sleutel("test")), f"{ZIN} anders", Instellingen()
        ),
        lambda pilot, wie, _sleutel: close_account(ask_from_opdrachtregel(pilot.opslag, datetime.now(UTC)), wie.id),
        lambda pilot, wie, _sleutel: end_sessies(ask_from_opdrachtregel(pilot.opslag, datetime.now(UTC)), wie.id),
        lambda pilot, wie, _sleutel: reset_wachtzin(ask_from_opdrachtregel(pilot.opslag, datetime.now(UTC)), wie.id),
    ],
    ids=["logout", "new passphrase", "closed", "ended", "reset"],
)
def test_an_old_cookie_is_worth_nothing(
    pilot: Pilot, beheerder: Gebruiker, einde: Callable[[Pilot, Gebruiker, str], object]
) -> None:
    """A copy of a cookie works until the session ends, and not once more: the server decides, not the cookie."""
    pilot.make(Rol.BEHEERDER)  # the last one could not be closed
    bezoeker = pilot.enter(beheerder)
    kopie = pilot.visit({pilot.cookie: bezoeker.cookies[pilot.cookie]})
    assert sees_logboek(kopie)
    einde(pilot, beheerder, bezoeker.cookies[pilot.cookie])
    assert not sees_logboek(kopie)
    assert not sees_logboek(bezoeker)


@pytest.mark.parametrize(
    "cookies",
    [
        {},
        {"rol": "beheerder", "kompas": "beheerder"},
        {"sleutel": "x" * 43},
        {"sleutel": "beheerder"},
        {"sleutel": "' OR 1=1 --"},
        {"_streamlit_user": '{"is_logged_in": true, "rol": "beheerder"}'},
    ],
)
@pytest.mark.parametrize("vraag", ["", "rol=beheerder&gebruiker=1&moet_wijzigen=0"])
def test_a_forged_role_is_no_role(pilot: Pilot, cookies: dict[str, str], vraag: str) -> None:
    """What the address or a cookie says about somebody is not looked at; only a key that the server gave counts."""
    eigen = {pilot.cookie if naam == "sleutel" else naam: waarde for naam, waarde in cookies.items()}
    assert DEUR in pilot.visit(eigen).open("auditlog", vraag)


def test_another_role_is_refused_whatever_the_address_says(pilot: Pilot, medewerker: Gebruiker) -> None:
    """An employee does not become a beheerder by asking."""
    bezoeker = pilot.enter(medewerker)
    assert GEWEIGERD in bezoeker.open("auditlog", "rol=beheerder").replace("\\\\", "")
    assert not sees_logboek(bezoeker)


def test_a_page_of_another_site_cannot_speak_for_a_visitor(pilot: Pilot, beheerder: Gebruiker) -> None:
    """A websocket from elsewhere is not accepted, with all cookies in it."""
    cookies = pilot.enter(beheerder).cookies
    koppen = {"Cookie": f"{pilot.cookie}={cookies[pilot.cookie]}", "Origin": "https://kwaad.example"}
    with pytest.raises(InvalidStatus):
        connect(f"{pilot.adres.replace('http', 'ws')}/_stcore/stream", additional_headers=koppen)
