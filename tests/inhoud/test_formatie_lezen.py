# SPDX-License-Identifier: EUPL-1.2
"""Reading an overview of functions: encodings, sheets, merged cells, and columns that are never kept."""

import pytest
from openpyxl import Workbook

from kompas.inhoud.formatie import Ernst, Kolomkeuze, Tabel, Veld, read_overzicht
from tests.inhoud.formatiemateriaal import KOP, make_csv, make_excel, make_rijen, save

RIJEN = [
    ("Functie", "Domein", "Unit", "Vakgroep"),
    ("Coördinator groen", "Ruimte", "Buiten", "Groen"),
    ("Adviseur water", "Ruimte", "Buiten", "Water"),
]


def guess(tabel: Tabel) -> dict[str, str]:
    return {veld.value: tabel.koppen[plek] for veld, plek in Kolomkeuze.guess(tabel).plekken.items()}


@pytest.mark.parametrize("codering", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
@pytest.mark.parametrize("scheider", [";", ",", "\t", "|"])
def test_csv_in_any_usual_form_is_read(scheider: str, codering: str) -> None:
    """Separator and encoding are found out, so that accents come through."""
    tabel = read_overzicht(make_csv(RIJEN, scheider, codering), "overzicht.csv")
    assert tabel.koppen == RIJEN[0]
    assert [rij.cellen for rij in tabel.rijen] == RIJEN[1:]


def test_rows_keep_the_numbers_of_the_spreadsheet() -> None:
    """A title, an empty row and the headings above the functions count as rows."""
    rijen = [("Overzicht van onze functies", "", "", ""), ("", "", "", ""), *RIJEN]
    for inhoud in (make_csv(rijen), make_excel(rijen)):
        tabel = read_overzicht(inhoud, "overzicht")
        assert [rij.nummer for rij in tabel.rijen] == [4, 5]
        assert tabel.koppen == RIJEN[0]


def test_a_line_that_names_the_separator_is_a_row() -> None:
    """Excel reads `sep=` as an instruction and counts on from there."""
    tabel = read_overzicht(b"sep=|\r\n" + make_csv(RIJEN, "|"), "overzicht.csv")
    assert tabel.koppen == RIJEN[0]
    assert tabel.rijen[0].nummer == 3


def test_a_separator_within_quotes_is_text() -> None:
    """A title with a comma stays one title."""
    tabel = read_overzicht(make_csv([RIJEN[0], ("Adviseur bodem, lucht en geluid", "R", "B", "M")], ","), "x.csv")
    assert tabel.rijen[0].cellen[0] == "Adviseur bodem, lucht en geluid"


def test_a_list_without_headings_is_read() -> None:
    """The first function is no heading."""
    tabel = read_overzicht(make_csv([rij[:2] for rij in RIJEN[1:]]), "lijst.csv")
    assert tabel.koppen == ("Kolom A", "Kolom B")
    assert len(tabel.rijen) == 2
    assert guess(tabel)["titel"] == "Kolom A"


def test_unknown_headings_are_headings() -> None:
    """Headings that we do not know are no function either."""
    tabel = read_overzicht(make_csv([("Wat", "Waar"), ("Adviseur water", "Ruimte"), ("Jurist", "Ruimte")]), "x.csv")
    assert tabel.koppen == ("Wat", "Waar")
    assert guess(tabel) == {"titel": "Wat"}


def test_the_sheet_that_looks_like_functions_is_chosen() -> None:
    """A cover and a sheet with figures come first in the workbook, and another sheet can still be chosen."""
    bladen = [("Dit is een toelichting",)], RIJEN, [("Jaar", "Aantal"), (2024, 12)]
    inhoud = make_excel(*bladen, namen=("Voorblad", "Functies", "Cijfers"))
    tabel = read_overzicht(inhoud, "overzicht.xlsx")
    assert (tabel.blad, tabel.bladen) == ("Functies", ("Voorblad", "Functies", "Cijfers"))
    assert read_overzicht(inhoud, "overzicht.xlsx", "Cijfers").blad == "Cijfers"


def test_hidden_sheets_cannot_be_chosen() -> None:
    """What somebody hid in a workbook is not shown here either."""
    werkmap = Workbook()
    for rij in RIJEN:
        werkmap.active.append(rij)
    verborgen = werkmap.create_sheet("Salarissen")
    verborgen.append(("Functie", "Salaris"))
    verborgen.sheet_state = "hidden"
    assert read_overzicht(save(werkmap), "x.xlsx").bladen == ("Sheet",)


def test_merged_cells_are_filled_down_with_a_note() -> None:
    """A domein that stands once beside three functions counts for all three."""
    werkmap = Workbook()
    blad = werkmap.active
    for rij in [("Functie", "Domein"), ("Jurist", "Ruimte"), ("Planoloog", None), ("Adviseur", None), ("Bode", "Hal")]:
        blad.append(rij)
    blad.merge_cells("B2:B4")
    tabel = read_overzicht(save(werkmap), "x.xlsx")
    assert [rij.cellen[1] for rij in tabel.rijen] == ["Ruimte", "Ruimte", "Ruimte", "Hal"]
    assert [(m.rij, m.ernst) for m in tabel.meldingen] == [(0, Ernst.NOTITIE)]
    assert "2 lege cellen" in tabel.meldingen[0].zin


def test_a_wrong_size_in_the_file_is_not_believed() -> None:
    """Some programs write that a sheet has one cell; we read what is there."""
    werkmap = Workbook()
    for rij in RIJEN:
        werkmap.active.append(rij)
    inhoud = replace_part(save(werkmap), b'ref="A1:D3"', b'ref="A1:A1"')
    assert len(read_overzicht(inhoud, "x.xlsx").rijen) == 2


def replace_part(inhoud: bytes, oud: bytes, nieuw: bytes) -> bytes:
    """A workbook with something else in the XML of its first sheet."""
    import io
    import zipfile

    uit = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(inhoud)) as van, zipfile.ZipFile(uit, "w", zipfile.ZIP_DEFLATED) as naar:
        for deel in van.infolist():
            tekst = van.read(deel)
            if deel.filename == "xl/worksheets/sheet1.xml":
                assert oud in tekst
                tekst = tekst.replace(oud, nieuw)
            naar.writestr(deel.filename, tekst)
    return uit.getvalue()


