# SPDX-License-Identifier: EUPL-1.2
"""What people call the fields of a function and a tag, the same wherever two versions stand beside each other."""

_NAMEN = {
    "ook_in": "Ook bij",
    "kern": "Wat je doet, in één zin",
    "bijdrage_inwoner": "Voor de inwoner",
    "bijdrage_organisatie": "Voor de organisatie",
    "leuk": "Wat is leuk",
    "lastig": "Wat is lastig",
    "verhaal": "Een verhaal",
    "harde_eisen": "Dit heb je nodig om te beginnen",
    "dimensies": "Wat voor werk",
    "verrassend": "Verrassende stappen",
    "vulling": "Hoe ver ingevuld",
    "controle": "Gecheckt door collega's",
    "label": "Naam",
    "tags": "Kenmerken die je leert",
    "vervallen": "Bestaat niet meer",
}


def name_veld(veld: str) -> str:
    """The name of a field as the model calls it. A field without another name has its own, as a word."""
    return _NAMEN.get(veld) or veld.replace("_", " ").capitalize()
