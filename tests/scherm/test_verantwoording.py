# SPDX-License-Identifier: EUPL-1.2
"""The verantwoordingsmap says what holds: it changes with settings, tables and content."""

import json
import re
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kompas import __version__
from kompas.diensten.instellingen import Instellingen, get_instellingen
from kompas.diensten.verantwoording.instelwaarden import list_instelwaarden
from kompas.diensten.verantwoording.momentopname import Momentopname, take_momentopname
from kompas.diensten.verantwoording.nietfuncties import NIETFUNCTIES
from kompas.opslag.tabellen import metadata
from kompas.scherm.rechtendocument import write_rechten
from kompas.scherm.verantwoording import VERKLARINGEN, Verklaring
from kompas.scherm.verantwoording.algoritmeregister import list_velden
from kompas.scherm.verantwoording.beperkingen import BEPERKINGEN
from kompas.scherm.verantwoording.zetwerk import list_invulplekken

HUIS = Path(__file__).parents[2]
NU = datetime(2026, 11, 22, 6, tzinfo=UTC)
PAPIEREN = {verklaring.naam: verklaring for verklaring in VERKLARINGEN}
LEESBAAR = [verklaring for verklaring in VERKLARINGEN if verklaring.bestand.endswith(".md")]
STATUS = {"In gebruik", "In ontwikkeling", "Buiten gebruik"}
CATEGORIE = {"Hoog-risico AI-systemen", "Impactvolle algoritmes", "Overige algoritmes"}


@pytest.fixture(scope="module")
def moment() -> Momentopname:
    """The example content with the settings of now."""
    return take_momentopname(HUIS / "data", NU)


@pytest.fixture
def set_and_take(monkeypatch: pytest.MonkeyPatch):
    """Takes a moment with these settings: `set_and_take(SESSIE_STIL="PT30M")`."""

    def take(**waarden: str) -> Momentopname:
        for naam, waarde in waarden.items():
            monkeypatch.setenv(f"KOMPAS_{naam}", waarde)
        get_instellingen.cache_clear()
        return take_momentopname(HUIS / "data", NU)

    yield take
    get_instellingen.cache_clear()


@pytest.mark.parametrize("verklaring", LEESBAAR, ids=lambda verklaring: verklaring.naam)
def test_every_paper_says_what_it_was_made_from(verklaring: Verklaring, moment: Momentopname) -> None:
    """A title, the day, the version and the hash come first, and then everything that is still to be filled in."""
    tekst = verklaring.write(moment)
    kop, rest = tekst.split("## Nog in te vullen\n", 1)
    assert re.match(r"# \S.+\n", kop)
    assert [deel for deel in ("22 november 2026", __version__, moment.afdruk) if deel not in kop] == []
    lijst, inhoud = re.split(r"\n\n(?![- ])", rest.strip(), maxsplit=1)
    assert lijst.count("\n- ") + 1 == max(1, len(list_invulplekken(inhoud)))
    assert [plek for plek in list_invulplekken(inhoud) if f"- {plek}" not in lijst] == []
    assert "{{" not in tekst
    assert "{%" not in tekst


@pytest.mark.parametrize("verklaring", VERKLARINGEN, ids=lambda verklaring: verklaring.naam)
def test_an_example_names_no_organisation(verklaring: Verklaring, moment: Momentopname) -> None:
    """Made-up content puts no real name under a legal paper, and no place on this machine stands in it."""
    tekst = verklaring.write(moment)
    assert moment.organisatie.huisstijl.voorbeeldinhoud
    assert [woord for woord in ("Alkmaar", "Waterrijk", ".example", str(HUIS)) if woord in tekst] == []


