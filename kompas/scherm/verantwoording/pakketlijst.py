# SPDX-License-Identifier: EUPL-1.2
"""The installed software of others: with licences to read, and as a CycloneDX list for a scanner."""

import json

from kompas.diensten.verantwoording.licentie import is_toegestaan
from kompas.diensten.verantwoording.momentopname import Momentopname
from kompas.diensten.verantwoording.pakketten import list_pakketten
from kompas.diensten.verantwoording.sbom import build_sbom
from kompas.scherm.verantwoording.zetwerk import compose, render


def write_licenties(moment: Momentopname) -> str:
    """Every package that runs, with its licence and whether that is on the list of allowed ones."""
    rijen = [(pakket, is_toegestaan(pakket.licentie)) for pakket in list_pakketten()]
    return compose("licenties", "Licenties", render("licenties", rijen=rijen), moment)


def write_sbom(moment: Momentopname) -> str:
    """CycloneDX 1.6 in JSON. The same packages give the same text, save for the version of the kompas."""
    return json.dumps(build_sbom(list_pakketten(), moment.versie), ensure_ascii=False, indent=2) + "\n"
