# SPDX-License-Identifier: EUPL-1.2
"""The documents of the house say what is true."""

import argparse
import dataclasses
import re
import shlex
from pathlib import Path

import pytest
import yaml

import kompas
from kompas import kern
from kompas.__main__ import main
from kompas.kern.tag import Dimensie, Opleiding, Tag
from kompas.opdrachten import build_parser

HUIS = Path(__file__).resolve().parents[2]
BESLUITEN = HUIS / "docs" / "besluiten"
AFHANKELIJKHEDEN = BESLUITEN / "0004-afhankelijkheden.md"
EISEN = ("requirements.txt", "requirements-dev.txt")
CONTENT_CLASSES = (kern.Functie, Tag, Opleiding, Dimensie)


def read(naam: str) -> str:
    return (HUIS / naam).read_text(encoding="utf-8")


def pinned_names() -> set[str]:
    regels = (regel.split("#")[0].strip() for naam in EISEN for regel in read(naam).splitlines())
    return {re.split(r"\[|==", regel)[0].lower() for regel in regels if regel and not regel.startswith("-r ")}


def commands() -> set[str]:
    acties = build_parser()._actions
    return {naam for actie in acties if isinstance(actie, argparse._SubParsersAction) for naam in actie.choices}


def readme_examples() -> list[list[str]]:
    regels = re.findall(r"^(?:\.venv\S*/)?python -m kompas (.+)$", read("README.md"), flags=re.MULTILINE)
    return [shlex.split(regel, comments=True) for regel in regels]


def test_version_is_the_same_everywhere() -> None:
    """The package, publiccode.yml and the top of the changelog name one version."""
    publiccode = yaml.safe_load(read("publiccode.yml"))["softwareVersion"]
    bovenste = re.findall(r"^## \[(.+?)\]", read("CHANGELOG.md"), flags=re.MULTILINE)[0]
    assert kompas.__version__ == publiccode == bovenste


def test_publiccode_keeps_to_the_standard() -> None:
    """publiccode.yml has the keys that version 0.5 demands, descriptions of an allowed length, and a contact."""
    publiccode = yaml.safe_load(read("publiccode.yml"))
    verplicht = {"name", "url", "platforms", "categories", "developmentStatus", "softwareType", "localisation"}
    assert verplicht <= publiccode.keys()
    assert publiccode["publiccodeYmlVersion"] == "0.5"
    assert publiccode["legal"]["license"] == "EUPL-1.2"
    assert publiccode["maintenance"]["type"] == "internal"
    assert all(contact["name"] for contact in publiccode["maintenance"]["contacts"])
    assert publiccode["description"].keys() >= {"nl", "en"}
    for tekst in publiccode["description"].values():
        assert len(tekst["shortDescription"]) <= 150
        assert 150 <= len(tekst["longDescription"]) <= 10_000
        assert tekst["features"]


def test_licence_is_complete() -> None:
    """LICENSE runs from the title over fifteen articles to the compatible licences of the appendix."""
    tekst = read("LICENSE")
    assert tekst.startswith("EUROPEAN UNION PUBLIC LICENCE v. 1.2")
    assert [int(nummer) for nummer in re.findall(r"^(\d+)\.", tekst, flags=re.MULTILINE)] == list(range(1, 16))
    appendix = tekst.split("Appendix\n")[-1]
    assert len(re.findall(r"^— ", appendix, flags=re.MULTILINE)) == 10
    assert tekst.rstrip().endswith("require the production of a new EUPL version.")


@pytest.mark.parametrize("naam", EISEN)
def test_requirements_are_pinned(naam: str) -> None:
    """Every direct dependency has exactly one version."""
    regels = [regel for regel in read(naam).splitlines() if regel and not regel.startswith(("#", "-r "))]
    assert regels
    assert [regel for regel in regels if not re.fullmatch(r"[\w.-]+(\[[\w-]+\])?==[\w.]+", regel)] == []


