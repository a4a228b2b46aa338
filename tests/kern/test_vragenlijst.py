# SPDX-License-Identifier: EUPL-1.2
"""The questionnaire: which question comes next, what answers say, and what they do to the profile."""

import time
from collections.abc import Mapping
from pathlib import Path
from statistics import median

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kompas.inhoud import load_catalogus
from kompas.kern import Catalogus, Matcher, Tag
from kompas.kern.dossier import MAX_EIGEN, Dossier, Energie
from kompas.kern.tag import Dimensie
from kompas.kern.vragenlijst import (
    MAX_VRAGEN,
    Antwoord,
    Gevolg,
    Vragenlijst,
    answer_vraag,
    list_gevolgen,
    wipe_antwoorden,
)
from kompas.kern.vragenlijst.ruis import EXTRA, GEMIST, expected_information
from kompas.kern.vragenlijst.vraag import EERSTE_DIMENSIES, STAPPEN
from tests.kern.strategieen import TAGS, gevulde_catalogi, make_functie, seeded_catalogus, woordenlijst

DATA = Path(__file__).resolve().parents[2] / "data"
INWONER, STRATEGISCH = EERSTE_DIMENSIES
DIMENSIES = tuple(Dimensie(id_, id_, ("a", "b")) for id_ in ("d-ander", STRATEGISCH, INWONER))
antwoorden_op_tags = st.dictionaries(
    st.sampled_from((*TAGS, "k-onbekend")), st.sampled_from(list(Antwoord)), max_size=8
)


@st.composite
def catalogi_met_dimensies(draw: st.DrawFn) -> Catalogus:
    """Up to twelve filled functions, with values on the dimensions or without."""
    waarden = st.dictionaries(st.sampled_from([d.id for d in DIMENSIES]), st.integers(1, 5))
    tagsets = st.sets(st.sampled_from(TAGS), min_size=1, max_size=14)
    functies = [
        make_functie(f"functie-{nummer:02}", draw(tagsets), dimensies=draw(waarden))
        for nummer in range(draw(st.integers(1, 12)))
    ]
    return Catalogus(tuple(draw(st.permutations(functies))), woordenlijst(), DIMENSIES)


@st.composite
def gesprekken(draw: st.DrawFn) -> tuple[Catalogus, dict[str, str]]:
    """A catalogue, and a whole questionnaire answered at random."""
    catalogus = draw(catalogi_met_dimensies())
    vragenlijst, antwoorden = Vragenlijst(Matcher(catalogus)), {}
    while (vraag := vragenlijst.next_vraag(antwoorden)) is not None:
        assert vraag.id not in antwoorden
        antwoorden[vraag.id] = draw(st.sampled_from([keuze.waarde for keuze in vraag.keuzes]))
        assert len(antwoorden) <= MAX_VRAGEN
    return catalogus, antwoorden


@pytest.fixture(scope="module")
def alkmaar() -> Catalogus:
    """The example content."""
    return load_catalogus(DATA / "functies.yaml", DATA / "tags.yaml")


@settings(max_examples=40)
@given(gesprekken())
def test_a_questionnaire_ends_and_asks_nothing_twice(gesprek: tuple[Catalogus, Mapping[str, str]]) -> None:
    """Whatever is answered, it ends within fifteen different questions, and dimensions come first."""
    catalogus, antwoorden = gesprek
    soorten = [id_ in EERSTE_DIMENSIES for id_ in antwoorden]
    assert soorten == sorted(soorten, reverse=True)
    assert set(antwoorden) <= {*EERSTE_DIMENSIES, *catalogus.tags}


@settings(max_examples=40)
@given(gesprekken(), st.randoms())
def test_the_order_of_the_content_changes_nothing(gesprek: tuple[Catalogus, dict[str, str]], toeval: object) -> None:
    """Another order of functions and tags gives the same questions, the same list and the same chances."""
    catalogus, antwoorden = gesprek
    functies, tags = list(catalogus.functies), list(catalogus.tags.items())
    toeval.shuffle(functies)  # type: ignore[attr-defined]
    toeval.shuffle(tags)  # type: ignore[attr-defined]
    een = Vragenlijst(Matcher(catalogus))
    ander = Vragenlijst(Matcher(Catalogus(tuple(functies), dict(tags), catalogus.dimensies)))
    for aantal in range(len(antwoorden) + 1):
        tot_nu = dict(list(antwoorden.items())[:aantal])
        assert een.next_vraag(tot_nu) == ander.next_vraag(tot_nu)
        assert een.rank(tot_nu) == ander.rank(tot_nu)


