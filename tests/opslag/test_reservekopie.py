# SPDX-License-Identifier: EUPL-1.2
"""A backup that is put back equals what was there: the database of either kind, and the content."""

import gzip
import io
import os
import re
import resource
import shutil
import tarfile
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from threading import Event, Thread

import pytest

from kompas.diensten.accounts.opdrachtregel import ask_from_opdrachtregel
from kompas.diensten.onderhoud import (
    Terugkeer,
    make_reservekopie,
    remove_oude_reservekopieen,
    restore_reservekopie,
    try_herstel,
)
from kompas.diensten.toegang import Aanvraag
from kompas.inhoud import load_catalogus
from kompas.inhoud.reserve import list_bestanden
from kompas.kern.fouten import OnderhoudGeweigerd, OngeldigeReservekopie
from kompas.opslag import Opslag
from kompas.opslag.auditlog import Auditregel
from kompas.opslag.kopie import VLUCHTIG
from kompas.opslag.migratie import list_versies
from tests.opslag.materiaal import ANNA, BEN, GEHEIM, NU, STRAKS, dump, fill
from tests.opslag.versies.vullen import begin_versie

Open = Callable[[str], Opslag]
DATA = Path(__file__).parents[2] / "data"
NA_HERSTEL = {"auditregel", "auditketen", *VLUCHTIG}  # differ after a restore, and are looked at apart


@pytest.fixture
def inhoud(tmp_path: Path) -> Path:
    """A copy of the content, with a font, an earlier version, and things that are no content."""
    folder = tmp_path / "inhoud"
    folder.mkdir()
    for pad in DATA.iterdir():
        if pad.is_file():
            shutil.copy(pad, folder)
    (folder / "letter.woff2").write_bytes(b"wOF2\0\xff")
    (folder / "versies" / "functies" / "planeconoom").mkdir(parents=True)
    (folder / "versies" / "functies" / "planeconoom" / "0001.json").write_text("{}", encoding="utf-8")
    for naam in ("kompas.db", ".geheim.yaml", "oud.tar.gz", "versies/slot"):
        (folder / naam).write_text("geen inhoud", encoding="utf-8")
    return folder


def read_inhoud(folder: Path) -> dict[str, bytes]:
    return {str(pad): (folder / pad).read_bytes() for pad in list_bestanden(folder)}


def ask(opslag: Opslag, dagen: int = 0) -> Aanvraag:
    return ask_from_opdrachtregel(opslag, STRAKS + timedelta(days=dagen))


def destroy(opslag: Opslag, inhoud: Path) -> None:
    """Lose people, and break the content."""
    with opslag.transaction() as tx:
        for mens in (ANNA, BEN):
            tx.gebruikers.remove(mens.id)
    (inhoud / "functies.yaml").write_text("stuk", encoding="utf-8")
    (inhoud / "logo.svg").unlink()
    (inhoud / "nieuw.png").write_bytes(b"\x89PNG")


def test_what_is_put_back_equals_what_was_there(opslag: Opslag, inhoud: Path, tmp_path: Path) -> None:
    """Every row and every file; nobody is logged in, one line says so, and what made place is kept beside it."""
    fill(opslag)
    kopie = make_reservekopie(ask(opslag), inhoud, tmp_path / "kopie")
    voor, bestanden = dump(opslag), read_inhoud(inhoud)
    destroy(opslag, inhoud)
    kapot = dump(opslag)
    hersteld = restore_reservekopie(ask(opslag, 1), inhoud, tmp_path / "kopie", vervang=True)
    na = dump(opslag)
    assert {naam for naam in voor if na[naam] != voor[naam]} <= NA_HERSTEL
    assert [na[naam] for naam in VLUCHTIG] == [[]] * len(VLUCHTIG)
    # the line that the backup was made came after what is in it
    assert [regel[3] for regel in na["auditregel"]] == ["save_dossier", "reservekopie terugzetten"]
    with opslag.reading() as tx:
        assert tx.auditbeheer.check().breuk is None
    assert read_inhoud(inhoud) == bestanden
    assert load_catalogus(inhoud / "functies.yaml", inhoud / "tags.yaml").functies
    assert hersteld.manifest == kopie.manifest
    assert (inhoud / "vervangen" / "vervangen-20261123-150300Z" / "functies.yaml").read_text() == "stuk"
    assert len(hersteld.opzij) == 2
    if opslag._bestand:
        shutil.move(next(pad for pad in hersteld.opzij if pad.name.startswith("kompas.db.")), opslag._bestand)
    else:
        opzij = next(pad for pad in hersteld.opzij if pad.name.startswith("loopbaankompas-vervangen-"))
        opslag.close()
        restore_reservekopie(ask(opslag, 2), inhoud, opzij, vervang=True)
    assert {naam: rijen for naam, rijen in dump(opslag).items() if naam not in NA_HERSTEL} == {
        naam: rijen for naam, rijen in kapot.items() if naam not in NA_HERSTEL
    }


