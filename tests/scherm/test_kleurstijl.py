# SPDX-License-Identifier: EUPL-1.2
"""The colours of the house style reach the style sheet, and nothing else does."""

import pytest

from kompas.inhoud import Huisstijl
from kompas.inhoud.huisstijl import Kleuren
from kompas.kern import Catalogus, Functie
from kompas.scherm.huisstijl.kleurstijl import build_kleurstijl, key_domein

DOMEINEN = ("Bedrijf", "Ruimte & groen", "Zorg")


@pytest.fixture(scope="module")
def catalogus() -> Catalogus:
    """A function in each of three domains."""
    functies = (Functie(id=f"f-{n}", titel=f"F {n}", domein=domein) for n, domein in enumerate(DOMEINEN))
    return Catalogus(tuple(functies), {})


def test_each_domain_has_its_colour_under_its_number(catalogus: Catalogus) -> None:
    """A container with the key of a domain finds the colour of that domain, and no other."""
    huisstijl = Huisstijl(domeinkleuren={"Ruimte & groen": "#2f7d4f"})
    key = key_domein(catalogus, "Ruimte & groen", "rij-1")
    regels = [regel for regel in build_kleurstijl(huisstijl, catalogus).splitlines() if regel.startswith("[class")]
    passend = [regel for regel in regels if regel.split('"')[1] in f"st-key-{key}"]
    assert len(regels) == len(DOMEINEN) + 1
    assert len(passend) == 2  # the one for all domains comes first, so that the one of this domain wins
    assert "--domein: #2f7d4f;" in passend[-1]


def test_the_colours_of_the_organisation_are_variables(catalogus: Catalogus) -> None:
    """The style sheet can use the accent of the organisation."""
    css = build_kleurstijl(Huisstijl(kleuren=Kleuren(accent="#114488")), catalogus)
    assert "--accent: #114488;" in css


@pytest.mark.parametrize("kleur", ["red", "#fff", "#ffffff;} body {display: none", "url(https://x.example)"])
def test_only_colours_reach_the_style_sheet(catalogus: Catalogus, kleur: str) -> None:
    """What is not `#rrggbb` is refused, whatever made the house style."""
    with pytest.raises(ValueError, match="no colours"):
        build_kleurstijl(Huisstijl(kleuren=Kleuren(accent=kleur)), catalogus)


def test_a_domain_without_a_sector_has_the_accent(catalogus: Catalogus) -> None:
    """A rol may lie in a domain where no function is: its container falls back to the colour of the organisation."""
    key = key_domein(catalogus, "Elders", "rij-1")
    css = build_kleurstijl(Huisstijl(kleuren=Kleuren(accent="#114488")), catalogus)
    passend = [regel for regel in css.splitlines()[1:] if regel.split('"')[1] in f"st-key-{key}"]
    assert ["--domein: #114488;" in regel for regel in passend] == [True]
