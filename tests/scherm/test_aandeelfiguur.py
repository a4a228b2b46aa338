# SPDX-License-Identifier: EUPL-1.2
"""The picture of the shares of a match."""

import math

from kompas.inhoud import Huisstijl
from kompas.kern import Catalogus, Matcher, Profiel
from kompas.scherm.paspoort.aandeelfiguur import build_aandelen, describe_aandelen

CATALOGUS = Catalogus.from_tags({"van": {"k": ["a", "b", "<b>c"]}, "naar": {"k": ["a", "b", "<b>c", "d"]}})
UITLEG = Matcher(CATALOGUS).explain(Profiel.from_functie(CATALOGUS, "van"), "naar")


def test_the_bars_together_are_as_long_as_the_match() -> None:
    """Each bar begins where the one before it ends, and the last one is the whole."""
    balk = build_aandelen(UITLEG, CATALOGUS, Huisstijl()).data[0]
    *aandelen, samen = balk.x
    assert samen == UITLEG.score
    assert balk.base[0] == balk.base[-1] == 0
    for begin, eerder, lengte in zip(balk.base[1:-1], balk.base, aandelen):
        assert math.isclose(begin, eerder + lengte)
    assert math.isclose(sum(aandelen), samen)


def test_labels_in_the_picture_are_text() -> None:
    """Plotly reads HTML in labels; a label from the content is escaped."""
    namen = build_aandelen(UITLEG, CATALOGUS, Huisstijl()).layout.yaxis.ticktext
    assert "&lt;b&gt;c" in namen


def test_the_picture_in_words_names_every_share() -> None:
    """Who cannot see the bars hears the same figures."""
    zin = describe_aandelen(UITLEG, CATALOGUS)
    assert zin.count("%") == len(UITLEG.gedeeld) + 1
