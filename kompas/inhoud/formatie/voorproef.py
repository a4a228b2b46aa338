# SPDX-License-Identifier: EUPL-1.2
"""The first rows as they will be read, to see whether the right columns were chosen."""

from collections.abc import Mapping
from itertools import islice

from kompas.inhoud.formatie.kolommen import Kolomkeuze
from kompas.inhoud.formatie.regel import make_plaats
from kompas.inhoud.formatie.tabel import Tabel
from kompas.inhoud.formatie.titel import clean_normfunctie, clean_titel
from kompas.inhoud.formatie.veld import PLAATSVELDEN, Veld


def preview_rijen(tabel: Tabel, kolommen: Kolomkeuze, aantal: int = 5) -> list[Mapping[Veld, str]]:
    """The first rows with something in a chosen column, by field; without pay or level."""
    rijen = ({veld: rij.cellen[plek] for veld, plek in kolommen.plekken.items()} for rij in tabel.rijen)
    return [_clean(cellen) for cellen in islice((cellen for cellen in rijen if any(cellen.values())), aantal)]


def _clean(cellen: Mapping[Veld, str]) -> Mapping[Veld, str]:
    schoon = dict(cellen)
    for veld, maak in ((Veld.TITEL, lambda tekst: clean_titel(tekst)[0]), (Veld.NORMFUNCTIE, clean_normfunctie)):
        if veld in schoon:
            schoon[veld] = maak(schoon[veld])
    if any(veld in schoon for veld in PLAATSVELDEN):
        plaats = make_plaats(schoon)
        schoon |= {Veld.DOMEIN: plaats.domein, Veld.UNIT: plaats.unit, Veld.VAKGROEP: plaats.vakgroep}
    return {veld: schoon[veld] for veld in Veld if veld in schoon}
