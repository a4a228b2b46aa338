# SPDX-License-Identifier: EUPL-1.2
"""The parts of a text, and the roots of words: what reading a vacancy is built on."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kompas.kern.taal.wortel import wortel
from kompas.kern.voorstel.sectie import Sectie, find_secties


def sections(tekst: str) -> list[Sectie]:
    return [plaats.sectie for plaats in find_secties(tekst) if not plaats.is_kop]


@pytest.mark.parametrize(
    ("kop", "sectie"),
    [
        ("Wat ga je doen?", Sectie.TAKEN),
        ("DIT GA JE DOEN", Sectie.TAKEN),
        ("## Jouw werkzaamheden", Sectie.TAKEN),
        ("Wie ben jij?", Sectie.EISEN),
        ("Wat breng je mee:", Sectie.EISEN),
        ("4. Functie-eisen", Sectie.EISEN),
        ("Wat bieden wij?", Sectie.BIEDEN),
        ("Dit krijg je van ons", Sectie.BIEDEN),
        ("Waar kom je te werken?", Sectie.TEAM),
        ("Over ons", Sectie.OVER_ONS),
        ("Interesse?", Sectie.PROCEDURE),
        ("Solliciteren", Sectie.PROCEDURE),
    ],
)
def test_a_heading_opens_a_part(kop: str, sectie: Sectie) -> None:
    """The line under a heading belongs to its part, until the next heading."""
    assert sections(f"Welkom.\n{kop}\nEr staat een boom.\n- Nog een boom\nSolliciteren\nKom maar.") == [
        Sectie.VRIJ, sectie, sectie, Sectie.PROCEDURE,
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("zin", "sectie"),
    [
        ("Je verdient maximaal € 4.000 per maand.", Sectie.BIEDEN),
        ("De functie zit in schaal 9.", Sectie.BIEDEN),
        ("Stuur je cv en motivatie naar ons.", Sectie.PROCEDURE),
        ("Het team bestaat uit drie planologen.", Sectie.TEAM),
        ("Veldstad is een gemeente met 40.000 inwoners.", Sectie.OVER_ONS),
        ("Je beheert de salarisadministratie.", Sectie.VRIJ),
        ("Wat je ervoor terugkrijgt: een dag vrij.", Sectie.BIEDEN),
    ],
)
def test_a_sentence_gives_itself_away(zin: str, sectie: Sectie) -> None:
    """Pay, applying, the team and the employer are recognised without a heading."""
    assert sections(zin) == [sectie]


@given(st.text(max_size=300))
def test_every_sentence_with_a_letter_has_a_part(tekst: str) -> None:
    """Sentences follow each other without overlap, and none is empty."""
    vorige = 0
    for plaats in find_secties(tekst):
        assert vorige <= plaats.zin.begin < plaats.zin.eind
        vorige = plaats.zin.eind


@pytest.mark.parametrize(
    "familie",
    [
        "adviseren adviseert advies adviezen adviseur advisering",
        "handhaven handhaaft handhaving handhaver",
        "beheer beheert beheren beheerder",
        "plan plannen planning",
        "schrijven schrijft schrijver",
        "sensitief sensitieve sensitiviteit",
        "coordinatie coordineert coordineren coordinator",
        "verbinden verbindt verbinder verbinding verbindend",
        "markt markten",
        "documenten document",
    ],
)
def test_relatives_share_a_root(familie: str) -> None:
    """Forms of a verb, the one who does it, and what it is called."""
    assert len({wortel(vorm) for vorm in familie.split()}) == 1


@pytest.mark.parametrize("paar", ["zorg zorgen", "weg weegt", "plan planten", "markt merk", "integratie integriteit"])
def test_strangers_do_not(paar: str) -> None:
    """Words that only look alike keep apart."""
    een, ander = paar.split()
    assert wortel(een) != wortel(ander)


@given(st.text(max_size=60))
def test_any_word_has_a_root(vorm: str) -> None:
    """It never fails, and a root is never longer than its word by more than a letter or two."""
    assert len(wortel(vorm)) <= len(vorm) + 2
