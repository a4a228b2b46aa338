# SPDX-License-Identifier: EUPL-1.2
"""Gegevens en privacy: true with and without accounts."""

import pytest

from kompas.kern.toegang import Rol
from kompas.opslag import Opslag
from kompas.scherm import paginas
from tests.paginas.conftest import LogIn, OpenPagina, add_account, read_text


@pytest.mark.usefixtures("opslag")
def test_without_accounts_it_says_that_nothing_is_kept(open_pagina: OpenPagina) -> None:
    """`make run`: no account, so no sentence that promises or asks for one."""
    test = open_pagina(paginas.PRIVACY)
    assert not test.exception
    tekst = read_text(test)
    assert "Bij dit kompas kun je niet inloggen" in tekst
    assert "Mijn gegevens" not in tekst


def test_with_accounts_it_says_what_is_kept_and_who_sees_it(open_pagina: OpenPagina, opslag: Opslag) -> None:
    """A visitor of an installation with accounts reads what an account would keep, before making one."""
    add_account(opslag, Rol.BEHEERDER)
    test = open_pagina(paginas.PRIVACY)
    assert not test.exception
    assert "Met een account bewaren we" in read_text(test)
    assert "Een loopbaancoach" in list(test.table[0].value.index)


def test_who_is_logged_in_finds_the_way_to_the_own_data(open_pagina: OpenPagina, log_in_als: LogIn) -> None:
    """One link, only for who can use it."""
    log_in_als(Rol.MEDEWERKER)
    assert [link.label for link in open_pagina(paginas.PRIVACY).get("page_link") if "je gegevens" in link.label]
