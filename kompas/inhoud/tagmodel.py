# SPDX-License-Identifier: EUPL-1.2
"""The shape of tags.yaml."""

from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from kompas.inhoud.model import Model, Naam, VeiligWebadres, Webadres, Zin

VOORVOEGSELS = {
    "competentie": "c",
    "kennisgebied": "k",
    "resultaatgebied": "r",
    "interesse": "i",
    "bijdrage": "b",
    "harde_eis": "e",
    "opleiding": "o",
    "dimensies": "d",
}
_PATRONEN = {naam: rf"^{letter}-[a-z0-9]+(-[a-z0-9]+)*$" for naam, letter in VOORVOEGSELS.items()}


class TagModel(Model):
    """What every tag has."""

    label: Naam = Field(description="Zoals de tag op het scherm staat.")
    uitleg: str = Field(default="", description="Wat betekent deze tag? Eén zin.")
    synoniemen: list[Naam] = Field(default=[], description="Andere woorden, om op te zoeken en tags voor te stellen.")
    soort: str = ""
    bron: list[Naam] = Field(default=[], description="De openbare lijsten waar het label in staat.")
    esco: Webadres = ""
    competentnl: Webadres = ""
    vervallen: bool = Field(default=False, description="Gebruik je de tag niet meer? Zet hier true.")
    vervangen_door: str = Field(default="", description="De id van de tag die in de plaats kwam.")


class CompetentieModel(TagModel):
    """A competentie; `soort` groups them in a passport."""

    id: Annotated[str, StringConstraints(pattern=_PATRONEN["competentie"])]
    soort: Literal["gedrag", "vaktechnisch", "kern"]


class KennisgebiedModel(TagModel):
    """A kennisgebied."""

    id: Annotated[str, StringConstraints(pattern=_PATRONEN["kennisgebied"])]


class ResultaatgebiedModel(TagModel):
    """A resultaatgebied."""

    id: Annotated[str, StringConstraints(pattern=_PATRONEN["resultaatgebied"])]


class InteresseModel(TagModel):
    """An interesse."""

    id: Annotated[str, StringConstraints(pattern=_PATRONEN["interesse"])]


class BijdrageModel(TagModel):
    """A bijdrage."""

    id: Annotated[str, StringConstraints(pattern=_PATRONEN["bijdrage"])]


class HardeEisModel(TagModel):
    """A harde eis."""

    id: Annotated[str, StringConstraints(pattern=_PATRONEN["harde_eis"])]


class OpleidingModel(TagModel):
    """A way to learn."""

    id: Annotated[str, StringConstraints(pattern=_PATRONEN["opleiding"])]
    tags: list[Zin] = Field(default=[], description="De tags die je hiermee opbouwt.")
    vorm: Literal["", "cursus", "opleiding", "meelopen", "project"] = ""
    duur: str = ""
    link: VeiligWebadres = Field(default="", description="Het adres in de leeromgeving. Begin met https://")


class DimensieModel(Model):
    """An axis from its first pole (1) to its second (5)."""

    id: Annotated[str, StringConstraints(pattern=_PATRONEN["dimensies"])]
    label: Naam
    polen: Annotated[list[Naam], Field(min_length=2, max_length=2)]


Factor = Annotated[float, Field(ge=0, allow_inf_nan=False)]


class FactorenModel(Model):
    """How much a category weighs in the match."""

    competentie: Factor = 1
    kennisgebied: Factor = 1
    resultaatgebied: Factor = 1
    interesse: Factor = 1
    bijdrage: Factor = 1


class TagsBestand(Model):
    """The whole of tags.yaml."""

    competentie: list[CompetentieModel] = Field(default=[])
    kennisgebied: list[KennisgebiedModel] = Field(default=[])
    resultaatgebied: list[ResultaatgebiedModel] = Field(default=[])
    interesse: list[InteresseModel] = Field(default=[])
    bijdrage: list[BijdrageModel] = Field(default=[])
    harde_eis: list[HardeEisModel] = Field(default=[])
    opleiding: list[OpleidingModel] = Field(default=[])
    dimensies: list[DimensieModel] = Field(default=[])
    factoren: FactorenModel = FactorenModel()
