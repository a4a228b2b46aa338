# SPDX-License-Identifier: EUPL-1.2
"""The settings of this installation: environment variables that begin with KOMPAS_. None of them is needed to start."""

from datetime import timedelta
from functools import cache
from pathlib import Path

from pydantic import Field, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict

from kompas.kern.fouten import OngeldigeInstelling

_PROJECT = Path(__file__).resolve().parents[2]


class Instellingen(BaseSettings):
    """What the organisation decides about accounts and what is kept. Each field is KOMPAS_ and its name in capitals."""

    model_config = SettingsConfigDict(env_prefix="KOMPAS_", env_ignore_empty=True, frozen=True, extra="ignore")

    database_url: str = Field(
        default=f"sqlite:///{_PROJECT / 'var' / 'kompas.db'}",
        description="Waar accounts en dossiers staan, als adres van SQLAlchemy.",
    )
    productie: bool = Field(default=False, description="Is dit de echte omgeving? Dan weigert de demo te starten.")
    or_akkoord: bool = Field(
        default=False, description="Heeft de ondernemingsraad ingestemd met 'Ik ben te benaderen'? Zonder: uit."
    )
    sessie_stil: timedelta = Field(
        default=timedelta(hours=2), description="Zo lang blijf je ingelogd zonder iets te doen."
    )
    sessie_duur: timedelta = Field(default=timedelta(hours=12), description="Zo lang blijf je hoogstens ingelogd.")
    pogingen_naam: int = Field(default=10, ge=1, description="Zo vaak mag een account zich in een kwartier vergissen.")
    pogingen_adres: int = Field(
        default=50, ge=1, description="Zo vaak mag een netwerkadres zich in een kwartier vergissen."
    )
    minimum_groep: int = Field(
        default=5, ge=2, description="Vanaf zoveel mensen toont de app aantallen. Daaronder alleen een conclusie."
    )
    reservekopie_dagen: int = Field(
        default=30, ge=1, description="Zo lang bewaart de beheerder reservekopieën. De app toont dit getal."
    )


@cache
def get_instellingen() -> Instellingen:
    """The settings as they were at the start. Raises `OngeldigeInstelling` that names what is wrong."""
    try:
        return Instellingen()
    except ValidationError as fout:
        namen = sorted({f"KOMPAS_{str(deel['loc'][0]).upper()}" for deel in fout.errors(include_input=False)})
        zin = f"Deze instelling klopt niet: {', '.join(namen)}."
        raise OngeldigeInstelling(f"{zin} Verbeter haar, en start dan opnieuw. Er is niets veranderd.") from None
