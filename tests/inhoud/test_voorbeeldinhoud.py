# SPDX-License-Identifier: EUPL-1.2
"""The example content of the house is complete, readable and well spread; a failure names the functions."""

import re
from collections import Counter
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path
from statistics import median

import pytest

from kompas.diensten.inhoudsverslag import Inhoudsverslag, build_inhoudsverslag
from kompas.diensten.inhoudsverslag.leesbaarheid import list_zinnen
from kompas.inhoud import Inhoudsmap, load_catalogus
from kompas.kern import Catalogus, Functie, Matcher
from kompas.kern.tag import GEMATCHTE_CATEGORIEEN, Opleiding

DATA = Path(__file__).resolve().parents[2] / "data"
BUURGEMEENTE = DATA / "voorbeelden" / "waterrijk"
TEKSTEN = ("kern", "bijdrage_inwoner", "bijdrage_organisatie", "leuk", "lastig")
# pay of the function itself; the wage of a resident (loonstrook, werken loont) is work of a municipality
SALARIS = re.compile(
    r"\b(?:salaris\w*|bezoldig\w*|inschaling\w*|ingeschaald|periodieken|functieniveau\w*|hr\s?21|bruto|"
    r"(?:loon|salaris|functie)?schaal \d+\w*)\b",
    re.IGNORECASE,
)


@lru_cache
def load(folder: Path) -> Catalogus:
    bestanden = Inhoudsmap.from_folder(folder)
    return load_catalogus(bestanden.functies, bestanden.tags)


@pytest.fixture(params=[DATA, BUURGEMEENTE], ids=["eigen", "buurgemeente"])
def catalogus(request: pytest.FixtureRequest) -> Catalogus:
    return load(request.param)


@pytest.fixture
def eigen() -> Catalogus:
    return load(DATA)


@pytest.fixture
def buurgemeente() -> Catalogus:
    return load(BUURGEMEENTE)


@pytest.fixture(scope="module")
def verslag() -> Inhoudsverslag:
    return build_inhoudsverslag(Matcher(load(DATA)))


def filled(catalogus: Catalogus) -> list[Functie]:
    """Everything that says it is more than a skeleton, rollen too, whether it has tags or not."""
    return [functie for functie in catalogus.functies if functie.vulling != "skelet"]


def find_gaps(functie: Functie, dimensies: set[str]) -> list[str]:
    """What a passport lacks."""
    gaten = [veld for veld in TEKSTEN if not getattr(functie, veld).strip()]
    if not 3 <= len(functie.werkzaamheden) <= 6:
        gaten.append(f"{len(functie.werkzaamheden)} werkzaamheden")
    if functie.dimensies.keys() != dimensies:
        gaten.append("dimensies")
    aantal, (minst, meest) = len(functie.tag_ids), (6, 10) if functie.soort == "rol" else (14, 26)
    if not minst <= aantal <= meest:
        gaten.append(f"{aantal} tags")
    if functie.soort == "functie":
        gaten += [f"geen {categorie}" for categorie in GEMATCHTE_CATEGORIEEN if not functie.tags.get(categorie)]
    return gaten


def repeated(namen: Iterable[str]) -> list[str]:
    return sorted(naam for naam, aantal in Counter(map(str.casefold, namen)).items() if aantal > 1)


def test_every_filled_passport_is_complete(catalogus: Catalogus) -> None:
    """All texts, 3 to 6 werkzaamheden, every dimensie, 14 to 26 tags over all five categories (a rol 6 to 10)."""
    dimensies = {dimensie.id for dimensie in catalogus.dimensies}
    assert len(dimensies) == 5
    gaten = {functie.id: find_gaps(functie, dimensies) for functie in filled(catalogus)}
    assert {functie_id: lijst for functie_id, lijst in gaten.items() if lijst} == {}


def test_every_tag_of_an_example_is_an_example(catalogus: Catalogus) -> None:
    """A passport that is made up does not claim that one of its tags comes from somewhere."""
    voorbeelden = [functie for functie in catalogus.functies if functie.vulling == "voorbeeld"]
    assert voorbeelden
    assert [f.id for f in voorbeelden if f.bronnen != dict.fromkeys(f.tag_ids, "voorbeeld")] == []


def test_three_hundred_functions_are_filled(eigen: Catalogus) -> None:
    """At least 300 functions carry example content."""
    assert sum(functie.vulling == "voorbeeld" for functie in eigen.gevulde_functies) >= 300


def test_skeletons_stay_in_sight(eigen: Catalogus) -> None:
    """Eight to twelve functions are a skelet, in four domains or more."""
    skeletten = [functie for functie in eigen.functies if functie.vulling == "skelet"]
    assert 8 <= len(skeletten) <= 12
    assert len({functie.domein for functie in skeletten}) >= 4


def test_a_skeleton_says_nothing_it_does_not_know(catalogus: Catalogus) -> None:
    """A skelet has a title and a place, and no tags or texts."""
    skeletten = [functie for functie in catalogus.functies if functie.vulling == "skelet"]
    assert [f.titel for f in skeletten if f.tag_ids or any(list_zinnen(f)) or not (f.unit and f.vakgroep)] == []