def test_every_dependency_has_a_reason() -> None:
    """The table of dependencies and the requirement files name the same libraries, and no cell is empty."""
    rijen = re.findall(r"^\| `([\w.-]+)` \|(.+)\|$", AFHANKELIJKHEDEN.read_text(encoding="utf-8"), flags=re.MULTILINE)
    assert {naam.lower() for naam, _ in rijen} == pinned_names()
    assert [naam for naam, cellen in rijen if not all(cel.strip() for cel in cellen.split("|"))] == []


def test_readme_names_every_command() -> None:
    """The README shows each command of the command line, and no other."""
    assert commands()
    assert {build_parser().parse_args(voorbeeld).opdracht for voorbeeld in readme_examples()} == commands()


@pytest.mark.parametrize("voorbeeld", readme_examples(), ids=shlex.join)
def test_readme_examples_are_understood(voorbeeld: list[str]) -> None:
    """Every example of the command line in the README is accepted as it stands."""
    build_parser().parse_args(voorbeeld)


def test_readme_names_the_make_targets_that_exist() -> None:
    """Every `make` target that README and CONTRIBUTING mention is in the Makefile."""
    genoemd = set(re.findall(r"(?:^|`)make ([a-z-]+)", read("README.md") + read("CONTRIBUTING.md"), flags=re.MULTILINE))
    assert {"run", "test"} <= genoemd
    assert genoemd <= set(re.findall(r"^([a-z-]+):", read("Makefile"), flags=re.MULTILINE))


def test_content_report_is_of_now(capsys: pytest.CaptureFixture[str]) -> None:
    """docs/inhoud.md is what `inhoud` prints; after a change of the content, run `make content-report`."""
    assert main(["--data", str(HUIS / "data"), "inhoud"]) == 0
    assert read("docs/inhoud.md") == capsys.readouterr().out


def test_the_guide_for_filling_names_what_is_on_the_screens() -> None:
    """Every bold name in docs/vullen.md that is not a whole sentence is a text of a page."""
    namen = set(re.findall(r"\*\*([^*.]+)\*\*", read("docs/vullen.md")))
    code = "".join(
        pad.read_text(encoding="utf-8") for map_ in ("kompas", "pages") for pad in (HUIS / map_).rglob("*.py")
    )
    assert len(namen) > 20
    assert sorted(naam for naam in namen if naam not in code) == []


def test_glossary_knows_every_field_of_the_content() -> None:
    """Each Dutch field of a function, tag, training or dimension is in the glossary."""
    begrippen = read("docs/begrippen.md").lower()
    velden = {veld.name for klasse in CONTENT_CLASSES for veld in dataclasses.fields(klasse)} - {"id", "tags"}
    assert sorted(veld for veld in velden if not re.search(rf"\b{veld}\b", begrippen)) == []


def test_glossary_has_one_row_per_word() -> None:
    """No word is explained twice."""
    woorden = re.findall(r"^\| ([^*|]+?) \|", read("docs/begrippen.md"), flags=re.MULTILINE)
    assert len(woorden) > 80
    assert sorted({woord for woord in woorden if woorden.count(woord) > 1}) == []


def test_decisions_are_in_the_index() -> None:
    """Every decision record stands in the index, has a status and a date, and numbers do not repeat."""
    records = sorted(BESLUITEN.glob("0*.md"))
    nummers = [record.name[:4] for record in records]
    index = (BESLUITEN / "README.md").read_text(encoding="utf-8")
    assert len(set(nummers)) == len(nummers) > 0
    assert [record.name for record in records if f"({record.name})" not in index] == []
    kop = r"# {nummer} .+\n\nStatus: (proposed|accepted|replaced by \d{{4}})\. Date: \d{{4}}-\d\d-\d\d\.\n"
    fout = [r.name for r in records if not re.match(kop.format(nummer=r.name[:4]), r.read_text(encoding="utf-8"))]
    assert fout == []
