# SPDX-License-Identifier: EUPL-1.2
"""What an answer does to the profile. Only what you said you want more of changes it.

- "Meer daarvan": the tag comes into the profile and counts as "geeft energie", also when the own passport has it.
- "Liever niet" and "Weet ik niet" change nothing: who wants no more of something may well like it as it is.
- A dimension becomes the wish on that dimension, which makes distant functions paler and never changes a match.

Tags that the likely functions share are not added. Tried in simulation they brought the wished function no nearer than
the own answers did, and nobody said them.
"""

from dataclasses import dataclass

from kompas.kern.catalogus import Catalogus
from kompas.kern.dossier import MAX_EIGEN, Dossier, Energie
from kompas.kern.profiel import Profiel
from kompas.kern.vragenlijst.vraag import EERSTE_DIMENSIES, STAPPEN, Antwoord


@dataclass(frozen=True, slots=True)
class Gevolg:
    """A tag that is in the profile, or counts for more there, by an answer. `nieuw`: the own passport lacks it."""

    tag_id: str
    nieuw: bool


def answer_vraag(catalogus: Catalogus, dossier: Dossier, vraag_id: str, antwoord: str) -> Dossier:
    """The dossier with this answer and what follows from it; what an earlier answer brought is taken back first."""
    dossier = _take_back(catalogus, dossier, vraag_id).answer(vraag_id, antwoord)
    if vraag_id in EERSTE_DIMENSIES:
        return dossier.wish(vraag_id, int(antwoord) if antwoord in STAPPEN else None)
    if antwoord != Antwoord.MEER:
        return dossier
    # the limit is for tags that one adds by hand: an answer is never lost
    vast = vraag_id in _passport(catalogus, dossier) or len(dossier.eigen) >= MAX_EIGEN
    met_tag = dossier.restore_tag(vraag_id) if vast else dossier.add_tag(vraag_id)
    return met_tag.sort_tag(vraag_id, Energie.GEEFT)


def wipe_antwoorden(catalogus: Catalogus, dossier: Dossier) -> Dossier:
    """The dossier without answers and without what they brought."""
    for vraag_id in tuple(dossier.antwoorden):
        dossier = _take_back(catalogus, dossier, vraag_id).answer(vraag_id, None)
    return dossier


def list_gevolgen(catalogus: Catalogus, dossier: Dossier) -> list[Gevolg]:
    """What the answers brought to the profile that is there now, in the order asked."""
    paspoort = _passport(catalogus, dossier)
    return [
        Gevolg(vraag_id, nieuw=vraag_id not in paspoort)
        for vraag_id, antwoord in dossier.antwoorden.items()
        if antwoord == Antwoord.MEER and vraag_id in dossier.tags and vraag_id in catalogus.tags
    ]


def _passport(catalogus: Catalogus, dossier: Dossier) -> tuple[str, ...]:
    functie_id = dossier.functie_id
    return Profiel.from_functie(catalogus, functie_id).tag_ids if functie_id and functie_id in catalogus else ()


def _take_back(catalogus: Catalogus, dossier: Dossier, vraag_id: str) -> Dossier:
    if vraag_id not in dossier.antwoorden:
        return dossier
    if vraag_id in EERSTE_DIMENSIES:
        return dossier.wish(vraag_id, None)
    if dossier.antwoorden[vraag_id] != Antwoord.MEER:
        return dossier
    if vraag_id in _passport(catalogus, dossier):
        return dossier.sort_tag(vraag_id, None)
    return dossier.remove_tag(vraag_id)
