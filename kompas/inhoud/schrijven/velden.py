# SPDX-License-Identifier: EUPL-1.2
"""A model as the fields that stand in a file: in the order of the house, without what is empty."""

from typing import Any

from kompas.inhoud.functiemodel import FunctieModel
from kompas.inhoud.model import Model

Velden = dict[str, Any]

_TAGVOLGORDE = (
    *("id", "label", "soort", "bron", "uitleg", "synoniemen", "tags", "vorm", "duur", "link"),
    *("esco", "competentnl", "vervallen", "vervangen_door"),
)


def list_volgorde(soort: type[Model]) -> tuple[str, ...]:
    """The names of the fields of a kind of item, in the order of the house."""
    if soort is FunctieModel:
        return tuple(FunctieModel.model_fields)
    return tuple(naam for naam in _TAGVOLGORDE if naam in soort.model_fields)


def to_velden(model: Model) -> Velden:
    """The fields of a function or a tag that say something. The kind of a function always stands there."""
    gevuld = model.model_dump(exclude_defaults=True)
    if isinstance(model, FunctieModel):
        gevuld["soort"] = model.soort
    return {naam: gevuld[naam] for naam in list_volgorde(type(model)) if naam in gevuld}
