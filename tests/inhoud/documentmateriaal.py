# SPDX-License-Identifier: EUPL-1.2
"""Documents as people hand them in, and as nobody should."""

import zipfile
from io import BytesIO
from pathlib import Path

import typst

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_ODT = "application/vnd.oasis.opendocument.text"
_NS = " ".join(
    f'xmlns:{kort}="urn:oasis:names:tc:opendocument:xmlns:{kort}:1.0"' for kort in ("office", "text", "table")
)
VACATURES = Path(__file__).resolve().parents[1] / "kern" / "vacatures" / "ontwikkel"
ZIN = "Je adviseert het bestuur over verkeer en parkeren."


def make_zip(delen: dict[str, str | bytes], *, pakken: int = zipfile.ZIP_DEFLATED) -> bytes:
    bak = BytesIO()
    with zipfile.ZipFile(bak, "w", pakken) as zip_:
        for naam, inhoud in delen.items():
            zip_.writestr(naam, inhoud)
    return bak.getvalue()


def alinea(tekst: str, eigenschappen: str = "") -> str:
    return f"<w:p><w:pPr>{eigenschappen}</w:pPr><w:r><w:t xml:space='preserve'>{tekst}</w:t></w:r></w:p>"


def docx_delen(lijf: str, *, kop: str = "", hoofddeel: str = "word/document.xml") -> dict[str, str | bytes]:
    relatie = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
    return {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
        "_rels/.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f'<Relationship Id="r1" Type="{relatie}" Target="{hoofddeel}"/></Relationships>',
        hoofddeel: f'<?xml version="1.0"?>{kop}<w:document xmlns:w="{W}"><w:body>{lijf}</w:body></w:document>',
    }


def make_docx(lijf: str, *, kop: str = "", hoofddeel: str = "word/document.xml") -> bytes:
    return make_zip(docx_delen(lijf, kop=kop, hoofddeel=hoofddeel))


def make_odt(lijf: str, *, manifest: str = "<manifest/>", soort: str = _ODT) -> bytes:
    inhoud = f"<office:document-content {_NS}><office:body><office:text>{lijf}</office:text></office:body>"
    return make_zip(
        {"mimetype": soort, "META-INF/manifest.xml": manifest, "content.xml": f"{inhoud}</office:document-content>"}
    )


def make_pdf(bron: str) -> bytes:
    return typst.compile(bron.encode())


def add_wachtwoord(pdf: bytes, gebruiker: str, eigenaar: str) -> bytes:
    from pypdf import PdfReader, PdfWriter

    schrijver = PdfWriter(PdfReader(BytesIO(pdf)))
    schrijver.encrypt(gebruiker, eigenaar, algorithm="AES-256")
    bak = BytesIO()
    schrijver.write(bak)
    return bak.getvalue()
