# SPDX-License-Identifier: EUPL-1.2
"""The own dossier of somebody with an account: opening it and keeping it. Deleting is in `gegevens`."""

from kompas.diensten.dossier.bewaren import save_dossier
from kompas.diensten.dossier.openen import BewaardDossier, open_dossier, read_bewaard
from kompas.diensten.dossier.samenvoegen import Botsing, merge_dossier

__all__ = [
    "BewaardDossier",
    "Botsing",
    "merge_dossier",
    "open_dossier",
    "read_bewaard",
    "save_dossier",
]
