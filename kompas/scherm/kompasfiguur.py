# SPDX-License-Identifier: EUPL-1.2
"""The kompas as a Plotly figure, drawn from a KompasBeeld. Few traces: one for all marks, so that it is quick."""

from collections.abc import Mapping
from typing import Any

import plotly.graph_objects as go

from kompas.inhoud import Huisstijl
from kompas.kern import Catalogus
from kompas.kern.beeld import KompasBeeld, Punt
from kompas.scherm.kompashover import describe_punt, wrap
from kompas.scherm.kompaskleur import GRIJS, INKT, WIT, Palet, mix
from kompas.scherm.kompasnamen import NAAM_AFSTAND, is_smal, measure, outer_letter, place_namen

KOMPAS_CONFIG: dict[str, Any] = {
    "displayModeBar": False,
    "displaylogo": False,
    "showTips": False,  # Plotly's own hints are English
    "locale": "nl",
    "doubleClick": "reset",
    "scrollZoom": False,
}
_RINGSTAP = 3  # degrees
_RINGKLEUR = "#7b8794"
_VOLGORDE = ("niet_gevuld", "gevuld", "eigen", "verrassend", "dichtbij")  # later is drawn on top
Spoor = dict[str, Any]


def build_figuur(
    beeld: KompasBeeld,
    catalogus: Catalogus,
    kleuren: Mapping[str, str],
    *,
    toon_procenten: bool = True,
    lettergrootte: int = 14,
    lettertype: str = "Source Sans, sans-serif",
) -> go.Figure:
    """The figure for `st.plotly_chart(figuur, theme=None, config=KOMPAS_CONFIG, on_select="rerun", key=...)`.

    `kleuren` maps a domain to `#rrggbb`; a domain without one gets a spare colour. A click gives
    `customdata[0]` = functie id. The figure fits its container; its height belongs to `beeld.schermstraal`.
    """
    paletten = {
        domein: Palet(kleur)
        for domein, kleur in Huisstijl(domeinkleuren=kleuren).colour_domeinen(catalogus.domeinen).items()
    }
    sporen = [
        _vlakken(beeld, paletten),
        _ringen(beeld),
        _naden(beeld),
        _ringlabels(beeld, lettergrootte, toon_procenten=toon_procenten),
        _bewaarringen(beeld),
        _merken(beeld, catalogus, paletten, lettergrootte, toon_procenten=toon_procenten),
        _midden(beeld, lettergrootte),
    ]
    opmaak = _layout(beeld, paletten, lettergrootte, lettertype)
    return go.Figure({"data": [spoor for spoor in sporen if spoor], "layout": opmaak})


def _vlakken(beeld: KompasBeeld, paletten: Mapping[str, Palet]) -> Spoor:
    """A wedge for each vakgroep."""
    alle = [deel for sector in beeld.sectoren for deel in sector.delen]
    delen = [(deel, paletten[deel.kleurgroep].vlak(nummer)) for nummer, deel in enumerate(alle)]
    return {
        "type": "barpolar",
        "r": [1.0] * len(delen),
        "theta": [deel.midden for deel, _ in delen],
        "width": [deel.eind - deel.begin for deel, _ in delen],
        "marker": {"color": [kleur for _, kleur in delen], "line": {"width": 0}},
        "hoverinfo": "skip",
        "showlegend": False,
    }


def _ringen(beeld: KompasBeeld) -> Spoor:
    """Dotted circles; Plotly would hide its own grid behind the wedges."""
    hoeken = [*range(0, 361, _RINGSTAP), None]
    return {
        **_scatter(mode="lines"),
        "r": [None if hoek is None else round(ring.afstand, 4) for ring in beeld.ringen for hoek in hoeken],
        "theta": hoeken * len(beeld.ringen),
        "line": {"color": _RINGKLEUR, "width": 1.2, "dash": "dot"},
    }


def _naden(beeld: KompasBeeld) -> Spoor:
    """White gutters between the sectors."""
    if len(beeld.sectoren) < 2:  # noqa: PLR2004 - one sector has no neighbour
        return {}
    return {
        **_scatter(mode="lines"),
        "r": [waarde for _ in beeld.sectoren for waarde in (0.0, 1.02, None)],
        "theta": [waarde for sector in beeld.sectoren for waarde in (sector.begin, sector.begin, None)],
        "line": {"color": WIT, "width": 4},
    }


def _ringlabels(beeld: KompasBeeld, letter: int, *, toon_procenten: bool) -> Spoor:
    """The percentage of each ring, on a white plate due north; where rings lie close, every other one."""
    if not toon_procenten:
        return {}
    smal = is_smal(beeld.schermstraal)
    ringen = beeld.ringen[::-2] if smal else beeld.ringen
    return {
        **_scatter(mode="markers+text"),
        "r": [ring.afstand for ring in ringen],
        "theta": [0.0] * len(ringen),
        "text": [ring.label for ring in ringen],
        "textfont": {"size": letter - 3 if smal else letter - 1, "color": GRIJS},
        "marker": {"symbol": "line-ew", "size": 26 if smal else 32, "line": {"color": WIT, "width": 14}},
    }


def _bewaarringen(beeld: KompasBeeld) -> Spoor:
    punten = [punt for punt in beeld.punten if punt.bewaard]
    if not punten:
        return {}
    return {
        **_scatter(mode="markers"),
        "r": [punt.afstand for punt in punten],
        "theta": [punt.hoek for punt in punten],
        "marker": {
            "symbol": "circle-open",
            "opacity": 1,
            "size": [punt.omvang * beeld.schermstraal - 2 for punt in punten],
            "color": INKT,
            "line": {"width": 2},
        },
    }


