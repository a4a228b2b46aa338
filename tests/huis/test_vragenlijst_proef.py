# SPDX-License-Identifier: EUPL-1.2
"""What the questionnaire promises, with few simulated users; `benchmarks/vragenlijst.py` takes many."""

from benchmarks.vragenlijst import DATA, ORGANISATIES, Gebruiker, share, simulate, simulate_orders
from kompas.inhoud import load_catalogus
from kompas.kern import Catalogus


def _few(naam: str) -> Catalogus:
    return load_catalogus(ORGANISATIES[naam], DATA / "tags.yaml")


def test_simulated_users_find_what_they_wish() -> None:
    """With one answer in ten flipped, four in five find the wished function in the top ten, in both organisations."""
    for naam in ORGANISATIES:
        sessies = list(simulate(_few(naam), Gebruiker(), elke=5))
        assert len(sessies) > 5
        assert share(sessies) >= 0.8
        assert max(len(sessie.antwoorden) for sessie in sessies) <= 15


def test_chosen_questions_beat_a_fixed_and_a_random_order() -> None:
    """After eight questions the chosen order has found more than a fixed one, and that more than a random one."""
    orden = simulate_orders(_few("Alkmaar"), rondes=1, elke=4)
    assert share(orden["chosen"], 8) > share(orden["fixed"], 8) > share(orden["random"], 8)
