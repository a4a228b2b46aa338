# SPDX-License-Identifier: EUPL-1.2
"""The shape of huisstijl.yaml."""

from typing import Annotated

from pydantic import Field

from kompas.inhoud.model import (
    KORT,
    KORT_OF_LANG,
    LANG,
    Bestandsnaam,
    Hexkleur,
    Letternaam,
    Linkadres,
    Mailadres,
    Model,
    Naam,
    Papierletter,
    Schermletter,
)


class KleurenModel(Model):
    """The colours of every screen."""

    accent: Hexkleur = Field(default="", description="Knoppen, links en wat gekozen is.")
    tekst: Hexkleur = Field(default="", description="De letters.")
    achtergrond: Hexkleur = Field(default="", description="De pagina.")
    vlak: Hexkleur = Field(default="", description="Een rustig vlak op de pagina.")
    rand: Hexkleur = Field(default="", description="De lijn om een vak.")


class ContactModel(Model):
    """A shared mailbox, never a person."""

    naam: Naam = Field(description="Hoe je dit contact noemt, zoals 'de loopbaancoach'.")
    adres: Mailadres = Field(description="Een gedeeld mailadres, nooit dat van één persoon.")
    voorbeeld: bool = Field(default=False, description="Is dit adres bedacht? Zet hier true.")


class LettertypeModel(Model):
    """A font with its files, from the folder of the organisation or from those of the app."""

    naam: Letternaam = Field(description="De naam van het lettertype.")
    gewoon: Schermletter = Field(description="Het bestand (woff2) voor de letters, in deze map of van de app.")
    vet: Schermletter = Field(default="", description="Het bestand voor vet, als 'gewoon' dat niet ook kan.")
    cursief: Schermletter = Field(default="", description="Het bestand voor schuine letters.")
    papier: list[Papierletter] = Field(default=[], description="Dezelfde letters als ttf of otf, voor afdrukken.")


Lettertypekeuze = Annotated[Annotated[Letternaam, KORT] | Annotated[LettertypeModel, LANG], KORT_OF_LANG]


class LinkModel(Model):
    """A page of the organisation."""

    adres: Linkadres = Field(description="Het adres van de pagina. Het begint met https://.")
    voorbeeld: bool = Field(default=False, description="Is dit adres bedacht? Zet hier true.")


class LinksModel(Model):
    """Where to read on."""

    vacatures: LinkModel | None = Field(default=None, description="De vacatures van de organisatie.")
    intranet: LinkModel | None = Field(default=None, description="Meer over loopbaan op het intranet.")
    privacy: LinkModel | None = Field(default=None, description="Hoe de organisatie met gegevens omgaat.")


class HuisstijlModel(Model):
    """The whole of huisstijl.yaml. What is left out gets the default of `Huisstijl`."""

    naam: Naam = Field(description="De naam van deze omgeving.")
    organisatie: Naam
    voorbeeldinhoud: bool = Field(default=False, description="Is de inhoud bedacht? Zet hier true.")
    voorbeeldzin: Naam = Field(default="", description="De zin die dan op elk scherm staat.")
    kleuren: KleurenModel = KleurenModel()
    domeinkleuren: dict[str, Hexkleur] = Field(default={}, description="De kleur van elk domein.")
    contact: ContactModel | None = Field(default=None, description="Met wie praat je verder?")
    vakgroep_adressen: dict[str, Mailadres] = Field(
        default={}, description="Het gedeelde mailadres van een vakgroep, nooit dat van één persoon."
    )
    logo: Bestandsnaam = Field(default="", description="Een plaatje in deze map, zoals logo.svg.")
    beeldmerk: Bestandsnaam = Field(default="", description="Een vierkant plaatje in deze map, voor het tabblad.")
    lettertype: Lettertypekeuze | None = Field(
        default=None, description="Een lettertype met zijn bestanden, of een van de computer zelf, zoals Verdana."
    )
    lettertype_koppen: Lettertypekeuze | None = Field(default=None, description="Een ander lettertype voor de koppen.")
    links: LinksModel = Field(default=LinksModel(), description="Pagina's van de organisatie om verder te lezen.")
