# SPDX-License-Identifier: EUPL-1.2
"""What every content model shares: strictness and kinds of text.

The descriptions are Dutch, because they end up in the JSON Schema and an editor shows them while typing.
"""

from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Discriminator, StringConstraints, Tag

SLUG = r"^[a-z0-9]+(-[a-z0-9]+)*$"
GEVULD = r"\S"
OP_EEN_REGEL = r"^\S(.*\S)?$"
DATUM = r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
WEBADRES = r"^(https?://\S+)?$"
VEILIG_WEBADRES = r"^(https://\S+)?$"
HEXKLEUR = r"^#[0-9a-fA-F]{6}$"
BESTANDSNAAM = r"^[a-zA-Z0-9_-]+\.(svg|png)$"
SCHERMLETTER = r"^[a-zA-Z0-9_-]+\.woff2$"
PAPIERLETTER = r"^[a-zA-Z0-9_-]+\.(ttf|otf)$"
LETTERNAAM = r"^[a-zA-Z][a-zA-Z0-9 -]*$"
LINKADRES = r"^https://[^\s\"'<>\\]+$"
MAILADRES = r"^[^\s@]+@[^\s@]+\.[^\s@]+$"

Slug = Annotated[str, StringConstraints(pattern=SLUG)]
Zin = Annotated[str, StringConstraints(pattern=GEVULD)]
Naam = Annotated[str, StringConstraints(pattern=OP_EEN_REGEL)]
Datum = Annotated[str, StringConstraints(pattern=DATUM)]
Webadres = Annotated[str, StringConstraints(pattern=WEBADRES)]
VeiligWebadres = Annotated[str, StringConstraints(pattern=VEILIG_WEBADRES)]
Hexkleur = Annotated[str, StringConstraints(pattern=HEXKLEUR)]
Bestandsnaam = Annotated[str, StringConstraints(pattern=BESTANDSNAAM)]
Schermletter = Annotated[str, StringConstraints(pattern=SCHERMLETTER)]
Papierletter = Annotated[str, StringConstraints(pattern=PAPIERLETTER)]
Letternaam = Annotated[str, StringConstraints(pattern=LETTERNAAM)]
Linkadres = Annotated[str, StringConstraints(pattern=LINKADRES)]
Mailadres = Annotated[str, StringConstraints(pattern=MAILADRES)]


def _without_docstring(schema: dict[str, Any]) -> None:
    """Docstrings are English and for developers; leave them out of the schema."""
    schema.pop("description", None)


class Model(BaseModel):
    """Unknown keys are errors and nothing is converted silently."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True, json_schema_extra=_without_docstring)


# Some things may be written as one text or as fields. Pydantic names these two ways in the path of an error, where
# they are no key.
TAKKEN = ("<kort>", "<lang>")
KORT, LANG = map(Tag, TAKKEN)


def _branch(waarde: Any) -> str:
    return TAKKEN[isinstance(waarde, dict | Model)]


KORT_OF_LANG = Discriminator(_branch)