def test_a_backup_goes_to_the_other_kind_of_database(
    opslag: Opslag, inhoud: Path, tmp_path: Path, request: pytest.FixtureRequest, open_opslag: Open
) -> None:
    """It has one form; an empty database needs no permission to be filled."""
    fill(opslag)
    make_reservekopie(ask(opslag), inhoud, tmp_path / "kopie")
    if opslag._bestand:
        server = request.getfixturevalue("postgres")
        ander = open_opslag(server.url(server.make_database()))
    else:
        ander = open_opslag(f"sqlite:///{tmp_path / 'nieuw' / 'kompas.db'}")
    hersteld = restore_reservekopie(ask(ander, 1), inhoud, tmp_path / "kopie")
    voor, na = dump(opslag), dump(ander)
    assert {naam for naam in voor if na[naam] != voor[naam]} <= NA_HERSTEL
    assert hersteld.opzij == ()  # there was nothing, and the content is the same


@pytest.mark.parametrize("versie", list_versies())
def test_a_backup_of_an_earlier_version_comes_back_in_this_one(
    lege_url: str, inhoud: Path, tmp_path: Path, open_opslag: Open, versie: str
) -> None:
    """It is made before an upgrade, and read years later: every row is there, in the tables of now."""
    opslag = open_opslag(lege_url)
    begin_versie(opslag, versie)
    kopie = make_reservekopie(ask(opslag), inhoud, tmp_path / "kopie")
    assert kopie.is_vastgelegd == (versie == list_versies()[-1])
    nieuw = open_opslag(f"sqlite:///{tmp_path / 'nieuw.db'}")
    restore_reservekopie(ask(nieuw, 1), inhoud, tmp_path / "kopie")
    opslag.upgrade()
    voor, na = dump(opslag), dump(nieuw)
    assert {naam for naam in voor if na[naam] != voor[naam]} <= NA_HERSTEL
    with nieuw.reading() as tx:
        assert tx.auditbeheer.check().breuk is None
    assert nieuw.is_bij()


def test_what_was_taken_away_since_is_named(opslag: Opslag, inhoud: Path, tmp_path: Path) -> None:
    """A deletion and a closed account of after the backup, which come back with it; not what was before or refused."""
    fill(opslag)
    make_reservekopie(ask(opslag), inhoud, tmp_path / "kopie")
    later = STRAKS + timedelta(hours=1)
    with opslag.transaction() as tx:
        for tijd, actie, wat, resultaat in (
            (NU, "account sluiten", f"gebruiker:{BEN.id}", "gelukt"),
            (later, "account sluiten", f"gebruiker:{BEN.id}", "geweigerd"),
            (later, "account sluiten", f"gebruiker:{BEN.id}", "gelukt"),
            (later, "dossier bewaren", f"dossier:{ANNA.id}", "gelukt"),
            (later, "gegevens verwijderen", "ontvangstbewijs:7", "gelukt"),
        ):
            tx.auditlog.add(Auditregel(tijd, ANNA.id, actie, wat, resultaat, "scherm"))
    hersteld = restore_reservekopie(ask(opslag, 1), inhoud, tmp_path / "kopie", vervang=True)
    assert hersteld.terug == (
        Terugkeer("gegevens verwijderen", later, ANNA.id),
        Terugkeer("account sluiten", later, BEN.id),
    )


def test_old_backups_go(opslag: Opslag, inhoud: Path, tmp_path: Path) -> None:
    """Those that are older than the setting says, also of what made place; nothing else in the folder."""
    for dagen in (0, 1, 31):
        make_reservekopie(ask(opslag, dagen), inhoud, tmp_path / "kopie")
    erbij = ("loopbaankompas-vervangen-20261101-000000Z.tar.gz", "loopbaankompas-2020.tar.gz", "brief.txt")
    for naam in erbij:
        (tmp_path / "kopie" / naam).touch()
    weg = remove_oude_reservekopieen(ask(opslag, 31), tmp_path / "kopie")
    assert [pad.name for pad in weg] == ["loopbaankompas-20261122-150300Z.tar.gz", erbij[0]]
    assert {pad.name for pad in (tmp_path / "kopie").iterdir()} == {
        "loopbaankompas-20261123-150300Z.tar.gz",
        "loopbaankompas-20261223-150300Z.tar.gz",
        *erbij[1:],
    }


