# SPDX-License-Identifier: EUPL-1.2
"""The kompas as a picture: fixed directions, true distances, marks that never overlap."""

import math
from collections import defaultdict
from dataclasses import dataclass, replace
from itertools import combinations, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kompas.kern import Catalogus, Functie, Matcher, Profiel, Tag
from kompas.kern.beeld import Kaart, KompasBeeld, Punt, Straal, build_beeld
from kompas.kern.beeld.punt import SOORTEN
from kompas.kern.beeld.ringlabels import make_strook
from kompas.kern.beeld.sectoren import CIRKEL, divide_width
from kompas.kern.beeld.straal import BINNEN, RAND, VELD
from kompas.kern.beeld.wens import measure_bleekheid
from kompas.kern.functie import HandmatigeLink, Plaats
from kompas.kern.schaal import Schaal

TAGS = tuple(f"k-{nummer}" for nummer in range(12))
SPELING = 1e-6
tagsets = st.sets(st.sampled_from(TAGS), max_size=8)


def make_functie(nummer: int, tags: set[str], **velden: object) -> Functie:
    """A function with these tags; a skeleton when there are none."""
    vast = {"titel": f"Functie {nummer}", "domein": "Ruimte", "unit": "Straat", "vakgroep": "Verkeer"}
    vulling = "concept" if tags else "skelet"
    return Functie(
        id=f"f-{nummer:03}", **{**vast, "vulling": vulling, "tags": {"kennisgebied": tuple(sorted(tags))}, **velden}
    )


def make_catalogus(functies: list[Functie]) -> Catalogus:
    """A catalogue with the vocabulary of these tests."""
    return Catalogus(tuple(functies), {tag: Tag(tag, tag, "kennisgebied") for tag in TAGS})


@st.composite
def organisaties(draw: st.DrawFn) -> Catalogus:
    """One to twelve domains with units and vakgroepen; twins, skeletons, rollen, people who also work elsewhere."""
    domeinen = [f"Domein {letter}" for letter in "ABCDEFGHIJKL"[: draw(st.integers(1, 12))]]
    plaatsen = st.builds(
        Plaats, st.sampled_from(domeinen), st.sampled_from(("Unit 1", "Unit 2")), st.sampled_from(("V1", "V2", "V3"))
    )
    functies = []
    for nummer in range(draw(st.integers(1, 45))):
        plaats = draw(plaatsen)
        functies.append(
            make_functie(
                nummer,
                draw(tagsets),
                domein=plaats.domein,
                unit=plaats.unit,
                vakgroep=plaats.vakgroep,
                werkgever=draw(st.sampled_from(("Gemeente", "Partner"))),
                soort=draw(st.sampled_from(("functie",) * 6 + ("rol",))),
                ook_in=tuple(draw(st.lists(plaatsen, max_size=1))),
                verrassend=(HandmatigeLink("f-000", "Daar help je ook mensen."),) if nummer % 7 == 3 else (),
            )
        )
    return make_catalogus(functies)


@dataclass(frozen=True)
class Situatie:
    """A catalogue, a profile and what was asked."""

    matcher: Matcher
    profiel: Profiel
    keuze: dict[str, object]

    @property
    def catalogus(self) -> Catalogus:
        return self.matcher.catalogus

    def build(self) -> KompasBeeld:
        return build_beeld(self.matcher, self.profiel, **self.keuze)  # type: ignore[arg-type]

    def expected(self) -> list[Functie]:
        """The functions that pass the filters, without the one in the centre."""
        vraag = self.keuze
        gewijzigd = self.profiel.functie_id is not None and dict(self.profiel.sterkte) != dict(
            Profiel.from_functie(self.catalogus, self.profiel.functie_id).sterkte
        )
        return [
            functie
            for functie in self.catalogus.functies
            if functie.soort == "functie"
            and (gewijzigd or functie.id != self.profiel.functie_id)
            and functie.id not in vraag["verborgen"]
            and vraag["werkgever"] in (None, functie.werkgever)
            and any(
                vraag["domein"] in (None, plaats.domein) and vraag["unit"] in (None, plaats.unit)
                for plaats in functie.plaatsen
            )
        ]


