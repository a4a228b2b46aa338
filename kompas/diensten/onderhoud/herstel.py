# SPDX-License-Identifier: EUPL-1.2
"""Putting a backup back: first in a temporary place, and only what is found equal there in the real one."""

from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from pathlib import Path

from kompas.diensten.onderhoud.archief import Archief, open_archief
from kompas.diensten.onderhoud.archiefnaam import VERVANGEN, find_archief, name_archief
from kompas.diensten.onderhoud.archiefschrijver import begin_archief
from kompas.diensten.onderhoud.manifest import Manifest, write_merk
from kompas.diensten.onderhoud.reservekopie import dump_database
from kompas.diensten.onderhoud.terugkeer import Terugkeer, list_terugkeer
from kompas.diensten.onderhoud.terugplaatsing import plan_herbouw, try_archief
from kompas.diensten.toegang import Aanvraag, record, vereist
from kompas.inhoud.reserve import replace_inhoud
from kompas.kern.fouten import OnderhoudGeweigerd, OpslagNietBereikbaar
from kompas.kern.toegang import Recht
from kompas.opslag import Opslag, Transactie

_VOL = (
    "In de database staat al iets. Moet de reservekopie daarvoor in de plaats komen? Geef dan ook --vervang op: wat er "
    "nu staat, blijft ernaast bewaard."
)
_VREEMD = "Deze database is niet van het kompas. Controleer de instelling KOMPAS_DATABASE_URL."


@dataclass(frozen=True, slots=True)
class Hersteld:
    """What was put back, where that is kept which made place, and what came back that somebody had taken away.

    `terug` is None when the audit log that made place could not be read.
    """

    manifest: Manifest
    opzij: tuple[Path, ...]
    terug: tuple[Terugkeer, ...] | None


@vereist(Recht.INSTELLINGEN)
def try_herstel(_aanvraag: Aanvraag, bron: Path) -> Manifest:
    """Put a backup back in a temporary place and compare it with what it says of itself; nothing else changes.

    Raises `OngeldigeReservekopie`.
    """
    with open_archief(bron) as archief:
        try_archief(archief)
        return archief.manifest


@vereist(Recht.INSTELLINGEN)
def restore_reservekopie(aanvraag: Aanvraag, folder: Path, bron: Path, *, vervang: bool = False) -> Hersteld:
    """Put a backup back in the database and in the content of `folder`: both, or neither.

    Nobody is logged in afterwards: a session that was ended since the backup was made would live again. Raises
    `OngeldigeReservekopie`; `OnderhoudGeweigerd` when the database holds anything and may not be replaced, or is in
    use; `OpslagNietBereikbaar`, `InhoudBezet` and `InhoudNietBewaard`.
    """
    with open_archief(bron) as archief:
        try_archief(archief)
        terug: tuple[Terugkeer, ...] | None = ()
        if archief.manifest.migratie is not None:
            _check_doel(aanvraag.opslag, vervang=vervang)
            terug = list_terugkeer(aanvraag, archief.manifest.gemaakt)
        merk = f"{VERVANGEN}{write_merk(aanvraag.nu)}"
        with _restore_inhoud(folder, archief, merk) as oude_inhoud:
            kopie = find_archief(bron).with_name(name_archief(aanvraag.nu, VERVANGEN))
            oude_database = _restore_database(aanvraag, archief, kopie, merk)
    opzij = (oude_database, oude_inhoud, kopie if kopie.exists() else None)
    return Hersteld(archief.manifest, tuple(pad for pad in opzij if pad is not None), terug)


def _check_doel(doel: Opslag, *, vervang: bool) -> None:
    """What is there may be lost, or be of something else."""
    if not doel.exists():
        return
    try:
        with doel.reading() as tx:
            is_leeg, versie = tx.kopie.is_leeg(), tx.kopie.versie
    except OpslagNietBereikbaar:  # a file that is damaged is why people restore; a server that is away says so later
        is_leeg, versie = False, ""
    if not is_leeg and versie is None:
        raise OnderhoudGeweigerd(_VREEMD)
    if not is_leeg and not vervang:
        raise OnderhoudGeweigerd(_VOL)


def _restore_inhoud(folder: Path, archief: Archief, merk: str) -> AbstractContextManager[Path | None]:
    """What made place in a restore before this one holds no content."""
    return replace_inhoud(folder, archief.inhoud, merk) if archief.inhoud.is_dir() else nullcontext()


def _restore_database(aanvraag: Aanvraag, archief: Archief, kopie: Path, merk: str) -> Path | None:
    """Returns the file of SQLite that was there; what was on a server is kept in `kopie`."""

    def keep(tx: Transactie) -> None:
        if not tx.kopie.is_leeg():
            with begin_archief(kopie.parent) as opzij:
                opzij.finish(kopie, aanvraag.nu, dump_database(tx, opzij))

    def note(tx: Transactie) -> None:
        record(tx, aanvraag, "reservekopie terugzetten", f"reservekopie:{archief.manifest.merk}")

    if archief.manifest.migratie is None:
        return None
    return aanvraag.opslag.replace_alles(plan_herbouw(archief, keep, note), merk)
