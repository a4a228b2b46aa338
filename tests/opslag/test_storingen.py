# SPDX-License-Identifier: EUPL-1.2
"""The database is away, read-only, full or busy: one error, nothing half done, and it works again afterwards."""

import os
import pwd
import resource
import shutil
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import mkdtemp
from threading import Thread
from time import monotonic, sleep

import pytest
from sqlalchemy import text

from kompas.kern.fouten import OpslagNietBereikbaar
from kompas.opslag import Opslag, motor
from tests.opslag.materiaal import ANNA, BEN, CATO, GEHEIM, NU, dump
from tests.opstelling.postgres import Postgres

Open = Callable[[str], Opslag]
Storing = Callable[[], AbstractContextManager[None]]
GROOT = "heel persoonlijk " * 100_000


def change(opslag: Opslag, inhoud: str = "{}") -> None:
    with opslag.transaction() as tx:
        tx.handen.raise_hand(ANNA.id, "planeconoom", NU)
        tx.dossiers.save(ANNA.id, inhoud, 0, NU)


def fails(opslag: Opslag, storing: AbstractContextManager[None], inhoud: str = "{}") -> None:
    """A change during a failure raises the one error and leaves all as it was; after the failure it works."""
    voor = dump(opslag)
    with storing:
        with pytest.raises(OpslagNietBereikbaar) as fout:
            change(opslag, inhoud)
        assert fout.value.__suppress_context__
        assert "persoonlijk" not in str(fout.value)
    assert dump(opslag) == voor
    change(opslag, inhoud)
    assert dump(opslag) != voor


