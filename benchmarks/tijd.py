# SPDX-License-Identifier: EUPL-1.2
"""The worker for time: measures one catalogue in a process of its own and prints JSON.

python -m benchmarks.tijd 3000 SECONDEN
"""

import gc
import itertools
import json
import sys
import time
from collections.abc import Callable
from statistics import median, quantiles
from typing import Any

from benchmarks.alternatieven import GEHEUGEN, SOORTEN, Alternatief, Ijl, Kompas, Lijst
from benchmarks.synthetisch import Proef, as_profiel, functie_id, make_proef
from kompas.kern import Matcher, find_routes
from kompas.kern.kansen import best_tags

PER_BEURT = 3
BODEM = "sparse product alone"


def measure_time(aantal: int, seconden: float) -> dict[str, Any]:
    """Every alternative in turn within one process, so that the ratios hold whatever else the machine does."""
    proef = make_proef(aantal)
    soorten = [soort for soort in SOORTEN if soort.bytes_needed(aantal, proef.woorden) <= GEHEUGEN]
    alternatieven = {soort.naam: soort(proef) for soort in soorten}
    kompas, ijl = alternatieven[Kompas.naam], alternatieven[Ijl.naam]
    assert isinstance(kompas, Kompas)
    assert isinstance(ijl, Ijl)
    _check_same_answer(proef, alternatieven)
    vragen: dict[str, Callable[[dict[int, float]], object]] = {
        naam: _with_shares(alternatief, proef, kompas.matcher) for naam, alternatief in alternatieven.items()
    }
    vragen[BODEM] = ijl.product
    tijden = _in_turn(vragen, proef.profielen, seconden)
    del alternatieven, ijl, vragen
    gc.collect()
    return {
        "functies": aantal,
        "woorden": proef.woorden,
        "hoogste_gebruik": proef.hoogste_gebruik,
        "vraag": {naam: median(lijst) for naam, lijst in tijden.items()},
        "motor": _measure_engine(proef, kompas.matcher, seconden / 4),
    }


def _check_same_answer(proef: Proef, alternatieven: dict[str, Alternatief]) -> None:
    """Who computes the same formula must find the same scores."""
    for sterkte in proef.profielen[:3]:
        verwacht = [score for _, score in alternatieven[Kompas.naam].rank(sterkte)]
        for naam in ("NumPy dense product", "SciPy sparse product"):
            if naam in alternatieven:
                scores = [score for _, score in alternatieven[naam].rank(sterkte)]
                assert all(abs(a - b) < 1e-4 for a, b in zip(scores, verwacht)), naam


def _with_shares(alternatief: Alternatief, proef: Proef, matcher: Matcher) -> Callable[[dict[int, float]], object]:
    """One query: the best fifty, and for each of them the part of its score that every shared tag brings."""
    gewicht = [matcher.gewicht(f"tag-{tag:05d}") for tag in range(proef.woorden)]
    tagsets = [frozenset(tags) for tags in proef.functies]

    def query(sterkte: dict[int, float]) -> list[dict[int, float]]:
        lijst: Lijst = alternatief.rank(sterkte)
        aandelen = []
        for plek, score in lijst:
            delen = {tag: gewicht[tag] * sterkte[tag] for tag in sterkte.keys() & tagsets[plek]}
            per_deel = score / (sum(delen.values()) or 1)
            aandelen.append({tag: per_deel * deel for tag, deel in delen.items()})
        return aandelen

    return query


def _in_turn(
    vragen: dict[str, Callable[[dict[int, float]], object]], profielen: list[dict[int, float]], seconden: float
) -> dict[str, list[float]]:
    """Rounds in which each answers the same profiles; the first answer of a turn warms up and does not count."""
    tijden: dict[str, list[float]] = {naam: [] for naam in vragen}
    einde = time.perf_counter() + seconden
    for ronde in itertools.count():
        if ronde >= 3 and time.perf_counter() > einde:
            return tijden
        keuze = [profielen[(ronde * PER_BEURT + nummer) % len(profielen)] for nummer in range(PER_BEURT)]
        for naam, vraag in vragen.items():
            vraag(keuze[-1])
            tijden[naam] += [_clock(lambda vraag=vraag, sterkte=sterkte: vraag(sterkte)) for sterkte in keuze]  # type: ignore[misc]
    raise AssertionError


def _clock(werk: Callable[[], object]) -> float:
    begin = time.perf_counter()
    werk()
    return time.perf_counter() - begin


def _measure_engine(proef: Proef, matcher: Matcher, seconden: float) -> dict[str, dict[str, float]]:
    """What single questions to the engine cost: median and 95th percentile over different profiles."""
    catalogus, kale_tags = matcher.catalogus, proef.tags_per_functie()
    profielen = itertools.cycle([as_profiel(sterkte) for sterkte in proef.profielen])
    ids = itertools.cycle([functie_id(nummer) for nummer in range(0, len(proef.functies), 7)])
    paren = [(functie_id(n), functie_id((n * 17 + 5) % len(proef.functies))) for n in range(1, 12)]
    steeds_nieuw = iter(paren)
    thuis = itertools.cycle(catalogus.domeinen)
    verse = iter([Matcher(catalogus) for _ in range(3)])
    werk: dict[str, tuple[int, Callable[[], object]]] = {
        "`Catalogus.from_tags`": (3, lambda: proef.catalogus(kale_tags)),
        "build the matcher": (5, lambda: Matcher(catalogus)),
        "`scores` (all functions, arrays)": (400, lambda: matcher.scores(next(profielen))),
        "`rank(top=50)`": (400, lambda: matcher.rank(next(profielen), top=50)),
        "`explain`": (400, lambda: matcher.explain(next(profielen), next(ids))),
        "`surprise`": (400, lambda: matcher.surprise(next(profielen), domein=next(thuis))),
        "`best_tags`": (100, lambda: best_tags(matcher, next(profielen))),
        "`find_routes`, first time": (3, lambda: find_routes(catalogus, *next(steeds_nieuw), matcher=next(verse))),
        "`find_routes`, the same again": (100, lambda: find_routes(catalogus, *paren[0], matcher=matcher)),
        "words for scores (`schaal`, once per matcher)": (1, lambda: Matcher(catalogus).schaal),
    }
    uitkomst = {}
    for naam, (keren, taak) in werk.items():
        if keren > 10:
            for _ in range(40):  # fills what is kept per domain and per function
                taak()
        einde = time.perf_counter() + seconden
        tijden: list[float] = []
        while len(tijden) < keren and (not tijden or time.perf_counter() < einde):
            tijden.append(_clock(taak))
        hoog = quantiles(tijden, n=20)[-1] if len(tijden) > 20 else max(tijden)
        uitkomst[naam] = {"mediaan": median(tijden), "p95": hoog}
    return uitkomst


if __name__ == "__main__":
    print(json.dumps(measure_time(int(sys.argv[1]), float(sys.argv[2]))))
