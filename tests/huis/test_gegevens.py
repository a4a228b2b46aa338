# SPDX-License-Identifier: EUPL-1.2
"""What the documents and the privacy page say of data is what the code does."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from kompas.kern.toegang import RECHTEN, Recht, Rol
from kompas.opslag.tabellen import metadata
from kompas.scherm.gegevens.antwoorden import list_vraaggroepen
from kompas.scherm.gegevens.inkijk import NIETS, ZIET, list_inkijk
from kompas.scherm.gegevens.situatie import Situatie
from kompas.scherm.paginas import PAGINAS

HUIS = Path(__file__).resolve().parents[2]
ALLE_VRAGEN = [f"ALK-{nummer}" for nummer in range(159, 176)]
REIZEN = {f"J{nummer}" for nummer in range(1, 16)}
MET = Situatie(
    met_accounts=True,
    is_eigen_bestand=True,
    or_akkoord=True,
    met_wachtzin=True,
    met_werkaccount=False,
    reservekopieen="17 dagen",
    dossier="500 dagen",
    delingen="40 dagen",
    correcties="50 dagen",
    auditlog="200 dagen",
    na_vertrek="33 dagen",
    sessie_stil="90 minuten",
    sessie_duur="9 uur",
)
ZONDER = replace(MET, met_accounts=False)
# Rights whose pages show nothing of people, or only of oneself.
NIET_OVER_ANDEREN = {Recht.VERKENNEN, Recht.EIGEN_DOSSIER, Recht.EIGEN_HAND, Recht.CORRECTIE}


def read(naam: str) -> str:
    return (HUIS / "docs" / naam).read_text(encoding="utf-8")


def read_rows(naam: str) -> list[list[str]]:
    """The cells of each row of the tables in a document, without heads."""
    rijen = re.findall(r"^\| (.+) \|$", read(naam), flags=re.MULTILINE)
    return [[cel.strip() for cel in rij.split("|")] for rij in rijen if not rij.startswith(("---", "gegeven", "nr"))]


def list_questions(situatie: Situatie) -> dict[str, str]:
    return {vraag.vraag: vraag.antwoord for groep in list_vraaggroepen(situatie) for vraag in groep.vragen}


def test_every_column_of_the_database_is_explained() -> None:
    """docs/gegevens.md has exactly one row for each column, and no cell is empty."""
    rijen = read_rows("gegevens.md")
    kolommen = [f"`{tabel.name}.{kolom.name}`" for tabel in metadata.tables.values() for kolom in tabel.columns]
    assert sorted(rij[0] for rij in rijen) == sorted(kolommen)
    assert [rij for rij in rijen if len(rij) != 5 or not all(rij)] == []


def test_every_journey_has_its_row() -> None:
    """docs/gebruikssituaties.md has one table with every journey, and only rights that exist."""
    rijen = read_rows("gebruikssituaties.md")
    assert {rij[0].rstrip("b") for rij in rijen} == REIZEN
    assert [rij for rij in rijen if len(rij) != 7 or not all(rij)] == []
    genoemd = {recht for rij in rijen for recht in re.findall(r"`(\w+)`", rij[-1])}
    assert genoemd <= {recht.value for recht in Recht}
    assert {Recht.EIGEN_DOSSIER, Recht.GEDEELD_DOSSIER, Recht.ACCOUNTS, Recht.AUDITLOG} <= genoemd


def test_a_right_without_page_is_said_to_come_later() -> None:
    """Nobody reads of something that is not there: a right that no page asks is marked "later" in every row.

    A correction has no page of its own: it is asked at the end of each passport.
    """
    gebruikt = {pagina.recht for pagina in PAGINAS} | {Recht.CORRECTIE}
    for rij in read_rows("gebruikssituaties.md"):
        beloofd = {Recht(recht) for recht in re.findall(r"`(\w+)`", rij[-1])}
        assert beloofd <= gebruikt or "later" in rij[-1], rij[0]


@pytest.mark.parametrize("nummer", ALLE_VRAGEN)
@pytest.mark.parametrize("situatie", [MET, ZONDER], ids=["met", "zonder"])
def test_every_question_of_alkmaar_has_its_answer(nummer: str, situatie: Situatie) -> None:
    """Each id leads to a question on the page, whose answer is not empty, or to a place in the document itself."""
    regel = re.findall(rf"^- {nummer}: (.+)$", read("gebruikssituaties.md"), flags=re.MULTILINE)
    assert len(regel) == 1
    vraag = re.fullmatch(r'"(.+)"', regel[0])
    assert regel[0] == "de tabel hierboven" if vraag is None else len(list_questions(situatie)[vraag[1]]) > 20


def test_no_id_of_a_requirement_is_on_the_screen() -> None:
    """Ids are for documents."""
    assert "ALK-" not in str(list_questions(MET)) + str(list_questions(ZONDER))


def test_the_settings_are_in_the_answers() -> None:
    """Another setting gives another answer: nothing is fixed in the text."""
    termijnen = ("17 dagen", "500 dagen", "40 dagen", "50 dagen", "200 dagen", "33 dagen", "90 minuten", "9 uur")
    assert [
        termijn for termijn in termijnen if termijn not in list_questions(MET)["Hoe lang blijft het bewaard?"]
    ] == []
    inloggen = "Hoe werken inloggen, hosten en bijwerken?"
    assert "wachtzin" in list_questions(MET)[inloggen]
    werkaccount = replace(MET, met_wachtzin=False, met_werkaccount=True)
    assert "werkaccount" in list_questions(werkaccount)[inloggen]
    assert "wachtzin" not in list_questions(werkaccount)[inloggen]
    assert "33 dagen" in list_questions(MET)["Wat gebeurt er als ik uit dienst ga?"]
    vraag = "Wat bewaart het kompas van mij?"
    assert "te benaderen" in list_questions(MET)[vraag]
    assert "te benaderen" not in list_questions(replace(MET, or_akkoord=False))[vraag]
    plek = "Wanneer en waar wordt het bewaard?"
    assert "een bestand op de server" in list_questions(MET)[plek]
    assert "een bestand op de server" not in list_questions(replace(MET, is_eigen_bestand=False))[plek]


def test_without_accounts_no_answer_speaks_of_having_one() -> None:
    """An installation that keeps nothing does not speak of your account, Mijn gegevens or backups."""
    tekst = " ".join(list_questions(ZONDER).values())
    assert [woord for woord in ("Mijn gegevens", "eservekopie", "auditlog", "je account") if woord in tekst] == []


def test_sentences_are_short() -> None:
    """Answers are for everybody: on average at most twelve words a sentence, and none above twenty-five."""
    tekst = " ".join((*list_questions(MET).values(), *list_questions(ZONDER).values()))
    zinnen = [zin.split() for zin in re.split(r"[.?!:]\s|\n", tekst) if zin.strip()]
    assert sum(map(len, zinnen)) / len(zinnen) <= 12
    assert [" ".join(zin) for zin in zinnen if len(zin) > 25] == []


def test_the_table_of_who_sees_what_follows_the_rights() -> None:
    """Every role has its row, a role without a right sees nothing, and hands are seen only where that is on."""
    aan, uit = dict(list_inkijk(or_akkoord=True)), dict(list_inkijk(or_akkoord=False))
    assert len(aan) == len(Rol)
    assert aan["Iemand zonder account"] == aan["Een collega"] == NIETS
    assert ZIET[Recht.GEDEELD_DOSSIER] in aan["Een loopbaancoach"]
    assert Recht.HANDEN in RECHTEN[Rol.HR]
    assert ZIET[Recht.HANDEN] in aan["Een HR-adviseur"]
    assert ZIET[Recht.HANDEN] not in " ".join(uit.values())
    assert ZIET[Recht.GEDEELD_DOSSIER] not in aan["De beheerder"]
    assert aan["Wie paspoorten bewerkt"] == ZIET[Recht.INHOUD]


def test_a_page_that_shows_people_is_in_the_table() -> None:
    """Whoever makes a page with a right that shows something of others has to say so on the privacy page."""
    gebruikt = {pagina.recht for pagina in PAGINAS}
    assert gebruikt - NIET_OVER_ANDEREN <= ZIET.keys() | {Recht.INSTELLINGEN}
