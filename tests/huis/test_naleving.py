# SPDX-License-Identifier: EUPL-1.2
"""docs/naleving answers every question that is asked of the kompas, and points only at what exists."""

import re
import shlex
from pathlib import Path

import pytest

from kompas.diensten.instellingen import Instellingen
from kompas.opdrachten import build_parser
from kompas.scherm.verantwoording import VERKLARINGEN

HUIS = Path(__file__).resolve().parents[2]
MAP = HUIS / "docs" / "naleving"
SJABLONEN = HUIS / "kompas" / "scherm" / "verantwoording" / "sjablonen"
BUITEN_DE_KLASSE = {"KOMPAS_DATA", "KOMPAS_GEHEIMEN"}  # read before the settings are
EERLIJK = ("niet gedekt, want", "not covered, because", "not applicable, because")
_PLEK = re.compile(r"(tests|kompas|docs|deploy|data|benchmarks)/|(Dockerfile|[\w-]+\.ya?ml)$")
BIO2 = (
    *("5.16.01", "5.16.02", "5.17.01", "5.17.03", "5.18.01", "8.02.01", "8.03.02", "8.08", "8.13.02", "8.13.03"),
    *("8.13.04", "8.15.01", "8.15.02", "8.15.03", "8.15.06", "8.24.04", "8.27.01", "8.29.01", "8.31", "8.32.01"),
)
ASVS = (
    *("1.2.4", "1.3.1", "1.3.5", "1.5.2", "2.2.2", "2.3.3", "2.4.1", "3.3.1", "3.3.3", "3.3.4", "3.4.1", "3.4.3"),
    *("3.4.4", "3.4.5", "3.4.6", "5.2.1", "5.2.2", "5.2.3", "5.4.1", "5.4.2", "5.4.3", "6.1.1", "6.2.1", "6.2.4"),
    *("6.2.5", "6.2.9", "6.3.2", "6.3.3", "6.3.8", "6.4.1", "6.4.2", "6.5.4", "7.1.1", "7.1.2", "7.1.3", "7.2.1"),
    *("7.2.2", "7.2.3", "7.2.4", "7.3.1", "7.3.2", "7.4.1", "7.4.2", "7.4.3", "7.4.4", "7.4.5", "7.5.1", "7.5.2"),
    *("7.6.1", "7.6.2", "8.1.1", "8.2.2", "8.2.3", "8.3.1", "13.1.1", "13.3.1", "13.4.2", "13.4.5", "14.1.1"),
    *("14.2.2", "14.3.2", "15.1.2", "15.3.3", "16.1.1", "16.2.1", "16.2.2", "16.2.5", "16.3.1", "16.3.2", "16.4.1"),
    *("16.5.1", "16.5.3"),
)
# Each document, and every item that must have a line in it. CISO-9a and CISO-9b are both lines of CISO-9.
NODIG = {
    "ciso.md": [f"CISO-{nummer}" for nummer in range(1, 17)],
    "fg.md": [f"FG-{nummer}" for nummer in range(1, 16)],
    "informatiemanager.md": [f"IM-{nummer}" for nummer in range(1, 14)],
    "bio2.md": BIO2,
    "asvs.md": ASVS,
    "standaard-publieke-code.md": [f"SPC-{nummer}" for nummer in range(1, 17)],
    "dreigingen.md": [f"D-{nummer}" for nummer in range(1, 14)],
}


def read_rows(naam: str) -> list[list[str]]:
    """The cells of each row that begins with a number or name of an item."""
    regels = re.findall(r"^\| (.+) \|$", (MAP / naam).read_text(encoding="utf-8"), flags=re.MULTILINE)
    rijen = [[cel.strip() for cel in re.split(r"(?<!\\)\|", regel)] for regel in regels]
    return [rij for rij in rijen if re.match(r"([A-Z]+-)?\d", rij[0])]


def is_there(verwijzing: str) -> bool:
    """True for a test, a setting or a file that exists."""
    if verwijzing.startswith("KOMPAS_"):
        return verwijzing in BUITEN_DE_KLASSE | {f"KOMPAS_{veld.upper()}" for veld in Instellingen.model_fields}
    pad, _, naam = verwijzing.partition("::")
    if not (HUIS / pad).exists():
        return False
    return not naam or f"def {naam}(" in (HUIS / pad).read_text(encoding="utf-8")


def find_verwijzingen(rij: list[str]) -> list[str]:
    """What a row points at: tests, settings and files between backticks."""
    genoemd = [stuk for cel in rij for stuk in re.findall(r"`([^`]+)`", cel)]
    return [stuk for stuk in genoemd if _PLEK.match(stuk) or re.fullmatch(r"KOMPAS_[A-Z_]+", stuk)]


@pytest.mark.parametrize("naam", NODIG)
def test_every_item_has_its_line(naam: str) -> None:
    """No question of a checklist or standard is passed over, and no line stands there twice."""
    nummers = [rij[0] for rij in read_rows(naam)]
    assert len(nummers) == len(set(nummers))
    assert [
        item for item in NODIG[naam] if not any(re.fullmatch(rf"{re.escape(item)}[a-z]?", n) for n in nummers)
    ] == []


@pytest.mark.parametrize("naam", NODIG)
def test_every_line_points_at_something_or_says_why_not(naam: str) -> None:
    """A test, a setting, a file, a document, or an honest "not covered, because"; never only a promise."""
    kaal = [
        rij[0]
        for rij in read_rows(naam)
        if not find_verwijzingen(rij) and "](" not in " ".join(rij) and not any(zin in " ".join(rij) for zin in EERLIJK)
    ]
    assert kaal == []


@pytest.mark.parametrize("naam", NODIG)
def test_what_is_pointed_at_exists(naam: str) -> None:
    """Whoever renames a test or a setting finds the lines that lean on it. (Links are checked with all documents.)"""
    verwijzingen = [verwijzing for rij in read_rows(naam) for verwijzing in find_verwijzingen(rij)]
    assert verwijzingen
    assert sorted({verwijzing for verwijzing in verwijzingen if not is_there(verwijzing)}) == []


def test_every_command_that_is_named_is_understood() -> None:
    """In the tables, the papers, how a version is made, and what to do in an incident: as they stand."""
    teksten = [*MAP.glob("*.md"), HUIS / "docs" / "uitgave.md", HUIS / "SECURITY.md", *SJABLONEN.glob("*.j2")]
    genoemd = {
        opdracht.replace("{{ naam }}", "formule")
        for tekst in teksten
        for opdracht in re.findall(r"`python -m kompas ([^`]+)`", tekst.read_text(encoding="utf-8"))
    }
    assert len(genoemd) > 8
    for opdracht in genoemd:
        args = build_parser().parse_args(shlex.split(opdracht))
        assert getattr(args, "naam", None) in {None, "NAAM"} | {verklaring.naam for verklaring in VERKLARINGEN}


def test_no_document_is_left_out() -> None:
    """Who adds a table says which items it must hold."""
    assert {pad.name for pad in MAP.glob("*.md")} == {*NODIG, "README.md"}
