# SPDX-License-Identifier: EUPL-1.2
"""Templates for pages that stand on their own: every text in them is escaped, and a missing one is an error."""

from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

_SJABLONEN = Path(__file__).with_name("sjablonen")


def make_omgeving() -> Environment:
    """A new Jinja environment over the folder `sjablonen`, to add filters to."""
    return Environment(
        loader=FileSystemLoader(_SJABLONEN),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