@st.composite
def situaties(draw: st.DrawFn) -> Situatie:
    """Any catalogue with any profile (empty, a passport, a changed one, bare tags) and any filters."""
    catalogus = draw(organisaties())
    functies = [functie for functie in catalogus.functies if functie.soort == "functie"]
    ids = [functie.id for functie in catalogus.functies]
    profiel = Profiel.from_tags(dict.fromkeys(sorted(draw(tagsets)), 1.0))
    if functies and draw(st.booleans()):
        profiel = Profiel.from_functie(catalogus, draw(st.sampled_from(functies)).id)
        for tag in sorted(draw(st.sets(st.sampled_from(TAGS), max_size=2))):
            profiel = profiel.add(tag, 1.5)
    keuze: dict[str, object] = {
        "domein": draw(st.sampled_from((None, None, None, "Domein A", "Bestaat niet"))),
        "unit": draw(st.sampled_from((None, None, "Unit 1"))),
        "werkgever": draw(st.sampled_from((None, None, "Partner"))),
        "aantal": draw(st.sampled_from((None, 0, 5, 60))),
        "nummers": draw(st.sampled_from((0, 3, 8))),
        "letters": draw(st.sampled_from((0, 4))),
        "thuis": draw(st.sampled_from((None, "Domein A"))),
        "schermstraal": draw(st.sampled_from((90, 140, 270, 420))),
        "bewaard": frozenset(draw(st.sets(st.sampled_from(ids), max_size=4))),
        "verborgen": frozenset(draw(st.sets(st.sampled_from(ids), max_size=2))),
    }
    return Situatie(Matcher(catalogus), profiel, keuze)


def locate(punt: Punt) -> tuple[float, float]:
    """The middle of a mark in parts of the radius, east and north of the centre."""
    hoek = math.radians(punt.hoek)
    return punt.afstand * math.sin(hoek), punt.afstand * math.cos(hoek)


@given(situaties())
def test_no_two_marks_overlap(situatie: Situatie) -> None:
    """The circles around any two marks stay apart, lengths in parts of the radius, whatever is shown."""
    for een, ander in combinations(situatie.build().punten, 2):
        assert math.dist(locate(een), locate(ander)) >= (een.omvang + ander.omvang) / 2 - SPELING


@given(situaties())
def test_every_function_of_the_filter_appears_once(situatie: Situatie) -> None:
    """Each function that passes the filters is drawn once or counted as left out; unfilled ones stand on the rim."""
    beeld, verwacht = situatie.build(), {functie.id for functie in situatie.expected()}
    getekend = [punt.functie_id for punt in beeld.punten]
    assert len(getekend) == len(set(getekend))
    assert set(getekend) <= verwacht
    assert len(verwacht) - len(getekend) == beeld.niet_getekend
    for functie in situatie.expected():
        if not functie.is_gevuld:
            assert functie.id in getekend
    for punt in beeld.punten:
        op_rand = not situatie.catalogus.functie(punt.functie_id).is_gevuld
        assert (punt.afstand > VELD + SPELING) == op_rand
        assert punt.afstand + punt.omvang / 2 <= 1 + SPELING


@given(situaties())
def test_marks_stay_in_their_sector_and_in_order(situatie: Situatie) -> None:
    """A mark lies wholly inside its sector; in the field, and in each row of the rim, marks keep their order."""
    beeld = situatie.build()
    rijen: dict[object, list[Punt]] = defaultdict(list)
    for punt in sorted(beeld.punten, key=lambda punt: punt.eigen_hoek):
        sector = beeld.sectoren[punt.sector]
        half = math.degrees(math.asin(punt.omvang / 2 / punt.afstand))
        assert sector.begin - SPELING <= punt.hoek - half <= punt.hoek + half <= sector.eind + SPELING
        assert sector.begin <= punt.eigen_hoek < sector.eind
        rijen[punt.sector, punt.afstand if punt.afstand > VELD + SPELING else "veld"].append(punt)
    for rij in rijen.values():
        assert all(eerste.hoek <= tweede.hoek + SPELING for eerste, tweede in pairwise(rij))


@given(situaties(), tagsets)
def test_own_bearing_belongs_to_the_organisation(situatie: Situatie, tags: set[str]) -> None:
    """Another profile, other settings: whoever is drawn in both pictures has the same own bearing."""
    filters = {naam: situatie.keuze[naam] for naam in ("domein", "unit")}
    ander = build_beeld(situatie.matcher, Profiel.from_tags(dict.fromkeys(tags, 0.5)), aantal=None, **filters)  # type: ignore[arg-type]
    hoeken = {punt.functie_id: punt.eigen_hoek for punt in ander.punten}
    for punt in situatie.build().punten:
        assert hoeken[punt.functie_id] == punt.eigen_hoek


