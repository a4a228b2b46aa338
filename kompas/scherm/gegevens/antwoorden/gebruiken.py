# SPDX-License-Identifier: EUPL-1.2
"""How the kompas is used, with whom, and how it runs."""

from collections.abc import Iterator

from kompas.scherm.gegevens.antwoorden.vraag import Vraag
from kompas.scherm.gegevens.situatie import Situatie


def list_gebruiken(situatie: Situatie) -> Iterator[Vraag]:
    """The questions about use."""
    yield Vraag(
        "Kan iedereen het kompas gebruiken, of moet ik het reserveren?",
        "Iedereen die dit adres kan openen, kan meteen beginnen. Je hoeft niets te reserveren. Je hebt geen account "
        "nodig.",
    )
    yield Vraag("Kan ik een profiel maken en bewaren?", _profile(situatie))
    yield Vraag(
        "Kan ik functies bewaren die ik interessant vind?",
        "Ja. Klik bij een functie op Bewaar. Je vindt die functie terug op de pagina Bewaard, met je eigen notitie.",
    )
    yield Vraag(
        "Wordt het gebruikt in gesprekken met mijn leidinggevende?",
        "Dat kan, als jij dat wilt. Jij maakt een blad en kiest regel voor regel wat erop staat. Je hoeft niets te "
        "laten zien. Het kompas is geen beoordeling. Afspraken komen in het formulier dat jullie altijd gebruiken.",
    )
    yield Vraag("Gebruiken HR en loopbaancoaches het ook?", _guidance(situatie))
    yield Vraag(
        "Werkt het samen met andere loopbaantools?",
        "Het kompas werkt op zichzelf. Deed je een test, of kreeg je feedback? Dan schrijf je zelf in je dossier wat "
        "je ervan onthoudt. Bij een functie staan ook cursussen en opleidingen. Er gaan geen gegevens heen en weer.",
    )
    yield Vraag("Hoe werken inloggen, hosten en bijwerken?", _technique(situatie))


def _profile(situatie: Situatie) -> str:
    mee = "Je neemt het mee als bestand en laadt het later weer."
    if not situatie.met_accounts:
        return f"Ja, in je tabblad. {mee} Op de server bewaren kan hier niet."
    return f"Ja. Zonder account staat het in je tabblad. {mee} Met een account bewaren we het voor je in je dossier."


def _guidance(situatie: Situatie) -> str:
    deelt = " Met een account ziet een coach of HR-adviseur alleen wat jij deelt." if situatie.met_accounts else ""
    return (
        "Ja. Een loopbaancoach kan met jou samen kijken op één scherm. Daar is geen account voor nodig. Aan het eind "
        f"wissen jullie het gesprek.{deelt}"
    )


def _technique(situatie: Situatie) -> str:
    vraagt = " Het vraagt alleen aan de inlogdienst van je organisatie wie je bent." if situatie.met_werkaccount else ""
    hosten = (
        f"Je organisatie kiest zelf de server. Het kompas haalt daarna niets van internet.{vraagt} De technisch "
        "beheerder zet een nieuwe versie klaar. Wat er was, blijft. De code is open."
    )
    if not situatie.met_accounts:
        return f"Inloggen kan hier niet, en hoeft ook niet. {hosten}"
    return (
        f"{_log_in(situatie)} Op Mijn gegevens zie je waar je bent ingelogd. Daar kun je ook overal uitloggen. {hosten}"
    )


def _log_in(situatie: Situatie) -> str:
    if not situatie.met_werkaccount:
        return "Je logt in met een naam en een lange wachtzin."
    anders = " Heb je dat niet? Dan kan het met een naam en een lange wachtzin." if situatie.met_wachtzin else ""
    return f"Je logt in met je werkaccount.{anders}"
