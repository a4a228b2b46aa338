# SPDX-License-Identifier: EUPL-1.2
"""What if: try a tag, a course or a day of shadowing before it is added. Nothing is stored."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from kompas.diensten.organisatie import Organisatie
from kompas.kern import Profiel, Tag
from kompas.kern.beeld import SCHERMSTRAAL, KompasBeeld, build_beeld
from kompas.kern.beeld.beweging import Beweging, list_bewegingen
from kompas.kern.kansen import Kans, best_tags, best_tags_for
from kompas.kern.tag import GEMATCHTE_CATEGORIEEN, Opleiding
from kompas.kern.watals import Verschuiving, WatAls, try_tags

MAX_DICHTERBIJ = 8
MAX_VERDER = 4


@dataclass(frozen=True, slots=True)
class Leertip:
    """The one tag that helps most of all that can be learned, and the ways to learn it.

    `nu` is the score now of the function that it is for; 0 when it is for all.
    """

    kans: Kans
    tag: Tag
    opleidingen: tuple[Opleiding, ...]
    nu: float = 0.0


@dataclass(frozen=True, slots=True)
class Proef:
    """A what-if with its picture: only the marks that move most, each with a number. `tags`: what is really new."""

    uitkomst: WatAls
    tags: tuple[Tag, ...]
    dichterbij: tuple[Verschuiving, ...]
    verder: tuple[Verschuiving, ...]
    beeld: KompasBeeld
    bewegingen: tuple[Beweging, ...]


def find_tip(organisatie: Organisatie, profiel: Profiel, naar: str | None = None) -> Leertip | None:
    """The learnable tag that brings most functions nearer, or the function `naar`; None when no learning does.
    A retired tag is no longer learned.

    Raises `OnbekendeTag` and `OnbekendeFunctie`.
    """
    matcher, catalogus = organisatie.matcher, organisatie.catalogus
    alle = len(catalogus.tags)
    kansen = best_tags_for(matcher, profiel, naar, alle) if naar else best_tags(matcher, profiel, alle)
    per_tag = catalogus.opleidingen_per_tag
    beste = next((kans for kans in kansen if kans.tag_id in per_tag and not catalogus.tag(kans.tag_id).vervallen), None)
    if beste is None:
        return None
    nu = matcher.explain(profiel, naar).score if naar else 0.0
    return Leertip(beste, catalogus.tag(beste.tag_id), per_tag[beste.tag_id], nu)


def list_probeersels(organisatie: Organisatie, profiel: Profiel) -> tuple[Tag, ...]:
    """What can be tried: tags that the profile lacks, and ways to learn that build such a tag; by label."""
    probeersels = [tag for tag in organisatie.catalogus.tags.values() if new_tags(organisatie, profiel, tag)]
    return tuple(sorted(probeersels, key=lambda tag: (tag.label.casefold(), tag.id)))


def new_tags(organisatie: Organisatie, profiel: Profiel, tag: Tag) -> tuple[str, ...]:
    """The tags that this would add to a profile: itself, or what a way to learn builds. A retired tag adds nothing."""
    bouwt = tag.bouwt if isinstance(tag, Opleiding) else (tag.id,)
    tags = organisatie.catalogus.tags
    return tuple(
        naam
        for naam in bouwt
        if naam not in profiel.sterkte
        and tags[naam].categorie in GEMATCHTE_CATEGORIEEN
        and not (tags[naam].vervallen or tag.vervallen)
    )


def try_out(organisatie: Organisatie, profiel: Profiel, tags: Iterable[str], *, straal: int = SCHERMSTRAAL) -> Proef:
    """Try tags, and draw the functions that move most at their place after it: first those that are somewhat alike
    then. Raises `OnbekendeTag`.
    """
    matcher = organisatie.matcher
    uitkomst = try_tags(matcher, profiel, tags)
    beetje = matcher.schaal.beetje  # what stays far away tells little, however much it moves
    dichterbij = tuple(sorted(uitkomst.dichterbij, key=lambda v: v.naar < beetje))[:MAX_DICHTERBIJ]
    verder = uitkomst.verder[:MAX_VERDER]
    getoond = (*dichterbij, *verder)
    beeld = _draw(organisatie, uitkomst.profiel, [verschuiving.functie_id for verschuiving in getoond], straal)
    return Proef(
        uitkomst,
        tuple(map(organisatie.catalogus.tag, uitkomst.tags)),
        dichterbij,
        verder,
        beeld,
        list_bewegingen(beeld, matcher.schaal, getoond),
    )


def _draw(organisatie: Organisatie, profiel: Profiel, getoond: Sequence[str], straal: int) -> KompasBeeld:
    rest = frozenset(functie.id for functie in organisatie.catalogus.functies).difference(getoond)
    return build_beeld(
        organisatie.matcher,
        profiel,
        aantal=None,
        nummers=len(getoond),
        letters=0,
        verborgen=rest,
        kaart=organisatie.kaart,
        schermstraal=straal,
    )
