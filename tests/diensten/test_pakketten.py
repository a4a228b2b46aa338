# SPDX-License-Identifier: EUPL-1.2
"""What runs of others is known, may be used, and can be told to a scanner."""

import json
import re
from email.message import Message
from pathlib import Path

import pytest
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator

from kompas.diensten.verantwoording.licentie import find_licentie, is_toegestaan
from kompas.diensten.verantwoording.pakketten import EISEN, ZELF, list_pakketten
from kompas.diensten.verantwoording.sbom import build_sbom
from kompas.kern.fouten import KompasFout


def test_every_installed_package_has_a_licence_that_is_allowed() -> None:
    """Of everything that requirements.txt brings along: the licence is known, and goes together with EUPL-1.2."""
    pakketten = list_pakketten()
    assert len(pakketten) > 50
    assert [f"{pakket.naam}: {pakket.licentie}" for pakket in pakketten if not is_toegestaan(pakket.licentie)] == []


def test_what_was_asked_for_is_there_and_nothing_for_development() -> None:
    """The direct packages are those of requirements.txt, with their versions; tools for tests are not in the list."""
    regels = [regel for regel in EISEN.read_text(encoding="utf-8").splitlines() if "==" in regel]
    gevraagd = {(re.split(r"\[|==", regel)[0].lower(), regel.split("==")[1]) for regel in regels}
    pakketten = list_pakketten()
    assert {(pakket.naam, pakket.versie) for pakket in pakketten if ZELF in pakket.nodig_voor} == gevraagd
    assert {"pytest", "mypy", "playwright"}.isdisjoint(pakket.naam for pakket in pakketten)
    assert "psycopg-binary" in {pakket.naam for pakket in pakketten}  # asked for as an extra


@pytest.mark.parametrize(
    ("velden", "licentie", "mag"),
    [
        ({"License-Expression": "Apache-2.0 OR GPL-3.0-only"}, "Apache-2.0 OR GPL-3.0-only", True),
        ({"License-Expression": "MIT AND GPL-3.0-only"}, "MIT AND GPL-3.0-only", False),
        ({"License-Expression": "GPL-3.0-only AND (MIT OR ISC)"}, "GPL-3.0-only AND (MIT OR ISC)", False),
        ({"License-Expression": "BSD-3-Clause AND (MIT OR ISC)"}, "BSD-3-Clause AND (MIT OR ISC)", True),
        ({"License": "PSFL"}, "PSF-2.0", True),
        ({"License": "Copyright (c) somebody", "Classifier": "License :: OSI Approved :: MIT License"}, "MIT", True),
        ({"License": "Commercial"}, "", False),
        ({}, "", False),
    ],
)
def test_a_licence_is_read_in_every_way_that_packages_write_it(
    velden: dict[str, str], licentie: str, mag: bool
) -> None:
    """An expression goes before a name, a name before a classifier; what is unknown is not allowed."""
    metadata = Message()
    for naam, waarde in velden.items():
        metadata[naam] = waarde
    assert find_licentie(metadata) == licentie
    assert is_toegestaan(licentie) is mag


def test_the_list_for_a_scanner_is_valid_cyclonedx() -> None:
    """The official schema accepts it, it names every package once, and every reference leads somewhere."""
    pakketten = list_pakketten()
    sbom = build_sbom(pakketten, "0.1.0")
    assert JsonStrictValidator(SchemaVersion.V1_6).validate_str(json.dumps(sbom)) is None
    assert [deel["name"] for deel in sbom["components"]] == [pakket.naam for pakket in pakketten]
    bekend = {deel["bom-ref"] for deel in sbom["components"]} | {ZELF}
    assert {naar for rij in sbom["dependencies"] for naar in (rij["ref"], *rij["dependsOn"])} == bekend
    assert build_sbom(list_pakketten(), "0.1.0") == sbom
    assert build_sbom(pakketten, "0.1.1")["serialNumber"] != sbom["serialNumber"]


@pytest.mark.parametrize("regels", [None, "bestaat-echt-niet-als-pakket==1.0\n"], ids=["no file", "not installed"])
def test_a_list_that_cannot_be_made_says_why(tmp_path: Path, regels: str | None) -> None:
    """A missing file or package gives one Dutch sentence with what to do, never half a list."""
    eisen = tmp_path / "requirements.txt"
    if regels:
        eisen.write_text(regels)
    with pytest.raises(KompasFout, match="opnieuw"):
        list_pakketten(eisen)
