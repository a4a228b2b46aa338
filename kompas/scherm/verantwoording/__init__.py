# SPDX-License-Identifier: EUPL-1.2
"""The verantwoordingsmap: papers in Dutch for security, privacy and the works council, written from what runs.

The texts are templates in `sjablonen`; the facts in them come from `kompas.diensten.verantwoording`.
"""

from kompas.scherm.verantwoording.verklaringen import VERKLARINGEN, Verklaring

__all__ = ["VERKLARINGEN", "Verklaring"]
