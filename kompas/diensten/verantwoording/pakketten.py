# SPDX-License-Identifier: EUPL-1.2
"""The packages that run: those of requirements.txt and everything that these need, as they are installed now."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from kompas.diensten.verantwoording.licentie import find_licentie
from kompas.kern.fouten import KompasFout

ZELF = "loopbaankompas"
EISEN = Path(__file__).resolve().parents[3] / "requirements.txt"


@dataclass(frozen=True, slots=True)
class Pakket:
    """An installed package. `licentie` is SPDX, "" when unknown; `nodig` what it needs, `nodig_voor` what needs it.

    Of what requirements.txt itself asks for, `nodig_voor` names the kompas too.
    """

    naam: str
    versie: str
    licentie: str
    nodig: tuple[str, ...]
    nodig_voor: tuple[str, ...]


def list_pakketten(eisen: Path = EISEN) -> tuple[Pakket, ...]:
    """Every package that a requirements file asks for, directly or not, by name. Raises `KompasFout` without one."""
    wachtrij = [(eis, ZELF) for eis in _read(eisen)]
    gevonden: dict[str, Distribution] = {}
    nodig: dict[str, set[str]] = defaultdict(set)
    gehad = set()
    while wachtrij:
        eis, van = wachtrij.pop()
        naam = canonicalize_name(eis.name)
        nodig[van].add(naam)
        if (naam, *sorted(eis.extras)) in gehad:
            continue
        gehad.add((naam, *sorted(eis.extras)))
        gevonden[naam] = _find(naam)
        wachtrij += [(verder, naam) for verder in _list_eisen(gevonden[naam], eis)]
    voor = {naam: tuple(sorted(van for van, namen in nodig.items() if naam in namen)) for naam in gevonden}
    return tuple(
        Pakket(naam, pakket.version, find_licentie(pakket.metadata), tuple(sorted(nodig[naam])), voor[naam])
        for naam, pakket in sorted(gevonden.items())
    )


def _read(eisen: Path) -> Iterator[Requirement]:
    try:
        regels = eisen.read_text(encoding="utf-8").splitlines()
    except OSError:
        raise KompasFout(f"We kunnen {eisen.name} niet lezen. Zet het bestand terug, en probeer het opnieuw.") from None
    yield from (Requirement(regel) for regel in regels if regel.strip() and not regel.startswith(("#", "-")))


def _find(naam: str) -> Distribution:
    try:
        return distribution(naam)
    except PackageNotFoundError:
        zin = f"Het pakket '{naam}' staat in de lijst, maar is niet geïnstalleerd."
        raise KompasFout(f"{zin} Installeer requirements.txt opnieuw.") from None


def _list_eisen(pakket: Distribution, eis: Requirement) -> Iterator[Requirement]:
    """What a package needs on this machine, with the extras that were asked."""
    for regel in pakket.requires or ():
        verder = Requirement(regel)
        if verder.marker is None or any(verder.marker.evaluate({"extra": extra}) for extra in ("", *eis.extras)):
            yield verder
