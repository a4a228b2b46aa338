# SPDX-License-Identifier: EUPL-1.2
"""A small organisation on disk, that the use cases of filling write to."""

from pathlib import Path

from kompas.diensten.organisatie import Organisatie, Organisatiebron
from kompas.kern import Functie
from tests.inhoud.materiaal import FUNCTIES, TAGS, replace

STEMPEL = '    controle: {datum: "2026-03-01", antwoorden: 4}\n'
MEER = """
  - id: planner
    titel: "Planner"
    soort: functie
    domein: "Ruimtelijk domein"
    unit: "Leefgebied"
    vakgroep: "Verkeer & mobiliteit"
    kern: "Je maakt de planning."
    tags:
      competentie: [c-empathie, c-overtuigen]
      kennisgebied: [k-parkeren]
    vulling: levensecht
    controle: {datum: "2026-03-01", antwoorden: 4}
"""


def write_organisatie(folder: Path) -> None:
    """An example passport, a skeleton and one that colleagues checked."""
    (folder / "functies.yaml").write_text(replace(FUNCTIES, STEMPEL, "") + MEER, encoding="utf-8")
    (folder / "tags.yaml").write_text(TAGS, encoding="utf-8")


def read_organisatie(folder: Path) -> Organisatie:
    """The organisation as its files stand now; they must be valid."""
    organisatie = Organisatiebron(folder).current()
    assert organisatie.fouten == ()
    return organisatie


def read_functie(folder: Path, functie_id: str) -> Functie:
    """One function as its file has it now."""
    return read_organisatie(folder).catalogus.functie(functie_id)
