# SPDX-License-Identifier: EUPL-1.2
"""A real installation starts only when it is safe, and says everything that is not, at once."""

import shutil
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kompas.diensten.demo import MENSEN, make_demo
from kompas.diensten.demo.omgeving import name_database
from kompas.diensten.geheim import is_raadbaar
from kompas.diensten.instellingen import Instellingen, get_instellingen
from kompas.diensten.productie import check_productie
from kompas.inhoud import load_catalogus
from kompas.kern.fouten import OngeldigeInstelling, OnveiligeStart
from kompas.opslag import Opslag

DATA = Path(__file__).resolve().parents[2] / "data"
STERK = "9f1c6b7be0a84c53d2f4a1c09b7e"
VEILIG = {
    "productie": True,
    "servers": 2,
    "host": "kompas.example.nl",
    "database_url": f"postgresql://kompas:{STERK}@192.0.2.1/kompas?connect_timeout=1",
    "proxy": "192.0.2.2",
}
SSO = {
    "oidc_adres": "https://inloggen.example.nl/.well-known/openid-configuration",
    "oidc_client_id": "kompas",
    "oidc_client_secret": STERK,
    "oidc_cookie_geheim": STERK[::-1] + STERK,
    "oidc_terug": "https://kompas.example.nl/oauth2callback",
}
LOKAAL = {"servers": 1, "database_url": "sqlite:///nergens.db"}


@pytest.fixture
def eigen(tmp_path: Path) -> Path:
    """A folder with content of the organisation itself, as far as its house style says."""
    shutil.copytree(DATA, tmp_path / "inhoud", ignore=shutil.ignore_patterns("voorbeelden", "versies"))
    stijl = tmp_path / "inhoud" / "huisstijl.yaml"
    tekst = stijl.read_text(encoding="utf-8")
    assert "voorbeeldinhoud: true" in tekst
    stijl.write_text(tekst.replace("voorbeeldinhoud: true", "voorbeeldinhoud: false"), encoding="utf-8")
    return tmp_path / "inhoud"


def find_bezwaren(folder: Path, *anders: str, **velden: object) -> tuple[str, ...]:
    """What stands in the way with these settings."""
    try:
        check_productie(Instellingen(**(VEILIG | LOKAAL | velden)), folder, anders)  # type: ignore[arg-type]
    except OnveiligeStart as fout:
        return fout.bezwaren
    return ()


def test_safe_settings_start(eigen: Path) -> None:
    """Nothing stands in the way of what is as it should be; a database that is away is no reason."""
    assert find_bezwaren(eigen, **VEILIG, **SSO) == ()


@pytest.mark.parametrize(
    ("velden", "woord"),
    [
        ({"servers": 2}, "KOMPAS_SERVERS"),
        ({"host": ""}, "KOMPAS_HOST"),
        ({"proxy": "*"}, "KOMPAS_PROXY"),
        *(
            ({"database_url": f"postgresql://kompas:{zwak}@localhost:1/kompas"}, "KOMPAS_DATABASE_URL")
            for zwak in (
                "kompas",
                "postgres",
                "geheim",
                "9f1c6b7b",
                "kompaskompaskompaskompas",
                "aaaaaaaaaaaaaaaaaaaaaaaa",
            )
        ),
        ({"database_url": "postgresql://kompas@localhost:1/kompas"}, "geen wachtwoord"),
        ({**SSO, "oidc_cookie_geheim": 40 * "geheim"}, "KOMPAS_OIDC_COOKIE_GEHEIM"),
        ({**SSO, "oidc_terug": "https://elders.example.nl/oauth2callback"}, "KOMPAS_OIDC_TERUG"),
    ],
)
def test_each_danger_is_named_by_itself(eigen: Path, velden: dict[str, object], woord: str) -> None:
    """One thing wrong gives one sentence, that names the setting and never the secret."""
    (bezwaar,) = find_bezwaren(eigen, **velden)
    assert woord in bezwaar
    assert "9f1c" not in bezwaar


def test_everything_wrong_comes_at_once() -> None:
    """Who installs it reads all reasons in one go, those of the server too; outside production none counts."""
    fout = {"host": "", "proxy": "*", "servers": 3}
    assert len(find_bezwaren(DATA, "debug staat aan", **fout)) == 5
    assert find_bezwaren(DATA, "debug staat aan", productie=False, **fout) == ()


def test_made_up_passports_need_a_word(eigen: Path) -> None:
    """Example content serves real people only where somebody said so; without a house style nobody knows."""
    (bezwaar,) = find_bezwaren(DATA)
    assert "KOMPAS_VOORBEELDINHOUD" in bezwaar
    assert find_bezwaren(DATA, voorbeeldinhoud=True) == ()
    (eigen / "huisstijl.yaml").write_text("naam: [", encoding="utf-8")
    assert len(find_bezwaren(eigen)) == 1


def test_the_people_of_the_demo_may_not_log_in(eigen: Path, tmp_path: Path) -> None:
    """A database with an open account of the demo is refused, and one that merely shares a login name is not."""
    make_demo(tmp_path, load_catalogus(DATA / "functies.yaml", DATA / "tags.yaml"), datetime.now(UTC))
    url = name_database(tmp_path)
    (bezwaar,) = find_bezwaren(eigen, database_url=url)
    assert "verzonnen mensen" in bezwaar
    with closing(Opslag(url)) as opslag, opslag.transaction() as tx:
        for demomens in MENSEN:
            gevonden = tx.gebruikers.find(demomens.naam)
            assert gevonden is not None
            tx.gebruikers.remove(gevonden[0].id)
    assert find_bezwaren(eigen, database_url=url) == ()


def test_a_secret_is_long_and_random() -> None:
    """What openssl makes will do; what people think of will not."""
    assert not is_raadbaar(STERK)
    assert is_raadbaar(STERK[:19])
    assert is_raadbaar("alkmaar-alkmaar-alkmaar", ["alkmaar"])


def test_a_secret_may_be_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With KOMPAS_GEHEIMEN a file in that folder is a setting; a variable goes before it, and no folder is an error."""
    (tmp_path / "kompas_database_url").write_text("sqlite:///uit-bestand.db\n", encoding="utf-8")
    monkeypatch.setenv("KOMPAS_GEHEIMEN", str(tmp_path))
    get_instellingen.cache_clear()
    assert get_instellingen().database_url == "sqlite:///uit-bestand.db"
    monkeypatch.setenv("KOMPAS_DATABASE_URL", "sqlite:///uit-omgeving.db")
    get_instellingen.cache_clear()
    assert get_instellingen().database_url == "sqlite:///uit-omgeving.db"
    monkeypatch.setenv("KOMPAS_GEHEIMEN", str(tmp_path / "nergens"))
    get_instellingen.cache_clear()
    with pytest.raises(OngeldigeInstelling):
        get_instellingen()
    monkeypatch.undo()
    get_instellingen.cache_clear()
