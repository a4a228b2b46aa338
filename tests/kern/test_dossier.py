# SPDX-License-Identifier: EUPL-1.2
"""The dossier: what a person chose, and what that does to the match."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kompas.kern import Catalogus, Matcher
from kompas.kern.dossier import MAX_EIGEN, Dossier, Energie
from kompas.kern.fouten import TeVeelTags

CATALOGUS = Catalogus.from_tags(
    {
        "a": {"kennisgebied": ["k1", "k2", "k3"], "interesse": ["i1"]},
        "b": {"kennisgebied": ["k2", "k4"], "interesse": ["i1", "i2"]},
        "c": {"kennisgebied": ["k5"], "interesse": ["i2", "i3"]},
        "d": {"kennisgebied": ["k1", "k5", "k6"]},
    },
    domein={"a": "een", "b": "een", "c": "twee", "d": "twee"},
)
TAGS = sorted(CATALOGUS.tags)
FUNCTIES = [functie.id for functie in CATALOGUS.functies]
energie_per_tag = st.dictionaries(st.sampled_from(TAGS), st.sampled_from(Energie))


def _scores(dossier: Dossier) -> dict[str, float]:
    profiel = dossier.profiel(CATALOGUS)
    matcher = Matcher(CATALOGUS)
    assert profiel is not None
    return {functie: matcher.explain(profiel, functie).score for functie in FUNCTIES}


@given(st.sets(st.sampled_from(TAGS), min_size=1), energie_per_tag, st.data())
def test_energy_given_never_lowers_and_energy_taken_never_raises_a_function_that_asks_it(tags, energie, data) -> None:
    """A tag that gives energy never lowers a function that asks it; one that costs energy never raises it."""
    tag = data.draw(st.sampled_from(sorted(tags)))
    dossier = Dossier(tags=tuple(tags))
    for naam, waarde in energie.items():
        dossier = dossier.sort_tag(naam, waarde)
    kost, neutraal, geeft = (_scores(dossier.sort_tag(tag, waarde)) for waarde in (Energie.KOST, None, Energie.GEEFT))
    for functie in FUNCTIES:
        if tag in CATALOGUS.functie(functie).tag_ids:
            assert kost[functie] <= neutraal[functie] + 1e-12
            assert neutraal[functie] <= geeft[functie] + 1e-12


def test_starts_with_the_passport_and_keeps_what_the_person_made() -> None:
    """Another present function brings its own tags and comes in sight; own tags, saved functions and notes stay."""
    dossier = Dossier.from_functie(CATALOGUS, "a").add_tag("k6").save("c").save("b").note("c", " bellen ")
    assert dossier.hide("b").start_from(CATALOGUS, "b").niet_voor_mij == ()
    ander = dossier.start_from(CATALOGUS, "b")
    assert ander.tags == ("i1", "i2", "k2", "k4", "k6")
    assert ander.eigen == ("k6",)
    assert (ander.bewaard, ander.notities) == (("c",), {"c": "bellen"})


def test_another_function_keeps_what_was_said_of_tags_that_stay() -> None:
    """Energie of a shared tag and of an own tag stays; that of a tag that leaves goes with it."""
    dossier = Dossier.from_functie(CATALOGUS, "a").add_tag("k6")
    for tag, energie in {"k2": Energie.GEEFT, "k1": Energie.KOST, "k6": Energie.KOST}.items():
        dossier = dossier.sort_tag(tag, energie)
    assert dossier.start_from(CATALOGUS, "b").energie == {"k2": Energie.GEEFT, "k6": Energie.KOST}


def test_at_most_ten_own_tags() -> None:
    """The eleventh own tag is refused with a sentence, and taking one away makes room."""
    vol = Dossier(eigen=tuple(f"t{nummer}" for nummer in range(MAX_EIGEN)))
    with pytest.raises(TeVeelTags, match="niet veranderd"):
        vol.add_tag("meer")
    assert "meer" in vol.remove_tag("t0").add_tag("meer").tags


def test_a_removed_tag_leaves_no_energy_behind() -> None:
    """A tag that is taken away and comes back is unsorted."""
    dossier = Dossier.from_functie(CATALOGUS, "a").sort_tag("k1", Energie.GEEFT).remove_tag("k1")
    assert "k1" not in dossier.tags
    assert dossier.restore_tag("k1").energie == {}


@given(st.lists(st.tuples(st.sampled_from(["save", "unsave", "hide", "unhide"]), st.sampled_from(FUNCTIES))))
def test_a_function_is_never_both_kept_and_out_of_sight(keuzes) -> None:
    """Whatever is tapped in whatever order, the last tap counts and both lists stay apart, without doubles."""
    dossier = Dossier()
    for doe, functie in keuzes:
        dossier = getattr(dossier, doe)(functie)
    assert not set(dossier.bewaard) & set(dossier.niet_voor_mij)
    assert len(set(dossier.bewaard)) == len(dossier.bewaard)
    if keuzes:
        doe, functie = keuzes[-1]
        assert (functie in dossier.bewaard) <= (doe in ("save", "unhide"))
        assert (functie in dossier.niet_voor_mij) <= (doe in ("hide", "unsave"))
        assert doe != "save" or functie in dossier.bewaard
        assert doe != "hide" or functie in dossier.niet_voor_mij


def test_unknown_words_are_kept_and_do_not_count() -> None:
    """Tags and a function of another organisation stay in the dossier and leave the profile alone."""
    dossier = Dossier(functie_id="elders", tags=("k1", "x-elders"))
    profiel = dossier.profiel(CATALOGUS)
    assert profiel is not None
    assert (profiel.tag_ids, profiel.functie_id) == (("k1",), None)
    assert dossier.unknown_tags(CATALOGUS) == ("x-elders",)


def test_an_answer_given_again_keeps_its_place() -> None:
    """Changing an earlier answer does not change the order of the questions; taking it back removes it."""
    dossier = Dossier().answer("v1", "meer").answer("v2", "minder").answer("v1", "weet_niet")
    assert list(dossier.antwoorden.items()) == [("v1", "weet_niet"), ("v2", "minder")]
    assert list(dossier.answer("v1", None).antwoorden) == ["v2"]


def test_nothing_chosen_is_no_profile() -> None:
    """An empty dossier is empty and gives no profile."""
    assert Dossier().is_leeg
    assert Dossier().profiel(CATALOGUS) is None
    assert not Dossier().wish("tempo", 3).is_leeg


@pytest.mark.parametrize(
    ("geplakt", "bewaard"),
    [
        ("een\N{NO-BREAK SPACE}vaste spatie", "een vaste spatie"),
        ("een\ttab", "een tab"),
        ("regel een\r\nregel twee", "regel een\nregel twee"),
        ("a\x00b\N{RIGHT-TO-LEFT OVERRIDE}c", "abc"),
    ],
)
def test_pasted_text_keeps_its_words_apart(geplakt: str, bewaard: str) -> None:
    """Whatever space comes along from elsewhere stays a space, and signs that nobody sees go."""
    assert Dossier().ask(geplakt).vraag == bewaard


def test_a_visitor_has_no_present_function_here() -> None:
    """Work that only resembles a function may be saved like any other, and choosing a function of one's own ends it."""
    bezoeker = Dossier().save("a").start_from(CATALOGUS, "a", elders=True)
    assert (bezoeker.elders, bezoeker.bewaard) == (True, ("a",))
    medewerker = bezoeker.start_from(CATALOGUS, "a")
    assert (medewerker.elders, medewerker.bewaard) == (False, ())