def test_every_table_and_every_term_is_in_the_register(moment: Momentopname) -> None:
    """Who adds a table of people, or a setting that says how long something stays, has to say so in the register."""
    tekst = PAPIEREN["verwerkingsregister"].write(moment)
    assert [tabel for tabel in metadata.tables if f"`{tabel}`" not in tekst] == []
    termijnen = [waarde for waarde in moment.instelwaarden if waarde.is_termijn]
    assert {"KOMPAS_SESSIE_STIL", "KOMPAS_RESERVEKOPIE_DAGEN", "KOMPAS_BEWAREN_DOSSIER"} <= {t.naam for t in termijnen}
    assert [t.naam for t in termijnen if f"| `{t.naam}` | {t.waarde} |" not in tekst] == []


def test_another_setting_gives_another_paper(moment: Momentopname, set_and_take) -> None:
    """Terms, switches and the minimum of a group are read from the settings, and the hash tells that they changed."""
    ander = set_and_take(RESERVEKOPIE_DAGEN="17", SESSIE_STIL="PT45M", MINIMUM_GROEP="9", OR_AKKOORD="true")
    assert ander.afdruk != moment.afdruk
    register = PAPIEREN["verwerkingsregister"].write(ander)
    assert all(deel in register for deel in ("17 dagen", "45 minuten", "vanaf 9 antwoorden"))
    assert "staat uit tot de ondernemingsraad instemt" in PAPIEREN["verwerkingsregister"].write(moment)
    assert "staat uit tot de ondernemingsraad instemt" not in register
    assert "aan (`KOMPAS_OR_AKKOORD`)" in PAPIEREN["ondernemingsraad"].write(ander)


def test_a_database_elsewhere_is_a_connection_without_its_password(moment: Momentopname, set_and_take) -> None:
    """By default nothing goes out; a server is named by host and port, and nothing secret is printed anywhere."""
    assert "geen enkele verbinding naar een andere machine" in PAPIEREN["verbindingen"].write(moment)
    ander = set_and_take(DATABASE_URL="postgresql://kompas:geheim-woord@db.gemeente.example:6432/kompas")
    assert "PostgreSQL op db.gemeente.example, poort 6432" in PAPIEREN["verbindingen"].write(ander)
    assert [p.naam for p in VERKLARINGEN if "geheim-woord" in p.write(ander)] == []


def test_single_sign_on_is_a_connection_without_its_secrets(set_and_take) -> None:
    """The provider is named by its host, the DPIA says that people log in there, and no secret is in any paper."""
    ander = set_and_take(
        OIDC_ADRES="https://inloggen.gemeente.example/.well-known/openid-configuration",
        OIDC_CLIENT_ID="kompas",
        OIDC_CLIENT_SECRET="geheim-woord-1",
        OIDC_COOKIE_GEHEIM="geheim-woord-2-en-nog-veel-meer-tekens",
        OIDC_TERUG="https://kompas.gemeente.example/oauth2callback",
    )
    assert "de inlogdienst op inloggen.gemeente.example" in PAPIEREN["verbindingen"].write(ander)
    assert "| Inloggen met het account van de organisatie | ja |" in PAPIEREN["dpia"].write(ander)
    assert [p.naam for p in VERKLARINGEN if "geheim-woord" in p.write(ander)] == []


def test_every_setting_is_listed_with_a_reason(moment: Momentopname) -> None:
    """No setting is left out, and each says what it is for."""
    assert {waarde.veld for waarde in moment.instelwaarden} == set(Instellingen.model_fields)
    assert [waarde.naam for waarde in moment.instelwaarden if len(waarde.uitleg) < 20] == []


def test_terms_read_as_people_say_them() -> None:
    """A length of time is in minutes, hours or days."""
    instellingen = Instellingen(sessie_stil=timedelta(minutes=1), sessie_duur=timedelta(days=3), reservekopie_dagen=1)
    waarden = {waarde.veld: waarde.waarde for waarde in list_instelwaarden(instellingen)}
    assert [waarden[veld] for veld in ("sessie_stil", "sessie_duur", "reservekopie_dagen")] == [
        *("1 minuut", "3 dagen", "1 dag"),
    ]


