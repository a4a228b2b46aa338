# SPDX-License-Identifier: EUPL-1.2
"""The rows of a backup into a database: first into one that goes afterwards, to see that they come back equal."""

from collections.abc import Callable
from contextlib import closing
from tempfile import TemporaryDirectory

from kompas.diensten.onderhoud.archief import Archief
from kompas.kern.fouten import OngeldigeReservekopie, OpslagNietBereikbaar
from kompas.opslag import Opslag, Transactie
from kompas.opslag.kopie import VLUCHTIG
from kompas.opslag.migratie import list_versies
from kompas.opslag.terugzetten import Herbouw

_NIEUWER = "Deze reservekopie is van een nieuwere versie van het kompas. Installeer die versie eerst."
_ANDERS = "Wat in deze reservekopie staat, komt niet gelijk terug uit een database."
_PROEF_MISLUKT = (
    "Het lukt niet om deze reservekopie op een tijdelijke plek terug te zetten. Misschien is de schijf vol."
)


def try_archief(archief: Archief) -> None:
    """Put the rows in a temporary database, and compare. Raises `OngeldigeReservekopie`."""
    if archief.manifest.migratie is None:
        return
    if archief.manifest.migratie not in list_versies():
        raise OngeldigeReservekopie(_NIEUWER)
    with TemporaryDirectory(prefix="kompas-proef-") as plek, closing(Opslag(f"sqlite:///{plek}/kompas.db")) as proef:
        try:
            proef.replace_alles(plan_herbouw(archief, _nothing, _nothing), "")
            with proef.reading() as tx:
                schade = tx.kopie.find_schade()
        except OpslagNietBereikbaar:
            raise OngeldigeReservekopie(_PROEF_MISLUKT) from None
    if schade:
        raise OngeldigeReservekopie(_ANDERS)


def plan_herbouw(archief: Archief, keep: Callable[[Transactie], None], note: Callable[[Transactie], None]) -> Herbouw:
    """How a database becomes that of the backup. `keep` gets what makes place, `note` what is there at the end."""
    manifest = archief.manifest

    def fill(tx: Transactie) -> None:
        try:
            for naam in tx.kopie.list_namen():
                if naam in manifest.tabellen:
                    tx.kopie.write(naam, archief.read_tabel(naam))
        except (ValueError, TypeError):
            raise OngeldigeReservekopie(_ANDERS) from None
        if {naam: een for naam, een in tx.kopie.measure().items() if naam not in VLUCHTIG} != manifest.tabellen:
            raise OngeldigeReservekopie(_ANDERS)

    return Herbouw(manifest.migratie or "", keep, fill, note)


def _nothing(_tx: Transactie) -> None:
    """In a temporary place nothing has to be kept or noted."""