def test_a_file_with_too_little_room(open_opslag: Open, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """SQLite says that it is full; the log names the kind of failure and nothing of what was written."""
    opslag = _new(open_opslag, tmp_path)

    def limit(paginas: int) -> None:
        with opslag.reading() as tx:  # the one connection of this thread keeps it
            tx.verbinding.exec_driver_sql(f"PRAGMA max_page_count = {paginas}")

    @contextmanager
    def full() -> Iterator[None]:
        limit(60)
        yield
        limit(2**30)

    fails(opslag, full(), GROOT)
    assert "SQLITE_FULL" in caplog.text
    assert "persoonlijk" not in caplog.text


def test_a_disk_that_takes_no_more(open_opslag: Open, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """The system refuses in the middle of writing."""

    @contextmanager
    def full() -> Iterator[None]:
        oud = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (500_000, oud[1]))
        yield
        resource.setrlimit(resource.RLIMIT_FSIZE, oud)

    fails(_new(open_opslag, tmp_path), full(), GROOT)
    assert "SQLITE_IOERR_WRITE" in caplog.text or "SQLITE_FULL" in caplog.text


def test_a_file_that_may_only_be_read(open_opslag: Open, caplog: pytest.LogCaptureFixture) -> None:
    """File and folder belong to somebody else; root, who may do everything, becomes nobody for a moment."""
    plek = Path(mkdtemp(prefix="kompas-alleen-lezen-"))  # the folder of pytest is closed to others
    opslag = _new(open_opslag, plek)

    @contextmanager
    def read_only() -> Iterator[None]:
        opslag.close()  # a connection that is open keeps its rights
        plek.chmod(0o555)
        (plek / "kompas.db").chmod(0o444)
        with _as_nobody():
            yield
        plek.chmod(0o700)
        (plek / "kompas.db").chmod(0o600)

    fails(opslag, read_only())
    assert "SQLITE_" in caplog.text
    opslag.close()
    shutil.rmtree(plek)


def test_a_folder_that_may_only_be_read(open_opslag: Open) -> None:
    """A new database cannot be made there: the same error, and nothing is made."""
    plek = Path(mkdtemp(prefix="kompas-alleen-lezen-"))
    plek.chmod(0o555)
    with _as_nobody(), pytest.raises(OpslagNietBereikbaar):
        open_opslag(f"sqlite:///{plek / 'var' / 'kompas.db'}").upgrade()
    assert list(plek.iterdir()) == []
    plek.rmdir()


def test_something_that_is_no_database(open_opslag: Open, tmp_path: Path) -> None:
    """A file with other things in it is refused by every way in, and stays as it is."""
    (tmp_path / "kompas.db").write_text("Dit is een brief. " * 100)
    opslag = open_opslag(f"sqlite:///{tmp_path / 'kompas.db'}")
    for ingang in (opslag.upgrade, opslag.is_bij, opslag.scrub, lambda: change(opslag), lambda: dump(opslag)):
        with pytest.raises(OpslagNietBereikbaar):
            ingang()
    assert (tmp_path / "kompas.db").read_text() == "Dit is een brief. " * 100


@pytest.fixture
def ongeduldig(monkeypatch: pytest.MonkeyPatch) -> None:
    """One second of patience instead of five."""
    monkeypatch.setattr(motor, "_WACHT", 1)


@pytest.mark.usefixtures("ongeduldig")
def test_another_who_does_not_let_go(url: str, open_opslag: Open) -> None:
    """Who waits too long for another's transaction gets the error; readers need not wait at all."""
    with closing(Opslag(url)) as ander:
        _add_people(ander)

        @contextmanager
        def held() -> Iterator[None]:
            with ander.transaction() as tx:
                tx.verbinding.execute(text("DELETE FROM gebruiker"))
                yield
                tx.verbinding.rollback()

        opslag = open_opslag(url)
        fails(opslag, held())
        with held():
            assert len(dump(opslag)["gebruiker"]) == 3


@pytest.mark.usefixtures("ongeduldig")
def test_more_threads_than_connections(url: str, open_opslag: Open) -> None:
    """Who gets no connection in time gets the error, and later one again."""
    opslag = open_opslag(url)
    with opslag.reading() as tx:
        meer = [opslag.reading() for _ in range(14)]
        for lezer in meer:
            lezer.__enter__()
        with pytest.raises(OpslagNietBereikbaar):
            dump(opslag)
        for lezer in meer:
            lezer.__exit__(None, None, None)
        assert tx.gebruikers.list_alle() == []
    assert dump(opslag)["gebruiker"] == []


def test_reading_cannot_write(opslag: Opslag) -> None:
    """What says that it only reads is held to that by the database, and a change is possible right after."""
    voor = dump(opslag)
    with pytest.raises(OpslagNietBereikbaar), opslag.reading() as tx:
        tx.gebruikers.remove(ANNA.id)
    assert dump(opslag) == voor
    change(opslag)


def test_many_threads_share_one_database(opslag: Opslag) -> None:
    """Every change of every thread is there afterwards."""

    def change_often(nummer: int) -> None:
        for keer in range(5):
            with opslag.transaction() as tx:
                tx.pogingen.add(f"naam{nummer}", f"adres{keer}", NU)
            with opslag.reading() as tx:
                assert tx.pogingen.count_naam(f"naam{nummer}", NU) == keer + 1

    threads = [Thread(target=change_often, args=(nummer,)) for nummer in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(dump(opslag)["poging"]) == 40


def test_a_server_that_stops(postgres: Postgres, sjabloon: str, open_opslag: Open) -> None:
    """While it is away nothing works; when it is back everything does, without starting the app again."""
    opslag = open_opslag(postgres.url(postgres.make_database(sjabloon)))
    _add_people(opslag)

    @contextmanager
    def away() -> Iterator[None]:
        postgres.stop()
        with pytest.raises(OpslagNietBereikbaar):
            dump(opslag)
        yield
        postgres.start()

    fails(opslag, away())


def test_a_server_that_stops_halfway(postgres: Postgres, sjabloon: str, open_opslag: Open) -> None:
    """Between the change and its confirmation: the error, and nothing of the change."""
    opslag = open_opslag(postgres.url(postgres.make_database(sjabloon)))
    _add_people(opslag)
    voor = dump(opslag)

    def change_and_stop() -> None:
        with opslag.transaction() as tx:
            tx.gebruikers.remove(ANNA.id)
            postgres.stop()

    with pytest.raises(OpslagNietBereikbaar):
        change_and_stop()
    postgres.start()
    assert dump(opslag) == voor


def test_a_server_that_may_only_be_read(postgres: Postgres, sjabloon: str, open_opslag: Open) -> None:
    """One reads, and cannot change, until that is allowed."""
    naam = postgres.make_database(sjabloon)
    opslag, lezer = open_opslag(postgres.url(naam)), open_opslag(postgres.url(naam, "lezer"))
    _add_people(opslag)

    def run(*daden: str) -> None:
        with opslag.transaction() as tx:
            for daad in daden:
                tx.verbinding.execute(text(daad))

    @contextmanager
    def read_only() -> Iterator[None]:
        run("REVOKE INSERT ON dossier FROM lezer")
        yield
        run("GRANT INSERT ON dossier TO lezer")

    alles = "IN SCHEMA public TO lezer"
    run("CREATE ROLE lezer LOGIN", f"GRANT ALL ON ALL TABLES {alles}", f"GRANT ALL ON ALL SEQUENCES {alles}")
    fails(lezer, read_only())


def test_a_server_that_crashes_under_use(postgres: Postgres, sjabloon: str, open_opslag: Open) -> None:
    """People who save on and on get the one error meanwhile, go on by themselves, and lose nothing confirmed."""
    opslag = open_opslag(postgres.url(postgres.make_database(sjabloon)))
    _add_people(opslag)
    schrijvers = [Volhouder(opslag, mens.id) for mens in (ANNA, BEN, CATO)]
    threads = [Thread(target=schrijver.save_on_and_on) for schrijver in schrijvers]
    for thread in threads:
        thread.start()
    for _ in range(3):
        for schrijver in schrijvers:
            schrijver.wait_for_save()
        postgres.crash()
        for schrijver in schrijvers:
            schrijver.wait_for_fout()
        postgres.start()
    for schrijver in schrijvers:
        schrijver.wait_for_save()
        schrijver.genoeg = True
    for thread in threads:
        thread.join()
    with opslag.reading() as tx:
        versies = [stuk.versie if (stuk := tx.dossiers.find(schrijver.wie)) else 0 for schrijver in schrijvers]
    # what was not confirmed may be there all the same, once after each crash
    over = [versie - schrijver.bevestigd for versie, schrijver in zip(versies, schrijvers)]
    assert all(0 <= aantal <= 3 for aantal in over), over


@dataclass
class Volhouder:
    """Somebody who saves one dossier over and over, through every failure. `bevestigd`: how many saves were."""

    opslag: Opslag
    wie: str
    bevestigd: int = 0
    fouten: int = 0
    genoeg: bool = False

    def save_on_and_on(self) -> None:
        while not self.genoeg:
            try:
                with self.opslag.transaction() as tx:
                    stuk = tx.dossiers.find(self.wie)
                    tx.dossiers.save(self.wie, "{}", stuk.versie if stuk else 0, NU)
            except OpslagNietBereikbaar:
                self.fouten += 1
                sleep(0.05)
            else:
                self.bevestigd += 1

    def wait_for_save(self) -> None:
        self._wait(lambda: self.bevestigd)

    def wait_for_fout(self) -> None:
        self._wait(lambda: self.fouten)

    def _wait(self, count: Callable[[], int]) -> None:
        begin, einde = count(), monotonic() + 60
        while count() == begin:
            assert monotonic() < einde
            sleep(0.01)


def _new(open_opslag: Open, plek: Path) -> Opslag:
    opslag = open_opslag(f"sqlite:///{plek / 'kompas.db'}")
    opslag.upgrade()
    _add_people(opslag)
    return opslag


def _add_people(opslag: Opslag) -> None:
    with opslag.transaction() as tx:
        for mens in (ANNA, BEN, CATO):
            tx.gebruikers.add(mens, GEHEIM, NU)


@contextmanager
def _as_nobody() -> Iterator[None]:
    """Root may write everywhere: give that up for a moment."""
    wie = os.geteuid()
    if wie == 0:
        os.seteuid(pwd.getpwnam("nobody").pw_uid)
    try:
        yield
    finally:
        os.seteuid(wie)
