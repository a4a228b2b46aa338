# SPDX-License-Identifier: EUPL-1.2
"""The list of the HR system: read in every form that these systems write, and refused as a whole with every reason."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kompas.diensten.personeel import Personeelslijst, Personeelsregel, Stapsoort, plan_personeel, read_personeelslijst
from kompas.diensten.personeel.dag import read_dag
from kompas.diensten.personeel.weergavenaam import guess_weergavenaam
from kompas.kern.fouten import OngeldigePersoneelslijst, TeVeelWeg
from kompas.kern.toegang import Gebruiker, Rol

VANDAAG = date(2026, 11, 23)
KOP = ["personeelsnummer", "e-mail", "functie", "in dienst", "uit dienst"]
ANNA = ["0012", "Anna.de.Wit@gemeente.nl", "Coördinator zorg, welzijn", "01-02-2020", ""]
BEN = ["0013", "ben@gemeente.nl", "Planeconoom", "2020-03-01", "31-12-2026"]
FUNCTIES = {"planeconoom": "Planeconoom", "a": "Adviseur", "b": "adviseur"}


def write(*rijen: list[str], scheider: str = ";") -> str:
    return "".join(scheider.join(f'"{cel}"' for cel in rij) + "\r\n" for rij in rijen)


def read(*rijen: list[str]) -> Personeelslijst:
    return read_personeelslijst(write(*rijen).encode(), VANDAAG)


def refuse(*rijen: list[str]) -> tuple[str, ...]:
    """Everything that is said to be wrong with these rows."""
    with pytest.raises(OngeldigePersoneelslijst) as gevangen:
        read(*rijen)
    return gevangen.value.zinnen


@pytest.mark.parametrize("codering", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
@pytest.mark.parametrize("scheider", [";", ",", "\t"])
def test_every_form_gives_the_same_people(codering: str, scheider: str) -> None:
    """Encoding, mark, separator and way of writing a day make no difference; columns may stand in any order."""
    gedraaid = [rij[::-1] for rij in (KOP, ANNA, BEN)]
    lijst = read_personeelslijst(write(*gedraaid, scheider=scheider).encode(codering), VANDAAG)
    assert lijst.regels == (
        Personeelsregel(2, "0012", "anna.de.wit@gemeente.nl", ANNA[2], date(2020, 2, 1), None),
        Personeelsregel(3, "0013", "ben@gemeente.nl", "Planeconoom", date(2020, 3, 1), date(2026, 12, 31)),
    )


def test_columns_that_are_not_needed_are_not_read() -> None:
    """Pay, BSN, birthday and name are recognised and left out, and the report says so; their values are nowhere."""
    extra = ["Salarisschaal", "BSN", "Geboortedatum", "Achternaam", "Locatie"]
    lijst = read([*KOP, *extra], [*ANNA, "10", "123456782", "01-01-1980", "De Wit", "Stadhuis"])
    assert [weg.kop for weg in lijst.weggelaten] == extra
    assert "salaris" in lijst.weggelaten[0].reden
    assert all("persoon" in weg.reden for weg in lijst.weggelaten[1:4])
    assert [waarde for waarde in ("123456782", "1980", "De Wit", "Stadhuis") if waarde in repr(lijst)] == []


def test_everything_that_is_wrong_is_said_at_once() -> None:
    """By row, without repeating what stands there; a wrong row hides no other."""
    zinnen = refuse(
        KOP,
        ["1", "a@b.nl", "", "31-02-2026", ""],
        ["1", "geen adres", "", "01-02-2026", "01-01-2026"],
        ["", "A@b.nl", "", "", "30-13-2026"],
        ["2", "", "", "01-01-0026", ""],
        ["3", "c@b.nl", "", "01-01-2026", "", "te veel"],
        ["4", "d@b.nl", "", "45000", "x"],
    )
    per_rij = {rij: [zin for zin in zinnen if zin.startswith(f"Rij {rij} ")] for rij in range(2, 8)}
    assert [len(fouten) for fouten in per_rij.values()] == [1, 3, 3, 2, 1, 2]
    assert len(zinnen) == 12
    assert [woord for woord in ("31-02", "geen adres", "A@b", "te veel") if woord in " ".join(zinnen)] == []


@pytest.mark.parametrize(
    ("koppen", "zin"),
    [
        (["personeelsnummer", "e-mail", "functie", "in dienst"], "'uit dienst' ontbreekt"),
        ([*KOP, "E-mailadres"], "'e-mail' staat er 2 keer"),
        (["a", "b"], "'personeelsnummer' ontbreekt"),
    ],
)
def test_wrong_columns_are_refused(koppen: list[str], zin: str) -> None:
    """Each missing or double column is named, with those that are needed."""
    tekst = " ".join(refuse(koppen, ["x"] * len(koppen)))
    assert zin in tekst
    assert "Nodig zijn: personeelsnummer, e-mail, functie, in dienst, uit dienst" in tekst


@pytest.mark.parametrize("inhoud", [b"", b"\r\n;;\r\n", b"PK\x03\x04\0\0", b"\xff\xfeab\0", write(KOP).encode()])
def test_what_holds_no_people_is_refused(inhoud: bytes) -> None:
    """Nothing, a spreadsheet, and a list with headings only get a sentence."""
    with pytest.raises(OngeldigePersoneelslijst, match="Er is niets veranderd"):
        read_personeelslijst(inhoud, VANDAAG)


def test_who_left_may_have_no_address_any_more() -> None:
    """HR systems empty it; of somebody who works here it is needed."""
    assert read(KOP, ["1", "", "", "01-01-2020", "01-11-2026"]).regels[0].mail == ""
    assert refuse(KOP, ["1", "", "", "01-01-2020", "01-12-2026"]) == ("Rij 2 heeft geen goed mailadres.",)


@given(st.dates(date(1940, 1, 1), date(2100, 12, 31)))
def test_a_day_is_read_in_every_form(dag: date) -> None:
    """Dutch and international, with or without zeros and midnight; 31-12-9999 is no end."""
    vormen = (f"{dag:%d-%m-%Y}", f"{dag.day}/{dag.month}/{dag.year}", f"{dag}", f"{dag} 00:00:00", f"{dag}T00:00:00")
    assert {read_dag(vorm) for vorm in vormen} == {dag}
    assert (read_dag(""), read_dag("31-12-9999")) == (None, None)


@pytest.mark.parametrize(
    "tekst", ["31-02-2026", "00-01-2026", "2026-13-01", "1-1-26", "01-02-2026 12:30", "morgen", "²"]
)
def test_what_is_no_day_is_refused(tekst: str) -> None:
    """Nothing is guessed."""
    with pytest.raises(ValueError, match=r"day|month|range"):
        read_dag(tekst)


def make(nummer: str, naam: str, **velden: object) -> Gebruiker:
    vast: dict[str, object] = {"id": f"id-{naam}", "naam": naam, "weergavenaam": naam}
    return Gebruiker(**{**vast, "rollen": frozenset({Rol.MEDEWERKER}), "personeelsnummer": nummer, **velden})  # type: ignore[arg-type]


def test_the_plan_says_who_joins_changes_leaves_and_returns() -> None:
    """By number first, then by address; who is not in the list stays, and is named."""
    mensen = [
        make("1", "a@x.nl", functie_id="planeconoom"),
        make("2", "b@x.nl"),
        make("3", "c@x.nl", uit_dienst=date(2026, 11, 1)),
        make("4", "d@x.nl"),
        Gebruiker("pilot", "pilot@x.nl", "Pilot", frozenset({Rol.COACH})),
    ]
    lijst = read(
        KOP,
        ["1", "a@x.nl", "PLANECONOOM", "01-01-2020", ""],
        ["2", "b@x.nl", "", "01-01-2020", "01-01-2027"],
        ["3", "c@x.nl", "", "01-01-2020", ""],
        ["5", "pilot@x.nl", "Adviseur", "01-01-2020", ""],
        ["6", "nieuw@x.nl", "Iets anders", "01-01-2020", ""],
        ["7", "later@x.nl", "", "01-01-2027", ""],
        ["8", "", "", "01-01-2020", "01-01-2021"],
    )
    plan = plan_personeel(lijst.regels, mensen, FUNCTIES, VANDAAG)
    rijen = {soort: [stap.regel.rij for stap in plan.list_stappen(soort)] for soort in Stapsoort}
    assert rijen == {Stapsoort.NIEUW: [6], Stapsoort.GEWIJZIGD: [5], Stapsoort.VERTREKT: [3], Stapsoort.TERUG: [4]}
    assert (plan.gelijk, plan.weg, plan.fouten) == (2, ("4",), ())
    assert [(een.rij, een.zin.split(".")[0]) for een in plan.opmerkingen] == [
        (5, "heeft een functie die in het kompas vaker voorkomt"),
        (6, "heeft een functie die niet in het kompas staat"),
        (7, "begint nog"),
    ]


def test_an_address_never_brings_somebody_into_the_account_of_another() -> None:
    """Who got the old address of a colleague is an error to look at, not an account to take over."""
    mensen = [make("1", "j.jansen@x.nl", uit_dienst=date(2026, 11, 1)), make("2", "b@x.nl")]
    lijst = read(KOP, ["9", "j.jansen@x.nl", "", "01-01-2020", ""], ["1", "b@x.nl", "", "01-01-2020", ""])
    plan = plan_personeel(lijst.regels, mensen, {}, VANDAAG)
    assert ([fout.rij for fout in plan.fouten], plan.stappen) == ([2, 3], ())


@given(st.integers(0, 30), st.integers(1, 30), st.integers(1, 100))
def test_too_many_leaving_at_once_is_refused(weg: int, blijft: int, hoogstens: int) -> None:
    """Exactly when their share of the people in service is above the setting."""
    mensen = [make(str(nr), f"m{nr}@x.nl") for nr in range(weg + blijft)]
    regels = [
        Personeelsregel(nr, str(nr), f"m{nr}@x.nl", "", date(2020, 1, 1), VANDAAG if nr < weg else None)
        for nr in range(weg + blijft)
    ]
    plan = plan_personeel(regels, mensen, {}, VANDAAG)
    if weg / (weg + blijft) * 100 > hoogstens + 1e-9:
        with pytest.raises(TeVeelWeg):
            plan.check_vertrek(hoogstens)
    else:
        plan.check_vertrek(hoogstens)


def test_the_last_beheerder_does_not_leave_unseen() -> None:
    """The plan warns when nobody would be left who can manage accounts."""
    mensen = [make("1", "a@x.nl", rollen=frozenset({Rol.BEHEERDER})), make("2", "b@x.nl")]
    regels = [Personeelsregel(2, "1", "a@x.nl", "", date(2020, 1, 1), VANDAAG - timedelta(days=1))]
    assert "laatste beheerder" in plan_personeel(regels, mensen, {}, VANDAAG).opmerkingen[0].zin


@pytest.mark.parametrize(
    ("mail", "naam"),
    [
        ("anna.de.wit@x.nl", "Anna de Wit"),
        ("j.van.der.berg-smit@x.nl", "J. van der Berg-Smit"),
        ("info@x.nl", "Info"),
        ("de.boer@x.nl", "De Boer"),
    ],
)
def test_a_name_to_read_is_made_of_the_address(mail: str, naam: str) -> None:
    """Until its owner or the provider says another one."""
    assert guess_weergavenaam(mail) == naam
