# SPDX-License-Identifier: EUPL-1.2
"""What has to change in all content when a tag is added, renamed, explained, retired, or goes up in another one."""

from collections.abc import Iterator, Sequence
from typing import Any

from kompas.inhoud.functiemodel import FunctieModel, TagMetBron
from kompas.inhoud.melding import validate
from kompas.inhoud.schrijven.stand import Stand, Wissel
from kompas.inhoud.schrijven.stuk import FUNCTIES
from kompas.inhoud.tagmodel import (
    VOORVOEGSELS,
    BijdrageModel,
    CompetentieModel,
    HardeEisModel,
    InteresseModel,
    KennisgebiedModel,
    OpleidingModel,
    ResultaatgebiedModel,
    TagModel,
)
from kompas.kern.fouten import OnbekendeTag, OngeldigeWijziging, Veldfout
from kompas.kern.functie import slugify
from kompas.kern.tag import GEMATCHTE_CATEGORIEEN

_ANDER = "Kies een ander kenmerk van dezelfde soort, dat nog gebruikt wordt."
_BEZET = "Er is al een kenmerk met deze naam. Kies een andere naam, of voeg de twee samen."
_IS_ER_AL = "Dit kenmerk is er al. Zoek het op, of kies een ander woord."
_MODELLEN: dict[str, type[TagModel]] = {
    "competentie": CompetentieModel,
    "kennisgebied": KennisgebiedModel,
    "resultaatgebied": ResultaatgebiedModel,
    "interesse": InteresseModel,
    "bijdrage": BijdrageModel,
    "harde_eis": HardeEisModel,
    "opleiding": OpleidingModel,
}
_LIJSTEN = {"harde_eis": "harde_eisen", "opleiding": "opleidingen"}


def find_tag(stand: Stand, tag_id: str) -> tuple[str, TagModel]:
    """The categorie of a tag and the tag. Raises `OnbekendeTag`."""
    if tag_id not in stand.tags:
        raise OnbekendeTag([tag_id])
    return stand.tags[tag_id]


def list_dragers(stand: Stand, tag_id: str) -> list[FunctieModel]:
    """The functions that carry a tag, in the order of the file."""
    return [functie for functie in stand.functies.values() if tag_id in _list_ids(functie)]


def plan_rename(stand: Stand, tag_id: str, label: str) -> list[Wissel]:
    """Another label; the old one becomes a synonym, so that who searches it still finds the tag.

    Raises `OnbekendeTag` and `OngeldigeWijziging`.
    """
    categorie, tag = find_tag(stand, tag_id)
    if any((sectie, ander.label) == (categorie, label) and ander is not tag for sectie, ander in stand.tags.values()):
        raise OngeldigeWijziging([Veldfout("label", _BEZET)])
    synoniemen = _add_woorden([woord for woord in tag.synoniemen if woord != label], [tag.label], label)
    return [_change(categorie, tag_id, tag, label=label, synoniemen=synoniemen)]


def plan_woorden(stand: Stand, tag_id: str, uitleg: str, synoniemen: Sequence[str]) -> list[Wissel]:
    """Another explanation and other words to find the tag by; the label itself is none of them."""
    categorie, tag = find_tag(stand, tag_id)
    woorden = _add_woorden([], [" ".join(woord.split()) for woord in synoniemen if woord.strip()], tag.label)
    return [_change(categorie, tag_id, tag, uitleg=" ".join(uitleg.split()), synoniemen=woorden)]


def plan_add(stand: Stand, categorie: str, label: str, uitleg: str, soort: str) -> list[Wissel]:
    """A new tag at the end of its categorie, with the id that its label gives. `soort`: of a competentie, else "".

    Raises `OngeldigeWijziging`.
    """
    naam = " ".join(label.split())
    tag_id = f"{VOORVOEGSELS[categorie]}-{slugify(naam)}"
    if tag_id in stand.tags or naam.casefold() in {tag.label.casefold() for _, tag in stand.tags.values()}:
        raise OngeldigeWijziging([Veldfout("label", _IS_ER_AL)])
    velden = {"id": tag_id, "label": naam, "uitleg": " ".join(uitleg.split()), **({"soort": soort} if soort else {})}
    model, vondsten = validate(_MODELLEN[categorie], velden)
    if model is None:
        raise OngeldigeWijziging(Veldfout(str(vondst.pad[0]), vondst.zin) for vondst in vondsten)
    return [Wissel(categorie, tag_id, model)]


