# SPDX-License-Identifier: EUPL-1.2
"""Cutting a content file into its items and what stands between them."""

import re
from collections.abc import Iterator, Sequence

from kompas.inhoud.bouwer import Lijst, Velden
from kompas.inhoud.model import Model
from kompas.inhoud.schrijven.regels import count_inspring, find_einde
from kompas.inhoud.schrijven.stuk import Stuk

_STREEPJE = re.compile(r" *-\s")


def cut_stukken(regels: Sequence[str], data: Velden, model: Model) -> Iterator[Stuk]:
    """Every line of a valid file, in pieces. A section whose items do not each begin with a dash on a line of their
    own is one piece of text, in which nothing can be changed.
    """
    begin, secties = 0, sorted(data, key=data.sleutels.__getitem__)
    for sectie, volgende in zip(secties, [*(data.sleutels[naam] - 1 for naam in secties[1:]), len(regels)]):
        starts = _find_starts(regels, data, sectie)
        kop = data.sleutels[sectie] if starts or not data[sectie] else volgende
        yield Stuk(sectie, tuple(regels[begin:kop]))
        begin = kop
        for start, stop, item in zip(starts, [*starts[1:], volgende], getattr(model, sectie) if starts else ()):
            einde = find_einde(regels, start, stop, count_inspring(regels[starts[0]]))
            yield Stuk(sectie, tuple(regels[begin:start]), tuple(regels[start:einde]), item)
            begin = einde
    yield Stuk("", tuple(regels[begin:]))


def _find_starts(regels: Sequence[str], data: Velden, sectie: str) -> list[int]:
    """The lines with the dashes of the items, counted from 0; none when the items are written in another way."""
    lijst = data[sectie]
    if not isinstance(lijst, Lijst):
        return []
    starts = [_find_streepje(regels, regel - 1, data.sleutels[sectie]) for regel in lijst.regels]
    netjes = sorted(set(starts)) == starts and len({count_inspring(regels[start]) for start in starts}) == 1
    return starts if netjes and starts[0] >= data.sleutels[sectie] else []


def _find_streepje(regels: Sequence[str], regel: int, boven: int) -> int:
    """The line with the dash of the item whose first field stands on `regel`; the same line as a rule."""
    return next((plek for plek in range(regel, boven - 1, -1) if _STREEPJE.match(regels[plek])), -1)
