# SPDX-License-Identifier: EUPL-1.2
"""Seeing, taking along and deleting everything that is kept of oneself, on a real database."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import create_engine, inspect, text

from kompas.diensten.dossier import open_dossier, save_dossier
from kompas.diensten.gegevens import (
    collect_gegevens,
    delete_gegevens,
    end_eigen_sessies,
    remove_account,
    take_gegevens,
    write_gegevensbestand,
)
from kompas.diensten.gegevens.schema import BESTAND, render_schema
from kompas.diensten.profielbestand import read_profielbestand, write_profielbestand
from kompas.diensten.toegang import Aanvraag
from kompas.kern import Catalogus
from kompas.kern.dossier import Dossier
from kompas.kern.fouten import GeenToegang, OngeldigAccount
from kompas.kern.toegang import Gebruiker, Rol
from kompas.opslag import Opslag
from kompas.opslag.correcties import Correctie
from kompas.opslag.delingen import Deling
from kompas.opslag.gebruikers import Geheim
from kompas.opslag.sessies import Sessie

PROJECT = Path(__file__).resolve().parents[2]
NU = datetime(2026, 11, 23, 13, 3, tzinfo=UTC)
CATALOGUS = Catalogus.from_tags({"a": {"kennisgebied": ["k1", "k2"]}, "b": {"kennisgebied": ["k1"]}})
MERK = "zeldzaam-merkteken-van-sam"
DOSSIER = Dossier.from_functie(CATALOGUS, "a").save("b").note("b", f"{MERK} bellen").ask(f"{MERK}?")
BLIJFT = {"gebruiker", "sessie", "auditregel", "alembic_version"}  # the tables that may still know the person
MaakMens = Callable[..., Aanvraag]


@pytest.fixture
def bestand(tmp_path: Path) -> Path:
    """Where the database is."""
    return tmp_path / "kompas.db"


@pytest.fixture
def mens(opslag: Opslag) -> MaakMens:
    """An account, and a request of its owner. Its id is long enough to find nowhere else."""

    def maak(naam: str, rol: Rol = Rol.MEDEWERKER) -> Aanvraag:
        wie = Gebruiker(f"id-van-{naam}", naam, naam.title(), frozenset({rol}))
        with opslag.transaction() as transactie:
            transactie.gebruikers.add(wie, Geheim("x"), NU - timedelta(days=30))
            transactie.sessies.add(Sessie(f"sleutel-{naam}", wie.id, NU - timedelta(hours=1), NU))
        return Aanvraag(opslag, wie, NU)

    return maak


@pytest.fixture
def sam(mens: MaakMens, opslag: Opslag) -> Aanvraag:
    """Somebody with a dossier that was saved often, shares it with a coach who looked twice, and raised two hands.

    And who said something of two passports, once with a name.
    """
    wie, coach = mens("sam"), mens("coach", Rol.COACH)
    dossier = DOSSIER
    for versie in range(12):
        dossier = dossier.note("a", f"{MERK} " + "lang " * 40 * (versie % 5))
        save_dossier(replace(wie, nu=NU - timedelta(days=12 - versie)), dossier, versie, CATALOGUS)
    save_dossier(wie, DOSSIER, 12, CATALOGUS)
    with opslag.transaction() as transactie:
        transactie.delingen.add(share("d-1", wie, coach))
        transactie.delingen.add_inzage("d-1", NU - timedelta(minutes=2))
        transactie.delingen.add_inzage("d-1", NU - timedelta(minutes=1))
        transactie.handen.raise_hand(wie.wie.id, "a", NU)
        transactie.handen.raise_hand(wie.wie.id, "b", NU)
        transactie.correcties.add(Correctie("c-1", "a", f"{MERK} klopt niet", "2026-11-20", wie.wie.id, "open"))
        transactie.correcties.add(Correctie("c-2", "b", "Ook dit niet", "2026-11-20", None, "open"))
    return wie


def share(deling_id: str, van: Aanvraag, aan: Aanvraag) -> Deling:
    return Deling(deling_id, van.wie.id, aan.wie.id, ("profiel",), NU - timedelta(days=1), NU + timedelta(days=4))


def list_tables_with(bestand: Path, gezocht: str) -> set[str]:
    """The tables in which some value holds this text."""
    motor = create_engine(f"sqlite:///{bestand}")
    with motor.connect() as verbinding:
        gevonden = {
            tabel
            for tabel in inspect(motor).get_table_names()
            for rij in verbinding.execute(text(f'SELECT * FROM "{tabel}"'))
            if any(gezocht in str(waarde) for waarde in rij)
        }
    motor.dispose()
    return gevonden


def read_bytes(bestand: Path) -> bytes:
    """The database file with everything that lies beside it."""
    return b"".join(pad.read_bytes() for pad in sorted(bestand.parent.glob(f"{bestand.name}*")))


def test_someone_sees_everything_that_is_kept(sam: Aanvraag) -> None:
    """Account, dossier, shares, looks, hands, sessions and audit lines are all there, with names of people."""
    gegevens = collect_gegevens(sam)
    assert gegevens.gebruiker == sam.wie
    assert gegevens.sinds == NU - timedelta(days=30)
    assert gegevens.dossier is not None
    assert gegevens.dossier.inhoud == write_profielbestand(DOSSIER, CATALOGUS)
    assert [(gedeeld.naam, gedeeld.deling.onderdelen) for gedeeld in gegevens.gedeeld] == [("Coach", ("profiel",))]
    assert [(moment.naam, moment.tijd) for moment in gegevens.inzagen] == [
        ("Coach", NU - timedelta(minutes=1)),
        ("Coach", NU - timedelta(minutes=2)),
    ]
    assert gegevens.handen == {"a": NU, "b": NU}
    assert [een.id for een in gegevens.correcties] == ["c-1"]
    assert [(sessie.begin, sessie.laatst) for sessie in gegevens.sessies] == [(NU - timedelta(hours=1), NU)]
    assert gegevens.auditregels
    assert {regel.actor for regel in gegevens.auditregels} == {sam.wie.id}
    assert gegevens.namen == {sam.wie.id: "Sam"}


def test_it_says_whether_a_passphrase_is_kept(sam: Aanvraag, opslag: Opslag) -> None:
    """A work account that never had one keeps none."""
    assert collect_gegevens(sam).met_wachtzin
    with opslag.transaction() as tx:
        tx.gebruikers.set_geheim(sam.wie.id, Geheim(""))
    assert not collect_gegevens(sam).met_wachtzin


def test_a_receiver_sees_the_other_side(sam: Aanvraag, opslag: Opslag) -> None:
    """Who was given something to see finds that, and the own looks, among the own data; nothing of the dossier."""
    with opslag.reading() as transactie:
        coach = transactie.gebruikers.get("id-van-coach")
    gegevens = collect_gegevens(replace(sam, gebruiker=coach))
    assert [gedeeld.naam for gedeeld in gegevens.gekregen] == ["Sam"]
    assert [moment.naam for moment in gegevens.gekeken] == ["Sam", "Sam"]
    assert (gegevens.gedeeld, gegevens.inzagen, gegevens.handen, gegevens.dossier) == ((), (), {}, None)
    assert MERK not in write_gegevensbestand(gegevens, CATALOGUS)


def test_what_an_administrator_did_with_an_account_is_seen(sam: Aanvraag, mens: MaakMens, opslag: Opslag) -> None:
    """A line about the account is among the own data, also when somebody else did it."""
    beheer = mens("beheer", Rol.BEHEERDER)
    with opslag.transaction() as transactie:
        eerder = next(transactie.auditlog.list_over(sam.wie.id))
        transactie.auditlog.add(replace(eerder, actor=beheer.wie.id, actie="doet", object=f"gebruiker:{sam.wie.id}"))
        transactie.auditlog.add(replace(eerder, actor=beheer.wie.id, actie="doet", object="gebruiker:van-een-ander"))
    over_sam = [regel for regel in collect_gegevens(sam).auditregels if regel.actie == "doet"]
    assert [regel.object for regel in over_sam] == [f"gebruiker:{sam.wie.id}"]
    assert collect_gegevens(sam).namen[beheer.wie.id] == "Beheer"


def test_the_file_holds_everything_and_the_profile_file_unchanged(sam: Aanvraag) -> None:
    """The download has every part, and what is in `profielbestand` is a profile file that gives the same dossier."""
    boom = json.loads(write_gegevensbestand(take_gegevens(sam), CATALOGUS))
    assert boom["profielbestand"] == json.loads(write_profielbestand(DOSSIER, CATALOGUS))
    assert read_profielbestand(json.dumps(boom["profielbestand"]), CATALOGUS) == DOSSIER
    assert boom["account"]["weergavenaam"] == "Sam"
    assert [len(boom[deel]) for deel in ("gedeeld", "inzagen", "te_benaderen", "sessies")] == [1, 2, 2, 1]
    assert boom["te_benaderen"][0]["functie"] == CATALOGUS.functie("a").titel
    assert [(een["functie_id"], een["tekst"], een["staat"]) for een in boom["correcties"]] == [
        ("a", f"{MERK} klopt niet", "open")
    ]
    assert "geheim" not in json.dumps(boom)
    assert "sleutel" not in json.dumps(boom)


def test_the_whole_download_can_be_loaded_as_a_profile(sam: Aanvraag) -> None:
    """Nobody has to cut the profile out of the file with all data: it loads as it is."""
    assert read_profielbestand(write_gegevensbestand(take_gegevens(sam), CATALOGUS), CATALOGUS) == DOSSIER


def test_a_download_leaves_a_trace(sam: Aanvraag) -> None:
    """A file with everything in it is not made in silence; looking at one's own page is."""
    collect_gegevens(sam)
    assert "gegevens downloaden" not in [regel.actie for regel in collect_gegevens(sam).auditregels]
    take_gegevens(sam)
    assert collect_gegevens(sam).auditregels[0].actie == "gegevens downloaden"


