# SPDX-License-Identifier: EUPL-1.2
"""Files that are no overview: each gets one clear sentence, soon."""

import io
import time
import zipfile

import pytest
from openpyxl import Workbook

from kompas.inhoud.formatie import Ernst, Formatieoverzicht, Kolomkeuze, read_overzicht
from kompas.inhoud.formatie.grenzen import MAX_BYTES, MAX_RIJEN
from kompas.kern.fouten import OngeldigOverzicht
from tests.inhoud.formatiemateriaal import KOP, make_csv, make_excel, make_klein, make_rijen, save

SNEL = 10.0  # seconds, also on a machine that is busy with other tests
OLE = bytes.fromhex("d0cf11e0a1b11ae1") + b"\0" * 600


def make_zip(**delen: bytes) -> bytes:
    stroom = io.BytesIO()
    with zipfile.ZipFile(stroom, "w", zipfile.ZIP_DEFLATED) as pak:
        for naam, inhoud in delen.items():
            pak.writestr(naam.replace("__", "/").replace("_", "."), inhoud)
    return stroom.getvalue()


def make_bom() -> bytes:
    """A workbook that is small until it is opened."""
    return make_zip(xl__workbook_xml=b"<x/>", xl__worksheets__sheet1_xml=b" " * 300_000_000)


def make_leugen() -> bytes:
    """A bomb whose table of contents says that it is small."""
    inhoud = bytearray(make_zip(xl__workbook_xml=b" " * 30_000_000))
    plek = inhoud.rindex(b"PK\x01\x02")
    inhoud[plek + 24 : plek + 28] = (1000).to_bytes(4, "little")
    return bytes(inhoud)


def make_entiteiten() -> bytes:
    """A workbook whose XML makes a billion laughs."""
    soort = '<!DOCTYPE x [<!ENTITY a "ha">' + "".join(
        f'<!ENTITY {naam} "{f"&{vorige};" * 10}">' for vorige, naam in zip("abcdefghi", "bcdefghij", strict=True)
    )
    xml = (
        f'{soort}]><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1">'
    )
    xml += '<c r="A1" t="inlineStr"><is><t>&j;</t></is></c></row></sheetData></worksheet>'
    uit = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(make_excel([KOP]))) as van, zipfile.ZipFile(uit, "w") as naar:
        for deel in van.infolist():
            is_blad = deel.filename == "xl/worksheets/sheet1.xml"
            naar.writestr(deel.filename, xml if is_blad else van.read(deel))
    return uit.getvalue()


SLECHT = {
    "200 MB": (lambda: b"a;b\n" * 50_000_000, "te groot"),
    "just too large": (lambda: b"x" * (MAX_BYTES + 1), "te groot"),
    "a zip bomb": (make_bom, "veel te groot"),
    "a zip bomb that lies": (make_leugen, "openen"),
    "a billion laughs": (make_entiteiten, "openen"),
    "many parts": (lambda: make_zip(**{f"deel{nummer}": b"" for nummer in range(3000)}), "veel te groot"),
    "a password": (lambda: OLE + "EncryptedPackage".encode("utf-16-le"), "wachtwoord"),
    "an old Word file called .xlsx": (lambda: OLE + "WordDocument".encode("utf-16-le"), "Word-bestand"),
    "a Word file called .xlsx": (lambda: make_zip(word__document_xml=b"<x/>"), "Word-bestand"),
    "an old Excel file": (lambda: OLE + "Workbook".encode("utf-16-le"), ".xls"),
    "another old file": (lambda: OLE, "kennen we niet"),
    "OpenDocument": (lambda: make_zip(content_xml=b"<x/>", mimetype=b"x"), ".ods"),
    "binary Excel": (lambda: make_zip(xl__workbook_bin=b"x"), ".xlsb"),
    "another zip": (lambda: make_zip(foto_jpg=b"x"), "kennen we niet"),
    "a pdf": (lambda: b"%PDF-1.7\n...", "pdf"),
    "a picture": (lambda: b"\x89PNG\r\n...", "kennen we niet"),
    "a web page called .xls": (lambda: b"\n<html><table><tr><td>Functie</td></tr></table></html>", "webpagina"),
    "nothing": (lambda: b"", "leeg"),
    "spaces": (lambda: b"\xef\xbb\xbf \r\n\t", "leeg"),
    "bytes": (lambda: bytes(range(256)) * 20, "geen tekst"),
    "half a zip": (lambda: make_excel([KOP, *make_rijen(5)])[:3000], "openen"),
    "a workbook of other XML": (lambda: make_zip(xl__workbook_xml=b"<x/>"), "openen"),
    "empty sheets": (lambda: save(Workbook()), "staat niets"),
    "semicolons only": (lambda: b";;;\n;;;\n", "staat niets"),
    "only a heading": (make_klein, "alleen een kopregel"),
    "only a heading in Excel": (lambda: make_excel([KOP]), "alleen een kopregel"),
    "20,000 rows": (lambda: make_csv([KOP, *make_rijen(20_000)]), "10.000 regels"),
}


