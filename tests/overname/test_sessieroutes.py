# SPDX-License-Identifier: EUPL-1.2
"""The addresses that give and take the cookie of a session: only for a page of the app, and only once."""

import json

import pytest

from kompas.diensten.accounts import hash_sleutel
from kompas.kern.toegang import Gebruiker
from tests.opstelling.bezoeker import Antwoord, Bezoeker
from tests.opstelling.pilot import Pilot

HTTPS = {"Origin": "https://kompas.example", "Sec-Fetch-Site": "same-origin"}


def begin(bezoeker: Bezoeker, pilot: Pilot) -> str:
    """Let the server mark this browser; returns the mark."""
    antwoord = bezoeker.post("/sessie/begin")
    merk = bezoeker.cookies[f"{pilot.cookie}-browser"]
    assert json.loads(antwoord.inhoud) == {"browser": hash_sleutel(merk)}
    return merk


def list_cookies(antwoord: Antwoord) -> dict[str, set[str]]:
    """The cookies that an answer sets, each with its attributes, without values."""
    regels = [regel.split("; ") for regel in antwoord.list_cookies()]
    return {naam.partition("=")[0]: {deel.lower() for deel in delen} for naam, *delen in regels}


def is_refused(antwoord: Antwoord) -> bool:
    """True for the one answer that says no."""
    return (antwoord.status, antwoord.inhoud, list_cookies(antwoord)) == (403, b'{"status":"geweigerd"}', {})


def test_a_ticket_becomes_a_cookie_that_no_script_reads(pilot: Pilot, beheerder: Gebruiker) -> None:
    """HttpOnly, SameSite=Strict, for the whole app, until the browser closes; and it opens what it should."""
    bezoeker = pilot.visit()
    bewijs = pilot.get_bewijs(beheerder, begin(bezoeker, pilot))
    antwoord = bezoeker.post("/sessie", {"bewijs": bewijs})
    assert antwoord.status == 200
    assert antwoord.koppen["Cache-Control"] == "no-store"
    assert list_cookies(antwoord)[pilot.cookie] == {"httponly", "samesite=strict", "path=/"}
    assert "max-age=0" in list_cookies(antwoord)[f"{pilot.cookie}-browser"]
    assert beheerder.weergavenaam in bezoeker.open("uitleg")


def test_over_https_the_cookie_is_locked_to_the_host(pilot: Pilot, beheerder: Gebruiker) -> None:
    """The browser says that it came over https: then Secure, and a name that no other host or path can set."""
    bezoeker = pilot.visit()
    begonnen = bezoeker.post("/sessie/begin", koppen=HTTPS)
    assert list_cookies(begonnen)["__Host-kompas-browser"] == {"httponly", "samesite=strict", "path=/", "secure"}
    bewijs = pilot.get_bewijs(beheerder, bezoeker.cookies["__Host-kompas-browser"])
    antwoord = bezoeker.post("/sessie", {"bewijs": bewijs}, koppen=HTTPS)
    assert list_cookies(antwoord)["__Host-kompas"] == {"httponly", "samesite=strict", "path=/", "secure"}


def test_a_header_of_a_proxy_is_not_believed(pilot: Pilot) -> None:
    """Anybody can send X-Forwarded-Proto: it changes nothing."""
    antwoord = pilot.visit().post("/sessie/begin", koppen={"X-Forwarded-Proto": "https"})
    assert list(list_cookies(antwoord)) == [f"{pilot.cookie}-browser"]


