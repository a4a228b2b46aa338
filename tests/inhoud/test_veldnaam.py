# SPDX-License-Identifier: EUPL-1.2
"""The names of fields for people."""

from dataclasses import fields

import pytest

from kompas.inhoud.schrijven.veldnaam import name_veld
from kompas.kern.functie import Functie


@pytest.mark.parametrize("veld", [veld.name for veld in fields(Functie)])
def test_every_field_of_a_function_reads_as_words(veld: str) -> None:
    """Also one that comes later: no name of the code reaches the screen, and no question mark before a colon."""
    naam = name_veld(veld)
    assert naam[0].isupper()
    assert not {"_", "?", ":"} & set(naam)


def test_a_name_says_what_the_code_does_not() -> None:
    assert name_veld("ook_in") == "Ook bij"
    assert name_veld("normfunctie") == "Normfunctie"
