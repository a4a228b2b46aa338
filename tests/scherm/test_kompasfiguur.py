# SPDX-License-Identifier: EUPL-1.2
"""The kompas as a Plotly figure: clickable, escaped, every function once, colours that people can see."""

import json
from typing import Any

import pytest

from kompas.inhoud import Huisstijl
from kompas.inhoud.huisstijl import Kleuren
from kompas.inhoud.kleur import LEESBAAR, ZICHTBAAR, contrast
from kompas.inhoud.lettertype import Lettertype
from kompas.kern import Catalogus, Functie, Matcher, Profiel, Tag
from kompas.kern.beeld import Kaart, KompasBeeld, build_beeld
from kompas.scherm.kompas.figuur import KOMPAS_CONFIG, build_figuur
from kompas.scherm.kompas.hover import break_words, wrap
from kompas.scherm.kompas.kleur import Figuurstijl, Palet
from kompas.scherm.kompas.namen import choose_schermstraal, measure, place_namen

KLEUREN = {"Ruimte & <b>groen</b>": "#2f7d4f", "Sociaal": "#93346e", "Bedrijf": "#2a6fb0", "Bestuur": "#6a52ae"}
TAGS = tuple(f"k-{nummer}" for nummer in range(9))
NAREN = '<b>Vormgever</b> & DTP\'er <a href="x">klik</a>'


def make_catalogus(aantal: int = 24, domeinen: tuple[str, ...] = tuple(KLEUREN)) -> Catalogus:
    """Functions over some domains, every fifth one a skeleton, the first ones with a nasty title."""
    functies = [
        Functie(
            id=f"f-{n:03}",
            titel=NAREN if n in (1, 2) else f"Functie {n}",
            domein=domeinen[n % len(domeinen)],
            unit="Unit",
            vakgroep=f"Vakgroep {n % 3} & <i>meer</i>",
            vulling="skelet" if n % 5 == 4 else "voorbeeld",
            tags={}
            if n % 5 == 4
            else {"kennisgebied": tuple(sorted({TAGS[n % 9], TAGS[(n * 2) % 9], TAGS[(n + 1) % 9]}))},
        )
        for n in range(aantal)
    ]
    return Catalogus(tuple(functies), {tag: Tag(tag, tag, "kennisgebied") for tag in TAGS})


@pytest.fixture(scope="module")
def catalogus() -> Catalogus:
    """The catalogue of these tests."""
    return make_catalogus(40)


@pytest.fixture(scope="module")
def beeld(catalogus: Catalogus) -> KompasBeeld:
    """A picture with every kind of mark."""
    profiel = Profiel.from_functie(catalogus, "f-000").add("k-5")
    return build_beeld(Matcher(catalogus), profiel, nummers=4, bewaard=frozenset({"f-003"}))


def draw(beeld: KompasBeeld, catalogus: Catalogus, **keuze: Any) -> dict[str, Any]:
    """The figure as the browser receives it."""
    figuur: dict[str, Any] = json.loads(
        build_figuur(beeld, catalogus, Huisstijl(domeinkleuren=KLEUREN), **keuze).to_json()
    )
    return figuur


def marks(figuur: dict[str, Any]) -> dict[str, Any]:
    """The trace that holds all marks."""
    (spoor,) = [spoor for spoor in figuur["data"] if "customdata" in spoor]
    return spoor


def test_every_mark_is_there_once_with_its_identity(beeld: KompasBeeld, catalogus: Catalogus) -> None:
    """One trace holds each function once, its id first in customdata, and no trace uses ids."""
    figuur = draw(beeld, catalogus)
    ids = [identiteit[0] for identiteit in marks(figuur)["customdata"]]
    assert sorted(ids) == sorted(punt.functie_id for punt in beeld.punten)
    assert all("ids" not in spoor for spoor in figuur["data"])


def test_clicks_work_and_nothing_fades(beeld: KompasBeeld, catalogus: Catalogus) -> None:
    """Dragmode is zoom, the reach of the pointer is small, and a click leaves every mark and every text as it was."""
    figuur = draw(beeld, catalogus)
    assert figuur["layout"]["dragmode"] == "zoom"
    assert figuur["layout"]["hoverdistance"] == 12
    assert figuur["layout"]["showlegend"] is False
    assert KOMPAS_CONFIG["displayModeBar"] is False
    for spoor in figuur["data"]:
        assert spoor["unselected"]["marker"]["opacity"] == 1
        if "text" in spoor.get("mode", ""):
            assert spoor["unselected"]["textfont"]["color"] == spoor["textfont"]["color"]


def test_only_marks_react_to_the_pointer(beeld: KompasBeeld, catalogus: Catalogus) -> None:
    """Wedges, rings, texts and the centre say nothing when you point at them."""
    figuur = draw(beeld, catalogus)
    assert {spoor["hoverinfo"] for spoor in figuur["data"] if "customdata" not in spoor} == {"skip"}


