# SPDX-License-Identifier: EUPL-1.2
"""Speed and memory of the engine, next to other ways to do the same."""

import json
import math
import subprocess
import sys
from collections.abc import Mapping
from typing import Any

from benchmarks.alternatieven import GEHEUGEN, SOORTEN, TOP, Kompas
from benchmarks.synthetisch import DOMEINEN, TAGS_PER_FUNCTIE, WOORDEN, ZIPF
from benchmarks.tijd import BODEM
from benchmarks.verslag import Deel, Tabel, figure

SECONDEN = 12
Meting = Mapping[str, Any]


def run(*, snel: bool) -> Deel:
    """Measure every size in a process of its own; the quick run stops at 3,000 functions."""
    groottes = [grootte for grootte in WOORDEN if grootte <= 3_000 or not snel]
    tijden = {grootte: _worker("tijd", grootte, str(2 if snel else SECONDEN)) for grootte in groottes}
    geheugen = {
        (grootte, soort.naam): _worker("geheugen", grootte, soort.naam) for grootte in groottes for soort in SOORTEN
    }
    tabellen = [_queries(tijden, geheugen), _engine(tijden), _memory(geheugen, groottes), _targets(tijden, geheugen)]
    return Deel("Speed and memory", _introduction(tijden), tabellen)


def _worker(wat: str, grootte: int, rest: str) -> Meting:
    print(f"  {wat} {grootte:,} {rest}", file=sys.stderr, flush=True)
    opdracht = [sys.executable, "-m", f"benchmarks.{wat}", str(grootte), rest]
    meting: Meting = json.loads(subprocess.run(opdracht, check=True, capture_output=True, text=True).stdout)
    return meting


def _introduction(tijden: Mapping[int, Meting]) -> str:
    woorden = ", ".join(
        f"{meting['woorden']:,} tags for {grootte:,} functions (the commonest on {meting['hoogste_gebruik']:.0%})"
        for grootte, meting in tijden.items()
    )
    return (
        f"Synthetic catalogues of {TAGS_PER_FUNCTIE} tags per function in {DOMEINEN} domains; the tag of rank r is "
        f"drawn in proportion to 1 / r^{ZIPF}: {woorden}. Profiles are passports with four tags replaced, three tags "
        "of strength 1.5 and two of 0.5. All alternatives run in one process, in turn, on the same profiles; figures "
        "are medians."
    )


def _queries(tijden: Mapping[int, Meting], geheugen: Mapping[tuple[int, str], Meting]) -> Tabel:
    rijen = []
    for naam in [*(soort.naam for soort in SOORTEN), BODEM]:
        rij = [naam]
        for grootte, meting in tijden.items():
            rij.append(
                _against(meting["vraag"], naam) if naam in meting["vraag"] else _too_big(geheugen, grootte, naam)
            )
        rijen.append(rij)
    return Tabel(
        "One query, milliseconds (and times the Loopbaankompas)",
        ["", *(f"{grootte:,} functions" for grootte in tijden)],
        rijen,
        f"One query: the {TOP} best functions with their score, and for each of those the part that every shared tag "
        "brings (computed by the same code for all). The Loopbaankompas also gives dekking, benutting, Jaccard, counts "
        f"and zekerheid. The products use single precision and BLAS on all cores. `{BODEM}` is one product of the "
        "sparse matrix with a vector and nothing else, not even the best of it: the floor for anything that touches "
        "every tag of every function. The engine touches only the functions of the profile's own tags, in double "
        "precision.",
    )


def _against(vraag: Mapping[str, float], naam: str) -> str:
    eigen = vraag[Kompas.naam]
    tekst = figure(vraag[naam] * 1000)
    return tekst if naam == Kompas.naam else f"{tekst} ({figure(vraag[naam] / eigen)}×)"


def _too_big(geheugen: Mapping[tuple[int, str], Meting], grootte: int, naam: str) -> str:
    nodig = geheugen[grootte, naam]["nodig"]
    return f"does not fit ({nodig / 2**30:.1f} GiB)"