@given(catalogi_met_dimensies(), antwoorden_op_tags, st.sampled_from((*TAGS, *EERSTE_DIMENSIES, "weg")))
def test_not_knowing_changes_nothing(catalogus: Catalogus, antwoorden: dict[str, str], vraag_id: str) -> None:
    """Not knowing, an unknown question and an answer that cannot be given leave every chance and the list alone."""
    vragenlijst = Vragenlijst(Matcher(catalogus))
    zonder = {id_: zei for id_, zei in antwoorden.items() if id_ != vraag_id}
    verwacht = vragenlijst.posterior(zonder)
    for niets in (Antwoord.WEET_NIET, "6", "", "onzin"):
        met = {**zonder, vraag_id: niets}
        assert np.array_equal(vragenlijst.posterior(met), verwacht)
        assert vragenlijst.rank(met, 99) == vragenlijst.rank(zonder, 99)


@given(catalogi_met_dimensies(), antwoorden_op_tags, st.sampled_from(TAGS))
def test_a_yes_never_lowers_who_asks_it(catalogus: Catalogus, antwoorden: dict[str, str], tag: str) -> None:
    """Against a function without the tag, one with it only gains by a yes and only loses by a no."""
    vragenlijst = Vragenlijst(Matcher(catalogus))
    basis = {id_: zei for id_, zei in antwoorden.items() if id_ != tag}
    voor, ja, nee = (
        vragenlijst.posterior({**basis, **extra}) for extra in ({}, {tag: Antwoord.MEER}, {tag: Antwoord.MINDER})
    )
    draagt = np.array([tag in functie.tag_ids for functie in catalogus.gevulde_functies])
    for met in np.flatnonzero(draagt):
        for zonder in np.flatnonzero(~draagt):
            verhouding = voor[met] / voor[zonder]
            assert ja[met] / ja[zonder] > verhouding > nee[met] / nee[zonder]


@given(catalogi_met_dimensies(), st.sampled_from(EERSTE_DIMENSIES), st.sampled_from(STAPPEN))
def test_a_nearer_place_on_a_dimension_is_never_less_likely(catalogus: Catalogus, dimensie: str, stap: str) -> None:
    """The farther a function lies from the answer on a dimension, the less likely it is."""
    kansen = Vragenlijst(Matcher(catalogus)).posterior({dimensie: stap})
    afstanden = [
        (abs(functie.dimensies[dimensie] - int(stap)), kans)
        for functie, kans in zip(catalogus.gevulde_functies, kansen)
        if dimensie in functie.dimensies
    ]
    # K is scaled per value, so only an exact hit and what lies clearly farther are compared
    for afstand, kans in afstanden:
        assert all(kans > ander for verder, ander in afstanden if verder >= afstand + 2)


@given(gesprekken())
def test_the_list_is_in_order_of_likelihood(gesprek: tuple[Catalogus, dict[str, str]]) -> None:
    """Most likely first, never more than asked, without those left out, and the counts are plain counts."""
    catalogus, antwoorden = gesprek
    vragenlijst = Vragenlijst(Matcher(catalogus))
    lijst = vragenlijst.rank(antwoorden, 99, zonder={"functie-00"})
    kansen = [kandidaat.kans for kandidaat in lijst]
    assert kansen == pytest.approx(sorted(kansen, reverse=True))
    assert "functie-00" not in {kandidaat.functie_id for kandidaat in lijst}
    zegt_iets = [zei for zei in antwoorden.values() if zei != Antwoord.WEET_NIET]
    assert all(0 <= kandidaat.passend <= kandidaat.aantal == len(zegt_iets) for kandidaat in lijst)
    assert bool(vragenlijst.rank(antwoorden)) == bool(zegt_iets)


