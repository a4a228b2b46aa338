# SPDX-License-Identifier: EUPL-1.2
"""What an import would do, before anything is done: the dry run."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Self

from kompas.inhoud.formatie.koppeling import couple
from kompas.inhoud.formatie.overzicht import Formatieoverzicht
from kompas.inhoud.formatie.samenvoegen import Overzichtsfunctie
from kompas.inhoud.formatie.wijziging import Wijziging, compare
from kompas.kern.catalogus import Catalogus
from kompas.kern.functie import Functie, slugify

_EIGEN = ("concept", "levensecht")  # filled by people of the organisation


class Wijze(StrEnum):
    """Whether the overview adds to functions of the organisation itself, or takes the place of made-up ones."""

    AANVULLEN = "aanvullen"
    VERVANGEN = "vervangen"


@dataclass(frozen=True, slots=True)
class Importplan:
    """What the catalogue of version `versie` would become.

    `nieuw`: skeletons, each with its id. `bekend`: ids of what stays as it is. `weg`: ids that the overview does not
    have; they stay, unless they are in `vervalt`. `verdwijnt`: made-up functions that go. `links`: hand-made links
    (from, to) to those that are dropped from what stays.
    """

    versie: str
    wijze: Wijze
    nieuw: Mapping[str, Overzichtsfunctie]
    bekend: tuple[str, ...]
    gewijzigd: tuple[Wijziging, ...]
    weg: tuple[str, ...]
    verdwijnt: tuple[str, ...] = ()
    links: tuple[tuple[str, str], ...] = ()
    vervalt: tuple[str, ...] = ()

    @property
    def is_leeg(self) -> bool:
        """True when the catalogue already says what the overview says."""
        return not (self.nieuw or self.gewijzigd or self.verdwijnt or self.vervalt)

    def retire(self, functie_ids: Collection[str]) -> Self:
        """The same, with these functions of `weg` no longer existing; what was written about them is kept."""
        return replace(self, vervalt=tuple(functie_id for functie_id in self.weg if functie_id in functie_ids))


def plan_import(catalogus: Catalogus, overzicht: Formatieoverzicht, *, is_voorbeeld: bool = False) -> Importplan:
    """Compare the overview with the catalogue. Nothing that people filled in is ever in `verdwijnt`.

    `is_voorbeeld`: the content as a whole is made up (the house style says so): then empty skeletons go too. Own and
    made-up functions never stand beside each other: while there are made-up ones, the overview replaces them.
    """
    verdwijnt = [functie for functie in _list_alle(catalogus) if _is_bedacht(functie, is_voorbeeld=is_voorbeeld)]
    wijze = Wijze.VERVANGEN if is_voorbeeld or verdwijnt else Wijze.AANVULLEN
    blijft = list_blijvend(catalogus, is_voorbeeld=is_voorbeeld)
    gekoppeld = couple(overzicht.functies, blijft)
    paren = [(gekoppeld[over.sleutel], over) for over in overzicht.functies if over.sleutel in gekoppeld]
    wijzigingen = {functie.id: compare(functie, over, overzicht.velden) for functie, over in paren}
    wijzigingen |= {f.id: None for f in blijft if f.id not in wijzigingen and _is_named(f, overzicht)}
    bezet = {functie.id for functie in blijft}
    nieuw = [over for over in overzicht.functies if over.sleutel not in gekoppeld]
    weg_ids = {functie.id for functie in verdwijnt} - {over.sleutel for over in nieuw}
    return Importplan(
        versie=catalogus.versie,
        wijze=wijze,
        nieuw=dict(_name(nieuw, bezet)),
        bekend=tuple(sorted(functie_id for functie_id, wijziging in wijzigingen.items() if wijziging is None)),
        gewijzigd=tuple(wijziging for _, wijziging in sorted(wijzigingen.items()) if wijziging is not None),
        weg=tuple(sorted(f.id for f in blijft if f.id not in wijzigingen and f.soort == "functie" and not f.vervallen)),
        verdwijnt=tuple(sorted(functie.id for functie in verdwijnt)),
        links=tuple(sorted((f.id, link.naar) for f in blijft for link in f.verrassend if link.naar in weg_ids)),
    )


def _is_named(functie: Functie, overzicht: Formatieoverzicht) -> bool:
    """True when a row that could not be used is about this function: then it is not gone."""
    if functie.vervallen:
        return False
    return not overzicht.overgeslagen.isdisjoint(
        (functie.id, slugify(functie.titel), *map(slugify, functie.ook_bekend_als))
    )


def list_blijvend(catalogus: Catalogus, *, is_voorbeeld: bool = False) -> list[Functie]:
    """The functions that no import takes away, retired ones too."""
    return [functie for functie in _list_alle(catalogus) if not _is_bedacht(functie, is_voorbeeld=is_voorbeeld)]


def _list_alle(catalogus: Catalogus) -> tuple[Functie, ...]:
    return (*catalogus.functies, *catalogus.vervallen)


def _is_bedacht(functie: Functie, *, is_voorbeeld: bool) -> bool:
    return functie.vulling == "voorbeeld" or (is_voorbeeld and functie.vulling not in _EIGEN)


def _name(nieuw: Iterable[Overzichtsfunctie], bezet: Collection[str]) -> Iterable[tuple[str, Overzichtsfunctie]]:
    """Each new function with its id: the slug of its title, with a number when that is taken."""
    gegeven = set(bezet)
    for over in nieuw:
        functie_id, nummer = over.sleutel, 2
        while functie_id in gegeven:
            functie_id, nummer = f"{over.sleutel}-{nummer}", nummer + 1
        gegeven.add(functie_id)
        yield functie_id, over