def test_the_schema_in_docs_is_that_of_the_file() -> None:
    """docs/ holds the JSON Schema of now; `python -m kompas.diensten.gegevens.schema` writes it."""
    assert (PROJECT / BESTAND).read_text(encoding="utf-8") == render_schema()


def test_a_receipt_counts_what_was_deleted(sam: Aanvraag) -> None:
    """The receipt has a number that is in the audit log, the counts, and the last day of a backup; no content."""
    bewijs = delete_gegevens(sam)
    assert (bewijs.dossier, bewijs.delingen, bewijs.inzagen, bewijs.handen) == (True, 1, 2, 2)
    assert bewijs.correcties == 1
    assert bewijs.tijd == NU
    assert bewijs.reservekopie_tot == date(2026, 11, 23) + timedelta(days=bewijs.reservekopie_dagen)
    assert collect_gegevens(sam).auditregels[0].object == f"ontvangstbewijs:{bewijs.nummer}"
    assert MERK not in str(bewijs)


def test_after_a_deletion_only_account_sessions_and_audit_lines_are_left(sam: Aanvraag, bestand: Path) -> None:
    """No other table knows the person, and the account still works: it keeps nothing."""
    assert list_tables_with(bestand, sam.wie.id) == BLIJFT - {"alembic_version"} | {
        "dossier",
        "deling",
        "hand",
        "correctie",
    }
    delete_gegevens(sam)
    assert list_tables_with(bestand, sam.wie.id) <= BLIJFT
    assert list_tables_with(bestand, "d-1") <= BLIJFT
    assert open_dossier(sam, CATALOGUS) is None
    assert delete_gegevens(sam).dossier is False


