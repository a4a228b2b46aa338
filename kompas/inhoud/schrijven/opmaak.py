# SPDX-License-Identifier: EUPL-1.2
"""Fields as lines of YAML in the shape of the house. Lines come without their ends."""

from typing import Any

from kompas.inhoud.schrijven.tekens import is_blokje, write_kaal, write_tekst
from kompas.inhoud.schrijven.velden import Velden
from kompas.kern.tag import GEMATCHTE_CATEGORIEEN

INSPRING = 2

# The fields that hold ids and fixed words stand without quotes, all other text stands between them.
_KAAL = frozenset(
    {
        *("id", "soort", "vulling", "naar", "tag", "tags", "bron", "vorm", "harde_eisen", "opleidingen"),
        *("vervangen_door", *GEMATCHTE_CATEGORIEEN),
    }
)
_ONDER_ELKAAR = frozenset({"werkzaamheden", "ook_in", "verrassend"})


def render_stuk(velden: Velden, kolom: int) -> list[str]:
    """A whole item of a list; its dash stands at `kolom`."""
    regels = [regel for naam, waarde in velden.items() for regel in render_veld(naam, waarde, kolom + INSPRING)]
    return [f"{' ' * kolom}- {regels[0].lstrip(' ')}", *regels[1:]]


def render_veld(naam: str, waarde: Any, kolom: int) -> list[str]:
    """A field whose name stands at `kolom`."""
    sleutel, dieper = f"{' ' * kolom}{write_kaal(naam)}:", kolom + INSPRING
    if naam == "tags" and isinstance(waarde, dict):
        return [sleutel, *(regel for deel in waarde for regel in render_veld(deel, waarde[deel], dieper))]
    if isinstance(waarde, list) and (naam in _ONDER_ELKAAR or any(isinstance(deel, dict) for deel in waarde)):
        return [sleutel, *(regel for deel in waarde for regel in render_regel(naam, deel, dieper))]
    return _render(sleutel, naam, waarde, dieper)


def render_regel(naam: str, waarde: Any, kolom: int) -> list[str]:
    """One value of a list of which each stands on a line of its own; its dash stands at `kolom`."""
    return _render(f"{' ' * kolom}-", naam, waarde, kolom + INSPRING)


def _render(begin: str, naam: str, waarde: Any, dieper: int) -> list[str]:
    if isinstance(waarde, str) and is_blokje(waarde):
        return [f"{begin} |-", *(" " * dieper + regel if regel else "" for regel in waarde.split("\n"))]
    return [f"{begin} {_inline(naam, waarde)}"]


def _inline(naam: str, waarde: Any) -> str:
    if isinstance(waarde, dict):
        return "{" + ", ".join(f"{write_kaal(deel)}: {_inline(deel, waarde[deel])}" for deel in waarde) + "}"
    if isinstance(waarde, list):
        return f"[{', '.join(_inline(naam, deel) for deel in waarde)}]"
    if isinstance(waarde, bool):
        return "true" if waarde else "false"
    if isinstance(waarde, str):
        return write_kaal(waarde) if naam in _KAAL else write_tekst(waarde)
    return str(waarde)