def _merken(
    beeld: KompasBeeld, catalogus: Catalogus, paletten: Mapping[str, Palet], letter: int, *, toon_procenten: bool
) -> Spoor:
    """All marks in one trace, the important ones last so that they lie on top."""
    punten = sorted(beeld.punten, key=lambda punt: _VOLGORDE.index(punt.soort))
    functies = [catalogus.functie(punt.functie_id) for punt in punten]
    stijlen = [
        _style(punt, paletten[beeld.sectoren[punt.sector].kleurgroep], punt.grootte * beeld.schermstraal, letter)
        for punt in punten
    ]
    return {
        **_scatter(mode="markers+text"),
        "r": [punt.afstand for punt in punten],
        "theta": [punt.hoek for punt in punten],
        "customdata": [[punt.functie_id] for punt in punten],
        "text": [f"<b>{punt.merk}</b>" if punt.merk else "" for punt in punten],
        "textfont": {"color": [stijl["tekst"] for stijl in stijlen], "size": [stijl["letter"] for stijl in stijlen]},
        "hoverinfo": "text",
        "hovertext": [
            describe_punt(punt, functie, beeld, toon_procenten=toon_procenten)
            for punt, functie in zip(punten, functies)
        ],
        "hoverlabel": {"bordercolor": [stijl["rand"] for stijl in stijlen]},
        "marker": {
            "opacity": 1,
            "symbol": [stijl["vorm"] for stijl in stijlen],
            "size": [stijl["maat"] for stijl in stijlen],
            "color": [stijl["vulling"] for stijl in stijlen],
            "line": {"color": [stijl["lijn"] for stijl in stijlen], "width": [stijl["dikte"] for stijl in stijlen]},
        },
    }


def _style(punt: Punt, palet: Palet, px: float, letter: int) -> Spoor:
    """Shape, colours and sizes of one mark that fits a circle of `px` pixels across."""
    basis = {"vorm": "circle", "rand": palet.kleur, "tekst": WIT, "letter": 1}
    if punt.soort == "dichtbij":
        return {
            **basis,
            **{"maat": px - 1, "vulling": palet.kleur, "lijn": WIT, "dikte": 1.5, "letter": min(letter, 0.62 * px)},
        }
    if punt.soort == "verrassend":
        tekst = {"tekst": palet.kleur, "letter": min(letter, 0.5 * px)}
        return {
            **basis,
            **tekst,
            **{"vorm": "diamond", "maat": (px - 3) / 1.3, "vulling": WIT, "lijn": palet.kleur, "dikte": 2.2},
        }
    if punt.soort == "eigen":
        return {**basis, "vorm": "square", "maat": (px - 2) / 1.42, "vulling": INKT, "lijn": WIT, "dikte": 1.5}
    if punt.soort == "niet_gevuld":
        return {**basis, "maat": px - 1.2, "vulling": WIT, "lijn": mix(palet.kleur, WIT, 0.2), "dikte": 1.2}
    return {**basis, "maat": px - 0.5, "vulling": palet.stip(punt.woorden), "lijn": WIT, "dikte": 0.8}


def _midden(beeld: KompasBeeld, letter: int) -> Spoor:
    """The user, or the function around which the others lie."""
    smal = is_smal(beeld.schermstraal)
    naam = wrap(beeld.midden, 12, 3) if beeld.persoonlijk or not smal else ""
    grootte = 0.16 * beeld.schermstraal if beeld.persoonlijk or smal else 0.29 * beeld.schermstraal
    return {
        **_scatter(mode="markers+text"),
        "r": [0.0],
        "theta": [0.0],
        "text": [f"<b>{naam}</b>"],
        "textfont": {"color": WIT, "size": letter + 1 if beeld.persoonlijk else letter - 2},
        "marker": {"size": max(26, grootte), "color": INKT, "line": {"color": WIT, "width": 3}},
    }


def _scatter(mode: str) -> Spoor:
    return {
        "type": "scatterpolar",
        "mode": mode,
        "hoverinfo": "skip",
        "showlegend": False,
        "cliponaxis": False,
        "unselected": {"marker": {"opacity": 1}},
    }


def _layout(beeld: KompasBeeld, paletten: Mapping[str, Palet], letter: int, lettertype: str) -> Spoor:
    smal = is_smal(beeld.schermstraal)
    letter_buiten = outer_letter(letter, smal=smal)
    namen = place_namen(beeld.sectoren, smal=smal)
    marges = measure(namen, beeld.schermstraal, letter_buiten)
    return {
        "template": None,
        "dragmode": "zoom",  # any other value and a polar figure reports no clicks
        "hovermode": "closest",
        "hoverdistance": 12,
        "hoverlabel": {
            "bgcolor": WIT,
            "align": "left",
            "font": {"color": INKT, "size": letter, "family": lettertype},
            "namelength": -1,
        },
        "font": {"family": lettertype, "color": INKT},
        "showlegend": False,
        "paper_bgcolor": "rgba(0,0,0,0)",
        "height": 2 * beeld.schermstraal + marges.boven + marges.onder,
        "margin": {"l": marges.links, "r": marges.rechts, "t": marges.boven, "b": marges.onder, "pad": 0},
        "polar": {
            "bgcolor": "rgba(0,0,0,0)",
            "bargap": 0,
            "radialaxis": {
                "range": [0, 1],
                "visible": False,
            },
            "angularaxis": {
                "rotation": 90,
                "direction": "clockwise",
                "showgrid": False,
                "showline": False,
                "ticks": "outside",
                "ticklen": NAAM_AFSTAND,
                "tickcolor": "rgba(0,0,0,0)",
                "tickvals": [naam.hoek for naam in namen],
                "ticktext": [naam.markup(paletten[naam.kleurgroep].kleur) for naam in namen],
                "tickfont": {"size": letter_buiten, "color": INKT},
            },
        },
    }