def test_only_the_owner_can_read_it(opslag: Opslag, inhoud: Path, tmp_path: Path) -> None:
    """The archive and the folder that was made for it; nothing else is left there."""
    gewoonte = os.umask(0)
    try:
        kopie = make_reservekopie(ask(opslag), inhoud, tmp_path / "kopie")
    finally:
        os.umask(gewoonte)
    assert [pad.name for pad in (tmp_path / "kopie").iterdir()] == ["loopbaankompas-20261122-150300Z.tar.gz"]
    assert (oct(kopie.pad.stat().st_mode & 0o777), oct(kopie.pad.parent.stat().st_mode & 0o777)) == ("0o600", "0o700")


def test_it_holds_no_keys_and_nothing_that_is_no_content(opslag: Opslag, inhoud: Path, tmp_path: Path) -> None:
    """No session, ticket or attempt, no other database, no hidden file."""
    fill(opslag)
    kopie = make_reservekopie(ask(opslag), inhoud, tmp_path / "kopie")
    with tarfile.open(kopie.pad) as tar:
        namen = {lid.name for lid in tar}
    assert {f"database/{naam}.jsonl" for naam in VLUCHTIG}.isdisjoint(namen)
    assert {"inhoud/functies.yaml", "inhoud/letter.woff2", "inhoud/versies/functies/planeconoom/0001.json"} <= namen
    assert not [naam for naam in namen if naam.endswith(("geheim.yaml", "oud.tar.gz", "slot", ".db"))]


def test_it_is_the_state_of_one_moment(opslag: Opslag, inhoud: Path, tmp_path: Path, open_opslag: Open) -> None:
    """While somebody goes on changing two rows at a time, it never holds one without the other."""
    klaar, aantal = Event(), 0

    def change_on_and_on() -> None:
        nonlocal aantal
        while not klaar.is_set():
            with opslag.transaction() as tx:
                for mens in (ANNA, BEN):
                    tx.handen.raise_hand(mens.id, f"functie-{aantal}", NU)
            aantal += 1

    schrijver = Thread(target=change_on_and_on)
    schrijver.start()
    try:
        for dag in range(3):
            make_reservekopie(ask(opslag, dag), inhoud, tmp_path / "kopie")
    finally:
        klaar.set()
        schrijver.join()
    nieuw = open_opslag(f"sqlite:///{tmp_path / 'nieuw.db'}")
    restore_reservekopie(ask(nieuw, 3), inhoud, tmp_path / "kopie")
    handen = {mens.id: {rij[2] for rij in dump(nieuw)["hand"] if rij[1] == mens.id} for mens in (ANNA, BEN)}
    assert handen[ANNA.id] == handen[BEN.id]
    assert 0 < len(handen[ANNA.id]) <= aantal


def test_a_full_disk_leaves_no_half_backup(opslag: Opslag, inhoud: Path, tmp_path: Path) -> None:
    """Making one and putting one back both stop with a sentence; what was there stays."""
    kopie = make_reservekopie(ask(opslag), inhoud, tmp_path / "kopie")
    destroy(opslag, inhoud)
    (inhoud / "functies.yaml").write_text("stuk " * 50_000, encoding="utf-8")
    voor, bestanden = dump(opslag), read_inhoud(inhoud)
    oud = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, oud[1]))
    try:
        with pytest.raises(OnderhoudGeweigerd, match="schijf vol"):
            make_reservekopie(ask(opslag, 1), inhoud, tmp_path / "kopie")
        with pytest.raises(OngeldigeReservekopie, match="Er is niets veranderd"):
            restore_reservekopie(ask(opslag, 1), inhoud, kopie.pad, vervang=True)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, oud)
    assert (dump(opslag), read_inhoud(inhoud)) == (voor, bestanden)
    assert list((tmp_path / "kopie").iterdir()) == [kopie.pad]


def test_a_dry_run_changes_nothing(opslag: Opslag, inhoud: Path, tmp_path: Path) -> None:
    """It puts the backup back in a temporary place, and says what is in it."""
    fill(opslag)
    make_reservekopie(ask(opslag), inhoud, tmp_path / "kopie")
    destroy(opslag, inhoud)
    voor, bestanden = dump(opslag), read_inhoud(inhoud)
    manifest = try_herstel(ask(opslag), tmp_path / "kopie")
    assert manifest.tabellen["gebruiker"].rijen == 3
    assert (dump(opslag), read_inhoud(inhoud)) == (voor, bestanden)


