# SPDX-License-Identifier: EUPL-1.2
"""The kompas as SVG and PNG: the same marks as on screen, words for who cannot see it, and what a match is not."""

import struct
from dataclasses import replace
from xml.etree import ElementTree as ET

import pytest

from kompas.diensten.kijken import draw_kompas
from kompas.diensten.organisatie import Organisatie, Organisatiebron
from kompas.inhoud import Huisstijl
from kompas.kern import Catalogus, Functie, Matcher, Profiel, Tag
from kompas.kern.beeld import KompasBeeld, build_beeld
from kompas.kern.fouten import GeenPapier
from kompas.kern.getallen import procent
from kompas.scherm.kompas.figuur import build_figuur
from kompas.scherm.papier.kompasprent import draw_png, draw_schijf_svg, draw_svg
from kompas.scherm.papier.spoorsvg import draw_spoor
from kompas.scherm.papier.zetter import typeset
from tests.scherm.papier_materiaal import DAG, HUIS, make_dossier

SVG = "{http://www.w3.org/2000/svg}"
RAAR = '<b>Vormgever</b> & "DTP\'er" ]]> \x07 &amp; {{x}} #panic()'


@pytest.fixture(scope="module")
def organisatie() -> Organisatie:
    """The example organisation."""
    return Organisatiebron(HUIS / "data").current()


@pytest.fixture(scope="module")
def beeld(organisatie: Organisatie) -> KompasBeeld:
    """The kompas of somebody with every kind of mark."""
    dossier = make_dossier(organisatie)
    profiel = dossier.profiel(organisatie.catalogus)
    assert profiel is not None
    return draw_kompas(organisatie, profiel)


@pytest.fixture(scope="module")
def prent(organisatie: Organisatie, beeld: KompasBeeld) -> ET.Element:
    """The picture with its list."""
    return ET.fromstring(draw_svg(beeld, organisatie.catalogus, organisatie.huisstijl, datum=DAG))


def read(prent: ET.Element) -> list[str]:
    return [knoop.text or "" for knoop in prent.iter(f"{SVG}text")]


def test_the_picture_has_a_name_and_words(prent: ET.Element, beeld: KompasBeeld) -> None:
    """Dutch, a title, and the disc as one image with the description of the kompas; the list stays text."""
    assert prent.attrib["lang"] == "nl"
    assert prent.findtext(f"{SVG}title") == "Jouw kompas"
    (schijf,) = [groep for groep in prent.iter(f"{SVG}g") if groep.get("role") == "img"]
    assert schijf.findtext(f"{SVG}desc") == beeld.beschrijving
    namen = schijf.attrib["aria-labelledby"].split()
    assert namen == [knoop.attrib["id"] for knoop in (schijf[0], schijf[1])]


def test_the_list_says_what_numbers_and_letters_mean(
    prent: ET.Element, organisatie: Organisatie, beeld: KompasBeeld
) -> None:
    """Every number and letter of the disc has its function, vakgroep and match beside it."""
    tekst = " ".join(read(prent))
    assert beeld.lijst
    for punt in beeld.lijst:
        functie = organisatie.catalogus.functie(punt.functie_id)
        assert read(prent).count(punt.merk) == 2  # in the disc and in the list
        assert functie.titel.split()[0] in tekst
        assert f"· {procent(punt.score)}" in tekst


def test_every_paper_says_what_a_match_is_not(prent: ET.Element) -> None:
    """No promise, and the day."""
    zin = "Een match is geen vacature en geen belofte. Stand van 21 november 2026; percentages kunnen veranderen."
    assert zin in read(prent)


def test_marks_are_those_of_the_screen(prent: ET.Element, organisatie: Organisatie, beeld: KompasBeeld) -> None:
    """As many shapes as the figure has marks, in the same colours."""
    figuur = build_figuur(beeld, organisatie.catalogus, replace_paper(organisatie.huisstijl)).to_dict()
    (merken,) = [spoor["marker"] for spoor in figuur["data"] if "customdata" in spoor]
    vormen = [knoop for knoop in prent.iter() if knoop.tag in {f"{SVG}circle", f"{SVG}polygon"}]
    kleuren = [vorm.attrib["fill"] for vorm in vormen]
    for kleur in set(merken["color"]):
        assert kleuren.count(kleur) >= list(merken["color"]).count(kleur)