def test_after_a_deletion_no_written_text_is_left_in_the_files(sam: Aanvraag, bestand: Path) -> None:
    """The bytes of the database and of its write-ahead log hold nothing that the person wrote."""
    assert MERK.encode() in read_bytes(bestand)
    delete_gegevens(sam)
    assert MERK.encode() not in read_bytes(bestand)


def test_an_account_of_who_left_goes_with_everything(
    sam: Aanvraag, mens: MaakMens, opslag: Opslag, bestand: Path
) -> None:
    """Only a closed account can go; then no table but the audit log knows the person, and no text is left."""
    beheer = mens("beheer", Rol.BEHEERDER)
    with pytest.raises(OngeldigAccount, match="nog open"):
        remove_account(beheer, sam.wie.id)
    with opslag.transaction() as transactie:
        transactie.gebruikers.update(replace(sam.wie, actief=False))
    remove_account(beheer, sam.wie.id)
    assert list_tables_with(bestand, sam.wie.id) == {"auditregel"}
    assert MERK.encode() not in read_bytes(bestand)
    with pytest.raises(GeenToegang):
        remove_account(beheer, sam.wie.id)
    with pytest.raises(GeenToegang):
        remove_account(sam, beheer.wie.id)


def test_logging_out_everywhere_is_only_for_oneself(sam: Aanvraag, mens: MaakMens, opslag: Opslag) -> None:
    """Every session of who asks ends, and none of another."""
    ander = mens("kim")
    end_eigen_sessies(sam)
    with opslag.reading() as transactie:
        assert transactie.sessies.list_van(sam.wie.id) == []
        assert len(transactie.sessies.list_van(ander.wie.id)) == 1


def test_a_deletion_takes_nothing_of_others(sam: Aanvraag, mens: MaakMens, opslag: Opslag) -> None:
    """What another keeps, shares or raised stays as it was."""
    ander = mens("kim", Rol.COACH)
    save_dossier(ander, DOSSIER, 0, CATALOGUS)
    with opslag.transaction() as transactie:
        transactie.delingen.add(share("d-2", ander, sam))
        transactie.handen.raise_hand(ander.wie.id, "a", NU)
    delete_gegevens(sam)
    gegevens = collect_gegevens(ander)
    assert gegevens.dossier is not None
    assert len(gegevens.gedeeld) == len(gegevens.handen) == 1


def test_a_visitor_gets_nothing(opslag: Opslag) -> None:
    """Without an account there is nothing to see, to take along, to delete or to end."""
    for dienst in (collect_gegevens, take_gegevens, delete_gegevens, end_eigen_sessies):
        with pytest.raises(GeenToegang):
            dienst(Aanvraag(opslag, None, NU))
