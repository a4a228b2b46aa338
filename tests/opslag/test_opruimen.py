# SPDX-License-Identifier: EUPL-1.2
"""What was kept long enough goes, in both databases, from every table, and never because of a wrong clock."""

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import Text, cast, select

from kompas.diensten.accounts.opdrachtregel import ask_from_opdrachtregel
from kompas.diensten.instellingen import Instellingen
from kompas.diensten.opruimen import Opruimverslag, apply_opruimen, prepare_opruimen
from kompas.diensten.opruimen.uitvoeren import _MENSEN
from kompas.diensten.toegang import Aanvraag
from kompas.kern.fouten import KlokVerdacht, TeVeelWeg
from kompas.kern.toegang import Gebruiker, Rol
from kompas.opslag import Opslag
from kompas.opslag.auditlog import Auditregel
from kompas.opslag.gebruikers import Dienstverband
from kompas.opslag.sessies import Sessie
from kompas.opslag.tabellen import gebruiker, metadata
from tests.opslag.materiaal import ANNA, BEN, CATO, GEHEIM, NU, STRAKS, count, dump, fill

DAG = timedelta(days=1)
REGELS = Instellingen()
NA_VERTREK = timedelta(days=REGELS.bewaren_na_vertrek)
LANG = timedelta(days=REGELS.bewaren_dossier)
JAAR = timedelta(days=REGELS.bewaren_delingen)
MENS = Gebruiker("m" * 32, "mens", "Mens", frozenset({Rol.MEDEWERKER}))
HOUDT = {"auditregel", "auditketen", "weigering"}  # what holds no more of a person than an id that means nothing


def ask(opslag: Opslag, later: timedelta = timedelta()) -> Aanvraag:
    return ask_from_opdrachtregel(opslag, NU + later)


def read_aantallen(verslag: Opruimverslag) -> dict[str, int]:
    """Of each kind how much, without those of which nothing goes."""
    return {regel.naam: regel.aantal for regel in verslag.regels if regel.aantal}


def find_mens(opslag: Opslag, waarde: str) -> set[str]:
    """Every column of every table in which this value is, also within a text."""
    with opslag.reading() as tx:
        return {
            f"{tabel.name}.{kolom.name}"
            for tabel in metadata.sorted_tables
            for kolom in tabel.columns
            if tx.verbinding.execute(select(kolom).where(cast(kolom, Text).contains(waarde)).limit(1)).first()
        }


def leave(opslag: Opslag, mens: Gebruiker) -> None:
    """The last day of work was so long ago that the time to take the dossier along is over."""
    with opslag.transaction() as tx:
        tx.gebruikers.set_dienst(mens.id, Dienstverband("0042", "planeconoom", (NU - NA_VERTREK - DAG).date()))


def test_nothing_of_who_left_is_in_any_table(opslag: Opslag) -> None:
    """Looked for in every column that there is, also of tables of later; only the audit log knows the number still."""
    fill(opslag)
    leave(opslag, ANNA)
    kolommen = [
        f"{tabel.name}.{kolom.name}"
        for tabel in metadata.sorted_tables
        for kolom in tabel.columns
        if any(sleutel.column is gebruiker.c.id for sleutel in kolom.foreign_keys)
    ]
    assert set(kolommen) <= find_mens(opslag, ANNA.id)
    assert read_aantallen(prepare_opruimen(ask(opslag)))["vertrokken account verwijderen"] == 1
    apply_opruimen(ask(opslag), toch=True)
    assert {naam.split(".")[0] for naam in find_mens(opslag, ANNA.id)} <= HOUDT
    for waarde in (ANNA.weergavenaam, "dossier van anna", "0042"):
        assert find_mens(opslag, waarde) == set()
    with opslag.reading() as tx:
        assert tx.dossiers.find(BEN.id) is not None
        regel = next(iter(tx.auditlog.list_over(ANNA.id)))
        assert (regel.actie, regel.object) == ("vertrokken account verwijderen", f"gebruiker:{ANNA.id}")


def test_counting_changes_nothing_and_twice_is_once(opslag: Opslag) -> None:
    """The dry run says what the real one does; the second time there is nothing left but the line that it was done."""
    fill(opslag)
    leave(opslag, ANNA)
    voor = dump(opslag)
    verwacht = read_aantallen(prepare_opruimen(ask(opslag, JAAR)))
    assert dump(opslag) == voor
    gedaan = read_aantallen(apply_opruimen(ask(opslag, JAAR), toch=True))
    met_anna = {"delingen", "sessies", "inwisselbewijzen", "correcties"}  # counted twice: some went with her already
    assert {soort: gedaan[soort] for soort in gedaan if soort not in met_anna} == {
        soort: verwacht[soort] for soort in verwacht if soort not in met_anna
    }
    na = dump(opslag)
    assert read_aantallen(apply_opruimen(ask(opslag, JAAR), toch=True)) == {}
    assert {naam for naam in na if na[naam] != dump(opslag)[naam]} == {"auditregel", "auditketen"}


@pytest.mark.parametrize(
    ("later", "soort"),
    [
        (REGELS.sessie_stil, "sessies"),
        (STRAKS - NU, "inwisselbewijzen"),
        (DAG, "inlogpogingen"),
        (JAAR + timedelta(hours=1), "delingen"),
        (JAAR + 14 * DAG, "checkteksten"),
    ],
)
def test_each_kind_goes_after_its_own_period(opslag: Opslag, later: timedelta, soort: str) -> None:
    """Not a moment before it."""
    fill(opslag)
    moment = timedelta(microseconds=1)
    net_niet = 2 * moment if soort == "inwisselbewijzen" else moment
    assert soort not in read_aantallen(prepare_opruimen(ask(opslag, later - net_niet)))
    assert soort in read_aantallen(prepare_opruimen(ask(opslag, later + moment)))