@given(situaties())
def test_distance_is_a_function_of_the_score_alone(situatie: Situatie) -> None:
    """A better match is never farther, and equal scores are equally far: also with another scale on another screen."""
    straal = Straal.from_schaal(situatie.matcher.schaal)
    veld = [punt for punt in situatie.build().punten if situatie.catalogus.functie(punt.functie_id).is_gevuld]
    for punt in veld:
        assert punt.afstand == straal.afstand(punt.score)
    for dichter, verder in pairwise(sorted(veld, key=lambda punt: -punt.score)):
        assert dichter.afstand <= verder.afstand


@given(situaties())
def test_filters_never_move_sectors(situatie: Situatie) -> None:
    """Only a chosen domain or unit redraws the circle; the employer, hidden functions and the number shown do not."""
    geheel = Kaart.from_catalogus(situatie.catalogus)
    uitsnede = geheel.full_view(situatie.keuze["domein"], situatie.keuze["unit"])  # type: ignore[arg-type]
    beeld = situatie.build()
    assert beeld.sectoren == (uitsnede or geheel.geheel).sectoren
    assert bool(beeld.uitsnede) == (uitsnede is not None)


@given(situaties())
def test_sectors_and_parts_divide_the_circle(situatie: Situatie) -> None:
    """Sectors follow one another without gaps around the whole circle, and so do the parts of each sector."""
    sectoren = situatie.build().sectoren
    if not sectoren:
        return
    assert sectoren[0].begin == 0
    assert math.isclose(sectoren[-1].eind, CIRKEL)
    for delen in (sectoren, *(sector.delen for sector in sectoren)):
        assert all(math.isclose(links.eind, rechts.begin) for links, rechts in pairwise(delen))
    for sector in sectoren:
        assert math.isclose(sector.delen[0].begin, sector.begin)
        assert math.isclose(sector.delen[-1].eind, sector.eind)
        assert sum(deel.aantal for deel in sector.delen) == sector.aantal


@given(situaties())
def test_figures_are_numbers_and_the_same_twice(situatie: Situatie) -> None:
    """No NaN anywhere, every bearing in [0, 360), every kind known, and the same input gives the same picture."""
    beeld = situatie.build()
    for punt in beeld.punten:
        getallen = (punt.eigen_hoek, punt.hoek, punt.afstand, punt.score, punt.dekking, punt.grootte)
        assert all(math.isfinite(getal) for getal in getallen)
        assert 0 <= punt.hoek < CIRKEL
        assert punt.grootte > 0
        assert punt.soort in SOORTEN
    assert beeld == build_beeld(Matcher(situatie.catalogus), situatie.profiel, **situatie.keuze)  # type: ignore[arg-type]


@given(situaties())
def test_list_is_numbers_then_letters(situatie: Situatie) -> None:
    """The list holds the nearest in order as 1, 2, ... and then the surprises as A, B, ...; the own function never."""
    beeld = situatie.build()
    dichtbij = [punt for punt in beeld.lijst if punt.soort == "dichtbij"]
    verrassend = [punt for punt in beeld.lijst if punt.soort == "verrassend"]
    assert list(beeld.lijst) == [*dichtbij, *verrassend]
    assert [punt.merk for punt in beeld.lijst] == [str(n + 1) for n in range(len(dichtbij))] + list("ABCD")[
        : len(verrassend)
    ]
    assert [punt for punt in beeld.punten if punt.merk] == [punt for punt in beeld.punten if punt in beeld.lijst]
    gevonden = [match.functie_id for match in situatie.matcher.rank(situatie.profiel, top=100)]
    passend = {functie.id for functie in situatie.expected()} - {situatie.profiel.functie_id}
    assert [punt.functie_id for punt in dichtbij] == [i for i in gevonden if i in passend][: len(dichtbij)]


