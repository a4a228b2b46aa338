# SPDX-License-Identifier: EUPL-1.2
"""The part of a dossier about where to go, and with which steps."""

from dataclasses import dataclass, replace
from typing import Self

from kompas.kern.dossier.ambitie import Ambitie
from kompas.kern.dossier.bewaarkeuzes import Bewaarkeuzes
from kompas.kern.dossier.grenzen import MAX_STAPPEN
from kompas.kern.dossier.rij import add_record, change_record, remove_record
from kompas.kern.dossier.stap import Stap

_STAPPEN = "stappen in je plan"
_ONGEZEGD = Ambitie()


@dataclass(frozen=True, slots=True, kw_only=True)
class Planwerk(Bewaarkeuzes):
    """Ambition and plan, upon what was kept. The fields: see `Dossier`."""

    ambitie: Ambitie = _ONGEZEGD
    plan: tuple[Stap, ...] = ()

    @property
    def stap(self) -> Stap:
        """The first step that still has to be done; an empty one when there is none."""
        return next(iter(self.te_doen), Stap())

    @property
    def te_doen(self) -> tuple[Stap, ...]:
        """The steps that still have to be done, in the order of `order_stappen`."""
        return tuple(self.plan[nr] for nr in self.order_stappen() if self.plan[nr].loopt)

    def order_stappen(self) -> list[int]:
        """The numbers of the steps: to do before done, in each the earliest day first, and without a day last."""

        def rang(nr: int) -> tuple[bool, bool, str, int]:
            stap = self.plan[nr]
            return not stap.loopt, not stap.wanneer, stap.wanneer, nr

        return sorted(range(len(self.plan)), key=rang)

    def aim(self, ambitie: Ambitie) -> Self:
        """Say where you want to go, and when."""
        return replace(self, ambitie=ambitie)

    def add_stap(self, stap: Stap) -> Self:
        """A step more, at the end; an empty one is not added. Raises `DossierVol` and `OngeldigeDag`."""
        return replace(self, plan=add_record(self.plan, stap, _STAPPEN, MAX_STAPPEN))

    def change_stap(self, nr: int, stap: Stap) -> Self:
        """Another step in that place; an empty one removes it. Raises `RegelVerdwenen` and `OngeldigeDag`."""
        return replace(self, plan=change_record(self.plan, nr, stap))

    def remove_stap(self, nr: int) -> Self:
        """The plan without that step. Raises `RegelVerdwenen`."""
        return replace(self, plan=remove_record(self.plan, nr))

    def plan_step(self, wat: str, wanneer: str, oud: Stap | None = None) -> Self:
        """Write the first step that has to be done (again), or remove it with two empty texts.

        `wanneer` is an ISO date or "". `oud`: the step that this was until now, by default the first; one that is not
        in the plan (any more) comes before all others. Raises `DossierVol` and `OngeldigeDag`.
        """
        eerste = self.stap if oud is None else oud
        nieuw = replace(eerste, wat=wat, wanneer=wanneer)
        if eerste in self.plan:
            return self.change_stap(self.plan.index(eerste), nieuw)
        return replace(self, plan=add_record(self.plan, nieuw, _STAPPEN, MAX_STAPPEN, voor=True))
