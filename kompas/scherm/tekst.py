# SPDX-License-Identifier: EUPL-1.2
"""Text from YAML or from a visitor on the page: never markdown, HTML, formulas or directives of its own."""

import re

_MARKDOWN = re.compile(r"([\\`*_{}\[\]()#+\-.!|~<>$:&])")


def escape(tekst: str) -> str:
    """The text with every markdown character escaped, on one line.

    Three things Streamlit makes of plain text, when escapes are gone: a bare web or mail address becomes a link, `->`
    an arrow, and `:material/name:` an icon. None of them fetches anything.
    """
    return _MARKDOWN.sub(r"\\\1", " ".join(tekst.split()))


def write_regels(tekst: str) -> str:
    """Own text of some lines, escaped, with its lines as they were written."""
    return "  \n".join(map(escape, tekst.splitlines()))
