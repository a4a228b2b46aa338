# SPDX-License-Identifier: EUPL-1.2
"""security.txt names who to tell of a weakness, or says that there is nobody."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from pydantic import ValidationError
from starlette.requests import Request
from starlette.responses import Response

from kompas.diensten.instellingen import Instellingen, get_instellingen
from kompas.inhoud import Huisstijl
from kompas.inhoud.huisstijl import Contact
from kompas.scherm.web.meldpunt import MELDROUTE, write_meldtekst
from tests.opstelling.lus import run_async

NU = datetime(2027, 1, 2, 3, 4, 5, tzinfo=UTC)
ECHT = Huisstijl(contact=Contact("de coach", "coach@gemeente.example"))
BEDACHT = Huisstijl(contact=Contact("de coach", "coach@gemeente.example", voorbeeld=True))


@pytest.mark.parametrize(
    ("meldpunt", "huisstijl", "contact"),
    [
        ("", ECHT, "mailto:coach@gemeente.example"),
        ("lek@gemeente.example", ECHT, "mailto:lek@gemeente.example"),
        ("https://gemeente.example/lek", BEDACHT, "https://gemeente.example/lek"),
    ],
)
def test_it_has_the_fields_of_the_standard(meldpunt: str, huisstijl: Huisstijl, contact: str) -> None:
    """RFC 9116 demands a contact as an address and a day within a year; the setting goes before the house style."""
    tekst = write_meldtekst(meldpunt, huisstijl, NU)
    assert tekst == f"Contact: {contact}\nExpires: 2027-07-01T03:04:05Z\nPreferred-Languages: nl, en\n"


def test_a_made_up_address_is_never_given() -> None:
    """An example address reaches nobody, so nobody is sent there."""
    assert write_meldtekst("", BEDACHT, NU) == write_meldtekst("", Huisstijl(), NU) == ""


@pytest.mark.parametrize("adres", ["lek", "http://gemeente.example", "a@b\nContact: x@y", "mailto:a@b"])
def test_what_is_no_address_is_refused(adres: str) -> None:
    """No second line can be brought in, and no page without https."""
    with pytest.raises(ValidationError):
        Instellingen(meldpunt=adres)


def test_it_is_served_as_plain_text(monkeypatch: pytest.MonkeyPatch) -> None:
    """At the address of the standard; the example organisation has nobody, so there it is not found."""
    monkeypatch.setenv("KOMPAS_DATA", str(Path(__file__).parents[2] / "data"))
    get_instellingen.cache_clear()
    assert ask().status_code == 404
    monkeypatch.setenv("KOMPAS_MELDPUNT", "lek@gemeente.example")
    get_instellingen.cache_clear()
    antwoord = ask()
    get_instellingen.cache_clear()
    assert antwoord.headers["content-type"] == "text/plain; charset=utf-8"
    assert b"Contact: mailto:lek@gemeente.example\n" in bytes(antwoord.body)


def ask() -> Response:
    assert MELDROUTE.path == "/.well-known/security.txt"
    return run_async(lambda: MELDROUTE.endpoint(Request({"type": "http"})))
