# SPDX-License-Identifier: EUPL-1.2
"""A whole function, as the core knows it, as the fields of a change."""

from dataclasses import asdict

from kompas.inhoud.functiemodel import FunctieModel, TagMetBron
from kompas.inhoud.omzetten import build_functie
from kompas.inhoud.schrijven.toetsen import Wijziging
from kompas.kern import Functie
from kompas.kern.tag import GEMATCHTE_CATEGORIEEN

_EIGEN = frozenset({"tags", "bronnen", "controle", "vulling", "ook_in", "verrassend"})  # shaped otherwise in the file


def make_wijziging(oud: FunctieModel, functie: Functie) -> Wijziging:
    """What turns the opened `oud` into this function. Tags keep the order and the sources that they had.

    A stamp is no part of it, and of `vulling` only the wish for concept is.
    """
    velden = {naam: getattr(functie, naam) for naam in FunctieModel.model_fields if naam not in _EIGEN}
    wens = {"vulling": "concept"} if functie.vulling == "concept" else {}
    return {
        **velden,
        **wens,
        "ook_in": [asdict(plaats) for plaats in functie.ook_in],
        "verrassend": [asdict(link) for link in functie.verrassend],
        "tags": {categorie: _list_tags(oud, functie, categorie) for categorie in GEMATCHTE_CATEGORIEEN},
    }


def _list_tags(oud: FunctieModel, functie: Functie, categorie: str) -> list[str | dict[str, str]]:
    stond = {regel.tag if isinstance(regel, TagMetBron) else regel: regel for regel in getattr(oud.tags, categorie)}
    bronnen = build_functie(oud).bronnen
    blijft = [tag for tag in stond if tag in functie.tags.get(categorie, ())]
    uit: list[str | dict[str, str]] = []
    for tag in dict.fromkeys((*blijft, *functie.tags.get(categorie, ()))):
        bron = functie.bronnen.get(tag, "")
        if tag in stond and bron == bronnen.get(tag, ""):
            regel = stond[tag]
            uit.append(regel.model_dump() if isinstance(regel, TagMetBron) else regel)
        else:
            uit.append({"tag": tag, "bron": bron} if bron else tag)
    return uit
