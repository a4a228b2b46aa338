# SPDX-License-Identifier: EUPL-1.2
"""Mijn gegevens, for somebody who keeps nothing and for somebody who keeps everything."""

from datetime import UTC, datetime, timedelta

import pytest
from streamlit.testing.v1 import AppTest

from kompas.diensten.dossier import open_dossier, save_dossier
from kompas.diensten.toegang import Aanvraag
from kompas.kern import Profiel
from kompas.kern.dossier import Dossier
from kompas.kern.toegang import Gebruiker, Rol
from kompas.opslag import Opslag
from kompas.opslag.delingen import Deling
from kompas.scherm import paginas, sessie
from kompas.scherm.toegang import open_organisatie
from tests.paginas.conftest import LogIn, OpenPagina, add_account, read_text

NU = datetime.now(UTC)
MERK = "zeldzaam <b>merk</b> :material/home:"


@pytest.fixture
def sam(opslag: Opslag, log_in_als: LogIn) -> Gebruiker:
    """Somebody with a dossier, a share that was looked at, and a raised hand."""
    coach = add_account(opslag, Rol.COACH, weergavenaam="Cor de Coach")
    mens = log_in_als(Rol.MEDEWERKER, weergavenaam="Sam [link](x)", naam="sam")
    catalogus = open_organisatie().catalogus
    dossier = Dossier.from_functie(catalogus, "verkeerskundige").save("planeconoom").note("planeconoom", MERK)
    save_dossier(Aanvraag(opslag, mens, NU), dossier, 0, catalogus)
    with opslag.transaction() as tx:
        tx.delingen.add(Deling("d", mens.id, coach.id, ("profiel", "plan"), NU, NU + timedelta(days=3)))
        tx.delingen.add_inzage("d", NU)
        tx.handen.raise_hand(mens.id, "planeconoom", NU)
    return mens


def click(test: AppTest, label: str) -> AppTest:
    return next(knop for knop in test.button if knop.label == label).click().run()


@pytest.mark.usefixtures("opslag")
def test_a_visitor_is_asked_to_log_in(open_pagina: OpenPagina) -> None:
    """Without an account there is no such page, but a way in."""
    test = open_pagina(paginas.MIJN_GEGEVENS)
    assert not test.exception
    assert test.title[0].value != "Mijn gegevens"


def test_somebody_who_keeps_nothing_sees_only_the_account(open_pagina: OpenPagina, log_in_als: LogIn) -> None:
    """A new account: who you are, and that nothing else is kept."""
    log_in_als(Rol.MEDEWERKER, weergavenaam="Kim")
    test = open_pagina(paginas.MIJN_GEGEVENS)
    assert not test.exception
    tekst = read_text(test)
    assert "Kim" in tekst
    assert "Je bewaart nu geen dossier" in tekst
    assert "Je deelt niets" in tekst


@pytest.mark.usefixtures("sam")
def test_everything_that_is_kept_is_there_and_nothing_of_it_is_markup(open_pagina: OpenPagina) -> None:
    """Account, dossier, share, look, hand, session and audit line; names are shown as they were written."""
    test = open_pagina(paginas.MIJN_GEGEVENS)
    assert not test.exception
    tekst = read_text(test)
    for stuk in ("Sam \\[link\\]\\(x\\)", "Begonnen op", "Cor de Coach", "Planeconoom", "In deze browser"):
        assert stuk in tekst
    assert "Wat er gebeurde" in tekst


@pytest.mark.parametrize("rol", [rol for rol in Rol if rol is not Rol.BEZOEKER])
def test_every_role_has_the_page(open_pagina: OpenPagina, log_in_als: LogIn, rol: Rol) -> None:
    """Whoever has an account sees what is kept of it."""
    log_in_als(rol)
    test = open_pagina(paginas.MIJN_GEGEVENS)
    assert not test.exception
    assert test.title[0].value == "Mijn gegevens"


def test_a_deletion_asks_first_and_can_be_left(open_pagina: OpenPagina, opslag: Opslag, sam: Gebruiker) -> None:
    """The question names what goes; "nee" changes nothing."""
    test = click(open_pagina(paginas.MIJN_GEGEVENS), "Verwijder mijn dossier")
    assert "anderen zien het niet meer" in read_text(test)
    test = click(test, "Nee, bewaar het")
    assert not test.exception
    assert open_dossier(Aanvraag(opslag, sam, NU), open_organisatie().catalogus) is not None


def test_after_a_deletion_the_receipt_stands_there_and_the_tab_is_empty(
    open_pagina: OpenPagina, opslag: Opslag, sam: Gebruiker, verkeerskundige: Profiel
) -> None:
    """Effective at once: nothing is kept, the tab is empty, and the number is that of the audit log."""
    test = click(open_pagina(paginas.MIJN_GEGEVENS, profiel=verkeerskundige), "Verwijder mijn dossier")
    test = click(test, "Ja, verwijder mijn dossier")
    assert not test.exception
    assert test.title[0].value == "Je dossier is verwijderd"
    assert sessie.DOSSIER not in test.session_state or test.session_state[sessie.DOSSIER].is_leeg
    assert open_dossier(Aanvraag(opslag, sam, NU), open_organisatie().catalogus) is None
    with opslag.reading() as tx:
        regel = next(regel for regel in tx.auditlog.list_over(sam.id) if regel.actie == "gegevens verwijderen")
    tekst = read_text(test).replace("\\", "")
    assert regel.object.removeprefix("ontvangstbewijs:") in tekst
    assert "je dossier" in tekst
    assert MERK not in tekst


def test_logging_out_everywhere_ends_every_session(open_pagina: OpenPagina, opslag: Opslag, sam: Gebruiker) -> None:
    """One button, also for the browser of now."""
    test = click(open_pagina(paginas.MIJN_GEGEVENS), "Log overal uit")
    assert not test.exception
    with opslag.reading() as tx:
        assert tx.sessies.list_van(sam.id) == []
