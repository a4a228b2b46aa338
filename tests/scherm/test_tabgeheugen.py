# SPDX-License-Identifier: EUPL-1.2
"""What the tab answers, when nobody asks any more."""

from streamlit.testing.v1 import AppTest


def test_an_answer_that_comes_twice_breaks_nothing() -> None:
    """On a slow machine the tab answers again while the first answer is taken up: the question is gone by then."""

    def page() -> None:
        from kompas.scherm import tabgeheugen

        tabgeheugen._receive()

    assert not AppTest.from_function(page, default_timeout=60).run().exception
