# SPDX-License-Identifier: EUPL-1.2
"""Ordinary words find the tags that someone can add."""

from pathlib import Path

import pytest

from kompas.inhoud import load_catalogus
from kompas.kern import Catalogus, Tag
from kompas.kern.zoeken import Kenmerkindex

PROJECT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def voorbeeld() -> Kenmerkindex:
    """The tags of the example content."""
    return Kenmerkindex(load_catalogus(PROJECT / "data" / "functies.yaml", PROJECT / "data" / "tags.yaml"))


def _labels(index: Kenmerkindex, vraag: str) -> list[str]:
    return [vondst.tag.label for vondst in index.find(vraag)]


@pytest.mark.parametrize(
    ("vraag", "label"),
    [
        ("bomen", "Bomen"),
        ("tuinieren", "Buiten werken"),
        ("cijfers", "Cijfers en geld"),
        ("met kinderen", "Jongeren en onderwijs"),
        ("fotografie", "Ontwerpen en vormgeven"),
        ("onderhandelingen", "Onderhandelen"),
    ],
)
def test_ordinary_words_find_tags(voorbeeld: Kenmerkindex, vraag: str, label: str) -> None:
    """A hobby, another form of a word or a part of a compound leads to a tag, among the first eight."""
    assert label in _labels(voorbeeld, vraag)


def test_a_corrected_word_is_said(voorbeeld: Kenmerkindex) -> None:
    """A typing error finds the tag and says which word was meant; a right word says nothing."""
    assert voorbeeld.find("bomn")[0].opmerking == "Bedoelde je 'bomen'?"
    assert voorbeeld.find("bomen")[0].opmerking == ""


@pytest.mark.parametrize("vraag", ["", "   ", "xqzptl", "' OR 1=1 --", "<b>"])
def test_nothing_found_is_an_answer(voorbeeld: Kenmerkindex, vraag: str) -> None:
    """A question without words, or with words of no tag, gives nothing."""
    assert voorbeeld.find(vraag) == []


def test_only_what_can_stand_in_a_profile_is_found() -> None:
    """Retired tags, hard requirements and what someone has already are left out."""
    tags = [
        Tag("k-boom", "Bomen", "kennisgebied"),
        Tag("i-boom", "Bomen kijken", "interesse"),
        Tag("k-oud", "Bomen vroeger", "kennisgebied", vervallen=True),
        Tag("e-boom", "Bomenpas", "harde_eis"),
    ]
    index = Kenmerkindex(Catalogus((), {tag.id: tag for tag in tags}))
    assert [vondst.tag.id for vondst in index.find("bomen")] == ["k-boom", "i-boom"]
    assert [vondst.tag.id for vondst in index.find("bomen", zonder={"k-boom"})] == ["i-boom"]
    assert index.find("bomen", top=0) == []
