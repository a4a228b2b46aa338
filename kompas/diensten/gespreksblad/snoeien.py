# SPDX-License-Identifier: EUPL-1.2
"""Own text that has to fit on a sheet: one paragraph, cut at a word where it is too long."""

_WEG = dict.fromkeys([*range(0x20), *range(0x7F, 0xA0), *range(0x202A, 0x202F), *range(0x2066, 0x206A)], " ")


def shorten(tekst: str, maximum: int) -> str:
    """At most `maximum` characters, control characters and line ends as spaces, ending in … when something was cut."""
    schoon = " ".join(tekst.translate(_WEG).split())
    if len(schoon) <= maximum:
        return schoon
    kort = schoon[: maximum - 1]
    heel = kort.rsplit(" ", 1)[0] if " " in kort else kort
    return f"{heel if len(heel) > maximum // 2 else kort}…"
