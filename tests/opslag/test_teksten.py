# SPDX-License-Identifier: EUPL-1.2
"""Texts and moments come back as they went in, or are refused with an honest sentence."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import text
from sqlalchemy.exc import StatementError

from kompas.kern.fouten import OngeldigeTekst, OpslagNietBereikbaar
from kompas.opslag import Opslag
from tests.opslag.materiaal import ANNA, NU, dump

TEKST = st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]))
LASTIG = ["", "👩🏽\u200d🌾", "\r\n\t\x1b", "'; DROP TABLE dossier; --", "é" * 100_000, "\ufeff\uffff"]
ZONES = st.integers(-14 * 60, 14 * 60).map(lambda minuten: timezone(timedelta(minutes=minuten)))
MOMENT = st.datetimes(datetime(1900, 1, 2), datetime(2999, 12, 30), timezones=ZONES)  # noqa: DTZ001  the zone comes after


def keep(opslag: Opslag, inhoud: str, nu: datetime = NU) -> tuple[str, datetime]:
    """What comes back of what was kept."""
    with opslag.transaction() as tx:
        tx.dossiers.remove(ANNA.id)
        tx.dossiers.save(ANNA.id, inhoud, 0, nu)
    with opslag.reading() as tx:
        stuk = tx.dossiers.find(ANNA.id)
        assert stuk is not None
        return stuk.inhoud, stuk.gewijzigd


@settings(max_examples=60)
@given(inhoud=TEKST | st.sampled_from(LASTIG))
def test_every_text_comes_back(opslag: Opslag, inhoud: str) -> None:
    """Letters of any script, emoji, line ends and quotes."""
    assert keep(opslag, inhoud)[0] == inhoud


@settings(max_examples=60)
@given(moment=MOMENT)
def test_every_moment_comes_back_in_utc(opslag: Opslag, moment: datetime) -> None:
    """From any zone, to the microsecond."""
    gelezen = keep(opslag, "{}", moment)[1]
    assert gelezen == moment
    assert gelezen.tzinfo is UTC


@settings(max_examples=30)
@given(momenten=st.lists(MOMENT, min_size=2, max_size=6, unique=True))
def test_moments_sort_as_time_does(opslag: Opslag, momenten: list[datetime]) -> None:
    """Also when they were written in different zones."""
    with opslag.transaction() as tx:
        tx.verbinding.execute(text("DELETE FROM poging"))
        for moment in momenten:
            tx.pogingen.add("naam", "adres", moment)
        for nummer, moment in enumerate(sorted(momenten)):
            assert tx.pogingen.count_naam("naam", moment) == len(momenten) - nummer


@pytest.mark.parametrize("inhoud", ["\0", "voor\0na", "\ud83d", "na\udc80"], ids=ascii)
def test_a_text_that_would_not_come_back_is_refused(opslag: Opslag, inhoud: str) -> None:
    """In both databases alike, with a sentence that does not repeat it, and nothing is changed."""
    voor = dump(opslag)
    with pytest.raises(OngeldigeTekst) as fout:
        keep(opslag, inhoud)
    assert inhoud not in str(fout.value)
    assert fout.value.__suppress_context__
    assert dump(opslag) == voor


def test_a_moment_without_zone_is_a_mistake_of_ours(opslag: Opslag) -> None:
    """It is never guessed; and the complaint holds nothing of what was to be written."""
    with pytest.raises(StatementError, match="without time zone") as fout:
        keep(opslag, "heel persoonlijk", NU.replace(tzinfo=None))
    assert "persoonlijk" not in str(fout.value)


DOSSIER_MET_VERSIE_EEN = (
    "INSERT INTO dossier (gebruiker_id, versie, inhoud, begonnen, gewijzigd) "
    "VALUES ('a', 'een', '', '2026-01-01', '2026-01-01')"
)


@pytest.mark.parametrize(
    ("daad", "oorzaak"),
    [
        ("UPDATE gebruiker SET actief = 'misschien'", ("SQLITE_CONSTRAINT_DATATYPE", "3091", "22P02")),
        ("UPDATE gebruiker SET naam = NULL", ("SQLITE_CONSTRAINT_NOTNULL", "23502")),
        (DOSSIER_MET_VERSIE_EEN, ("SQLITE_CONSTRAINT_DATATYPE", "3091", "22P02")),
    ],
    ids=["truth", "nothing", "number"],
)
def test_columns_hold_what_they_are_for(
    opslag: Opslag, daad: str, oorzaak: tuple[str, ...], caplog: pytest.LogCaptureFixture
) -> None:
    """SQLite is as strict about types as PostgreSQL."""
    voor = dump(opslag)
    with pytest.raises(OpslagNietBereikbaar), opslag.transaction() as tx:
        tx.verbinding.execute(text(daad))
    assert any(naam in caplog.text for naam in oorzaak)
    assert dump(opslag) == voor
