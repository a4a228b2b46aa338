# SPDX-License-Identifier: EUPL-1.2
"""Whatever happens while content is written: nothing is lost, and what is served is whole."""

import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from itertools import pairwise
from multiprocessing import get_context
from pathlib import Path
from random import Random
from time import monotonic, sleep
from typing import Any

import pytest

from kompas.inhoud import Inhoudsbron, load_catalogus
from kompas.inhoud.schrijven import Inhoudsschrijver
from kompas.kern.fouten import (
    GedeeldeWoordenlijst,
    InhoudBeschadigd,
    InhoudBezet,
    InhoudVeranderd,
    OngeldigeInhoud,
)
from tests.inhoud.materiaal import FUNCTIES, TAGS, replace, write
from tests.inhoud.proef import schrijvers
from tests.inhoud.proef.schrijvers import count_up, make_stempel

SAMEN = get_context("forkserver")  # loads the libraries once
SAMEN.set_forkserver_preload([schrijvers.__name__])
KILLS = 20
NAMEN = ("functies.yaml", "tags.yaml")
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="kills and limits are those of POSIX")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A small organisation."""
    write(tmp_path)
    return tmp_path


def read_getallen(folder: Path) -> tuple[str, str]:
    """What the function and the tag say, from files that are valid together."""
    catalogus = load_catalogus(folder / "functies.yaml", folder / "tags.yaml")
    return catalogus.functie("handhaver").verhaal, catalogus.tag("k-verkeer").uitleg


def read_files(folder: Path) -> dict[str, bytes]:
    """Every file that is content, and what a careless writer would leave beside it."""
    return {pad.name: pad.read_bytes() for pad in folder.iterdir() if pad.is_file()}


def run(doel: Callable[..., None], *args: Any) -> Any:
    """What a process says first, after it ended."""
    hier, daar = SAMEN.Pipe()
    proces = SAMEN.Process(target=doel, args=(*args, daar))
    proces.start()
    daar.close()
    try:
        return hier.recv()
    finally:
        proces.join()


def test_a_kill_at_any_moment_loses_nothing(folder: Path) -> None:
    """Twenty processes that write both files are killed at random moments: what was confirmed is there, all is valid.

    The next writer waits for nobody, and every confirmed change can still be read in the history.
    """
    bron, toeval, nummer = Inhoudsbron(folder), Random(7), 0
    for _ in range(KILLS):
        bevestigd = write_and_kill(folder, nummer, toeval)
        verhaal, uitleg = read_getallen(folder)
        gevonden = {int(waarde) for waarde in (verhaal, uitleg) if waarde.isdecimal()}
        assert gevonden <= {bevestigd, bevestigd + 1}
        assert bron.current().fouten == ()
        begin = monotonic()
        nummer = bevestigd + 2
        Inhoudsschrijver(folder).apply(count_up(nummer), make_stempel(str(nummer)))
        assert monotonic() - begin < 5
        redenen = {versie.reden for versie in Inhoudsschrijver(folder).list_versies("functies", "handhaver")}
        assert {str(bevestigd), str(nummer)} - {"0"} <= redenen
        assert set(read_files(folder)) == set(NAMEN)
    versies = Inhoudsschrijver(folder).list_versies("functies", "handhaver")
    assert [versie.nummer for versie in versies] == list(range(len(versies), 0, -1))
    assert len(versies) > KILLS
    for nieuwer, ouder in pairwise(versies):
        assert nieuwer.voor == ouder.na


def write_and_kill(folder: Path, begin: int, toeval: Random) -> int:
    """Let a process write and kill it; the last number that it confirmed."""
    hier, daar = SAMEN.Pipe()
    proces = SAMEN.Process(target=schrijvers.write_on_and_on, args=(folder, begin, daar))
    proces.start()
    daar.close()
    laatste = hier.recv()
    sleep(toeval.uniform(0, 0.1))
    proces.kill()
    proces.join()
    with suppress(EOFError):
        while True:
            laatste = hier.recv()
    return int(laatste)


@pytest.mark.parametrize("na", [False, True])
def test_a_kill_around_the_replacing_leaves_one_history(folder: Path, na: bool) -> None:
    """A change that reached the files is in the history, even before the next one; another leaves nothing at all."""
    proces = SAMEN.Process(target=schrijvers.fall_over, args=(folder,), kwargs={"na": na})
    proces.start()
    proces.join()
    assert proces.exitcode == 9
    schrijver = Inhoudsschrijver(folder)
    verwacht = ["omgevallen"] if na else []
    assert read_getallen(folder) == (("7", "7") if na else ("", "Hoe mensen zich verplaatsen."))
    assert [versie.reden for versie in schrijver.list_versies("functies", "handhaver")] == verwacht
    schrijver.apply(count_up(8), make_stempel("daarna"))
    for soort in (("functies", "handhaver"), ("kennisgebied", "k-verkeer")):
        assert [versie.reden for versie in schrijver.list_versies(*soort)] == ["daarna", *verwacht]
    assert list((folder / "versies" / "bezig").iterdir()) == []
    assert set(read_files(folder)) == set(NAMEN)


@pytest.mark.parametrize("ruimte", [0, 20, 200, 600, 1000])
def test_a_full_disk_changes_nothing(folder: Path, ruimte: int) -> None:
    """Wherever the room ends, the files are as they were and the user reads one sentence; with room it works again."""
    voor = read_files(folder)
    assert max(map(len, voor.values())) > 1000
    zin = run(schrijvers.write_with_room, folder, ruimte)
    assert zin.startswith("InhoudNietBewaard: We kunnen de inhoud nu niet bewaren.")
    assert read_files(folder) == voor
    schrijver = Inhoudsschrijver(folder)
    assert schrijver.list_versies("functies", "handhaver") == ()
    schrijver.apply(count_up(1), make_stempel())
    assert read_getallen(folder) == ("1", "1")


def test_a_folder_where_nobody_may_write() -> None:
    """Reading goes on, writing gives the same sentence."""
    folder = Path(tempfile.mkdtemp())
    try:
        write(folder)
        for pad in (folder, *folder.iterdir()):
            pad.chmod(0o555)
        zin = run(schrijvers.write_as_nobody, folder)
        assert zin.startswith("InhoudNietBewaard: ")
        assert sorted(pad.name for pad in folder.iterdir()) == list(NAMEN)
    finally:
        folder.chmod(0o755)
        shutil.rmtree(folder)


@pytest.mark.parametrize("naam", NAMEN)
def test_content_that_somebody_broke_is_left_alone(folder: Path, naam: str) -> None:
    """The last good content is served, nobody writes over the broken file, and the sentence says where to look."""
    bron = Inhoudsbron(folder)
    goed = bron.current().catalogus
    kapot = folder / naam
    kapot.write_text(kapot.read_text(encoding="utf-8") + "\n  kapot: [\n", encoding="utf-8")
    voor = read_files(folder)
    with pytest.raises(InhoudBeschadigd, match=rf"in {naam} op regel \d+ zit nu een fout.*niets overschreven"):
        Inhoudsschrijver(folder).apply(count_up(1), make_stempel())
    with pytest.raises(InhoudBeschadigd):
        Inhoudsschrijver(folder).open_functie("handhaver")
    assert read_files(folder) == voor
    assert bron.current().catalogus is goed
    write(folder)
    Inhoudsschrijver(folder).apply(count_up(1), make_stempel())
    assert bron.current().catalogus.functie("handhaver").verhaal == "1"


def test_an_invalid_change_reaches_no_disk(folder: Path) -> None:
    """The whole set is checked before anything is written."""
    voor = read_files(folder)

    def plan(stand: Any) -> list[schrijvers.Wissel]:
        functie = stand.functies["handhaver"].model_copy(update={"harde_eisen": ["e-onbekend"]})
        return [schrijvers.Wissel("functies", "handhaver", functie)]

    with pytest.raises(OngeldigeInhoud, match="e-onbekend"):
        Inhoudsschrijver(folder).apply(plan, make_stempel())
    assert read_files(folder) == voor
    assert Inhoudsschrijver(folder).list_versies("functies", "handhaver") == ()


def test_who_waits_too_long_reads_who_is_busy(folder: Path) -> None:
    """Another process holds the lock: a sentence after the time-out. When that process is killed, the lock is free."""
    Inhoudsschrijver(folder).apply(count_up(1), make_stempel())
    hier, daar = SAMEN.Pipe()
    proces = SAMEN.Process(target=schrijvers.hold_on, args=(folder, daar))
    proces.start()
    assert hier.recv() == "vast"
    with pytest.raises(InhoudBezet, match=r"al \d+ seconden.*Er is niets veranderd"):
        Inhoudsschrijver(folder, geduld=0.2).apply(count_up(2), make_stempel())
    assert read_getallen(folder) == ("1", "1")
    proces.kill()
    proces.join()
    Inhoudsschrijver(folder, geduld=0.2).apply(count_up(2), make_stempel())
    assert read_getallen(folder) == ("2", "2")


@contextmanager
def around(voor: Callable[[], object] = int, na: Callable[[], object] = int) -> Iterator[None]:
    voor()
    yield
    na()


def fail() -> None:
    raise ZeroDivisionError


@pytest.mark.parametrize("rondom", [around(voor=fail), around(na=fail)], ids=["before", "after"])
def test_what_cannot_be_recorded_is_not_done(folder: Path, rondom: Any) -> None:
    """When what goes around the writing fails, before or after it, both files are as they were."""
    voor = read_files(folder)
    schrijver = Inhoudsschrijver(folder)
    with pytest.raises(ZeroDivisionError):
        schrijver.apply(count_up(1), make_stempel(), rondom)
    assert read_files(folder) == voor
    assert schrijver.list_versies("functies", "handhaver") == ()
    assert list((folder / "versies" / "bezig").iterdir()) == []


def test_a_change_by_hand_at_the_last_moment_wins(folder: Path) -> None:
    """Somebody saves the file in an editor while we write: that is not overwritten."""
    anders = replace(FUNCTIES, '"Handhaver"', '"Toezichthouder"')
    with pytest.raises(InhoudVeranderd):
        Inhoudsschrijver(folder).apply(count_up(1), make_stempel(), around(voor=lambda: write(folder, anders)))
    assert (folder / "functies.yaml").read_text(encoding="utf-8") == anders


def test_many_writers_and_readers_at_once(folder: Path) -> None:
    """Each change of eight writers is there, and no reader ever sees files that do not fit each other."""
    bron = Inhoudsbron(folder)
    bron.current()

    def add(nummer: int) -> None:
        def plan(stand: Any) -> list[schrijvers.Wissel]:
            tag = schrijvers.KennisgebiedModel(id=f"k-nieuw-{nummer}", label=f"Nieuw {nummer}")
            functie = stand.functies["handhaver"]
            oud = [regel for regel in functie.tags.kennisgebied if isinstance(regel, str)]
            tags = functie.tags.model_copy(update={"kennisgebied": [*oud, tag.id]})
            return [
                schrijvers.Wissel("functies", functie.id, functie.model_copy(update={"tags": tags})),
                schrijvers.Wissel("kennisgebied", tag.id, tag),
            ]

        Inhoudsschrijver(folder, geduld=30).apply(plan, make_stempel(str(nummer)))

    with ThreadPoolExecutor(10) as draden:
        klaar = [draden.submit(add, nummer) for nummer in range(8)]
        fouten = set()
        while not all(een.done() for een in klaar):
            fouten |= set(bron.current().fouten)
        for een in klaar:
            een.result()
    assert fouten == set()
    assert len(bron.current().catalogus.functie("handhaver").tags["kennisgebied"]) == 8
    assert len(Inhoudsschrijver(folder).list_versies("functies", "handhaver")) == 8


def test_a_shared_vocabulary_is_not_changed_from_here(tmp_path: Path) -> None:
    """An example organisation uses the tags of another one; its own functions it can change."""
    write(tmp_path)
    eigen = tmp_path / "voorbeelden" / "buur"
    eigen.mkdir(parents=True)
    (eigen / "functies.yaml").write_text(FUNCTIES, encoding="utf-8")
    with pytest.raises(GedeeldeWoordenlijst):
        Inhoudsschrijver(eigen).apply(count_up(1), make_stempel())
    assert (tmp_path / "tags.yaml").read_text(encoding="utf-8") == TAGS
    assert (eigen / "functies.yaml").read_text(encoding="utf-8") == FUNCTIES
    Inhoudsschrijver(eigen).apply(lambda stand: count_up(1)(stand)[:1], make_stempel())
    assert "verhaal" in (eigen / "functies.yaml").read_text(encoding="utf-8")
    assert (eigen / "versies" / "functies" / "handhaver" / "0001.json").is_file()


def test_the_file_keeps_its_rights_and_its_link(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    """Who may read it does not change, and a file that lies elsewhere stays there."""
    echt = tmp_path_factory.mktemp("elders") / "functies.yaml"
    (folder / "functies.yaml").rename(echt)
    (folder / "functies.yaml").symlink_to(echt)
    echt.chmod(0o640)
    Inhoudsschrijver(folder).apply(count_up(1), make_stempel())
    assert (folder / "functies.yaml").is_symlink()
    assert echt.stat().st_mode & 0o777 == 0o640
    assert read_getallen(folder)[0] == "1"


def test_versions_are_no_content_and_stay_out_of_git(folder: Path) -> None:
    """The folder of versions ignores itself, and the catalogue does not see it."""
    bron = Inhoudsbron(folder)
    Inhoudsschrijver(folder).apply(count_up(1), make_stempel())
    assert (folder / "versies" / ".gitignore").read_text(encoding="utf-8").endswith("*\n")
    (folder / "versies" / "functies" / "handhaver" / "0002.json").write_text("{kapot", encoding="utf-8")
    assert bron.current().fouten == ()
    assert [versie.nummer for versie in Inhoudsschrijver(folder).list_versies("functies", "handhaver")] == [1]
    Inhoudsschrijver(folder).apply(count_up(2), make_stempel())
    assert (folder / "versies" / "functies" / "handhaver" / "0003.json").is_file()


def test_nothing_new_writes_nothing(folder: Path) -> None:
    """A change to what already stands there makes no version and does not touch the files."""
    Inhoudsschrijver(folder).apply(count_up(1), make_stempel())
    tijden = [(folder / naam).stat().st_mtime_ns for naam in NAMEN]
    assert Inhoudsschrijver(folder).apply(count_up(1), make_stempel(), around(voor=fail)) == ()
    assert [(folder / naam).stat().st_mtime_ns for naam in NAMEN] == tijden
    assert len(list((folder / "versies" / "functies" / "handhaver").iterdir())) == 1