@pytest.mark.parametrize("pad", ["/sessie/begin", "/sessie"])
@pytest.mark.parametrize(
    "koppen",
    [
        {"Origin": "https://kwaad.example"},
        {"Origin": ""},
        {"Origin": "null"},
        {"Origin": "http://["},
        {"Origin": "file:///etc/passwd"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
        {"Sec-Fetch-Site": "none"},
    ],
    ids=str,
)
def test_another_site_is_refused(pilot: Pilot, beheerder: Gebruiker, pad: str, koppen: dict[str, str]) -> None:
    """A request that no page of ours made gets no cookie; the ticket in it stays good for its owner."""
    bezoeker = pilot.visit()
    bewijs = pilot.get_bewijs(beheerder, begin(bezoeker, pilot))
    assert is_refused(bezoeker.post(pad, {"bewijs": bewijs}, koppen=koppen))
    assert bezoeker.post("/sessie", {"bewijs": bewijs}).status == 200


def test_another_site_logs_nobody_out(pilot: Pilot, beheerder: Gebruiker) -> None:
    """Ending a session wants a page of ours as well."""
    bezoeker = pilot.enter(beheerder)
    assert is_refused(bezoeker.post("/sessie", methode="DELETE", koppen={"Origin": "https://kwaad.example"}))
    assert beheerder.weergavenaam in bezoeker.open("uitleg")


@pytest.mark.parametrize(
    "inhoud",
    [b"", b"niets", b"[]", b'"x"', b"{}", b'{"bewijs": 1}', b'{"bewijs": "kort"}', b"[" * 900, b'{"a":"' + b"x" * 2000],
    ids=range(9),
)
def test_a_body_that_is_no_ticket_is_refused(pilot: Pilot, inhoud: bytes) -> None:
    """Nothing, no JSON, another form, or far too much: the same answer."""
    bezoeker = pilot.visit()
    begin(bezoeker, pilot)
    assert is_refused(bezoeker.post("/sessie", inhoud))


def test_a_form_of_html_is_refused(pilot: Pilot, beheerder: Gebruiker) -> None:
    """Only JSON counts, which another site cannot send without asking first."""
    bezoeker = pilot.visit()
    bewijs = pilot.get_bewijs(beheerder, begin(bezoeker, pilot))
    assert is_refused(bezoeker.post("/sessie", {"bewijs": bewijs}, koppen={"Content-Type": "text/plain"}))


def test_a_ticket_works_once_and_in_its_own_browser(pilot: Pilot, beheerder: Gebruiker) -> None:
    """A ticket that was used, or that another browser got hold of, gives nothing; both look like any other refusal."""
    bezoeker, dief = pilot.visit(), pilot.visit()
    merk = begin(bezoeker, pilot)
    begin(dief, pilot)
    bewijs = pilot.get_bewijs(beheerder, merk)
    assert is_refused(dief.post("/sessie", {"bewijs": bewijs}))
    bewijs = pilot.get_bewijs(beheerder, merk)
    assert bezoeker.post("/sessie", {"bewijs": bewijs}).status == 200
    bezoeker.cookies[f"{pilot.cookie}-browser"] = merk
    assert is_refused(bezoeker.post("/sessie", {"bewijs": bewijs}))


def test_nobody_is_logged_in_as_somebody_else(pilot: Pilot, beheerder: Gebruiker, medewerker: Gebruiker) -> None:
    """Login CSRF: the ticket of an attacker does not work in the browser of a victim, who stays who she was."""
    slachtoffer, aanvaller = pilot.enter(medewerker), pilot.visit()
    begin(slachtoffer, pilot)
    bewijs = pilot.get_bewijs(beheerder, begin(aanvaller, pilot))
    assert is_refused(slachtoffer.post("/sessie", {"bewijs": bewijs}))
    assert medewerker.weergavenaam in slachtoffer.open("uitleg")


def test_a_login_gives_a_new_key_and_ends_the_old_one(
    pilot: Pilot, beheerder: Gebruiker, medewerker: Gebruiker
) -> None:
    """Fixation: a key that was in the browser before the login is of no use after it."""
    bezoeker = pilot.enter(medewerker)
    oud = bezoeker.cookies[pilot.cookie]
    bewijs = pilot.get_bewijs(beheerder, begin(bezoeker, pilot))
    assert bezoeker.post("/sessie", {"bewijs": bewijs}).status == 200
    assert bezoeker.cookies[pilot.cookie] != oud
    assert beheerder.weergavenaam in bezoeker.open("uitleg")
    assert medewerker.weergavenaam not in pilot.visit({pilot.cookie: oud}).open("uitleg")


def test_leaving_takes_the_cookie_and_the_session(pilot: Pilot, beheerder: Gebruiker) -> None:
    """After DELETE the cookie is gone and a copy of it is worth nothing; doing it twice is no error."""
    bezoeker = pilot.enter(beheerder)
    kopie = pilot.visit({pilot.cookie: bezoeker.cookies[pilot.cookie]})
    antwoord = bezoeker.post("/sessie", methode="DELETE")
    assert antwoord.status == 200
    assert {"max-age=0", "httponly", "path=/"} <= list_cookies(antwoord)[pilot.cookie]
    assert beheerder.weergavenaam not in kopie.open("uitleg")
    assert kopie.post("/sessie", methode="DELETE").status == 200


@pytest.mark.parametrize("pad", ["/sessie", "/sessie/begin"])
def test_only_by_post(pilot: Pilot, pad: str) -> None:
    """A link or a picture cannot ask for a session."""
    assert list_cookies(pilot.visit().post(pad, methode="GET")) == {}
