# SPDX-License-Identifier: EUPL-1.2
"""Keeping a backup of the database and the content, while the app runs."""

from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from kompas.diensten.instellingen import get_instellingen
from kompas.diensten.onderhoud.archiefnaam import list_oude_archieven, name_archief
from kompas.diensten.onderhoud.archiefschrijver import Archiefschrijver, Databasestand, begin_archief
from kompas.diensten.onderhoud.manifest import Manifest
from kompas.diensten.toegang import Aanvraag, act, look, vereist
from kompas.inhoud.reserve import hold_inhoud, list_bestanden
from kompas.kern.fouten import OpslagNietBereikbaar
from kompas.kern.toegang import Recht
from kompas.opslag import Transactie
from kompas.opslag.kopie import VLUCHTIG


@dataclass(frozen=True, slots=True)
class Reservekopie:
    """A backup, and whether the audit log could say so: a database that takes nothing more can still be kept."""

    pad: Path
    manifest: Manifest
    is_vastgelegd: bool


@vereist(Recht.INSTELLINGEN)
def make_reservekopie(aanvraag: Aanvraag, folder: Path, naar: Path) -> Reservekopie:
    """Write what is stored now, and the content of `folder`, in one file in the folder `naar`.

    Raises `OpslagNietBereikbaar`, `InhoudBezet` and `OnderhoudGeweigerd`; then there is no file.
    """
    pad = naar / name_archief(aanvraag.nu)
    with begin_archief(naar) as archief:
        stand = Databasestand()
        if aanvraag.opslag.exists():
            with look(aanvraag) as tx:
                stand = dump_database(tx, archief)
        with hold_inhoud(folder, aanvraag.actor):
            for deel in list_bestanden(folder):
                archief.add_inhoud(deel, folder / deel)
        manifest = archief.finish(pad, aanvraag.nu, stand)
    return Reservekopie(pad, manifest, _record(aanvraag, manifest))


@vereist(Recht.INSTELLINGEN)
def remove_oude_reservekopieen(aanvraag: Aanvraag, naar: Path) -> tuple[Path, ...]:
    """Delete the backups in a folder that are older than the setting says; returns which ones."""
    oud = list_oude_archieven(naar, aanvraag.nu - timedelta(days=get_instellingen().reservekopie_dagen))
    if oud:
        with act(aanvraag, "reservekopieën verwijderen", f"reservekopie:{len(oud)}"):
            for pad in oud:
                pad.unlink()
    return tuple(oud)


def dump_database(tx: Transactie, archief: Archiefschrijver) -> Databasestand:
    """Put every row in the archive as it is at this moment, save those that no backup keeps."""
    versie = tx.kopie.versie
    if versie is None:
        return Databasestand()
    for naam in tx.kopie.list_namen():
        if naam not in VLUCHTIG:
            archief.add_tabel(naam, tx.kopie.read(naam))
    return Databasestand(versie, {naam: een for naam, een in tx.kopie.measure().items() if naam not in VLUCHTIG})


def _record(aanvraag: Aanvraag, manifest: Manifest) -> bool:
    """A line in the audit log; not in tables of another version, as just before an upgrade."""
    if manifest.migratie is None:
        return True
    try:
        if not aanvraag.opslag.is_bij():
            return False
        with act(aanvraag, "reservekopie maken", f"reservekopie:{manifest.merk}"):
            pass
    except OpslagNietBereikbaar:
        return False
    return True
