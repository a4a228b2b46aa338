# SPDX-License-Identifier: EUPL-1.2
"""Whether a text is Dutch, by the small words that every text is full of."""

from kompas.kern.taal.tekst import find_words

MIN_WOORDEN = 12  # fewer words are no proof of another language
MAX_GELEZEN = 2_000

_NEDERLANDSE_WOORDEN = """
    de het een en van in is dat op te voor met die zijn je aan er bij of om als ook door naar wij jij
"""
_ANDERE_WOORDEN = """
    the and of to a for with you your our are we will as at this that be by from have or an on it
    der die das und ist mit fur auf sie wir ein eine zu den von
    le la les des et est pour dans une vous nous que qui sur du au avec
"""
_NEDERLANDS = frozenset(_NEDERLANDSE_WOORDEN.split())
_ANDERS = frozenset(_ANDERE_WOORDEN.split()) - _NEDERLANDS


def is_nederlands(tekst: str) -> bool:
    """Whether a text reads as Dutch; true when it is too short to tell."""
    vormen = [woord.vorm for woord in find_words(tekst[: 10 * MAX_GELEZEN])[:MAX_GELEZEN]]
    nederlands = sum(vorm in _NEDERLANDS for vorm in vormen)
    anders = sum(vorm in _ANDERS for vorm in vormen)
    return nederlands + anders < MIN_WOORDEN / 4 or nederlands >= anders
