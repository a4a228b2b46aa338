# SPDX-License-Identifier: EUPL-1.2
"""Stories of how a step can go."""

from kompas.diensten.organisatie import Organisatie
from kompas.kern import Functie


def list_verhalen(organisatie: Organisatie, aantal: int = 3) -> tuple[Functie, ...]:
    """Functions with a story of how a step can go, at most one per vakgroep, in order of vakgroep and id."""
    per_vakgroep: dict[str, Functie] = {}
    for functie in organisatie.catalogus.functies:
        if functie.verhaal:
            per_vakgroep.setdefault(functie.vakgroep, functie)
    return tuple(per_vakgroep[vakgroep] for vakgroep in sorted(per_vakgroep))[:aantal]
