# SPDX-License-Identifier: EUPL-1.2
"""Dates as people read them in Dutch."""

from datetime import date

_MAANDEN = (
    *("januari", "februari", "maart", "april", "mei", "juni"),
    *("juli", "augustus", "september", "oktober", "november", "december"),
)


def write_datum(dag: date) -> str:
    """A day in words: 3 maart 2027."""
    return f"{dag.day} {_MAANDEN[dag.month - 1]} {dag.year}"
