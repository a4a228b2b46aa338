# SPDX-License-Identifier: EUPL-1.2
"""Who asks: looked up once in a run, and again in the next."""

from dataclasses import replace

import pytest

from kompas.kern.toegang import Rol
from kompas.opslag import Opslag
from kompas.scherm.account.aanvraag import ask_once, get_aanvraag
from tests.paginas.conftest import LogIn


def test_a_run_meets_one_person_and_the_next_run_what_became_of_that(opslag: Opslag, log_in_als: LogIn) -> None:
    """An account that is closed during a run has no more after it; a later moment is asked of the clock each time."""
    mens = log_in_als(Rol.MEDEWERKER)
    with ask_once() as aanvraag:
        with opslag.transaction() as tx:
            tx.gebruikers.update(replace(mens, actief=False))
        daarna = get_aanvraag()
        assert (aanvraag.gebruiker, daarna.gebruiker) == (mens, mens)
        assert daarna.nu > aanvraag.nu
    assert get_aanvraag().gebruiker is None


def test_a_run_that_breaks_leaves_nobody_behind(log_in_als: LogIn, monkeypatch: pytest.MonkeyPatch) -> None:
    """The same thread serves somebody else next."""
    log_in_als(Rol.BEHEERDER)
    with pytest.raises(ZeroDivisionError), ask_once():
        raise ZeroDivisionError
    monkeypatch.setattr("kompas.scherm.account.cookie.read_cookie", lambda: "")
    assert get_aanvraag().gebruiker is None
