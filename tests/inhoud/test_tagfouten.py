# SPDX-License-Identifier: EUPL-1.2
"""Each kind of mistake in tags.yaml gets its line, its field and what to do."""

from pathlib import Path

import pytest

from tests.inhoud.materiaal import TAGS, find_fouten, replace

FOUTEN = {
    "doubled id": ("id: k-verkeer", "id: k-parkeren", 12, "kennisgebied.k-parkeren.id", "staat al bij 'kennisgebied'"),
    "no prefix": ("id: c-overtuigen", "id: overtuigen", 7, "competentie.overtuigen.id", "Begin met 'c-'"),
    "prefix of another category": (
        "id: r-ontwerp",
        "id: k-ontwerp",
        16,
        "resultaatgebied.k-ontwerp.id",
        "Begin met 'r-'",
    ),
    "capital in an id": ("id: d-intern", "id: d-Intern", 31, "dimensies.d-Intern-extern.id", "kleine letters"),
    "unknown category": ("interesse:", "interesses:", 17, "interesses", "Bedoel je 'interesse'?"),
    "unknown key": ("    uitleg:", "    uitlek:", 14, "kennisgebied.k-verkeer.uitlek", "Bedoel je 'uitleg'?"),
    "salary word": (
        "    uitleg:",
        "    loonschaal:",
        14,
        "kennisgebied.k-verkeer.loonschaal",
        "hoort niet in het kompas",
    ),
    "missing label": ('    label: "Verkeer"\n', "", 12, "kennisgebied.k-verkeer.label", "ontbreekt"),
    "missing soort": ("    soort: vaktechnisch\n", "", 7, "competentie.c-overtuigen.soort", "ontbreekt"),
    "wrong soort of competentie": (
        "soort: gedrag",
        "soort: gedrach",
        4,
        "competentie.c-empathie.soort",
        "Bedoel je 'gedrag'?",
    ),
    "wrong vorm": (
        "vorm: cursus",
        "vorm: boek",
        27,
        "opleiding.o-verkeerskunde.vorm",
        "Kies uit: cursus, opleiding, meelopen, project.",
    ),
    "link is not safe": ("https://leren", "http://leren", 29, "opleiding.o-verkeerskunde.link", "https://"),
    "link is a script": (
        "https://leren.example/verkeer",
        "javascript:alert(1)",
        29,
        "opleiding.o-verkeerskunde.link",
        "https://",
    ),
    "opleiding builds nothing known": (
        "[k-verkeer, k-parkeren]",
        "[k-verkeer, k-parkeer]",
        26,
        "opleiding.o-verkeerskunde.tags.2",
        "Bedoel je 'k-parkeren'?",
    ),
    "opleiding builds an opleiding": (
        "[k-verkeer, k-parkeren]",
        "[o-verkeerskunde]",
        26,
        "opleiding.o-verkeerskunde.tags.1",
        "staat niet bij competentie",
    ),
    "one pole": ('["Intern", "extern"]', '["Intern"]', 33, "dimensies.d-intern-extern.polen", "te kort. Er horen 2"),
    "three poles": (
        '["Intern", "extern"]',
        '["a", "b", "c"]',
        33,
        "dimensies.d-intern-extern.polen",
        "te lang. Er horen 2",
    ),
    "negative factor": ("kennisgebied: 1.5", "kennisgebied: -1", 35, "factoren.kennisgebied", "te klein"),
    "endless factor": ("kennisgebied: 1.5", "kennisgebied: .inf", 35, "factoren.kennisgebied", "is geen getal"),
    "factor is text": ("kennisgebied: 1.5", 'kennisgebied: "veel"', 35, "factoren.kennisgebied", "is geen getal"),
    "factor of a shown category": ("  kennisgebied: 1.5", "  opleiding: 2", 35, "factoren.opleiding", "kennen we niet"),
    "vervallen is no yes or no": (
        '    label: "Verkeer"',
        '    label: "Verkeer"\n    vervallen: ja',
        14,
        "kennisgebied.k-verkeer.vervallen",
        "Schrijf true of false",
    ),
    "replaced by a tag that is not there": (
        '    label: "Verkeer"',
        '    label: "Verkeer"\n    vervallen: true\n    vervangen_door: k-parkeer',
        15,
        "kennisgebied.k-verkeer.vervangen_door",
        "Bedoel je 'k-parkeren'?",
    ),
    "replaced by a tag of another kind": (
        '    label: "Verkeer"',
        '    label: "Verkeer"\n    vervallen: true\n    vervangen_door: c-empathie',
        15,
        "kennisgebied.k-verkeer.vervangen_door",
        "is een competentie",
    ),
    "replaced but still given": (
        '    label: "Verkeer"',
        '    label: "Verkeer"\n    vervangen_door: k-parkeren',
        14,
        "kennisgebied.k-verkeer.vervangen_door",
        "vervallen: true",
    ),
    "replaced by itself": (
        '    label: "Verkeer"',
        '    label: "Verkeer"\n    vervallen: true\n    vervangen_door: k-verkeer',
        15,
        "kennisgebied.k-verkeer.vervangen_door",
        "in een kring",
    ),
    "unquoted number as synonym": ('["inlevend"]', "[24]", 6, "competentie.c-empathie.synoniemen.1", "als een getal"),
    "esco is no address": (
        "    uitleg:",
        "    esco: xyz\n    uitleg:",
        14,
        "kennisgebied.k-verkeer.esco",
        "geen webadres",
    ),
}


@pytest.mark.parametrize(("oud", "nieuw", "regel", "veld", "zin"), FOUTEN.values(), ids=FOUTEN.keys())
def test_each_mistake_has_line_and_field(tmp_path: Path, oud: str, nieuw: str, regel: int, veld: str, zin: str) -> None:
    """A mistake is reported where it stands, with a sentence that says what to do."""
    fouten = find_fouten(tmp_path, tags=replace(TAGS, oud, nieuw))
    gevonden = [fout for fout in fouten if (fout.bestand, fout.regel, fout.veld) == ("tags.yaml", regel, veld)]
    assert len(gevonden) == 1, [str(fout) for fout in fouten]
    assert zin in gevonden[0].zin
    assert gevonden[0].zin.endswith(".")


def test_same_id_in_two_categories_is_doubled(tmp_path: Path) -> None:
    """An id is unique over the whole file, dimensions included."""
    tags = replace(TAGS, "  - id: d-intern-extern\n", "  - id: k-verkeer\n")
    zinnen = [fout.zin for fout in find_fouten(tmp_path, tags=tags) if fout.veld == "dimensies.k-verkeer.id"]
    assert any("staat al bij 'kennisgebied'" in zin for zin in zinnen)
    assert any("Begin met 'd-'" in zin for zin in zinnen)