def test_texts_from_the_content_are_escaped(beeld: KompasBeeld, catalogus: Catalogus) -> None:
    """Markup in titles, vakgroepen and domains is shown as it was typed; quotes stay as they are."""
    figuur = draw(beeld, catalogus)
    hover = " ".join(marks(figuur)["hovertext"])
    assert "<a" not in hover
    assert "<i>" not in hover
    assert "&lt;b&gt;Vormgever&lt;/b&gt; &amp; DTP'er" in hover
    assert "&quot;" not in hover
    namen = " ".join(figuur["layout"]["polar"]["angularaxis"]["ticktext"])
    assert "Ruimte &amp;" in namen
    assert "&lt;b&gt;groen" in namen


def test_hover_says_match_and_why(beeld: KompasBeeld, catalogus: Catalogus) -> None:
    """Title in bold, match and plain counts; what is not filled says so and has no match; examples say so too."""
    spoor = marks(draw(beeld, catalogus))
    hover = dict(zip([identiteit[0] for identiteit in spoor["customdata"]], spoor["hovertext"]))
    for punt in beeld.punten:
        tekst, functie = hover[punt.functie_id], catalogus.functie(punt.functie_id)
        assert tekst.startswith("<b>")
        assert ("Match" in tekst) == functie.is_gevuld
        assert ("Nog niet ingevuld" in tekst) == (not functie.is_gevuld)
        assert ("Voorbeeld, nog niet gecheckt" in tekst) == functie.is_gevuld
        if punt.gedeeld_aantal and punt.soort == "dichtbij":
            assert f"Jullie delen {punt.gedeeld_aantal} van de {punt.gevraagd_aantal} kenmerken." in tekst
    assert "Jouw functie nu" in hover["f-000"]
    assert "Bewaard" in hover["f-003"]


def test_percentages_can_be_hidden(beeld: KompasBeeld, catalogus: Catalogus) -> None:
    """With percentages hidden no percent sign is left anywhere in the figure; shown, the rings carry theirs."""
    assert "%" not in json.dumps(draw(beeld, catalogus, toon_procenten=False))
    getoond = json.dumps(draw(beeld, catalogus), ensure_ascii=False)
    assert any(ring.label in getoond for ring in beeld.ringen)


def test_kinds_differ_in_shape_and_text(beeld: KompasBeeld, catalogus: Catalogus) -> None:
    """Surprises are diamonds with a letter, the own function a square, all others circles; numbers stand on circles."""
    figuur = draw(beeld, catalogus)
    spoor = marks(figuur)
    vorm = dict(zip([identiteit[0] for identiteit in spoor["customdata"]], spoor["marker"]["symbol"]))
    verwacht = {"verrassend": "diamond", "eigen": "square"}
    assert {punt.soort for punt in beeld.punten} == {"dichtbij", "verrassend", "gevuld", "niet_gevuld", "eigen"}
    for punt in beeld.punten:
        assert vorm[punt.functie_id] == verwacht.get(punt.soort, "circle")
    opschriften = {tekst for spoor in figuur["data"] for tekst in spoor.get("text", ())}
    assert {f"<b>{punt.merk}</b>" for punt in beeld.lijst} <= opschriften


def test_marks_are_no_larger_than_their_circle(beeld: KompasBeeld, catalogus: Catalogus) -> None:
    """Drawn with its outline, each shape fits in the circle that the layout keeps free for it."""
    spoor = marks(draw(beeld, catalogus))
    reikwijdte = {"circle": 1.0, "diamond": 1.3, "square": 2**0.5}
    grootte = {punt.functie_id: punt.grootte * beeld.schermstraal for punt in beeld.punten}
    rijen = zip(
        spoor["customdata"], spoor["marker"]["symbol"], spoor["marker"]["size"], spoor["marker"]["line"]["width"]
    )
    for (functie_id,), vorm, maat, lijn in rijen:
        assert (maat + lijn) * reikwijdte[vorm] <= grootte[functie_id] + 0.5


@pytest.mark.parametrize("breedte", [358, 700, 760])
@pytest.mark.parametrize("aantal_domeinen", [1, 4, 12])
def test_circle_and_names_fit_their_box(breedte: int, aantal_domeinen: int) -> None:
    """The chosen radius leaves room for the names on both sides of a phone, a column and a wide column."""
    domeinen = tuple(f"Domein nummer {n} & co" for n in range(aantal_domeinen))
    catalogus = make_catalogus(36, domeinen)
    sectoren = Kaart.from_catalogus(catalogus).geheel.sectoren
    straal = choose_schermstraal(sectoren, breedte)
    opmaak = draw(build_beeld(Matcher(catalogus), Profiel(), schermstraal=straal), catalogus)["layout"]
    assert 2 * straal + opmaak["margin"]["l"] + opmaak["margin"]["r"] <= breedte
    assert opmaak["height"] == 2 * straal + opmaak["margin"]["t"] + opmaak["margin"]["b"]
    assert len(opmaak["polar"]["angularaxis"]["ticktext"]) == len(sectoren)


