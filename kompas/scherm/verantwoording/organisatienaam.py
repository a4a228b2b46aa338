# SPDX-License-Identifier: EUPL-1.2
"""Who the organisation is, as far as its house style says so for real: an example names nobody."""

from kompas.inhoud import Huisstijl
from kompas.inhoud.huisstijl import Link

NAAM = "[vul in: de volledige naam van je organisatie]"
CONTACT = "[vul in: een mailadres of pagina voor vragen over het kompas]"
PRIVACY = "[vul in: het adres van de privacyverklaring van je organisatie]"


def find_naam(huisstijl: Huisstijl) -> str:
    """The organisation, or a place to fill it in."""
    return NAAM if huisstijl.voorbeeldinhoud else huisstijl.organisatie


def find_contact(huisstijl: Huisstijl) -> str:
    """The shared mail address for questions, or a place to fill it in."""
    contact = huisstijl.contact
    return CONTACT if contact.voorbeeld or not contact.adres else contact.adres


def find_privacy(huisstijl: Huisstijl) -> str:
    """The page of the organisation about privacy, or a place to fill it in."""
    link: Link | None = huisstijl.links.privacy
    return PRIVACY if link is None or link.voorbeeld else link.adres
