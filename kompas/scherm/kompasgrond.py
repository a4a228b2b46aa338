# SPDX-License-Identifier: EUPL-1.2
"""What lies under the marks of the kompas: wedges, rings with their labels, gutters, and the centre."""

from collections.abc import Mapping

from kompas.kern.beeld import KompasBeeld, label_ringen
from kompas.scherm.kompashover import break_words, wrap
from kompas.scherm.kompaskleur import Figuurstijl, Palet
from kompas.scherm.kompasnamen import is_smal
from kompas.scherm.kompasspoor import Spoor, make_spoor, make_tekst

_RINGSTAP = 3  # degrees
_MIDDEN_BREED = 11  # characters
_ANDER_MIDDEN = "Deze functie"  # in the centre when a name does not fit there


def draw_vlakken(beeld: KompasBeeld, paletten: Mapping[str, Palet]) -> Spoor:
    """A wedge for each vakgroep."""
    alle = [deel for sector in beeld.sectoren for deel in sector.delen]
    delen = [(deel, paletten[deel.kleurgroep].vlak(nummer)) for nummer, deel in enumerate(alle)]
    return {
        "type": "barpolar",
        "r": [1.0] * len(delen),
        "theta": [deel.midden for deel, _ in delen],
        "width": [deel.eind - deel.begin for deel, _ in delen],
        "marker": {"color": [kleur for _, kleur in delen], "line": {"width": 0}},
        "unselected": {"marker": {"opacity": 1}},
        "hoverinfo": "skip",
        "showlegend": False,
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
        "r": [waarde for _ in beeld.sectoren for waarde in (0.0, 1.02, None)],
        "theta": [waarde for sector in beeld.sectoren for waarde in (sector.begin, sector.begin, None)],
        "line": {"color": stijl.papier, "width": 4},
    }


def draw_ringlabels(beeld: KompasBeeld, stijl: Figuurstijl, letter: int, *, toon_procenten: bool) -> Spoor:
    """The percentage of each ring, on a plate due north; where rings lie close, not of every one."""
    if not toon_procenten:
        return {}
    smal = is_smal(beeld.schermstraal)
    ringen = label_ringen(beeld.ringen, beeld.schermstraal)
    return {
        **make_spoor("markers+text"),
        **make_tekst([ring.label for ring in ringen], stijl.grijs, [letter - 3 if smal else letter - 1] * len(ringen)),
        "r": [ring.afstand for ring in ringen],
        "theta": [0.0] * len(ringen),
        "marker": {"symbol": "line-ew", "size": 20 if smal else 25, "line": {"color": stijl.papier, "width": 14}},
    }


def draw_midden(beeld: KompasBeeld, stijl: Figuurstijl, letter: int) -> Spoor:
    """The user, or the function around which the others lie."""
    smal = is_smal(beeld.schermstraal)
    naam = "" if smal and not beeld.persoonlijk else _fit_midden(beeld.midden)
    grootte = (0.16 if beeld.persoonlijk or smal else 0.33) * beeld.schermstraal
    return {
        **make_spoor("markers+text"),
        **make_tekst([f"<b>{naam}</b>"], stijl.papier, [letter + 1 if beeld.persoonlijk else letter - 3]),
        "r": [0.0],
        "theta": [0.0],
        "marker": {"size": max(26, grootte), "color": stijl.inkt, "line": {"color": stijl.papier, "width": 3}},
    }


def _fit_midden(titel: str) -> str:
    """The title over at most three short lines; one that would lose a part of a word is not shown."""
    naam = break_words(titel, _MIDDEN_BREED)
    past = all(len(woord) <= _MIDDEN_BREED for woord in naam.split())
    return wrap(naam if past else _ANDER_MIDDEN, _MIDDEN_BREED, 3)
