# SPDX-License-Identifier: EUPL-1.2
"""The parts of the kompas on screen: names, letters, tones, paleness, legend and table, also of odd organisations."""

from dataclasses import replace
from itertools import combinations

import pytest

from kompas.inhoud.kleur import LEESBAAR, ZICHTBAAR, contrast
from kompas.kern import Catalogus, Functie, Matcher, Profiel, Tag
from kompas.kern.beeld import Kaart, KompasBeeld, build_beeld
from kompas.scherm.kompas.kleur import Palet
from kompas.scherm.kompas.legenda import describe_legenda
from kompas.scherm.kompas.naamvak import Naamvak
from kompas.scherm.kompas.namen import choose_letter, place_namen
from kompas.scherm.kompas.tabel import make_tabel
from tests.scherm.test_kompasfiguur import TAGS, draw, make_catalogus, marks


@pytest.fixture(scope="module")
def catalogus() -> Catalogus:
    """The catalogue of these tests."""
    return make_catalogus(40)


@pytest.fixture(scope="module")
def beeld(catalogus: Catalogus) -> KompasBeeld:
    """A picture with every kind of mark."""
    profiel = Profiel.from_functie(catalogus, "f-000").add("k-5")
    return build_beeld(Matcher(catalogus), profiel, nummers=4, bewaard=frozenset({"f-003"}))


LANG = "Toezicht en handhaving van de bebouwde en de onbebouwde omgeving"


@pytest.mark.parametrize("smal", [False, True])
@pytest.mark.parametrize("aantal", [1, 2, 5, 12])
@pytest.mark.parametrize("naam", ["Zorg", LANG, "Landschapsinrichtingsvraagstukken"])
def test_names_never_touch(aantal: int, naam: str, smal: bool) -> None:
    """With one domain or twelve, with short and very long names: every sector has its name, clear of the others."""
    catalogus = make_catalogus(36, tuple(f"{naam} {n}" for n in range(aantal)))
    sectoren = Kaart.from_catalogus(catalogus).geheel.sectoren
    namen = place_namen(sectoren, smal=smal)
    straal, letter = (130, 12) if smal else (250, 15)
    vakken = [Naamvak.measure(naam.hoek, naam.regels, straal, letter) for naam in namen]
    assert len(namen) == len(sectoren)
    assert all(len(naam.regels[0]) >= 4 for naam in namen)
    assert not any(een.touches(ander) for een, ander in combinations(vakken, 2))


@pytest.mark.parametrize("straal", [200, 240, 300, 420])
def test_texts_grow_with_the_circle_and_start_at_14_px(straal: int) -> None:
    """On any screen but a phone every text in the figure has at least 14 px; in a larger circle it is never smaller."""
    catalogus = make_catalogus(120)
    profiel = Profiel.from_functie(catalogus, "f-000")
    figuur = draw(build_beeld(Matcher(catalogus), profiel, schermstraal=straal), catalogus)
    maten = [maat for spoor in figuur["data"] for maat in spoor.get("textfont", {}).get("size", ())]
    maten.append(figuur["layout"]["polar"]["angularaxis"]["tickfont"]["size"])
    assert min(maten) >= 14
    assert choose_letter(straal) <= choose_letter(straal + 40)


def test_marks_of_one_vakgroep_share_a_tone(beeld: KompasBeeld, catalogus: Catalogus) -> None:
    """Numbered marks of one vakgroep have one colour, those of its neighbour another one of the same domain."""
    spoor = marks(draw(beeld, catalogus))
    kleur = dict(zip([identiteit[0] for identiteit in spoor["customdata"]], spoor["marker"]["color"]))
    tonen: dict[int, set[str]] = {}
    for punt in beeld.lijst:
        if punt.soort == "dichtbij":
            tonen.setdefault(beeld.number_delen()[punt.functie_id], set()).add(kleur[punt.functie_id])
    assert all(len(tinten) == 1 for tinten in tonen.values())
    palet = Palet("#2f7d4f")
    assert len({palet.toon(nummer) for nummer in range(3)}) == 3


