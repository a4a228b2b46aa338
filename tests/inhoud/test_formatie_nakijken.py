# SPDX-License-Identifier: EUPL-1.2
"""From rows to functions: every problem by row, what is one function, and what may be one."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kompas.inhoud.formatie import Ernst, Formatieoverzicht, Kolomkeuze, Veld, read_overzicht
from kompas.inhoud.formatie.gelijkenis import find_bijna_gelijk
from kompas.inhoud.formatie.regel import read_regel
from kompas.inhoud.formatie.titel import clean_normfunctie, clean_titel
from kompas.inhoud.formatie.voorproef import preview_rijen
from kompas.kern.fouten import OngeldigOverzicht
from kompas.kern.functie import Plaats
from tests.inhoud.formatiemateriaal import Rij, list_functies, make_csv, make_klein

GROEN = ("Ruimte", "Buiten", "Groen")


def build(*rijen: Rij, **keuzes: object) -> Formatieoverzicht:
    """The overview of rows with title, domein, unit and vakgroep."""
    tabel = read_overzicht(make_klein(*rijen), "overzicht.csv")
    return Formatieoverzicht.build(tabel, Kolomkeuze.guess(tabel), **keuzes)


def list_fouten(*rijen: Rij) -> list[tuple[int, str]]:
    """The problems of these rows beside a good one."""
    return [(m.rij, m.zin) for m in build(("Jurist", *GROEN), *rijen).list_meldingen(Ernst.FOUT)]


def test_all_problems_are_listed_by_row_at_once() -> None:
    """One bad row does not hide another, and two things wrong in one row are two problems."""
    fouten = list_fouten(("", *GROEN), ("Bode", "", "", ""), ("12", "", "x", "y"), ("Bode", *GROEN))
    assert [rij for rij, _ in fouten] == [3, 4, 5, 5]


@pytest.mark.parametrize(
    ("rij", "woord"),
    [
        (("", *GROEN), "geen titel"),
        (("Bode", "", "Buiten", "Groen"), "geen domein"),
        (("B" * 101, *GROEN), "te lang: 101 tekens"),
        (("12345", *GROEN), "geen titel"),
        (("Ж", *GROEN), "geen titel"),
        (("Adviseur Ж", *GROEN), "kennen"),
        (("Adviseur <script>", *GROEN), "(<)"),
        (("=HYPERLINK(1)", *GROEN), "(=)"),
        (("CoÃ¶rdinator", *GROEN), "codering"),
        (("Co\ufffdrdinator", *GROEN), "codering"),
        (("Adviseur 🌳", *GROEN), "hoort"),
        (("Adviseur\x07", *GROEN), "onzichtbaar"),
        (("Adviseur a.b@gemeente.example", *GROEN), "mailadres"),
        (("Adviseur", "Ruimte", "Buiten", "Groen schaal 9"), "salaris"),
        (("Adviseur", "Ruimte", "j@gemeente.example", "Groen"), "mailadres"),
        (("#REF!", *GROEN), "formule"),
    ],
)
def test_each_problem_has_a_sentence_of_its_own(rij: Rij, woord: str) -> None:
    """It says what is wrong and what to do, and the row is left out."""
    fouten = list_fouten(rij)
    assert fouten
    assert all(nummer == 3 for nummer, _ in fouten)
    assert any(woord in zin for _, zin in fouten)
    assert all(zin.count(".") >= 2 for _, zin in fouten)


def test_no_sentence_repeats_pay() -> None:
    """What was taken out of a title, or stands in a place, is not shown again."""
    overzicht = build(
        ("Adviseur schaal 11", *GROEN), ("Bode (S6)", *GROEN), ("Jurist € 4.512,00", *GROEN), ("A", *GROEN)
    )
    assert [functie.titel for functie in overzicht.functies] == ["Adviseur", "Bode", "Jurist", "A"]
    assert len(overzicht.list_meldingen(Ernst.NOTITIE)) == 3
    assert not any(getal in repr(overzicht) for getal in ("11", "S6", "4.512"))


@pytest.mark.parametrize(
    ("tekst", "titel"),
    [
        ("Adviseur III", "Adviseur"),
        ("Medewerker KCC 2", "Medewerker KCC"),
        ("Medewerker KCC 2a", "Medewerker KCC"),
        ("Beleidsadviseur (II)", "Beleidsadviseur"),
        ("Adviseur, salarisschaal 10A", "Adviseur"),
        ("Adviseur schaal 10/11 water", "Adviseur water"),
        ("Adviseur (schaal: 9 t/m 10)", "Adviseur"),
        ("Adviseur wonen (m/v/x)", "Adviseur wonen"),
        ("Adviseur wonen M/V", "Adviseur wonen"),
        ("Handhaver (boa domein I)", "Handhaver (boa domein I)"),
        ("Regisseur Wmo 2015", "Regisseur Wmo 2015"),
        ("Adviseur grootschalige projecten", "Adviseur grootschalige projecten"),
        ("ICT'er", "ICT'er"),
        ("Vormgever / DTP'er", "Vormgever / DTP'er"),
        ("V", "V"),
    ],
)
def test_a_title_is_cleaned_of_level_and_gender(tekst: str, titel: str) -> None:
    """What says something about pay goes; what says something about the work stays."""
    assert clean_titel(tekst)[0] == titel


@pytest.mark.parametrize("functie", list_functies(), ids=lambda functie: functie.id)
def test_real_titles_stay_as_they_are(functie) -> None:
    """No title of the example organisation is changed or refused."""
    plek = {Veld.DOMEIN: functie.domein, Veld.UNIT: functie.unit, Veld.VAKGROEP: functie.vakgroep}
    regel, meldingen = read_regel(1, {Veld.TITEL: functie.titel, **plek})
    assert meldingen == []
    assert (regel.titel, regel.plaats) == (functie.titel, functie.plaats)


def test_a_normfunctie_keeps_its_last_part_without_level() -> None:
    """The path before it and the numeral behind it go."""
    assert clean_normfunctie("Beleid > Advies > Adviseur III") == "Adviseur"
    assert clean_normfunctie("Medewerker ontwikkeling 2") == "Medewerker ontwikkeling"


def test_rows_with_the_same_title_are_one_function() -> None:
    """Capitals and spaces make no difference; the spelling that is there most often stays, with a note."""
    overzicht = build(("jurist", *GROEN), ("Jurist", *GROEN), ("Jurist ", *GROEN), ("Bode", *GROEN))
    assert [(functie.titel, functie.rijen) for functie in overzicht.functies] == [("Jurist", (2, 3, 4)), ("Bode", (5,))]
    assert [m.zin for m in overzicht.meldingen] == ["De rijen 2, 3 en 4 zijn samen één functie: 'Jurist'."]


def test_a_title_in_several_vakgroepen_is_one_function_with_other_places() -> None:
    """Home is where most rows are; the others are `ook_in`, in the order of the overview."""
    water, hal = Plaats("Ruimte", "Buiten", "Water"), Plaats("Staf", "Staf", "Hal")
    rijen = [("Projectleider", *GROEN), ("Projectleider", "Ruimte", "Buiten", "Water"), ("Projectleider", *GROEN)]
    overzicht = build(*rijen, ("Projectleider", "Staf", "Staf", "Hal"))
    assert [functie.plaatsen for functie in overzicht.functies] == [(Plaats(*GROEN), water, hal)]
    assert "ook bij Water en Hal" in overzicht.meldingen[0].zin


def test_totals_and_repeated_headings_are_passed_over() -> None:
    """A report has them between its rows; they are no functions and no problems."""
    overzicht = build(("Jurist", *GROEN), ("Functie", "Domein", "Unit", "Vakgroep"), ("Totaal", "", "", ""))
    assert [functie.titel for functie in overzicht.functies] == ["Jurist"]
    assert overzicht.list_meldingen(Ernst.FOUT) == ()
    assert [m.rij for m in overzicht.list_meldingen(Ernst.NOTITIE)] == [3, 4]


def test_a_missing_level_takes_the_name_of_the_one_beside_it() -> None:
    """An organisation with departments and teams only still gets a place for each function."""
    tabel = read_overzicht(make_csv([("Functie", "Afdeling", "Team"), ("Jurist", "Recht", "")]), "x.csv")
    assert Formatieoverzicht.build(tabel, Kolomkeuze.guess(tabel)).functies[0].plaatsen == (
        Plaats("Recht", "Recht", "Recht"),
    )


def test_a_place_that_stands_once_counts_for_the_rows_below_when_asked() -> None:
    """Also when it stands on a row of its own; what lies below it begins anew then."""
    rijen = [
        ("", "Ruimte", "", ""),
        ("Jurist", "", "Buiten", "Groen"),
        ("Bode", "", "", ""),
        ("Hovenier", "", "", "Water"),
        ("Griffier", "Bestuur", "", ""),
    ]
    assert len(build(*rijen).list_meldingen(Ernst.FOUT)) == 4
    overzicht = build(*rijen, vul_omlaag=True)
    assert overzicht.list_meldingen(Ernst.FOUT) == ()
    assert {functie.titel: functie.plaatsen[0] for functie in overzicht.functies} == {
        "Jurist": Plaats(*GROEN),
        "Bode": Plaats(*GROEN),
        "Hovenier": Plaats("Ruimte", "Buiten", "Water"),
        "Griffier": Plaats("Bestuur", "Bestuur", "Bestuur"),
    }


@pytest.mark.parametrize(
    ("een", "ander"),
    [
        ("Verkeerskundige", "Verkeerkundige"),
        ("Beleidsadviseur wonen", "Beleidsadvisuer wonen"),
        ("Financieel adviseur", "Financieel adviseurs"),
        ("Adviseur water en groen", "Adviseur groen en water"),
        ("Wijkregisseur", "Wijk regisseur"),
        ("Sr. adviseur wonen", "Senior adviseur wonen"),
        ("Medewerker re-integratie", "Medewerker reïntegratie"),
    ],
)
def test_titles_that_are_nearly_the_same_are_asked_about(een: str, ander: str) -> None:
    """Nothing is merged before somebody says so; after a yes they are one, and the first title stays."""
    overzicht = build((een, *GROEN), (ander, *GROEN))
    assert [vraag.titels for vraag in overzicht.vragen] == [(een, ander)]
    assert [vraag.rijen for vraag in overzicht.vragen] == [(2, 3)]
    assert len(overzicht.functies) == 2
    samen = build((een, *GROEN), (ander, *GROEN), zelfde=[(overzicht.vragen[0].een, overzicht.vragen[0].ander)])
    assert [(functie.titel, functie.ook_bekend_als) for functie in samen.functies] == [(een, (ander,))]
    assert samen.vragen == overzicht.vragen


@pytest.mark.parametrize(
    ("een", "ander"),
    [
        ("Adviseur bodem", "Adviseur water"),
        ("Junior adviseur", "Senior adviseur"),
        ("Business controller sociaal domein", "Business controller fysiek domein"),
        ("Medewerker burgerzaken (frontoffice)", "Medewerker burgerzaken (backoffice)"),
        ("Jurist", "Juriste publiek"),
        ("Wmo-consulent", "Zmo-consulent"),
    ],
)
def test_titles_that_differ_are_not_asked_about(een: str, ander: str) -> None:
    """A question too many costs time."""
    assert build((een, *GROEN), (ander, *GROEN)).vragen == ()


def test_few_questions_are_asked_about_real_titles() -> None:
    """The example organisation has no doubles, so hardly any title is like another."""
    assert len(find_bijna_gelijk({functie.id: functie.titel for functie in list_functies()})) <= 3


def test_answers_that_hang_together_make_one_function() -> None:
    """a is b, and c is b too: then all three are one."""
    rijen = [("Verkeerskundige", *GROEN), ("Verkeerkundige", *GROEN), ("Verkeerskundigen", *GROEN)]
    zelfde = [("verkeerskundige", "verkeerkundige"), ("verkeerskundigen", "verkeerkundige")]
    assert len(build(*rijen, zelfde=zelfde).functies) == 1


@given(st.lists(st.text("aeklmnr sv", min_size=5, max_size=14), min_size=2, max_size=30, unique=True))
def test_likeness_knows_no_order(titels: list[str]) -> None:
    """The pairs are the same in whatever order the titles stand, and no title is like itself."""
    heen = find_bijna_gelijk({titel: titel for titel in titels})
    terug = find_bijna_gelijk({titel: titel for titel in reversed(titels)})
    assert heen == terug
    assert all(een < ander for een, ander in heen)


def test_ten_thousand_titles_are_compared_soon() -> None:
    """A large organisation does not wait."""
    titels = {f"{nummer}": f"{f.titel} {g.vakgroep}" for nummer, (f, g) in enumerate(
        [(f, g) for f in list_functies() for g in list_functies()[:31]][:10_000]
    )}  # fmt: skip
    begin = time.monotonic()
    find_bijna_gelijk(titels)
    assert time.monotonic() - begin < 20


def test_a_choice_of_columns_that_gives_nothing_says_so() -> None:
    """Without title, without place, or with one column twice there are no functions."""
    tabel = read_overzicht(make_klein(("Jurist", *GROEN)), "x.csv")
    for plekken, woord in (
        ({Veld.DOMEIN: 1}, "titel"),
        ({Veld.TITEL: 0}, "domein"),
        ({Veld.TITEL: 0, Veld.UNIT: 0}, "eigen kolom"),
        ({Veld.TITEL: 0, Veld.OOK_BEKEND_ALS: 1, Veld.WERKGEVER: 2}, "domein"),
    ):
        with pytest.raises(OngeldigOverzicht, match=woord):
            Formatieoverzicht.build(tabel, Kolomkeuze(plekken))


def test_rows_that_are_all_wrong_say_what_is_wrong_with_the_first() -> None:
    """Then there is nothing to import."""
    with pytest.raises(OngeldigOverzicht, match="Rij 2: Hier staat geen domein"):
        build(("Jurist", "", "", ""))


def test_other_names_are_split_and_the_title_itself_is_left_out() -> None:
    """In one cell they stand between semicolons, bars or commas."""
    koppen = ("Functie", "Domein", "Ook bekend als")
    tabel = read_overzicht(make_csv([koppen, ("Jurist", "Recht", "jurist; Rechtsgeleerde, Advocaat II|Advocaat")]), "x")
    assert Formatieoverzicht.build(tabel, Kolomkeuze.guess(tabel)).functies[0].ook_bekend_als == (
        "Advocaat",
        "Rechtsgeleerde",
    )


def test_the_preview_shows_rows_as_they_will_be_read() -> None:
    """Without level, and with the levels of the place filled in."""
    koppen = ("Functie", "Afdeling", "HR21 functie")
    tabel = read_overzicht(make_csv([koppen, ("Jurist III", "Recht", "Adviseur II")]), "x.csv")
    assert [dict(rij) for rij in preview_rijen(tabel, Kolomkeuze.guess(tabel))] == [
        {"titel": "Jurist", "domein": "Recht", "unit": "Recht", "vakgroep": "Recht", "normfunctie": "Adviseur"}
    ]