def plan_retire(stand: Stand, tag_id: str) -> list[Wissel]:
    """The tag is no longer given; passports that carry it keep it."""
    categorie, tag = find_tag(stand, tag_id)
    return [_change(categorie, tag_id, tag, vervallen=True)]


def plan_merge(stand: Stand, van: str, naar: str) -> list[Wissel]:
    """Every passport and opleiding gets `naar` in place of `van`, which is retired; its words become synonyms.

    A stamp of colleagues stays: the two words are declared to be one, and the work is the same. Raises `OnbekendeTag`
    and `OngeldigeWijziging`.
    """
    (categorie, oud), (andere, nieuw) = find_tag(stand, van), find_tag(stand, naar)
    if van == naar or categorie != andere or nieuw.vervallen:
        raise OngeldigeWijziging([Veldfout("naar", _ANDER)])
    synoniemen = _add_woorden(nieuw.synoniemen, [oud.label, *oud.synoniemen], nieuw.label)
    return [
        *(Wissel(FUNCTIES, drager.id, _swap(drager, categorie, van, naar)) for drager in list_dragers(stand, van)),
        *_swap_opleidingen(stand, van, naar),
        _change(categorie, naar, nieuw, synoniemen=synoniemen),
        _change(categorie, van, oud, vervallen=True, vervangen_door=naar),
    ]


def _list_ids(functie: FunctieModel) -> Iterator[str]:
    for categorie in GEMATCHTE_CATEGORIEEN:
        yield from map(_get_id, getattr(functie.tags, categorie))
    yield from (*functie.harde_eisen, *functie.opleidingen)


def _swap(functie: FunctieModel, categorie: str, van: str, naar: str) -> FunctieModel:
    lijst = _LIJSTEN.get(categorie)
    if lijst:
        return functie.model_copy(update={lijst: _replace(getattr(functie, lijst), van, naar)})
    regels = _replace(getattr(functie.tags, categorie), van, naar)
    return functie.model_copy(update={"tags": functie.tags.model_copy(update={categorie: regels})})


def _swap_opleidingen(stand: Stand, van: str, naar: str) -> Iterator[Wissel]:
    for naam, (categorie, tag) in stand.tags.items():
        if isinstance(tag, OpleidingModel) and van in tag.tags:
            yield _change(categorie, naam, tag, tags=_replace(tag.tags, van, naar))


def _replace(regels: list[Any], van: str, naar: str) -> list[Any]:
    """The list with `naar` where `van` stood, with its source; without `van` when `naar` stands there already."""
    if naar in map(_get_id, regels):
        return [regel for regel in regels if _get_id(regel) != van]
    return [_rename(regel, naar) if _get_id(regel) == van else regel for regel in regels]


def _get_id(regel: str | TagMetBron) -> str:
    return regel.tag if isinstance(regel, TagMetBron) else regel


def _rename(regel: str | TagMetBron, naar: str) -> str | TagMetBron:
    return regel.model_copy(update={"tag": naar}) if isinstance(regel, TagMetBron) else naar


def _add_woorden(synoniemen: list[str], erbij: list[str], label: str) -> list[str]:
    """The synonyms with more words, none twice and none that is the label."""
    gezien = {woord.casefold() for woord in (*synoniemen, label)}
    nieuw = [woord for woord in dict.fromkeys(erbij) if woord.casefold() not in gezien]
    return [*synoniemen, *nieuw]


def _change(categorie: str, tag_id: str, tag: TagModel, **velden: Any) -> Wissel:
    model, vondsten = validate(type(tag), tag.model_dump() | velden)
    if model is None:
        raise OngeldigeWijziging(Veldfout(str(vondst.pad[0]), vondst.zin) for vondst in vondsten)
    return Wissel(categorie, tag_id, model)