@settings(max_examples=40)
@given(gevulde_catalogi(min_functies=6, max_functies=12), antwoorden_op_tags)
def test_the_next_question_brings_most_information(catalogus: Catalogus, antwoorden: dict[str, str]) -> None:
    """No tag that may be asked is expected to tell more, computed here by enumerating functions and answers."""
    vragenlijst = Vragenlijst(Matcher(catalogus))
    vraag = vragenlijst.next_vraag(antwoorden)
    kansen = vragenlijst.posterior(antwoorden)
    mag = [
        tag
        for tag in vragenlijst.askable_tags()
        if not any(
            vragenlijst._dubbel.find(vragenlijst._index.tag_nummers[tag])[vragenlijst._index.tag_nummers[id_]]
            for id_ in antwoorden
            if id_ in vragenlijst._index.tag_nummers
        )
    ]
    winst = {}
    for tag in mag:
        ja = np.array([1 - GEMIST if tag in functie.tag_ids else EXTRA for functie in catalogus.gevulde_functies])
        samen = np.vstack([kansen * ja, kansen * (1 - ja)])
        per_antwoord = samen.sum(axis=1, keepdims=True)
        winst[tag] = float((samen * np.log2(samen / (per_antwoord * kansen))).sum())
    if vraag is None:
        assert all(bits < 0.01 + 1e-6 for bits in winst.values())
    else:
        assert winst[vraag.id] == pytest.approx(max(winst.values()), abs=1e-8)


def test_information_is_highest_where_half_carries_the_tag() -> None:
    """What nobody or everybody carries tells nothing; the middle tells most; never below zero."""
    bits = expected_information(np.array([0.0, 0.25, 0.5, 0.75, 1.0]))
    assert bits[[0, 4]] == pytest.approx(0)
    assert (bits > -1e-12).all()
    assert bits[2] > bits[1] > 0
    assert bits[2] > bits[3] > 0


def test_a_double_is_not_asked(maak_dubbel: Catalogus) -> None:
    """A tag that the same functions carry, or whose label says the same, is not asked after the first."""
    vragenlijst = Vragenlijst(Matcher(maak_dubbel))
    gevraagd: dict[str, str] = {}
    while vraag := vragenlijst.next_vraag(gevraagd):
        gevraagd[vraag.id] = Antwoord.WEET_NIET
    assert len({"k-sport", "i-sport"} & gevraagd.keys()) == 1
    assert len({"k-bomen", "k-groen"} & gevraagd.keys()) == 1
    assert "k-oud" not in gevraagd
    assert "k-zeldzaam" not in gevraagd


@pytest.fixture
def maak_dubbel() -> Catalogus:
    """Two pairs of near-equal tags, a retired tag, and one that two functions carry."""
    labels = {"k-sport": "Sport en bewegen", "i-sport": "Sport en beweging", "k-bomen": "Bomen", "k-groen": "Perken"}
    labels |= {"k-oud": "Typen", "k-zeldzaam": "Theater"}
    tags = {id_: Tag(id_, label, "kennisgebied", vervallen=id_ == "k-oud") for id_, label in labels.items()}
    sets = [{"k-sport"}, {"k-sport"}, {"k-sport"}, {"i-sport"}, {"i-sport"}, {"i-sport"}, {"k-oud"}, {"k-oud"}]
    sets += [{"k-bomen", "k-groen"}, {"k-bomen", "k-groen"}, {"k-bomen", "k-groen"}, {"k-zeldzaam"}, {"k-zeldzaam"}]
    sets += [{"k-oud", "k-bomen"}]
    functies = [make_functie(f"f-{nummer:02}", kenmerken) for nummer, kenmerken in enumerate(sets)]
    return Catalogus(tuple(functies), tags)


def test_questions_say_what_you_want_never_what_you_are(alkmaar: Catalogus) -> None:
    """Every question about every tag asks for more, in one sentence with one question mark, and judges nobody."""
    vragenlijst = Vragenlijst(Matcher(alkmaar))
    vragen = [vragenlijst.vraag(id_) for id_ in (*EERSTE_DIMENSIES, *vragenlijst.askable_tags())]
    assert len(vragen) > 200
    for vraag in vragen:
        assert vraag is not None
        zin = f"{vraag.tekst} {vraag.uitleg}".lower()
        assert "meer" in vraag.aanhef
        assert vraag.tekst.count("?") == 1
        assert vraag.uitleg
        assert not any(fout in zin for fout in ("je bent", "ben je", "goed in", "kun je", "moet je"))
        assert vraag.keuzes[-1].waarde == Antwoord.WEET_NIET


def test_another_function_takes_no_answer_away() -> None:
    """What someone wants more of stays wanted with another function as start; what they said no to comes not along."""
    functies = (make_functie("van", set(TAGS[:3])), make_functie("naar", {TAGS[1]}))
    catalogus = Catalogus(functies, woordenlijst())
    dossier = answer_vraag(catalogus, Dossier.from_functie(catalogus, "van"), TAGS[2], Antwoord.MINDER)
    for tag in (TAGS[0], *TAGS[3:18]):
        dossier = answer_vraag(catalogus, dossier, tag, Antwoord.MEER)
    anders = dossier.start_from(catalogus, "naar")
    assert set(anders.tags) == {TAGS[0], TAGS[1], *TAGS[3:18]}
    assert {gevolg.tag_id for gevolg in list_gevolgen(catalogus, anders)} == {TAGS[0], *TAGS[3:18]}
    assert set(wipe_antwoorden(catalogus, anders).tags) == {TAGS[1]}


