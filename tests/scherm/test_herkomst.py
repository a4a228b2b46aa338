# SPDX-License-Identifier: EUPL-1.2
"""Where a passport comes from, in plain sentences."""

import pytest

from kompas.kern import Functie
from kompas.kern.functie import VULLINGEN, Controle
from kompas.scherm.paspoort.herkomst import describe_herkomst


@pytest.mark.parametrize("vulling", VULLINGEN)
def test_every_filling_state_has_its_sentence(vulling: str) -> None:
    """No state is silent about what it is worth."""
    (zin,) = describe_herkomst(Functie("a", "A", vulling=vulling))
    assert zin.endswith(".")


def test_sources_are_counted_the_largest_first() -> None:
    """How many tags come from where; one without a source is not counted."""
    functie = Functie(
        "a",
        "A",
        vulling="concept",
        tags={"k": ("a", "b", "c", "d")},
        bronnen={"a": "gesprek", "b": "vacature", "c": "vacature"},
    )
    assert describe_herkomst(functie)[-1] == "2 kenmerken uit een vacature; 1 kenmerk uit een gesprek."


def test_a_check_names_day_and_number() -> None:
    """One colleague is one colleague."""
    functie = Functie("a", "A", vulling="levensecht", controle=Controle("2026-03-03", 1))
    assert describe_herkomst(functie)[1] == "Gecheckt op 3 maart 2026 door 1 collega."
