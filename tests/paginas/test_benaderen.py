# SPDX-License-Identifier: EUPL-1.2
"""Ik ben te benaderen on screen: not there until the works council agreed, then quiet and easy to undo."""

from collections.abc import Iterator

import pytest

from kompas.diensten.instellingen import get_instellingen
from kompas.kern.toegang import Rol
from kompas.opslag import Opslag
from kompas.scherm.account.aanvraag import get_aanvraag
from kompas.scherm.paginas import BENADERBAAR, FUNCTIE, HANDEN, list_accountpaginas
from tests.paginas.conftest import LogIn, OpenPagina, read_text

SCHAKELAAR = "benaderen.planeconoom"


@pytest.fixture
def or_akkoord(opslag: Opslag, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:  # noqa: ARG001  it reads the settings first
    """The works council agreed."""
    monkeypatch.setenv("KOMPAS_OR_AKKOORD", "true")
    get_instellingen.cache_clear()
    yield
    get_instellingen.cache_clear()


@pytest.mark.parametrize(("rol", "pagina"), [(Rol.MEDEWERKER, BENADERBAAR), (Rol.HR, HANDEN)])
def test_off_is_how_it_starts(open_pagina: OpenPagina, log_in_als: LogIn, rol: Rol, pagina: str) -> None:
    """No page, no line in the menu and no switch on a passport."""
    log_in_als(rol)
    test = open_pagina(pagina)
    assert "Dit is er niet, of je mag het niet zien" in read_text(test)
    assert pagina not in [een.pad for een in list_accountpaginas(get_aanvraag())]
    assert not [veld for veld in open_pagina(FUNCTIE, functie="planeconoom").toggle if veld.key == SCHAKELAAR]


@pytest.mark.usefixtures("or_akkoord")
def test_a_switch_on_the_passport_and_a_button_to_undo(
    open_pagina: OpenPagina, log_in_als: LogIn, opslag: Opslag
) -> None:
    """On, HR reads the name with that function; the own page takes it back, and the switch is off again."""
    sam = log_in_als(Rol.MEDEWERKER, weergavenaam="Sam [x](https://voorbeeld.example)")
    paspoort = open_pagina(FUNCTIE, functie="planeconoom")
    assert not paspoort.toggle(key=SCHAKELAAR).value
    assert "Het is geen belofte" in read_text(paspoort)
    paspoort.toggle(key=SCHAKELAAR).set_value(True).run()
    hanna = log_in_als(Rol.HR)
    lijst = read_text(open_pagina(HANDEN))
    assert "Sam \\[x\\]\\(https" in lijst
    assert "%" not in lijst
    log_in_als(wie=sam)
    assert open_pagina(FUNCTIE, functie="planeconoom").toggle(key=SCHAKELAAR).value
    eigen = open_pagina(BENADERBAAR)
    eigen.button(key="benaderen.intrekken.planeconoom").click().run()
    assert "Je bent nu voor geen enkele functie te benaderen" in read_text(eigen)
    log_in_als(wie=hanna)
    assert "Er is nu niemand te benaderen" in read_text(open_pagina(HANDEN))
    with opslag.reading() as tx:
        assert tx.handen.list_alle() == []


@pytest.mark.usefixtures("or_akkoord")
@pytest.mark.parametrize("rol", [None, Rol.COACH, Rol.LEIDINGGEVENDE, Rol.HR, Rol.BEHEERDER])
def test_only_an_employee_gets_the_switch(open_pagina: OpenPagina, log_in_als: LogIn, rol: Rol | None) -> None:
    """A visitor and every other role see a passport as before."""
    if rol is not None:
        log_in_als(rol)
    assert not [veld for veld in open_pagina(FUNCTIE, functie="planeconoom").toggle if veld.key == SCHAKELAAR]
