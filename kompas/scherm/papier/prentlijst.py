# SPDX-License-Identifier: EUPL-1.2
"""The list beside the kompas on paper: what its numbers and letters mean."""

import textwrap
from dataclasses import dataclass, field, replace
from xml.etree import ElementTree as ET

from kompas.inhoud import Huisstijl
from kompas.kern import Catalogus
from kompas.kern.beeld import KompasBeeld, Punt
from kompas.kern.getallen import procent
from kompas.scherm import woorden
from kompas.scherm.kompas.kleur import Figuurstijl, build_paletten
from kompas.scherm.kompas.merken import draw_merken
from kompas.scherm.papier.spoorsvg import add_regels, draw_spoor
from kompas.scherm.papier.svgpapier import move

BREED = 410.0  # px
_KOPPEN = {"dichtbij": woorden.DICHTBIJ, "verrassend": woorden.VERRASSEND}
_LETTER, _KLEIN = 15.0, 13.0
_TEKENS, _TEKENS_KLEIN = 43, 54  # on a line of `BREED`, beside the mark
_INSPRING, _MERK = 38.0, 24.0
_REGEL, _REGEL_KLEIN, _WIT, _WIT_KOP = 19.0, 17.0, 10.0, 14.0


@dataclass(slots=True)
class Lijst:
    """Rows one below another in a group with its origin at its top left; `hoog` is how far it is, in px."""

    beeld: KompasBeeld
    catalogus: Catalogus
    huisstijl: Huisstijl
    toon_procenten: bool
    groep: ET.Element = field(default_factory=lambda: ET.Element("g"))
    hoog: float = 0.0

    def write(self) -> None:
        """Write the numbered functions and then the surprising ones, each under a heading."""
        for soort, kop in _KOPPEN.items():
            punten = [punt for punt in self.beeld.lijst if punt.soort == soort]
            if punten:
                self.hoog += _WIT_KOP if self.hoog else 0
                self._line(kop, 0, _LETTER, _REGEL, font_weight="700", fill=self._stijl.grijs)
                self.hoog += _WIT
            for punt in punten:
                self._row(punt)

    @property
    def _stijl(self) -> Figuurstijl:
        return Figuurstijl.from_huisstijl(self.huisstijl)

    def _row(self, punt: Punt) -> None:
        functie = self.catalogus.functie(punt.functie_id)
        self._mark(punt)
        for regel in fold(functie.titel, _TEKENS, 2):
            self._line(regel, _INSPRING, _LETTER, _REGEL, font_weight="700")
        match = f" · {procent(punt.score)}" if self.toon_procenten else ""
        plaats = fold(functie.vakgroep or functie.domein, _TEKENS_KLEIN - len(match), 1)[0]
        self._line(plaats + match, _INSPRING, _KLEIN, _REGEL_KLEIN, fill=self._stijl.grijs)
        self.hoog += _WIT

    def _line(self, tekst: str, x: float, letter: float, hoog: float, **opmaak: str) -> None:
        add_regels(self.groep, [tekst], x, self.hoog + hoog / 2, letter=letter, **opmaak)
        self.hoog += hoog

    def _mark(self, punt: Punt) -> None:
        """The same mark as in the disc, in one size."""
        straal = self.beeld.schermstraal
        alleen = replace(punt, afstand=0.0, bewaard=False, grootte=_MERK / straal)
        beeld = replace(self.beeld, punten=(alleen,))
        paletten = build_paletten(self.huisstijl, self.catalogus.domeinen)
        kleur = self._stijl.papier if punt.soort == "dichtbij" else self._stijl.inkt
        merk = ET.SubElement(self.groep, "g", {"aria-hidden": "true"})
        draw_spoor(merk, draw_merken(beeld, self.catalogus, paletten, self._stijl, toon_procenten=False), straal)
        add_regels(merk, [punt.merk], 0, 0, letter=_KLEIN, fill=kleur, text_anchor="middle", font_weight="700")
        move(merk, _MERK / 2, self.hoog + _REGEL_KLEIN)


def fold(tekst: str, breedte: int, regels: int) -> list[str]:
    """Text over lines of so many characters; what does not fit ends in an ellipsis."""
    return textwrap.wrap(tekst, breedte, max_lines=regels, placeholder="…", break_on_hyphens=False) or [""]
