# SPDX-License-Identifier: EUPL-1.2
"""What a search finds."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Hit:
    """A function that was found. `score` lies in (0, 1] and orders the hits of one query; it means nothing beyond it.

    `reden` says in Dutch why it was found, `opmerking` only its beginning: what must be known first (a corrected or
    missing word). `tag_ids` are the tags that were hit, best first.
    """

    functie_id: str
    score: float
    reden: str
    tag_ids: tuple[str, ...] = ()
    opmerking: str = ""
