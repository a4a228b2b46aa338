# SPDX-License-Identifier: EUPL-1.2
"""JSON Schema of the file with everything that is kept of a person.

`python -m kompas.diensten.gegevens.schema` writes it to docs/.
"""

import json
from pathlib import Path

from kompas.diensten.gegevens.bestandsmodel import Gegevensbestand

BESTAND = Path("docs") / "gegevensbestand.schema.json"


def render_schema() -> str:
    """The text of the JSON Schema (draft 2020-12) that is generated from the model."""
    boom = {"$schema": "https://json-schema.org/draft/2020-12/schema", **Gegevensbestand.model_json_schema()}
    return json.dumps({**boom, "title": "gegevensbestand"}, ensure_ascii=False, indent=2) + "\n"


if __name__ == "__main__":
    BESTAND.write_text(render_schema(), encoding="utf-8", newline="\n")
