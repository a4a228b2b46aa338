# SPDX-License-Identifier: EUPL-1.2
"""The content report as a document."""

import json
import re
from pathlib import Path

import pytest

from kompas.__main__ import main
from kompas.diensten.inhoudsverslag import build_inhoudsverslag
from kompas.kern import Catalogus, Matcher, Tag
from kompas.scherm.inhoudsdocument import write_inhoudsverslag
from tests.conftest import MaakCatalogus

DATA = Path(__file__).resolve().parents[2] / "data"
TAGS = [
    Tag("c-luisteren", "Luisteren", "competentie"),
    Tag("k-wegen", "Wegen | straten", "kennisgebied"),
    Tag("i-buiten", "Buiten zijn", "interesse"),
    Tag("b-veilig", "Veilige <b>straat", "bijdrage"),
]


def write(catalogus: Catalogus) -> str:
    return write_inhoudsverslag(build_inhoudsverslag(Matcher(catalogus)), catalogus)


def section(document: str, kop: str) -> str:
    """The text under a heading, up to the next."""
    return re.split(r"^#+ ", document.split(f"# {kop}\n")[1], flags=re.MULTILINE)[0].strip()


def test_outliers_are_named_by_title(maak_catalogus: MaakCatalogus) -> None:
    """Twins, loners, skeletons, rare tags and long and shared sentences stand there with their titles."""
    lang = " ".join(["lang"] * 26) + "."
    document = write(
        maak_catalogus(
            [
                {"titel": "Wegwerker", "tags": ["c-luisteren", "i-buiten"], "kern": "Je werkt.", "unit": "Straat"},
                {"titel": "Stratenmaker", "tags": ["c-luisteren", "i-buiten"], "kern": "Je werkt!", "unit": "Straat"},
                {"titel": "Kluizenaar", "tags": ["b-veilig"], "kern": lang, "unit": "Bos"},
                {"titel": "Leegloper", "unit": "Bos"},
            ],
            TAGS,
        )
    )
    assert section(document, "Match van 85 % of meer: zijn dit echt twee functies?") == (
        "- Stratenmaker en Wegwerker: 100,0\u00a0%"
    )
    assert section(document, "Geen match van 15 % of meer: klopt het paspoort?") == "- Kluizenaar: 0,0\u00a0%"
    assert section(document, "Nog niet ingevuld") == "- Leegloper, bij Bos"
    assert section(document, "Bij meer dan een derde van de functies").splitlines() == [
        "- Luisteren: 2 functies (66,7\u00a0%)",
        "- Buiten zijn: 2 functies (66,7\u00a0%)",
    ]
    assert section(document, "Bij één functie") == "- Veilige &lt;b>straat: Kluizenaar"
    assert section(document, "Bij geen enkele functie") == "- Wegen \\| straten"
    assert section(document, "Zinnen van meer dan 25 woorden").startswith("- Kluizenaar, 26 woorden: “lang lang")
    assert section(document, "Zinnen die in twee paspoorten staan") == "- “Je werkt!” (Stratenmaker, Wegwerker)"


def test_every_table_has_rows_of_one_width(maak_catalogus: MaakCatalogus) -> None:
    """A title with a bar in it makes no column more."""
    document = write(maak_catalogus([{"titel": "A", "tags": ["k-wegen"], "unit": "Wegen | water"}], TAGS))
    tabellen = re.findall(r"(?:^\|.*\|\n)+", document, flags=re.MULTILINE)
    assert len(tabellen) == 4
    for tabel in tabellen:
        assert len({len(re.findall(r"(?<!\\)\|", regel)) for regel in tabel.splitlines()}) == 1


def test_an_empty_organisation_gives_a_document() -> None:
    """Without content the report still has its headings, and says that there is nothing."""
    document = write(Catalogus((), {}))
    assert section(document, "Nog niet ingevuld") == "Geen."
    assert "| Functies | 0 |" in document


def test_json_holds_the_figures(capsys: pytest.CaptureFixture[str]) -> None:
    """`inhoud --json` prints the report as one object with counts that agree with each other."""
    assert main(["--data", str(DATA), "inhoud", "--json"]) == 0
    (verslag,) = json.loads(capsys.readouterr().out)
    assert verslag.keys() == {"vulling", "tags", "verwantschap", "leesbaarheid"}
    gevuld = verslag["tags"]["aantal_functies"]
    assert gevuld == len(verslag["verwantschap"]["buren"]) > 0
    assert sum(verslag["verwantschap"]["aandelen"].values()) == pytest.approx(1)
