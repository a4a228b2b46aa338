# SPDX-License-Identifier: EUPL-1.2
"""Bad input: each document that cannot be used gets one clear sentence, soon."""

import time
import zipfile
from collections.abc import Callable
from contextlib import suppress
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kompas.inhoud.document import MAX_BYTES, pdf, read_document, zinnen
from kompas.kern.fouten import OnleesbaarDocument
from tests.inhoud.documentmateriaal import (
    ZIN,
    add_wachtwoord,
    alinea,
    docx_delen,
    make_docx,
    make_odt,
    make_pdf,
    make_zip,
)

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
LACHEN = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>'
BUITEN = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]>'
VEEL = b"<w:p/>" * 2_000_000
DIEP = "<w:p>" * 2_000 + "</w:p>" * 2_000


def bomb() -> bytes:
    return make_zip({**docx_delen(""), "word/document.xml": b"\0" * 45_000_000})


def many_parts() -> bytes:
    return make_zip({**docx_delen(alinea(ZIN)), **{f"word/media/{nr}.png": b"" for nr in range(3_000)}})


def large_part() -> bytes:
    gevarieerd = "".join(f"<w:p w:nr='{nr * 7919}'/>" for nr in range(600_000))
    return make_docx(gevarieerd)


def lying_size() -> bytes:
    """A part that says that it is small and holds far more."""
    inhoud = make_zip({**docx_delen(""), "word/document.xml": VEEL})
    grootte = len(VEEL).to_bytes(4, "little")
    assert inhoud.count(grootte) == 2
    return inhoud.replace(grootte, (900).to_bytes(4, "little"))


def scan() -> bytes:
    return make_pdf("#rect(width: 100%, height: 60%, fill: gray)\n1")


GEEN_DOCX = zinnen.ANDERE_NAAM.format("docx")
SLECHT: dict[str, tuple[Callable[[], bytes], str, str]] = {
    "200 MB": (lambda: b"a" * 200_000_000, "a.txt", zinnen.TE_GROOT),
    "just too large": (lambda: b"a" * (MAX_BYTES + 1), "a.pdf", zinnen.TE_GROOT),
    "empty file": (lambda: b"", "a.docx", zinnen.GEEN_TEKST),
    "white space": (lambda: b" \r\n\t" * 50, "a.txt", zinnen.GEEN_TEKST),
    "almost nothing": (lambda: b"Hoi.", "a.txt", zinnen.GEEN_TEKST),
    "empty docx": (lambda: make_docx(alinea("")), "a.docx", zinnen.GEEN_TEKST),
    "too long": (lambda: b"woord " * 40_000, "a.txt", zinnen.TE_LANG),
    "too long docx": (lambda: make_docx(alinea("woord " * 90_000)), "a.docx", zinnen.TE_LANG),
    "binary": (lambda: bytes(range(256)) * 40, "a.txt", zinnen.ROMMEL),
    "half utf-16": (lambda: b"\xff\xfeJ\x00e\x00x", "a.txt", zinnen.ROMMEL),
    "old word": (lambda: OLE + b"\0" * 500, "a.doc", zinnen.OUD_WORD),
    "old word, new name": (lambda: OLE + b"\0" * 500, "a.docx", zinnen.OUD_WORD),
    "locked docx": (lambda: OLE + "EncryptedPackage".encode("utf-16-le") + b"\0" * 500, "a.docx", zinnen.WACHTWOORD),
    "locked odt": (
        lambda: make_odt("", manifest="<m:encryption-data xmlns:m='urn:m'/>"), "a.odt", zinnen.WACHTWOORD,
    ),
    "locked pdf": (lambda: add_wachtwoord(make_pdf(ZIN), "geheim", "geheim"), "a.pdf", zinnen.WACHTWOORD),
    "spreadsheet": (lambda: b"x", "a.xlsx", zinnen.ONBEKENDE_SOORT),
    "no extension": (lambda: b"x", "vacature", zinnen.ONBEKENDE_SOORT),
    "picture": (lambda: b"\x89PNG", "a.png", zinnen.ONBEKENDE_SOORT),
    "pdf named docx": (lambda: make_pdf(ZIN), "a.docx", GEEN_DOCX),
    "docx named pdf": (lambda: make_docx(alinea(ZIN)), "a.pdf", zinnen.ANDERE_NAAM.format("pdf")),
    "docx named odt": (lambda: make_docx(alinea(ZIN)), "a.odt", zinnen.ANDERE_NAAM.format("odt")),
    "odt named docx": (lambda: make_odt(""), "a.docx", GEEN_DOCX),
    "zip named txt": (lambda: make_docx(""), "a.txt", zinnen.ANDERE_NAAM.format("txt")),
    "xlsx named docx": (lambda: make_docx("", hoofddeel="xl/workbook.xml"), "a.docx", GEEN_DOCX),
    "ods named odt": (lambda: make_odt("", soort="application/x-sheet"), "a.odt", zinnen.ANDERE_NAAM.format("odt")),
    "text named docx": (ZIN.encode, "a.docx", GEEN_DOCX),
    "zip bomb": (bomb, "a.docx", zinnen.TE_VEEL_INHOUD),
    "many parts": (many_parts, "a.docx", zinnen.TE_VEEL_INHOUD),
    "large part": (large_part, "a.docx", zinnen.TE_VEEL_INHOUD),
    "part that lies": (lying_size, "a.docx", zinnen.KAPOT),
    "deep xml": (lambda: make_docx(DIEP), "a.docx", zinnen.TE_VEEL_INHOUD),
    "entities": (lambda: make_docx("<w:p><w:r><w:t>&b;</w:t></w:r></w:p>", kop=LACHEN), "a.docx", zinnen.KAPOT),
    "file from elsewhere": (lambda: make_docx(alinea("&a;"), kop=BUITEN), "a.docx", zinnen.KAPOT),
    "broken xml": (lambda: make_docx("<w:p>"), "a.docx", zinnen.KAPOT),
    "half a zip": (lambda: make_docx(alinea(ZIN))[:-60], "a.docx", zinnen.KAPOT),
    "empty part": (lambda: make_zip(docx_delen("") | {"word/document.xml": b""}), "a.docx", zinnen.KAPOT),
    "scan": (scan, "a.pdf", zinnen.SCAN),
    "half a pdf": (lambda: b"%PDF-1.7\n" + b"\0" * 900, "a.pdf", zinnen.KAPOT),
    "long pdf": (lambda: make_pdf("\n".join(["Tekst#pagebreak()"] * 61)), "a.pdf", zinnen.TE_VEEL_BLADZIJDEN),
}  # fmt: skip


