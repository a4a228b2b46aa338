# SPDX-License-Identifier: EUPL-1.2
"""What a change by hand does to how far a passport is filled, see docs/besluiten/0017-schrijven.md."""

from typing import Literal

from kompas.inhoud.functiemodel import FunctieModel, TagMetBron
from kompas.kern.tag import GEMATCHTE_CATEGORIEEN

# What says nothing of the work itself: who is called what, and where.
_NAAM_EN_PLAATS = frozenset(
    {
        *("id", "titel", "ook_bekend_als", "soort", "domein", "unit", "vakgroep", "ook_in", "werkgever", "normfunctie"),
        *("verrassend", "vervallen", "vulling", "controle"),
    }
)
Vullingswoord = Literal["skelet", "voorbeeld", "concept", "levensecht"]


def settle_vulling(oud: FunctieModel, nieuw: FunctieModel) -> FunctieModel:
    """The changed function with its vulling and stamp; in `nieuw` only `vulling: concept` counts as a wish."""
    vulling = _decide(oud, nieuw)
    is_gecheckt = vulling == oud.vulling and list_tags(oud) == list_tags(nieuw)
    return nieuw.model_copy(update={"vulling": vulling, "controle": oud.controle if is_gecheckt else None})


def list_tags(functie: FunctieModel) -> dict[str, frozenset[str]]:
    """The matched tags per categorie, whatever their source and order."""
    return {
        categorie: frozenset(
            regel.tag if isinstance(regel, TagMetBron) else regel for regel in getattr(functie.tags, categorie)
        )
        for categorie in GEMATCHTE_CATEGORIEEN
    }


def _decide(oud: FunctieModel, nieuw: FunctieModel) -> Vullingswoord:
    if not any(list_tags(nieuw).values()):
        return "skelet"
    if nieuw.vulling == "concept" and oud.vulling != "concept":
        return "concept"
    if oud.vulling == "levensecht" and list_tags(oud) == list_tags(nieuw):
        return "levensecht"
    if oud.model_dump(exclude=set(_NAAM_EN_PLAATS)) == nieuw.model_dump(exclude=set(_NAAM_EN_PLAATS)):
        return oud.vulling
    return "concept"
