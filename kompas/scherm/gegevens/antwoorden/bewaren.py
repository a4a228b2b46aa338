# SPDX-License-Identifier: EUPL-1.2
"""What is kept, when, where and how long."""

from collections.abc import Iterator

from kompas.diensten.vertrek import AANKONDIGING
from kompas.scherm.gegevens.antwoorden.vraag import Vraag
from kompas.scherm.gegevens.situatie import Situatie

_WERKACCOUNT = (
    "- van je werkaccount: een code die jou herkent, je naam, je mailadres of personeelsnummer, en je rollen. De "
    "inlogdienst van je organisatie geeft die. Je wachtwoord krijgen we niet\n"
)


def list_bewaren(situatie: Situatie) -> Iterator[Vraag]:
    """The questions about keeping."""
    yield Vraag("Wat bewaart het kompas van mij?", _what(situatie))
    yield Vraag("Wanneer en waar wordt het bewaard?", _where(situatie))
    yield Vraag("Wat is het minste dat bewaard moet worden?", _least(situatie))
    yield Vraag("Hoe lang blijft het bewaard?", _how_long(situatie))
    yield Vraag("Kan ik alles zien, meenemen en verwijderen?", _rights(situatie))


def _what(situatie: Situatie) -> str:
    tabblad = "Wat je kiest en schrijft, staat alleen in je eigen tabblad. Sluit je het tabblad, dan is het weg."
    if not situatie.met_accounts:
        return f"Niets. {tabblad} Bij dit kompas kun je niet inloggen. Er is dus niemand van wie we iets bewaren."
    werk = _WERKACCOUNT if situatie.met_werkaccount else ""
    hand = "- voor welke functies je te benaderen bent, als je dat zelf aanzet\n" if situatie.or_akkoord else ""
    return (
        f"Zonder account: niets. {tabblad}\n\nMet een account bewaren we:\n\n"
        "- je account: je naam en je rol; leest de beheerder een lijst van HR in, dan ook je personeelsnummer, functie "
        f"en laatste werkdag\n{werk}"
        "- je dossier: wat je zelf koos en schreef, nadat je op Bewaar klikte\n"
        "- met wie je iets deelt, en wanneer die persoon keek\n"
        f"{hand}"
        "- wat je over een paspoort zegt; je naam alleen als je die er zelf bij zet\n"
        "- in het auditlogboek: wat je deed en wanneer, nooit wat je schreef"
    )


def _where(situatie: Situatie) -> str:
    tabblad = "In je tabblad: meteen, in je eigen browser."
    if not situatie.met_accounts:
        return f"{tabblad} Op de server: nooit. De server maakt alleen de pagina, en vergeet die daarna."
    plek = "een bestand op de server van dit kompas" if situatie.is_eigen_bestand else "de database van dit kompas"
    return (
        f"{tabblad} Op de server: pas als je inlogt en voor het eerst kiest om te bewaren. Daarna gaat het vanzelf. "
        f"Je ziet steeds hoe laat er is bewaard. Het staat dan in {plek}. Het kompas stuurt niets naar andere systemen."
    )


def _least(situatie: Situatie) -> str:
    account = "Om te bewaren: een naam om in te loggen, en je rol. Heb je een wachtzin? Die kan niemand lezen. "
    return (
        f"Om rond te kijken: niets. {account if situatie.met_accounts else ''}Het kompas vraagt niet naar je "
        "geboortedatum, BSN, adres, salaris of beoordeling. Schrijf zulke dingen ook niet in een notitie."
    )


def _how_long(situatie: Situatie) -> str:
    if not situatie.met_accounts:
        return "Tot je het tabblad sluit, of op Wis alles klikt. Een bestand dat je meeneemt, bewaar je zelf."
    return (
        f"- Je dossier: tot jij het verwijdert. Gebruik je het {situatie.dossier} niet, dan gaat het weg. Dat lees je "
        f"{AANKONDIGING.days} dagen vooraf, als je inlogt.\n"
        f"- Na je laatste werkdag: nog {situatie.na_vertrek}, om je dossier mee te nemen.\n"
        f"- Wat je over een paspoort zegt: {situatie.correcties}, en langer als het nog open staat. Met je naam erbij: "
        "hoogstens tot jij het verwijdert.\n"
        "- Wat je deelt: tot de einddatum, of tot je stopt. De ander ziet het daarna niet meer. Jij kunt nog "
        f"{situatie.delingen} terugzien dat je deelde.\n"
        f"- Ingelogd zijn: {situatie.sessie_stil} zonder iets te doen, en hoogstens {situatie.sessie_duur}.\n"
        f"- Het auditlogboek: {situatie.auditlog}. Daar staat niet in wat je schreef.\n"
        f"- Reservekopieën: de beheerder bewaart ze {situatie.reservekopieen}. Daar kan nog in staan wat je al "
        "verwijderde."
    )


def _rights(situatie: Situatie) -> str:
    bestand = "Ja. Op de pagina Profiel neem je alles mee als bestand, en daar kun je alles wissen."
    if not situatie.met_accounts:
        return bestand
    return (
        f"{bestand} Heb je een account? Dan staat alles bij elkaar op de pagina Mijn gegevens. Daar neem je het mee, "
        "of je verwijdert je dossier. Je krijgt dan een ontvangstbewijs."
    )