def test_wishes_make_marks_paler_never_smaller(catalogus: Catalogus) -> None:
    """What lies far from the wishes is pale inside a coloured outline, and its number becomes dark to stay readable."""
    functies = tuple(replace(functie, dimensies={"d-1": 1}) for functie in catalogus.functies)
    bron = Catalogus(functies, catalogus.tags)
    profiel = Profiel.from_functie(bron, "f-000")
    gewoon, bleek = (
        draw(build_beeld(Matcher(bron), profiel, nummers=4, wensen=wens), bron) for wens in ({}, {"d-1": 5})
    )
    assert marks(gewoon)["customdata"] == marks(bleek)["customdata"]
    palet, punten = Palet("#2f7d4f"), build_beeld(Matcher(bron), profiel, wensen={"d-1": 5}).punten
    assert {punt.bleekheid for punt in punten if bron.functie(punt.functie_id).is_gevuld} == {1.0}
    for nummer in range(3):
        assert contrast(palet.inkt, palet.bleek(palet.toon(nummer), 1.0)) >= LEESBAAR
        assert contrast(palet.stip("", nummer), palet.vlak(0)) >= ZICHTBAAR
    licht, donker = marks(bleek)["marker"]["color"], marks(gewoon)["marker"]["color"]
    assert sum(contrast(kleur, "#ffffff") for kleur in licht) < sum(contrast(kleur, "#ffffff") for kleur in donker)


def test_the_legend_names_only_what_is_drawn(beeld: KompasBeeld, catalogus: Catalogus) -> None:
    """Every shape in the picture has its sentence, and a shape that is not there has none."""
    alles = describe_legenda(beeld)
    for woord in ("Cijfer", "Ruit", "Stip", "Open rondje", "Vierkant", "Ring eromheen"):
        assert woord in alles
    klein = build_beeld(Matcher(catalogus), Profiel.from_functie(catalogus, "f-000"), aantal=2, letters=0)
    for woord in ("Ruit", "Stip", "Vierkant", "Ring eromheen", "Bleek"):
        assert woord not in describe_legenda(klein)


def test_the_table_holds_what_the_picture_holds(beeld: KompasBeeld, catalogus: Catalogus) -> None:
    """One row a mark; without percentages there is none; what is not filled has no figure and says so."""
    punten = list(beeld.punten)
    tabel = make_tabel(beeld, catalogus, punten)
    assert list(tabel.columns) == ["Functie", "Richting", "Vakgroep", "Match", "Wat je al meebrengt", "Waarom"]
    assert len(tabel) == len(punten)
    leeg = [not catalogus.functie(punt.functie_id).is_gevuld for punt in punten]
    assert tabel["Match"].isna().tolist() == leeg
    assert (tabel["Waarom"] == "Nog niet ingevuld").tolist() == leeg
    assert "Match" not in make_tabel(beeld, catalogus, punten, toon_procenten=False).columns


@pytest.mark.parametrize(
    "functies",
    [
        (),
        (Functie(id="a", titel="Leeg", domein="D", unit="U", vakgroep="V"),),
        (Functie(id="a", titel="T" * 90, domein=LANG * 2, vulling="concept", tags={"kennisgebied": ("k-1",)}),),
    ],
)
def test_odd_organisations_give_a_figure(functies: tuple[Functie, ...]) -> None:
    """Nobody at all, one function without tags, a title and a domain without end: each is a figure with a sentence."""
    catalogus = Catalogus(functies, {tag: Tag(tag, tag, "kennisgebied") for tag in TAGS})
    for straal in (130, 250):
        beeld = build_beeld(Matcher(catalogus), Profiel(), schermstraal=straal)
        assert draw(beeld, catalogus)["layout"]["height"] < 2 * straal + 250
        assert describe_legenda(beeld)
