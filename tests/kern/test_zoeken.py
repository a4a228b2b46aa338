# SPDX-License-Identifier: EUPL-1.2
"""Search: what people type finds the function that they mean, with the reason why."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kompas.kern import Catalogus, Hit, Tag, search_functies
from kompas.kern.functie import Plaats
from kompas.kern.tag import Opleiding
from kompas.kern.zoeken import Zoekindex, count_facets
from kompas.kern.zoeken.typefout import edit_distance
from tests.conftest import build_catalogus

TAGS = (
    Tag("k-mobiliteit", "Mobiliteitsbeleid", "kennisgebied", synoniemen=("fietsbeleid", "openbaar vervoer")),
    Tag("k-bomen", "Bomen", "kennisgebied", synoniemen=("boomveiligheid",)),
    Tag("k-energie", "Energietransitie", "kennisgebied", synoniemen=("warmtenet",)),
    Tag("r-vergunning", "Vergunning- en besluitverlening", "resultaatgebied"),
    Tag("i-buiten", "Buiten werken", "interesse", synoniemen=("in de buitenlucht",)),
    Tag("i-jongeren", "Jongeren en onderwijs", "interesse", synoniemen=("jeugd", "school")),
    Tag("i-juridisch", "Juridisch redeneren", "interesse", synoniemen=("wetten en regels",)),
    Tag("e-rijbewijs", "Rijbewijs B", "harde_eis"),
    Opleiding("o-gis", "GIS-opleiding", "opleiding", bouwt=("k-bomen",)),
)
FUNCTIES: tuple[dict[str, object], ...] = (
    {
        "titel": "Verkeerskundige",
        "ook_bekend_als": ("Adviseur verkeer",),
        "domein": "Ruimte", "unit": "Leefgebied", "vakgroep": "Verkeer & mobiliteit",
        "tags": ("k-mobiliteit", "i-juridisch"),
        "kern": "Je tekent fietspaden en kruispunten.",
    },
    {
        "titel": "Coördinator groen",
        "domein": "Ruimte", "unit": "Stadswerk", "vakgroep": "Groen",
        "ook_in": (Plaats("Sociaal", "Wijken", "Wijkbeheer"),),
        "werkgever": "Stadswerk072",
        "tags": ("k-bomen", "i-buiten"), "harde_eisen": ("e-rijbewijs",), "opleidingen": ("o-gis",),
        "werkzaamheden": ("Je telt het verkeer bij een dikke boom.", "Je maakt foto's van schade."),
    },
    {
        "titel": "Vergunningverlener bouw",
        "domein": "Ruimte", "unit": "Leefgebied", "vakgroep": "Vergunningen",
        "tags": ("r-vergunning", "i-juridisch"),
    },
    {
        "titel": "Jongerenwerker",
        "domein": "Sociaal", "unit": "Wijken", "vakgroep": "Jeugd",
        "tags": ("i-jongeren", "i-buiten"),
        "leuk": "Je ziet iemand groeien die niemand meer vertrouwde.",
    },
    {
        "titel": "Projectleider warmte",
        "domein": "Ruimte", "unit": "Leefgebied", "vakgroep": "Duurzaamheid", "tags": ("k-energie",),
    },
    {"titel": "Ontwerper verkeer en openbare ruimte", "domein": "Ruimte", "unit": "Leefgebied", "vakgroep": "Ontwerp"},
    {"titel": "Bode", "domein": "Bestuur", "unit": "Griffie", "vakgroep": "Re-integratie"},
    {"titel": "BHV'er", "soort": "rol", "domein": "Bestuur", "unit": "Facilitair", "vakgroep": "Veiligheid"},
)  # fmt: skip
CATALOGUS = build_catalogus(FUNCTIES, TAGS)
INDEX = Zoekindex(CATALOGUS)

WOORDEN = (
    "adviseur",
    "bomen",
    "boom",
    "buiten",
    "de",
    "fietspaden",
    "groen",
    "jurdisch",
    "rijbewijs",
    "werken",
    "xyzzy",
)
vragen = st.one_of(st.text(max_size=60), st.lists(st.sampled_from(WOORDEN), max_size=6).map(" ".join))


def find(vraag: str, **filters: str | int) -> list[Hit]:
    return search_functies(CATALOGUS, vraag, index=INDEX, **filters)  # type: ignore[arg-type]


def ids(hits: list[Hit]) -> list[str]:
    return [hit.functie_id for hit in hits]


@pytest.mark.parametrize(
    ("vraag", "functie_id", "reden"),
    [
        ("Verkeerskundige", "verkeerskundige", "In de titel: verkeerskundige"),
        ("coordinator", "coordinator-groen", "In de titel: coördinator"),
        ("COÖRDINATOREN", "coordinator-groen", "In de titel: coördinator"),
        ("iets met bomen", "coordinator-groen", "Kenmerk: Bomen"),
        ("boom", "coordinator-groen", "Kenmerk: Bomen"),
        ("openbaar vervoer", "verkeerskundige", "Kenmerk: Mobiliteitsbeleid (openbaar vervoer)"),
        ("buiten werken", "coordinator-groen", "Kenmerk: Buiten werken"),
        ("adviseren", "verkeerskundige", "Ook bekend als: Adviseur verkeer"),
        ("fietspad", "verkeerskundige", "In het werk: Je tekent fietspaden en kruispunten."),
        ("vertrouwde", "jongerenwerker", "In het paspoort: Je ziet iemand groeien die niemand meer vertrouwde."),
        ("rijbewijs", "coordinator-groen", "Dit heb je nodig om te beginnen: Rijbewijs B"),
        ("gis", "coordinator-groen", "Opleiding: GIS-opleiding"),
        ("griffie", "bode", "Unit: Griffie"),
        ("wijkbeheer", "coordinator-groen", "Vakgroep: Wijkbeheer"),
        ("stadswerk072", "coordinator-groen", "Werkgever: Stadswerk072"),
        ("bhv", "bhv-er", "In de titel: bhv'er"),
        ("reintegratie", "bode", "Vakgroep: Re-integratie"),
        ("foto", "coordinator-groen", "In het werk: Je maakt foto's van schade."),
        ("verkeersk", "verkeerskundige", "In de titel: verkeerskundige"),
        ("vergunninh", "vergunningverlener-bouw", "Bedoelde je 'vergunning'? In de titel: vergunningverlener"),
        ("verkersontwerp", "ontwerper-verkeer-en-openbare-ruimte", "In de titel: verkeer"),
        ("verkeerskundog", "verkeerskundige", "Bedoelde je 'verkeerskundige'? In de titel: verkeerskundige"),
        ("jurdisch", "vergunningverlener-bouw", "Bedoelde je 'juridisch'? Kenmerk: Juridisch redeneren"),
        ("vrekeer", "ontwerper-verkeer-en-openbare-ruimte", "Bedoelde je 'verkeer'? In de titel: verkeer"),
        ("verkeersregelaar", "ontwerper-verkeer-en-openbare-ruimte", "Bedoelde je 'verkeer'? In de titel: verkeer"),
    ],
)
def test_finds_with_its_reason(vraag: str, functie_id: str, reden: str) -> None:
    """Titles, other names, tags, synonyms, text, requirements and place are found, in any form, and it says where."""
    gevonden = {hit.functie_id: hit.reden for hit in find(vraag)}
    assert gevonden.get(functie_id) == reden


@pytest.mark.parametrize(
    ("vraag", "eerste"),
    [
        ("verkeersontwerp", "ontwerper-verkeer-en-openbare-ruimte"),
        ("verkeer ontwerp", "ontwerper-verkeer-en-openbare-ruimte"),
        ("jongeren", "jongerenwerker"),
        ("werken met jongeren", "jongerenwerker"),
        ("vergunningen verlenen", "vergunningverlener-bouw"),
        ("energie", "projectleider-warmte"),
        ("griffie", "bode"),
    ],
)
def test_best_fit_comes_first(vraag: str, eerste: str) -> None:
    """Compounds are found in both directions, and a title counts for more than a sentence."""
    assert ids(find(vraag))[0] == eerste


def test_all_words_count() -> None:
    """A function with one of two words is left out as long as another has both."""
    assert ids(find("bomen buiten")) == ["coordinator-groen"]


def test_partial_hits_say_what_is_missing() -> None:
    """When no function has every word, those with some of them come, and the reason names the missing word."""
    assert {(hit.functie_id, hit.reden) for hit in find("bomen griffie")} == {
        ("bode", "Niet gevonden: 'bomen'. Unit: Griffie"),
        ("coordinator-groen", "Niet gevonden: 'griffie'. Kenmerk: Bomen"),
    }


def test_two_words_in_two_places_give_two_reasons() -> None:
    """When no piece of text holds both words, the reason names the best place of each."""
    [hit] = find("bomen rijbewijs")
    assert hit.reden == "Kenmerk: Bomen; Dit heb je nodig om te beginnen: Rijbewijs B"
    assert set(hit.tag_ids) == {"k-bomen", "e-rijbewijs"}


def test_tag_ids_name_the_tags_that_were_hit() -> None:
    """The tags of a hit are those that the words were found in, best first, and no others."""
    [hit] = [hit for hit in find("jongeren jeugd") if hit.functie_id == "jongerenwerker"]
    assert hit.tag_ids == ("i-jongeren",)


@pytest.mark.parametrize(
    ("filters", "verwacht"),
    [
        ({}, {"coordinator-groen", "jongerenwerker"}),
        ({"domein": "Sociaal"}, {"coordinator-groen", "jongerenwerker"}),
        ({"domein": "Ruimte"}, {"coordinator-groen"}),
        ({"unit": "Wijken"}, {"coordinator-groen", "jongerenwerker"}),
        ({"unit": "Stadswerk"}, {"coordinator-groen"}),
        ({"domein": "Sociaal", "unit": "Stadswerk"}, set()),  # there, but not both in one place
        ({"tag": "i-jongeren"}, {"jongerenwerker"}),
        ({"tag": "e-rijbewijs"}, {"coordinator-groen"}),
        ({"categorie": "interesse"}, {"coordinator-groen", "jongerenwerker"}),
        ({"categorie": "kennisgebied"}, set()),
        ({"domein": "Bestaat niet"}, set()),
        ({"tag": "k-bestaat-niet"}, set()),
    ],
)
def test_filters_keep_what_fits(filters: dict[str, str], verwacht: set[str]) -> None:
    """Domain and unit look at every place where the work is done; tag and category at the tags."""
    assert set(ids(find("buiten werken", **filters))) == verwacht


def test_only_a_tag_gives_all_that_carry_it() -> None:
    """Without words, a chosen tag shows its functions."""
    hits = find("", tag="i-buiten")
    assert [(hit.functie_id, hit.reden) for hit in hits] == [
        ("coordinator-groen", "Kenmerk: Buiten werken"),
        ("jongerenwerker", "Kenmerk: Buiten werken"),
    ]


@pytest.mark.parametrize(
    "vraag", ["", "   ", "🌳🌳🌳", "?!,.", "de het en", "qqqqqqqq", "x", "e 7", "\x00", "_" * 10_000]
)
def test_nothing_to_find_is_an_empty_list(vraag: str) -> None:
    """A query of nothing, of emoji, of signs or of nonsense finds nothing, calmly."""
    assert find(vraag) == []


def test_only_the_beginning_of_an_endless_query_is_read() -> None:
    """A query of 10,000 characters is cut at 200 characters and at 20 words."""
    assert find("bomen " + " " * 10_000 + "griffie") == find("bomen")
    assert find("de " * 20 + "griffie") == []
    assert find("a" * 10_000) == []


@pytest.mark.parametrize(("top", "aantal"), [(None, 4), (2, 2), (0, 0), (-3, 0), (99, 4)])
def test_top_limits_the_list(top: int | None, aantal: int) -> None:
    """`top` keeps the best; without it all hits come."""
    alle = find("leefgebied")
    assert len(alle) == 4
    assert search_functies(CATALOGUS, "leefgebied", top=top, index=INDEX) == alle[:aantal]


@given(vragen)
def test_no_query_raises_and_every_hit_has_a_reason(vraag: str) -> None:
    """Whatever is typed: no error; every hit is a known function once, with a reason, best first, ties by id."""
    hits = find(vraag)
    assert all(hit.functie_id in CATALOGUS and hit.reden.strip() and 0 < hit.score <= 1 for hit in hits)
    assert len(set(ids(hits))) == len(hits)
    assert hits == sorted(hits, key=lambda hit: (-hit.score, hit.functie_id))
    assert all(tag_id in CATALOGUS.tags for hit in hits for tag_id in hit.tag_ids)


@given(vragen, st.permutations(FUNCTIES), st.permutations(TAGS))
def test_order_of_the_files_changes_nothing(vraag: str, functies: list[dict[str, object]], tags: list[Tag]) -> None:
    """The order of functions and of tags does not change what is found, nor why."""
    assert search_functies(build_catalogus(functies, tags), vraag) == find(vraag)


def test_a_mention_of_a_compound_hides_nobody(maak_catalogus: Callable[..., Catalogus]) -> None:
    """A compound in some sentence is also found in parts, further down; as the name of something it is not."""
    tags = [Tag("i-ontwerpen", "Ontwerpen", "interesse"), Tag("k-ontwerp", "Verkeersontwerp", "kennisgebied")]
    functies = [
        {"titel": "Verkeerskundige", "tags": ["i-ontwerpen"], "vakgroep": "Verkeer"},
        {"titel": "Bode", "verhaal": "Een bode volgde een cursus verkeersontwerp."},
    ]
    gevonden = ids(search_functies(maak_catalogus(functies, tags), "verkeersontwerp"))
    assert gevonden == ["bode", "verkeerskundige"]
    functies[1]["tags"] = ["k-ontwerp"]
    assert ids(search_functies(maak_catalogus(functies, tags), "verkeersontwerp")) == ["bode"]


def test_index_may_be_shared_by_threads() -> None:
    """Many searches at once on one index give what one search gives."""
    woorden = ["verkeersontwerp", "jurdisch", "buiten werken", "bomen griffie", "verlenen"] * 20
    verwacht = [find(woord) for woord in woorden]
    with ThreadPoolExecutor(8) as samen:
        assert list(samen.map(find, woorden)) == verwacht


def test_empty_catalogue_is_searched_calmly(maak_catalogus: Callable[..., Catalogus]) -> None:
    """Without functions there is nothing to find; without words in the texts neither."""
    assert search_functies(maak_catalogus([]), "verkeer") == []
    assert search_functies(maak_catalogus([{"titel": "🌳", "id": "boom"}]), "verkeer") == []


def test_unknown_tag_on_a_function_is_left_out() -> None:
    """A function may carry a tag that the vocabulary lacks: the rest is still found."""
    catalogus = Catalogus((CATALOGUS.functie("coordinator-groen"),), {})
    assert ids(search_functies(catalogus, "groen")) == ["coordinator-groen"]
    assert ids(search_functies(catalogus, "", tag="k-bomen")) == ["coordinator-groen"]


def test_facets_count_places_and_tags() -> None:
    """Facets count a function in every place where it works, per vulling, and per tag in its category."""
    facetten = count_facets(CATALOGUS, find("buiten werken"))
    assert list(facetten.domein.items()) == [("Sociaal", 2), ("Ruimte", 1)]
    assert list(facetten.unit.items()) == [("Wijken", 2), ("Stadswerk", 1)]
    assert facetten.vulling == {"voorbeeld": 2}
    assert facetten.tags == {"interesse": {"i-buiten": 2, "i-jongeren": 1}, "kennisgebied": {"k-bomen": 1}}


def test_facets_of_nothing_are_empty() -> None:
    """No hits, no counts."""
    facetten = count_facets(CATALOGUS, [])
    assert not facetten.domein
    assert not facetten.tags


@pytest.mark.parametrize(
    ("een", "ander", "afstand"),
    [("boom", "boom", 0), ("boom", "bom", 1), ("wikj", "wijk", 1), ("verker", "verkeer", 1), ("boom", "straat", 3)],
)
def test_edit_distance_counts_errors_up_to_its_bound(een: str, ander: str, afstand: int) -> None:
    """A letter too many, too few, another letter or two swapped is one error; above the bound it stops counting."""
    assert edit_distance(een, ander, 2) == edit_distance(ander, een, 2) == afstand


@given(st.text("abc", max_size=6), st.text("abc", max_size=6))
def test_edit_distance_is_zero_only_for_the_same_word(een: str, ander: str) -> None:
    """The distance is symmetric, 0 exactly for equal words, and never above bound + 1."""
    afstand = edit_distance(een, ander, 2)
    assert afstand == edit_distance(ander, een, 2)
    assert (afstand == 0) == (een == ander)
    assert 0 <= afstand <= 3
