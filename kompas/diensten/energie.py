# SPDX-License-Identifier: EUPL-1.2
"""What gives energy and what costs it: which tags to ask about, in which order, and what the answers move."""

import math
from dataclasses import dataclass, replace

from kompas.diensten.organisatie import Organisatie
from kompas.kern import Tag
from kompas.kern.dossier import Dossier
from kompas.kern.watals import Verschuiving, list_verschuivingen, split_verschuivingen

SECONDEN_PER_KAART = 5  # to read a label with its sentence, and to tap
MAX_UITWERKING = 3


@dataclass(frozen=True, slots=True)
class Uitwerking:
    """The functions that move most because tags were sorted; both empty when nothing moves visibly."""

    dichterbij: tuple[Verschuiving, ...]
    verder: tuple[Verschuiving, ...]


def order_kaarten(organisatie: Organisatie, dossier: Dossier) -> tuple[Tag, ...]:
    """The tags of the profile, the weightiest first, ties by id: who stops early has sorted what counts most."""
    catalogus, gewicht = organisatie.catalogus, organisatie.matcher.gewicht
    bekend = [tag for tag in dossier.tags if tag in catalogus.tags]
    return tuple(map(catalogus.tag, sorted(bekend, key=lambda tag: (-gewicht(tag), tag))))


def estimate_minuten(kaarten: int) -> int:
    """How many minutes it takes to sort this many tags, rounded up."""
    return math.ceil(kaarten * SECONDEN_PER_KAART / 60)


def measure_uitwerking(organisatie: Organisatie, dossier: Dossier) -> Uitwerking:
    """What sorting moved: every function under the profile with and without energie. What is out of sight stays so.

    Raises `OnbekendeTag`.
    """
    na = dossier.profiel(organisatie.catalogus)
    voor = replace(dossier, energie={}).profiel(organisatie.catalogus)
    if voor is None or na is None or not dossier.energie:
        return Uitwerking((), ())
    alle = list_verschuivingen(organisatie.matcher, voor, na)
    zichtbaar = [verschuiving for naam, verschuiving in alle.items() if naam not in dossier.niet_voor_mij]
    dichterbij, verder = split_verschuivingen(zichtbaar)
    return Uitwerking(dichterbij[:MAX_UITWERKING], verder[:MAX_UITWERKING])
