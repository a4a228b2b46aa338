# SPDX-License-Identifier: EUPL-1.2
"""The picture in words, for people who hear it. Without percentages, so that it may stand beside hidden ones."""

from collections.abc import Iterator, Sequence

from kompas.kern.beeld.punt import Punt
from kompas.kern.catalogus import Catalogus
from kompas.kern.woorden import join_labels

JIJ = "Jij"
_MAX_NAMEN = 3


def describe(
    catalogus: Catalogus,
    midden: str,
    niveau: str,
    punten: Sequence[Punt],
    lijst: Sequence[Punt],
    niet_getekend: int,
    *,
    leeg: bool,
) -> str:
    """A few short Dutch sentences (B1) that say what is to be seen."""
    zinnen = [_centre(midden)]
    if not punten:
        return f"{zinnen[0]} Met deze keuze blijft er geen functie over. Haal een filter weg."
    zinnen.append(f"Elk deel van de cirkel is een {niveau}.")
    for soort, begin in (("dichtbij", "Het dichtstbij"), ("verrassend", "Verrassend")):
        namen = [catalogus.functie(punt.functie_id).titel for punt in lijst if punt.soort == soort]
        if namen:
            zinnen.append(f"{begin}: {join_labels(namen[:_MAX_NAMEN])}.")
    if leeg:
        zinnen.append("Er zijn nog geen kenmerken om mee te vergelijken. Daarom staat er nog niets dichtbij.")
    elif not any(punt.score > 0 for punt in punten):
        zinnen.append("Er is nu geen functie met dezelfde kenmerken.")
    return " ".join([*zinnen, *_counts(sum(punt.soort == "niet_gevuld" for punt in punten), niet_getekend)])


def _counts(niet_gevuld: int, niet_getekend: int) -> Iterator[str]:
    if niet_gevuld:
        een = niet_gevuld == 1
        staat = "functie is nog niet ingevuld. Die staat" if een else "functies zijn nog niet ingevuld. Die staan"
        yield f"{niet_gevuld} {staat} op de rand."
    if niet_getekend:
        staat = "functie staat" if niet_getekend == 1 else "functies staan"
        yield f"{niet_getekend} {staat} verder weg. Die zie je nu niet."


def _centre(midden: str) -> str:
    if midden == JIJ:
        return "Jij staat in het midden. Hoe dichterbij een functie staat, hoe meer jullie delen."
    return f"In het midden staat: {midden}. Hoe dichterbij een functie staat, hoe meer ze delen."
