# SPDX-License-Identifier: EUPL-1.2
"""What every paper says at its end, whoever reads it."""

from collections.abc import Iterator
from datetime import date

from kompas.diensten.datum import write_datum
from kompas.inhoud import Huisstijl

GEEN_BELOFTE = "Een match is geen vacature en geen belofte."


def describe_stand(datum: date) -> str:
    """That figures are of a day."""
    return f"Stand van {write_datum(datum)}; percentages kunnen veranderen."


def list_slot(huisstijl: Huisstijl, datum: date) -> Iterator[str]:
    """What a match is not, of which day this is, and that example content is example content."""
    yield f"{GEEN_BELOFTE} {describe_stand(datum)}"
    if huisstijl.voorbeeldinhoud:
        yield huisstijl.voorbeeldzin


def describe_afspraak(huisstijl: Huisstijl) -> str:
    """Whom to make an appointment with, and where."""
    contact = huisstijl.contact
    adres = f": {contact.adres}" if contact.adres else ""
    voorbeeld = " (een voorbeeldadres)" if contact.adres and contact.voorbeeld else ""
    return f"Maak een afspraak met {contact.naam}{adres}{voorbeeld}"
