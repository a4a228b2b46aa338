# SPDX-License-Identifier: EUPL-1.2
"""Staying as an outcome: what to take to the conversation, and saying so. The dossier holds it, nothing else."""

from dataclasses import dataclass, replace

from kompas.diensten.organisatie import Organisatie
from kompas.kern.blijven import Blijfbeeld, build_blijfbeeld, list_gespreksstarters
from kompas.kern.dossier import Dossier
from kompas.kern.eigentekst import MAX_TEKST, clean_tekst

BLIJVEN = "blijven"


@dataclass(frozen=True, slots=True)
class Blijfblad:
    """The picture of staying. `starters`: talk starters with whether they go along, without those for which own text
    leaves no room; `blijft`: the person said so.
    """

    beeld: Blijfbeeld
    starters: tuple[tuple[str, bool], ...]
    blijft: bool


def open_blijfblad(organisatie: Organisatie, dossier: Dossier) -> Blijfblad | None:
    """What staying could look like; None without a present function that the catalogue knows."""
    beeld = build_blijfbeeld(organisatie.matcher, dossier)
    if beeld is None:
        return None
    mee = dossier.vraag.split("\n")
    starters = map(clean_tekst, list_gespreksstarters(beeld, organisatie.catalogus))
    passend = (zin for zin in starters if zin in mee or len(dossier.vraag) + len(zin) < MAX_TEKST)
    return Blijfblad(beeld, tuple((zin, zin in mee) for zin in passend), dossier.ambitie.richting == BLIJVEN)


def take_along(dossier: Dossier, zin: str, *, mee: bool) -> Dossier:
    """A talk starter among the questions for the conversation, or no longer; own text there stays as it is."""
    rest = [regel for regel in dossier.vraag.split("\n") if regel != zin]
    return dossier.ask("\n".join([*rest, zin] if mee else rest))


def choose_blijven(dossier: Dossier, *, blijft: bool) -> Dossier:
    """Staying as the outcome, or no longer."""
    return replace(dossier, ambitie=replace(dossier.ambitie, richting=BLIJVEN if blijft else ""))
