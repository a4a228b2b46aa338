# SPDX-License-Identifier: EUPL-1.2
"""Time that somebody worked: what was done counts, a tab that stays open does not."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from kompas.diensten.vullen.werktijd import PAUZE, Werktijd

BEGIN = datetime(2026, 11, 23, 13, 3, tzinfo=UTC)


@given(st.lists(st.timedeltas(timedelta(0), 3 * PAUZE)))
def test_only_the_time_between_two_things_that_were_done_counts(gaten: list[timedelta]) -> None:
    """The sum of the gaps without the pauses; the first thing alone takes no time."""
    klok, nu = Werktijd().tick(BEGIN), BEGIN
    assert klok.duur == timedelta()
    for gat in gaten:
        nu += gat
        klok = klok.tick(nu)
    assert klok.duur == sum((gat for gat in gaten if gat <= PAUZE), timedelta())


def test_a_clock_that_is_set_back_takes_nothing_away() -> None:
    """A server may get another time."""
    assert Werktijd().tick(BEGIN).tick(BEGIN - timedelta(minutes=1)).duur == timedelta()
