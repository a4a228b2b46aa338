# SPDX-License-Identifier: EUPL-1.2
"""A content file as pieces, of which some can change while all others keep every byte."""

import re
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import dropwhile
from typing import Self

from kompas.inhoud.boom import Boom
from kompas.inhoud.bouwer import Velden
from kompas.inhoud.model import Model
from kompas.inhoud.schrijven.knippen import cut_stukken
from kompas.inhoud.schrijven.opmaak import INSPRING
from kompas.inhoud.schrijven.regels import count_inspring, split_regels
from kompas.inhoud.schrijven.stuk import FUNCTIES, Stuk
from kompas.kern.fouten import OnbewerkbareInhoud

_BOM = "\ufeff"
_SECTIE = re.compile(r"(\w+\s*:)(.*)", re.DOTALL)
_LEGE_LIJST = re.compile(r"(\w+\s*:)\s*\[\s*\](.*)", re.DOTALL)


@dataclass(frozen=True)
class Blad:
    """The pieces in order. `einde`: how a line ends here; `bom`: whether the file begins with a byte order mark;
    `open_einde`: whether its last line has no end.
    """

    naam: str
    stukken: tuple[Stuk, ...]
    einde: str = "\n"
    bom: bool = False
    open_einde: bool = False

    @classmethod
    def read(cls, inhoud: bytes, boom: Boom, model: Model) -> Self:
        """Cut a file that was read without errors. Raises `OnbewerkbareInhoud`."""
        tekst = inhoud.decode()
        regels = split_regels(tekst.removeprefix(_BOM))
        einde = "\r\n" if regels[0].endswith("\r\n") else "\n"
        open_einde = not regels[-1].endswith(("\n", "\r"))
        if open_einde:
            regels[-1] += einde
        stukken = tuple(cut_stukken(regels, boom.data or Velden(), model))
        return cls(boom.naam, stukken, einde, tekst.startswith(_BOM), open_einde)

    def write(self) -> bytes:
        """The file: that of `read`, when nothing was changed."""
        tekst = "".join("".join((*stuk.voor, *stuk.lijf)) for stuk in self.stukken)
        if self.open_einde:
            tekst = tekst.removesuffix("\n").removesuffix("\r")
        return (_BOM * self.bom + tekst).encode()

    @cached_property
    def items(self) -> dict[str, Stuk]:
        """The items by id, in the order of the file."""
        return {stuk.id: stuk for stuk in self.stukken if stuk.model}

    def put(self, sectie: str, model: Model, na: str = "") -> Self:
        """The file with this item: in place of the one with its id, else new, behind `na` or at the end of its section.

        Raises `OngeldigeTekst` and `OnbewerkbareInhoud`.
        """
        plek = self._find(str(getattr(model, "id", "")))
        if plek is None:
            return self._add(sectie, model, na)
        return self._splice(plek, plek + 1, self.stukken[plek].update(model, self.einde))

    def remove(self, item_id: str) -> Self:
        """The file without an item and the comments above it. Raises `OnbewerkbareInhoud`."""
        plek = self._find(item_id)
        if plek is None:
            raise OnbewerkbareInhoud(self.naam)
        items = self._list_items(self.stukken[plek].sectie)
        if len(items) == 1:
            return self._splice(plek - 1, plek + 1, self._rename(plek - 1, _SECTIE, r"\1 []\2"))
        if plek != items[0]:
            return self._splice(plek, plek + 1)
        eerste = self.stukken[items[1]]
        return self._splice(plek, plek + 2, replace(eerste, voor=tuple(dropwhile(_is_leeg, eerste.voor))))

    def _find(self, item_id: str) -> int | None:
        return next((plek for plek, stuk in enumerate(self.stukken) if stuk.model and stuk.id == item_id), None)

    def _list_items(self, sectie: str) -> list[int]:
        return [plek for plek, stuk in enumerate(self.stukken) if stuk.sectie == sectie and stuk.model]

    def _splice(self, van: int, tot: int, *nieuw: Stuk) -> Self:
        return replace(self, stukken=(*self.stukken[:van], *nieuw, *self.stukken[tot:]))

    def _add(self, sectie: str, model: Model, na: str) -> Self:
        items = self._list_items(sectie)
        if not items:
            return self._begin(sectie, model)
        plek = next((plek for plek in items if self.stukken[plek].id == na), items[-1])
        lucht = any(map(_is_leeg, (regel for plek in items[1:] for regel in self.stukken[plek].voor)))
        wit = [self.einde] if lucht or (len(items) == 1 and sectie == FUNCTIES) else []
        kolom = count_inspring(self.stukken[plek].lijf[0])
        return self._splice(plek + 1, plek + 1, Stuk.build(sectie, model, kolom, self.einde, wit))

    def _begin(self, sectie: str, model: Model) -> Self:
        """The first item of a section, which may not be there at all yet."""
        nieuw = Stuk.build(sectie, model, INSPRING, self.einde)
        kop = next((plek for plek, stuk in enumerate(self.stukken) if stuk.sectie == sectie), None)
        if kop is not None:
            return self._splice(kop, kop + 1, self._rename(kop, _LEGE_LIJST, r"\1\2"), nieuw)
        slot = len(self.stukken)
        return self._splice(slot, slot, Stuk(sectie, (f"{sectie}:{self.einde}",)), nieuw)

    def _rename(self, plek: int, vorm: re.Pattern[str], vervanging: str) -> Stuk:
        """The begin of a section, with its last line changed: the one that holds its name."""
        kop = self.stukken[plek]
        gevonden = vorm.fullmatch(kop.voor[-1])
        if gevonden is None:
            raise OnbewerkbareInhoud(self.naam)
        return replace(kop, voor=(*kop.voor[:-1], gevonden.expand(vervanging)))


def _is_leeg(regel: str) -> bool:
    return not regel.strip()
