# SPDX-License-Identifier: EUPL-1.2
"""The organisation that is served follows its files, and survives what is wrong with them."""

import shutil
from pathlib import Path

import pytest

from kompas.diensten.organisatie import Organisatiebron
from kompas.kern.fouten import OngeldigeInhoud

DATA = Path(__file__).resolve().parents[2] / "data"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the neighbour municipality with the shared vocabulary."""
    shutil.copytree(DATA / "voorbeelden" / "waterrijk", tmp_path, dirs_exist_ok=True)
    shutil.copy(DATA / "tags.yaml", tmp_path)
    return tmp_path


def test_what_is_computed_is_kept_while_nothing_changes(folder: Path) -> None:
    """Two visits share one engine."""
    bron = Organisatiebron(folder)
    assert bron.current() is bron.current()
    assert bron.current().matcher is bron.current().matcher


def test_a_change_on_disk_is_served(folder: Path) -> None:
    """A title that changes is there at the next visit."""
    bron = Organisatiebron(folder)
    bron.current()
    pad = folder / "functies.yaml"
    pad.write_text(pad.read_text(encoding="utf-8").replace('"Ruimtelijk generalist"', '"Allesweter ruimte"'), "utf-8")
    assert bron.current().catalogus.functie("ruimtelijk-generalist").titel == "Allesweter ruimte"


def test_a_file_that_breaks_leaves_the_last_good_content(folder: Path) -> None:
    """The app keeps serving, and says what is wrong; a mended file is served again."""
    bron = Organisatiebron(folder)
    goed = bron.current().catalogus
    pad = folder / "functies.yaml"
    tekst = pad.read_text(encoding="utf-8")
    pad.write_text(tekst + "\tkapot: [", encoding="utf-8")
    kapot = bron.current()
    assert kapot.catalogus is goed
    assert kapot.fouten
    pad.write_text(tekst, encoding="utf-8")
    assert bron.current().fouten == ()


def test_no_content_at_all_is_one_clear_error(tmp_path: Path) -> None:
    """An empty folder gives the error that names the missing files."""
    with pytest.raises(OngeldigeInhoud, match=r"functies\.yaml"):
        Organisatiebron(tmp_path).current()


def test_an_example_shares_the_vocabulary_around_it() -> None:
    """The neighbour municipality has functions of its own and the tags of the project."""
    organisatie = Organisatiebron(DATA / "voorbeelden" / "waterrijk").current()
    assert organisatie.catalogus.functie("ruimtelijk-generalist").is_gevuld
    assert "k-parkeren" in organisatie.catalogus.tags
