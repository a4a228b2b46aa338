# SPDX-License-Identifier: EUPL-1.2
"""Quality of the ranking on official transitions between occupations, data that lies outside this project.

The data set of the design (ROME of France Travail, O*NET) may be read, not copied: it is looked for beside the
checkout, in `../shared/benchmark`, with its own protocol `bench.py`. Without it this part says so and is left out.
"""

import importlib.util
import re
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np

from benchmarks.verrassend import compare_lists
from benchmarks.verslag import Deel, Tabel
from kompas.kern import Catalogus, Matcher, Profiel

PLAATS = Path(__file__).resolve().parents[2] / "shared" / "benchmark"
VERZAMELINGEN = ("rome", "onet")
PROFIELEN = ("incumbent", "noisy", "short")
MATEN = {"ndcg": "NDCG@10", "recall": "recall@10", "mrr": "MRR"}
Tags = Mapping[str, Mapping[str, float]]
Rank = Callable[[Tags, int], list[str]]
Uitkomst = dict[tuple[str, str, str, str], Mapping[str, Any]]  # (data set, truth, profile, ranker) -> figures


def run(*, snel: bool) -> Deel:
    """Rank with every ranker on both data sets. The quick run takes full profiles only."""
    titel = "Quality"
    if not (PLAATS / "bench.py").exists():
        return Deel(titel, "Skipped: the data set is not there (`../shared/benchmark`, beside the checkout).")
    bench = _load_bench()
    data = {naam: bench.load(naam) for naam in VERZAMELINGEN}
    profielen = PROFIELEN[:1] if snel else PROFIELEN
    uitkomst = _evaluate(bench, data, profielen)
    vergelijking, fouten = _compare(uitkomst, profielen)
    tabellen = [_figures(uitkomst), _differences(bench, data, uitkomst), vergelijking, compare_lists(data, bench.boot)]
    inleiding = (
        "Truth that nobody here wrote: official job mobilities of France Travail (ROME) and related occupations and "
        "career changes of O*NET, read from `../shared/benchmark` outside this project, measured with the protocol "
        "that lies there. Profiles: the own tags (incumbent), a noisy copy (40 % dropped, 15 % foreign), twelve tags "
        "(short). The engine gets bare tags of strength 1. Between brackets 95 % bootstrap intervals over occupations."
    )
    return Deel(titel, inleiding, tabellen, fouten)


def _load_bench() -> ModuleType:
    beschrijving = importlib.util.spec_from_file_location("bench", PLAATS / "bench.py")
    assert beschrijving
    assert beschrijving.loader
    module = importlib.util.module_from_spec(beschrijving)
    schrijf, sys.dont_write_bytecode = sys.dont_write_bytecode, True  # the folder is not ours
    beschrijving.loader.exec_module(module)
    sys.dont_write_bytecode = schrijf
    return module


def kompas_adapter(functies: Sequence[Mapping[str, Any]], tags: Mapping[str, Any]) -> Rank:
    """The engine, with neutral strengths."""
    matcher = Matcher(Catalogus.from_tags({functie["id"]: functie["tags"] for functie in functies}, tags=tags))

    def rank(profiel: Tags, aantal: int) -> list[str]:
        neutraal = Profiel.from_tags(dict.fromkeys(_ids(profiel), 1.0))
        return [match.functie_id for match in matcher.rank(neutraal, aantal)]

    return rank


def tfidf_adapter(functies: Sequence[Mapping[str, Any]], tags: Mapping[str, Any]) -> Rank:
    """Cosine of TF-IDF vectors of tags, with the defaults of scikit-learn."""
    from sklearn.feature_extraction.text import TfidfVectorizer

    vectoren = TfidfVectorizer(analyzer=_ids, vocabulary=sorted(tags))
    gesorteerd = sorted(functies, key=lambda functie: functie["id"])
    matrix = vectoren.fit_transform([functie["tags"] for functie in gesorteerd])

    def rank(profiel: Tags, aantal: int) -> list[str]:
        scores = (matrix @ vectoren.transform([profiel]).T).toarray().ravel()
        return [gesorteerd[plek]["id"] for plek in np.argsort(-scores, kind="stable")[:aantal]]

    return rank


def _ids(per_categorie: Tags) -> list[str]:
    return sorted({tag for tags in per_categorie.values() for tag in tags})


