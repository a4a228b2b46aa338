# SPDX-License-Identifier: EUPL-1.2
"""The source of content keeps serving, whatever happens to the files."""

import os
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from kompas.inhoud import Huisstijl, Inhoudsbron
from kompas.kern.fouten import OngeldigeInhoud
from tests.inhoud.materiaal import FUNCTIES, TAGS, replace, write

KAPOT = replace(FUNCTIES, "soort: functie", "soort: baan")
ANDERS = replace(FUNCTIES, '"Handhaver"', '"Toezicht!"')


def make_old(pad: Path) -> None:
    """Make a file look as if it was written long ago."""
    stand = pad.stat()
    os.utime(pad, ns=(stand.st_atime_ns, stand.st_mtime_ns - 10_000_000_000))


def test_unchanged_files_give_the_same_object(tmp_path: Path) -> None:
    """As long as nothing changes, the very same content comes back."""
    write(tmp_path)
    bron = Inhoudsbron(tmp_path)
    inhoud = bron.current()
    assert bron.current() is inhoud
    assert inhoud.fouten == ()
    assert inhoud.huisstijl == Huisstijl()


def test_unchanged_files_are_not_read_again(tmp_path: Path) -> None:
    """Time and size decide: a change that leaves both as they were long ago is not even looked at."""
    functies, tags = write(tmp_path)
    make_old(functies)
    make_old(tags)
    bron = Inhoudsbron(tmp_path)
    inhoud = bron.current()
    stand = functies.stat()
    functies.write_text(ANDERS, encoding="utf-8")
    os.utime(functies, ns=(stand.st_atime_ns, stand.st_mtime_ns))
    assert functies.stat().st_size == stand.st_size
    assert bron.current() is inhoud


def test_a_fresh_change_is_seen_even_with_the_same_time_and_size(tmp_path: Path) -> None:
    """Right after a write the time of a file says too little, so the content decides."""
    functies, _ = write(tmp_path)
    bron = Inhoudsbron(tmp_path)
    bron.current()
    stand = functies.stat()
    functies.write_text(ANDERS, encoding="utf-8")
    os.utime(functies, ns=(stand.st_atime_ns, stand.st_mtime_ns))
    assert bron.current().catalogus.functie("handhaver").titel == "Toezicht!"


def test_a_touched_file_keeps_the_catalogue(tmp_path: Path) -> None:
    """A new time on the same content changes nothing, so what was computed from it stays."""
    functies, _ = write(tmp_path)
    bron = Inhoudsbron(tmp_path)
    inhoud = bron.current()
    make_old(functies)
    assert bron.current() is inhoud


def test_a_change_is_served(tmp_path: Path) -> None:
    """New valid content replaces the old at the next call."""
    write(tmp_path)
    bron = Inhoudsbron(tmp_path)
    oud = bron.current().catalogus
    write(tmp_path, functies=ANDERS)
    nieuw = bron.current().catalogus
    assert nieuw.functie("handhaver").titel == "Toezicht!"
    assert nieuw.versie != oud.versie


def test_a_broken_file_leaves_the_last_valid_content(tmp_path: Path) -> None:
    """The old catalogue stays and the errors of the broken one show; mending it ends the errors."""
    write(tmp_path)
    bron = Inhoudsbron(tmp_path)
    goed = bron.current()
    write(tmp_path, functies=KAPOT, tags=replace(TAGS, "soort: gedrag", "soort: gedrach"))
    kapot = bron.current()
    assert kapot.catalogus is goed.catalogus
    assert [(fout.bestand, fout.regel) for fout in kapot.fouten] == [("functies.yaml", 5), ("tags.yaml", 4)]
    assert bron.current() is kapot
    write(tmp_path)
    hersteld = bron.current()
    assert hersteld.catalogus is goed.catalogus
    assert hersteld.fouten == ()


