# SPDX-License-Identifier: EUPL-1.2
"""Out-of-the-box functions: surprisingly close for someone from this domain.

    V(p, f) = S(p, f) - factor * r * mu(h, f)

mu(h, f) is the mean of S(g, f) over the functions g of home domain h (the own one left out) and
r = min(1, sum of S(p, f) / sum of mu(h, f)) over f outside h, so that short profiles are not punished.
"""

from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass
from typing import TYPE_CHECKING, Self

import numpy as np

from kompas.kern.fouten import OngeldigeInstelling, OngeldigProfiel
from kompas.kern.getallen import procent
from kompas.kern.index import Getallen
from kompas.kern.profiel import Profiel
from kompas.kern.scores import best_places

if TYPE_CHECKING:
    from kompas.kern.matcher import Matcher

MAX_PER_DOMEIN = 3
DECIMALEN = 12  # V that differs less is equal, and goes by id
KOP = 200


@dataclass(frozen=True, slots=True)
class Verrassing:
    """A surprising function. `score` is V, `match` is S, `gemiddeld` is mu; `handmatig`: a colleague made the link."""

    functie_id: str
    score: float
    match: float
    reden: str
    gemiddeld: float = 0.0
    handmatig: bool = False


def find_verrassingen(
    matcher: "Matcher",
    profiel: Profiel,
    *,
    domein: str | None,
    top: int,
    factor: float,
    logisch: int,
    zonder: Collection[str] = (),
) -> list[Verrassing]:
    """Hand-made links first (outside cap and number), then by V, at most three per domain, `top` in all.

    `domein` is home; it may be left out when the profile has a function. `factor` lies between 0 (close by) and 1
    (surprising); `logisch` is the length of the logical list, whose functions are no surprise. What `zonder`
    names is in neither list, so that the next ones move up.
    Raises `OngeldigProfiel` without a home domain, `OngeldigeInstelling`, `OnbekendeTag` and `OnbekendeFunctie`.
    """
    if not 0 <= factor <= 1:
        raise OngeldigeInstelling("De schuif van dichtbij naar verrassend moet tussen 0 en 1 staan.")
    thuis = _home(matcher, profiel, domein)
    waarden = _Waarden.weigh(matcher, profiel, thuis, factor)
    links = {naar: waarom for naar, waarom in _handmatige(matcher, profiel).items() if naar not in zonder}
    weg = _places(matcher, zonder)
    kandidaat = ~matcher.in_domein(thuis) & (waarden.s > 0)
    kandidaat[_logical(matcher, profiel, waarden.s, logisch, weg)] = False
    kandidaat[_places(matcher, links) + weg] = False
    gekozen = _pick(matcher, np.where(kandidaat, waarden.v, -np.inf), top)
    gevonden = [*links.items(), *((matcher.functies[plek].id, "") for plek in gekozen)]
    return [waarden.tell(matcher, *vondst) for vondst in gevonden]


@dataclass(frozen=True, slots=True)
class _Waarden:
    """For every filled function: the own score `s`, the mean `mu` at home, and `v`. `alleen`: nobody else is there."""

    s: Getallen
    mu: Getallen
    v: Getallen
    alleen: bool

    @classmethod
    def weigh(cls, matcher: "Matcher", profiel: Profiel, thuis: str, factor: float) -> Self:
        s = matcher.scores(profiel).score
        mu = home_mean(matcher, thuis, profiel.functie_id)
        buiten = ~matcher.in_domein(thuis)
        noemer = mu[buiten].sum()
        r = min(1.0, s[buiten].sum() / noemer) if noemer > 0 else 0.0
        v = np.round(s - factor * r * mu, DECIMALEN)
        return cls(s, mu, v, alleen=not _count_others(matcher, thuis, profiel.functie_id))

    def tell(self, matcher: "Matcher", functie_id: str, handmatig: str) -> Verrassing:
        """One surprise; `handmatig` is the reason of a colleague, "" when the figures are the reason."""
        plek = matcher.plek(functie_id)
        v, s, mu = (0.0, 0.0, 0.0) if plek is None else (float(reeks[plek]) for reeks in (self.v, self.s, self.mu))
        reden = handmatig or _reden(s, mu, alleen=self.alleen)
        return Verrassing(functie_id, v, s, reden, mu, handmatig=bool(handmatig))


