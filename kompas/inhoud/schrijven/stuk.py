# SPDX-License-Identifier: EUPL-1.2
"""One item of a content file (a function or a tag) with the very lines that it stands on."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Self

from kompas.inhoud.bestand import Bestand
from kompas.inhoud.boom import Boom
from kompas.inhoud.functiemodel import FunctiesBestand
from kompas.inhoud.lezen import read_model
from kompas.inhoud.model import Model
from kompas.inhoud.schrijven.bijwerken import update_regels
from kompas.inhoud.schrijven.opmaak import render_stuk
from kompas.inhoud.schrijven.regels import count_inspring
from kompas.inhoud.schrijven.velden import to_velden
from kompas.inhoud.tagmodel import TagsBestand
from kompas.kern.fouten import OngeldigeTekst

FUNCTIES = "functies"


@dataclass(frozen=True, slots=True)
class Stuk:
    """`voor`: the comments and empty lines above an item, which stay with it; `lijf`: its own lines, each with its end.

    Without `model` it is what stands between items: the begin of the file, the name of a section, the end.
    """

    sectie: str
    voor: tuple[str, ...] = ()
    lijf: tuple[str, ...] = ()
    model: Model | None = None

    @property
    def id(self) -> str:
        """The id of the item; "" for what is none."""
        return str(getattr(self.model, "id", ""))

    @classmethod
    def build(cls, sectie: str, model: Model, kolom: int, einde: str, voor: Sequence[str] = ()) -> Self:
        """An item in the shape of the house, its dash at `kolom`. Raises `OngeldigeTekst` for what YAML cannot hold."""
        lijf = tuple(regel + einde for regel in render_stuk(to_velden(model), kolom))
        if read_stuk(sectie, lijf) != model:
            raise OngeldigeTekst
        return cls(sectie, tuple(voor), lijf, model)

    def update(self, model: Model, einde: str) -> Self:
        """The item with other fields; lines of what stays the same are kept as they are. Raises `OngeldigeTekst`."""
        regels = update_regels(self.lijf, to_velden(self.model), to_velden(model), einde) if self.model else None
        if regels is not None and read_stuk(self.sectie, regels) == model:
            return replace(self, lijf=tuple(regels), model=model)
        return self.build(self.sectie, model, count_inspring(self.lijf[0]), einde, self.voor)


def read_stuk(sectie: str, lijf: Sequence[str]) -> Model | None:
    """The item on these lines; None when they are not exactly one."""
    boom = Boom(Bestand(sectie, f"{sectie}:\n{''.join(lijf)}".encode("utf-8", "surrogatepass")))
    soort = FunctiesBestand if sectie == FUNCTIES else TagsBestand
    model = read_model(boom, soort, lambda _: ())
    items: list[Model] = getattr(model, sectie, []) if not boom.fouten else []
    return items[0] if len(items) == 1 else None