def test_there_are_some_twenty_rollen(eigen: Catalogus) -> None:
    """Rollen are there to be tried beside a function."""
    assert 18 <= len(eigen.rollen) <= 25
    assert all(rol.vulling == "voorbeeld" for rol in eigen.rollen)


def test_titles_are_unique(catalogus: Catalogus) -> None:
    """No two functions or rollen have the same title, and no other name of one is the title of another."""
    assert repeated(functie.titel for functie in catalogus.functies) == []
    titels = {functie.titel.casefold() for functie in catalogus.functies}
    namen = [(functie.id, naam) for functie in catalogus.functies for naam in functie.ook_bekend_als]
    assert [(functie_id, naam) for functie_id, naam in namen if naam.casefold() in titels] == []


def test_sentences_are_short(catalogus: Catalogus) -> None:
    """The middle sentence has at most 14 words, and none has more than 25."""
    zinnen = [(functie.titel, zin) for functie in catalogus.functies for zin in list_zinnen(functie)]
    assert len(zinnen) > 300
    assert [(titel, zin.tekst) for titel, zin in zinnen if len(zin.tekst.split()) > 25] == []
    assert median(len(zin.tekst.split()) for _, zin in zinnen) <= 14


def test_no_two_functions_share_a_sentence(catalogus: Catalogus) -> None:
    """Every sentence is about the work of one function."""
    per_zin: dict[str, set[str]] = {}
    for functie in catalogus.functies:
        for zin in list_zinnen(functie):
            per_zin.setdefault(re.sub(r"\W+", " ", zin.tekst).strip().casefold(), set()).add(functie.id)
    assert {zin: ids for zin, ids in per_zin.items() if len(ids) > 1} == {}


def test_texts_hold_no_salary(catalogus: Catalogus) -> None:
    """No passport speaks of the pay or the level of its function."""
    assert [
        (functie.titel, tekst)
        for functie in catalogus.functies
        for tekst in (functie.normfunctie, *(zin.tekst for zin in list_zinnen(functie)))
        if SALARIS.search(tekst)
    ] == []


def test_no_tag_is_everywhere(verslag: Inhoudsverslag) -> None:
    """No tag is on more than 40 % of the filled functions."""
    grens = 0.4 * verslag.tags.aantal_functies
    assert {telling.tag_id: telling.functies for telling in verslag.tags.tellingen if telling.functies > grens} == {}


def test_every_tag_is_used(verslag: Inhoudsverslag) -> None:
    """A matched tag that no function and no rol carries is retired."""
    assert [telling.tag_id for telling in verslag.tags.nooit if not telling.rollen] == []


def test_functions_are_neither_twins_nor_alone(verslag: Inhoudsverslag, eigen: Catalogus) -> None:
    """The best match of each function lies from 15 % up to 85 %."""
    assert [
        (eigen.functie(paar.functie_id).titel, paar.buur_id, paar.score)
        for paar in verslag.verwantschap.buren
        if not 0.15 <= paar.score < 0.85
    ] == []


def test_best_matches_are_neither_high_nor_low(verslag: Inhoudsverslag) -> None:
    """The middle of the best matches lies between 35 and 75 %."""
    assert 0.35 <= verslag.verwantschap.mediaan <= 0.75


def test_attitude_ambition_and_qualities_count(verslag: Inhoudsverslag) -> None:
    """Competentie, interesse and bijdrage carry at least half of the match over all top tens."""
    aandelen = verslag.verwantschap.aandelen
    assert sum(aandelen[categorie] for categorie in ("competentie", "interesse", "bijdrage")) >= 0.5


def test_every_tag_is_explained(eigen: Catalogus) -> None:
    """Each tag, harde eis and opleiding has an uitleg that ends as a sentence."""
    assert [tag.id for tag in eigen.tags.values() if not re.search(r"\w.*[.!?]$", tag.uitleg)] == []


def test_everything_can_be_learned(eigen: Catalogus) -> None:
    """An opleiding builds each competentie and kennisgebied, and says in which form and how long it takes."""
    leerbaar = [tag.id for tag in eigen.tags.values() if tag.categorie in ("competentie", "kennisgebied")]
    assert [tag_id for tag_id in leerbaar if tag_id not in eigen.opleidingen_per_tag] == []
    opleidingen = [tag for tag in eigen.tags.values() if isinstance(tag, Opleiding)]
    assert [
        opleiding.id for opleiding in opleidingen if not (opleiding.bouwt and opleiding.vorm and opleiding.duur)
    ] == []


def test_the_neighbour_is_another_organisation(eigen: Catalogus, buurgemeente: Catalogus) -> None:
    """The neighbour has some forty passports with titles and units of its own, and the same vocabulary."""
    assert 30 <= len(buurgemeente.gevulde_functies) <= 50
    assert buurgemeente.tags == eigen.tags
    for veld in ("titel", "domein", "unit", "werkgever"):
        namen, vreemd = ({getattr(functie, veld).casefold() for functie in c.functies} for c in (eigen, buurgemeente))
        assert sorted(namen & vreemd) == []
