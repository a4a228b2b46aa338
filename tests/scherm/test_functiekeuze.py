# SPDX-License-Identifier: EUPL-1.2
"""The field in which a visitor chooses a function."""

from kompas.kern import Catalogus, Functie
from kompas.scherm.functiekeuze import _list_keuzes


def test_functions_with_the_same_title_can_all_be_chosen() -> None:
    """Two functions with one title and vakgroep each have a label of their own; a rol has none."""
    functies = [
        Functie("projectleider", "Projectleider", "A", "Water", "Beheer"),
        Functie("projectleider-2", "Projectleider", "A", "Wegen", "Beheer"),
        Functie("planner", "Planner", "A", "Wegen", "Beheer", ook_bekend_als=("Roosteraar",)),
        Functie("bhv", "BHV'er", soort="rol"),
    ]
    assert _list_keuzes(Catalogus(tuple(functies), {})) == {
        "Planner · Beheer": "planner",
        "Projectleider · Beheer · Water (projectleider)": "projectleider",
        "Projectleider · Beheer · Wegen (projectleider-2)": "projectleider-2",
        "Roosteraar → Planner": "planner",
    }