def test_a_personnel_sheet_loses_pay_and_people_at_the_door() -> None:
    """Scale and name are not in what is kept, and the sentence says which columns went."""
    tabel = read_overzicht(make_excel([KOP, *make_rijen(60)]), "personeel.xlsx")
    assert tabel.koppen == ("Domein", "Afdeling", "Team", "Functietitel", "HR21 normfunctie", "FTE")
    assert [weg.kop for weg in tabel.weggelaten] == ["Schaal", "Medewerker"]
    assert "Anna" not in repr(tabel)
    assert not any(rij.cellen[4].endswith(" I") for rij in tabel.rijen)


@pytest.mark.parametrize(
    "kop",
    [
        *(
            "Salaris",
            "Schaal",
            "Salarisschaal",
            "Functieschaal",
            "HR21 niveau",
            "HR21-score",
            "Functieniveau",
            "Niveau",
        ),
        *("Loonkosten", "Bruto per maand", "Periodiek", "Trede", "Loonsom", "FTE-kosten", "Totale kosten", "Toelage"),
        *("Bezoldiging", "Inschaling", "Uurtarief", "Max. schaal", "Schaal min", "Budget 2026"),
    ],
)
def test_a_heading_about_pay_is_recognised(kop: str) -> None:
    """Whatever stands below it."""
    tabel = read_overzicht(make_csv([("Functie", "Domein", kop), ("Jurist", "Ruimte", "iets")]), "x.csv")
    assert tabel.koppen == ("Functie", "Domein")
    assert tabel.weggelaten[0].kop == kop
    assert "salaris" in tabel.weggelaten[0].reden


@pytest.mark.parametrize(
    "waarden",
    [
        *(("10", "10A", "11"), ("8", "9", "12"), ("schaal 8", "schaal 9", "schaal 10"), ("S10", "S11", "S12")),
        *(("€ 3.512,00", "€ 4.100", "€ 2900"), ("3.512,00", "4100,50", "2.900,00"), ("9/10", "10/11", "11-12")),
        *(("HR21: 8", "HR21: 9", "HR21: 10"), ("3500 euro", "4000 euro", "")),
    ],
)
def test_values_like_pay_are_recognised_under_any_heading(waarden: tuple[str, ...]) -> None:
    """A column called Kolom5 does not get scales in."""
    rijen = [(f"Adviseur {naam}", "Ruimte", waarde) for naam, waarde in zip("xyz", waarden, strict=True)]
    tabel = read_overzicht(make_csv([("Functie", "Domein", "Kolom5"), *rijen]), "x.csv")
    assert tabel.koppen == ("Functie", "Domein")
    assert tabel.weggelaten[0].reden == "lijkt een salarisschaal of een bedrag"


