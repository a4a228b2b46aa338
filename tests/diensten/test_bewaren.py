# SPDX-License-Identifier: EUPL-1.2
"""What someone kept, and what a dossier says of itself."""

import pytest

from kompas.diensten.bewaren import list_bewaard
from kompas.diensten.organisatie import Organisatie
from kompas.diensten.profielbestand import describe_dossier, name_tags
from kompas.inhoud import Huisstijl
from kompas.kern import Catalogus
from kompas.kern.dossier import Ambitie, Dossier, Energie, Logregel, Stap, Uitkomst

CATALOGUS = Catalogus.from_tags(
    {"a": {"kennisgebied": ["k1", "k2"]}, "b": {"kennisgebied": ["k1"]}, "leeg": {"kennisgebied": []}}
)
ORGANISATIE = Organisatie(CATALOGUS, Huisstijl())


def test_kept_functions_stand_in_order_with_match_and_note() -> None:
    """The match is that of the matcher; an unfilled function has none; what is unknown is named."""
    dossier = Dossier.from_functie(CATALOGUS, "a").save("leeg").save("b").note("b", "bellen").save("elders").hide("c")
    lijst = list_bewaard(ORGANISATIE, dossier)
    profiel = dossier.profiel(CATALOGUS)
    assert profiel is not None
    assert [(regel.functie.id, regel.notitie) for regel in lijst.bewaard] == [("leeg", ""), ("b", "bellen")]
    assert [regel.score for regel in lijst.bewaard] == [None, ORGANISATIE.matcher.explain(profiel, "b").score]
    assert lijst.onbekend == ("elders", "c")


def test_without_a_profile_there_is_no_match() -> None:
    """Functions can be kept before anything else was chosen."""
    assert [regel.score for regel in list_bewaard(ORGANISATIE, Dossier().save("b")).bewaard] == [None]


def test_a_dossier_says_what_it_holds() -> None:
    """One line for each part that holds something, and the names of what is unknown here."""
    dossier = Dossier.from_functie(CATALOGUS, "a").add_tag("k9").sort_tag("k1", Energie.GEEFT).save("b")
    assert describe_dossier(dossier, CATALOGUS) == [
        "Functie: a",
        "3 kenmerken, waarvan 1 zelf toegevoegd",
        "1 kenmerk gesorteerd op energie",
        "1 bewaarde functie",
    ]
    assert name_tags(dossier, CATALOGUS) == ["k9"]
    assert describe_dossier(Dossier(), CATALOGUS) == []


@pytest.mark.parametrize(
    "dossier",
    [
        Dossier(niet_voor_mij=("a",)),
        Dossier(notities={"a": "bellen"}),
        Dossier(antwoorden={"k1": "meer"}),
        Dossier(wensen={"tempo": 3}),
        Dossier(route=("a", "b")),
        Dossier(reden="ontwikkeladvies"),
        Dossier(ambitie=Ambitie(termijn="nu")),
        Dossier(ambitie=Ambitie(richting="blijven")),
        Dossier(plan=(Stap(wanneer="2027-03-03"),)),
        Dossier(vraag="Mag dat?"),
        Dossier(logboek=(Logregel("2027-03-03", "gebeld"),)),
        Dossier(uitkomsten=(Uitkomst("TMA"),)),
        Dossier(reflectie={"trots": "het feest"}),
    ],
)
def test_no_part_of_a_dossier_goes_unsaid(dossier: Dossier) -> None:
    """Who loads a file sees a line for whatever it brings, before it replaces what is there."""
    assert len(describe_dossier(dossier, CATALOGUS)) == 1
