# SPDX-License-Identifier: EUPL-1.2
"""A profile: the tags of one person, each with a strength."""

import math
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Self

from kompas.kern.catalogus import Catalogus
from kompas.kern.fouten import OngeldigProfiel

NEUTRAAL = 1.0


@dataclass(frozen=True, slots=True)
class Profiel:
    """The tags of a person. `sterkte`: tag id -> strength above 0 (neutral is 1). `functie_id`: the present function.

    Raises `OngeldigProfiel` when a strength is not a number above 0.
    """

    sterkte: Mapping[str, float] = field(default_factory=dict)
    functie_id: str | None = None

    def __post_init__(self) -> None:
        fout = [tag for tag, sterkte in self.sterkte.items() if not (sterkte > 0 and math.isfinite(sterkte))]
        if fout:
            raise OngeldigProfiel(f"De sterkte van '{fout[0]}' moet een getal boven 0 zijn.")

    @classmethod
    def from_functie(cls, catalogus: Catalogus, functie_id: str) -> Self:
        """The passport of a function as profile, every tag neutral. Empty for a skeleton. Raises `OnbekendeFunctie`."""
        functie = catalogus.functie(functie_id)
        tags = functie.tag_ids if functie.is_gevuld else ()
        return cls(dict.fromkeys(tags, NEUTRAAL), functie_id)

    @classmethod
    def from_tags(cls, sterkte: Mapping[str, float], functie_id: str | None = None) -> Self:
        """A profile of bare tags with their strengths."""
        return cls(dict(sterkte), functie_id)

    @property
    def tag_ids(self) -> tuple[str, ...]:
        """The tags, sorted by id."""
        return tuple(sorted(self.sterkte))

    def add(self, tag_id: str, sterkte: float = NEUTRAAL) -> Self:
        """This profile with a tag more (or with another strength for it)."""
        return replace(self, sterkte={**self.sterkte, tag_id: sterkte})

    def remove(self, tag_id: str) -> Self:
        """This profile without a tag."""
        return replace(self, sterkte={tag: sterkte for tag, sterkte in self.sterkte.items() if tag != tag_id})
