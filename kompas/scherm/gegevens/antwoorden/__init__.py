# SPDX-License-Identifier: EUPL-1.2
"""The questions about privacy and their answers, true for this installation. Our own text, in markdown."""

from kompas.scherm.gegevens.antwoorden.bewaren import list_bewaren
from kompas.scherm.gegevens.antwoorden.gebruiken import list_gebruiken
from kompas.scherm.gegevens.antwoorden.vraag import Vraag, Vraaggroep
from kompas.scherm.gegevens.antwoorden.zien import list_zien
from kompas.scherm.gegevens.situatie import Situatie

__all__ = ["Vraag", "Vraaggroep", "list_vraaggroepen"]


def list_vraaggroepen(situatie: Situatie) -> tuple[Vraaggroep, ...]:
    """All questions, in the order of reading."""
    return (
        Vraaggroep("Wat we bewaren", tuple(list_bewaren(situatie))),
        Vraaggroep("Wie wat ziet", tuple(list_zien(situatie))),
        Vraaggroep("Hoe je het gebruikt", tuple(list_gebruiken(situatie))),
    )
