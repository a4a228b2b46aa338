# SPDX-License-Identifier: EUPL-1.2
"""The catalogue as pandas frames."""

from collections import Counter

from hypothesis import given

from kompas.kern import Catalogus
from tests.kern.strategieen import catalogi, make_functie, woordenlijst


@given(catalogi())
def test_functies_frame_holds_every_function(catalogus: Catalogus) -> None:
    """One row per function by id, skeletons and rollen too, with its fields and number of tags."""
    frame = catalogus.functies_frame()
    assert frame.index.name == "id"
    assert list(frame.index) == [functie.id for functie in catalogus.functies]
    for functie in catalogus.functies:
        rij = frame.loc[functie.id]
        assert (rij["titel"], rij["domein"], rij["vulling"], rij["soort"]) == (
            functie.titel,
            functie.domein,
            functie.vulling,
            functie.soort,
        )
        assert rij["aantal_tags"] == len(functie.tag_ids)


@given(catalogi())
def test_tags_frame_counts_use(catalogus: Catalogus) -> None:
    """One row per tag by id, unused ones with 0."""
    gebruik = Counter(tag for functie in catalogus.functies for tag in functie.tag_ids)
    frame = catalogus.tags_frame()
    assert list(frame.index) == sorted(catalogus.tags)
    assert frame["aantal_functies"].to_dict() == {tag: gebruik[tag] for tag in catalogus.tags}
    assert frame["categorie"].to_dict() == {tag.id: tag.categorie for tag in catalogus.tags.values()}


def test_tags_frame_counts_what_is_shown_but_not_matched() -> None:
    """A hard requirement and an opleiding are used by the functions that name them."""
    functies = (
        make_functie("a", {"k-0"}, harde_eisen=("e-vog",), opleidingen=("o-cursus",)),
        make_functie("b", {"k-0"}, harde_eisen=("e-vog",)),
    )
    gebruik = Catalogus(functies, woordenlijst()).tags_frame()["aantal_functies"]
    assert (gebruik["e-vog"], gebruik["o-cursus"], gebruik["k-0"], gebruik["k-1"]) == (2, 1, 2, 0)


@given(catalogi())
def test_tag_matrix_says_who_carries_what(catalogus: Catalogus) -> None:
    """Functions by carried tags, both sorted by id, 1 where the function carries the tag and 0 elsewhere."""
    matrix = catalogus.tag_matrix()
    assert list(matrix.index) == [functie.id for functie in catalogus.functies]
    assert list(matrix.columns) == sorted({tag for functie in catalogus.functies for tag in functie.tag_ids})
    assert matrix.shape == (len(catalogus.functies), len(matrix.columns))
    for functie in catalogus.functies:
        rij = matrix.loc[functie.id]
        assert tuple(rij.index[rij == 1]) == functie.tag_ids
        assert set(rij) <= {0, 1}


def test_an_empty_catalogue_gives_empty_frames() -> None:
    """Without functions and tags the frames have their columns and no rows."""
    catalogus = Catalogus((), {})
    assert catalogus.functies_frame().shape == (0, 10)
    assert catalogus.tags_frame().shape == (0, 4)
    assert catalogus.tag_matrix().shape == (0, 0)