def home_mean(matcher: "Matcher", thuis: str, eigen: str | None) -> Getallen:
    """mu(h, f) for every filled function f; zeros when the domain has no other functions than the own one."""
    som, aantal = matcher.home_sum(thuis)[0], _count_others(matcher, thuis, eigen)
    plek = matcher.plek(eigen) if eigen else None
    if plek is not None and matcher.functies[plek].domein == thuis:
        som = np.maximum(som - matcher.passport_scores(plek), 0)
    return som / aantal if aantal else np.zeros(len(matcher.functies))


def _count_others(matcher: "Matcher", thuis: str, eigen: str | None) -> int:
    """The filled functions of the home domain, the own one left out."""
    plek = matcher.plek(eigen) if eigen else None
    return matcher.home_sum(thuis)[1] - (plek is not None and matcher.functies[plek].domein == thuis)


def _home(matcher: "Matcher", profiel: Profiel, domein: str | None) -> str:
    if domein is not None:
        return domein
    if profiel.functie_id is None:
        raise OngeldigProfiel("Kies eerst in welk domein je nu werkt. Dan weten we wat voor jou verrassend is.")
    return matcher.catalogus.functie(profiel.functie_id).domein


def _places(matcher: "Matcher", functie_ids: Collection[str]) -> list[int]:
    """The places of the functions that are filled."""
    return [plek for functie_id in functie_ids if (plek := matcher.plek(functie_id)) is not None]


def _logical(matcher: "Matcher", profiel: Profiel, s: Getallen, aantal: int, weg: list[int]) -> list[int]:
    """Places of the logical list (without `weg`) and the own function: neither is a surprise."""
    eigen = _places(matcher, [profiel.functie_id] if profiel.functie_id else [])
    beste = best_places(s, aantal + len(weg) + 1, boven=0).tolist()
    return [plek for plek in beste if plek not in (*eigen, *weg)][: max(aantal, 0)] + eigen


def _handmatige(matcher: "Matcher", profiel: Profiel) -> dict[str, str]:
    """Functions to which a colleague made a link from the present function, with the reason."""
    if profiel.functie_id is None:
        return {}
    links = matcher.catalogus.functie(profiel.functie_id).verrassend
    return {link.naar: link.waarom for link in links if _is_open(matcher, link.naar)}


def _is_open(matcher: "Matcher", functie_id: str) -> bool:
    return functie_id in matcher.catalogus and not matcher.catalogus.functie(functie_id).vervallen


def _pick(matcher: "Matcher", v: Getallen, top: int) -> list[int]:
    """The best places by V (minus infinity: no candidate), at most three per domain.

    Most lists are full long before all candidates are sorted.
    """
    gekozen: list[int] = []
    for kop in (KOP, len(v)):
        gekozen, per_domein = [], Counter[str]()
        for plek in best_places(v, kop).tolist():
            domein = matcher.functies[plek].domein
            if len(gekozen) < top and per_domein[domein] < MAX_PER_DOMEIN:
                per_domein[domein] += 1
                gekozen.append(plek)
        if len(gekozen) >= top:
            break
    return gekozen


def _reden(score: float, gemiddeld: float, *, alleen: bool) -> str:
    """The surprise in figures; the mean only when there are others at home (`alleen`: there are none)."""
    zelf = f"Deze functie lijkt voor {procent(score)} op jouw profiel."
    return zelf if alleen else f"{zelf} Voor andere functies in jouw domein is dat gemiddeld {procent(gemiddeld)}."
