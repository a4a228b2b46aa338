# SPDX-License-Identifier: EUPL-1.2
"""Staying, but differently: what in the present function gives and costs energy, and who nearby does more of it."""

from dataclasses import dataclass

from kompas.kern.catalogus import Catalogus
from kompas.kern.dossier import Dossier, Energie
from kompas.kern.functie import Functie
from kompas.kern.matcher import Matcher
from kompas.kern.vergelijking import sort_tags

NABIJ = 25  # functions that count as nearby
MAX_BIJ = 3


@dataclass(frozen=True, slots=True)
class Blijfwens:
    """One tag with the nearest functions that ask it too. `in_functie`: the present function asks it as well."""

    tag_id: str
    in_functie: bool
    ook_bij: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Blijfbeeld:
    """The present function as subject. `meer`: what gives energy or was added; `minder`: what costs energy.

    `ongesorteerd` counts the tags of the function that are in the profile and were not sorted yet.
    """

    functie: Functie
    meer: tuple[Blijfwens, ...]
    minder: tuple[Blijfwens, ...]
    ongesorteerd: int


def build_blijfbeeld(matcher: Matcher, dossier: Dossier) -> Blijfbeeld | None:
    """What to have more and less of in the present function; None without one here that the catalogue knows.

    More: first what the present function does not ask, then what it asks too; each group with the most telling tag
    first. Nearby are the functions most like the profile, without those that are not for this person.
    """
    catalogus = matcher.catalogus
    if dossier.functie_id is None or dossier.functie_id not in catalogus or dossier.elders:
        return None
    functie = catalogus.functie(dossier.functie_id)
    eigen = set(functie.tag_ids)
    dichtbij = _list_nabij(matcher, dossier)

    def wens(tag_id: str) -> Blijfwens:
        bij = [buur for buur in dichtbij if tag_id in catalogus.functie(buur).tag_ids]
        return Blijfwens(tag_id, tag_id in eigen, tuple(bij[:MAX_BIJ]))

    kost = {tag for tag in dossier.tags_with(Energie.KOST) if tag in catalogus.tags}
    wil = {tag for tag in (*dossier.tags_with(Energie.GEEFT), *dossier.eigen) if tag in catalogus.tags} - kost
    meer = sorted(sort_tags(matcher, wil), key=lambda tag: tag in eigen)
    return Blijfbeeld(
        functie=functie,
        meer=tuple(map(wens, meer)),
        minder=tuple(map(wens, sort_tags(matcher, kost))),
        ongesorteerd=len(eigen.intersection(dossier.tags) - dossier.energie.keys()),
    )


def list_gespreksstarters(beeld: Blijfbeeld, catalogus: Catalogus, aantal: int = 3) -> tuple[str, ...]:
    """Questions to begin a talk about a change in the present work, each once; a few that always fit without any.

    At most `aantal` about more and `aantal` about less. Less of what the present work does not ask is no question.
    """
    meer = [_ask_meer(wens, catalogus) for wens in beeld.meer[:aantal]]
    afstaan = [wens for wens in beeld.minder if wens.in_functie]
    minder = [_ask_minder(wens, catalogus) for wens in afstaan[:aantal]]
    return tuple(dict.fromkeys(meer + minder)) or _ALTIJD


def _list_nabij(matcher: Matcher, dossier: Dossier) -> list[str]:
    profiel = dossier.profiel(matcher.catalogus)
    weg = {dossier.functie_id, *dossier.niet_voor_mij}
    gerangschikt = matcher.rank(profiel, top=NABIJ + len(weg)) if profiel else []
    return [match.functie_id for match in gerangschikt if match.functie_id not in weg][:NABIJ]


_ALTIJD = (
    "Van welk deel van mijn werk krijg ik energie, en kan dat meer ruimte krijgen?",
    "Welk deel van mijn werk kost mij energie, en wie doet dat juist graag?",
)


def _ask_meer(wens: Blijfwens, catalogus: Catalogus) -> str:
    label = catalogus.tag(wens.tag_id).label
    if wens.in_functie:
        return f"Kan ik meer doen met ‘{label}’?"
    if wens.ook_bij:
        return f"Kan ik iets doen met ‘{label}’, samen met een collega ({catalogus.functie(wens.ook_bij[0]).titel})?"
    return f"Kan ‘{label}’ een plek krijgen in mijn werk?"


def _ask_minder(wens: Blijfwens, catalogus: Catalogus) -> str:
    return f"Wie wil ‘{catalogus.tag(wens.tag_id).label}’ van mij overnemen, of samen met mij doen?"
