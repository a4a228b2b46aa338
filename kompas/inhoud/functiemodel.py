# SPDX-License-Identifier: EUPL-1.2
"""The shape of functies.yaml."""

from typing import Annotated, Literal

from pydantic import Field

from kompas.inhoud.model import KORT, KORT_OF_LANG, LANG, Datum, Model, Naam, Slug, Zin

Vulling = Literal["skelet", "voorbeeld", "concept", "levensecht"]
Soort = Literal["functie", "rol"]
Bron = Literal["enquete", "vacature", "hr21", "leidinggevende", "gesprek", "voorbeeld"]


class TagMetBron(Model):
    """A tag that says where it comes from."""

    tag: Zin
    bron: Bron


Tagregel = Annotated[Annotated[Zin, KORT] | Annotated[TagMetBron, LANG], KORT_OF_LANG]
Tagregels = list[Tagregel]


class Functietags(Model):
    """The matched tags of a function."""

    competentie: Tagregels = Field(default=[])
    kennisgebied: Tagregels = Field(default=[])
    resultaatgebied: Tagregels = Field(default=[])
    interesse: Tagregels = Field(default=[])
    bijdrage: Tagregels = Field(default=[])


class PlaatsModel(Model):
    """A place in the organisation."""

    domein: Naam
    unit: Naam
    vakgroep: Naam


class LinkModel(Model):
    """A hand-made out-of-the-box link."""

    naar: Zin = Field(description="De id van een andere functie.")
    waarom: Zin = Field(description="Eén zin: waarom is deze stap logischer dan hij lijkt?")


class ControleModel(Model):
    """The check by colleagues."""

    datum: Datum = Field(description='De datum, zo: "2026-03-01".')
    antwoorden: Annotated[int, Field(ge=0)] = Field(description="Hoeveel collega's antwoord gaven.")


class FunctieModel(Model):
    """One item of `functies`."""

    id: Slug = Field(description="Kleine letters, cijfers en streepjes. Verandert nooit meer.")
    titel: Naam = Field(description="De werktitel, niet de naam uit HR21.")
    ook_bekend_als: list[Naam] = Field(default=[], description="Andere titels die mensen gebruiken.")
    soort: Soort = Field(default="functie", description="Een rol doe je naast je functie, zoals BHV'er.")
    domein: Naam
    unit: Naam
    vakgroep: Naam
    ook_in: list[PlaatsModel] = Field(default=[], description="Andere plekken waar dit werk gedaan wordt.")
    werkgever: str = ""
    normfunctie: str = Field(default="", description="Alleen het laatste deel, zonder niveau.")
    kern: str = Field(default="", description="Wat doe je? Eén zin.")
    werkzaamheden: list[Zin] = Field(default=[], description="Drie tot zes korte regels.")
    bijdrage_inwoner: str = Field(default="", description="Wat merkt een inwoner van dit werk? Eén zin.")
    bijdrage_organisatie: str = Field(default="", description="Wat heeft de organisatie eraan? Eén zin.")
    leuk: str = Field(default="", description="Wat is leuk aan dit werk? Eén zin met een voorbeeld.")
    lastig: str = Field(default="", description="Wat is lastig aan dit werk? Eén eerlijke zin.")
    tags: Functietags = Field(default=Functietags(), description="De tags uit tags.yaml, per categorie.")
    harde_eisen: list[Zin] = Field(default=[], description="Wat je echt nodig hebt om te beginnen.")
    opleidingen: list[Zin] = Field(default=[], description="Wat je helpt om dit werk te leren.")
    dimensies: dict[str, Annotated[int, Field(ge=1, le=5)]] = Field(
        default={}, description="Van 1 (de eerste kant) tot en met 5 (de tweede kant)."
    )
    verrassend: list[LinkModel] = Field(default=[], description="Onverwachte stappen die toch passen.")
    verhaal: str = Field(default="", description="Een kort verhaal over een echte stap.")
    vulling: Vulling = Field(description="Hoe ver is dit paspoort ingevuld?")
    controle: ControleModel | None = None
    vervallen: bool = Field(default=False, description="Bestaat deze functie niet meer? Zet hier true.")


class FunctiesBestand(Model):
    """The whole of functies.yaml."""

    functies: list[FunctieModel]
