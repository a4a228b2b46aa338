# SPDX-License-Identifier: EUPL-1.2
"""Everything that is stored goes to another database, and is compared there."""

from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass, replace

from kompas.diensten.toegang import Aanvraag, act, look, vereist
from kompas.kern.fouten import OnderhoudGeweigerd, OpslagNietBereikbaar, OpslagTeNieuw
from kompas.kern.toegang import Recht
from kompas.opslag import Opslag, Transactie
from kompas.opslag.kopie import Tabelstand

_BRON_WEG = (
    "Er is nog geen database om te verhuizen. Controleer het adres bij --van, of de instelling KOMPAS_DATABASE_URL."
)
_BRON_ANDERS = (
    "De database waar je vandaan verhuist, is van een andere versie dan dit kompas. Start het kompas er eerst een keer "
    "mee, zodat hij wordt bijgewerkt."
)
_DOEL_WEG = (
    "We kunnen de database waar je heen verhuist niet bereiken. Controleer het adres bij --naar, en of de server aan "
    "staat."
)
_DOEL_VOL = (
    "In de database waar je heen verhuist, staat al iets. We schrijven daar niet overheen. Kies een lege database."
)
_INTUSSEN = (
    "Terwijl we kopieerden, is er in de oude database nog iets bewaard. Stop het kompas, en verhuis opnieuw. De nieuwe "
    "database is leeg gebleven."
)
_ANDERS = "Wat in de nieuwe database kwam, is niet gelijk aan de oude. De nieuwe database is daarom leeg gebleven."


@dataclass(frozen=True, slots=True)
class Telling:
    """A table before and after."""

    tabel: str
    van: Tabelstand
    naar: Tabelstand

    @property
    def is_gelijk(self) -> bool:
        """True when number and contents are the same."""
        return self.van == self.naar


@dataclass(frozen=True, slots=True)
class Verhuizing:
    """What was copied, by table."""

    tellingen: tuple[Telling, ...]

    @property
    def rijen(self) -> int:
        """How many rows in all."""
        return sum(telling.naar.rijen for telling in self.tellingen)


class VerhuizingWijktAf(OnderhoudGeweigerd):
    """The copy differs from the original, and was undone. `tellingen` shows where."""

    def __init__(self, tellingen: tuple[Telling, ...]) -> None:
        self.tellingen = tellingen
        super().__init__(_ANDERS)


@vereist(Recht.INSTELLINGEN)
def move_opslag(aanvraag: Aanvraag, naar: str) -> Verhuizing:
    """Copy every row to the database at the address `naar`, which must be empty; compare, and keep it only when equal.

    The database of `aanvraag` is only read. Raises `OnderhoudGeweigerd`, `VerhuizingWijktAf`, `OngeldigeInstelling` for
    what is no address, and `OpslagNietBereikbaar`.
    """
    _check_bron(aanvraag.opslag)
    with closing(Opslag(naar)) as doel:
        _prepare_doel(doel)
        daar = replace(aanvraag, opslag=doel)
        with look(aanvraag) as van, act(daar, "database verhuizen", "database:hierheen") as tx:
            verhuizing = _copy(van, tx)
            with look(aanvraag) as later:
                if later.kopie.measure() != {een.tabel: een.van for een in verhuizing.tellingen}:
                    raise OnderhoudGeweigerd(_INTUSSEN)
    return verhuizing


def compare(van: Mapping[str, Tabelstand], naar: Mapping[str, Tabelstand]) -> tuple[Telling, ...]:
    """The tables side by side; one that is only on one side is empty on the other."""
    leeg = Tabelstand.of([])
    return tuple(Telling(naam, van.get(naam, leeg), naar.get(naam, leeg)) for naam in sorted(van.keys() | naar.keys()))


def _check_bron(bron: Opslag) -> None:
    if not bron.exists():
        raise OnderhoudGeweigerd(_BRON_WEG)
    if not bron.is_bij():
        raise OnderhoudGeweigerd(_BRON_ANDERS)


def _prepare_doel(doel: Opslag) -> None:
    """Tables of this version, without rows. What is there already is not touched."""
    try:
        if doel.exists():
            with doel.reading() as tx:
                if not tx.kopie.is_leeg():
                    raise OnderhoudGeweigerd(_DOEL_VOL)
        doel.upgrade()
    except OpslagNietBereikbaar:
        raise OnderhoudGeweigerd(_DOEL_WEG) from None
    except OpslagTeNieuw:
        raise OnderhoudGeweigerd(_DOEL_VOL) from None


def _copy(van: Transactie, naar: Transactie) -> Verhuizing:
    for naam in van.kopie.list_namen():
        naar.kopie.write(naam, van.kopie.read(naam))
    tellingen = compare(van.kopie.measure(), naar.kopie.measure())
    if not all(telling.is_gelijk for telling in tellingen):
        raise VerhuizingWijktAf(tellingen)
    return Verhuizing(tellingen)
