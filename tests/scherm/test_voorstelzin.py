# SPDX-License-Identifier: EUPL-1.2
"""The sentence of a proposal on a card."""

import re

from hypothesis import given
from hypothesis import strategies as st

from kompas.diensten.vullen.concept import Kenmerkvoorstel
from kompas.kern import Tag
from kompas.scherm.vullen.concept.zin import MAX_TEKENS, describe_stem, describe_zekerheid, mark_zin


def make(
    zin: str, woord: str, *, score: float = 0.8, lijkt_op: tuple[str, ...] = (), uit_tekst: bool = True
) -> Kenmerkvoorstel:
    return Kenmerkvoorstel(
        Tag("k-x", "X", "kennisgebied"), score, score >= 0.4, zin, (0, 0), woord, lijkt_op, uit_tekst
    )


def test_the_words_are_marked_in_their_sentence() -> None:
    """Bold on a tint, with the text around it and its spaces as they were."""
    assert mark_zin(make("Je werkt aan verkeer en parkeren;", "verkeer")) == (
        "“Je werkt aan :primary-background[**verkeer**] en parkeren”"
    )


def test_nothing_of_the_text_is_markup() -> None:
    """Characters with a meaning are escaped, also within the marked words."""
    assert mark_zin(make("Zie [a](b) <i>*x*</i>", "*x*")) == (
        "“Zie \\[a\\]\\(b\\) \\<i\\>:primary-background[**\\*x\\***]\\</i\\>”"
    )


@given(st.text("ab ", min_size=1, max_size=900), st.data())
def test_a_long_sentence_is_cut_around_its_words(zin: str, data: st.DataObject) -> None:
    """What is shown holds the words, and is hardly longer than the limit."""
    begin = data.draw(st.integers(0, len(zin) - 1))
    woord = zin[begin : begin + data.draw(st.integers(1, 40))]
    getoond = mark_zin(make(zin, woord))
    assert " ".join(woord.split()) in getoond
    assert len(re.sub(r":primary-background\[\*\*|\*\*\]|[“”…]", "", getoond)) <= MAX_TEKENS + 5


def test_certainty_and_second_voice_in_words() -> None:
    """How sure we are, and which passports say so; when only they do, that the text does not."""
    assert [describe_zekerheid(make("a", "a", score=score)) for score in (0.9, 0.5, 0.3)] == [
        "We zijn er vrij zeker van",
        "Waarschijnlijk wel",
        "We twijfelen",
    ]
    assert describe_stem(make("a", "a")) == ""
    assert (
        describe_stem(make("a", "a", lijkt_op=("Jurist", "Bode")))
        == "Lijkt op: Jurist en Bode. Dit kenmerk staat daar ook."
    )
    assert "noemt dit niet" in describe_stem(make("a", "a", lijkt_op=("Jurist",), uit_tekst=False))
