# SPDX-License-Identifier: EUPL-1.2
"""The shape of the profile file, version 2, with limits for what people may have put in it."""

from typing import Annotated, Final, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints

from kompas.kern.dossier import MAX_INSTRUMENT, MAX_TEKST, Energie, Staat
from kompas.kern.dossier.dag import check_dag
from kompas.kern.dossier.grenzen import GRENZEN

SOORT: Final = "loopbaankompas-profiel"
SOORT_GEGEVENS: Final = "loopbaankompas-gegevens"  # the file with everything that is kept of a person
VERSIE: Final = 2
VANAF_2 = frozenset({"plan", "logboek", "uitkomsten", "reflectie"})  # fields that version 1 did not have
MAX_BYTES = 6_000_000  # a full dossier with a long note with each of 400 functions, also when all are emoji
MAX_NAAM = 200  # characters
VREEMD_IN_NAAM = r"<>\x00-\x1f"
UITLEG = "Dit is je profiel van het Loopbaankompas. Het is van jou. Je kunt het later weer laden, ook ergens anders."

Id = Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9-]*$", max_length=500)]  # an id is as long as a title
# A name is shown, never run; one that holds code is refused all the same, so that nobody carries it along.
Naam = Annotated[str, StringConstraints(pattern=rf"^[^{VREEMD_IN_NAAM}]*$", max_length=MAX_NAAM)]
_ZICHTBAAR = r"^[^\x00-\x08\x0b-\x1f]*$"
Tekst = Annotated[str, StringConstraints(pattern=_ZICHTBAAR, max_length=MAX_TEKST)]
Instrument = Annotated[str, StringConstraints(pattern=_ZICHTBAAR, max_length=MAX_INSTRUMENT)]
Dag = Annotated[str, StringConstraints(pattern=r"^(\d{4}-\d{2}-\d{2})?$"), AfterValidator(check_dag)]
Woord = Annotated[str, StringConstraints(pattern=r"^[a-z0-9_:-]*$", max_length=500)]


class Onderdeel(BaseModel):
    """Part of the file: what it does not know it refuses, so that nothing is lost in silence."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Verwijzing(Onderdeel):
    """Something of the catalogue, with the name that people know it by."""

    id: Id
    naam: Naam = ""


class Kenmerk(Verwijzing):
    """A tag of the profile and what it does to its owner."""

    energie: Energie | None = None


class Notitie(Verwijzing):
    """An own note with a function."""

    tekst: Tekst


class Antwoord(Onderdeel):
    """An answer to a question."""

    vraag: Woord
    antwoord: Woord


class AmbitieModel(Onderdeel):
    """See `kompas.kern.dossier.Ambitie`."""

    richting: Literal["", "opzij", "omhoog", "anders", "blijven"] = ""
    termijn: Literal["", "nu", "jaar", "later"] = ""


class StapModel(Onderdeel):
    """See `kompas.kern.dossier.Stap`."""

    wat: Tekst = ""
    wanneer: Dag = ""
    staat: Staat = Staat.OPEN


class LogregelModel(Onderdeel):
    """See `kompas.kern.dossier.Logregel`."""

    datum: Dag
    tekst: Tekst


class UitkomstModel(Onderdeel):
    """See `kompas.kern.dossier.Uitkomst`."""

    instrument: Instrument = ""
    datum: Dag = ""
    tekst: Tekst = ""


class Profielbestand(Onderdeel):
    """The whole file."""

    soort: Literal["loopbaankompas-profiel"]
    versie: Literal[2]
    uitleg: Tekst = UITLEG
    functie: Verwijzing | None = None
    elders: bool = False
    kenmerken: Annotated[list[Kenmerk], Field(max_length=GRENZEN["tags"])] = []
    eigen_kenmerken: Annotated[list[Kenmerk], Field(max_length=GRENZEN["eigen"])] = []
    bewaard: Annotated[list[Verwijzing], Field(max_length=GRENZEN["bewaard"])] = []
    niet_voor_mij: Annotated[list[Verwijzing], Field(max_length=GRENZEN["niet_voor_mij"])] = []
    notities: Annotated[list[Notitie], Field(max_length=GRENZEN["notities"])] = []
    antwoorden: Annotated[list[Antwoord], Field(max_length=GRENZEN["antwoorden"])] = []
    wensen: Annotated[
        dict[Woord, Annotated[int, Field(ge=1, le=5, strict=True)]], Field(max_length=GRENZEN["wensen"])
    ] = {}
    route: Annotated[list[Verwijzing], Field(max_length=GRENZEN["route"])] = []
    reden: Woord = ""
    ambitie: AmbitieModel = AmbitieModel()
    plan: Annotated[list[StapModel], Field(max_length=GRENZEN["plan"])] = []
    logboek: Annotated[list[LogregelModel], Field(max_length=GRENZEN["logboek"])] = []
    uitkomsten: Annotated[list[UitkomstModel], Field(max_length=GRENZEN["uitkomsten"])] = []
    vraag: Tekst = ""
    reflectie: Annotated[dict[Woord, Tekst], Field(max_length=GRENZEN["reflectie"])] = {}
