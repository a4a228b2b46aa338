# SPDX-License-Identifier: EUPL-1.2
"""Reflection: short questions in plain words, and answers in own words."""

import re

from kompas.kern.dossier import MAX_TEKST, Dossier
from kompas.kern.reflectie import REFLECTIEVRAGEN

# What a question before a conversation at work has to leave alone.
VERBODEN = re.compile(
    r"\b(ziek\w*|gezond\w*|klacht\w*|stress|burn-?out|thuis|priv[eé]|partner|kind\w*|collega\w*)\b", re.IGNORECASE
)


def test_the_questions_are_few_short_and_each_their_own() -> None:
    """Eight questions, each with its own id that fits in a file, one question mark, and a helping sentence."""
    assert len(REFLECTIEVRAGEN) == 8
    assert len({vraag.id for vraag in REFLECTIEVRAGEN}) == 8
    for vraag in REFLECTIEVRAGEN:
        assert re.fullmatch(r"[a-z]+", vraag.id)
        assert re.fullmatch(r"(Waar|Wat) [^?]+\?", vraag.vraag)
        assert vraag.hulp.endswith((".", "?"))
        for zin in re.split(r"(?<=[.?]) ", f"{vraag.vraag} {vraag.hulp}"):
            assert len(zin.split()) <= 15


def test_no_question_is_about_health_home_or_others() -> None:
    """What an employer may not ask is not asked here either."""
    for vraag in REFLECTIEVRAGEN:
        assert not VERBODEN.search(f"{vraag.vraag} {vraag.hulp}")


def test_an_answer_is_cleaned_keeps_its_place_and_can_be_taken_back() -> None:
    """Answers are own texts: without signs that nobody sees, of limited length, and gone when they are emptied."""
    dossier = Dossier().reflect("trots", " a\x00b ").reflect("meer", "x" * 3000).reflect("trots", "mijn\twerk")
    assert list(dossier.reflectie.items()) == [("trots", "mijn werk"), ("meer", "x" * MAX_TEKST)]
    assert dossier.reflect("trots", " \n ").reflectie == {"meer": "x" * MAX_TEKST}