def replace_paper(huisstijl: Huisstijl) -> Huisstijl:
    return replace(huisstijl, kleuren=replace(huisstijl.kleuren, achtergrond="#ffffff"))


def test_percentages_can_be_left_out(organisatie: Organisatie, beeld: KompasBeeld) -> None:
    """Hidden on the screen, hidden on paper: only the fixed sentence names the word."""
    svg = draw_svg(beeld, organisatie.catalogus, organisatie.huisstijl, datum=DAG, toon_procenten=False)
    assert "%" not in "".join(read(ET.fromstring(svg)))


def test_no_text_of_the_content_becomes_markup() -> None:
    """Markup, quotes, control characters and code of templates in a title are letters in the picture."""
    functies = tuple(
        Functie(
            id=f"f-{nummer}",
            titel=f"{RAAR} {nummer}",
            domein=RAAR,
            unit="U",
            vakgroep=RAAR,
            vulling="voorbeeld",
            tags={"kennisgebied": ("k-a",)},
        )
        for nummer in range(4)
    )
    catalogus = Catalogus(functies, {"k-a": Tag("k-a", "A", "kennisgebied")})
    beeld = build_beeld(Matcher(catalogus), Profiel.from_functie(catalogus, "f-0"), midden=RAAR)
    svg = draw_svg(beeld, catalogus, Huisstijl(naam=RAAR), datum=DAG)
    prent = ET.fromstring(svg)
    assert not list(prent.iter(f"{SVG}b"))
    assert any("<b>Vormgever</b> &" in tekst for tekst in read(prent))
    assert draw_png(beeld, catalogus, Huisstijl(naam=RAAR), datum=DAG).startswith(b"\x89PNG")


@pytest.mark.parametrize("breedte", [1920, 3840])
def test_the_png_has_the_size_of_a_slide(organisatie: Organisatie, beeld: KompasBeeld, breedte: int) -> None:
    """As wide as asked, sixteen by nine."""
    png = draw_png(beeld, organisatie.catalogus, organisatie.huisstijl, datum=DAG, breedte=breedte)
    breed, hoog = struct.unpack(">II", png[16:24])
    assert breed == pytest.approx(breedte, abs=2)
    assert hoog == pytest.approx(breedte * 9 / 16, abs=3)


def test_the_disc_alone_is_one_image(organisatie: Organisatie, beeld: KompasBeeld) -> None:
    """For the sheet: one image with a description, and every name of a sector as text."""
    svg = ET.fromstring(draw_schijf_svg(beeld, organisatie.catalogus, organisatie.huisstijl, toon_procenten=False))
    assert svg.attrib["role"] == "img"
    tekst = " ".join(read(svg))
    assert all(sector.naam.split()[0] in tekst for sector in beeld.sectoren)
    assert "%" not in tekst


def test_a_mark_that_paper_does_not_know_is_an_error() -> None:
    """A new shape on the screen may not vanish from paper in silence."""
    spoor = {"type": "scatterpolar", "mode": "markers", "r": [0.5], "theta": [0.0]}
    with pytest.raises(ValueError, match="hexagram"):
        draw_spoor(ET.Element("g"), {**spoor, "marker": {"symbol": ["hexagram"], "size": [9]}}, 100)


def test_a_paper_that_fails_says_so_and_quotes_nobody() -> None:
    """What was written is not in the error, whatever the compiler says of it."""
    with pytest.raises(GeenPapier) as fout:
        typeset("blad.typ", {"blad": '{"geheim": "zeekraal"', "kompas": ""}, [], vorm="pdf")
    assert "zeekraal" not in str(fout.value)
    assert fout.value.__cause__ is None
    assert fout.value.__suppress_context__
