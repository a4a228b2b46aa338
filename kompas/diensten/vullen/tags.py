# SPDX-License-Identifier: EUPL-1.2
"""Renaming, retiring and merging tags, with all consequences shown first."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from kompas.diensten.organisatie import Organisatie
from kompas.diensten.toegang import Aanvraag, act, vereist
from kompas.diensten.vullen.schrijfwerk import make_stempel, name_ids, open_schrijver
from kompas.inhoud.schrijven import Stand, Wissel
from kompas.inhoud.schrijven.tagwerk import list_dragers, plan_add, plan_merge, plan_rename, plan_retire, plan_woorden
from kompas.inhoud.schrijven.verschil import Verschil, compare
from kompas.kern.fouten import InhoudVeranderd
from kompas.kern.functie import slugify
from kompas.kern.toegang import Recht

Plan = Callable[[Stand], Sequence[Wissel]]


@dataclass(frozen=True, slots=True)
class Gevolg:
    """A passport or tag that changes. `sectie`: "functies", or the categorie of the tag."""

    sectie: str
    id: str
    titel: str
    verschillen: tuple[Verschil, ...]


@dataclass(frozen=True, slots=True)
class Gevolgen:
    """All that a change of a tag does. `dragers`: (id, title) of every function that carries the tag now; those that do
    not stand in `gevolgen` keep it. `basis`: which content was looked at; give it back to do what was shown.
    """

    basis: str
    gevolgen: tuple[Gevolg, ...]
    dragers: tuple[tuple[str, str], ...]


@vereist(Recht.INHOUD)
def preview_rename(_aanvraag: Aanvraag, organisatie: Organisatie, tag_id: str, label: str) -> Gevolgen:
    """What another label does. Raises `OnbekendeTag` and `OngeldigeInhoud`."""
    return _preview(organisatie, tag_id, lambda stand: plan_rename(stand, tag_id, label.strip()))


@vereist(Recht.INHOUD)
def rename_tag(aanvraag: Aanvraag, tag_id: str, label: str, reden: str, basis: str) -> None:
    """Give a tag another label. Raises `InhoudVeranderd` when the content is not that of the preview."""
    _apply(aanvraag, "kenmerk hernoemen", tag_id, reden, basis, lambda stand: plan_rename(stand, tag_id, label.strip()))


@vereist(Recht.INHOUD)
def preview_woorden(
    _aanvraag: Aanvraag, organisatie: Organisatie, tag_id: str, uitleg: str, synoniemen: Sequence[str]
) -> Gevolgen:
    """What another explanation and other words to find a tag by do. Raises `OnbekendeTag` and `OngeldigeInhoud`."""
    return _preview(organisatie, tag_id, lambda stand: plan_woorden(stand, tag_id, uitleg, synoniemen))


@vereist(Recht.INHOUD)
def change_woorden(
    aanvraag: Aanvraag, tag_id: str, uitleg: str, synoniemen: Sequence[str], reden: str, basis: str
) -> None:
    """Explain a tag otherwise. Raises `InhoudVeranderd` when the content is not that of the preview."""
    plan = partial(plan_woorden, tag_id=tag_id, uitleg=uitleg, synoniemen=synoniemen)
    _apply(aanvraag, "kenmerk uitleggen", tag_id, reden, basis, plan)


@vereist(Recht.INHOUD)
def add_tag(aanvraag: Aanvraag, categorie: str, label: str, uitleg: str, reden: str, soort: str = "") -> str:
    """Add a tag that no passport carries yet; returns its id. A competentie needs its `soort`.

    Raises `OngeldigeWijziging`, also when it is there already.
    """
    versies = open_schrijver().apply(
        lambda stand: plan_add(stand, categorie, label, uitleg, soort),
        make_stempel(aanvraag.actor, aanvraag.nu, reden),
        act(aanvraag, "kenmerk toevoegen", f"tag:{slugify(label)}"),
    )
    return versies[0].id


@vereist(Recht.INHOUD)
def preview_retire(_aanvraag: Aanvraag, organisatie: Organisatie, tag_id: str) -> Gevolgen:
    """What it does that a tag is no longer given. Raises `OnbekendeTag`."""
    return _preview(organisatie, tag_id, lambda stand: plan_retire(stand, tag_id))


@vereist(Recht.INHOUD)
def retire_tag(aanvraag: Aanvraag, tag_id: str, reden: str, basis: str) -> None:
    """No longer give a tag. Raises `InhoudVeranderd` when the content is not that of the preview."""
    _apply(aanvraag, "kenmerk laten vervallen", tag_id, reden, basis, lambda stand: plan_retire(stand, tag_id))


@vereist(Recht.INHOUD)
def preview_merge(_aanvraag: Aanvraag, organisatie: Organisatie, van: str, naar: str) -> Gevolgen:
    """What it does that `van` goes up in `naar`. Raises `OnbekendeTag` and `OngeldigeWijziging`."""
    return _preview(organisatie, van, lambda stand: plan_merge(stand, van, naar))


@vereist(Recht.INHOUD)
def merge_tags(aanvraag: Aanvraag, van: str, naar: str, reden: str, basis: str) -> None:
    """Let `van` go up in `naar`. Raises `InhoudVeranderd` when the content is not that of the preview."""
    _apply(aanvraag, "kenmerken samenvoegen", van, reden, basis, lambda stand: plan_merge(stand, van, naar))


def _preview(organisatie: Organisatie, tag_id: str, plan: Plan) -> Gevolgen:
    stand, namen = open_schrijver().read(), name_ids(organisatie.catalogus)
    wissels = plan(stand)
    stand.change(wissels)
    gevolgen = (
        Gevolg(een.sectie, een.id, namen.get(een.id, een.id), compare(stand.find(een.id), een.model, namen))
        for een in wissels
    )
    dragers = tuple((functie.id, functie.titel) for functie in list_dragers(stand, tag_id))
    return Gevolgen(stand.hash, tuple(gevolg for gevolg in gevolgen if gevolg.verschillen), dragers)


def _apply(aanvraag: Aanvraag, actie: str, tag_id: str, reden: str, basis: str, plan: Plan) -> None:
    def plan_as_shown(stand: Stand) -> Sequence[Wissel]:
        if stand.hash != basis:
            raise InhoudVeranderd
        return plan(stand)

    stempel = make_stempel(aanvraag.actor, aanvraag.nu, reden)
    open_schrijver().apply(plan_as_shown, stempel, act(aanvraag, actie, f"tag:{tag_id}"))
