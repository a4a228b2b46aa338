# SPDX-License-Identifier: EUPL-1.2
"""What the categories of a passport are called here, and every tag to choose from."""

from collections.abc import Mapping
from types import MappingProxyType

from kompas.kern import Catalogus, Tag
from kompas.kern.tag import CATEGORIEEN
from kompas.scherm import woorden

CATEGORIE: Mapping[str, str] = MappingProxyType(
    {**woorden.CATEGORIE, "harde_eis": "Wat je nodig hebt om te beginnen", "opleiding": "Opleidingen"}
)
UITLEG: Mapping[str, str] = MappingProxyType(
    {
        **woorden.CATEGORIE_UITLEG,
        "harde_eis": "wat je echt moet hebben op de eerste dag",
        "opleiding": "wat helpt om dit werk te leren",
    }
)


def list_tags(catalogus: Catalogus, *, eerst: str = "") -> list[Tag]:
    """Every tag that can be given, by category and label, one category before the others."""
    gewoon = [tag for tag in catalogus.tags.values() if not tag.vervallen and tag.categorie in CATEGORIEEN]
    return sorted(
        gewoon,
        key=lambda tag: (tag.categorie != eerst, CATEGORIEEN.index(tag.categorie), tag.label.casefold(), tag.id),
    )


def name_tag(tag: Tag) -> str:
    """A tag in a list of all categories."""
    return f"{tag.label} · {CATEGORIE[tag.categorie].lower()}"
