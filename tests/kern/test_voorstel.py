# SPDX-License-Identifier: EUPL-1.2
"""From a text to proposals for tags: what is named, how sure that is, and from which sentence."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kompas.kern import Catalogus, Functie, Tag, TagVoorstel, suggest_tags
from kompas.kern.fouten import KompasFout, TekstTeLang
from kompas.kern.tag import Opleiding
from kompas.kern.voorstel import DREMPEL, is_nederlands
from kompas.kern.voorstel.lezing import MAX_TEKENS

TAGS = (
    Tag("c-aanpassen", "Aanpassingsvermogen", "competentie", synoniemen=("flexibel", "omgaan met verandering")),
    Tag("c-politiek", "Bestuurlijke sensitiviteit", "competentie", synoniemen=("politieke antenne", "re-integratie")),
    Tag("c-lef", "Lef", "competentie", synoniemen=("van buiten naar binnen",)),
    Tag("i-politiek", "Politiek en democratie", "interesse", synoniemen=("gemeenteraad", "bestuur")),
    Tag("i-bestuur", "Advies geven aan bestuurders", "interesse", synoniemen=("wethouder adviseren", "bestuur")),
    Tag("i-actueel", "Actualiteit en media", "interesse", synoniemen=("pers",)),
    Tag("k-bomen", "Bomen", "kennisgebied", synoniemen=("boomveiligheid",)),
    Tag("k-bag", "Basisregistraties adressen", "kennisgebied", synoniemen=("BAG", "RI&E")),
    Tag("k-juridisch", "Juridische kwaliteit", "kennisgebied", synoniemen=("jurist", "juristen")),
    Tag("k-raad", "Raad en griffie", "kennisgebied", synoniemen=("griffie",)),
    Tag("k-ruimte", "Ruimtelijke ordening", "kennisgebied", synoniemen=("ruimtelijke plannen", "ontwerp")),
    Tag("k-parkeren", "Parkeren", "kennisgebied", synoniemen=("parkeervergunningen",)),
    Tag("k-reisdocumenten", "Reisdocumenten", "kennisgebied", synoniemen=("rijbewijs",)),
    Tag("k-verkeer", "Verkeer en vervoer", "kennisgebied", synoniemen=("verkeersbesluiten", "verkeer")),
    Tag("k-oud", "Typekamer", "kennisgebied", vervallen=True),
    Tag("r-groen", "Groenbeheer", "resultaatgebied"),
    Tag("b-bereikbaar", "Bereikbare stad", "bijdrage", synoniemen=("doorstroming",)),
    Tag("e-rijbewijs", "Rijbewijs B", "harde_eis", synoniemen=("in bezit van rijbewijs B",)),
    Tag("e-mbo-3", "Mbo-3 niveau", "harde_eis"),
    Tag("e-mbo-4", "Mbo-4 niveau", "harde_eis"),
    Tag("e-hbo", "Hbo-niveau", "harde_eis"),
    Tag("e-hbo-wo", "Hbo-plus/wo-niveau", "harde_eis"),
    Tag("e-2-jaar", "Minimaal 2 jaar relevante ervaring", "harde_eis"),
    Tag("e-5-jaar", "Minimaal 5 jaar relevante ervaring", "harde_eis"),
    Tag("e-vog", "VOG", "harde_eis", synoniemen=("Verklaring omtrent het gedrag",)),
    Opleiding("o-vca", "VCA-cursus", "opleiding", bouwt=("k-bomen",)),
    Opleiding("o-hbo-rechten", "Hbo Rechten", "opleiding", synoniemen=("Nederlands recht",)),
    Opleiding("o-wo-rechten", "Wo Rechtsgeleerdheid", "opleiding", synoniemen=("Nederlands recht",)),
)
CATALOGUS = Catalogus((), {tag.id: tag for tag in TAGS})
ZINSDELEN = ("Bomen", "bomen", "flexibel", "geen", "niet", "rijbewijs B", "nodig", "RI&E", "bag", "BAG", "bestuurlijke")
TEKENS = ("·", "–", "\n", "\n- ", "\r\n", ".", ", ", "! ", " ", "-", "é", "e\u0301", "🌳", "mr.", "parkeer", "İ", "ǅ")
STUKKEN = (
    *ZINSDELEN,
    *TEKENS,
    "vergunningen",
    "sensitiviteit",
    "\nWie ben jij?\n",
    "mbo niveau 3 of 4",
    "5 jaar ervaring",
)

teksten = st.one_of(st.text(max_size=200), st.lists(st.sampled_from(STUKKEN), max_size=60).map("".join))


def propose(tekst: str, *, alles: bool = False) -> dict[str, TagVoorstel]:
    return {voorstel.tag_id: voorstel for voorstel in suggest_tags(tekst, CATALOGUS, alles=alles)}


def score(tekst: str, tag_id: str) -> float:
    voorstel = propose(tekst, alles=True).get(tag_id)
    return voorstel.score if voorstel else 0.0


@pytest.mark.parametrize(
    ("tekst", "tag_id", "woord"),
    [
        ("Je hebt Bestuurlijke Sensitiviteit.", "c-politiek", "Bestuurlijke Sensitiviteit"),
        ("Je bent bestuurlijk sensitief.", "c-politiek", "bestuurlijk sensitief"),
        ("Je kapt een zieke boom.", "k-bomen", "boom"),
        ("Je kunt omgaan met veranderingen.", "c-aanpassen", "omgaan met veranderingen"),
        ("Je bent een flexibele collega.", "c-aanpassen", "flexibele"),
        ("Je kent het verkeersbesluit.", "k-verkeer", "verkeersbesluit"),
        ("Je adviseert elke week de wethouder.", "i-bestuur", "adviseert elke week de wethouder"),
        ("Het adviseren van een wethouder.", "i-bestuur", "adviseren van een wethouder"),
        ("Adviseren over plannen op ruimtelijk gebied.", "k-ruimte", "plannen op ruimtelijk"),
        ("Je beheert de BAG.", "k-bag", "BAG"),
        ("Een VOG of vog hoort erbij.", "e-vog", "VOG"),
        ("Je hebt de VCA-cursus gedaan.", "o-vca", "VCA-cursus"),
        ("Je helpt bij reintegratie.", "c-politiek", "reintegratie"),
        ("Je doet aan groen-beheer.", "r-groen", "groen-beheer"),
        ("Wij zijn van de bereikba\u0301re stad.", "b-bereikbaar", "bereikba\u0301re stad"),
        ("Je werkt aan vervoer.", "k-verkeer", "vervoer"),
    ],
)
def test_a_tag_is_named_in_many_ways(tekst: str, tag_id: str, woord: str) -> None:
    """By label, part of a label or synonym; inflected, with words in between, in another order, with a hyphen."""
    assert propose(tekst, alles=True)[tag_id].woord == woord


@pytest.mark.parametrize(
    ("surer", "less_sure", "tag_id"),
    [
        ("Je hebt bestuurlijke sensitiviteit.", "Je hebt een politieke antenne.", "c-politiek"),
        ("Je kunt omgaan met verandering.", "Je bent flexibel.", "c-aanpassen"),
        ("Je bent flexibel.", "Je bent een flexibele collega.", "c-aanpassen"),
        ("De BAG.", "De bag.", "k-bag"),
        ("Je houdt van bomen. Je snoeit een boom.", "Je houdt van bomen.", "k-bomen"),
        ("Je houdt van bomen.", "Je bent bomenridder.", "k-bomen"),
        ("Je adviseert de wethouder.", "Je adviseert het bestuur.", "i-bestuur"),
        ("Je geeft rijbewijzen uit.", "Je hebt rijbewijs B.", "k-reisdocumenten"),
    ],
)
def test_sureness_follows_the_kind_of_hit(surer: str, less_sure: str, tag_id: str) -> None:
    """Labels before synonyms, several words before one, twice before once; general words and pieces count for less."""
    assert score(surer, tag_id) > score(less_sure, tag_id) > 0


@pytest.mark.parametrize(
    ("tekst", "tag_id"),
    [
        ("Twee dagen per week.", "i-actueel"),
        ("Je werkt in de typekamer.", "k-oud"),
        ("Bestuurlijke. Sensitiviteit.", "c-politiek"),
        ("Je blijft buiten, want je hoort niet binnen te zijn.", "c-lef"),
        ("De wethouder leest de krant en de bode kan hem daarna adviseren.", "i-bestuur"),
    ],
)
def test_what_is_not_named_is_not_proposed(tekst: str, tag_id: str) -> None:
    """Short words must be equal, retired tags are gone, phrases cross no sentence and hold together."""
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


@pytest.mark.parametrize(
    ("tekst", "tag_id"),
    [
        ("Je collega is jurist.", "k-juridisch"),
        ("Ons team bestaat uit juristen en een planner.", "k-juridisch"),
        ("Je werkt samen met de griffie.", "k-raad"),
        ("Wat bieden wij?\nEen cursus over bomen.", "k-bomen"),
        ("Een salaris van € 3.000 en een dag per jaar bomen planten.", "k-bomen"),
        ("Over ons\nOnze kernwaarden zijn lef en vertrouwen.", "c-lef"),
        ("Solliciteren\nBen je flexibel? Dan plannen we snel een gesprek.", "c-aanpassen"),
    ],
)
def test_what_is_about_others_is_not_ticked(tekst: str, tag_id: str) -> None:
    """Colleagues, the employer, what one gets and how to apply say little about the function."""
    assert tag_id not in propose(tekst)


@pytest.mark.parametrize(
    ("tekst", "ticked"),
    [
        ("Hbo werk- en denkniveau.", {"e-hbo"}),
        ("Een hbo- of wo-opleiding.", {"e-hbo-wo"}),
        ("Mbo niveau 3 of 4.", {"e-mbo-3", "e-mbo-4"}),
        ("Een mbo-diploma.", {"e-mbo-4"}),
        ("Minimaal drie jaar ervaring.", {"e-2-jaar"}),
        ("Ervaring van ten minste 7 jaar.", {"e-5-jaar"}),
        ("Een tot drie jaar werkervaring.", {"e-2-jaar"}),
        ("Al 20 jaar wonen hier mensen.", set()),
        ("Rijbewijs B is handig.", set()),
        ("Solliciteren\nWe vragen een Verklaring Omtrent het Gedrag.", {"e-vog"}),
    ],
)
def test_levels_and_years_are_read(tekst: str, ticked: set[str]) -> None:
    """A level of diploma and years of experience lead to the tag with that level, or the most years that fit."""
    assert {tag_id for tag_id in propose(tekst) if tag_id.startswith("e-")} == ticked


def test_an_opleiding_of_the_asked_level_is_surer() -> None:
    """Two opleidingen with the same subject: the level in the sentence decides."""
    tekst = "Je bent afgestudeerd in het Nederlands recht (wo)."
    assert score(tekst, "o-wo-rechten") > score(tekst, "o-hbo-rechten")


def test_a_subject_alone_is_no_opleiding() -> None:
    """Without a word for learning beside it a subject is only a subject."""
    assert score("Een opleiding Nederlands recht.", "o-wo-rechten") > score(
        "Je past Nederlands recht toe.", "o-wo-rechten"
    )


def test_best_sentence_is_shown_and_the_first_of_equals() -> None:
    """Each tag comes once: with its surest sentence, and the first when several are as sure."""
    tekst = "Over een boom. Bomen snoeien. Bomen planten."
    assert [voorstel.zin for voorstel in suggest_tags(tekst, CATALOGUS)] == ["Bomen snoeien."]


def test_order_is_score_then_place_then_id() -> None:
    """The surest come first; what is as sure follows the text, and the id within a sentence."""
    voorstellen = suggest_tags(
        "Bomen. Parkeren en reisdocumenten. Een flexibele houding. Bomen.", CATALOGUS, alles=True
    )
    sleutels = [(-v.score, v.positie, v.tag_id) for v in voorstellen]
    assert sleutels == sorted(sleutels)
    assert [v.tag_id for v in voorstellen] == ["k-bomen", "c-aanpassen", "k-parkeren", "k-reisdocumenten"]


def test_what_every_vacancy_says_tells_nothing() -> None:
    """A sentence that other texts of the employer have too is skipped, save among the requirements."""
    vast = "Bij ons in de polder planten we elk jaar samen honderd bomen."
    ander = f"Klantadviseur.\n{vast}\nWie ben jij?\nJe hebt rijbewijs B en woont in de buurt."
    tekst = f"Jurist.\n{vast.replace('honderd', 'duizend')}\nWie ben jij?\nJe hebt rijbewijs B en woont in de buurt."
    assert {"k-bomen", "e-rijbewijs"} <= propose(tekst).keys()
    met = {voorstel.tag_id for voorstel in suggest_tags(tekst, CATALOGUS, andere_teksten=[ander, tekst], alles=True)}
    assert "k-bomen" not in met
    assert "e-rijbewijs" in met


ENGELS = "We are looking for a flexible colleague for the team of the municipality. You will work with BAG and a coach."


def test_another_language_gives_nothing() -> None:
    """Text that is not Dutch is recognised, and leads to no proposals."""
    assert not is_nederlands(ENGELS)
    assert suggest_tags(ENGELS, CATALOGUS, alles=True) == []


@pytest.mark.parametrize("tekst", ["", "BAG", "Je bent de spil van het team en je werkt met de BAG aan een coach."])
def test_dutch_and_too_short_to_tell_is_read(tekst: str) -> None:
    """A few words are no proof of another language."""
    assert is_nederlands(tekst)


@given(teksten)
def test_every_sentence_is_an_exact_slice(tekst: str) -> None:
    """For every text: sentence and place agree, the word stands in it, and scores lie in (0, 1]."""
    for voorstel in suggest_tags(tekst, CATALOGUS, alles=True):
        begin, eind = voorstel.positie
        assert tekst[begin:eind] == voorstel.zin
        assert voorstel.woord in voorstel.zin
        assert voorstel.woord
        assert 0 < voorstel.score <= 1


@given(teksten)
def test_sure_proposals_are_the_top_of_all(tekst: str) -> None:
    """Without `alles` come exactly those from the threshold on, in the same order; twice asked is twice the same."""
    alle = suggest_tags(tekst, CATALOGUS, alles=True)
    assert suggest_tags(tekst, CATALOGUS) == [voorstel for voorstel in alle if voorstel.score >= DREMPEL]
    assert len({voorstel.tag_id for voorstel in alle}) == len(alle)
    assert suggest_tags(tekst, CATALOGUS, alles=True) == alle


@given(teksten, st.permutations(TAGS))
def test_order_of_the_vocabulary_changes_nothing(tekst: str, tags: list[Tag]) -> None:
    """The order of tags.yaml does not change the proposals."""
    ander = Catalogus((), {tag.id: tag for tag in tags})
    assert suggest_tags(tekst, ander, alles=True) == suggest_tags(tekst, CATALOGUS, alles=True)


@given(st.lists(st.sampled_from(["De trein stopt.", "Het regent in mei.", "Morgen is er taart."]), max_size=20))
def test_unrelated_text_changes_nothing(zinnen: list[str]) -> None:
    """Sentences that name no tag, put behind a text, leave what was found as it was."""
    tekst = "Je snoeit bomen. Je bent flexibel. Rijbewijs B heb je."
    erbij = "\n\n".join([tekst, *zinnen])
    assert suggest_tags(erbij, CATALOGUS, alles=True) == suggest_tags(tekst, CATALOGUS, alles=True)


def test_text_above_the_limit_is_refused_in_dutch() -> None:
    """Longer than 200,000 characters raises an error that says what to do; exactly that long is read."""
    with pytest.raises(TekstTeLang, match=r"telt 200\.001 tekens.*Plak alleen") as fout:
        suggest_tags("a" * (MAX_TEKENS + 1), CATALOGUS)
    assert isinstance(fout.value, KompasFout)
    assert suggest_tags(" " * (MAX_TEKENS - 5) + "bomen", CATALOGUS)[0].positie == (MAX_TEKENS - 5, MAX_TEKENS)


@pytest.mark.parametrize(
    "stuk",
    [".", '!"', "\n", ". \n", "- ", "niet ", "verkeer-", "verkeers", "a'", "1. ", "e\u0301",
     "mbo ", "ervaring ", "samen met ", "omgaan ", "Bomen.\n"],
)  # fmt: skip
def test_no_text_makes_it_slow(stuk: str) -> None:
    """Cost grows with the length of the text, not faster: endless repetition of anything is read in some seconds."""
    tekst = (stuk * MAX_TEKENS)[: MAX_TEKENS // 2]
    begin = time.process_time()
    suggest_tags(tekst, CATALOGUS)
    assert time.process_time() - begin < 10


@pytest.mark.parametrize("tekst", ["", " \n\t ", "🌳", "\x00", "geen", "."])
def test_text_without_words_gives_nothing(tekst: str) -> None:
    """Nothing in, nothing out."""
    assert suggest_tags(tekst, CATALOGUS, alles=True) == []


def test_catalogue_of_bare_tags_is_read() -> None:
    """A catalogue from bare tag sets proposes by tag id, in any category."""
    catalogus = Catalogus.from_tags({"f": {"wat-dan-ook": ["verkeer"]}})
    assert [voorstel.tag_id for voorstel in suggest_tags("Iets met verkeer.", catalogus)] == ["verkeer"]


def passport(nummer: int, *, over_bomen: bool) -> Functie:
    werk = "Je klimt in een kruin en zaagt dode takken weg." if over_bomen else "Je boekt nota's en belt schuldeisers."
    tags = ("k-bomen", "k-parkeren") if over_bomen else ("k-bag", "k-verkeer")
    return Functie(f"f-{nummer:02}", f"Functie {nummer}", vulling="concept", kern=werk, tags={"kennisgebied": tags})


def test_passports_that_resemble_the_text_vote() -> None:
    """A tag that no word names is proposed when similar passports carry it, with their names and a sentence."""
    functies = tuple(passport(nummer, over_bomen=nummer < 12) for nummer in range(24))
    catalogus = Catalogus(functies, CATALOGUS.tags)
    tekst = "De dag begint vroeg. Je zaagt een dode tak uit de kruin."
    voorstellen = {voorstel.tag_id: voorstel for voorstel in suggest_tags(tekst, catalogus, alles=True)}
    voorstel = voorstellen["k-bomen"]
    assert voorstel.lijkt_op == ("f-00", "f-01", "f-02")
    assert not voorstel.uit_tekst
    assert voorstel.zin == "Je zaagt een dode tak uit de kruin."
    assert "k-bag" not in voorstellen


def test_few_or_other_passports_keep_silent() -> None:
    """With less than twenty passports, and for a text about something else, only words count."""
    functies = tuple(passport(nummer, over_bomen=True) for nummer in range(24))
    tekst = "Je zaagt een dode tak uit de kruin."
    assert suggest_tags(tekst, Catalogus(functies[:19], CATALOGUS.tags), alles=True) == []
    assert suggest_tags("Morgen komt er appeltaart.", Catalogus(functies, CATALOGUS.tags), alles=True) == []
