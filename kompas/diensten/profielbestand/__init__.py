# SPDX-License-Identifier: EUPL-1.2
"""The profile file: a whole dossier as one small JSON file, in the hands of its owner.

The same text keeps the dossier in the browser tab. People can read it; another organisation can load it.
"""

from kompas.diensten.profielbestand.inhoud import describe_dossier, name_tags
from kompas.diensten.profielbestand.lezen import read_profielbestand
from kompas.diensten.profielbestand.model import MAX_BYTES
from kompas.diensten.profielbestand.schrijven import write_profielbestand

__all__ = ["MAX_BYTES", "describe_dossier", "name_tags", "read_profielbestand", "write_profielbestand"]