@given(situaties())
def test_marks_move_only_when_they_must(situatie: Situatie) -> None:
    """Where all marks of a sector have room at their own bearing, clear of edges and ring labels, none has moved."""
    beeld = situatie.build()
    velden: dict[int, list[Punt]] = defaultdict(list)
    for punt in beeld.punten:
        if punt.afstand <= VELD + SPELING:
            velden[punt.sector].append(punt)
    naast_labels = {beeld.strook.sector, (beeld.strook.sector - 1) % len(beeld.sectoren)} if beeld.strook else set()
    for nummer, punten in velden.items():
        thuis = [replace(punt, hoek=punt.eigen_hoek) for punt in punten]
        ruimte = {punt.functie_id: punt.omvang / 2 + 2 / beeld.schermstraal for punt in thuis}
        vrij = all(
            math.dist(locate(een), locate(ander)) >= ruimte[een.functie_id] + ruimte[ander.functie_id]
            for een, ander in combinations(thuis, 2)
        )
        sector = beeld.sectoren[nummer]
        binnen = all(
            min(punt.hoek - sector.begin, sector.eind - punt.hoek)
            >= math.degrees(math.asin(min(1.0, ruimte[punt.functie_id] / punt.afstand)))
            for punt in thuis
        )
        if vrij and binnen and nummer not in naast_labels:
            assert all(math.isclose(punt.hoek, punt.eigen_hoek) for punt in punten)


wensen = st.dictionaries(st.sampled_from(("d-1", "d-2", "d-3")), st.integers(1, 5))


@given(organisaties(), wensen, st.dictionaries(st.sampled_from(("d-1", "d-2")), st.integers(1, 5)))
def test_wishes_change_nothing_but_paleness(
    catalogus: Catalogus, wens: dict[str, int], dimensies: dict[str, int]
) -> None:
    """With and without wishes each mark stands at the same place, as large, with the same number, in the same order."""
    functies = tuple(replace(functie, dimensies=dimensies) for functie in catalogus.functies)
    matcher = Matcher(make_catalogus(list(functies)))
    profiel = Profiel.from_tags({"k-1": 1.0, "k-2": 1.0})
    zonder, met = build_beeld(matcher, profiel), build_beeld(matcher, profiel, wensen=wens)
    assert tuple(replace(punt, bleekheid=0.0) for punt in met.punten) == zonder.punten
    assert met.lijst == tuple(
        punt for merk in zonder.lijst for punt in met.punten if punt.functie_id == merk.functie_id
    )
    assert all(0 <= punt.bleekheid <= 1 for punt in met.punten)


@given(wensen, wensen)
def test_paleness_is_the_distance_to_the_wishes(dimensies: dict[str, int], wens: dict[str, int]) -> None:
    """What fits exactly is not pale, the opposite is as pale as can be, and what is unknown counts for nothing."""
    assert measure_bleekheid(wens, wens) == 0
    assert measure_bleekheid({}, wens) == measure_bleekheid(dimensies, {}) == 0
    assert 0 <= measure_bleekheid(dimensies, wens) <= 1
    assert measure_bleekheid({"d-1": 1, "d-2": 5}, {"d-1": 5, "d-2": 1}) == 1
    assert measure_bleekheid({"d-1": 1, "d-2": 3}, {"d-1": 3}) == 0.5


@given(situaties())
def test_ring_labels_stand_along_one_gutter(situatie: Situatie) -> None:
    """At the edge between two sectors, the outermost ring always, from the outside in."""
    beeld = situatie.build()
    strook = beeld.strook
    assert (strook is None) == (not beeld.sectoren)
    if strook is None:
        return
    assert strook.hoek == beeld.sectoren[strook.sector].begin
    assert set(strook.ringen) <= set(beeld.ringen)
    assert beeld.ringen[-1] in strook.ringen
    for buiten, binnen in pairwise(strook.ringen):
        assert binnen.afstand < buiten.afstand


def small() -> Matcher:
    """Two domains of four filled functions each, and one skeleton."""
    functies = [
        make_functie(nummer, set(TAGS[nummer : nummer + 4]), domein="Ruimte" if nummer < 4 else "Sociaal")
        for nummer in range(8)
    ]
    return Matcher(make_catalogus([*functies, make_functie(8, set())]))


def test_own_function_is_the_centre() -> None:
    """With its own passport as profile the function is no mark; changed, it appears as "eigen" without a number."""
    matcher = small()
    profiel = Profiel.from_functie(matcher.catalogus, "f-000")
    assert "f-000" not in {punt.functie_id for punt in build_beeld(matcher, profiel).punten}
    gewijzigd = build_beeld(matcher, profiel.add("k-11"))
    eigen = [punt for punt in gewijzigd.punten if punt.functie_id == "f-000"]
    assert [(punt.soort, punt.merk) for punt in eigen] == [("eigen", "")]


