# SPDX-License-Identifier: EUPL-1.2
"""The audit log for a spreadsheet."""

import csv
import io
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kompas.diensten.audit import Auditoverzicht
from kompas.opslag.auditlog import Auditregel
from kompas.scherm.beheer.auditcsv import KOPPEN, write_auditcsv

NU = datetime(2026, 11, 23, 13, 3, tzinfo=UTC)


def read_back(inhoud: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(inhoud.decode("utf-8-sig"), newline=""), delimiter=";"))


def overview(naam: str, actie: str = "delen") -> Auditoverzicht:
    return Auditoverzicht((Auditregel(NU, "a1", actie, "deling:1", "gelukt", "scherm"),), {"a1": naam})


def test_a_line_has_all_its_fields_and_the_name() -> None:
    """The fields of the log, how many times, and the name of the account beside its id."""
    kop, regel = read_back(write_auditcsv(overview("Sam; de Vries")))
    assert tuple(kop) == KOPPEN
    assert regel == ["2026-11-23T13:03:00+00:00", "a1", "Sam; de Vries", "delen", "deling:1", "gelukt", "1", "scherm"]


@pytest.mark.parametrize("naam", ["=1+1", "+31", "-2", "@SUM(A1)", '=HYPERLINK("http://x";"y")'])
def test_a_name_is_never_a_formula(naam: str) -> None:
    """A spreadsheet shows it and runs nothing."""
    assert read_back(write_auditcsv(overview(naam)))[1][2] == f"'{naam}"


@given(st.text(), st.text())
def test_no_cell_begins_a_formula_and_nothing_is_lost(naam: str, actie: str) -> None:
    """Whatever stands in a line: the file reads back, with at most an apostrophe before it."""
    regel = read_back(write_auditcsv(overview(naam.replace("\x00", ""), actie.replace("\x00", ""))))[1]
    assert not any(cel.startswith(("=", "+", "-", "@", "\t", "\r")) for cel in regel)
    assert regel[2].removeprefix("'") == naam.replace("\x00", "").removeprefix("'")
