# SPDX-License-Identifier: EUPL-1.2
"""What a text says for a tag: the best hit of each sentence, weighed, and what they add up to."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from kompas.kern.catalogus import Catalogus
from kompas.kern.voorstel.eisen import Eisenboek, Opleidingsniveaus, find_niveaus, kinds, lower
from kompas.kern.voorstel.frasen import Frasenboek
from kompas.kern.voorstel.sectie import Sectie, Zinsplaats
from kompas.kern.voorstel.treffer import find_vondsten
from kompas.kern.voorstel.weging import weigh, weigh_plek

EXTRA = 0.35  # how much of the remaining doubt a further sentence takes away, times its own score
MAX_EXTRA = 4  # sentences beside the best
EISEN_STAAN_HIER = frozenset({Sectie.EISEN, Sectie.VRIJ})


@dataclass(frozen=True, slots=True)
class Bewijs:
    """One hit: the place of its sentence and of its words in the text, and how sure it makes us."""

    zin: tuple[int, int]
    woord: tuple[int, int]
    score: float


class Woordenboek:
    """What is needed to read a text for one catalogue. Nothing changes afterwards."""

    def __init__(self, catalogus: Catalogus) -> None:
        self.catalogus = catalogus
        self.frasen = Frasenboek(catalogus)
        self.eisen = Eisenboek(catalogus.tags.values())
        self.niveaus = Opleidingsniveaus(catalogus.tags.values())


@lru_cache(maxsize=2)
def woordenboek_of(catalogus: Catalogus) -> Woordenboek:
    """The dictionary of a catalogue, kept for the next text."""
    return Woordenboek(catalogus)


def collect_bewijs(tekst: str, plaatsen: Sequence[Zinsplaats], boek: Woordenboek) -> dict[str, list[Bewijs]]:
    """Per tag the best hit of each sentence: best first, then by place."""
    per_tag: dict[str, list[Bewijs]] = {}
    elders = kinds(
        niveau
        for plaats in plaatsen
        if plaats.sectie in EISEN_STAAN_HIER
        for niveau in find_niveaus(tekst[slice(*plaats.zin)])
    )
    for plaats in plaatsen:
        for tag_id, bewijs in _weigh_zin(tekst, plaats, elders, boek).items():
            per_tag.setdefault(tag_id, []).append(bewijs)
    return {tag_id: sorted(lijst, key=lambda b: (-b.score, b.zin)) for tag_id, lijst in per_tag.items()}


def _weigh_zin(tekst: str, plaats: Zinsplaats, elders: frozenset[str], boek: Woordenboek) -> dict[str, Bewijs]:
    """The best hit per tag in one sentence."""
    begin, eind = plaats.zin
    zin, beste = tekst[begin:eind], dict[str, Bewijs]()
    inhoud, gevraagd = lower(zin), kinds(find_niveaus(zin))
    for vondst in (*find_vondsten(zin, boek.frasen), *boek.eisen.find(zin)):
        categorie = boek.catalogus.tags[vondst.tag_id].categorie
        score = (
            vondst.score * weigh(categorie, plaats.sectie) * weigh_plek(categorie, inhoud, vondst.begin, vondst.eind)
        )
        score *= boek.niveaus.weigh(vondst.tag_id, gevraagd, elders)
        if vondst.tag_id not in beste or score > beste[vondst.tag_id].score:
            beste[vondst.tag_id] = Bewijs((begin, eind), (begin + vondst.begin, begin + vondst.eind), score)
    return beste


def add_up(bewijzen: Sequence[Bewijs]) -> float:
    """How sure all hits of a tag together make us, in (0, 1]; `bewijzen` best first."""
    twijfel = 1 - bewijzen[0].score
    for bewijs in bewijzen[1 : MAX_EXTRA + 1]:
        twijfel *= 1 - EXTRA * bewijs.score
    return 1 - twijfel
