# SPDX-License-Identifier: EUPL-1.2
"""Staying, but differently."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from kompas.kern import Catalogus, Functie, Matcher, Tag
from kompas.kern.blijven import MAX_BIJ, build_blijfbeeld, list_gespreksstarters
from kompas.kern.dossier import Dossier, Energie
from tests.kern.strategieen import TAGS, catalogi, make_functie, woordenlijst

FUNCTIES = (
    make_functie("hier", {"k-0", "k-1", "c-0"}),
    make_functie("buur", {"k-0", "k-2"}),
    make_functie("ver", {"k-1", "k-2", "k-3", "k-4", "k-5"}),
)
MATCHER = Matcher(Catalogus(FUNCTIES, woordenlijst()))


def test_more_and_less_with_who_does_it_nearby() -> None:
    """What you want more of and the function lacks comes first, with the nearest who do it; what costs is less."""
    dossier = Dossier.from_functie(MATCHER.catalogus, "hier").add_tag("k-2")
    dossier = dossier.sort_tag("k-0", Energie.GEEFT).sort_tag("k-1", Energie.KOST)
    beeld = build_blijfbeeld(MATCHER, dossier)
    assert beeld is not None
    assert [(wens.tag_id, wens.in_functie, wens.ook_bij) for wens in beeld.meer] == [
        ("k-2", False, ("buur", "ver")),
        ("k-0", True, ("buur",)),
    ]
    assert [(wens.tag_id, wens.ook_bij) for wens in beeld.minder] == [("k-1", ("ver",))]
    assert beeld.ongesorteerd == 1
    assert list_gespreksstarters(beeld, MATCHER.catalogus) == (
        "Kan ik iets doen met ‘k-2’, samen met een collega (buur)?",
        "Kan ik meer doen met ‘k-0’?",
        "Wie wil ‘k-1’ van mij overnemen, of samen met mij doen?",
    )


def test_what_is_not_for_you_is_not_named() -> None:
    """A function that was put out of sight does not come back here."""
    dossier = Dossier.from_functie(MATCHER.catalogus, "hier").add_tag("k-2").hide("buur")
    beeld = build_blijfbeeld(MATCHER, dossier)
    assert beeld is not None
    assert beeld.meer[0].ook_bij == ("ver",)


def test_without_a_present_function_there_is_nothing_to_stay_in() -> None:
    """No function, one that this content does not know, or one that work elsewhere resembles gives no picture."""
    assert build_blijfbeeld(MATCHER, Dossier()) is None
    assert build_blijfbeeld(MATCHER, Dossier(functie_id="weg", tags=("k-0",))) is None
    assert build_blijfbeeld(MATCHER, Dossier().start_from(MATCHER.catalogus, "hier", elders=True)) is None


def test_unsorted_tags_still_give_something_to_ask() -> None:
    """Who sorted nothing gets two questions that always fit."""
    beeld = build_blijfbeeld(MATCHER, Dossier.from_functie(MATCHER.catalogus, "hier"))
    assert beeld is not None
    assert beeld.ongesorteerd == 3
    assert len(list_gespreksstarters(beeld, MATCHER.catalogus)) == 2


@given(
    catalogi(min_functies=1),
    st.dictionaries(st.sampled_from([*TAGS, "onbekend"]), st.sampled_from(Energie)),
    st.lists(st.sampled_from([*TAGS, "onbekend"]), max_size=5, unique=True),
)
def test_any_dossier_gives_a_true_picture(catalogus: Catalogus, energie: dict[str, Energie], eigen: list[str]) -> None:
    """Named functions really ask the tag and are never the own one; nothing is wanted more and less at once."""
    functie = catalogus.functies[0]
    basis = Dossier.from_functie(catalogus, functie.id)
    dossier = replace(basis, tags=(*basis.tags, *energie), eigen=tuple(eigen), energie=energie)
    beeld = build_blijfbeeld(Matcher(catalogus), dossier)
    assert beeld is not None
    for wens in (*beeld.meer, *beeld.minder):
        assert wens.in_functie == (wens.tag_id in functie.tag_ids)
        assert len(wens.ook_bij) <= MAX_BIJ
        assert functie.id not in wens.ook_bij
        assert all(wens.tag_id in catalogus.functie(buur).tag_ids for buur in wens.ook_bij)
    assert not {wens.tag_id for wens in beeld.meer} & {wens.tag_id for wens in beeld.minder}
    assert all(vraag.endswith("?") for vraag in list_gespreksstarters(beeld, catalogus))


def test_nobody_can_take_over_what_is_not_in_the_work() -> None:
    """A tag of one's own that costs energy is no part of the present work, so no question asks who takes it over."""
    dossier = Dossier.from_functie(MATCHER.catalogus, "hier").add_tag("k-2").sort_tag("k-2", Energie.KOST)
    beeld = build_blijfbeeld(MATCHER, dossier)
    assert beeld is not None
    assert [wens.tag_id for wens in beeld.minder] == ["k-2"]
    assert "k-2" not in "".join(list_gespreksstarters(beeld, MATCHER.catalogus))


def test_two_tags_with_the_same_name_give_one_question() -> None:
    """The same question is not asked twice."""
    tags = {tag: Tag(tag, "Communicatie", "kennisgebied") for tag in ("k-0", "k-1")}
    functie = Functie("hier", "Hier", vulling="concept", tags={"kennisgebied": tuple(tags)})
    catalogus = Catalogus((functie,), tags)
    dossier = Dossier.from_functie(catalogus, "hier")
    for tag in tags:
        dossier = dossier.sort_tag(tag, Energie.GEEFT)
    beeld = build_blijfbeeld(Matcher(catalogus), dossier)
    assert beeld is not None
    assert len(list_gespreksstarters(beeld, catalogus)) == 1
