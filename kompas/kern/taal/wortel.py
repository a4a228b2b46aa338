# SPDX-License-Identifier: EUPL-1.2
"""The root that the forms of a word and its relatives share: adviseert, adviseren, advies and adviseur.

Coarser than `stem` and `familie`, which search relies on: here a wrong pair costs little, because a phrase has to fit
as a whole.
"""

import re
from functools import lru_cache

from kompas.kern.taal.tekst import MAX_WOORD, familie

MAX_BEKEND = 50_000
MIN_LETTERS = 5

_VERVANGEN = (  # each ending once, in this order
    (re.compile(r"(?<=[a-z]{4})(?:iteit(?:en)?|heid)$"), ""),
    (re.compile(r"(?<=[a-z]{4})ing(?:en)?$"), "en"),
    (re.compile(r"(?<=[a-z]{3})eert$"), "eren"),
    (
        re.compile(
            r"(?:(?<=[aeiouy][aeiouy][bdfgklmnprsvwz])|(?<=d)|(?<=[aeo]i)|(?<=[a-z]{2}[ei][lrmpgk])"
            r"|(?<=[a-z][rlj][kfpg])|(?<=[a-z]n[gk])|(?<=[a-z][aou][mpgk]))t$"
        ),
        "",
    ),
    (re.compile(r"(?<=[a-z]{4})ie(?:f|ve)$"), "if"),
)
# no t of a verb, or another word than it looks like: zorgen is no zorg, weegt no weg
_VASTE_VORMEN = """
    arbeidsmarkt concept concert event expert markt patent punt recept talent
    delen informeert informeren integratie integriteit leden leidinggevende leidinggevenden nieuw nieuwe regels staat
    weegt zelfstandigheid zorgen zorgt
"""
_VAST = frozenset(_VASTE_VORMEN.split())
_KLINKERS = re.compile(r"([aeou])\1(?=[^aeiou]$)")
_MEDEKLINKERS = re.compile(r"([bdfgklmnprst])\1$")


@lru_cache(maxsize=MAX_BEKEND)
def wortel(vorm: str) -> str:
    """The root of a normal form; a word of less than five letters and what is no word at all stays as it is."""
    if vorm in _VAST:
        return vorm
    if len(vorm) < MIN_LETTERS or len(vorm) > MAX_WOORD or not vorm.isalpha():
        return familie(vorm)
    kort = vorm
    for uitgang, nieuw in _VERVANGEN:
        kort = uitgang.sub(nieuw, kort)
    kort = familie(kort)
    kort = _MEDEKLINKERS.sub(r"\1", _KLINKERS.sub(r"\1", kort))
    kort = kort[:-1] + {"z": "s", "v": "f"}.get(kort[-1:], kort[-1:])
    return kort[:-3] + "is" if kort.endswith("ies") else kort
