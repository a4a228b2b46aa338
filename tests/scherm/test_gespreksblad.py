# SPDX-License-Identifier: EUPL-1.2
"""The gespreksblad on paper: a tagged PDF of one A4 and an HTML page that say the same, whatever was written."""

import io
import re
from collections.abc import Callable
from dataclasses import replace
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path
from typing import Any

import pypdf
import pytest

from kompas.diensten.gespreksblad import Gespreksblad, Versie, build_gespreksblad, offer_gespreksblad
from kompas.diensten.organisatie import Organisatie, Organisatiebron
from kompas.kern.dossier import Dossier, Energie, Stap
from kompas.scherm.papier.blad_html import write_html
from kompas.scherm.papier.blad_pdf import write_pdf
from tests.scherm.papier_materiaal import DAG, HUIS, MAPPEN, make_dossier

RAAR = (
    '#import "@preview/iets:1.0.0": * #panic() $x$ *b* _i_ `r` @ref <lab> // weg /* weg */',
    "<script>alert(1)</script> {{ 7*7 }} {% raw %} </style>",
    "\"dubbel\" en 'enkel' \\ \\u{41} &amp; &lt;",
    "\u0645\u0631\u062d\u0628\u0627",  # right to left
    "Łukasz Şahin Őry",
)
A4 = (595.28, 841.89)


class Lezer(HTMLParser):
    """The visible text of a page, without that of pictures and styles."""

    def __init__(self) -> None:
        super().__init__()
        self.delen: list[str] = []
        self.attributen: list[tuple[str, str, str]] = []
        self._dicht = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._dicht += tag in {"svg", "style", "head"}
        self.attributen += [(tag, naam, waarde or "") for naam, waarde in attrs]

    def handle_endtag(self, tag: str) -> None:
        self._dicht -= tag in {"svg", "style", "head"}

    def handle_data(self, data: str) -> None:
        if not self._dicht:
            self.delen.append(data)


def read_html(html: str) -> str:
    lezer = Lezer()
    lezer.feed(html)
    return squeeze(" ".join(lezer.delen))


def read_pdf(pdf: bytes) -> str:
    return squeeze(pypdf.PdfReader(io.BytesIO(pdf)).pages[0].extract_text())


def squeeze(tekst: str) -> str:
    """Without white space: where lines break differs between the two."""
    return re.sub(r"[\s\u200b\u2022•]+", "", tekst)


@pytest.fixture(scope="module", params=MAPPEN, ids=["alkmaar", "waterrijk"])
def organisatie(request: pytest.FixtureRequest) -> Organisatie:
    """Both organisations."""
    return Organisatiebron(request.param).current()


