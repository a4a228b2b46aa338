# SPDX-License-Identifier: EUPL-1.2
"""A name to read, for somebody of whom the list of the HR system gives an address only."""

import re

_TUSSEN = frozenset({"van", "de", "der", "den", "het", "ter", "ten", "te", "el", "op", "in", "aan", "la", "le", "t"})


def guess_weergavenaam(mail: str) -> str:
    """What stands before the @, as a name: anna.de.wit@... gives Anna de Wit. Single letters get a point."""
    delen = [deel for deel in re.split(r"[._+]+", mail.partition("@")[0]) if deel]
    return " ".join(_write(deel, is_eerste=nummer == 0) for nummer, deel in enumerate(delen)) or mail


def _write(deel: str, *, is_eerste: bool) -> str:
    if len(deel) == 1:
        return f"{deel.upper()}."
    if deel in _TUSSEN and not is_eerste:
        return deel
    return "-".join(stuk[:1].upper() + stuk[1:] for stuk in deel.split("-"))
