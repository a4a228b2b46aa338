# SPDX-License-Identifier: EUPL-1.2
"""The kompas as a Plotly figure, drawn from a KompasBeeld. Few traces: one for all marks, so that it is quick."""

from collections.abc import Mapping, Sequence
from typing import Any

import plotly.graph_objects as go

from kompas.inhoud import Huisstijl
from kompas.kern import Catalogus
from kompas.kern.beeld import KompasBeeld, Punt, label_ringen
from kompas.scherm.kompashover import break_words, describe_punt, wrap
from kompas.scherm.kompaskleur import GRIJS, INKT, WIT, Palet
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
_MIDDEN_BREED = 13  # characters
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
        _merken(beeld, catalogus, paletten, toon_procenten=toon_procenten),
        _opschriften(beeld, "dichtbij", WIT, 0.62, lettergrootte),
        _opschriften(beeld, "verrassend", INKT, 0.5, lettergrootte),
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
        "unselected": {"marker": {"opacity": 1}},
        "hoverinfo": "skip",
        "showlegend": False,
    }


def _ringen(beeld: KompasBeeld) -> Spoor:
    """Dotted circles; Plotly would hide its own grid behind the wedges."""
    hoeken = [*range(0, 361, _RINGSTAP), None]
    return {
        **_scatter("lines"),
        "r": [None if hoek is None else round(ring.afstand, 4) for ring in beeld.ringen for hoek in hoeken],
        "theta": hoeken * len(beeld.ringen),
        "line": {"color": _RINGKLEUR, "width": 1.2, "dash": "dot"},
    }


def _naden(beeld: KompasBeeld) -> Spoor:
    """White gutters between the sectors."""
    if len(beeld.sectoren) < 2:  # noqa: PLR2004 - one sector has no neighbour
        return {}
    return {
        **_scatter("lines"),
        "r": [waarde for _ in beeld.sectoren for waarde in (0.0, 1.02, None)],
        "theta": [waarde for sector in beeld.sectoren for waarde in (sector.begin, sector.begin, None)],
        "line": {"color": WIT, "width": 4},
    }


def _ringlabels(beeld: KompasBeeld, letter: int, *, toon_procenten: bool) -> Spoor:
    """The percentage of each ring, on a white plate due north; where rings lie close, not of every one."""
    if not toon_procenten:
        return {}
    smal = is_smal(beeld.schermstraal)
    ringen = label_ringen(beeld.ringen, beeld.schermstraal)
    return {
        **_scatter("markers+text"),
        **_tekst([ring.label for ring in ringen], GRIJS, [letter - 3 if smal else letter - 1] * len(ringen)),
        "r": [ring.afstand for ring in ringen],
        "theta": [0.0] * len(ringen),
        "marker": {"symbol": "line-ew", "size": 20 if smal else 25, "line": {"color": WIT, "width": 14}},
    }


def _bewaarringen(beeld: KompasBeeld) -> Spoor:
    punten = [punt for punt in beeld.punten if punt.bewaard]
    if not punten:
        return {}
    return {
        **_scatter("markers", punten),
        "marker": {
            "symbol": "circle-open",
            "opacity": 1,
            "size": [punt.omvang * beeld.schermstraal - 2 for punt in punten],
            "color": INKT,
            "line": {"width": 2},
        },
    }


