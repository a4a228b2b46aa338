# SPDX-License-Identifier: EUPL-1.2
"""The chain of the audit log: whatever is changed, moved or taken away, the first line that does not fit is found."""

import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, suppress
from dataclasses import asdict, replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import text

from kompas.kern.fouten import OpslagNietBereikbaar
from kompas.opslag import Opslag, Transactie
from kompas.opslag.auditketen import BEGIN, Breuksoort, Ketenstand, find_breuk, hash_regel
from kompas.opslag.auditlog import Auditregel
from kompas.opslag.migratie import upgrade
from tests.opslag.materiaal import ANNA, NU, REGEL
from tests.opstelling.postgres import Postgres

Open = Callable[[str], Opslag]
HUIS = Path(__file__).parents[2]
DRADEN, REGELS = 4, 50
MINUUT = timedelta(minutes=1)
SCHRIJVEN = """
import sys
from kompas.opslag import Opslag
from tests.opslag.materiaal import REGEL
from tests.opslag.test_auditketen import keep_trying
opslag = Opslag(sys.argv[1])
input()
for _ in range(50):
    keep_trying(opslag, lambda tx: tx.auditlog.add(REGEL))
"""


def write(opslag: Opslag, aantal: int) -> None:
    """Lines a minute apart, with letters of all kinds."""
    for nummer in range(aantal):
        with opslag.transaction() as tx:
            tx.auditlog.add(replace(REGEL, tijd=NU + nummer * MINUUT, actie=f'deel "{nummer}"\n\u2028 Çelik 🌱'))


def keep_trying(opslag: Opslag, work: Callable[[Transactie], None]) -> None:
    """A transaction, done again as long as the database is too busy."""
    while True:
        with suppress(OpslagNietBereikbaar), opslag.transaction() as tx:
            work(tx)
            return


def find(opslag: Opslag) -> tuple[Breuksoort, int] | None:
    """What is wrong, and the number of the line."""
    with opslag.reading() as tx:
        breuk = tx.auditbeheer.check().breuk
    return None if breuk is None else (breuk.soort, breuk.nr)


def tamper(opslag: Opslag, *daden: str) -> None:
    """Change the log as somebody can who owns the database: with the protection aside."""
    beide = ("auditregel", "auditketen")
    if opslag._bestand:
        namen = ("auditregel_geen_update", "auditregel_geen_delete", "auditketen_geen_delete")
        aside, back = [f"DROP TRIGGER {naam}" for naam in namen], []
    else:
        aside = [f"ALTER TABLE {tabel} DISABLE TRIGGER USER" for tabel in beide]
        back = [f"ALTER TABLE {tabel} ENABLE TRIGGER USER" for tabel in beide]
    with opslag.transaction() as tx:
        for daad in (*aside, *daden, *back):
            tx.verbinding.execute(text(daad))


def test_the_form_of_a_line_never_changes() -> None:
    """The SHA-256 of known lines, calculated apart from the code; a moment counts, not the zone it is written in."""
    tekst = (
        f'["kompas-auditregel-1","{BEGIN}","2026-11-22T14:03:00.123456+00:00",'
        f'"{ANNA.id}","save_dossier","dossier:{ANNA.id}","gelukt","scherm",1]'
    )
    eerste = subprocess.run(["sha256sum"], input=tekst.encode(), capture_output=True, check=True).stdout[:64].decode()
    assert hash_regel(BEGIN, REGEL) == eerste
    assert eerste == "e613c1e1900ae92886c3c0a4415f7f9801fe53d9817edb1ca5dd277fde673e4b"
    elders = REGEL.tijd.astimezone(timezone(timedelta(hours=13)))
    assert hash_regel(BEGIN, replace(REGEL, tijd=elders)) == eerste
    vreemd = Auditregel(datetime(2027, 1, 2, 3, 4, 5, tzinfo=UTC), "", 'ë"\n', "a:b", "geweigerd", "scherm", 12)
    assert hash_regel(eerste, vreemd) == "ffd06ebf3bcb0f9544e4c0b0e4337f8398c85de9ad5f9b9c37fea5442bbac013"


@pytest.mark.parametrize("veld", ["actor", "actie", "object", "resultaat", "oorsprong"])
def test_no_text_moves_from_one_field_to_the_next(veld: str) -> None:
    """Fields are kept apart, so the same letters in other fields are another line."""
    for schuif in ('"', ",", '","', "\\", ""):
        anders = replace(REGEL, **{veld: getattr(REGEL, veld) + schuif + "x"})
        assert hash_regel(BEGIN, anders) != hash_regel(BEGIN, REGEL)
    leeg = replace(REGEL, actor="ab", actie="c")
    assert hash_regel(BEGIN, leeg) != hash_regel(BEGIN, replace(REGEL, actor="a", actie="bc"))


