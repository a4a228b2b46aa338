# SPDX-License-Identifier: EUPL-1.2
"""What every content model shares: strictness and kinds of text.

The descriptions are Dutch, because they end up in the JSON Schema and an editor shows them while typing.
"""

from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, StringConstraints

SLUG = r"^[a-z0-9]+(-[a-z0-9]+)*$"
GEVULD = r"\S"
OP_EEN_REGEL = r"^\S(.*\S)?$"
DATUM = r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
WEBADRES = r"^(https?://\S+)?$"
VEILIG_WEBADRES = r"^(https://\S+)?$"
HEXKLEUR = r"^#[0-9a-fA-F]{6}$"
BESTANDSNAAM = r"^[a-zA-Z0-9_-]+\.(svg|png)$"
MAILADRES = r"^[^\s@]+@[^\s@]+\.[^\s@]+$"

Slug = Annotated[str, StringConstraints(pattern=SLUG)]
Zin = Annotated[str, StringConstraints(pattern=GEVULD)]
Naam = Annotated[str, StringConstraints(pattern=OP_EEN_REGEL)]
Datum = Annotated[str, StringConstraints(pattern=DATUM)]
Webadres = Annotated[str, StringConstraints(pattern=WEBADRES)]
VeiligWebadres = Annotated[str, StringConstraints(pattern=VEILIG_WEBADRES)]
Hexkleur = Annotated[str, StringConstraints(pattern=HEXKLEUR)]
Bestandsnaam = Annotated[str, StringConstraints(pattern=BESTANDSNAAM)]
Mailadres = Annotated[str, StringConstraints(pattern=MAILADRES)]


def _without_docstring(schema: dict[str, Any]) -> None:
    """Docstrings are English and for developers; leave them out of the schema."""
    schema.pop("description", None)


class Model(BaseModel):
    """Unknown keys are errors and nothing is converted silently."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True, json_schema_extra=_without_docstring)