def test_a_database_with_rows_is_not_overwritten(opslag: Opslag, inhoud: Path, tmp_path: Path) -> None:
    """Unless that is asked for; and never while somebody else has it open."""
    make_reservekopie(ask(opslag), inhoud, tmp_path / "kopie")
    destroy(opslag, inhoud)
    voor, bestanden = dump(opslag), read_inhoud(inhoud)
    with pytest.raises(OnderhoudGeweigerd, match="--vervang"):
        restore_reservekopie(ask(opslag, 1), inhoud, tmp_path / "kopie")
    with opslag.reading() as bezig, closing(Opslag(opslag_url(opslag))) as ander:
        assert bezig.gebruikers.list_alle()
        with pytest.raises(OnderhoudGeweigerd, match="gebruikt deze database nog"):
            restore_reservekopie(ask(ander, 1), inhoud, tmp_path / "kopie", vervang=True)
    assert (dump(opslag), read_inhoud(inhoud)) == (voor, bestanden)


def opslag_url(opslag: Opslag) -> str:
    return f"sqlite:///{opslag._bestand}" if opslag._bestand else opslag._motor.url.render_as_string(False)


def change_archief(pad: Path, verander: Callable[[dict[str, bytes]], None]) -> None:
    """Write the archive anew with other parts in it."""
    with tarfile.open(pad) as tar:
        delen = {lid.name: tar.extractfile(lid).read() for lid in tar if lid.isreg()}
    verander(delen)
    with tarfile.open(pad, "w:gz") as tar:
        for naam, deel in delen.items():
            lid = tarfile.TarInfo(naam)
            lid.size = len(deel)
            tar.addfile(lid, io.BytesIO(deel))


def _halve(pad: Path) -> None:
    pad.write_bytes(pad.read_bytes()[: pad.stat().st_size // 2])


def _flip(pad: Path) -> None:
    inhoud = bytearray(pad.read_bytes())
    inhoud[len(inhoud) // 2] ^= 0xFF
    pad.write_bytes(inhoud)


def _edit(pad: Path) -> None:
    change_archief(
        pad, lambda d: d.update({"database/gebruiker.jsonl": d["database/gebruiker.jsonl"].replace(b"anna", b"evil")})
    )


def _add(pad: Path) -> None:
    change_archief(pad, lambda d: d.update({"../../../erbij.txt": b"x"}))


def _omit(pad: Path) -> None:
    change_archief(pad, lambda d: d.pop("inhoud/tags.yaml"))


def _age(pad: Path) -> None:
    change_archief(
        pad,
        lambda d: d.update({"manifest.json": re.sub(rb'"migratie": "\d+"', b'"migratie": "9999"', d["manifest.json"])}),
    )


def _lie(pad: Path) -> None:
    change_archief(pad, lambda d: d.update({"manifest.json": d["manifest.json"].replace(b'"rijen": 2', b'"rijen": 4')}))


def _letter(pad: Path) -> None:
    pad.write_text("Dit is een brief.", encoding="utf-8")


def _foreign(pad: Path) -> None:
    change_archief(pad, lambda d: d.pop("manifest.json"))


def _bare(pad: Path) -> None:
    pad.write_bytes(gzip.compress(b"Dit is een brief." * 1000))


@pytest.mark.parametrize("bederf", [_halve, _flip, _edit, _add, _omit, _age, _lie, _letter, _foreign, _bare])
def test_an_archive_that_is_not_whole_changes_nothing(
    bederf: Callable[[Path], None], tmp_path: Path, inhoud: Path, open_opslag: Open
) -> None:
    """Damaged, half, edited, of a newer version or of something else: one sentence, also in a dry run."""
    opslag = open_opslag(f"sqlite:///{tmp_path / 'kompas.db'}")
    opslag.upgrade()
    with opslag.transaction() as tx:
        for mens in (ANNA, BEN):
            tx.gebruikers.add(mens, GEHEIM, NU)
    kopie = make_reservekopie(ask(opslag), inhoud, tmp_path / "kopie")
    bederf(kopie.pad)
    destroy(opslag, inhoud)
    voor, bestanden = dump(opslag), read_inhoud(inhoud)
    for poging in (
        lambda: try_herstel(ask(opslag), kopie.pad),
        lambda: restore_reservekopie(ask(opslag), inhoud, kopie.pad, vervang=True),
    ):
        with pytest.raises(OngeldigeReservekopie, match="Er is niets veranderd"):
            poging()
    assert (dump(opslag), read_inhoud(inhoud)) == (voor, bestanden)
    assert not (tmp_path / "erbij.txt").exists()