def test_no_home_no_letters() -> None:
    """A profile without function or domain has no surprises; with a home domain it has."""
    matcher, profiel = small(), Profiel.from_tags(dict.fromkeys(TAGS, 1.0))
    assert not [punt for punt in build_beeld(matcher, profiel, nummers=2).lijst if punt.soort == "verrassend"]
    thuis = build_beeld(matcher, profiel, nummers=2, thuis="Ruimte").lijst
    functies = {matcher.catalogus.functie(punt.functie_id).domein for punt in thuis if punt.soort == "verrassend"}
    assert functies <= {"Sociaal"}


def test_saved_functions_are_always_drawn() -> None:
    """A limit never hides what the user saved; what is left out is said."""
    matcher = small()
    beeld = build_beeld(
        matcher, Profiel.from_functie(matcher.catalogus, "f-000"), aantal=1, letters=0, bewaard=frozenset({"f-007"})
    )
    assert {punt.functie_id for punt in beeld.punten if punt.bewaard} == {"f-007"}
    assert f"{beeld.niet_getekend} functies staan verder weg" in beeld.beschrijving


def test_numbers_give_way_when_nobody_could_read_them() -> None:
    """Forty twins in one small sector: at least three numbers, all others drawn, nothing overlaps."""
    tweeling = [make_functie(n, set(TAGS[:6]), domein="Klein") for n in range(40)]
    rest = [make_functie(100 + n, {TAGS[9]}, domein="Groot") for n in range(200)]
    matcher = Matcher(make_catalogus([*tweeling, *rest]))
    beeld = build_beeld(matcher, Profiel.from_functie(matcher.catalogus, "f-000"), aantal=None)
    assert 3 <= len([punt for punt in beeld.lijst if punt.soort == "dichtbij"]) <= 8
    assert len(beeld.punten) == 239
    for een, ander in combinations([punt for punt in beeld.punten if punt.score > 0], 2):
        assert math.dist(locate(een), locate(ander)) >= (een.omvang + ander.omvang) / 2 - SPELING


@pytest.mark.parametrize("aantal", [25, 60, 320])
def test_marks_shrink_when_many_are_shown(aantal: int) -> None:
    """With 25, 60 and 320 functions all are drawn, none overlap, and more marks are never larger marks."""
    functies = [
        make_functie(n, {TAGS[n % 12], TAGS[(n * 5 + 1) % 12], TAGS[(n * 7 + 3) % 12]}, domein=f"Domein {n % 5}")
        for n in range(aantal + 1)
    ]
    matcher = Matcher(make_catalogus(functies))
    beeld = build_beeld(matcher, Profiel.from_functie(matcher.catalogus, "f-000"), aantal=None)
    assert len(beeld.punten) == aantal
    for een, ander in combinations(beeld.punten, 2):
        assert math.dist(locate(een), locate(ander)) >= (een.omvang + ander.omvang) / 2 - SPELING
    gewoon = max(punt.grootte for punt in beeld.punten if punt.soort == "gevuld")
    assert gewoon <= {25: 0.067, 60: 0.056, 320: 0.039}[aantal]


def test_whole_unit_in_full_view() -> None:
    """One unit fills the circle with its vakgroepen in alphabetical order, at the distances of the whole picture."""
    vakgroepen = ("Verkeer", "Bomen", "Water")
    functies = [make_functie(n, set(TAGS[n % 6 : n % 6 + 5]), vakgroep=vakgroepen[n % 3]) for n in range(9)]
    functies.append(
        make_functie(9, {"k-1"}, domein="Sociaal", unit="Wijk", ook_in=(Plaats("Ruimte", "Straat", "Water"),))
    )
    functies.append(make_functie(10, {"k-1"}, domein="Sociaal", unit="Wijk", vakgroep="Jeugd"))
    matcher = Matcher(make_catalogus(functies))
    profiel = Profiel.from_functie(matcher.catalogus, "f-000")
    beeld, geheel = build_beeld(matcher, profiel, unit="Straat"), build_beeld(matcher, profiel)
    assert [sector.naam for sector in beeld.sectoren] == ["Bomen", "Verkeer", "Water"]
    assert (beeld.uitsnede, beeld.niveau, geheel.uitsnede, geheel.niveau) == ("Straat", "vakgroep", "", "domein")
    afstanden = {punt.functie_id: punt.afstand for punt in geheel.punten}
    assert all(punt.afstand == afstanden[punt.functie_id] for punt in beeld.punten)
    assert {punt.functie_id for punt in beeld.punten if beeld.sectoren[punt.sector].naam == "Water"} >= {"f-009"}
    assert "f-010" not in {punt.functie_id for punt in beeld.punten}


