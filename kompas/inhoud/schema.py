# SPDX-License-Identifier: EUPL-1.2
"""JSON Schema of the content files, so that an editor completes and checks while typing.

`python -m kompas.inhoud.schema` writes them to data/schema/.
"""

import json
from pathlib import Path

from kompas.inhoud.functiemodel import FunctiesBestand
from kompas.inhoud.huisstijlmodel import HuisstijlModel
from kompas.inhoud.model import Model
from kompas.inhoud.tagmodel import TagsBestand

_MODELLEN: dict[str, type[Model]] = {"functies": FunctiesBestand, "tags": TagsBestand, "huisstijl": HuisstijlModel}


def render_schemas() -> dict[str, str]:
    """File name -> text of the JSON Schema (draft 2020-12) that is generated from the models."""
    return {
        f"{naam}.schema.json": json.dumps(
            {"$schema": "https://json-schema.org/draft/2020-12/schema", **soort.model_json_schema(), "title": naam},
            ensure_ascii=False,
            indent=2,
        )
        + "\n"
        for naam, soort in _MODELLEN.items()
    }


def write_schemas(folder: str | Path) -> None:
    """Write the schemas to a folder, which is made when it does not exist."""
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    for naam, tekst in render_schemas().items():
        (folder / naam).write_text(tekst, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    write_schemas(Path("data") / "schema")
