# SPDX-License-Identifier: EUPL-1.2
"""The shape of the file with everything that is kept of a person, version 1. Moments are UTC."""

from datetime import date, datetime
from typing import Annotated, Any, Final, Literal

from pydantic import BaseModel, ConfigDict, Field

VERSIE: Final = 1
UITLEG = (
    "Dit is alles wat het Loopbaankompas van je bewaart. Het deel 'profielbestand' is je dossier. "
    "Je kunt dit bestand laden op de pagina Profiel, ook bij een andere organisatie."
)


class Deel(BaseModel):
    """Part of the file."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class AccountDeel(Deel):
    """The account, without its passphrase."""

    id: str
    naam: Annotated[str, Field(description="De naam waarmee je inlogt.")]
    weergavenaam: Annotated[str, Field(description="De naam die anderen zien.")]
    rollen: list[str]
    unit: str
    sinds: datetime
    laatst_ingelogd: date | None
    werkaccount: Annotated[str, Field(description="Wie je bent bij de inlogdienst, leeg als je daar niet mee inlogde.")]
    personeelsnummer: Annotated[str, Field(description="Uit de lijst van HR, leeg als die er niet is.")]
    functie_id: str
    functie: Annotated[str, Field(description="Je functie volgens HR.")]
    laatste_werkdag: date | None


class DossierDeel(Deel):
    """The kept dossier; what it holds is in `profielbestand`."""

    versie: Annotated[int, Field(description="Zo vaak is het dossier bewaard.")]
    begonnen: datetime
    gewijzigd: datetime


class DelingDeel(Deel):
    """A permission to look."""

    ander: Annotated[str, Field(description="De naam van de ander.")]
    onderdelen: list[str]
    begin: datetime
    tot: datetime
    ingetrokken: datetime | None


class InzageDeel(Deel):
    """One look."""

    ander: Annotated[str, Field(description="De naam van de ander.")]
    onderdelen: list[str]
    tijd: datetime


class HandDeel(Deel):
    """A function for which this person can be approached."""

    functie_id: str
    functie: str
    sinds: datetime


class CorrectieDeel(Deel):
    """What this person said of a passport, with a name."""

    functie_id: str
    functie: str
    dag: date
    tekst: str
    staat: str
    antwoord: str


class SessieDeel(Deel):
    """A browser in which this person is logged in."""

    begin: datetime
    laatst: datetime


class AuditDeel(Deel):
    """A line of the audit log that this person did or that is about the account."""

    tijd: datetime
    actor: Annotated[str, Field(description="Wie dit deed: de naam, of het id van een account dat er niet meer is.")]
    actie: str
    object: str
    resultaat: str
    oorsprong: str
    aantal: Annotated[int, Field(description="Hoe vaak; meer dan 1 alleen bij weigeringen die zijn geteld.")]


class Gegevensbestand(Deel):
    """The whole file."""

    soort: Literal["loopbaankompas-gegevens"]
    versie: Literal[1]
    uitleg: str = UITLEG
    gemaakt: datetime
    account: AccountDeel
    dossier: DossierDeel | None
    profielbestand: Annotated[
        dict[str, Any] | None,
        Field(description="Je dossier, precies zoals het is bewaard. Zie profielbestand.schema.json."),
    ]
    gedeeld: list[DelingDeel]
    inzagen: Annotated[list[InzageDeel], Field(description="Wanneer een ander keek.")]
    met_mij_gedeeld: list[DelingDeel]
    mijn_inzagen: Annotated[list[InzageDeel], Field(description="Wanneer jij keek bij een ander.")]
    te_benaderen: list[HandDeel]
    correcties: Annotated[list[CorrectieDeel], Field(description="Wat je met je naam over een paspoort zei.")]
    sessies: list[SessieDeel]
    auditregels: list[AuditDeel]
