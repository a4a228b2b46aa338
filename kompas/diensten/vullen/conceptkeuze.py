# SPDX-License-Identifier: EUPL-1.2
"""What somebody says to the proposals, one by one, and the passport that comes of it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Self

from kompas.diensten.vullen.concept import Conceptvoorstel, Kenmerkvoorstel, list_eigen
from kompas.kern import Catalogus, Functie
from kompas.kern.tag import GEMATCHTE_CATEGORIEEN

NEE = ""
BRONNEN: Mapping[str, str] = MappingProxyType(
    {"vacature": "Vacature", "hr21": "Functiebeschrijving", "gesprek": "Gesprek"}
)


@dataclass(frozen=True, slots=True)
class Conceptkeuze:
    """`antwoorden`: for each proposed tag that was judged the tag that was taken: itself, another one, or NEE.

    `erbij`: tags that somebody added without a proposal.
    """

    antwoorden: Mapping[str, str] = field(default_factory=dict)
    erbij: tuple[str, ...] = ()

    def answer(self, tag_id: str, gekozen: str) -> Self:
        """Take this tag for a proposed one: itself is yes, NEE is no. An earlier answer is replaced."""
        return replace(self, antwoorden={**self.antwoorden, tag_id: gekozen})

    def accept(self, kenmerken: Sequence[Kenmerkvoorstel]) -> Self:
        """Answer what is still open as we would ourselves."""
        voorgesteld = {kenmerk.tag.id: kenmerk.tag.id if kenmerk.aan else NEE for kenmerk in kenmerken}
        return replace(self, antwoorden={**voorgesteld, **self.antwoorden})

    def add(self, tag_ids: Sequence[str]) -> Self:
        """These tags beside what was proposed, and no others."""
        return replace(self, erbij=tuple(tag_ids))

    @property
    def tag_ids(self) -> tuple[str, ...]:
        """Every tag that was taken, once, in the order of the answers."""
        return tuple(dict.fromkeys(tag_id for tag_id in (*self.antwoorden.values(), *self.erbij) if tag_id))


def find_open(voorstel: Conceptvoorstel, keuze: Conceptkeuze) -> int:
    """The place of the first proposal without an answer; their number when all have one."""
    return next(
        (plek for plek, kenmerk in enumerate(voorstel.kenmerken) if kenmerk.tag.id not in keuze.antwoorden),
        len(voorstel.kenmerken),
    )


def build_concept(
    functie: Functie, keuze: Conceptkeuze, catalogus: Catalogus, *, kern: str, werkzaamheden: Sequence[str], bron: str
) -> Functie:
    """The passport as it would be: `concept`, each taken tag with its `bron`, nothing left of made-up example content.

    What was filled before for real stays beside it. It loses the stamp of colleagues: they did not see what is new.
    """
    basis = functie if list_eigen(functie) or functie.vulling == "concept" else _strip(functie)
    per_categorie: dict[str, list[str]] = {}
    for tag_id in keuze.tag_ids:
        per_categorie.setdefault(catalogus.tag(tag_id).categorie, []).append(tag_id)
    nieuw = {tag_id: bron for categorie in GEMATCHTE_CATEGORIEEN for tag_id in per_categorie.get(categorie, ())}
    tags = {
        categorie: tuple(sorted({*basis.tags.get(categorie, ()), *per_categorie.get(categorie, ())}))
        for categorie in GEMATCHTE_CATEGORIEEN
    }
    return replace(
        basis,
        kern=" ".join(kern.split()),
        werkzaamheden=tuple(schoon for regel in werkzaamheden if (schoon := " ".join(regel.split()))),
        tags={categorie: ids for categorie, ids in tags.items() if ids},
        harde_eisen=_join(basis.harde_eisen, per_categorie.get("harde_eis", ())),
        opleidingen=_join(basis.opleidingen, per_categorie.get("opleiding", ())),
        bronnen={**nieuw, **basis.bronnen},
        vulling="concept",
        controle=None,
    )


def _strip(functie: Functie) -> Functie:
    """A function without anything that was made up: its titles and its places."""
    return Functie(
        id=functie.id,
        titel=functie.titel,
        domein=functie.domein,
        unit=functie.unit,
        vakgroep=functie.vakgroep,
        soort=functie.soort,
        ook_bekend_als=functie.ook_bekend_als,
        ook_in=functie.ook_in,
        werkgever=functie.werkgever,
        normfunctie=functie.normfunctie,
        vervallen=functie.vervallen,
    )


def _join(eerst: Sequence[str], daarna: Sequence[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*eerst, *daarna)))
