# SPDX-License-Identifier: EUPL-1.2
"""Who sees what, and what happens when somebody leaves."""

from collections.abc import Iterator

from kompas.scherm.gegevens.antwoorden.vraag import Vraag
from kompas.scherm.gegevens.situatie import Situatie

_HR_LIJST = (
    " Wel kan HR een lijst geven van wie er werkt: mailadres, personeelsnummer, functie en laatste werkdag. "
    "De beheerder leest die in, zodat jouw account er is als je begint, en dicht gaat als je weggaat."
)


def list_zien(situatie: Situatie) -> Iterator[Vraag]:
    """The questions about seeing."""
    vraag = "Kan mijn leidinggevende of HR mijn gegevens zien?"
    yield Vraag(vraag, _visible(situatie), toon_inkijk=situatie.met_accounts)
    yield Vraag("Wie heeft welke rol nodig?", _roles(situatie))
    yield Vraag(
        "Is mijn profiel gekoppeld aan het HR-systeem?",
        "Nee. Het kompas staat los van het HR-systeem en van je personeelsdossier. Het haalt daar niets op en stuurt "
        f"er niets heen. Je kiest zelf je functie.{_HR_LIJST if situatie.met_accounts else ''}",
    )
    yield Vraag("Wat gebeurt er als ik uit dienst ga?", _leaving(situatie))
    yield Vraag(
        "Beslist het kompas iets over mij?",
        "Nee. Het vergelijkt lijsten met kenmerken en laat zien hoe het rekent. Het zet nooit mensen op volgorde. Het "
        "leert niet van wat jij doet.",
    )


def _visible(situatie: Situatie) -> str:
    if not situatie.met_accounts:
        return "Nee. Er wordt niets bewaard, dus er is niets te zien. Alleen jij ziet wat er in je tabblad staat."
    return (
        "Alleen als jij dat wilt. Je dossier is van jou. Jij kiest of je een deel laat zien, aan wie en tot wanneer. "
        "Je kunt altijd stoppen. Kijkt iemand, dan zie jij dat. Dit kan iedereen van jou zien:"
    )


def _roles(situatie: Situatie) -> str:
    if not situatie.met_accounts:
        return "Niemand heeft hier een rol nodig. Iedereen ziet dezelfde functies."
    return (
        "Rondkijken kan zonder rol. Om te bewaren heb je een account nodig, van jou alleen. Coaches, leidinggevenden "
        "en HR-adviseurs hebben een rol nodig om te zien wat jij met hen deelt. De beheerder geeft de rollen. Die ziet "
        "zelf geen dossiers in het kompas."
    )


def _leaving(situatie: Situatie) -> str:
    mee = "Je profiel neem je mee als bestand. Een andere organisatie met dit kompas kan het lezen."
    if not situatie.met_accounts:
        return f"Niets. Er is niets van je bewaard. {mee}"
    return (
        f"{mee} Na je laatste werkdag ziet niemand meer wat je deelde. Zelf kun je dan nog {situatie.na_vertrek} bij "
        "je dossier, om het mee te nemen of te verwijderen. Daarna gaat je account weg, met alles erin. Sluit de "
        "beheerder je account eerder? Dan kun je niet meer inloggen."
    )