@pytest.mark.parametrize(
    ("daad", "gevonden"),
    [
        ("UPDATE auditregel SET actor = 'niemand' WHERE id = 3", (Breuksoort.GEWIJZIGD, 3)),
        ("UPDATE auditregel SET aantal = 2 WHERE id = 1", (Breuksoort.GEWIJZIGD, 1)),
        ("DELETE FROM auditregel WHERE id = 3", (Breuksoort.ONTBREEKT, 4)),
        ("DELETE FROM auditregel WHERE id = 1", (Breuksoort.ONTBREEKT, 2)),
        ("UPDATE auditregel SET id = 9 WHERE id = 3", (Breuksoort.VERPLAATST, 4)),
        ("DELETE FROM auditregel WHERE id > 3", (Breuksoort.EINDE, 3)),
        ("DELETE FROM auditregel", (Breuksoort.EINDE, 0)),
        ("DELETE FROM auditketen", (Breuksoort.EINDE, 5)),
        ("UPDATE auditketen SET aantal = 4", (Breuksoort.EINDE, 5)),
    ],
)
def test_the_first_line_that_does_not_fit_is_named(opslag: Opslag, daad: str, gevonden: tuple[Breuksoort, int]) -> None:
    """Changed, missing, moved or cut off at the end: also by who can put the protection of the database aside."""
    write(opslag, 5)
    assert find(opslag) is None
    tamper(opslag, daad)
    assert find(opslag) == gevonden


@given(st.lists(st.sampled_from("abc"), min_size=1, max_size=6), st.data())
def test_only_the_same_lines_in_the_same_order_fit(acties: list[str], data: st.DataObject) -> None:
    """Whatever lines are left out, doubled or put elsewhere, also when they say the same: the chain tells."""
    keten, kop = [], BEGIN
    for nummer, actie in enumerate(acties, start=1):
        regel = replace(REGEL, actie=actie)
        afdruk = hash_regel(kop, regel)
        keten.append(SimpleNamespace(id=nummer, vorige=kop, afdruk=afdruk, **asdict(regel)))
        kop = afdruk
    stand = Ketenstand(len(keten), kop)
    assert find_breuk(keten, stand) is None
    plekken = data.draw(st.lists(st.sampled_from(range(len(keten))), max_size=8))
    anders = [keten[plek] for plek in plekken]
    assert (find_breuk(anders, stand) is None) is (anders == keten)


def test_a_line_that_was_written_anew_shows_at_the_next(opslag: Opslag) -> None:
    """Who also calculates the SHA-256 of a changed line breaks the join with the one after it."""
    write(opslag, 3)
    with opslag.reading() as tx:
        vorige = list(tx.auditlog.stream_keten(NU))[1].vorige
    anders = replace(REGEL, tijd=NU + MINUUT, actie="niets")
    velden = f"actie = 'niets', afdruk = '{hash_regel(vorige, anders)}'"
    tamper(opslag, f"UPDATE auditregel SET {velden} WHERE id = 2")
    assert find(opslag) == (Breuksoort.ONTBREEKT, 3)


def test_lines_from_before_the_chain_get_their_place(lege_url: str, open_opslag: Open) -> None:
    """Also where a number is missing; what they say stays as it is, and from then on none can be changed."""
    opslag = open_opslag(lege_url)
    if opslag._bestand:
        opslag._bestand.touch()
    upgrade(opslag._motor, "0001")
    with opslag.transaction() as tx:
        for nummer in (1, 2, 5):
            waarden = f"{nummer}, '2026-11-22T14:03:0{nummer}.000000+00:00', '', 'deel \u2028 ë', 'a:b', 'gelukt', 'x'"
            velden = "id, tijd, actor, actie, object, resultaat, oorsprong"
            tx.verbinding.exec_driver_sql(f"INSERT INTO auditregel ({velden}) VALUES ({waarden})")
    opslag.upgrade()
    assert find(opslag) is None
    with opslag.reading() as tx:
        regels = list(tx.auditlog.stream_keten(NU - MINUUT))
    assert [(schakel.id, schakel.regel.tijd.second) for schakel in regels] == [(1, 1), (2, 2), (5, 5)]
    assert {(schakel.regel.actie, schakel.regel.aantal) for schakel in regels} == {("deel \u2028 ë", 1)}
    for daad in ("UPDATE auditregel SET actie = ''", "DELETE FROM auditregel", "DELETE FROM auditketen"):
        with pytest.raises(OpslagNietBereikbaar), opslag.transaction() as tx:
            tx.verbinding.exec_driver_sql(daad)


