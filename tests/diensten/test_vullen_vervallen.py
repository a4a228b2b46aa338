# SPDX-License-Identifier: EUPL-1.2
"""All that comes of a function that no longer exists, looked at before it is done."""

from pathlib import Path

from kompas.diensten.check import make_check
from kompas.diensten.correctie import propose_correctie
from kompas.diensten.toegang import Aanvraag
from kompas.diensten.vullen.vervallen import preview_vervallen
from tests.diensten.vulmateriaal import read_organisatie


def test_what_lets_go_of_it_is_named(folder: Path, fenna: Aanvraag) -> None:
    """Steps to it, its vakgroep when nobody else is there, open checks and open corrections; nothing is written."""
    functies = folder / "functies.yaml"
    link = '    kern: "Je maakt de planning."\n'
    stap = f'{link}    verrassend: [{{naar: handhaver, waarom: "Je kent de straat."}}]\n'
    functies.write_text(functies.read_text(encoding="utf-8").replace(link, stap), encoding="utf-8")
    organisatie, voor = read_organisatie(folder), functies.read_bytes()
    make_check(fenna, "verkeerskundige", organisatie, mensen=8, plekken=3, dagen=5)
    propose_correctie(fenna, "verkeerskundige", "Dit klopt niet", organisatie.catalogus, met_naam=False)

    gevolgen = preview_vervallen(fenna, organisatie, "handhaver")
    assert [functie.id for functie in gevolgen.verwijzers] == ["planner", "verkeerskundige"]
    assert (gevolgen.checks, gevolgen.voorstellen) == (0, 0)
    gevolgen = preview_vervallen(fenna, organisatie, "verkeerskundige")
    assert (gevolgen.verwijzers, gevolgen.checks, gevolgen.voorstellen) == ((), 1, 1)
    assert gevolgen.leeg == ""
    alleen = organisatie.catalogus.functie("handhaver").vakgroep
    assert preview_vervallen(fenna, organisatie, "handhaver").leeg == alleen != ""
    assert functies.read_bytes() == voor