def test_a_proposal_goes_only_when_it_was_answered(opslag: Opslag) -> None:
    """Open ones wait for an answer, however old."""
    fill(opslag)
    later = timedelta(days=REGELS.bewaren_correcties + 1)
    assert "correcties" not in read_aantallen(prepare_opruimen(ask(opslag, later)))
    with opslag.transaction() as tx:
        tx.correcties.set_staat("9" * 32, "gedaan", "Dank je.")
    assert "correcties" not in read_aantallen(prepare_opruimen(ask(opslag, later - DAG)))
    assert read_aantallen(prepare_opruimen(ask(opslag, later)))["correcties"] == 1


def test_a_dossier_that_nobody_uses_goes_and_one_that_is_used_stays(opslag: Opslag) -> None:
    """Logging in and saving are use; with it go shares and hands, the account stays and closes after another while."""
    fill(opslag)
    with opslag.transaction() as tx:
        tx.gebruikers.note_login(ANNA.id, NU.date() + 3 * DAG)
        tx.gebruikers.set_dienst(BEN.id, Dienstverband("0012"))
    assert "ongebruikt dossier verwijderen" not in read_aantallen(prepare_opruimen(ask(opslag, LANG)))
    gedaan = read_aantallen(apply_opruimen(ask(opslag, LANG + DAG), toch=True))
    assert gedaan["ongebruikt dossier verwijderen"] == 1
    assert gedaan["ongebruikt account sluiten"] == 1  # Cato, who never kept anything
    with opslag.reading() as tx:
        assert [tx.dossiers.find(mens.id) is None for mens in (ANNA, BEN)] == [False, True]
        assert [tx.gebruikers.get(mens.id).actief for mens in (ANNA, BEN, CATO)] == [True, True, False]
        assert (tx.delingen.list_van(BEN.id), tx.handen.list_van(BEN.id)) == ([], {})


def test_accounts_that_wait_for_their_owner_stay_open(opslag: Opslag) -> None:
    """Who is in the HR system, and who manages accounts."""
    with opslag.transaction() as tx:
        tx.gebruikers.add(replace(MENS, rollen=frozenset({Rol.BEHEERDER})), GEHEIM, NU)
        tx.gebruikers.set_dienst(BEN.id, Dienstverband("0012"))
    apply_opruimen(ask(opslag, 2 * LANG), toch=True)
    with opslag.reading() as tx:
        open_ = {mens.id for mens in tx.gebruikers.list_alle() if mens.actief}
    assert open_ == {BEN.id, MENS.id}


def test_what_ended_on_the_last_day_of_work_is_ended(opslag: Opslag) -> None:
    """Also when no list came in since: shares and hands end, the dossier waits for its owner."""
    fill(opslag)
    with opslag.transaction() as tx:
        tx.gebruikers.set_dienst(ANNA.id, Dienstverband("1", uit_dienst=NU.date() - DAG))
    assert read_aantallen(apply_opruimen(ask(opslag)))["delen beëindigen na vertrek"] == 1
    with opslag.reading() as tx:
        assert tx.handen.list_van(ANNA.id) == {}
        assert [deling.is_open(NU) for deling in tx.delingen.list_voor(BEN.id)] == [False]
        assert tx.dossiers.find(ANNA.id) is not None


@pytest.mark.parametrize(
    ("later", "zin"), [(-DAG, "in de toekomst"), (400 * DAG, "lang niets")], ids=["terug", "vooruit"]
)
def test_a_clock_that_jumps_deletes_nothing(opslag: Opslag, later: timedelta, zin: str) -> None:
    """Back: the newest line is in the future. Ahead: it is of long ago. The dry run says it, the real one refuses."""
    fill(opslag)
    voor = dump(opslag)
    assert zin in prepare_opruimen(ask(opslag, later)).weigering
    with pytest.raises(KlokVerdacht, match=zin):
        apply_opruimen(ask(opslag, later))
    assert dump(opslag) == voor


def test_a_clock_that_jumps_a_little_is_caught_by_the_number_of_people(opslag: Opslag) -> None:
    """Most people would lose something at once: that is refused as well, unless somebody says that it is right."""
    fill(opslag)
    with opslag.transaction() as tx:
        tx.gebruikers.set_dienst(BEN.id, Dienstverband("0012"))
        tx.auditlog.add(Auditregel(NU + LANG, "", "start", "app", "gelukt", "scherm"))
    voor = dump(opslag)
    with pytest.raises(TeVeelWeg, match="3 van de 3"):
        apply_opruimen(ask(opslag, LANG + 50 * DAG))
    assert dump(opslag) == voor


def test_many_go_a_part_at_a_time(opslag: Opslag) -> None:
    """More people and rows than fit in one transaction: all of them go, with a line for each person."""
    aantal = _MENSEN + 5
    with opslag.transaction() as tx:
        for nummer in range(aantal):
            mens = replace(MENS, id=f"{nummer:032}", naam=f"m{nummer}", uit_dienst=(NU - NA_VERTREK - DAG).date())
            tx.gebruikers.add(mens, GEHEIM, NU)
        for nummer in range(600):
            tx.sessies.add(Sessie(str(nummer), CATO.id, NU - 2 * DAG, NU - 2 * DAG))
    verslag = read_aantallen(apply_opruimen(ask(opslag), toch=True))
    assert (verslag["vertrokken account verwijderen"], verslag["sessies"]) == (aantal, 600)
    assert count(opslag)["gebruiker"] == 3
    with opslag.reading() as tx:
        assert len(list(tx.auditlog.list_regels(NU, STRAKS, actie="vertrokken account verwijderen"))) == aantal
