# SPDX-License-Identifier: EUPL-1.2
"""From the kompas to a passport, with the list to leaf through."""

from typing import NoReturn

from kompas.kern.beeld import KompasBeeld
from kompas.scherm import woorden
from kompas.scherm.paspoort.bladeren import remember_lijst
from kompas.scherm.wegen import open_functie

_NAMEN = {"dichtbij": woorden.DICHTBIJ, "verrassend": woorden.VERRASSEND}


def open_uit_kompas(beeld: KompasBeeld, functie_id: str) -> NoReturn:
    """Open the passport of a mark; previous and next are its neighbours in the list, or among all by their match."""
    naam, ids = find_lijst(beeld, functie_id)
    midden = "" if beeld.persoonlijk else f" bij {beeld.midden}"
    remember_lijst(f"{naam}{midden}", ids)
    open_functie(functie_id)


def find_lijst(beeld: KompasBeeld, functie_id: str) -> tuple[str, list[str]]:
    """The list beside the picture that has this function, else all its functions, best match first."""
    for soort, naam in _NAMEN.items():
        ids = [punt.functie_id for punt in beeld.lijst if punt.soort == soort]
        if functie_id in ids:
            return naam, ids
    alle = sorted(beeld.punten, key=lambda punt: (-punt.score, punt.functie_id))
    return "In het kompas", [punt.functie_id for punt in alle]
