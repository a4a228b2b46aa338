# SPDX-License-Identifier: EUPL-1.2
"""Dutch words: normal form, place, stem, family, and the parts of a compound."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kompas.kern.taal.samenstelling import first_part, split_compound
from kompas.kern.taal.tekst import MAX_WOORD, familie, find_terms, find_words, normalise, stem
from kompas.kern.taal.zinnen import MAX_ZIN, find_zinnen

BEKENDE_WOORDEN = """
    beheer bedrijf begraafplaats beleid fiets groen hand haven kinderen ontwerp opvang pad paden veiligheid verkeer
    verkeersveiligheid verlener vergunning weg
"""
BEKEND = frozenset(BEKENDE_WOORDEN.split())


def knows(vorm: str) -> bool:
    return vorm in BEKEND or vorm + "en" in BEKEND


def test_normal_form_has_no_case_and_no_diacritics() -> None:
    """Capitals and diacritics go, whether a character is composed or not."""
    assert normalise("COÖRDINATOR") == normalise("coo\u0308rdinator") == "coordinator"


def test_words_keep_their_place_in_the_text() -> None:
    """The place of a word points at how it is written, ending after the apostrophe included."""
    tekst = "De DTP'er maakt foto’s: coo\u0308rdinatie!"
    woorden = find_words(tekst)
    assert [woord.vorm for woord in woorden] == ["de", "dtp", "maakt", "foto", "coordinatie"]
    assert [tekst[woord.begin : woord.eind] for woord in woorden] == [
        "De", "DTP'er", "maakt", "foto’s", "coo\u0308rdinatie",
    ]  # fmt: skip


@given(st.text())
def test_every_word_is_an_exact_slice(tekst: str) -> None:
    """Words lie inside the text, in order, and do not overlap; their slice has the same normal form."""
    vorige = 0
    for woord in find_words(tekst):
        assert vorige <= woord.begin < woord.eind <= len(tekst)
        assert find_words(tekst[woord.begin : woord.eind])[0].vorm == woord.vorm
        vorige = woord.eind


def test_hyphens_give_the_parts_and_the_whole() -> None:
    """What stands together with a hyphen is found apart and as one word."""
    assert find_terms("Re-integratie en P&C-cyclus") == [
        "re", "integratie", "en", "p", "c", "cyclus", "reintegratie", "ccyclus",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("een", "ander"),
    [
        ("boom", "bomen"), ("vergunning", "vergunningen"), ("huis", "huizen"), ("brief", "brieven"),
        ("wijk", "wijken"), ("juridisch", "juridische"), ("handhaven", "handhaving"), ("advies", "adviezen"),
        ("fiets", "fietsen"), ("plaats", "plaatsen"), ("grens", "grenzen"), ("team", "teams"),
    ],
)  # fmt: skip
def test_inflections_share_a_stem(een: str, ander: str) -> None:
    """Singular and plural, and verb and noun, are one stem."""
    assert stem(een) == stem(ander)


def test_stem_keeps_prefixes() -> None:
    """Begeleiden is no beleid: the prefix belongs to the word."""
    assert stem("begeleiden") != stem("beleid")


@pytest.mark.parametrize(
    ("een", "ander"),
    [
        ("adviseur", "adviseren"), ("coördinator", "coördinatie"), ("beheerder", "beheren"), ("handhaver", "handhaven"),
        ("verlener", "verlening"), ("tekenaar", "tekenen"), ("ecologisch", "ecologie"), ("inspecteur", "inspectie"),
        ("beveiliger", "beveiliging"),
    ],
)  # fmt: skip
def test_who_does_it_and_what_is_done_are_family(een: str, ander: str) -> None:
    """A word for a person and the word for the work belong to one family."""
    assert familie(normalise(een)) == familie(normalise(ander))


@pytest.mark.parametrize(
    ("een", "ander"), [("verkeer", "verkenning"), ("politie", "politiek"), ("parkeren", "park"), ("pers", "per")]
)
def test_chance_likeness_is_no_family(een: str, ander: str) -> None:
    """Words that only look alike are no family."""
    assert familie(een) != familie(ander)


@given(st.text(max_size=120))
def test_stem_and_family_take_any_text(tekst: str) -> None:
    """Whatever someone types has a stem; it never grows longer than the word."""
    assert len(stem(tekst)) <= len(tekst)
    assert len(familie(tekst)) <= len(tekst)


@pytest.mark.parametrize(
    ("woord", "delen"),
    [
        ("verkeersontwerp", ("verkeer", "ontwerp")),
        ("fietspaden", ("fiets", "paden")),
        ("kinderopvang", ("kinder", "opvang")),
        ("groenbeheer", ("groen", "beheer")),
        ("wegenbeheer", ("weg", "beheer")),
        ("verkeersveiligheidsbeleid", ("verkeersveiligheid", "beleid")),
        ("vergunningbeleidontwerp", ("vergunning", "beleid", "ontwerp")),
        ("verkeer", ()),
        ("overweg", ()),
        ("verkeersxyz", ()),
        ("handhaven", ()),
    ],
)
def test_compounds_come_apart_into_known_words(woord: str, delen: tuple[str, ...]) -> None:
    """Linking sounds are dropped, the fewest parts win, and prefixes or unknown rests make no compound."""
    assert split_compound(woord, knows) == delen


def test_known_beginning_of_an_unknown_compound() -> None:
    """With an unknown end, the longest known beginning is what we have."""
    assert first_part("verkeersveiligheidsdenker", knows) == "verkeersveiligheid"
    assert first_part("wegdek", knows) == ""


def test_endless_letters_are_left_alone() -> None:
    """A run of letters that is no word costs nothing: it is not stemmed or split."""
    lang = "verkeers" * MAX_WOORD
    assert stem(lang) == familie(lang) == lang
    assert split_compound(lang, knows) == ()
    assert first_part(lang, knows) == ""


def sentences(tekst: str) -> list[str]:
    return [tekst[zin.begin : zin.eind] for zin in find_zinnen(tekst)]


def test_sentences_end_where_a_reader_ends_them() -> None:
    """A full stop and a capital end a sentence, an abbreviation does not; a wrapped line goes on."""
    assert sentences("Je adviseert mr. Jansen o.a. over de\nOmgevingswet en geeft\nadvies. Ook bel je! Wat nog?") == [
        "Je adviseert mr. Jansen o.a. over de", "Omgevingswet en geeft\nadvies.", "Ook bel je!", "Wat nog?",
    ]  # fmt: skip


@pytest.mark.parametrize("woord", ["foto's", "pagina’s"])
def test_a_plural_with_an_apostrophe_is_no_abbreviation(woord: str) -> None:
    """A sentence may end in such a word: its s is no initial."""
    assert sentences(f"Je maakt {woord}. Je wijst de weg.") == [f"Je maakt {woord}.", "Je wijst de weg."]


def test_lines_of_a_list_are_sentences_without_their_mark() -> None:
    """Every line of a list stands alone, without dash, dot or number."""
    assert sentences("Je taken:\n- bomen snoeien\n• gras maaien\n2. \n3) vegen\n\nklaar") == [
        "Je taken:", "bomen snoeien", "gras maaien", "vegen", "klaar",
    ]  # fmt: skip


@given(st.text(alphabet=st.sampled_from("aB .!?\n-•1)'\""), max_size=1500))
def test_sentences_hold_every_word_once(tekst: str) -> None:
    """Sentences lie in order, do not overlap, are short and without space around; no letter is lost."""
    vorige, letters = 0, ""
    for zin in find_zinnen(tekst):
        stuk = tekst[zin.begin : zin.eind]
        assert vorige <= zin.begin < zin.eind <= len(tekst)
        assert stuk == stuk.strip()
        assert len(stuk) <= MAX_ZIN
        letters += stuk
        vorige = zin.eind
    assert [t for t in letters if t.isalpha()] == [t for t in tekst if t.isalpha()]
