# SPDX-License-Identifier: EUPL-1.2
"""A function and its paspoort."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field

VULLINGEN = ("skelet", "voorbeeld", "concept", "levensecht")
SOORTEN = ("functie", "rol")


def slugify(titel: str) -> str:
    """Id of a title: lower case, ASCII, every other run of characters becomes one hyphen."""
    ascii_titel = unicodedata.normalize("NFKD", titel).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", ascii_titel.lower()).strip("-")


@dataclass(frozen=True, slots=True)
class Plaats:
    """A place in the organisation."""

    domein: str
    unit: str
    vakgroep: str

    def lies_in(self, domein: str | None, unit: str | None) -> bool:
        """True when this place lies in a domein and in a unit; None is any."""
        return domein in (None, self.domein) and unit in (None, self.unit)


@dataclass(frozen=True, slots=True)
class HandmatigeLink:
    """A hand-made out-of-the-box link to another function, with its reason."""

    naar: str
    waarom: str


@dataclass(frozen=True, slots=True)
class Controle:
    """When colleagues checked the passport (ISO date) and how many answered."""

    datum: str
    antwoorden: int


@dataclass(frozen=True, slots=True)
class Functie:
    """A function with its paspoort.

    `tags` maps each matched category to sorted tag ids; `bronnen` maps a tag id to where it comes from.
    `dimensies` maps a dimension id to 1-5. `id` never changes; it is the slug of the first title.
    `vervallen`: the function no longer exists; only who had or kept it still meets it.
    """

    id: str
    titel: str
    domein: str = ""
    unit: str = ""
    vakgroep: str = ""
    vulling: str = "skelet"
    tags: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    soort: str = "functie"
    ook_bekend_als: tuple[str, ...] = ()
    ook_in: tuple[Plaats, ...] = ()
    werkgever: str = ""
    normfunctie: str = ""
    kern: str = ""
    werkzaamheden: tuple[str, ...] = ()
    bijdrage_inwoner: str = ""
    bijdrage_organisatie: str = ""
    leuk: str = ""
    lastig: str = ""
    harde_eisen: tuple[str, ...] = ()
    opleidingen: tuple[str, ...] = ()
    dimensies: Mapping[str, int] = field(default_factory=dict)
    verrassend: tuple[HandmatigeLink, ...] = ()
    verhaal: str = ""
    controle: Controle | None = None
    bronnen: Mapping[str, str] = field(default_factory=dict)
    vervallen: bool = False

    @property
    def tag_ids(self) -> tuple[str, ...]:
        """Every matched tag once, sorted by id."""
        return tuple(sorted({tag for tags in self.tags.values() for tag in tags}))

    @property
    def is_gevuld(self) -> bool:
        """True when the function takes part in matching: it has a matched tag and is not a skeleton."""
        return self.vulling != "skelet" and any(self.tags.values())

    @property
    def plaats(self) -> Plaats:
        """The home place: it decides direction and home domain."""
        return Plaats(self.domein, self.unit, self.vakgroep)

    @property
    def plaatsen(self) -> tuple[Plaats, ...]:
        """The home place and every other place where this work is done."""
        return (self.plaats, *self.ook_in)

    def lies_in(self, domein: str | None, unit: str | None) -> bool:
        """True when this work is done in that domain and unit, at home or elsewhere (None: any)."""
        return any(plaats.lies_in(domein, unit) for plaats in self.plaatsen)
