# SPDX-License-Identifier: EUPL-1.2
"""A profile: the tags of one person, each with a strength."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Self

from kompas.kern.catalogus import Catalogus
from kompas.kern.fouten import OngeldigProfiel
from kompas.kern.getallen import GROOTSTE, is_setting

NEUTRAAL = 1.0


@dataclass(frozen=True, slots=True)
class Profiel:
    """The tags of a person. `sterkte`: tag id -> strength above 0 (neutral is 1). `functie_id`: the present function.

    Keeps its own copy of the strengths. Raises `OngeldigProfiel` when one is not a number above 0 (at most a million).
    """

    sterkte: Mapping[str, float] = field(default_factory=dict)
    functie_id: str | None = None

    def __post_init__(self) -> None:
        object.__setattr__(self, "sterkte", dict(self.sterkte))
        for tag, sterkte in self.sterkte.items():
            if not is_setting(sterkte) or sterkte == 0:
                raise OngeldigProfiel(f"De sterkte van '{tag}' moet een getal boven 0 zijn, en hoogstens {GROOTSTE}.")

    @classmethod
    def from_functie(cls, catalogus: Catalogus, functie_id: str) -> Self:
        """The passport of a function as profile, every tag neutral. Empty for a skeleton. Raises `OnbekendeFunctie`."""
        functie = catalogus.functie(functie_id)
        tags = functie.tag_ids if functie.is_gevuld else ()
        return cls(dict.fromkeys(tags, NEUTRAAL), functie_id)

    @classmethod
    def from_tags(cls, sterkte: Mapping[str, float], functie_id: str | None = None) -> Self:
        """A profile of bare tags with their strengths."""
        return cls(sterkte, functie_id)

    @property
    def tag_ids(self) -> tuple[str, ...]:
        """The tags, sorted by id."""
        return tuple(sorted(self.sterkte))

    def add(self, tag_id: str, sterkte: float = NEUTRAAL) -> Self:
        """The profile with a tag more (or with another strength for it)."""
        return replace(self, sterkte={**self.sterkte, tag_id: sterkte})
