# SPDX-License-Identifier: EUPL-1.2
"""Work on what is stored as a whole: moving it to another database, keeping a backup, and putting that back."""

from kompas.diensten.onderhoud.archiefnaam import find_archief
from kompas.diensten.onderhoud.herstel import Hersteld, restore_reservekopie, try_herstel
from kompas.diensten.onderhoud.manifest import Manifest
from kompas.diensten.onderhoud.reservekopie import Reservekopie, make_reservekopie, remove_oude_reservekopieen
from kompas.diensten.onderhoud.terugkeer import Terugkeer
from kompas.diensten.onderhoud.verhuizen import Telling, Verhuizing, VerhuizingWijktAf, move_opslag

__all__ = [
    "Hersteld",
    "Manifest",
    "Reservekopie",
    "Telling",
    "Terugkeer",
    "Verhuizing",
    "VerhuizingWijktAf",
    "find_archief",
    "make_reservekopie",
    "move_opslag",
    "remove_oude_reservekopieen",
    "restore_reservekopie",
    "try_herstel",
]
