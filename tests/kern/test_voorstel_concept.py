# SPDX-License-Identifier: EUPL-1.2
"""A draft from a text, and words that the vocabulary does not know yet."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kompas.kern import Catalogus, Functie, Tag
from kompas.kern.fouten import TekstTeLang
from kompas.kern.voorstel import draft_tekst, suggest_woorden
from kompas.kern.voorstel.lezing import MAX_TEKENS

TAGS = (
    Tag("k-bomen", "Bomen", "kennisgebied", synoniemen=("snoeien", "kap")),
    Tag("k-verkeer", "Verkeer", "kennisgebied", synoniemen=("verkeersbesluiten",)),
)
FUNCTIE = Functie("f", "Boomverzorger", vulling="concept", kern="Je werkt met een kettingzaag.")
CATALOGUS = Catalogus((FUNCTIE,), {tag.id: tag for tag in TAGS})
VACATURE = """Boomverzorger
Gemeente Veld zoekt een boomverzorger.

Wat ga je doen?
Als boomverzorger ben je verantwoordelijk voor de bomen in de stad.
- Je snoeit bomen langs de weg;
- Je telt elk jaar de eikels in het park
- Je schrijft een advies over de kap van een boom, zoals bij een bouwplan, en je overlegt daarna lang met de buurt, de \
aannemer, de stadsecoloog, de wethouder, de raad en wie er verder nog iets van vindt.
Ons team is gezellig.

Wat bieden wij?
- Je krijgt een salaris van maximaal € 3.000 bruto.
"""
woorden = st.lists(
    st.sampled_from(("Je", "snoeit", "bomen", ".", "\n", "- ", "?", "Wat ga je doen?\n", "é", "(")), max_size=60
)


def test_the_draft_is_about_the_work() -> None:
    """`kern` is the sentence about the whole; the lines are what one does, cut short, without pay or the employer."""
    concept = draft_tekst(VACATURE, CATALOGUS)
    assert concept.kern is not None
    assert concept.kern.tekst == "Als boomverzorger ben je verantwoordelijk voor de bomen in de stad."
    assert [regel.tekst for regel in concept.werkzaamheden] == [
        "Je snoeit bomen langs de weg.",
        "Je telt elk jaar de eikels in het park.",
        "Je schrijft een advies over de kap van een boom.",
    ]


def test_of_many_lines_those_that_name_most_are_kept() -> None:
    """More than six lines: what names tags stays, in the order of the text."""
    leeg = [f"- Je doet iets met nummer {nummer}" for nummer in range(8)]
    tekst = "\n".join(["Wat ga je doen?", "- Je zorgt dat alles goed komt", *leeg, "- Je snoeit bomen in het park"])
    regels = [regel.tekst for regel in draft_tekst(tekst, CATALOGUS).werkzaamheden]
    assert regels == [*(f"Je doet iets met nummer {nummer}." for nummer in range(5)), "Je snoeit bomen in het park."]


@pytest.mark.parametrize(
    "tekst",
    ["", "Wij bieden\n- een salaris", "You will work with the team and you are the one for the job of this town."],
)
def test_no_work_no_draft(tekst: str) -> None:
    """A text that says nothing about the work, or is not Dutch, gives an empty draft."""
    concept = draft_tekst(tekst, CATALOGUS)
    assert (concept.kern, concept.werkzaamheden) == (None, ())


@given(st.one_of(st.text(max_size=300), woorden.map(" ".join)))
def test_any_text_gives_lines_of_its_own(tekst: str) -> None:
    """Every line comes from its sentence in the text, at most seven of them, and twice asked is twice the same."""
    concept = draft_tekst(tekst, CATALOGUS)
    regels = [*concept.werkzaamheden, *([concept.kern] if concept.kern else [])]
    assert len(regels) <= 7
    for regel in regels:
        assert tekst[slice(*regel.positie)] == regel.zin
        assert regel.tekst.endswith(".")
    assert draft_tekst(tekst, CATALOGUS) == concept


TEKST = (
    "Wat ga je doen?\nJe meet dagelijks de stikstofdepositie met een drone. Je snoeit bomen met een kettingzaag.\n"
    "Je vliegt graag met een drone. Verkeersbesluiten neem je met de LVBB."
)


def test_frequent_unknown_words_are_proposed() -> None:
    """What texts repeat and neither tags nor passports know, most frequent first, with the first sentence."""
    voorstellen = suggest_woorden([TEKST, "Je werkt met een drone en de LVBB aan stikstofdepositie."], CATALOGUS)
    assert [(v.woord, v.keren, v.teksten) for v in voorstellen] == [
        ("drone", 3, 2), ("LVBB", 2, 2), ("stikstofdepositie", 2, 2),
    ]  # fmt: skip
    assert voorstellen[0].zin == "Je meet dagelijks de stikstofdepositie met een drone."
    begin, eind = voorstellen[0].positie
    assert TEKST[begin:eind] == voorstellen[0].zin


def test_an_adjective_goes_along() -> None:
    """An unknown word with the same adjective before it is proposed as a pair too."""
    tekst = "Je kent toepasbare regelsets. Je schrijft toepasbare regelsets."
    assert {voorstel.woord for voorstel in suggest_woorden([tekst], CATALOGUS)} == {"regelsets", "toepasbare regelsets"}


def test_pay_and_employer_give_no_words() -> None:
    """Words from what one gets, and how to apply, are no words of the work."""
    tekst = (
        "Wij bieden\nEen bonusregeling en nog een bonusregeling.\nSolliciteren\nEen videopitch. Weer een videopitch."
    )
    assert suggest_woorden([tekst], CATALOGUS) == []


@given(st.lists(st.text(max_size=100), max_size=4))
def test_words_come_from_any_texts(teksten: list[str]) -> None:
    """For any texts: sentences are exact slices, every word occurs at least twice, and the order is fixed."""
    voorstellen = suggest_woorden(teksten, CATALOGUS)
    for voorstel in voorstellen:
        assert teksten[voorstel.tekst][slice(*voorstel.positie)] == voorstel.zin
        assert voorstel.keren >= 2
    assert suggest_woorden(teksten, CATALOGUS) == voorstellen


def test_too_long_is_refused() -> None:
    """Both refuse a text above the limit."""
    tekst = "a" * (MAX_TEKENS + 1)
    with pytest.raises(TekstTeLang):
        draft_tekst(tekst, CATALOGUS)
    with pytest.raises(TekstTeLang):
        suggest_woorden([tekst], CATALOGUS)
