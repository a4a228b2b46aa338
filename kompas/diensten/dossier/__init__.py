# SPDX-License-Identifier: EUPL-1.2
"""The own dossier of somebody with an account: opening it, keeping it, and keeping it no longer."""

from kompas.diensten.dossier.bewaren import remove_dossier, save_dossier
from kompas.diensten.dossier.openen import BewaardDossier, open_dossier, read_bewaard
from kompas.diensten.dossier.samenvoegen import Botsing, merge_dossier

__all__ = [
    "BewaardDossier",
    "Botsing",
    "merge_dossier",
    "open_dossier",
    "read_bewaard",
    "remove_dossier",
    "save_dossier",
]