@pytest.mark.parametrize("naam", ["functies.yaml", "tags.yaml"])
def test_a_removed_file_leaves_the_last_valid_content(tmp_path: Path, naam: str) -> None:
    """A file that disappears while the app runs is an error to show, no reason to stop."""
    write(tmp_path)
    bron = Inhoudsbron(tmp_path)
    goed = bron.current()
    (tmp_path / naam).unlink()
    inhoud = bron.current()
    assert inhoud.catalogus is goed.catalogus
    assert [(fout.bestand, fout.veld) for fout in inhoud.fouten] == [(naam, "bestand")]


def test_without_valid_content_there_is_an_error_until_there_is(tmp_path: Path) -> None:
    """Only a source that never had valid content raises, each time, and recovers when the files are mended."""
    write(tmp_path, functies=KAPOT)
    bron = Inhoudsbron(tmp_path)
    for _ in range(2):
        with pytest.raises(OngeldigeInhoud) as ongeldig:
            bron.current()
        assert [fout.veld for fout in ongeldig.value.fouten] == ["verkeerskundige.soort"]
    write(tmp_path)
    assert bron.current().fouten == ()


def test_an_absent_folder_raises_our_error(tmp_path: Path) -> None:
    """A folder that does not exist gives a sentence per missing file."""
    with pytest.raises(OngeldigeInhoud) as ongeldig:
        Inhoudsbron(tmp_path / "nergens").current()
    assert {fout.bestand for fout in ongeldig.value.fouten} == {"functies.yaml", "tags.yaml"}


def test_a_broken_house_style_never_stops_the_app(tmp_path: Path) -> None:
    """A house style that was never valid gives the defaults, later the last valid one, with its errors shown."""
    write(tmp_path)
    stijl = tmp_path / "huisstijl.yaml"
    stijl.write_text("naam: no\norganisatie: A\n", encoding="utf-8")
    bron = Inhoudsbron(tmp_path)
    assert bron.current().huisstijl == Huisstijl()
    assert [fout.veld for fout in bron.current().fouten] == ["naam"]
    stijl.write_text("naam: Kompas van A\norganisatie: A\n", encoding="utf-8")
    assert bron.current().huisstijl.naam == "Kompas van A"
    stijl.write_text("naam: [\n", encoding="utf-8")
    assert bron.current().huisstijl.naam == "Kompas van A"
    assert [fout.bestand for fout in bron.current().fouten] == ["huisstijl.yaml"]


def test_many_readers_while_the_files_change(tmp_path: Path) -> None:
    """Readers on many threads see only whole, valid catalogues while a writer replaces and breaks the file."""
    functies, _ = write(tmp_path)
    bron = Inhoudsbron(tmp_path)
    bron.current()

    def read_often(_: int) -> set[str]:
        return {bron.current().catalogus.functie("handhaver").titel for _ in range(200)}

    with ThreadPoolExecutor(8) as draden:
        lezers = draden.map(read_often, range(8))
        for tekst in (ANDERS, KAPOT, FUNCTIES, "a: [", ANDERS) * 5:
            tijdelijk = tmp_path / "nieuw.tmp"
            tijdelijk.write_text(tekst, encoding="utf-8")
            tijdelijk.replace(functies)
        gezien = set().union(*lezers)
    assert gezien <= {"Handhaver", "Toezicht!"}
    assert bron.current().catalogus.functie("handhaver").titel == "Toezicht!"


def test_a_logo_that_arrives_later_is_seen(tmp_path: Path) -> None:
    """Putting the missing picture in the folder is enough: nobody has to touch huisstijl.yaml again."""
    for bestand in write(tmp_path):
        make_old(bestand)
    stijl = tmp_path / "huisstijl.yaml"
    stijl.write_text("naam: A\norganisatie: A\nlogo: logo.svg\n", encoding="utf-8")
    make_old(stijl)
    bron = Inhoudsbron(tmp_path)
    assert [fout.veld for fout in bron.current().fouten] == ["logo"]
    logo = tmp_path / "logo.svg"
    logo.write_text("<svg/>", encoding="utf-8")
    inhoud = bron.current()
    assert (inhoud.fouten, inhoud.huisstijl.logo) == ((), "logo.svg")
    logo.unlink()
    assert [fout.veld for fout in bron.current().fouten] == ["logo"]
    assert bron.current().catalogus is inhoud.catalogus
