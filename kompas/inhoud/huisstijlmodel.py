# SPDX-License-Identifier: EUPL-1.2
"""The shape of huisstijl.yaml."""

from pydantic import Field

from kompas.inhoud.model import Bestandsnaam, Hexkleur, Mailadres, Model, Naam


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
    lettertype: Naam = Field(default="", description="Een lettertype van de computer zelf, zoals Verdana.")
