# SPDX-License-Identifier: EUPL-1.2
"""What somebody reads before a dossier goes, and what the HR system proposes."""

from datetime import UTC, datetime, timedelta

from streamlit.testing.v1 import AppTest

from kompas.kern.toegang import Rol
from kompas.opslag import Opslag
from kompas.opslag.dossiers import Bewaarstuk
from kompas.opslag.tabellen import dossier
from kompas.scherm import paginas
from tests.paginas.conftest import LogIn, OpenPagina, profiel_of, read_text

VANDAAG = datetime.now(UTC).date()
DAG = timedelta(days=1)


def list_knoppen(test: AppTest) -> list[str]:
    return [knop.label for knop in test.button]


def test_who_left_is_told_on_every_page_with_one_way_on(open_pagina: OpenPagina, log_in_als: LogIn) -> None:
    """Also where another role would have shown something else; on Mijn gegevens itself there is no button."""
    log_in_als(Rol.COACH, uit_dienst=VANDAAG - 2 * DAG)
    for pagina in (paginas.START, paginas.KOMPAS, paginas.DELEN, paginas.GEDEELD, paginas.MIJN_GEGEVENS):
        test = open_pagina(pagina)
        assert not test.exception
        assert "Je bent uit dienst sinds" in read_text(test), pagina
        assert ("Ga naar Mijn gegevens" in list_knoppen(test)) == (pagina != paginas.MIJN_GEGEVENS)
    assert "Je kunt hier nu niet verder" in read_text(open_pagina(paginas.GEDEELD))


def test_who_stays_and_who_left_too_long_ago_reads_nothing(open_pagina: OpenPagina, log_in_als: LogIn) -> None:
    """No bar without a reason; after the period there is no session any more."""
    log_in_als(Rol.MEDEWERKER, uit_dienst=VANDAAG + 60 * DAG)
    assert "laatste werkdag" not in read_text(open_pagina(paginas.START))
    log_in_als(Rol.MEDEWERKER, uit_dienst=VANDAAG - 120 * DAG)
    test = open_pagina(paginas.START)
    assert "uit dienst" not in read_text(test)
    assert "Inloggen" in list_knoppen(test)


def test_the_owner_of_a_forgotten_dossier_keeps_it_with_one_click(
    open_pagina: OpenPagina, log_in_als: LogIn, opslag: Opslag
) -> None:
    """The bar goes with the click, and the dossier stays."""
    lang_geleden = datetime.now(UTC) - 710 * DAG
    mens = log_in_als(Rol.MEDEWERKER, laatst_ingelogd=lang_geleden.date())
    with opslag.transaction() as tx:
        tx.dossiers.save(mens.id, "{}", 0, lang_geleden)
        tx.verbinding.execute(dossier.update().values(gewijzigd=lang_geleden))
        tx.verbinding.exec_driver_sql("UPDATE gebruiker SET gemaakt = '2020-01-01T00:00:00.000000+00:00'")
    test = open_pagina(paginas.START)
    assert "Je gebruikte je dossier sinds" in read_text(test)
    next(knop for knop in test.button if knop.label == "Houd mijn dossier").click().run()
    assert not test.exception
    assert "Je gebruikte je dossier" not in read_text(test)
    with opslag.reading() as tx:
        assert isinstance(tx.dossiers.find(mens.id), Bewaarstuk)
        assert tx.gebruikers.get(mens.id).laatst_ingelogd == VANDAAG


def test_the_function_that_hr_knows_is_a_proposal(open_pagina: OpenPagina, log_in_als: LogIn) -> None:
    """One click chooses it; nothing is chosen before, and an unknown function is not proposed."""
    log_in_als(Rol.MEDEWERKER, functie_id="verkeerskundige")
    test = open_pagina(paginas.KOMPAS)
    knop = next(knop for knop in test.button if knop.key == "functiekeuze.eigen")
    assert "Kies Verkeerskundige" in knop.label
    knop.click().run()
    gekozen = profiel_of(test)
    assert gekozen is not None
    assert gekozen.functie_id == "verkeerskundige"
    log_in_als(Rol.MEDEWERKER, functie_id="bestaat-niet")
    assert [knop for knop in open_pagina(paginas.KOMPAS).button if knop.key == "functiekeuze.eigen"] == []
