# SPDX-License-Identifier: EUPL-1.2
"""The settings of this installation: environment variables that begin with KOMPAS_. None of them is needed to start."""

import os
from collections.abc import Iterator
from datetime import timedelta
from functools import cache
from pathlib import Path
from typing import Any

from pydantic import Field, ValidationError
from pydantic_core import ErrorDetails
from pydantic_settings import SettingsConfigDict

from kompas.diensten.aanmeldinstellingen import Aanmeldinstellingen
from kompas.kern.fouten import OngeldigeInstelling

_PROJECT = Path(__file__).resolve().parents[2]
_EEUW = 36_500  # days


class Instellingen(Aanmeldinstellingen):
    """What the organisation decides about accounts and what is kept. Each field is KOMPAS_ and its name in capitals."""

    model_config = SettingsConfigDict(env_prefix="KOMPAS_", env_ignore_empty=True, frozen=True, extra="ignore")

    database_url: str = Field(
        default=f"sqlite:///{_PROJECT / 'var' / 'kompas.db'}",
        description="Waar accounts en dossiers staan, als adres van SQLAlchemy.",
    )
    productie: bool = Field(
        default=False,
        description="Is dit de echte omgeving? Dan start het kompas alleen als alles veilig staat, en de demo niet.",
    )
    servers: int = Field(
        default=1, ge=1, description="Zoveel appservers werken samen op één database. Meer dan één vraagt PostgreSQL."
    )
    host: str = Field(
        default="",
        pattern=r"^[A-Za-z0-9.-]*$",
        description="De naam in het adres van het kompas, zonder https. Alleen wie zo binnenkomt, krijgt verbinding.",
    )
    proxy: str = Field(
        default="127.0.0.1",
        description="Het netwerkadres van de proxy. Alleen die geloven we over https en over waar iemand vandaan komt.",
    )
    voorbeeldinhoud: bool = Field(
        default=False, description="Mag de echte omgeving draaien op verzonnen paspoorten? Voor een proef kan dat."
    )
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
    meldpunt: str = Field(
        default="",
        pattern=r"^(https://\S+|[^\s@:]+@[^\s@:]+)?$",
        description="Waar iemand een lek meldt: een mailadres of een pagina met https. Het staat in security.txt. "
        "Zonder: het contact uit de huisstijl.",
    )
    reservekopie_dagen: int = Field(
        default=30, ge=1, description="Zo lang bewaart de beheerder reservekopieën. De app toont dit getal."
    )
    bewaren_na_vertrek: int = Field(
        default=90,
        ge=1,
        le=_EEUW,
        description="Zoveel dagen na de laatste werkdag kan iemand zijn dossier nog meenemen. Daarna is er geen reden "
        "meer om het te bewaren.",
    )
    bewaren_dossier: int = Field(
        default=730,
        ge=60,
        le=_EEUW,
        description="Zoveel dagen bewaren we een dossier dat niemand gebruikt. Wat zo lang stil ligt, is niet meer "
        "nodig. De eigenaar leest het vooraf.",
    )
    bewaren_delingen: int = Field(
        default=365,
        ge=1,
        le=_EEUW,
        description="Zoveel dagen na het einde bewaren we wat iemand deelde en wie er keek. Zo lang kan de eigenaar "
        "het terugzien.",
    )
    bewaren_checks: int = Field(
        default=365,
        ge=1,
        le=_EEUW,
        description="Zoveel dagen na het sluiten bewaren we de losse teksten van een check. Dan zijn ze verwerkt, en "
        "een schrijver kan te herkennen zijn.",
    )
    bewaren_correcties: int = Field(
        default=365,
        ge=1,
        le=_EEUW,
        description="Zoveel dagen bewaren we een voorstel voor een paspoort dat is afgehandeld. Zo lang kan de "
        "indiener het antwoord lezen.",
    )
    bewaren_auditlog: int = Field(
        default=540,
        ge=30,
        le=_EEUW,
        description="Zoveel dagen bewaren we het auditlogboek. Misbruik blijkt vaak pas na maanden: 12 tot 24 maanden "
        "is gewoon. Langer is niet nodig.",
    )
    audit_stdout: bool = Field(
        default=False,
        description="Schrijft de app elke regel van het auditlogboek ook naar standaarduitvoer? Een programma dat "
        "logboeken verzamelt, kan ze dan meteen lezen.",
    )
    hoogstens_weg: int = Field(
        default=20,
        ge=1,
        le=100,
        description="Zoveel procent van de mensen mag in één keer weg, door een personeelslijst of door opruimen. Is "
        "het meer, dan klopt er waarschijnlijk iets niet.",
    )

    @property
    def met_wachtzin(self) -> bool:
        """True when people may log in with a passphrase of the kompas itself."""
        if self.lokaal_inloggen is not None:
            return self.lokaal_inloggen
        return not (self.productie and self.met_werkaccount)


@cache
def get_instellingen() -> Instellingen:
    """The settings as they were at the start. Raises `OngeldigeInstelling` that names what is wrong.

    With KOMPAS_GEHEIMEN a setting may also be a file in that folder, named as the variable in small letters: so secrets
    reach a container without standing in its environment.
    """
    try:
        return Instellingen(**_find_geheimen())
    except ValidationError as fout:
        zin = " ".join(_list_zinnen(fout))
        raise OngeldigeInstelling(f"{zin} Verbeter haar, en start dan opnieuw. Er is niets veranderd.") from None


def _list_zinnen(fout: ValidationError) -> Iterator[str]:
    """What is wrong: the names of the settings, then what our own checks say of each or of several together."""
    fouten = fout.errors(include_input=False, include_url=False)
    namen = sorted({_name(deel) for deel in fouten if deel["loc"]})
    if namen:
        yield f"Deze instelling klopt niet: {', '.join(namen)}."
    for deel in fouten:
        if isinstance(reden := deel.get("ctx", {}).get("error"), ValueError):
            yield f"{_name(deel)} {reden}." if deel["loc"] else str(reden)


def _name(deel: ErrorDetails) -> str:
    return f"KOMPAS_{str(deel['loc'][0]).upper()}"


def _find_geheimen() -> dict[str, Any]:
    folder = os.environ.get("KOMPAS_GEHEIMEN")
    if not folder:
        return {}
    if not Path(folder).is_dir():
        zin = "De map met geheimen is er niet (KOMPAS_GEHEIMEN)."
        raise OngeldigeInstelling(f"{zin} Maak haar, of haal de instelling weg. Er is niets veranderd.")
    return {"_secrets_dir": folder}
