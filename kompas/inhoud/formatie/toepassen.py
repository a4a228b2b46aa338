# SPDX-License-Identifier: EUPL-1.2
"""Doing what an import plan says: one safe write of all of it, or nothing."""

from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

from kompas.inhoud.formatie.huisstijlvlag import drop_voorbeeldvlag
from kompas.inhoud.formatie.plan import Importplan, Wijze
from kompas.inhoud.formatie.skelet import change_model, make_skelet
from kompas.inhoud.functiemodel import FunctieModel
from kompas.inhoud.inhoudsmap import Inhoudsmap
from kompas.inhoud.schrijven.schrijver import Inhoudsschrijver
from kompas.inhoud.schrijven.stand import Stand, Wissel
from kompas.inhoud.schrijven.stuk import FUNCTIES
from kompas.inhoud.schrijven.versie import Stempel
from kompas.inhoud.schrijven.vervangen import Vervanging, replace_files
from kompas.kern.fouten import InhoudNietBewaard, InhoudVeranderd


def apply_plan(folder: str | Path, plan: Importplan, stempel: Stempel, rondom: AbstractContextManager[object]) -> None:
    """Write what the plan says in the folder of an organisation, with a version of every function that changes.

    `rondom` is entered around the writing; when it ends with an error, all files are as they were. Raises
    `InhoudVeranderd` when the content is no longer that of the plan, and what `Inhoudsschrijver.apply` raises.
    """
    map_ = Inhoudsmap.from_folder(folder)
    vlag = drop_voorbeeldvlag(map_.huisstijl) if plan.wijze is Wijze.VERVANGEN else None
    bestanden = [vlag] if vlag else []
    versies = Inhoudsschrijver(folder).apply(
        lambda stand: _list_wissels(stand, plan), stempel, _after(bestanden, rondom)
    )
    if not versies:  # the functions were right already
        _replace(bestanden, rondom)


@contextmanager
def _after(bestanden: Sequence[Vervanging], rondom: AbstractContextManager[object]) -> Iterator[None]:
    """Once the functions stand, the other files within `rondom`: an error there brings everything back."""
    yield
    _replace(bestanden, rondom)


def _replace(bestanden: Sequence[Vervanging], rondom: AbstractContextManager[object]) -> None:
    try:
        replace_files(bestanden, rondom)
    except OSError as fout:
        raise InhoudNietBewaard from fout


def _list_wissels(stand: Stand, plan: Importplan) -> list[Wissel]:
    if stand.hash != plan.versie:
        raise InhoudVeranderd
    modellen = stand.functies
    weg = [Wissel(FUNCTIES, functie_id, None) for functie_id in plan.verdwijnt]
    blijvend = {naam: model for naam, model in modellen.items() if naam not in set(plan.verdwijnt)}
    return [*weg, *_list_changed(blijvend, plan), *_list_new(blijvend, plan)]


def _list_changed(blijvend: dict[str, FunctieModel], plan: Importplan) -> Iterator[Wissel]:
    velden: dict[str, dict[str, object]] = {
        wijziging.functie_id: dict(wijziging.velden) for wijziging in plan.gewijzigd
    }
    for functie_id in plan.vervalt:
        velden.setdefault(functie_id, {})["vervallen"] = True
    gebroken = set(plan.links)
    for functie_id, model in blijvend.items():
        links = [link for link in model.verrassend if (functie_id, link.naar) not in gebroken]
        nieuw = change_model(model, velden.get(functie_id, {})).model_copy(update={"verrassend": links})
        if nieuw != model:
            yield Wissel(FUNCTIES, functie_id, nieuw)


def _list_new(blijvend: dict[str, FunctieModel], plan: Importplan) -> Iterator[Wissel]:
    """Every skeleton behind the last function of its vakgroep, else of its unit or domein, else at the end."""
    laatste: dict[tuple[str, ...], str] = {}
    for functie_id, model in blijvend.items():
        laatste |= dict.fromkeys(_list_plekken(model), functie_id)
    for functie_id, over in plan.nieuw.items():
        model = make_skelet(functie_id, over)
        plekken = _list_plekken(model)
        yield Wissel(FUNCTIES, functie_id, model, next((laatste[plek] for plek in plekken if plek in laatste), ""))
        laatste |= dict.fromkeys(plekken, functie_id)


def _list_plekken(model: FunctieModel) -> list[tuple[str, ...]]:
    plek = (model.domein, model.unit, model.vakgroep)
    return [plek[:diep] for diep in (3, 2, 1)]
