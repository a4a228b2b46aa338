# SPDX-License-Identifier: EUPL-1.2
"""How the tags of the vocabulary are used."""

from collections import Counter
from dataclasses import dataclass

from kompas.diensten.inhoudsverslag.spreiding import Spreiding
from kompas.kern import Catalogus
from kompas.kern.tag import GEMATCHTE_CATEGORIEEN

VEEL = 1 / 3  # of the filled functions; a tag that more of them carry says little about any of them


@dataclass(frozen=True, slots=True)
class Tagtelling:
    """By how many filled functions a tag is carried, and by how many rollen."""

    tag_id: str
    categorie: str
    functies: int
    rollen: int


@dataclass(frozen=True, slots=True)
class Taggebruik:
    """Every matched tag that is not vervallen, by categorie, most used first; and how many tags passports have."""

    tellingen: tuple[Tagtelling, ...]
    aantal_functies: int
    per_functie: Spreiding | None
    per_rol: Spreiding | None

    @property
    def nooit(self) -> tuple[Tagtelling, ...]:
        """The tags that no filled function carries: they play no part in any match."""
        return tuple(telling for telling in self.tellingen if telling.functies == 0)

    @property
    def een_keer(self) -> tuple[Tagtelling, ...]:
        """The tags that one function carries: they connect it with no other."""
        return tuple(telling for telling in self.tellingen if telling.functies == 1)

    @property
    def veel(self) -> tuple[Tagtelling, ...]:
        """The tags that more than a third of the filled functions carry."""
        return tuple(telling for telling in self.tellingen if telling.functies > VEEL * self.aantal_functies)


def count_tags(catalogus: Catalogus) -> Taggebruik:
    """Count over the filled functions; rollen are counted apart, because they never take part in a match."""
    rollen = [rol for rol in catalogus.rollen if rol.is_gevuld]
    van_functies = Counter(tag for functie in catalogus.gevulde_functies for tag in functie.tag_ids)
    van_rollen = Counter(tag for rol in rollen for tag in rol.tag_ids)
    tellingen = [
        Tagtelling(tag.id, tag.categorie, van_functies[tag.id], van_rollen[tag.id])
        for tag in catalogus.tags.values()
        if tag.categorie in GEMATCHTE_CATEGORIEEN and not tag.vervallen
    ]
    tellingen.sort(key=lambda t: (GEMATCHTE_CATEGORIEEN.index(t.categorie), -t.functies, t.tag_id))
    return Taggebruik(
        tellingen=tuple(tellingen),
        aantal_functies=len(catalogus.gevulde_functies),
        per_functie=Spreiding.from_waarden({f.id: len(f.tag_ids) for f in catalogus.gevulde_functies}),
        per_rol=Spreiding.from_waarden({rol.id: len(rol.tag_ids) for rol in rollen}),
    )
