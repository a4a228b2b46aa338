# SPDX-License-Identifier: EUPL-1.2
"""The lines of one item with some fields changed: what stays the same keeps its lines, comments and order."""

from collections.abc import Sequence
from difflib import SequenceMatcher
from itertools import zip_longest
from typing import Any

import yaml

from kompas.inhoud.schrijven.deel import AndersError, Deel, cut_lijst, cut_velden, find_toelichting, is_blok
from kompas.inhoud.schrijven.opmaak import render_regel, render_veld
from kompas.inhoud.schrijven.velden import Velden

_LADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def update_regels(lijf: Sequence[str], oud: Velden, nieuw: Velden, einde: str) -> list[str] | None:
    """The lines with `nieuw` where `oud` stood, new ones ending with `einde`; None when it must be written as a whole.

    What somebody wrote above a field that goes, stays.
    """
    lijst = yaml.compose("".join(lijf), Loader=_LADER)
    if not isinstance(lijst, yaml.SequenceNode) or len(lijst.value) != 1:
        return None
    heel = Deel("", lijst.value[0], kolom=0, voor=0, begin=0, einde=len(lijf))
    try:
        return _Bijwerker(lijf, einde).change_velden(heel, oud, nieuw)
    except AndersError:
        return None


class _Bijwerker:
    def __init__(self, regels: Sequence[str], einde: str) -> None:
        self._regels, self._einde = regels, einde

    def change_velden(self, heel: Deel, oud: Velden, nieuw: Velden) -> list[str]:
        """The lines of a mapping with other fields; a new one stands behind the one that it follows in `nieuw`."""
        delen = cut_velden(self._regels, heel)
        stukken = {deel.naam: self._change(deel, oud.get(deel.naam), nieuw.get(deel.naam)) for deel in delen}
        namen, vorige = list(stukken), ""
        for naam, waarde in nieuw.items():
            if naam not in stukken and waarde != oud.get(naam):  # a default may stand in neither
                namen.insert(namen.index(vorige) + 1 if vorige else 0, naam)
                stukken[naam] = self._end(render_veld(naam, waarde, delen[0].kolom))
            vorige = naam if naam in stukken else vorige
        streepje = self._regels[delen[0].begin][: delen[0].kolom].strip()
        if streepje and (namen[0] != delen[0].naam or not stukken[namen[0]]):
            raise AndersError
        return self._wrap(heel, delen, [regel for naam in namen for regel in stukken[naam]])

    def _change(self, deel: Deel, oud: Any, nieuw: Any) -> list[str]:
        voor = [*self._regels[deel.voor : deel.begin]]
        if oud == nieuw:
            return [*voor, *self._regels[deel.begin : deel.einde]]
        if nieuw is None:
            return voor
        if is_blok(deel.knoop) and isinstance(oud, dict) and isinstance(nieuw, dict):
            return voor + self.change_velden(deel, oud, nieuw)
        if is_blok(deel.knoop) and isinstance(oud, list) and isinstance(nieuw, list):
            return voor + self._change_lijst(deel, oud, nieuw)
        return voor + self._replace(deel, render_veld(deel.naam, nieuw, deel.kolom))

    def _change_lijst(self, heel: Deel, oud: list[Any], nieuw: list[Any]) -> list[str]:
        delen = cut_lijst(self._regels, heel)
        if len(delen) != len(oud):
            raise AndersError
        uit: list[str] = []
        for soort, van, tot, van_nieuw, tot_nieuw in SequenceMatcher(
            None, list(map(repr, oud)), list(map(repr, nieuw)), autojunk=False
        ).get_opcodes():
            if soort == "equal":
                uit += self._regels[delen[van].voor : delen[tot - 1].einde]
                continue
            for deel, waarde in zip_longest(delen[van:tot], nieuw[van_nieuw:tot_nieuw]):
                uit += self._change_waarde(heel.naam, delen[0].kolom, deel, waarde)
        return self._wrap(heel, delen, uit)

    def _change_waarde(self, naam: str, kolom: int, deel: Deel | None, waarde: Any) -> list[str]:
        """A value of a list that is replaced, or new (without `deel`), or gone (without `waarde`)."""
        if deel is None:
            return self._end(render_regel(naam, waarde, kolom))
        voor = [*self._regels[deel.voor : deel.begin]]
        return voor if waarde is None else voor + self._replace(deel, render_regel(naam, waarde, kolom))

    def _replace(self, deel: Deel, regels: list[str]) -> list[str]:
        """New lines in place of old ones, with the comment behind them, and the dash before them if there was one."""
        begin = self._regels[deel.begin][: deel.kolom] + regels[0][deel.kolom :]
        return self._end([begin + find_toelichting(self._regels, deel.knoop), *regels[1:]])

    def _wrap(self, heel: Deel, delen: list[Deel], midden: list[str]) -> list[str]:
        return [*self._regels[heel.begin : delen[0].voor], *midden, *self._regels[delen[-1].einde : heel.einde]]

    def _end(self, regels: list[str]) -> list[str]:
        return [regel + self._einde for regel in regels]
