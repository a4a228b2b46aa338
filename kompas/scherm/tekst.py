# SPDX-License-Identifier: EUPL-1.2
"""Text from YAML or from a visitor on the page: shown as it is, never as markdown or HTML."""

import re

_MARKDOWN = re.compile(r"([\\`*_{}\[\]()#+\-.!|~<>$:&])")


def escape(tekst: str) -> str:
    """The text with every markdown character escaped, on one line."""
    return _MARKDOWN.sub(r"\\\1", " ".join(tekst.split()))
