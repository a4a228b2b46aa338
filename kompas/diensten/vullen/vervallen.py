# SPDX-License-Identifier: EUPL-1.2
"""A function that no longer exists: what that does, looked at first."""

from dataclasses import dataclass

from kompas.diensten.correctie import Correctiestaat
from kompas.diensten.organisatie import Organisatie
from kompas.diensten.toegang import Aanvraag, look, vereist
from kompas.kern import Catalogus, Functie
from kompas.kern.toegang import Recht


@dataclass(frozen=True, slots=True)
class Vervalgevolgen:
    """What lets go of a function that no longer exists.

    `verwijzers`: functions with a surprising step to it, by title; `leeg`: the vakgroep that then has no function, ""
    when others stay. `checks`: links to colleagues that are open; `voorstellen`: corrections that nobody answered yet.
    """

    verwijzers: tuple[Functie, ...]
    leeg: str
    checks: int
    voorstellen: int


@vereist(Recht.INHOUD)
def preview_vervallen(aanvraag: Aanvraag, organisatie: Organisatie, functie_id: str) -> Vervalgevolgen:
    """What it would do that this function no longer exists; nothing changes. Raises `OnbekendeFunctie`."""
    catalogus = organisatie.catalogus
    functie = catalogus.functie(functie_id)
    with look(aanvraag) as transactie:
        checks = [een for een in transactie.peilingen.list_alle() if een.is_open(aanvraag.nu)]
        voorstellen = [een for een in transactie.correcties.list_alle() if een.staat == Correctiestaat.OPEN]
    verwijzers = [f for f in catalogus.functies if functie_id in {link.naar for link in f.verrassend}]
    return Vervalgevolgen(
        verwijzers=tuple(sorted(verwijzers, key=lambda f: (f.titel.casefold(), f.id))),
        leeg="" if _has_anderen(functie, catalogus) else functie.vakgroep,
        checks=sum(een.functie_id == functie_id for een in checks),
        voorstellen=sum(een.functie_id == functie_id for een in voorstellen),
    )


def _has_anderen(functie: Functie, catalogus: Catalogus) -> bool:
    return any(functie.plaats in ander.plaatsen for ander in catalogus.functies if ander.id != functie.id)
