# SPDX-License-Identifier: EUPL-1.2
"""The settings for single sign-on: all that it takes, or a sentence that names what is missing or wrong."""

from collections.abc import Callable, Iterator

import pytest

from kompas.diensten.instellingen import Instellingen, get_instellingen
from kompas.kern.fouten import OngeldigeInstelling
from kompas.kern.toegang import Rol
from kompas.scherm.web.aanmelding import build_geheimen, cookie_environment

HEEL = {
    "ADRES": "https://inloggen.example/.well-known/openid-configuration",
    "CLIENT_ID": "kompas",
    "CLIENT_SECRET": "een geheim",
    "COOKIE_GEHEIM": "y" * 32,
    "TERUG": "https://kompas.example/oauth2callback",
}
Lees = Callable[..., Instellingen]


@pytest.fixture
def lees(monkeypatch: pytest.MonkeyPatch) -> Iterator[Lees]:
    """Reads the settings as the environment has them; `anders` are other values of single sign-on."""

    def read(**anders: str) -> Instellingen:
        for naam, waarde in {**HEEL, **anders}.items():
            monkeypatch.setenv(f"KOMPAS_OIDC_{naam}", waarde)
        get_instellingen.cache_clear()
        return get_instellingen()

    yield read
    get_instellingen.cache_clear()


def test_all_of_it_reaches_streamlit(lees: Lees) -> None:
    """As secrets in memory, with PKCE; and neither secret is in what is printed of the settings."""
    instellingen = lees(ROLLEN='{"groepen": {"hr-adviseurs": "hr"}}')
    geheimen = build_geheimen(instellingen)
    assert geheimen is not None
    assert geheimen["auth"]["client_secret"] == "een geheim"
    assert geheimen["auth"]["client_kwargs"]["code_challenge_method"] == "S256"
    assert cookie_environment(instellingen) == {"STREAMLIT_SERVER_COOKIE_SECRET": "y" * 32}
    assert instellingen.oidc_rollen == {"groepen": {"hr-adviseurs": Rol.HR}}
    assert "een geheim" not in repr(instellingen)
    assert "y" * 32 not in repr(instellingen)


def test_none_of_it_is_no_single_sign_on(lees: Lees) -> None:
    """Then Streamlit hears nothing of it, and people log in with a passphrase."""
    instellingen = lees(**dict.fromkeys(HEEL, ""))
    assert (instellingen.met_werkaccount, instellingen.met_wachtzin) == (False, True)
    assert build_geheimen(instellingen) is None
    assert cookie_environment(instellingen) == {}


@pytest.mark.parametrize("naam", HEEL)
def test_half_of_it_names_what_is_missing(lees: Lees, naam: str) -> None:
    """And nothing that is secret."""
    with pytest.raises(OngeldigeInstelling, match=f"ontbreekt nog: KOMPAS_OIDC_{naam}\\.") as fout:
        lees(**{naam: ""})
    assert "een geheim" not in str(fout.value)


@pytest.mark.parametrize(
    ("naam", "waarde", "deel"),
    [
        ("ADRES", "http://inloggen.example/x", "begint niet met https://"),
        ("ADRES", "https://[", "is geen adres"),
        ("TERUG", "http://kompas.example/oauth2callback", "begint niet met https://"),
        ("TERUG", "https://kompas.example/inloggen", "eindigt niet op /oauth2callback"),
        ("TERUG", "https://kompas.example/oauth2callback?x=1", "eindigt niet op /oauth2callback"),
        ("COOKIE_GEHEIM", "kort", "is korter dan 32 tekens"),
        ("ROLLEN", "groepen: hr", "is geen JSON"),
        ("ROLLEN", '{"groepen": {"x": "baas"}}', "KOMPAS_OIDC_ROLLEN"),
        ("ROLLEN", '{"groepen": {"x": "bezoeker"}}', "die heeft iedereen al"),
        ("ROLLEN", '["hr"]', "KOMPAS_OIDC_ROLLEN"),
    ],
)
def test_what_is_wrong_is_said_with_its_reason(lees: Lees, naam: str, waarde: str, deel: str) -> None:
    """In Dutch, by the name of the setting, without the value."""
    with pytest.raises(OngeldigeInstelling) as fout:
        lees(**{naam: waarde})
    assert f"KOMPAS_OIDC_{naam}" in str(fout.value)
    assert deel in str(fout.value)
    assert "kort." not in str(fout.value)


@pytest.mark.parametrize(
    ("productie", "lokaal", "met_wachtzin"),
    [("false", "", True), ("true", "", False), ("true", "true", True), ("false", "false", False)],
)
def test_in_production_there_is_one_way_in(
    lees: Lees, monkeypatch: pytest.MonkeyPatch, productie: str, lokaal: str, *, met_wachtzin: bool
) -> None:
    """Unless the settings say otherwise."""
    monkeypatch.setenv("KOMPAS_PRODUCTIE", productie)
    monkeypatch.setenv("KOMPAS_LOKAAL_INLOGGEN", lokaal)
    assert lees().met_wachtzin is met_wachtzin
