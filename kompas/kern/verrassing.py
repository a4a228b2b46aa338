# SPDX-License-Identifier: EUPL-1.2
"""Out-of-the-box functions: surprisingly close for someone from this domain.

    V(p, f) = S(p, f) - factor * r * mu(h, f)

mu(h, f) is the mean of S(g, f) over the functions g of home domain h (the own one left out) and
r = min(1, sum of S(p, f) / sum of mu(h, f)) over f outside h, so that short profiles are not punished.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from kompas.kern.fouten import OngeldigProfiel
from kompas.kern.getallen import procent
from kompas.kern.index import Getallen
from kompas.kern.profiel import Profiel

if TYPE_CHECKING:
    from kompas.kern.matcher import Matcher

MAX_PER_DOMEIN = 3


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
    matcher: "Matcher", profiel: Profiel, *, domein: str | None, top: int, factor: float, logisch: int
) -> list[Verrassing]:
    """Hand-made links first (outside cap and number), then by V, at most three per domain, `top` in all.

    `domein` is home; it may be left out when the profile has a function. `factor` lies between 0 (close by) and 1
    (surprising); `logisch` is the length of the logical list, whose functions are no surprise.
    Raises `OngeldigProfiel` without a home domain, `OnbekendeTag` and `OnbekendeFunctie`.
    """
    thuis = _home(matcher, profiel, domein)
    score = matcher.scores(profiel).score
    handmatig = _handmatige(matcher, profiel, score)
    if not score.any():
        return handmatig
    buiten = np.array([functie.domein != thuis for functie in matcher.functies])
    mu = home_mean(matcher, thuis, profiel.functie_id)
    noemer = mu[buiten].sum()
    r = min(1.0, score[buiten].sum() / noemer) if noemer > 0 else 0.0
    verrassing = score - factor * r * mu
    overslaan = {link.functie_id for link in handmatig} | _logical(matcher, profiel, logisch)
    gekozen, per_domein = [], dict.fromkeys(matcher.catalogus.domeinen, 0)
    for plek in np.argsort(-verrassing, kind="stable"):
        functie = matcher.functies[plek]
        if len(gekozen) >= top:
            break
        if not buiten[plek] or score[plek] <= 0 or functie.id in overslaan:
            continue
        if per_domein[functie.domein] < MAX_PER_DOMEIN:
            per_domein[functie.domein] += 1
            waarden = float(verrassing[plek]), float(score[plek])
            gekozen.append(Verrassing(functie.id, *waarden, _reden(score[plek], mu[plek]), float(mu[plek])))
    return handmatig + gekozen


def home_mean(matcher: "Matcher", thuis: str, eigen: str | None) -> Getallen:
    """mu(h, f) for every filled function f; zeros when the domain has no other functions than the own one."""
    som, aantal = matcher.home_sum(thuis)
    plek = matcher.plek(eigen) if eigen else None
    if plek is not None and matcher.functies[plek].domein == thuis:
        som, aantal = np.maximum(som - matcher.passport_scores(plek), 0), aantal - 1
    return som / aantal if aantal else np.zeros(len(matcher.functies))


def _home(matcher: "Matcher", profiel: Profiel, domein: str | None) -> str:
    if domein is not None:
        return domein
    if profiel.functie_id is None:
        raise OngeldigProfiel("Kies eerst in welk domein je nu werkt. Dan weten we wat voor jou verrassend is.")
    return matcher.catalogus.functie(profiel.functie_id).domein


def _logical(matcher: "Matcher", profiel: Profiel, aantal: int) -> set[str]:
    """The logical list and the own function: neither is a surprise."""
    gerangschikt = [match.functie_id for match in matcher.rank(profiel, top=aantal + 1)]
    logisch = [functie_id for functie_id in gerangschikt if functie_id != profiel.functie_id][:aantal]
    return {*logisch, *([profiel.functie_id] if profiel.functie_id else [])}


def _handmatige(matcher: "Matcher", profiel: Profiel, score: Getallen) -> list[Verrassing]:
    if profiel.functie_id is None:
        return []
    verrassingen = []
    for link in matcher.catalogus.functie(profiel.functie_id).verrassend:
        if link.naar in matcher.catalogus:
            plek = matcher.plek(link.naar)
            waarde = 0.0 if plek is None else float(score[plek])
            verrassingen.append(Verrassing(link.naar, waarde, waarde, link.waarom, handmatig=True))
    return verrassingen


def _reden(score: float, gemiddeld: float) -> str:
    return (
        f"Deze functie lijkt voor {procent(score)} op jouw profiel. "
        f"Voor andere functies in jouw domein is dat gemiddeld {procent(gemiddeld)}."
    )
