# SPDX-License-Identifier: EUPL-1.2
"""The software bill of materials: CycloneDX 1.6 (https://cyclonedx.org/docs/1.6/json/), the part that we need."""

import hashlib
import uuid
from collections.abc import Sequence
from typing import Any

from kompas.diensten.verantwoording.pakketten import ZELF, Pakket


def build_sbom(pakketten: Sequence[Pakket], versie: str) -> dict[str, Any]:
    """Every package with version, address (purl), licence and what it needs.

    There is no moment in it: its serial number follows from the packages, so that two lists can be compared.
    """
    inhoud = "\n".join(f"{pakket.naam}=={pakket.versie} {pakket.licentie}" for pakket in pakketten)
    nummer = uuid.UUID(bytes=hashlib.sha256(f"{versie}\n{inhoud}".encode()).digest()[:16], version=4)
    direct = sorted(_purl(pakket) for pakket in pakketten if ZELF in pakket.nodig_voor)
    adres = {pakket.naam: _purl(pakket) for pakket in pakketten}
    return {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{nummer}",
        "version": 1,
        "metadata": {"component": _describe_self(versie)},
        "components": [_describe(pakket) for pakket in pakketten],
        "dependencies": [
            {"ref": ZELF, "dependsOn": direct},
            *({"ref": _purl(p), "dependsOn": sorted(adres[naam] for naam in p.nodig)} for p in pakketten),
        ],
    }


def _describe_self(versie: str) -> dict[str, Any]:
    licentie = [{"license": {"id": "EUPL-1.2"}}]
    return {"type": "application", "bom-ref": ZELF, "name": ZELF, "version": versie, "licenses": licentie}


def _describe(pakket: Pakket) -> dict[str, Any]:
    purl = _purl(pakket)
    velden = {"type": "library", "bom-ref": purl, "name": pakket.naam, "version": pakket.versie, "purl": purl}
    return {**velden, **({"licenses": [_licentie(pakket.licentie)]} if pakket.licentie else {})}


def _licentie(licentie: str) -> dict[str, Any]:
    return {"expression": licentie} if " " in licentie else {"license": {"id": licentie}}


def _purl(pakket: Pakket) -> str:
    return f"pkg:pypi/{pakket.naam}@{pakket.versie}"
