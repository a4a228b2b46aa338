# SPDX-License-Identifier: EUPL-1.2
"""From a text to proposals for tags: what is named, how sure that is, and from which sentence."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kompas.kern import Catalogus, Tag, TagVoorstel, suggest_tags
from kompas.kern.fouten import KompasFout, TekstTeLang
from kompas.kern.tag import Opleiding
from kompas.kern.voorstel.voorstel import DREMPEL, MAX_TEKENS

TAGS = (
    Tag("c-aanpassen", "Aanpassingsvermogen", "competentie", synoniemen=("flexibel", "omgaan met verandering")),
    Tag("c-politiek", "Bestuurlijke sensitiviteit", "competentie", synoniemen=("politieke antenne", "re-integratie")),
    Tag("i-politiek", "Politiek en democratie", "interesse", synoniemen=("gemeenteraad",)),
    Tag("i-bestuur", "Advies geven aan bestuurders", "interesse", synoniemen=("politiek",)),
    Tag("i-actueel", "Actualiteit en media", "interesse", synoniemen=("pers",)),
    Tag("k-bomen", "Bomen", "kennisgebied", synoniemen=("boomveiligheid",)),
    Tag("k-bag", "Basisregistraties adressen", "kennisgebied", synoniemen=("BAG", "RI&E")),
    Tag("k-overheid", "Ervaring bij (lokale) overheid", "kennisgebied"),
    Tag("k-parkeren", "Parkeren", "kennisgebied", synoniemen=("parkeervergunningen",)),
    Tag("k-rijbewijzen", "Reisdocumenten", "kennisgebied", synoniemen=("rijbewijs",)),
    Tag("k-verkeer", "Verkeer en vervoer", "kennisgebied", synoniemen=("verkeersbesluiten", "beleid maken")),
    Tag("k-oud", "Typekamer", "kennisgebied", vervallen=True),
    Tag("r-groen", "Groenbeheer", "resultaatgebied"),
    Tag("b-bereikbaar", "Bereikbare stad", "bijdrage", synoniemen=("doorstroming",)),
    Tag("e-rijbewijs", "Rijbewijs B", "harde_eis", synoniemen=("in bezit van rijbewijs B",)),
    Tag("e-geen-diploma", "Geen diploma-eis", "harde_eis"),
    Tag("e-mbo-4", "Mbo-4 niveau", "harde_eis", synoniemen=("mbo+",)),
    Tag("e-vog", "VOG", "harde_eis"),
    Opleiding("o-vca", "VCA-cursus", "opleiding", synoniemen=("veilig werken",), bouwt=("k-bomen",)),
)
CATALOGUS = Catalogus((), {tag.id: tag for tag in TAGS})
ZINSDELEN = ("Bomen", "bomen", "flexibel", "geen", "niet", "rijbewijs B", "nodig", "RI&E", "bag", "BAG", "bestuurlijke")
TEKENS = ("·", "–", "\n", "\n- ", "\r\n", ".", ", ", "! ", " ", "-", "é", "e\u0301", "🌳", "mr.", "parkeer")
STUKKEN = (*ZINSDELEN, *TEKENS, "vergunningen", "sensitiviteit")

teksten = st.one_of(st.text(max_size=200), st.lists(st.sampled_from(STUKKEN), max_size=60).map("".join))


def propose(tekst: str, *, alles: bool = False) -> dict[str, TagVoorstel]:
    return {voorstel.tag_id: voorstel for voorstel in suggest_tags(tekst, CATALOGUS, alles=alles)}


@pytest.mark.parametrize(
    ("tekst", "tag_id", "woord", "score"),
    [
        ("Je hebt Bestuurlijke Sensitiviteit.", "c-politiek", "Bestuurlijke Sensitiviteit", 1.0),
        ("Je weet veel van bomen.", "k-bomen", "bomen", 0.9),
        ("Je kapt een zieke boom.", "k-bomen", "boom", 0.81),
        ("Je kunt omgaan met verandering.", "c-aanpassen", "omgaan met verandering", 0.85),
        ("Je kunt omgaan met veranderingen.", "c-aanpassen", "omgaan met veranderingen", 0.765),
        ("Je bent flexibel.", "c-aanpassen", "flexibel", 0.75),
        ("Je bent een flexibele collega.", "c-aanpassen", "flexibele", 0.675),
        ("Je kent het verkeersbesluit.", "k-verkeer", "verkeersbesluit", 0.675),
        ("Je beheert de BAG.", "k-bag", "BAG", 0.75),
        ("Een VOG of vog hoort erbij.", "e-vog", "VOG", 0.9),
        ("Niveau mbo+ is genoeg.", "e-mbo-4", "mbo", 0.75),
        ("Je hebt VCA-cursus gedaan.", "o-vca", "VCA-cursus", 1.0),
        ("Je helpt bij reintegratie.", "c-politiek", "reintegratie", 0.75),
        ("Je doet aan groen-beheer.", "r-groen", "groen-beheer", 0.9),
        ("Er is geen diploma-eis.", "e-geen-diploma", "geen diploma-eis", 1.0),
        ("Wij zijn van de bereikba\u0301re stad.", "b-bereikbaar", "bereikba\u0301re stad", 1.0),
    ],
)
def test_sureness_follows_the_kind_of_hit(tekst: str, tag_id: str, woord: str, score: float) -> None:
    """Labels are surer than synonyms, several words surer than one, the word itself surer than an inflection."""
    voorstel = propose(tekst)[tag_id]
    assert (voorstel.woord, voorstel.score) == (woord, score)


def test_a_telling_part_of_a_label_is_enough() -> None:
    """A word that only this tag has names it, also when it is half of the label."""
    assert "k-verkeer" in propose("Je werkt aan vervoer.")


@pytest.mark.parametrize(
    ("tekst", "tag_id"),
    [
        ("Je volgt de politiek.", "i-bestuur"),  # three tags use this word
        ("Je zet je bag in de kast.", "k-bag"),  # an acronym in lower case
        ("Je hebt rijbewijs B.", "k-rijbewijzen"),  # a piece of a longer hit
        ("Je bent bomenridder.", "k-bomen"),  # a part of a compound
    ],
)
def test_weak_hits_come_only_when_asked_for(tekst: str, tag_id: str) -> None:
    """What is too common or too indirect stays below the threshold."""
    assert tag_id not in propose(tekst)
    assert 0 < propose(tekst, alles=True)[tag_id].score < DREMPEL


@pytest.mark.parametrize(
    ("tekst", "tag_id"),
    [
        ("Twee dagen per week.", "i-actueel"),
        ("Je praat over van alles.", "k-overheid"),
        ("Een mbo-diploma.", "e-mbo-4"),
        ("Je werkt in de typekamer.", "k-oud"),
        ("Bestuurlijke. Sensitiviteit.", "c-politiek"),
    ],
)
def test_what_is_not_named_is_not_proposed(tekst: str, tag_id: str) -> None:
    """Short words must be equal, a plus sign must be there, retired tags are gone, phrases do not cross sentences."""
    assert tag_id not in propose(tekst, alles=True)


@pytest.mark.parametrize(
    "tekst",
    [
        "Geen rijbewijs B nodig.",
        "Je hebt geen\nrijbewijs B nodig.",
        "Een rijbewijs B is niet nodig.",
        "Rijbewijs B is geen vereiste.",
        "Een rijbewijs B hoeft niet.",
        "Ook zonder rijbewijs B kun je starten.",
        "Je hoeft niet in bezit van rijbewijs B te zijn.",
        "Wel flexibel, maar geen rijbewijs B nodig.",
    ],
)
def test_denied_words_are_dropped(tekst: str) -> None:
    """What the text says you do not need is not proposed."""
    assert "e-rijbewijs" not in propose(tekst, alles=True)


@pytest.mark.parametrize(
    "tekst",
    [
        "Geen diploma nodig, rijbewijs B is een must.",
        "Geen ervaring nodig maar rijbewijs B vragen we.",
        "Niet alleen rijbewijs B telt.",
        "Geen rijbewijs B nodig. Later haal je rijbewijs B.",
        "Rijbewijs B en je rookt niet.",
    ],
)
def test_denial_of_something_else_drops_nothing(tekst: str) -> None:
    """A negation counts in its own clause only, and one positive mention is enough."""
    assert "e-rijbewijs" in propose(tekst)


def test_best_sentence_is_shown_and_the_first_of_equals() -> None:
    """Each tag comes once: with its surest sentence, and the first when several are as sure."""
    tekst = "Over een boom. Bomen snoeien. Bomen planten."
    assert [voorstel.zin for voorstel in suggest_tags(tekst, CATALOGUS)] == ["Bomen snoeien."]


def test_order_is_score_then_place_then_id() -> None:
    """The surest come first; what is as sure follows the text, and the id within a sentence."""
    tekst = "- Je bent flexibel\n- rijbewijs B en bereikbare stad\n- bomen, Parkeren en groenbeheer"
    assert [voorstel.tag_id for voorstel in suggest_tags(tekst, CATALOGUS)] == [
        "b-bereikbaar", "e-rijbewijs", "k-bomen", "k-parkeren", "r-groen", "c-aanpassen",
    ]  # fmt: skip


@given(teksten)
def test_every_sentence_is_an_exact_slice(tekst: str) -> None:
    """For every text: sentence and place agree, the word stands in it, and scores lie in (0, 1]."""
    for voorstel in suggest_tags(tekst, CATALOGUS, alles=True):
        begin, eind = voorstel.positie
        assert tekst[begin:eind] == voorstel.zin
        assert voorstel.woord in voorstel.zin
        assert 0 < voorstel.score <= 1


@given(teksten)
def test_sure_proposals_are_the_top_of_all(tekst: str) -> None:
    """Without `alles` come exactly those from the threshold on, in the same order."""
    alle = suggest_tags(tekst, CATALOGUS, alles=True)
    assert suggest_tags(tekst, CATALOGUS) == [voorstel for voorstel in alle if voorstel.score >= DREMPEL]
    assert len({voorstel.tag_id for voorstel in alle}) == len(alle)


@given(teksten, st.permutations(TAGS))
def test_order_of_the_vocabulary_changes_nothing(tekst: str, tags: list[Tag]) -> None:
    """The order of tags.yaml does not change the proposals."""
    ander = Catalogus((), {tag.id: tag for tag in tags})
    assert suggest_tags(tekst, ander, alles=True) == suggest_tags(tekst, CATALOGUS, alles=True)


def test_text_above_the_limit_is_refused_in_dutch() -> None:
    """Longer than 200,000 characters raises an error that says what to do; exactly that long is read."""
    with pytest.raises(TekstTeLang, match=r"telt 200\.001 tekens.*Plak alleen") as fout:
        suggest_tags("a" * (MAX_TEKENS + 1), CATALOGUS)
    assert isinstance(fout.value, KompasFout)
    assert suggest_tags(" " * (MAX_TEKENS - 5) + "bomen", CATALOGUS)[0].positie == (MAX_TEKENS - 5, MAX_TEKENS)


@pytest.mark.parametrize(
    "stuk", [".", '!"', "\n", ". \n", "- ", "niet ", "verkeer-", "verkeers", "a'", "1. ", "e\u0301"]
)
def test_no_text_makes_it_slow(stuk: str) -> None:
    """Cost grows with the length of the text, not faster: endless repetition of anything stays under five seconds."""
    tekst = (stuk * MAX_TEKENS)[:MAX_TEKENS]
    begin = time.perf_counter()
    suggest_tags(tekst, CATALOGUS)
    assert time.perf_counter() - begin < 5


@pytest.mark.parametrize("tekst", ["", " \n\t ", "🌳", "\x00", "geen", "."])
def test_text_without_words_gives_nothing(tekst: str) -> None:
    """Nothing in, nothing out."""
    assert suggest_tags(tekst, CATALOGUS, alles=True) == []


def test_catalogue_of_bare_tags_is_read() -> None:
    """A catalogue from bare tag sets proposes by tag id, in any category."""
    catalogus = Catalogus.from_tags({"f": {"wat-dan-ook": ["verkeer"]}})
    assert [voorstel.tag_id for voorstel in suggest_tags("Iets met verkeer.", catalogus)] == ["verkeer"]