@pytest.mark.parametrize(
    "kop",
    [
        *("Medewerker", "Naam", "Achternaam", "Voorletters", "Personeelsnummer", "E-mail", "E-mailadres", "BSN"),
        *(
            "Naam medewerker",
            "Geboortedatum",
            "Datum in dienst",
            "Leidinggevende",
            "Telefoon",
            "Geslacht",
            "Bezet door",
        ),
    ],
)
def test_a_heading_about_people_is_recognised(kop: str) -> None:
    """Names and numbers of people are not kept."""
    tabel = read_overzicht(make_csv([("Functie", "Domein", kop), ("Jurist", "Ruimte", "iets")]), "x.csv")
    assert tabel.koppen == ("Functie", "Domein")
    assert "mensen" in tabel.weggelaten[0].reden


@pytest.mark.parametrize(
    "waarden",
    [
        ("j.bakker@gemeente.example", "e.smit@gemeente.example", "h.kaya@gemeente.example"),
        ("Jansen, A.", "Boer, B.C. de", "Dijk, D. van"),
        ("A. Jansen", "B.C. de Boer", "D. (Daan) van Dijk"),
        ("Anna Jansen", "Bram de Boer", "Daan van Dijk"),
        ("100234", "100235", "100236"),
        ("06-12345678", "072 5489999", "+31612345678"),
    ],
)
def test_values_like_people_are_recognised_under_any_heading(waarden: tuple[str, ...]) -> None:
    """A column called Kolom5 does not get people in."""
    rijen = [(f"Adviseur {naam}", "Ruimte", waarde) for naam, waarde in zip("xyz", waarden, strict=True)]
    tabel = read_overzicht(make_csv([("Functie", "Domein", "Kolom5"), *rijen]), "x.csv")
    assert tabel.koppen == ("Functie", "Domein")
    assert tabel.weggelaten[0].reden == "lijkt over mensen te gaan"


@pytest.mark.parametrize("kop", ["Naam", "Medewerker", "Omschrijving", "Functienaam"])
def test_a_column_with_titles_is_kept_whatever_it_is_called(kop: str) -> None:
    """A heading that may mean people is no reason to throw the functions away."""
    rijen = [("Senior Adviseur", "R"), ("Technisch Beheerder", "R"), ("Beleidsmedewerker Wonen", "R")]
    tabel = read_overzicht(make_csv([(kop, "Domein"), *rijen]), "x.csv")
    assert guess(tabel)["titel"] == kop


@pytest.mark.parametrize(
    ("koppen", "verwacht"),
    [
        ("Sector Afdeling Team Werktitel", "domein unit vakgroep titel"),
        ("Functie Normfunctie Domein", "titel normfunctie domein"),
        ("Functie Werktitel Unit", "- titel unit"),
        ("HR21_functie Functienaam Unitnaam Teamnaam", "normfunctie titel unit vakgroep"),
        ("FUNCTIETITEL Organisatie DOMEIN Ook_bekend_als", "titel werkgever domein ook_bekend_als"),
        ("Naam_functie Omschrijving_afdeling", "titel unit"),
    ],
)
def test_headings_of_many_systems_are_understood(koppen: str, verwacht: str) -> None:
    """The guess names a column for each field that the overview has."""
    kop = [naam.replace("_", " ") for naam in koppen.split()]
    tabel = read_overzicht(make_csv([kop, ["Jurist"] * len(kop), ["Adviseur"] * len(kop)]), "x.csv")
    per_plek = {plek: veld.value for veld, plek in Kolomkeuze.guess(tabel).plekken.items()}
    assert " ".join(per_plek.get(plek, "-") for plek in range(len(kop))) == verwacht


def test_every_field_can_be_written_as_its_own_name() -> None:
    """Who makes a file by hand can call the columns as the fields of functies.yaml."""
    koppen = tuple(veld.value for veld in Veld)
    tabel = read_overzicht(make_csv([koppen, ["Jurist"] * len(koppen)]), "x.csv")
    assert Kolomkeuze.guess(tabel).plekken == {veld: plek for plek, veld in enumerate(Veld)}
