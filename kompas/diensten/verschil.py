# SPDX-License-Identifier: EUPL-1.2
"""What clashes between two places where a dossier was changed, in words to choose from."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from kompas.diensten.delen import Inkijk
from kompas.diensten.delen.leesstuk import Leesgroep, read_inkijk
from kompas.diensten.organisatie import Organisatie
from kompas.kern.dossier import Kant, Onderdeel, Samenvoeging, pick


@dataclass(frozen=True, slots=True)
class Onderdeelverschil:
    """A part that clashes: what one keeps with either side, as far as the two differ. No groups: nothing."""

    onderdeel: Onderdeel
    hier: tuple[Leesgroep, ...]
    daar: tuple[Leesgroep, ...]


def list_verschillen(organisatie: Organisatie, samen: Samenvoeging) -> tuple[Onderdeelverschil, ...]:
    """Each part that clashes. What only one side changed is kept anyhow and is not in it."""
    return tuple(_compare(organisatie, samen, deel) for deel in samen.conflicten)


def _compare(organisatie: Organisatie, samen: Samenvoeging, deel: Onderdeel) -> Onderdeelverschil:
    hier, daar = (_read(organisatie, samen, deel, kant) for kant in (Kant.HIER, Kant.DAAR))
    return Onderdeelverschil(deel, tuple(_without(hier, daar)), tuple(_without(daar, hier)))


def _read(organisatie: Organisatie, samen: Samenvoeging, deel: Onderdeel, kant: Kant) -> tuple[Leesgroep, ...]:
    gekozen = samen.resolve({deel: kant}).dossier
    (stuk,) = read_inkijk(organisatie, Inkijk((deel,), pick(gekozen, (deel,))))
    return stuk.groepen


def _without(groepen: Sequence[Leesgroep], andere: Sequence[Leesgroep]) -> Iterator[Leesgroep]:
    """The groups with only the lines that the others do not have; whole when just the order differs."""
    if groepen != andere and {_flatten(groep) for groep in groepen} == {_flatten(groep) for groep in andere}:
        yield from groepen
        return
    elders = {(groep.kop, regel) for groep in andere for regel in groep.regels}
    for groep in groepen:
        eigen = tuple(regel for regel in groep.regels if (groep.kop, regel) not in elders)
        if eigen:
            yield replace(groep, regels=eigen)


def _flatten(groep: Leesgroep) -> tuple[str, frozenset[object]]:
    return groep.kop, frozenset(groep.regels)