def test_the_next_question_is_quick() -> None:
    """At 300 functions the next question takes well below ten milliseconds, also the fifteenth."""
    vragenlijst = Vragenlijst(Matcher(seeded_catalogus(300, tags=300, per_functie=20)))
    antwoorden: dict[str, str] = {}
    tijden = []
    while vraag := vragenlijst.next_vraag(antwoorden):
        antwoorden[vraag.id] = Antwoord.MINDER if len(antwoorden) % 2 else Antwoord.MEER
        begin = time.perf_counter()
        vragenlijst.next_vraag(antwoorden)
        tijden.append(time.perf_counter() - begin)
    assert median(tijden) < 0.010


def test_a_catalogue_without_functions_asks_nothing() -> None:
    """Empty content is a state like any other."""
    vragenlijst = Vragenlijst(Matcher(Catalogus((), {})))
    assert vragenlijst.next_vraag({}) is None
    assert vragenlijst.rank({"k-1": Antwoord.MEER}) == []


def test_a_yes_comes_into_the_profile_and_nothing_else_does(alkmaar: Catalogus) -> None:
    """A yes adds the tag or gives it energy; a no or not knowing changes no tag; a dimension is a wish."""
    eigen = alkmaar.functie("verkeerskundige").tag_ids[0]
    dossier = begin = Dossier.from_functie(alkmaar, "verkeerskundige")
    dossier = answer_vraag(alkmaar, dossier, INWONER, "4")
    dossier = answer_vraag(alkmaar, dossier, eigen, Antwoord.MEER)
    dossier = answer_vraag(alkmaar, dossier, "i-buiten-werken", Antwoord.MEER)
    dossier = answer_vraag(alkmaar, dossier, "i-cultuur-en-kunst", Antwoord.MINDER)
    dossier = answer_vraag(alkmaar, dossier, "i-sport-en-beweging", Antwoord.WEET_NIET)
    assert set(dossier.tags) == {*begin.tags, "i-buiten-werken"}
    assert dossier.energie == {eigen: Energie.GEEFT, "i-buiten-werken": Energie.GEEFT}
    assert dossier.wensen == {INWONER: 4}
    assert list_gevolgen(alkmaar, dossier) == [Gevolg(eigen, nieuw=False), Gevolg("i-buiten-werken", nieuw=True)]
    assert list(dossier.antwoorden)[1] == eigen


@given(
    st.sampled_from((None, "functie-a")),
    st.lists(
        st.tuples(st.sampled_from((*TAGS, *EERSTE_DIMENSIES)), st.sampled_from((*Antwoord, *STAPPEN))), max_size=20
    ),
)
def test_changing_and_wiping_answers_leaves_no_trace(functie: str | None, reeks: list[tuple[str, str]]) -> None:
    """Only the last answer to a question counts, and wiping brings back what there was before the first."""
    catalogus = Catalogus((make_functie("functie-a", set(TAGS[:5])),), woordenlijst(), DIMENSIES)
    begin = Dossier.from_functie(catalogus, functie) if functie else Dossier()
    dossier = begin
    for vraag_id, antwoord in reeks:
        dossier = answer_vraag(catalogus, dossier, vraag_id, antwoord)
    in_een_keer = begin
    for vraag_id, antwoord in dossier.antwoorden.items():
        in_een_keer = answer_vraag(catalogus, in_een_keer, vraag_id, antwoord)
    assert set(dossier.tags) == set(in_een_keer.tags)
    assert dossier.energie == in_een_keer.energie
    assert dossier.wensen == in_een_keer.wensen
    assert wipe_antwoorden(catalogus, dossier) == begin


def test_an_answer_counts_beyond_the_limit_of_own_tags() -> None:
    """The limit of ten is for tags that one adds by hand: fifteen times yes is fifteen tags."""
    catalogus = Catalogus((make_functie("functie-a", {"c-0"}),), woordenlijst())
    dossier = Dossier()
    for tag in TAGS[:15]:
        dossier = answer_vraag(catalogus, dossier, tag, Antwoord.MEER)
    assert set(dossier.tags) == set(TAGS[:15])
    assert len(dossier.eigen) == MAX_EIGEN