def _merken(beeld: KompasBeeld, catalogus: Catalogus, paletten: Mapping[str, Palet], *, toon_procenten: bool) -> Spoor:
    """All marks in one trace, the important ones last so that they lie on top."""
    punten = sorted(beeld.punten, key=lambda punt: _VOLGORDE.index(punt.soort))
    stijlen = [
        _style(punt, paletten[beeld.sectoren[punt.sector].kleurgroep], punt.grootte * beeld.schermstraal)
        for punt in punten
    ]
    return {
        **_scatter("markers", punten),
        "customdata": [[punt.functie_id] for punt in punten],
        "hoverinfo": "text",
        "hovertext": [
            describe_punt(punt, catalogus.functie(punt.functie_id), beeld, toon_procenten=toon_procenten)
            for punt in punten
        ],
        "hoverlabel": {"bordercolor": [stijl["rand"] for stijl in stijlen]},
        "marker": {
            "opacity": 1,
            "symbol": [stijl["vorm"] for stijl in stijlen],
            "size": [round(stijl["maat"], 1) for stijl in stijlen],
            "color": [stijl["vulling"] for stijl in stijlen],
            "line": {"color": [stijl["lijn"] for stijl in stijlen], "width": [stijl["dikte"] for stijl in stijlen]},
        },
    }


def _style(punt: Punt, palet: Palet, px: float) -> Spoor:
    """Shape and colours of one mark that, with its outline, fits a circle of `px` pixels across."""
    rond = {"vorm": "circle", "rand": palet.kleur, "lijn": WIT}
    if punt.soort == "dichtbij":
        return {**rond, "maat": px - 1.5, "vulling": palet.kleur, "dikte": 1.5}
    if punt.soort == "verrassend":
        return {**rond, "vorm": "diamond", "maat": (px - 3) / 1.3, "vulling": WIT, "lijn": palet.kleur, "dikte": 2.2}
    if punt.soort == "eigen":
        return {**rond, "vorm": "square", "maat": (px - 2) / 1.42, "vulling": INKT, "dikte": 1.5}
    if punt.soort == "niet_gevuld":
        return {**rond, "maat": 0.85 * px, "vulling": WIT, "lijn": palet.kleur, "dikte": 0.15 * px}
    return {**rond, "maat": 0.94 * px, "vulling": palet.stip(punt.woorden), "dikte": 0.06 * px}


def _opschriften(beeld: KompasBeeld, soort: str, kleur: str, deel: float, letter: int) -> Spoor:
    """The numbers or the letters, apart from the marks: only so they keep their colour after a click."""
    punten = [punt for punt in beeld.punten if punt.soort == soort]
    if not punten:
        return {}
    maten = [round(min(letter, deel * punt.grootte * beeld.schermstraal), 1) for punt in punten]
    return {
        **_scatter("text", punten),
        **_tekst([f"<b>{punt.merk}</b>" for punt in punten], kleur, maten),
    }


def _midden(beeld: KompasBeeld, letter: int) -> Spoor:
    """The user, or the function around which the others lie."""
    smal = is_smal(beeld.schermstraal)
    naam = "" if smal and not beeld.persoonlijk else wrap(break_words(beeld.midden, _MIDDEN_BREED), _MIDDEN_BREED, 3)
    grootte = (0.16 if beeld.persoonlijk or smal else 0.33) * beeld.schermstraal
    return {
        **_scatter("markers+text"),
        **_tekst([f"<b>{naam}</b>"], WIT, [letter + 1 if beeld.persoonlijk else letter - 3]),
        "r": [0.0],
        "theta": [0.0],
        "marker": {"size": max(26, grootte), "color": INKT, "line": {"color": WIT, "width": 3}},
    }


def _scatter(mode: str, punten: Sequence[Punt] = ()) -> Spoor:
    """A trace that does not react and does not fade when something else is chosen."""
    return {
        "type": "scatterpolar",
        "mode": mode,
        "r": [round(punt.afstand, 4) for punt in punten],
        "theta": [round(punt.hoek, 3) for punt in punten],
        "hoverinfo": "skip",
        "showlegend": False,
        "cliponaxis": False,
        "unselected": {"marker": {"opacity": 1}},
    }


def _tekst(teksten: Sequence[str], kleur: str, maten: Sequence[float]) -> Spoor:
    return {
        "text": list(teksten),
        "textfont": {"color": kleur, "size": list(maten)},
        "unselected": {"marker": {"opacity": 1}, "textfont": {"color": kleur}},
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