def test_domain_order_may_be_given() -> None:
    """Domains stand in alphabetical order, those named by the organisation first."""
    functies = [make_functie(n, {"k-1"}, domein=naam) for n, naam in enumerate(("Bedrijf", "Zorg", "Ruimte"))]
    catalogus = make_catalogus(functies)
    assert [s.naam for s in Kaart.from_catalogus(catalogus).geheel.sectoren] == ["Bedrijf", "Ruimte", "Zorg"]
    assert [s.naam for s in Kaart.from_catalogus(catalogus, ["Zorg"]).geheel.sectoren] == ["Zorg", "Bedrijf", "Ruimte"]


@given(st.lists(st.integers(1, 400), min_size=1, max_size=40))
def test_width_follows_number_with_a_minimum(aantallen: list[int]) -> None:
    """Widths fill the circle, more functions never get less room, and nobody gets less than the minimum."""
    breedtes = divide_width(aantallen)
    assert math.isclose(sum(breedtes), CIRKEL)
    assert min(breedtes) >= min(40.0, 0.6 * CIRKEL / len(aantallen)) - SPELING
    for (aantal, breedte), (meer, breder) in combinations(sorted(zip(aantallen, breedtes)), 2):
        assert aantal > meer or breedte <= breder + SPELING


@given(st.floats(0, 1), st.floats(0, 1), st.floats(0, 1))
def test_scale_is_monotone_and_leaves_the_centre_free(een: float, ander: float, veel: float) -> None:
    """S = 1 lies at the small inner radius, S = 0 at the edge of the field, and more match is never farther."""
    straal = Straal.from_schaal(Schaal(veel, veel / 2))
    assert straal.afstand(1.0) == BINNEN
    assert math.isclose(straal.afstand(0.0), VELD)
    assert VELD < RAND
    laag, hoog = sorted((een, ander))
    assert straal.afstand(hoog) <= straal.afstand(laag)


@given(st.floats(0, 1), st.integers(90, 420), st.floats(0, 360))
def test_ring_labels_are_true(veel: float, schermstraal: int, hoek: float) -> None:
    """A ring lies where a function with that percentage would lie, and its label says that percentage."""
    straal = Straal.from_schaal(Schaal(veel, veel / 2))
    ringen = straal.ringen()
    assert ringen
    for ring in ringen:
        assert ring.afstand == straal.afstand(ring.score)
        assert ring.label == f"{round(ring.score * 100)}\u00a0%"
    assert set(make_strook(0, hoek, ringen, schermstraal).ringen) <= set(ringen)


@pytest.mark.parametrize(
    ("functies", "profiel", "zin"),
    [
        ([], Profiel(), "Met deze keuze blijft er geen functie over."),
        ([make_functie(0, {"k-1"})], Profiel(), "Er zijn nog geen kenmerken om mee te vergelijken."),
        ([make_functie(0, {"k-1"})], Profiel.from_tags({"k-2": 1.0}), "Er is nu geen functie met dezelfde kenmerken."),
        ([make_functie(0, set())], Profiel(), "1 functie is nog niet ingevuld. Die staat op de rand."),
        ([make_functie(0, {"k-1"})], Profiel.from_tags({"k-1": 1.0}), "Het dichtstbij: Functie 0."),
    ],
)
def test_description_of_odd_pictures(functies: list[Functie], profiel: Profiel, zin: str) -> None:
    """An empty catalogue, an empty profile, nothing shared, one skeleton, one function: each is said in plain words."""
    beeld = build_beeld(Matcher(make_catalogus(functies)), profiel)
    assert zin in beeld.beschrijving
    assert "%" not in beeld.beschrijving


def test_kompas_of_a_function_names_it() -> None:
    """The centre of another function's kompas carries its title, and nobody is called "jij"."""
    matcher = small()
    beeld = build_beeld(matcher, Profiel.from_functie(matcher.catalogus, "f-001"), midden="Functie 1")
    assert not beeld.persoonlijk
    assert beeld.beschrijving.startswith("In het midden staat: Functie 1.")