def _evaluate(bench: ModuleType, data: Mapping[str, Any], profielen: Sequence[str]) -> Uitkomst:
    adapters = {
        "Loopbaankompas": kompas_adapter,
        "cosine TF-IDF": tfidf_adapter,
        "plain Jaccard": bench.jaccard_adapter,
        "random": bench.random_adapter,
    }
    uitkomst = {}
    for naam, profiel in ((naam, profiel) for naam in data for profiel in profielen):
        for soort, adapter in adapters.items():
            print(f"  {naam} {profiel} {soort}", file=sys.stderr, flush=True)
            for waarheid, cijfers in bench.evaluate(naam, adapter, profile=profiel, bench=data[naam]).items():
                uitkomst[naam, waarheid, profiel, soort] = cijfers
    return uitkomst


def _figures(uitkomst: Uitkomst) -> Tabel:
    rijen = [
        [f"{naam} {waarheid}", profiel, soort, *(_interval(cijfers[maat]) for maat in MATEN)]
        for (naam, waarheid, profiel, soort), cijfers in sorted(uitkomst.items(), key=lambda paar: paar[0][:3])
    ]
    return Tabel("Rankings against official transitions", ["truth", "profile", "ranker", *MATEN.values()], rijen)


def _differences(bench: ModuleType, data: Mapping[str, Any], uitkomst: Uitkomst) -> Tabel:
    """The same occupations ranked twice: the difference per occupation says more than two intervals."""
    rijen = []
    for naam, waarheid, profiel, soort in uitkomst:
        if soort == "Loopbaankompas":
            eigen = _per_group(data[naam], uitkomst[naam, waarheid, profiel, soort])
            verschillen = [
                bench.boot(eigen - _per_group(data[naam], uitkomst[naam, waarheid, profiel, ander]))
                for ander in ("cosine TF-IDF", "plain Jaccard")
            ]
            rijen.append([f"{naam} {waarheid}", profiel, *(_interval(verschil, "+") for verschil in verschillen)])
    return Tabel(
        "NDCG@10 of the Loopbaankompas minus that of another, same occupations",
        ["truth", "profile", "minus cosine TF-IDF", "minus plain Jaccard"],
        rijen,
        "An interval that does not hold 0 is a difference that the choice of occupations does not explain.",
    )


def _per_group(data: Mapping[str, Any], cijfers: Mapping[str, Any]) -> np.ndarray:
    groep = {functie["id"]: functie["group"] for functie in data["functions"]}
    per_groep: dict[str, list[float]] = {}
    for functie_id, (ndcg, _, _) in sorted(cijfers["per_query"].items()):
        per_groep.setdefault(groep[functie_id], []).append(ndcg)
    return np.array([np.mean(waarden) for waarden in per_groep.values()])


def _compare(uitkomst: Uitkomst, profielen: Sequence[str]) -> tuple[Tabel, list[str]]:
    rijen, fouten = [], []
    for naam, waarheid, profiel, verwacht, verwacht_jaccard in _reference():
        if profiel in profielen:
            eigen = f"{uitkomst[naam, waarheid, profiel, 'Loopbaankompas']['ndcg'][0]:.3f}"
            jaccard = f"{uitkomst[naam, waarheid, profiel, 'plain Jaccard']['ndcg'][0]:.3f}"
            gelijk = (eigen, jaccard) == (verwacht, verwacht_jaccard)
            rij = [f"{naam} {waarheid}", profiel, f"{eigen} ({jaccard})", f"{verwacht} ({verwacht_jaccard})"]
            rijen.append([*rij, "yes" if gelijk else "**no**"])
            if not gelijk:
                fouten.append(f"NDCG@10 of {naam} {waarheid} {profiel} is {eigen}, the reference says {verwacht}.")
    tabel = Tabel(
        "NDCG@10 against the reference figures (plain Jaccard between brackets)",
        ["truth", "profile", "measured", "reference", "equal"],
        rijen,
        "The reference is read from the README beside the data.",
    )
    return tabel, fouten if rijen else ["The README beside the data holds no reference figures."]


def _reference() -> Iterator[tuple[str, str, str, str, str]]:
    """Rows like `| rome mobility | .474 (.454) | ...`."""
    for regel in (PLAATS / "README.md").read_text(encoding="utf8").splitlines():
        if rij := re.match(r"\| (rome|onet) (\w+) \|((?: \.\d{3} \(\.\d{3}\) \|){3})", regel):
            for profiel, (eigen, jaccard) in zip(PROFIELEN, re.findall(r"(\.\d{3}) \((\.\d{3})\)", rij[3])):
                yield rij[1], rij[2], profiel, f"0{eigen}", f"0{jaccard}"


def _interval(cijfers: Sequence[float], teken: str = "") -> str:
    midden, laag, hoog = cijfers
    return f"{midden:{teken}.3f} [{laag:{teken}.3f}, {hoog:{teken}.3f}]"