def test_names_stand_in_their_own_sector() -> None:
    """Halfway on a wide screen, nearer to north or south on a phone, but never outside the sector."""
    sectoren = Kaart.from_catalogus(make_catalogus(40)).geheel.sectoren
    for smal in (False, True):
        namen = place_namen(sectoren, smal=smal)
        assert all(sector.begin <= naam.hoek <= sector.eind for sector, naam in zip(sectoren, namen))
        assert measure(namen, 140, 12).links >= 12


@pytest.mark.parametrize("kleur", [*KLEUREN.values(), "#a85a12", "#0f7a80", "#b03c34", "#6a7016", "#54626f", "#71503a"])
def test_colours_can_be_seen(kleur: str) -> None:
    """Every dot stands out against both tints of its domain, and every text can be read where it stands."""
    palet = Palet(kleur)
    for nummer in (0, 1):
        assert contrast(palet.kleur, palet.vlak(nummer)) >= ZICHTBAAR
        for woorden in ("lijkt er veel op", "lijkt er een beetje op", "verder weg", ""):
            assert contrast(palet.stip(woorden), palet.vlak(nummer)) >= ZICHTBAAR
    stijl = Figuurstijl.from_huisstijl(Huisstijl())
    for tekst in (palet.kleur, stijl.grijs, stijl.inkt):
        assert contrast(tekst, stijl.papier) >= LEESBAAR
    assert palet.vlak(0) != palet.vlak(1)


def test_a_domain_without_a_colour_gets_one(catalogus: Catalogus, beeld: KompasBeeld) -> None:
    """An empty mapping still draws every sector in a colour of its own."""
    figuur = json.loads(build_figuur(beeld, catalogus, Huisstijl()).to_json())
    kleuren = {naam.split(";")[0].split('"')[0] for naam in figuur["layout"]["polar"]["angularaxis"]["ticktext"]}
    assert kleuren
    assert len({naam.split("color:")[1][:7] for naam in figuur["layout"]["polar"]["angularaxis"]["ticktext"]}) == 4


def test_ink_and_paper_come_from_the_house_style(catalogus: Catalogus, beeld: KompasBeeld) -> None:
    """Texts, centre, rings, gutters and hover have the colours and the letters of the organisation, and no others."""
    kleuren = Kleuren(tekst="#110022", achtergrond="#fffef0", rand="#665544")
    stijl = Huisstijl(kleuren=kleuren, domeinkleuren=KLEUREN, lettertype=Lettertype("Verdana"))
    figuur = json.loads(build_figuur(beeld, catalogus, stijl).to_json())
    assert figuur["layout"]["font"]["family"].startswith('"Verdana", ')
    assert figuur["layout"]["hoverlabel"]["bgcolor"] == figuur["data"][-1]["textfont"]["color"] == "#fffef0"
    assert figuur["layout"]["font"]["color"] == figuur["data"][-1]["marker"]["color"][-1] == "#110022"
    assert "#ffffff" not in json.dumps(figuur)
    assert '"#665544"' in json.dumps(figuur)


def test_few_traces_and_little_json() -> None:
    """320 marks travel in at most ten traces and less than 150 kB."""
    catalogus = make_catalogus(320)
    figuur = build_figuur(
        build_beeld(Matcher(catalogus), Profiel.from_functie(catalogus, "f-000"), aantal=None), catalogus, Huisstijl()
    )
    assert len(figuur.data) <= 10
    assert len(figuur.to_json()) < 150_000


@pytest.mark.parametrize("titel", ["X" * 90, "Medewerker " * 8 + "zz", "Jij", ""])
def test_titles_of_any_length_fit_the_centre(catalogus: Catalogus, titel: str) -> None:
    """A long title is folded over at most three short lines and ends in an ellipsis."""
    beeld = build_beeld(Matcher(catalogus), Profiel.from_functie(catalogus, "f-000"), midden=titel)
    _, midden = draw(beeld, catalogus)["data"][-1]["text"]
    regels = midden.removeprefix("<b>").removesuffix("</b>").split("<br>")
    assert len(regels) <= 3
    assert all(len(regel) <= 13 for regel in regels)


def test_long_dutch_words_break_where_they_may() -> None:
    """A compound breaks before its last part, a short word stays whole, lines are escaped one by one."""
    assert break_words("Bestuursadviseur burgemeester", 13) == "Bestuurs- adviseur burgemeester"
    assert break_words("Omgevingsmanager", 13) == "Omgevings- manager"
    assert break_words("Griffier", 13) == "Griffier"
    assert wrap("a < b & c", 5) == "a &lt; b<br>&amp; c"


def test_the_same_marks_have_the_same_revision_and_other_marks_another(
    beeld: KompasBeeld, catalogus: Catalogus
) -> None:
    """Plotly draws the data again when the revision is another one, and only then."""
    zelfde = [draw(beeld, catalogus)["layout"]["datarevision"] for _ in range(2)]
    ander = build_beeld(Matcher(catalogus), Profiel.from_functie(catalogus, "f-003"), nummers=4)
    anders = [draw(beeld, catalogus, toon_procenten=False), draw(ander, catalogus)]
    assert zelfde[0] == zelfde[1]
    assert len({zelfde[0], *(figuur["layout"]["datarevision"] for figuur in anders)}) == 3
