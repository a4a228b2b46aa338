# SPDX-License-Identifier: EUPL-1.2
"""Colours and letters of the kompas, all from the house style: every tint is made from the colour of a domain."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Self

from kompas.inhoud import Huisstijl
from kompas.inhoud.kleur import ZICHTBAAR, Paar, mix
from kompas.scherm.kompas.letters import css_familie

_GRIJS = 0.8  # of the text colour: quiet, still readable
_WIT_OVER_STIP = {"lijkt er veel op": 0.0, "lijkt er een beetje op": 0.1, "verder weg": 0.18, "": 0.18}
_WIT_OVER_VLAK = (0.915, 0.885)  # two neighbours of one domain never have the same tint
_WIT_OVER_RAND = (0.82, 0.875)
_INKT_OVER_TOON = (0.0, 0.36, 0.18)  # two vakgroepen side by side never have the same tone
_BLEEK = 0.72


@dataclass(frozen=True, slots=True)
class Palet:
    """The tints of one domain, from its colour and that of the page, as `#rrggbb`."""

    kleur: str
    papier: str = "#ffffff"
    inkt: str = "#0f1822"

    def toon(self, nummer: int) -> str:
        """The tone that all marks of the vakgroep with this number share; text can be read in and on it."""
        return mix(self.inkt, self.kleur, _INKT_OVER_TOON[nummer % len(_INKT_OVER_TOON)])

    def stip(self, woorden: str, nummer: int = 0) -> str:
        """A dot: paler as the match is weaker, always visible on the background."""
        return mix(self.papier, self.toon(nummer), _WIT_OVER_STIP[woorden])

    def bleek(self, kleur: str, bleekheid: float) -> str:
        """A colour made paler (0 to 1). It may fade into the background: the outline keeps the mark in sight."""
        return mix(self.papier, kleur, _BLEEK * bleekheid)

    def vlak(self, nummer: int) -> str:
        """The background of the sector with this number."""
        return mix(self.papier, self.kleur, _WIT_OVER_VLAK[nummer % len(_WIT_OVER_VLAK)])

    def rand(self, nummer: int) -> str:
        """The piece of the rim that belongs to the vakgroep with this number."""
        return mix(self.papier, self.kleur, _WIT_OVER_RAND[nummer % len(_WIT_OVER_RAND)])


@dataclass(frozen=True, slots=True)
class Figuurstijl:
    """What a figure takes of the house style. Colours are `#rrggbb`, `lettertype` is a CSS font family.

    `inkt` is for texts and the centre, `grijs` for quiet texts, `lijn` for rings, `papier` for what shows the page.
    """

    inkt: str
    grijs: str
    lijn: str
    papier: str
    lettertype: str

    @classmethod
    def from_huisstijl(cls, huisstijl: Huisstijl) -> Self:
        """The figure in the colours of the organisation."""
        kleuren = huisstijl.kleuren
        return cls(
            inkt=kleuren.tekst,
            grijs=mix(kleuren.tekst, kleuren.achtergrond, _GRIJS),
            lijn=kleuren.rand,
            papier=kleuren.achtergrond,
            lettertype=css_familie(huisstijl.lettertype),
        )


def build_paletten(huisstijl: Huisstijl, domeinen: Iterable[str]) -> dict[str, Palet]:
    """The tints of each domain, by its name."""
    kleuren = huisstijl.kleuren
    return {
        domein: Palet(kleur, kleuren.achtergrond, kleuren.tekst)
        for domein, kleur in huisstijl.colour_domeinen(domeinen).items()
    }


def list_paren(huisstijl: Huisstijl, domeinen: Iterable[str]) -> Iterator[Paar]:
    """The colours that lie on each other in a figure."""
    stijl = Figuurstijl.from_huisstijl(huisstijl)
    yield Paar("text, hover, letter of a surprise, centre", stijl.inkt, stijl.papier)
    yield Paar("label of a ring", stijl.grijs, stijl.papier)
    for palet in build_paletten(huisstijl, domeinen).values():
        yield from _list_domeinparen(palet)


def _list_domeinparen(palet: Palet) -> Iterator[Paar]:
    tonen = [palet.toon(nummer) for nummer in range(len(_INKT_OVER_TOON))]
    stippen = [palet.stip(woorden, nummer) for woorden in _WIT_OVER_STIP for nummer in range(len(tonen))]
    vlakken = [palet.vlak(nummer) for nummer in range(len(_WIT_OVER_VLAK))]
    randen = [palet.rand(nummer) for nummer in range(len(_WIT_OVER_RAND))]
    yield Paar("name of a domain", palet.kleur, palet.papier)
    for toon in tonen:
        yield Paar("number in a mark", palet.papier, toon)
        yield Paar("number in a pale mark", palet.inkt, palet.bleek(toon, 1.0))
    for vlak in vlakken:
        for merk in (*stippen, *tonen, palet.inkt):
            yield Paar("mark on its sector", merk, vlak, ZICHTBAAR)
    for rand in (*randen, *vlakken):
        yield Paar("open mark on the rim", palet.kleur, rand, ZICHTBAAR)
