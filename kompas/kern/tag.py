# SPDX-License-Identifier: EUPL-1.2
"""Tags: the words that passports and profiles are made of."""

from dataclasses import dataclass

GEMATCHTE_CATEGORIEEN = ("competentie", "kennisgebied", "resultaatgebied", "interesse", "bijdrage")
GETOONDE_CATEGORIEEN = ("harde_eis", "opleiding")
CATEGORIEEN = GEMATCHTE_CATEGORIEEN + GETOONDE_CATEGORIEEN


@dataclass(frozen=True, slots=True)
class Tag:
    """A word of the vocabulary. `soort` divides a category (a competentie: gedrag, vaktechnisch or kern).

    A tag that is `vervallen` is no longer given; `vervangen_door` is the id of the tag that took its place, if one did.
    """

    id: str
    label: str
    categorie: str
    uitleg: str = ""
    synoniemen: tuple[str, ...] = ()
    soort: str = ""
    bron: tuple[str, ...] = ()
    esco: str = ""
    competentnl: str = ""
    vervallen: bool = False
    vervangen_door: str = ""


@dataclass(frozen=True, slots=True)
class Opleiding(Tag):
    """A way to learn. `bouwt` names the tags that it builds; `link` may be a template for the learning environment."""

    bouwt: tuple[str, ...] = ()
    vorm: str = ""
    duur: str = ""
    link: str = ""


@dataclass(frozen=True, slots=True)
class Dimensie:
    """An axis on which a function has a place from 1 (first pole) to 5 (second pole)."""

    id: str
    label: str
    polen: tuple[str, str]

    def name_waarden(self) -> dict[int, str]:
        """What the places 1 to 5 are called."""
        links, rechts = (pool.lower() for pool in self.polen)
        return {
            1: f"Vooral {links}",
            2: f"Meer {links}",
            3: "Ertussenin",
            4: f"Meer {rechts}",
            5: f"Vooral {rechts}",
        }
