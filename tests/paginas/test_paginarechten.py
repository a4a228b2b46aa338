# SPDX-License-Identifier: EUPL-1.2
"""Which role opens which page: the table of the design against the router itself."""

from pathlib import Path

import pytest

from kompas.diensten.instellingen import get_instellingen
from kompas.kern.toegang import Rol
from kompas.opslag import Opslag
from kompas.scherm.account import cookie
from kompas.scherm.account.aanvraag import get_aanvraag
from kompas.scherm.paginas import PAGINAS, may_open
from tests.paginas.conftest import PROJECT, LogIn, OpenPagina, read_text

MET_ACCOUNT = set(Rol) - {Rol.BEZOEKER}
WIE_MAG = {  # what is not in here is for everybody
    "delen": MET_ACCOUNT,
    "gegevens": MET_ACCOUNT,
    "wachtzin": MET_ACCOUNT,
    "gedeeld": {Rol.COACH, Rol.LEIDINGGEVENDE, Rol.HR},
    "benaderbaar": {Rol.MEDEWERKER},
    "handen": {Rol.HR},
    "accounts": {Rol.BEHEERDER},
    "auditlog": {Rol.BEHEERDER},
    "correcties": {Rol.FUNCTIEBEHEERDER},
    "checks": {Rol.FUNCTIEBEHEERDER},
    "vullen": {Rol.FUNCTIEBEHEERDER},
    "formatieoverzicht": {Rol.FUNCTIEBEHEERDER},
    "concept": {Rol.FUNCTIEBEHEERDER},
    "paspoort": {Rol.FUNCTIEBEHEERDER},
    "kenmerken": {Rol.FUNCTIEBEHEERDER},
}
NA_AKKOORD = {"benaderbaar", "handen"}
GEWEIGERD = ("Log in om verder te gaan", "Dit is er niet, of je mag het niet zien")


@pytest.fixture(params=[True, False], ids=["agreed", "not agreed"])
def akkoord(request: pytest.FixtureRequest, opslag: Opslag, monkeypatch: pytest.MonkeyPatch) -> bool:
    """Whether the works council agreed that people say that they can be approached."""
    monkeypatch.setenv("KOMPAS_OR_AKKOORD", str(request.param))
    get_instellingen.cache_clear()
    assert get_instellingen().or_akkoord is request.param
    assert opslag.is_bij()
    return bool(request.param)


@pytest.fixture
def become(log_in_als: LogIn, monkeypatch: pytest.MonkeyPatch) -> LogIn:
    """Be somebody with this role, or a visitor."""

    def become_(rol: Rol) -> None:
        if rol is Rol.BEZOEKER:
            monkeypatch.setattr(cookie, "read_cookie", lambda: "")
        else:
            log_in_als(rol)

    return become_


def find_mogend(url: str, *, akkoord: bool) -> set[Rol]:
    return set() if url in NA_AKKOORD and not akkoord else WIE_MAG.get(url, set(Rol))


def test_every_script_has_its_row() -> None:
    """A page that is not in the table cannot be opened, so each one is."""
    paden = {str(pad.relative_to(PROJECT)) for pad in Path(PROJECT, "pages").rglob("*.py")}
    assert paden == {pagina.pad for pagina in PAGINAS}
    assert {pagina.url for pagina in PAGINAS} > set(WIE_MAG)


@pytest.mark.parametrize("rol", Rol)
def test_each_role_opens_the_pages_of_the_design(become: LogIn, rol: Rol, akkoord: bool) -> None:
    """Every page and every role, none more and none less."""
    become(rol)
    open_ = {pagina.url for pagina in PAGINAS if may_open(get_aanvraag(), pagina.url)}
    assert open_ == {pagina.url for pagina in PAGINAS if rol in find_mogend(pagina.url, akkoord=akkoord)}


@pytest.mark.parametrize("url", WIE_MAG)
def test_the_router_shows_a_page_only_to_its_roles(
    become: LogIn, open_pagina: OpenPagina, url: str, akkoord: bool
) -> None:
    """Others get a refusal in its place, and nothing of the page."""
    pad = next(pagina.pad for pagina in PAGINAS if pagina.url == url)
    gezien = set()
    for rol in Rol:
        become(rol)
        scherm = open_pagina(pad)
        assert not scherm.exception
        if not any(zin in read_text(scherm) for zin in GEWEIGERD):
            gezien.add(rol)
    assert gezien == find_mogend(url, akkoord=akkoord)
