# SPDX-License-Identifier: EUPL-1.2
"""The row that names the columns: often below a title, a date or a logo."""

from kompas.inhoud.formatie.functiewoord import is_functietitel
from kompas.inhoud.formatie.grenzen import KIJKRIJEN
from kompas.inhoud.formatie.mensen import is_mensenkop
from kompas.inhoud.formatie.salaris import is_salariskop
from kompas.inhoud.formatie.tabel import Rij
from kompas.inhoud.formatie.veld import Veld, is_veldkop, rank_kop

_VELD, _TITEL, _ANDERS = 3, 2, 1


def find_kopregel(rijen: tuple[Rij, ...]) -> int | None:
    """The place (from 0) of the row with headings among the first rows; None when there is none."""
    punten = [measure_kop(rij) for rij in rijen[:KIJKRIJEN]]
    if not punten:
        return None
    beste = max(range(len(punten)), key=lambda plek: (punten[plek], -plek))
    if punten[beste]:
        return beste
    return 0 if _could_be_kop(rijen) else None


def measure_kop(rij: Rij) -> int:
    """How much a row looks like headings; 0 is not at all."""
    gevuld = [cel for cel in rij.cellen if cel]
    velden = sum(map(is_veldkop, gevuld))
    if not velden:
        return 0
    anders = sum(is_salariskop(cel) or is_mensenkop(cel) for cel in gevuld if not is_veldkop(cel))
    titel = any(rank_kop(cel, Veld.TITEL) for cel in gevuld)
    return velden * _VELD + titel * _TITEL + anders * _ANDERS


def _could_be_kop(rijen: tuple[Rij, ...]) -> bool:
    """Headings that we do not know: the first row holds no function, and the rows below it do."""
    eerste = [cel for cel in rijen[0].cellen if cel]
    eronder = [cel for rij in rijen[1:KIJKRIJEN] for cel in rij.cellen if cel]
    return len(rijen) > 1 and not any(map(is_functietitel, eerste)) and any(map(is_functietitel, eronder))
