# SPDX-License-Identifier: EUPL-1.2
"""The worker for memory: measures one alternative in a process of its own and prints JSON.

python -m benchmarks.geheugen 3000 "NumPy dense product"
"""

import gc
import json
import sys
import tracemalloc
from collections.abc import Callable
from typing import Any

from benchmarks.alternatieven import GEHEUGEN, SOORTEN, Kompas
from benchmarks.synthetisch import as_profiel, make_proef
from kompas.kern import Matcher


def measure_memory(aantal: int, naam: str) -> dict[str, int]:
    """Bytes kept after building, and the most that building and one query took, by Python's own count."""
    proef = make_proef(aantal)
    soort = next(soort for soort in SOORTEN if soort.naam == naam)
    nodig = soort.bytes_needed(aantal, proef.woorden)
    if nodig > GEHEUGEN:
        return {"nodig": nodig}
    bouw: Callable[[], Any] = lambda: soort(proef)  # noqa: E731
    if soort is Kompas:  # the catalogue is there anyway; what counts is the index
        catalogus = proef.catalogus()
        bouw = lambda: Matcher(catalogus)  # noqa: E731
    gc.collect()
    tracemalloc.start()
    ding = bouw()
    bewaard, piek_bouw = tracemalloc.get_traced_memory()
    tracemalloc.reset_peak()
    ding.rank(as_profiel(proef.profielen[0]) if soort is Kompas else proef.profielen[0])
    piek_vraag = tracemalloc.get_traced_memory()[1] - bewaard
    tracemalloc.stop()
    return {"bewaard": bewaard, "piek_bouw": piek_bouw, "piek_vraag": piek_vraag}


if __name__ == "__main__":
    print(json.dumps(measure_memory(int(sys.argv[1]), sys.argv[2])))
