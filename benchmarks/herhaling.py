# SPDX-License-Identifier: EUPL-1.2
"""The worker for the server's part: what one more run of a page's script costs, in a process of its own, as JSON.

python -m benchmarks.herhaling 20
"""

import json
import logging
import sys
import time
from pathlib import Path
from statistics import median

from streamlit.testing.v1 import AppTest

from kompas.kern.dossier import Dossier
from kompas.scherm import paginas, sessie, wegen
from kompas.scherm.toegang import open_organisatie

PROJECT = Path(__file__).resolve().parents[1]
LEEG = 'import streamlit as st\nst.title("Leeg")'
FUNCTIE, BUUR = "verkeerskundige", "planeconoom"
OPWARMEN = 3


def measure_runs(aantal: int) -> dict[str, float]:
    """Median seconds of a run, per page. In rounds, so that a busy moment of the machine hits every page."""
    tests = {"empty": AppTest.from_string(LEEG, default_timeout=30).run(), **_open_paginas()}
    tijden: dict[str, list[float]] = {naam: [] for naam in tests}
    for ronde in range(OPWARMEN + aantal):
        for naam, test in tests.items():
            begin = time.perf_counter()
            test.run()
            if ronde >= OPWARMEN:
                tijden[naam].append(time.perf_counter() - begin)
    assert not any(test.exception for test in tests.values())
    return {naam: median(lijst) for naam, lijst in tijden.items()}


def _open_paginas() -> dict[str, AppTest]:
    dossier = Dossier.from_functie(open_organisatie().catalogus, FUNCTIE)
    paden = (
        *(paginas.START, paginas.KOMPAS, paginas.MATCHES, paginas.PROFIEL),
        *(paginas.FUNCTIE, paginas.ZOEKEN, paginas.UITLEG),
    )
    return {Path(pad).stem: _open(pad, dossier) for pad in paden}


def _open(pad: str, dossier: Dossier) -> AppTest:
    test = AppTest.from_file(str(PROJECT / "app.py"), default_timeout=30)
    test.session_state[sessie.GELEZEN] = True
    test.session_state[sessie.DOSSIER] = dossier
    test.query_params[wegen.FUNCTIE_PARAMETER] = BUUR
    test.switch_page(pad)
    return test.run()


if __name__ == "__main__":
    logging.disable(logging.WARNING)  # AppTest runs outside a server, and Streamlit says so every time
    print(json.dumps(measure_runs(int(sys.argv[1]))))
