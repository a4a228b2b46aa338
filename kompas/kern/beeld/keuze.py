# SPDX-License-Identifier: EUPL-1.2
"""Which functions are drawn, and which of them carry a number or a letter."""

import string
from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np

from kompas.kern.functie import Functie
from kompas.kern.matcher import Matcher, Scores
from kompas.kern.profiel import Profiel
from kompas.kern.verrassing import MAX_PER_DOMEIN, Verrassing


@dataclass(frozen=True, slots=True)
class Beeldvraag:
    """What the user asked to see. None is "all"; `aantal` counts the filled functions.

    `genummerd` are the functions that carry a number, in that order; when empty the nearest ones do.
    """

    domein: str | None = None
    unit: str | None = None
    werkgever: str | None = None
    verborgen: frozenset[str] = frozenset()
    bewaard: frozenset[str] = frozenset()
    aantal: int | None = None
    nummers: int = 8
    letters: int = 4
    factor: float = 0.5
    thuis: str | None = None
    genummerd: tuple[str, ...] = ()

    def keeps(self, functie: Functie) -> bool:
        """True when the function passes the filters, at its home place or at another one."""
        if functie.id in self.verborgen or self.werkgever not in (None, functie.werkgever):
            return False
        return functie.lies_in(self.domein, self.unit)


@dataclass(frozen=True, slots=True)
class Keuze:
    """`gevuld`: filled functions to draw, best first, as places in `Matcher.functies`; `merken`: functie id -> number
    or letter, in order; `niet_getekend`: how many filled ones pass the filters but are left out.
    """

    gevuld: tuple[int, ...]
    leeg: tuple[Functie, ...]
    merken: Mapping[str, str]
    verrassingen: Mapping[str, Verrassing]
    niet_getekend: int

    @property
    def nummers(self) -> int:
        """How many functions carry a number."""
        return len(self.merken) - len(self.verrassingen)

    def with_numbers(self, aantal: int) -> "Keuze":
        """The same marks, with at most this many numbers."""
        eraf = {str(nummer) for nummer in range(aantal + 1, self.nummers + 1)}
        return replace(self, merken={naam: merk for naam, merk in self.merken.items() if merk not in eraf})


def choose(matcher: Matcher, profiel: Profiel, scores: Scores, vraag: Beeldvraag, *, eigen: bool) -> Keuze:
    """Choose the marks. `eigen`: the own function is one of them (never numbered); otherwise it is left out."""
    functies, eigen_id = matcher.functies, profiel.functie_id
    volgorde = [int(plek) for plek in np.argsort(-scores.score, kind="stable") if vraag.keeps(functies[plek])]
    ander = [plek for plek in volgorde if functies[plek].id != eigen_id]
    if vraag.genummerd:
        dichtbij = [naam for naam in vraag.genummerd if naam in {functies[plek].id for plek in ander}]
    else:
        dichtbij = [functies[plek].id for plek in ander if scores.score[plek] > 0]
    dichtbij = dichtbij[: max(0, vraag.nummers)]
    if vraag.aantal is not None:
        dichtbij = dichtbij[: max(0, vraag.aantal)]
    verrassingen = _surprises(matcher, profiel, vraag, {functies[plek].id for plek in ander} - set(dichtbij))
    vast = vraag.bewaard.union(verrassingen, dichtbij)
    getekend = _limit([functies[plek].id for plek in ander], vast, vraag.aantal)
    if eigen and eigen_id:
        getekend.add(eigen_id)
    letters = zip(verrassingen, string.ascii_uppercase)
    return Keuze(
        gevuld=tuple(plek for plek in volgorde if functies[plek].id in getekend),
        leeg=_unfilled(matcher, vraag, None if eigen else eigen_id),
        merken={**{naam: str(nummer) for nummer, naam in enumerate(dichtbij, 1)}, **dict(letters)},
        verrassingen=verrassingen,
        niet_getekend=sum(functies[plek].id not in getekend for plek in ander),
    )


def _surprises(matcher: Matcher, profiel: Profiel, vraag: Beeldvraag, kandidaten: set[str]) -> dict[str, Verrassing]:
    """The first surprises among the candidates; none without a home domain."""
    if vraag.letters <= 0 or (vraag.thuis is None and profiel.functie_id is None):
        return {}
    top = MAX_PER_DOMEIN * len(matcher.catalogus.domeinen)
    gevonden = matcher.surprise(profiel, vraag.thuis, top, vraag.factor, zonder=vraag.verborgen)
    passend = [verrassing for verrassing in gevonden if verrassing.functie_id in kandidaten]
    return {verrassing.functie_id: verrassing for verrassing in passend[: min(vraag.letters, 26)]}


def _limit(volgorde: list[str], vast: frozenset[str], aantal: int | None) -> set[str]:
    """All that must be drawn, filled up with the best ones."""
    if aantal is None:
        return set(volgorde)
    altijd = set(vast).intersection(volgorde)
    rest = [functie_id for functie_id in volgorde if functie_id not in altijd]
    return altijd.union(rest[: max(0, aantal - len(altijd))])


def _unfilled(matcher: Matcher, vraag: Beeldvraag, zonder: str | None) -> tuple[Functie, ...]:
    return tuple(
        functie
        for functie in matcher.catalogus.functies
        if functie.soort == "functie" and not functie.is_gevuld and functie.id != zonder and vraag.keeps(functie)
    )
