# SPDX-License-Identifier: EUPL-1.2
"""The marks of the kompas: one trace for all that can be clicked, their numbers and letters, rings of saved ones."""

from collections.abc import Mapping, Sequence

from kompas.kern import Catalogus
from kompas.kern.beeld import KompasBeeld, Punt
from kompas.scherm.kompas.hover import describe_punt
from kompas.scherm.kompas.kleur import Figuurstijl, Palet
from kompas.scherm.kompas.merkvorm import style_merk
from kompas.scherm.kompas.spoor import Spoor, make_spoor, make_tekst

_VOLGORDE = ("niet_gevuld", "gevuld", "eigen", "verrassend", "dichtbij")  # later is drawn on top


def draw_merken(
    beeld: KompasBeeld,
    catalogus: Catalogus,
    paletten: Mapping[str, Palet],
    stijl: Figuurstijl,
    *,
    toon_procenten: bool,
) -> Spoor:
    """All marks in one trace, the important ones last so that they lie on top."""
    punten = sorted(beeld.punten, key=lambda punt: _VOLGORDE.index(punt.soort))
    nummers = beeld.number_delen()
    merken = [
        style_merk(
            punt,
            paletten[beeld.sectoren[punt.sector].kleurgroep],
            stijl,
            nummers[punt.functie_id],
            punt.grootte * beeld.schermstraal,
        )
        for punt in punten
    ]
    return {
        **make_spoor("markers", punten),
        "customdata": [[punt.functie_id] for punt in punten],
        "hoverinfo": "text",
        "hovertext": [
            describe_punt(punt, catalogus.functie(punt.functie_id), beeld, toon_procenten=toon_procenten)
            for punt in punten
        ],
        "hoverlabel": {"bordercolor": [merk.rand for merk in merken]},
        "marker": {
            "opacity": 1,
            "symbol": [merk.vorm for merk in merken],
            "size": [round(merk.maat, 1) for merk in merken],
            "color": [merk.vulling for merk in merken],
            "line": {"color": [merk.lijn for merk in merken], "width": [merk.dikte for merk in merken]},
        },
    }


def draw_opschriften(beeld: KompasBeeld, punten: Sequence[Punt], kleur: str, deel: float, letter: int) -> Spoor:
    """Numbers or letters, apart from the marks: only so they keep their colour after a click."""
    if not punten:
        return {}
    maten = [round(min(letter, deel * punt.grootte * beeld.schermstraal), 1) for punt in punten]
    return {
        **make_spoor("text", punten),
        **make_tekst([f"<b>{punt.merk}</b>" for punt in punten], kleur, maten),
    }


def draw_bewaarringen(beeld: KompasBeeld, stijl: Figuurstijl) -> Spoor:
    """A ring around each saved function."""
    punten = [punt for punt in beeld.punten if punt.bewaard]
    if not punten:
        return {}
    return {
        **make_spoor("markers", punten),
        "marker": {
            "symbol": "circle-open",
            "opacity": 1,
            "size": [punt.omvang * beeld.schermstraal - 2 for punt in punten],
            "color": stijl.inkt,
            "line": {"width": 2},
        },
    }