@pytest.mark.parametrize("soort", SLECHT)
def test_a_bad_file_gets_one_sentence_within_seconds(soort: str) -> None:
    """The sentence says what it is and that nothing changed; the file is refused, whatever its name says."""
    make, woord = SLECHT[soort]
    inhoud = make()
    begin = time.monotonic()
    with pytest.raises(OngeldigOverzicht) as fout:
        read_overzicht(inhoud, "overzicht.xlsx")
    assert time.monotonic() - begin < SNEL
    assert woord in str(fout.value)
    assert str(fout.value).endswith("Er is niets veranderd.")


def test_twenty_thousand_rows_in_excel_are_refused_soon() -> None:
    """Reading stops at the limit, not at the end of the sheet."""
    inhoud = make_excel([KOP, *make_rijen(20_000)])
    begin = time.monotonic()
    with pytest.raises(OngeldigOverzicht, match=r"10\.000 regels"):
        read_overzicht(inhoud, "overzicht.xlsx")
    assert time.monotonic() - begin < SNEL * 2


def test_the_most_that_fits_is_read() -> None:
    """Ten thousand rows with headings are an overview."""
    tabel = read_overzicht(make_csv([KOP, *make_rijen(MAX_RIJEN)]), "overzicht.csv")
    assert len(tabel.rijen) == MAX_RIJEN


def test_a_cell_at_the_far_end_of_a_sheet_costs_nothing() -> None:
    """Excel has a million rows and sixteen thousand columns; one stray cell does not make us walk through them."""
    werkmap = Workbook()
    for rij in [("Functie", "Domein"), ("Jurist", "Ruimte")]:
        werkmap.active.append(rij)
    werkmap.active["XFD1048576"] = "hier"
    begin = time.monotonic()
    tabel = read_overzicht(save(werkmap), "x.xlsx")
    assert time.monotonic() - begin < SNEL
    assert [rij.nummer for rij in tabel.rijen] == [2]


def test_formulas_show_their_outcome_and_without_one_a_problem() -> None:
    """A workbook that no spreadsheet program has computed holds formulas only; the row says so and the rest is used."""
    werkmap = Workbook()
    for rij in [("Functie", "Domein"), ("Jurist", "Ruimte"), ('=A2 & " groen"', "Ruimte"), ("#REF!", "Ruimte")]:
        werkmap.active.append(rij)
    tabel = read_overzicht(save(werkmap), "x.xlsx")
    overzicht = Formatieoverzicht.build(tabel, Kolomkeuze.guess(tabel))
    assert [functie.titel for functie in overzicht.functies] == ["Jurist"]
    fouten = overzicht.list_meldingen(Ernst.FOUT)
    assert [fout.rij for fout in fouten] == [3, 4]
    assert all("formule" in fout.zin for fout in fouten)


def test_a_computed_formula_is_its_value() -> None:
    """What Excel computed and kept beside the formula is read."""
    from tests.inhoud.test_formatie_lezen import replace_part

    werkmap = Workbook()
    for rij in [("Functie", "Domein"), ("Jurist", "=B9")]:
        werkmap.active.append(rij)
    inhoud = replace_part(save(werkmap), b'<c r="B2"><f>B9</f><v />', b'<c r="B2" t="str"><f>B9</f><v>Ruimte</v>')
    assert read_overzicht(inhoud, "x.xlsx").rijen[0].cellen == ("Jurist", "Ruimte")