def test_many_writers_at_once_make_one_chain(url: str, open_opslag: Open) -> None:
    """Four threads of one app and two other processes write fifty lines each; none is lost and all fit."""
    opslag = open_opslag(url)
    pijp = subprocess.PIPE
    opdracht = [sys.executable, "-c", SCHRIJVEN, url]
    anderen = [subprocess.Popen(opdracht, cwd=HUIS, stdin=pijp, stderr=pijp, text=True) for _ in range(2)]

    def add(nummer: int) -> None:
        for _ in range(REGELS):
            keep_trying(opslag, lambda tx: tx.auditlog.add(replace(REGEL, actor=str(nummer))))

    for proces in anderen:
        assert proces.stdin is not None
        proces.stdin.write("\n")
        proces.stdin.flush()
    with ThreadPoolExecutor(DRADEN) as draden:
        list(draden.map(add, range(DRADEN)))
    assert [proces.communicate(timeout=60)[1] for proces in anderen] == ["", ""]
    with opslag.reading() as tx:
        bevinding = tx.auditbeheer.check()
    assert (bevinding.breuk, bevinding.stand.aantal) == (None, (DRADEN + 2) * REGELS)


def test_who_takes_long_holds_nobody_up(postgres: Postgres, sjabloon: str, open_opslag: Open) -> None:
    """On a database server others write while a transaction that added a line early is still at work."""
    traag = open_opslag(postgres.url(postgres.make_database(sjabloon)))
    with traag.transaction() as tx:
        tx.auditlog.add(replace(REGEL, actie="traag"))
        tx.pogingen.add("traag", "192.0.2.1", NU)
        with ThreadPoolExecutor(1) as draad:
            draad.submit(write, traag, 3).result(timeout=4)
    with traag.reading() as tx:
        assert [schakel.regel.actie for schakel in tx.auditlog.stream_keten(NU)][3:] == ["traag"]
    assert find(traag) is None


def test_a_transaction_that_is_undone_leaves_no_gap(opslag: Opslag) -> None:
    """Its lines were never there: not in the chain, and not for who listens."""
    write(opslag, 1)

    with suppress(ZeroDivisionError), opslag.transaction() as tx:
        tx.auditlog.add(REGEL)
        raise ZeroDivisionError
    write(opslag, 1)
    assert find(opslag) is None


def test_who_listens_hears_lines_after_they_are_kept(url: str, open_opslag: Open) -> None:
    """Another connection finds the line that is told; of a transaction that failed nothing is told."""
    ander, gehoord = open_opslag(url), []

    def listen(geschreven: object) -> None:
        with ander.reading() as tx:
            gehoord.append((geschreven, tuple(tx.auditlog.stream_keten(NU))))

    with closing(Opslag(url, listen)) as opslag:
        write(opslag, 1)
        with suppress(ZeroDivisionError), opslag.transaction() as tx:
            tx.auditlog.add(REGEL)
            raise ZeroDivisionError
    assert len(gehoord) == 1
    verteld, bewaard = gehoord[0]
    assert verteld == bewaard != ()


def test_old_lines_go_and_the_rest_still_fits(opslag: Opslag) -> None:
    """From the beginning on, a part at a time; a line among them that is not old keeps what comes after it."""
    write(opslag, 6)
    with opslag.transaction() as tx:
        tx.auditlog.add(REGEL)  # as old as the first, and after newer ones
    grens = NU + 4 * MINUUT
    with opslag.transaction() as tx:
        assert tx.auditbeheer.count_oude(grens) == 4
        assert [tx.auditbeheer.remove_oude(grens, 3) for _ in range(3)] == [3, 1, 0]
    with opslag.reading() as tx:
        bevinding = tx.auditbeheer.check()
        assert [schakel.id for schakel in tx.auditlog.stream_keten(NU)] == [5, 6, 7]
    assert (bevinding.breuk, bevinding.stand.aantal, bevinding.stand.opgeruimd) == (None, 3, 4)
    with pytest.raises(OpslagNietBereikbaar), opslag.transaction() as tx:  # only the job lets lines go
        tx.verbinding.execute(text("DELETE FROM auditregel WHERE id = 5"))
    with opslag.transaction() as tx:
        assert tx.auditbeheer.remove_oude(NU + 99 * MINUUT, 9) == 2  # the last line of all stays
    write(opslag, 1)
    assert find(opslag) is None
    tamper(opslag, "DELETE FROM auditregel WHERE id = 7")
    assert find(opslag) == (Breuksoort.ONTBREEKT, 8)