@pytest.mark.parametrize("geval", SLECHT)
def test_what_cannot_be_used_gets_its_own_sentence_in_time(geval: str) -> None:
    """The sentence says what is wrong, that nothing changed, and it is there within seconds."""
    maak, naam, zin = SLECHT[geval]
    inhoud = maak()
    begin = time.monotonic()
    with pytest.raises(OnleesbaarDocument) as fout:
        read_document(inhoud, naam)
    assert time.monotonic() - begin < 8
    assert str(fout.value) == f"{zin} Er is niets veranderd."


def test_a_pdf_that_hangs_is_ended(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A reader that never comes back is stopped, and the sentence says that it took too long."""
    hangt = tmp_path / "hangt.py"
    hangt.write_text("while True: pass", encoding="utf-8")
    monkeypatch.setattr(pdf, "_WERKER", hangt)
    monkeypatch.setattr(pdf, "_GEDULD", 0.5)
    with pytest.raises(OnleesbaarDocument, match="duurt te lang"):
        read_document(make_pdf(ZIN), "a.pdf")


def test_a_pdf_cannot_take_all_memory() -> None:
    """A stream that unpacks to gigabytes is refused, and the server itself unpacks nothing of it."""
    from pypdf import PdfWriter
    from pypdf.generic import DecodedStreamObject, NameObject

    schrijver = PdfWriter()
    bladzijde = schrijver.add_blank_page(100, 100)
    stroom = DecodedStreamObject()
    stroom.set_data(b" " * 400_000_000)
    bladzijde[NameObject("/Contents")] = schrijver._add_object(stroom.flate_encode())
    bak = BytesIO()
    schrijver.write(bak)
    with pytest.raises(OnleesbaarDocument):
        read_document(bak.getvalue(), "a.pdf")


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(["docx", "odt"]), st.data())
def test_a_damaged_package_gives_text_or_a_sentence(soort: str, data: st.DataObject) -> None:
    """Whatever byte is changed, reading gives the text or the one kind of error, never another."""
    heel = make_docx(alinea(ZIN)) if soort == "docx" else make_odt(f"<text:p>{ZIN}</text:p>")
    plek = data.draw(st.integers(0, len(heel) - 1))
    kapot = heel[:plek] + bytes([data.draw(st.integers(0, 255))]) + heel[plek + 1 :]
    with suppress(OnleesbaarDocument):
        assert read_document(kapot, f"a.{soort}")


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=2_000), st.sampled_from(["txt", "docx", "odt"]))
def test_any_bytes_give_text_or_a_sentence(inhoud: bytes, soort: str) -> None:
    """Rubbish never breaks out as another error."""
    with suppress(OnleesbaarDocument):
        assert read_document(inhoud, f"a.{soort}")


def test_a_stored_bomb_is_weighed_and_not_unpacked() -> None:
    """Parts that together are too large are refused although each of them is small enough."""
    inhoud = make_zip({**docx_delen(alinea(ZIN)), **{f"word/media/{nr}.png": bytes(900_000) for nr in range(60)}})
    assert len(inhoud) < MAX_BYTES
    assert sum(deel.file_size for deel in zipfile.ZipFile(BytesIO(inhoud)).infolist()) > 50_000_000
    with pytest.raises(OnleesbaarDocument, match="zo groot"):
        read_document(inhoud, "a.docx")
