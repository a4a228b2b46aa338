# SPDX-License-Identifier: EUPL-1.2
"""Own text of a person, as it is kept."""

MAX_TEKST = 2000  # characters


def clean_tekst(tekst: str, maximum: int = MAX_TEKST) -> str:
    """Without signs that nobody sees, and at most `maximum` long. Every kind of space stays one, and so do lines."""
    regels = ("".join(map(_clean, regel)) for regel in tekst.splitlines())
    return "\n".join(regels).strip()[:maximum].rstrip()


def _clean(teken: str) -> str:
    if teken.isspace():
        return " "
    return teken if teken.isprintable() else ""
