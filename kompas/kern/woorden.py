# SPDX-License-Identifier: EUPL-1.2
"""A match in words, for the employee and for the coach. Counts are plain counts of tags, never weighted shares."""

from collections.abc import Iterable, Sequence

from kompas.kern.catalogus import Catalogus
from kompas.kern.getallen import procent
from kompas.kern.uitleg import TagAandeel, Uitleg


def join_labels(labels: Sequence[str]) -> str:
    """Labels in a sentence: "a", "a en b" or "a, b en c"."""
    return " en ".join(filter(None, [", ".join(labels[:-1]), *labels[-1:]]))


def count_kenmerken(aantal: int) -> str:
    """A number of tags in words: "1 kenmerk" or "8 kenmerken"."""
    return f"{aantal} kenmerk" if aantal == 1 else f"{aantal} kenmerken"


def describe_getal(uitleg: Uitleg) -> str:
    """How the figure came about, in four short sentences."""
    if not uitleg.gevraagd_aantal:
        return "Deze functie is nog niet ingevuld. Daarom is er nog geen match."
    if not uitleg.gedeeld:
        return "Jouw profiel en deze functie delen geen kenmerken. Daarom is de match 0\u00a0%."
    return (
        f"Jouw profiel en deze functie delen {count_kenmerken(len(uitleg.gedeeld))}. "
        f"De functie vraagt er {uitleg.gevraagd_aantal}. "
        f"Bijzondere kenmerken tellen zwaarder. Zo komt de match op {procent(uitleg.score)}."
    )


def describe_waarom(uitleg: Uitleg, catalogus: Catalogus, aantal: int = 3) -> str:
    """Why this function, in one sentence: what you bring, and which tags count most. Empty without shared tags."""
    if not uitleg.gedeeld:
        return ""
    deel = f"Je brengt {len(uitleg.gedeeld)} van de {count_kenmerken(uitleg.gevraagd_aantal)} mee"
    soort = ", vooral" if len(uitleg.gedeeld) > aantal else ":"
    return f"{deel}{soort} {_labels(uitleg.gedeeld[:aantal], catalogus)}."


def list_gesprekspunten(uitleg: Uitleg, catalogus: Catalogus, aantal: int = 3) -> list[str]:
    """Talking points for the coach: what is shared, new and used less, each with an open question."""
    punten = []
    if uitleg.gedeeld:
        gedeeld = f"Jullie delen {len(uitleg.gedeeld)} van de {uitleg.gevraagd_aantal} kenmerken die de functie vraagt."
        punten.append(f"{gedeeld} Welke daarvan gebruik je het liefst?")
        punten.append(
            f"Dit telt het meest: {_labels(uitleg.gedeeld[:aantal], catalogus)}. Waar deed je dat het laatst?"
        )
    if uitleg.ontbrekend:
        punten.append(f"Nieuw voor jou: {_labels(uitleg.ontbrekend[:aantal], catalogus)}. Wat trekt je daarin aan?")
    if uitleg.extra:
        punten.append(f"Gebruik je hier minder: {_labels(uitleg.extra[:aantal], catalogus)}. Zou je dat missen?")
    return punten


def _labels(delen: Iterable[TagAandeel], catalogus: Catalogus) -> str:
    return join_labels([catalogus.tag(deel.tag_id).label for deel in delen])
