# SPDX-License-Identifier: EUPL-1.2
"""Proposals for whole vacancies, held against the labels of an HR adviser; `benchmarks/voorstel.py` says it in full."""

import time
from functools import lru_cache
from itertools import pairwise
from pathlib import Path

import pytest

from benchmarks.voorstel import (
    PRECISIE,
    SECONDEN,
    VANGST,
    VERZAMELINGEN,
    Vacature,
    count_per_category,
    find_tags,
    match_words,
    measure_time,
    read_vacatures,
)
from kompas.inhoud import load_catalogus
from kompas.kern import Catalogus, suggest_tags
from kompas.kern.tag import GETOONDE_CATEGORIEEN
from kompas.kern.voorstel import draft_tekst
from kompas.kern.voorstel.gelijkenis import Paspoortgeheugen

DATA = Path(__file__).resolve().parents[2] / "data"
VACATURES = [vacature for naam in VERZAMELINGEN for vacature in read_vacatures(naam)]
GELD = ("salaris", "bruto", "schaal", "€", "keuzebudget")


@lru_cache
def catalogus() -> Catalogus:
    return load_catalogus(DATA / "functies.yaml", DATA / "tags.yaml")


@pytest.mark.parametrize("naam", VERZAMELINGEN)
def test_enough_is_right_and_enough_is_found(naam: str) -> None:
    """At least 60 % of what is ticked is right and 55 % of what is right is found, and both more than plain words."""
    vacatures = read_vacatures(naam)
    onze = count_per_category(vacatures, catalogus(), lambda tekst: find_tags(tekst, catalogus()))["all together"]
    kale = count_per_category(vacatures, catalogus(), lambda tekst: match_words(tekst, catalogus()))["all together"]
    assert onze.precisie >= max(PRECISIE, kale.precisie + 0.1)
    assert onze.vangst >= VANGST


@pytest.mark.parametrize("vacature", VACATURES, ids=lambda vacature: vacature.naam)
def test_every_proposal_can_be_traced(vacature: Vacature) -> None:
    """Sentence, place and word are of the text; no proposal comes from the pay; what one must have is in the text."""
    for voorstel in suggest_tags(vacature.tekst, catalogus()):
        begin, eind = voorstel.positie
        assert vacature.tekst[begin:eind] == voorstel.zin
        assert voorstel.woord in voorstel.zin
        assert not any(woord in voorstel.zin.lower() for woord in GELD)
        if catalogus().tag(voorstel.tag_id).categorie in GETOONDE_CATEGORIEEN:
            assert voorstel.uit_tekst
        assert all(voorstel.tag_id in carried(functie_id) for functie_id in voorstel.lijkt_op)


def carried(functie_id: str) -> set[str]:
    functie = catalogus().functie(functie_id)
    return {*functie.tag_ids, *functie.harde_eisen, *functie.opleidingen}


@pytest.mark.parametrize("vacature", VACATURES, ids=lambda vacature: vacature.naam)
def test_a_draft_is_cut_from_the_text(vacature: Vacature) -> None:
    """One sentence and three to six lines, of at most 25 words that stand in their sentence, in order of the text."""
    concept = draft_tekst(vacature.tekst, catalogus())
    assert concept.kern is not None
    assert 3 <= len(concept.werkzaamheden) <= 6
    for regel in (concept.kern, *concept.werkzaamheden):
        assert vacature.tekst[slice(*regel.positie)] == regel.zin
        assert regel.tekst.rstrip(".").lower() in " ".join(regel.zin.split()).lower()
        assert len(regel.tekst.split()) <= 25
        assert not any(woord in regel.tekst.lower() for woord in GELD)
    assert all(links.positie < rechts.positie for links, rechts in pairwise(concept.werkzaamheden))


def test_two_pages_take_less_than_half_a_second() -> None:
    """Once the catalogue was read."""
    assert measure_time(catalogus(), beurten=3) < SECONDEN


def test_the_passports_are_read_in_seconds() -> None:
    """What is built once per catalogue is built in less time than somebody waits."""
    begin = time.process_time()
    Paspoortgeheugen(catalogus())
    assert time.process_time() - begin < 5


def test_resemblance_is_that_of_scikit_learn() -> None:
    """Vectors of words are those of TfidfVectorizer with sublinear counts, so nothing here is a formula of our own."""
    from sklearn.feature_extraction.text import TfidfVectorizer

    from kompas.kern.voorstel.gelijkenis import Ruimte, dampen

    zakken = [{"boom": 3, "tak": 1}, {"tak": 2, "blad": 1}, {"boom": 1, "wortel": 5}]
    teksten = [" ".join(term for term, aantal in zak.items() for _ in range(aantal)) for zak in zakken]
    vectoren = TfidfVectorizer(sublinear_tf=True).fit(teksten)
    vraag = {"boom": 2, "blad": 1}
    verwacht = (vectoren.transform(["boom boom blad"]) @ vectoren.transform(teksten).T).toarray().ravel()
    assert Ruimte(map(dampen, zakken)).cosines(dampen(vraag)) == pytest.approx(verwacht)
