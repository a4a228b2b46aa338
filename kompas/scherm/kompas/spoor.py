# SPDX-License-Identifier: EUPL-1.2
"""The parts that every trace of the kompas shares."""

from collections.abc import Sequence
from typing import Any

from kompas.kern.beeld import Punt

Spoor = dict[str, Any]


def make_spoor(mode: str, punten: Sequence[Punt] = ()) -> Spoor:
    """A trace that does not react and does not fade when something else is chosen."""
    return {
        "type": "scatterpolar",
        "mode": mode,
        "r": [round(punt.afstand, 4) for punt in punten],
        "theta": [round(punt.hoek, 3) for punt in punten],
        "hoverinfo": "skip",
        "showlegend": False,
        "cliponaxis": False,
        "unselected": {"marker": {"opacity": 1}},
    }


def make_tekst(teksten: Sequence[str], kleur: str, maten: Sequence[float]) -> Spoor:
    """Text in one colour, which it keeps after a click."""
    return {
        "text": list(teksten),
        "textfont": {"color": kleur, "size": list(maten)},
        "unselected": {"marker": {"opacity": 1}, "textfont": {"color": kleur}},
    }
