# SPDX-License-Identifier: EUPL-1.2
"""Deleting what was kept long enough: as the settings say, counted first, a part at a time."""

from kompas.diensten.opruimen.uitvoeren import apply_opruimen, prepare_opruimen
from kompas.diensten.opruimen.verslag import Opruimregel, Opruimverslag

__all__ = ["Opruimregel", "Opruimverslag", "apply_opruimen", "prepare_opruimen"]
