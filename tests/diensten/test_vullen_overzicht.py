# SPDX-License-Identifier: EUPL-1.2
"""Importing an overview of functions: who may, what is recorded, and the same from the command line."""

import json
import shutil
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from kompas.__main__ import main
from kompas.diensten.instellingen import get_instellingen
from kompas.diensten.organisatie import Organisatiebron
from kompas.diensten.toegang import Aanvraag
from kompas.diensten.vullen.overzicht import (
    Overzichtskeuze,
    Voorbereiding,
    apply_overzicht,
    open_overzicht,
    prepare_overzicht,
)
from kompas.inhoud.formatie import Kolomkeuze, Wijze
from kompas.kern.fouten import GeenToegang, OpslagNietBereikbaar
from kompas.kern.toegang import Gebruiker, Rol
from kompas.opslag import Opslag
from kompas.opslag.gebruikers import Geheim
from tests.diensten.conftest import NU
from tests.inhoud.formatiemateriaal import DATA, KOP, make_excel, make_rijen

FUNCTIEBEHEERDER = Gebruiker("femke", "femke", "Femke", frozenset({Rol.FUNCTIEBEHEERDER}))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A small organisation with made-up functions."""
    folder = tmp_path / "inhoud"
    folder.mkdir()
    for naam in ("voorbeelden/waterrijk/functies.yaml", "tags.yaml", "huisstijl.yaml", "logo.svg", "beeldmerk.svg"):
        shutil.copy(DATA / naam, folder)
    return folder


@pytest.fixture
def vraag(tmp_path: Path) -> Iterator[Aanvraag]:
    """A functiebeheerder asks, on a new database."""
    with closing(Opslag(f"sqlite:///{tmp_path / 'kompas.db'}")) as opslag:
        opslag.upgrade()
        with opslag.transaction() as tx:
            tx.gebruikers.add(FUNCTIEBEHEERDER, Geheim("x"), NU)
        yield Aanvraag(opslag, FUNCTIEBEHEERDER, NU)


@pytest.fixture
def bestand() -> bytes:
    """Twenty-five rows of a personnel system."""
    return make_excel([KOP, *make_rijen(25)])


def prepare(vraag: Aanvraag, folder: Path, bestand: bytes) -> Voorbereiding:
    tabel = open_overzicht(vraag, bestand, "formatie.xlsx")
    return prepare_overzicht(vraag, Organisatiebron(folder).current(), tabel, Overzichtskeuze(Kolomkeuze.guess(tabel)))


def read_all(folder: Path) -> dict[str, bytes]:
    return {pad.name: pad.read_bytes() for pad in folder.glob("*.yaml")}


def read_audit(vraag: Aanvraag) -> list[tuple[str, str, str, str]]:
    with vraag.opslag.reading() as tx:
        regels = tx.auditlog.list_regels(NU - timedelta(1), NU + timedelta(1))
        return [(regel.actor, regel.actie, regel.object, regel.resultaat) for regel in regels]


def test_looking_changes_and_records_nothing(vraag: Aanvraag, folder: Path, bestand: bytes) -> None:
    """The dry run reads only."""
    voor = read_all(folder)
    klaar = prepare(vraag, folder, bestand)
    assert klaar.plan.wijze is Wijze.VERVANGEN
    assert len(klaar.plan.nieuw) == 25
    assert read_all(folder) == voor
    assert read_audit(vraag) == []


def test_an_import_is_recorded_in_counts(vraag: Aanvraag, folder: Path, bestand: bytes) -> None:
    """The audit log holds numbers, no title of any function."""
    klaar = prepare(vraag, folder, bestand)
    weg = len(klaar.plan.verdwijnt)
    apply_overzicht(vraag, folder, klaar.plan)
    voorwerp = f"functies:25 nieuw,0 gewijzigd,0 vervallen,{weg} voorbeelden weg"
    assert read_audit(vraag) == [("femke", "formatieoverzicht inlezen", voorwerp, "gelukt")]
    organisatie = Organisatiebron(folder).current()
    assert {f.titel for f in organisatie.catalogus.functies} >= {over.titel for over in klaar.plan.nieuw.values()}
    assert not organisatie.huisstijl.voorbeeldinhoud


@pytest.mark.parametrize("rol", [rol for rol in Rol if rol not in (Rol.BEZOEKER, Rol.FUNCTIEBEHEERDER)])
def test_only_who_may_change_content_imports(vraag: Aanvraag, folder: Path, bestand: bytes, rol: Rol) -> None:
    """A plan in hand gives no right."""
    klaar = prepare(vraag, folder, bestand)
    voor = read_all(folder)
    ander = Aanvraag(vraag.opslag, Gebruiker("x", "x", "x", frozenset({rol})), NU)
    with pytest.raises(GeenToegang):
        open_overzicht(ander, bestand, "formatie.xlsx")
    with pytest.raises(GeenToegang):
        apply_overzicht(ander, folder, klaar.plan)
    assert read_all(folder) == voor


def test_without_a_line_in_the_audit_log_nothing_changes(vraag: Aanvraag, folder: Path, bestand: bytes) -> None:
    """When the database refuses the line, every file is as it was."""
    klaar = prepare(vraag, folder, bestand)
    voor = read_all(folder)
    with vraag.opslag._motor.begin() as verbinding:
        verbinding.execute(text("CREATE TRIGGER vol BEFORE INSERT ON auditregel BEGIN SELECT RAISE(ABORT, 'vol'); END"))
    with pytest.raises(OpslagNietBereikbaar):
        apply_overzicht(vraag, folder, klaar.plan)
    assert read_all(folder) == voor


@pytest.fixture
def opdracht(tmp_path: Path, folder: Path, bestand: bytes, monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """The command, without a database."""
    pad = tmp_path / "formatie.xlsx"
    pad.write_bytes(bestand)
    monkeypatch.setenv("KOMPAS_DATABASE_URL", f"sqlite:///{tmp_path / 'geen.db'}")
    get_instellingen.cache_clear()
    yield ["--data", str(folder), "formatie", str(pad)]
    get_instellingen.cache_clear()
    assert not (tmp_path / "geen.db").exists()


def test_the_command_line_looks_first(opdracht: list[str], folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Without `--toepassen` it tells the plan in Dutch and changes nothing."""
    voor = read_all(folder)
    assert main(opdracht) == 0
    uit = capsys.readouterr().out
    assert "Niet gelezen: Schaal (gaat over salaris of niveau)" in uit
    assert "Nieuw: 25." in uit
    assert "Er is niets veranderd." in uit
    assert read_all(folder) == voor


def test_the_command_line_imports(opdracht: list[str], folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """With `--toepassen` the functions stand there, and a second time there is nothing new."""
    assert main([*opdracht, "--toepassen"]) == 0
    assert "Klaar." in capsys.readouterr().out
    assert not Organisatiebron(folder).current().huisstijl.voorbeeldinhoud
    assert main([*opdracht, "--json"]) == 0
    (verslag,) = json.loads(capsys.readouterr().out)
    assert verslag["plan"]["nieuw"] == {}
    assert len(verslag["plan"]["bekend"]) == 25
    assert verslag["toegepast"] is False


def test_the_command_line_refuses_in_one_sentence(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A file that is not there, and one that is no overview."""
    leeg = tmp_path / "leeg.csv"
    leeg.write_bytes(b"")
    for pad, woord in ((tmp_path / "niets.xlsx", "niet openen"), (leeg, "leeg"), (tmp_path, "niet openen")):
        assert main(["--data", str(folder), "formatie", str(pad)]) == 1
        uit, fout = capsys.readouterr()
        assert uit == ""
        assert woord in fout
        assert len(fout.splitlines()) == 1
