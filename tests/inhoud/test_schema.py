# SPDX-License-Identifier: EUPL-1.2
"""The JSON Schemas are those of the models, and editors find them."""

import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator

from kompas.inhoud.schema import render_schemas, write_schemas
from tests.inhoud.materiaal import FUNCTIES, TAGS

DATA = Path(__file__).parents[2] / "data"
NAMEN = ("functies", "tags", "huisstijl")


def schema(naam: str) -> dict[str, Any]:
    gelezen: dict[str, Any] = json.loads((DATA / "schema" / f"{naam}.schema.json").read_text(encoding="utf-8"))
    return gelezen


def test_committed_schemas_are_the_generated_ones(tmp_path: Path) -> None:
    """After a change of the models someone has to run `python -m kompas.inhoud.schema`."""
    write_schemas(tmp_path / "schema")
    for naam, tekst in render_schemas().items():
        assert (tmp_path / "schema" / naam).read_text(encoding="utf-8") == tekst
        assert (DATA / "schema" / naam).read_text(encoding="utf-8") == tekst
    assert len(list((DATA / "schema").iterdir())) == len(NAMEN)


@pytest.mark.parametrize("naam", NAMEN)
def test_each_file_names_its_schema_and_obeys_it(naam: str) -> None:
    """The first line leads an editor to the schema, and the schema accepts the content."""
    bestand = DATA / f"{naam}.yaml"
    tekst = bestand.read_text(encoding="utf-8")
    verwijzing = tekst.split("\n", 1)[0].removeprefix("# yaml-language-server: $schema=")
    assert verwijzing == f"schema/{naam}.schema.json"
    assert (DATA / verwijzing).is_file()
    Draft202012Validator.check_schema(schema(naam))
    fouten = Draft202012Validator(schema(naam)).iter_errors(yaml.safe_load(tekst))
    assert [fout.message for fout in fouten] == []


@pytest.mark.parametrize(
    ("naam", "kapot"),
    [
        ("functies", FUNCTIES.replace("vulling: skelet", "vulling: half")),
        ("functies", FUNCTIES.replace("werkgever:", "werkgevr:")),
        ("functies", FUNCTIES.replace('    titel: "Handhaver"\n', "")),
        ("functies", FUNCTIES.replace("d-intern-extern: 3", "d-intern-extern: 9")),
        ("functies", FUNCTIES.replace("bron: vacature", "bron: roddel")),
        ("tags", TAGS.replace("https://leren", "http://leren")),
        ("tags", TAGS.replace("id: k-verkeer", "id: verkeer")),
    ],
)
def test_the_schema_refuses_what_the_reader_refuses(naam: str, kapot: str) -> None:
    """An editor shows these mistakes while typing; the unbroken files pass."""
    toets = Draft202012Validator(schema(naam))
    assert toets.is_valid(yaml.safe_load(FUNCTIES if naam == "functies" else TAGS))
    assert not toets.is_valid(yaml.safe_load(kapot))


def test_the_schema_speaks_dutch() -> None:
    """What an editor shows are the Dutch descriptions, not the docstrings for developers."""
    teksten = json.dumps([schema(naam) for naam in NAMEN])
    assert "De werktitel" in teksten
    assert not any(woord in teksten for woord in (" the ", " of a ", "Every "))
