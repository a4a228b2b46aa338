# SPDX-License-Identifier: EUPL-1.2
"""What lies under the marks of the kompas: wedges, the rim, rings with their labels, gutters, and the centre."""

import textwrap
from collections.abc import Mapping

from kompas.kern.beeld import KompasBeeld
from kompas.scherm.kompas.hover import break_words, wrap
from kompas.scherm.kompas.kleur import Figuurstijl, Palet
from kompas.scherm.kompas.namen import is_smal
from kompas.scherm.kompas.spoor import Spoor, make_spoor, make_tekst

_RINGSTAP = 3  # degrees
_VELD = 0.925  # where the rim begins
_NAAD = 1.0
_STREEP, _STREEP_TOT = 10, 0.985  # degrees between notches, and how far in they go
_ROOS = 0.25  # of the radius: size of the rose under the centre
_MIDDEN_BREED, _MIDDEN_REGELS = 9, 2  # characters, lines
_ANDER_MIDDEN = "Deze functie"  # in the centre when a name does not fit there


def draw_vlakken(beeld: KompasBeeld, paletten: Mapping[str, Palet]) -> Spoor:
    """A piece of the rim for each vakgroep, and over it a calm wedge for each sector."""
    een_kleur = len({sector.kleurgroep for sector in beeld.sectoren}) == 1
    rand = [(deel, 1.0, paletten[deel.kleurgroep].rand(nummer)) for nummer, deel in enumerate(beeld.delen)]
    veld = [
        (sector, _VELD, paletten[sector.kleurgroep].vlak(nummer if een_kleur else 0))
        for nummer, sector in enumerate(beeld.sectoren)
    ]
    stukken = [*rand, *veld]
    return {
        "type": "barpolar",
        "r": [straal for _, straal, _ in stukken],
        "theta": [stuk.midden for stuk, _, _ in stukken],
        "width": [stuk.eind - stuk.begin for stuk, _, _ in stukken],
        "marker": {"color": [kleur for _, _, kleur in stukken], "line": {"width": 0}},
        "unselected": {"marker": {"opacity": 1}},
        "hoverinfo": "skip",
        "showlegend": False,
    }


def draw_streepjes(stijl: Figuurstijl) -> Spoor:
    """The fine scale of a compass along the rim."""
    hoeken = range(0, 360, _STREEP)
    return {
        **make_spoor("lines"),
        "r": [waarde for _ in hoeken for waarde in (1.0, _STREEP_TOT, None)],
        "theta": [waarde for hoek in hoeken for waarde in (hoek, hoek, None)],
        "line": {"color": stijl.papier, "width": 1.5},
    }


def draw_ringen(beeld: KompasBeeld, stijl: Figuurstijl) -> Spoor:
    """Dotted circles; Plotly would hide its own grid behind the wedges."""
    hoeken = [*range(0, 361, _RINGSTAP), None]
    return {
        **make_spoor("lines"),
        "r": [None if hoek is None else round(ring.afstand, 4) for ring in beeld.ringen for hoek in hoeken],
        "theta": hoeken * len(beeld.ringen),
        "line": {"color": stijl.lijn, "width": 1.2, "dash": "dot"},
    }


def draw_naden(beeld: KompasBeeld, stijl: Figuurstijl) -> Spoor:
    """Gutters in the colour of the page between the sectors."""
    if len(beeld.sectoren) < 2:  # noqa: PLR2004 - one sector has no neighbour
        return {}
    return {
        **make_spoor("lines"),
        "r": [waarde for _ in beeld.sectoren for waarde in (0.0, _NAAD, None)],
        "theta": [waarde for sector in beeld.sectoren for waarde in (sector.begin, sector.begin, None)],
        "line": {"color": stijl.papier, "width": 4},
    }


def draw_ringlabels(beeld: KompasBeeld, stijl: Figuurstijl, letter: int, *, toon_procenten: bool) -> Spoor:
    """The percentage of each ring, on a plate along a gutter; where rings lie close, not of every one."""
    if not toon_procenten or beeld.strook is None:
        return {}
    smal = is_smal(beeld.schermstraal)
    ringen = beeld.strook.ringen
    return {
        **make_spoor("markers+text"),
        **make_tekst([ring.label for ring in ringen], stijl.grijs, [letter - 3 if smal else letter - 1] * len(ringen)),
        "r": [ring.afstand for ring in ringen],
        "theta": [beeld.strook.hoek] * len(ringen),
        "marker": {"symbol": "line-ew", "size": 20 if smal else 25, "line": {"color": stijl.papier, "width": 14}},
    }


def draw_midden(beeld: KompasBeeld, stijl: Figuurstijl, letter: int) -> Spoor:
    """The user, or the function around which the others lie, on the rose of a compass."""
    smal = is_smal(beeld.schermstraal)
    naam = "" if smal and not beeld.persoonlijk else _fit_midden(beeld.midden)
    grootte = (0.17 if beeld.persoonlijk or smal else 0.3) * beeld.schermstraal
    return {
        **make_spoor("markers+text"),
        **make_tekst(["", f"<b>{naam}</b>"], stijl.papier, [letter, letter + 1 if beeld.persoonlijk else letter - 1]),
        "r": [0.0, 0.0],
        "theta": [0.0, 0.0],
        "marker": {
            "symbol": ["diamond", "circle"],
            "opacity": 1,
            "size": [_ROOS * beeld.schermstraal, max(26, grootte)],
            "color": [stijl.papier, stijl.inkt],
            "line": {"color": [stijl.lijn, stijl.papier], "width": [1, 3]},
        },
    }


def _fit_midden(titel: str) -> str:
    """The title over at most two short lines; one that would lose a part is not shown."""
    naam = break_words(titel, _MIDDEN_BREED)
    regels = textwrap.wrap(naam, _MIDDEN_BREED, break_long_words=False, break_on_hyphens=False)
    past = len(regels) <= _MIDDEN_REGELS and all(len(regel) <= _MIDDEN_BREED for regel in regels)
    return wrap(naam if past else _ANDER_MIDDEN, _MIDDEN_BREED)