@pytest.fixture(autouse=True)
def folder(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """The folder that is served is that of the organisation."""
    gevraagd = request.node.callspec.params.get("organisatie") if hasattr(request.node, "callspec") else None
    monkeypatch.setenv("KOMPAS_DATA", str(gevraagd or HUIS / "data"))


@pytest.fixture(scope="module")
def alkmaar() -> Organisatie:
    """The example organisation."""
    return Organisatiebron(HUIS / "data").current()


def write(maak: Callable[..., Any], organisatie: Organisatie, blad: Gespreksblad) -> Any:
    return maak(blad, organisatie.catalogus, organisatie.huisstijl)


def build(organisatie: Organisatie, dossier: Dossier, versie: Versie = Versie.MIJ, naam: str = "Sam") -> Gespreksblad:
    return offer_gespreksblad(organisatie, dossier, versie, datum=DAG, naam=naam)


@pytest.mark.parametrize("versie", list(Versie))
def test_html_and_pdf_say_the_same(organisatie: Organisatie, versie: Versie) -> None:
    """Every line of the page stands in the PDF, in the same order, and the PDF adds only the names in the picture."""
    blad = build(organisatie, make_dossier(organisatie), versie)
    pagina, papier = read_html(write(write_html, organisatie, blad)), read_pdf(write(write_pdf, organisatie, blad))
    regels = [squeeze(f"{regel.label}:{regel.tekst}" if regel.label else regel.tekst) for regel in blad.wie]
    regels += [
        squeeze(f"{regel.label}:{regel.tekst}" if regel.label else regel.tekst)
        for blok in blad.blokken
        for regel in blok.regels
    ]
    regels += [squeeze(zin) for zin in (blad.titel, blad.inleiding, blad.organisatie, blad.afspraak, *blad.slot)]
    regels += [squeeze(blok.kop + blok.bij) for blok in blad.blokken]
    for regel in regels:
        assert regel in pagina
        assert regel in papier
    assert len(pagina) <= len(papier)
    assert sum(map(len, regels)) >= 0.9 * len(pagina)


@pytest.mark.parametrize("versie", list(Versie))
def test_the_pdf_is_tagged_dutch_and_one_a4(organisatie: Organisatie, versie: Versie) -> None:
    """Marked, with a structure tree, language, title and PDF/UA-1, on one page of A4, with its fonts inside."""
    lezer = pypdf.PdfReader(
        io.BytesIO(write(write_pdf, organisatie, build(organisatie, make_dossier(organisatie), versie)))
    )
    wortel = lezer.trailer["/Root"]
    assert wortel["/MarkInfo"]["/Marked"].value
    assert "/StructTreeRoot" in wortel
    assert wortel["/Lang"] == "nl"
    assert wortel["/ViewerPreferences"]["/DisplayDocTitle"].value
    assert lezer.metadata is not None
    assert "gespreksblad" in str(lezer.metadata.title).lower()
    assert b"pdfuaid" in wortel["/Metadata"].get_data()
    assert len(lezer.pages) == 1
    breed, hoog = (float(maat) for maat in lezer.pages[0].mediabox[2:])
    assert (breed, hoog) == pytest.approx(A4, abs=0.1)
    letters = {str(letter.get_object()["/BaseFont"]) for letter in lezer.pages[0]["/Resources"]["/Font"].values()}
    naam = organisatie.huisstijl.lettertype.naam.replace(" ", "")
    assert any(naam in letter for letter in letters)
    assert all("+" in letter for letter in letters)  # a subset, inside the file


def test_the_pdf_names_nobody(alkmaar: Organisatie) -> None:
    """The properties of the file hold no author, only what it is."""
    gegevens = pypdf.PdfReader(io.BytesIO(write(write_pdf, alkmaar, build(alkmaar, make_dossier(alkmaar))))).metadata
    assert gegevens is not None
    assert gegevens.author in (None, "")


def test_the_picture_has_words(alkmaar: Organisatie) -> None:
    """The kompas has its description: as alternative text in the PDF, as title and description in the page."""
    blad = build(alkmaar, make_dossier(alkmaar))
    assert blad.kompas is not None
    assert blad.kompas.beschrijving in find_alt(pypdf.PdfReader(io.BytesIO(write(write_pdf, alkmaar, blad))))
    html = write(write_html, alkmaar, blad)
    assert 'role="img"' in html
    assert "<desc" in html


def find_alt(lezer: pypdf.PdfReader) -> list[str]:
    """Every alternative text in the structure tree."""
    gevonden: list[str] = []
    open_: list[Any] = [lezer.trailer["/Root"]["/StructTreeRoot"]]
    while open_:
        knoop = open_.pop()
        knoop = knoop.get_object() if hasattr(knoop, "get_object") else knoop
        if isinstance(knoop, list):
            open_ += knoop
        elif isinstance(knoop, dict):
            gevonden += [str(knoop["/Alt"])] if "/Alt" in knoop else []
            open_ += [knoop["/K"]] if "/K" in knoop else []
    return gevonden


@pytest.mark.parametrize("tekst", RAAR)
def test_what_people_write_is_text_and_nothing_else(alkmaar: Organisatie, tekst: str) -> None:
    """Code of any template, markup, quotes and other scripts stand on both papers as they were typed."""
    dossier = replace(make_dossier(alkmaar), plan=(Stap(tekst, tekst),), vraag=tekst)
    blad = build(alkmaar, dossier, naam=tekst)
    html = write(write_html, alkmaar, blad)
    papier = read_pdf(write(write_pdf, alkmaar, blad))
    assert squeeze(tekst) in read_html(html)
    assert "<script" not in html
    if tekst.isascii() or "Ł" in tekst:
        assert squeeze(tekst)[:40] in papier
    else:
        assert any(teken in papier for teken in tekst)  # read from right to left, a reader gives the letters turned


@pytest.mark.parametrize("tekst", ["graag 😀👍🏽 dus", "中文字符 naam", "👩‍👩‍👧 gezin"])
def test_a_character_without_a_letter_is_a_square_on_paper(alkmaar: Organisatie, tekst: str) -> None:
    """Emoji stop no PDF: the words around them stay, and the page shows them as they are."""
    blad = build(alkmaar, replace(make_dossier(alkmaar), vraag=tekst))
    papier = read_pdf(write(write_pdf, alkmaar, blad))
    assert "\N{WHITE SQUARE}" in papier
    assert all(woord in papier for woord in re.findall(r"[a-z]+", tekst))
    assert tekst in write(write_html, alkmaar, blad)


@pytest.mark.parametrize("woord", ["x", "woord ", "Verkeersregelinstallatiebeheer\n"])
def test_too_much_of_everything_stays_on_one_page(alkmaar: Organisatie, woord: str) -> None:
    """Five thousand characters in every field, titles of ninety, all tags sorted: still one A4."""
    dossier = make_dossier(alkmaar)
    for nummer, tag in enumerate(dossier.tags):
        dossier = dossier.sort_tag(tag, Energie.KOST if nummer % 2 else Energie.GEEFT)
    for tag in list(alkmaar.catalogus.tags)[:10]:
        dossier = dossier.add_tag(tag)
    vol = woord * (5000 // len(woord))
    dossier = replace(
        dossier,
        plan=tuple(Stap(f"{nummer} {vol}", vol) for nummer in range(4)),
        vraag=vol,
        notities=dict.fromkeys(dossier.bewaard, vol),
    )
    for versie in Versie:
        blad = build(alkmaar, dossier, versie, naam=vol)
        lang = tuple(replace(blok, kop=("Zeer lange functietitel " * 9)[:90]) for blok in blad.functies)
        pdf = write(write_pdf, alkmaar, replace(blad, functies=lang))
        assert len(pypdf.PdfReader(io.BytesIO(pdf)).pages) == 1


@pytest.mark.parametrize("dossier", [Dossier(), Dossier(eigen=("c-empathie",))])
@pytest.mark.parametrize("versie", list(Versie))
def test_a_sheet_with_almost_nothing_can_be_made(alkmaar: Organisatie, dossier: Dossier, versie: Versie) -> None:
    """No functions, no kompas, no lines: the paper still opens and says what a match is not."""
    blad = build_gespreksblad(alkmaar, dossier, versie, datum=DAG)
    assert "geenbelofte" in read_pdf(write(write_pdf, alkmaar, blad))
    assert "geenbelofte" in read_html(write(write_html, alkmaar, blad))


def test_the_page_asks_nobody_for_anything(organisatie: Organisatie) -> None:
    """No address of a file, no script; fonts and picture lie inside, and its own policy forbids the rest."""
    html = write(write_html, organisatie, build(organisatie, make_dossier(organisatie)))
    lezer = Lezer()
    lezer.feed(html)
    wijst = {"src", "srcset", "href", "action", "onload", "onclick"}
    assert all(waarde.startswith("data:image/") for _, naam, waarde in lezer.attributen if naam in wijst)
    assert set(re.findall(r"url\(\"(data:[a-z/0-9]+);", html)) == {"data:font/woff2"}
    assert len(re.findall(r"url\(", html)) == len(re.findall(r"url\(\"data:", html))
    assert "default-src 'none'" in html
    assert not re.search(r"https?://(?!www\.w3\.org/)", html)


def test_the_logo_is_a_picture_without_rights(organisatie: Organisatie) -> None:
    """It lies inside the page as a picture, so that nothing in its file can run, and it has no words to say."""
    html = write(write_html, organisatie, build(organisatie, make_dossier(organisatie)))
    assert re.search(r'<img class="logo" src="data:image/svg\+xml;base64,[^"]+" alt="">', html)


def test_the_page_is_built_for_everyone(organisatie: Organisatie) -> None:
    """Dutch, a title, one h1, h2 before h3, and a main and a footer."""
    html = write(write_html, organisatie, build(organisatie, make_dossier(organisatie)))
    koppen = [int(niveau) for niveau in re.findall(r"<h([1-6])", html)]
    assert '<html lang="nl">' in html
    assert koppen[0] == 1
    assert koppen.count(1) == 1
    assert all(volgende <= niveau + 1 for niveau, volgende in pairwise(koppen))
    assert "<title>Mijn gespreksblad</title>" in html
    assert "<main" in html
    assert "<footer" in html


def test_no_template_asks_the_network_or_reads_a_file() -> None:
    """A package would be fetched from another host; a template gets all it needs as inputs."""
    for sjabloon in (HUIS / "kompas" / "scherm" / "papier" / "sjablonen").glob("*.typ"):
        assert not re.search(r"#?(import|include)\b|@preview|\bread\(", Path(sjabloon).read_text(encoding="utf-8"))