def _engine(tijden: Mapping[int, Meting]) -> Tabel:
    eerste, laatste = min(tijden), max(tijden)
    rijen = []
    for naam in tijden[eerste]["motor"]:
        cijfers = [meting["motor"][naam] for meting in tijden.values()]
        groei = cijfers[-1]["mediaan"] / cijfers[0]["mediaan"]
        macht = math.log(groei) / math.log(laatste / eerste)
        cellen = [f"{figure(c['mediaan'] * 1000)} ({figure(c['p95'] * 1000)})" for c in cijfers]
        rijen.append([naam, *cellen, f"{figure(groei)}× (n^{macht:.2f})"])
    return Tabel(
        "The engine, milliseconds: median (95th percentile)",
        ["", *(f"{grootte:,} functions" for grootte in tijden), f"growth over {figure(laatste / eerste)}×"],
        rijen,
        "Routes look at the neighbours of up to 421 functions; the neighbours of a function are computed once per "
        "matcher and kept, so the first routes cost most. The profile of `surprise` varies; the sums per home "
        "domain are kept.",
    )


def _memory(geheugen: Mapping[tuple[int, str], Meting], groottes: list[int]) -> Tabel:
    rijen = []
    for soort in SOORTEN:
        rij = [soort.naam]
        for grootte in groottes:
            meting = geheugen[grootte, soort.naam]
            if "nodig" in meting:
                rij.append(_too_big(geheugen, grootte, soort.naam))
            else:
                rij.append(" / ".join(figure(meting[deel] / 1e6) for deel in ("bewaard", "piek_bouw", "piek_vraag")))
        rijen.append(rij)
    alle_paren = [_all_pairs(grootte) for grootte in groottes]
    return Tabel(
        "Memory, MB: kept / most while building / extra during one query",
        ["", *(f"{grootte:,} functions" for grootte in groottes)],
        [*rijen, ["scikit-learn, all pairs at once (by arithmetic)", *alle_paren]],
        f"Counted by `tracemalloc` in a process per cell. Of the Loopbaankompas the matcher is counted, not the "
        f"catalogue, which is there anyway. What needs more than {GEHEUGEN / 2**30:.0f} GiB is not run.",
    )


def _all_pairs(grootte: int) -> str:
    nodig = 8 * grootte**2
    return f"does not fit ({nodig / 2**30:.1f} GiB)" if nodig > GEHEUGEN else figure(nodig / 1e6)


def _targets(tijden: Mapping[int, Meting], geheugen: Mapping[tuple[int, str], Meting]) -> Tabel:
    klein, groot = min(tijden), max(tijden)
    rijen = [_target(f"`rank(top=50)` over {klein:,}", _ms(tijden[klein], "`rank(top=50)`"), 1, "ms")]
    rijen += [
        _target(f"`surprise` over {klein:,}", _ms(tijden[klein], "`surprise`"), 1, "ms"),
        _target(f"`rank(top=50)` over {groot:,}", _ms(tijden[groot], "`rank(top=50)`"), 5, "ms"),
        _target(f"`explain` over {groot:,}", _ms(tijden[groot], "`explain`"), 0.2, "ms"),
        _target(f"build the matcher for {groot:,}", _ms(tijden[groot], "build the matcher") / 1000, 10, "s"),
        _target(f"memory of that, at most, for {groot:,}", geheugen[groot, Kompas.naam]["piek_bouw"] / 1e6, 500, "MB"),
    ]
    for grootte, meting in tijden.items():
        if grootte >= 30_000:
            vraag = {naam: tijd for naam, tijd in meting["vraag"].items() if naam not in {Kompas.naam, BODEM}}
            beste = min(vraag, key=vraag.__getitem__)
            eigen = meting["vraag"][Kompas.naam] * 1000
            naam = f"one query over {grootte:,}: ahead of the best other ({beste})"
            rijen.append(_target(naam, eigen, vraag[beste] * 1000, "ms"))
    return Tabel("Targets of the design", ["", "measured", "target", "holds"], rijen)


def _ms(meting: Meting, naam: str) -> float:
    mediaan: float = meting["motor"][naam]["mediaan"]
    return mediaan * 1000


def _target(naam: str, gemeten: float, doel: float, eenheid: str) -> list[str]:
    grens = figure(doel) if isinstance(doel, float) else str(doel)
    return [naam, f"{figure(gemeten)} {eenheid}", f"under {grens} {eenheid}", "yes" if gemeten < doel else "**no**"]
