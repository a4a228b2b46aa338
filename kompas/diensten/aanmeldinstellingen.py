# SPDX-License-Identifier: EUPL-1.2
"""The settings for single sign-on: none of them, or all that it takes."""

import json
from typing import Annotated, Any, Self
from urllib.parse import urlsplit

from pydantic import BeforeValidator, Field, SecretStr, field_validator, model_validator
from pydantic_settings import BaseSettings, NoDecode

from kompas.kern.toegang import Rol

TERUGPAD = "/oauth2callback"
_NODIG = ("oidc_adres", "oidc_client_id", "oidc_client_secret", "oidc_cookie_geheim", "oidc_terug")
_MIN_GEHEIM = 32  # characters
_EIGEN_MACHINE = {"localhost", "127.0.0.1", "::1"}
Rollentabel = dict[str, dict[str, Rol]]  # the name of a claim, each of its values, the role for it


def _read_json(tekst: Any) -> Any:
    try:
        return json.loads(tekst) if isinstance(tekst, str) else tekst
    except ValueError:
        raise ValueError("is geen JSON") from None


class Aanmeldinstellingen(BaseSettings):
    """Where the organisation's own OpenID Connect provider is, what it says of somebody, and what follows from that."""

    oidc_adres: str = Field(
        default="",
        description="Waar de inlogdienst van de organisatie zijn gegevens publiceert "
        "(eindigt op /.well-known/openid-configuration). Leeg: niemand logt in met een werkaccount.",
    )
    oidc_client_id: str = Field(default="", description="Hoe dit kompas bij de inlogdienst heet.")
    oidc_client_secret: SecretStr = Field(
        default=SecretStr(""), description="Het geheim waarmee dit kompas zich bij de inlogdienst bekendmaakt."
    )
    oidc_cookie_geheim: SecretStr = Field(
        default=SecretStr(""),
        description=f"Een eigen willekeurig geheim van minstens {_MIN_GEHEIM} tekens. Ermee herkent het kompas wat het "
        "zelf meegaf aan de inlogdienst. Bij meer servers overal hetzelfde.",
    )
    oidc_terug: str = Field(
        default="",
        description=f"Waar de inlogdienst naar terugstuurt: het adres van dit kompas met {TERUGPAD} erachter.",
    )
    oidc_kenmerk: str = Field(
        default="sub",
        min_length=1,
        description="Welk gegeven van de inlogdienst iemand herkent. Het mag nooit veranderen of naar een ander gaan.",
    )
    oidc_personeelsnummer: str = Field(
        default="",
        description="In welk gegeven het personeelsnummer staat. Alleen invullen als mensen dat niet zelf kunnen "
        "veranderen: wie het heeft, krijgt het account met dat nummer.",
    )
    oidc_rollen: Annotated[Rollentabel, NoDecode, BeforeValidator(_read_json)] = Field(
        default_factory=dict,
        description='Welke rol bij welk gegeven hoort, als JSON: {"groepen": {"hr-adviseurs": "hr"}}. De rollen in '
        "deze tabel volgen bij elke keer inloggen de inlogdienst.",
    )
    lokaal_inloggen: bool | None = Field(
        default=None,
        description="Kan iemand ook inloggen met een wachtzin van het kompas zelf? Zonder keuze: ja, maar niet in een "
        "echte omgeving met werkaccounts. Daar is één weg naar binnen veiliger.",
    )

    @property
    def met_werkaccount(self) -> bool:
        """True when people log in with the account of their work."""
        return bool(self.oidc_adres)

    @property
    def oidc_begin(self) -> str:
        """The address of this app as the provider knows it, without a path."""
        delen = urlsplit(self.oidc_terug)
        return f"{delen.scheme}://{delen.netloc}"

    @field_validator("oidc_adres", "oidc_terug")
    @classmethod
    def _check_adres(cls, adres: str) -> str:
        try:
            delen = urlsplit(adres)
        except ValueError:
            raise ValueError("is geen adres") from None
        is_veilig = delen.scheme == "https" or (delen.scheme == "http" and delen.hostname in _EIGEN_MACHINE)
        if adres and not (is_veilig and delen.hostname):
            raise ValueError("begint niet met https://")
        return adres

    @field_validator("oidc_terug")
    @classmethod
    def _check_terug(cls, adres: str) -> str:
        if adres and urlsplit(adres)._replace(scheme="", netloc="").geturl() != TERUGPAD:
            raise ValueError(f"eindigt niet op {TERUGPAD}, direct achter de naam van de server")
        return adres

    @field_validator("oidc_cookie_geheim")
    @classmethod
    def _check_geheim(cls, geheim: SecretStr) -> SecretStr:
        if 0 < len(geheim) < _MIN_GEHEIM:
            raise ValueError(f"is korter dan {_MIN_GEHEIM} tekens")
        return geheim

    @field_validator("oidc_rollen")
    @classmethod
    def _check_rollen(cls, tabel: Rollentabel) -> Rollentabel:
        if any(rol is Rol.BEZOEKER for per_waarde in tabel.values() for rol in per_waarde.values()):
            raise ValueError("geeft de rol bezoeker, en die heeft iedereen al")
        return tabel

    @model_validator(mode="after")
    def _check_heel(self) -> Self:
        leeg = [naam for naam in _NODIG if not _read(getattr(self, naam))]
        if leeg and len(leeg) < len(_NODIG):
            namen = ", ".join(f"KOMPAS_{naam.upper()}" for naam in leeg)
            raise ValueError(f"Voor inloggen met een werkaccount ontbreekt nog: {namen}.")
        return self


def _read(waarde: str | SecretStr) -> str:
    return waarde.get_secret_value() if isinstance(waarde, SecretStr) else waarde
