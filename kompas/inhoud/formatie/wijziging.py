# SPDX-License-Identifier: EUPL-1.2
"""What the overview says otherwise than the catalogue about a function that both have."""

from collections.abc import Iterator
from dataclasses import dataclass

from kompas.inhoud.formatie.samenvoegen import Overzichtsfunctie
from kompas.inhoud.formatie.veld import Veld
from kompas.kern.functie import Functie, Plaats


@dataclass(frozen=True, slots=True)
class Veldwijziging:
    """One field in words, as it is and as it becomes."""

    veld: str
    oud: str
    nieuw: str


@dataclass(frozen=True, slots=True)
class Wijziging:
    """A function of the catalogue that changes; `velden` are the fields of its file with their new values."""

    functie_id: str
    titel: str
    verschillen: tuple[Veldwijziging, ...]
    velden: tuple[tuple[str, object], ...]


def compare(functie: Functie, over: Overzichtsfunctie, velden: frozenset[Veld]) -> Wijziging | None:
    """None when nothing changes. Title, texts and tags are never touched: only place, employer and normfunctie, and
    those only when the overview says something about them. Who still works at the home place keeps it.
    """
    delen = [*_compare_plaats(functie, over), *_compare_teksten(functie, over, velden)]
    if functie.vervallen:
        delen.append((Veldwijziging("Stand", "bestond niet meer", "bestaat weer"), {"vervallen": False}))
    if not delen:
        return None
    nieuw = {naam: waarde for _, waarden in delen for naam, waarde in waarden.items()}
    return Wijziging(functie.id, functie.titel, tuple(verschil for verschil, _ in delen), tuple(nieuw.items()))


def _compare_plaats(functie: Functie, over: Overzichtsfunctie) -> Iterator[tuple[Veldwijziging, dict[str, object]]]:
    thuis = functie.plaats if functie.plaats in over.plaatsen else over.plaatsen[0]
    anders = tuple(plaats for plaats in over.plaatsen if plaats != thuis)
    if thuis != functie.plaats:
        velden: dict[str, object] = {"domein": thuis.domein, "unit": thuis.unit, "vakgroep": thuis.vakgroep}
        yield Veldwijziging("Plaats", name_plaats(functie.plaats), name_plaats(thuis)), velden
    if set(anders) != set(functie.ook_in):
        oud, nieuw = (" · ".join(plaats.vakgroep for plaats in plaatsen) for plaatsen in (functie.ook_in, anders))
        yield Veldwijziging("Ook bij", oud, nieuw), {"ook_in": anders}


def _compare_teksten(
    functie: Functie, over: Overzichtsfunctie, velden: frozenset[Veld]
) -> Iterator[tuple[Veldwijziging, dict[str, object]]]:
    for veld in (Veld.WERKGEVER, Veld.NORMFUNCTIE):
        oud, nieuw = getattr(functie, veld), getattr(over, veld)
        if veld in velden and nieuw and nieuw != oud:
            yield Veldwijziging(veld.label, oud, nieuw), {veld.value: nieuw}


def name_plaats(plaats: Plaats) -> str:
    """A place on one line; a level with the name of the one above it is left out."""
    return " · ".join(dict.fromkeys((plaats.domein, plaats.unit, plaats.vakgroep)))
