# SPDX-License-Identifier: EUPL-1.2
"""The picture on the start page."""

import re
from pathlib import Path

import pytest

from kompas.diensten.organisatie import Organisatie, Organisatiebron
from kompas.diensten.voorbeeld import draw_voorbeeldkompas
from kompas.scherm.begin.startbeeld import draw_startbeeld

DATA = Path(__file__).resolve().parents[2] / "data"


@pytest.mark.parametrize("folder", [DATA, DATA / "voorbeelden" / "waterrijk"])
def test_the_picture_holds_shapes_and_no_text_of_the_content(folder: Path) -> None:
    """No name and no figure: it is decoration, and cannot be read as a result about the visitor."""
    organisatie: Organisatie = Organisatiebron(folder).current()
    beeld = draw_voorbeeldkompas(organisatie)
    assert beeld is not None
    svg = draw_startbeeld(beeld, organisatie.catalogus.domeinen, organisatie.huisstijl)
    assert re.findall(r">([^<>]+)<", svg) == ["Jij"]
    assert svg.count("<circle") + svg.count("<rect") == len(beeld.punten) + len(beeld.ringen) + 1
