# SPDX-License-Identifier: EUPL-1.2
"""What is read from documents that are as they should be."""

import pytest

from kompas.inhoud.document import clean_tekst, read_document
from tests.inhoud.documentmateriaal import (
    VACATURES,
    ZIN,
    add_wachtwoord,
    alinea,
    make_docx,
    make_odt,
    make_pdf,
)

KOP = '<w:pStyle w:val="Kop1"/>'
PUNT = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr>'
VERWACHT = "Wat ga je doen?\nJe werkt aan verkeer.\n- Je telt fietsers.\n- Je maakt een ontwerp."


@pytest.mark.parametrize("codering", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_plain_text_is_read_in_every_common_encoding(codering: str) -> None:
    """UTF-8 with and without mark, Windows-1252 and UTF-16 give the same text, letters with accents included."""
    tekst = "Je coördineert de financiële cyclus – privé én zakelijk."
    assert read_document(tekst.encode(codering), "Vacature.TXT") == tekst


def test_every_vacancy_comes_through_unchanged_in_meaning() -> None:
    """The words of each vacancy of the development set are the same before and after reading."""
    for pad in sorted(VACATURES.glob("*.txt")):
        assert read_document(pad.read_bytes(), pad.name).split() == pad.read_text(encoding="utf-8").split()


def test_docx_gives_headings_and_items_lines_of_their_own() -> None:
    """A heading, a paragraph and a list of Word become lines, items with a mark, in the order of the document."""
    lijf = alinea("Wat ga je doen?", KOP) + alinea("Je werkt aan verkeer.")
    lijf += alinea("Je telt fietsers.", PUNT) + alinea("Je maakt een ontwerp.", '<w:pStyle w:val="ListBullet"/>')
    assert read_document(make_docx(lijf), "functie.docx") == VERWACHT


def test_docx_joins_runs_and_takes_text_from_tables() -> None:
    """Pieces of one word belong together; cells of a table are lines; a number 0 is no list."""
    lijf = "<w:p><w:r><w:t>Je verkeers</w:t></w:r><w:r><w:t>kundige</w:t><w:tab/><w:t>taak</w:t></w:r></w:p>"
    lijf += f"<w:tbl><w:tr><w:tc>{alinea('Taken en eisen')}</w:tc><w:tc>{alinea(ZIN)}</w:tc></w:tr></w:tbl>"
    lijf += alinea("Geen lijst.", '<w:numPr><w:numId w:val="0"/></w:numPr>')
    assert read_document(make_docx(lijf), "a.docx").split("\n") == [
        "Je verkeerskundige taak", "Taken en eisen", ZIN, "Geen lijst.",
    ]  # fmt: skip


def test_docx_leaves_out_what_was_deleted_or_stands_there_twice() -> None:
    """A deletion that is tracked and the second form of a text box are not text of the document."""
    weg = f"<w:p><w:del><w:r><w:delText>{ZIN}</w:delText><w:t>oud</w:t></w:r></w:del></w:p>"
    dubbel = f'<mc:Fallback xmlns:mc="urn:mc">{alinea("dubbel")}</mc:Fallback>'
    assert read_document(make_docx(weg + dubbel + alinea(ZIN)), "a.docx") == ZIN


def test_docx_finds_its_main_part_under_another_name() -> None:
    """Some programs name the document itself word/document2.xml."""
    assert read_document(make_docx(alinea(ZIN), hoofddeel="word/document2.xml"), "a.docx") == ZIN


def test_odt_gives_headings_and_items_lines_of_their_own() -> None:
    """The same text from LibreOffice gives the same lines; a remark in the margin is left out."""
    lijf = "<text:h>Wat ga je doen?</text:h><text:p>Je werkt<text:s/>aan verkeer."
    lijf += "<office:annotation><text:p>Klopt dit?</text:p></office:annotation></text:p>"
    lijf += "<text:list><text:list-item><text:p>Je telt fietsers.</text:p></text:list-item>"
    lijf += "<text:list-item><text:p>Je maakt <text:span>een</text:span> ontwerp.</text:p></text:list-item></text:list>"
    assert read_document(make_odt(lijf), "functie.odt") == VERWACHT


def test_pdf_gives_the_words_of_every_page() -> None:
    """Text of two pages comes out in order, with a list item on its own line."""
    tekst = read_document(make_pdf(f"= Taken\n- {ZIN}\n- Je telt fietsers.\n#pagebreak()\nTweede bladzijde."), "a.pdf")
    assert ZIN in tekst
    assert tekst.index("telt fietsers") < tekst.index("Tweede bladzijde")
    assert any(regel.strip().endswith(ZIN) for regel in tekst.split("\n"))


def test_pdf_that_is_only_locked_for_printing_is_read() -> None:
    """A password for the owner alone does not keep anyone from reading."""
    assert ZIN in read_document(add_wachtwoord(make_pdf(ZIN), "", "geheim"), "a.pdf")


def test_cleaning_makes_lines_alike_and_takes_out_what_cannot_be_seen() -> None:
    """Windows line ends, soft hyphens, ligatures, own signs and words cut at a line end become plain text."""
    rommelig = "\ufeffJe werkt\r\n\r\n\r\n\r\n\uf0b7 in de o\ufb03ce, aan verkeers-\n"
    rommelig += "ontwerp\u200b en beleids\xadwerk,\nverkeers-\nen "
    assert clean_tekst(rommelig) == "Je werkt\n\n• in de office, aan verkeersontwerp en beleidswerk,\nverkeers-\nen"