def test_the_algoritmeregister_keeps_to_the_standard(moment: Momentopname) -> None:
    """What is obligatory has or asks for a text, lengths and choices are those of the standard, JSON says the same."""
    velden = list_velden(moment)
    assert [veld.naam for veld in velden if veld.verplicht and not veld.tekst] == []
    assert [veld.naam for veld in velden if len(veld.tekst) > veld.hoogstens] == []
    registratie = json.loads(PAPIEREN["algoritmeregister-json"].write(moment))
    assert list(registratie["registratie"]) == [veld.sleutel for veld in velden]
    assert registratie["registratie"]["status"] in STATUS
    assert registratie["registratie"]["publication_category"] in CATEGORIE
    leeg = {sleutel for sleutel, waarde in registratie["registratie"].items() if waarde is None}
    assert leeg >= registratie["nog_in_te_vullen"].keys()
    tekst = PAPIEREN["algoritmeregister"].write(moment)
    assert [veld.naam for veld in velden if f"### {veld.naam}" not in tekst or veld.tekst not in tekst] == []


def test_in_production_the_register_says_so(set_and_take) -> None:
    """The status follows the setting."""
    velden = {veld.sleutel: veld.tekst for veld in list_velden(set_and_take(PRODUCTIE="true"))}
    assert velden["status"] == "In gebruik"


def test_rights_and_limits_are_those_of_the_documents(moment: Momentopname) -> None:
    """The paper of rights is docs/rechten.md, and the limits of accessibility are those of docs/toegankelijkheid.md."""
    rechten = (HUIS / "docs" / "rechten.md").read_text(encoding="utf-8")
    assert rechten == write_rechten()
    assert rechten.split("\n", 1)[1].strip() in PAPIEREN["rechten"].write(moment)
    tabel = (HUIS / "docs" / "toegankelijkheid.md").read_text(encoding="utf-8")
    rijen = [tuple(rij.split(" | ")) for rij in re.findall(r"^\| (?!---|wat \|)(.+) \|$", tabel, flags=re.MULTILINE)]
    assert tuple(rijen) == BEPERKINGEN


def test_the_worked_example_is_of_the_engine(moment: Momentopname) -> None:
    """The figures in the explanation of the formula are those that the engine gives now, and they add up."""
    matcher, tekst = moment.organisatie.matcher, PAPIEREN["formule"].write(moment)
    van, naar = re.findall(r"paspoort van (.+) met dat van (.+)\.", tekst)[0]
    per_titel = {functie.titel: functie for functie in matcher.functies}
    assert {van, naar} <= per_titel.keys()
    getal = int(re.findall(r"\*\*(\d+)\u00a0%\*\*\. Dat is de match", tekst)[0])
    score = matcher.neighbours(per_titel[van].id, len(matcher.functies))[per_titel[naar].id]
    assert getal == int(score * 100 + 0.5)


def test_every_proof_of_what_is_not_built_exists() -> None:
    """The tests that are named as proof are there, by path and name."""
    proeven = [proef for niet in NIETFUNCTIES for proef in niet.proeven]
    assert len(proeven) > 10
    assert [proef for proef in proeven if not _exists(proef)] == []


@pytest.mark.parametrize("verklaring", LEESBAAR, ids=lambda verklaring: verklaring.naam)
def test_sentences_are_short(verklaring: Verklaring, moment: Momentopname) -> None:
    """Language level B1: at most fifteen words a sentence on average, and none above thirty."""
    tekst = verklaring.write(moment).split("## Nog in te vullen", 1)[1].replace("\n- ", "\n\n")
    alineas = [alinea for alinea in tekst.split("\n\n") if not alinea.lstrip().startswith(("|", "#"))]
    zinnen = [zin.split() for alinea in alineas for zin in re.split(r"[.?!:]\s", alinea) if zin.strip()]
    assert sum(map(len, zinnen)) / len(zinnen) <= 15
    assert [" ".join(zin) for zin in zinnen if len(zin) > 30] == []


def _exists(proef: str) -> bool:
    pad, naam = proef.split("::")
    return (HUIS / pad).is_file() and f"def {naam}(" in (HUIS / pad).read_text(encoding="utf-8")
