# SPDX-License-Identifier: EUPL-1.2
"""What a comparison of a profile with a function gives."""

from dataclasses import dataclass

MIN_TAGS_MIDDEN = 6
MIN_TAGS_HOOG = 12


@dataclass(frozen=True, slots=True)
class Match:
    """A function compared with a profile. All figures lie in [0, 1], the two counts are plain counts of tags."""

    functie_id: str
    score: float
    jaccard: float
    dekking: float
    benutting: float
    gedeeld_aantal: int
    gevraagd_aantal: int
    zekerheid: str


def is_schaars(aantal: int) -> bool:
    """True when so few tags say little about whoever or whatever has them."""
    return aantal < MIN_TAGS_MIDDEN


def zekerheid(aantal_profiel: int, aantal_functie: int, *, levensecht: bool) -> str:
    """How sure a match is: laag, midden or hoog, from the number of tags on both sides."""
    kleinste = min(aantal_profiel, aantal_functie)
    if is_schaars(kleinste):
        return "laag"
    return "hoog" if levensecht and kleinste >= MIN_TAGS_HOOG else "midden"
