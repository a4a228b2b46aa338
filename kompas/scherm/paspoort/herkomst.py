# SPDX-License-Identifier: EUPL-1.2
"""How well a passport is filled, and where what it says comes from."""

from collections import Counter
from contextlib import suppress
from datetime import date

from kompas.diensten.datum import write_datum
from kompas.kern import Functie
from kompas.kern.woorden import count_kenmerken

_VULLING = {
    "skelet": "Van deze functie kennen we alleen de titel en de plek.",
    "voorbeeld": "Deze tekst en kenmerken zijn bedacht als voorbeeld. Collega's die dit werk doen, hebben ze nog niet "
    "gecheckt.",
    "concept": "Deze tekst en kenmerken komen uit stukken van de organisatie. Collega's die dit werk doen, hebben ze "
    "nog niet gecheckt.",
    "levensecht": "Collega's die dit werk doen, hebben deze tekst en kenmerken gecheckt.",
}
_BRON = {
    "enquete": "uit vragen aan collega's",
    "vacature": "uit een vacature",
    "hr21": "uit de functiebeschrijving",
    "leidinggevende": "van de leidinggevende",
    "gesprek": "uit een gesprek",
    "voorbeeld": "bedacht als voorbeeld",
}


def describe_herkomst(functie: Functie) -> list[str]:
    """Plain sentences: the filling state, the check by colleagues, and how many tags come from where."""
    zinnen = [_VULLING[functie.vulling]]
    if functie.controle is not None:
        wie = "1 collega" if functie.controle.antwoorden == 1 else f"{functie.controle.antwoorden} collega's"
        zinnen.append(f"Gecheckt op {_datum(functie.controle.datum)} door {wie}.")
    per_bron = Counter(functie.bronnen.get(tag, "") for tag in functie.tag_ids)
    bekend = sorted((bron for bron in per_bron if bron), key=lambda bron: (-per_bron[bron], bron))
    if bekend:
        delen = [f"{count_kenmerken(per_bron[bron])} {_BRON.get(bron, bron)}" for bron in bekend]
        zinnen.append(f"{'; '.join(delen)}.")
    return zinnen


def describe_bron(bron: str) -> str:
    """Where a tag comes from, in words; "" is not known."""
    return _BRON.get(bron, bron) or "bron niet bekend"


def _datum(iso: str) -> str:
    with suppress(ValueError):
        return write_datum(date.fromisoformat(iso))
    return iso
