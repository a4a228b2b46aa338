# SPDX-License-Identifier: EUPL-1.2
"""Minutes spent: one number for each function, without who or when."""

import json
from datetime import timedelta
from pathlib import Path

from kompas.diensten.toegang import Aanvraag
from kompas.diensten.vullen.meter import measure_vulling
from kompas.diensten.vullen.werktijd import add_werktijd
from tests.diensten.vulmateriaal import read_organisatie

MINUUT = timedelta(minutes=1)


def test_time_is_added_up_per_function_and_says_nothing_of_a_person(folder: Path, fenna: Aanvraag) -> None:
    """The file holds ids of functions and seconds, and nothing else; the meter reads it."""
    assert measure_vulling(fenna, read_organisatie(folder)).werktijd == {}
    for functie, minuten in (("planner", 4), ("handhaver", 2), ("planner", 3)):
        add_werktijd(fenna, functie, minuten * MINUUT)
    bestand = folder / "versies" / "werktijd.json"
    assert json.loads(bestand.read_bytes()) == {"handhaver": 120, "planner": 420}
    meter = measure_vulling(fenna, read_organisatie(folder))
    assert meter.werktijd == {"handhaver": 2 * MINUUT, "planner": 7 * MINUUT}
    assert fenna.wie.id not in bestand.read_text(encoding="utf-8")


def test_a_broken_file_stops_nobody(folder: Path, fenna: Aanvraag) -> None:
    """What cannot be read is not known, and counting begins anew."""
    add_werktijd(fenna, "planner", MINUUT)
    (folder / "versies" / "werktijd.json").write_text("{kapot", encoding="utf-8")
    assert measure_vulling(fenna, read_organisatie(folder)).werktijd == {}
    add_werktijd(fenna, "planner", MINUUT)
    assert measure_vulling(fenna, read_organisatie(folder)).werktijd == {"planner": MINUUT}
