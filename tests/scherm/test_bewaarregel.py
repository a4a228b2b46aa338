# SPDX-License-Identifier: EUPL-1.2
"""The words about keeping above a page, and what a tab remembers of it."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from kompas.kern.dossier import Dossier
from kompas.scherm.bewaren.regel import describe_stand, write_bewaard
from kompas.scherm.bewaren.stand import Los, Stand

OM = datetime(2026, 11, 23, 13, 3, tzinfo=UTC)
LEEG, IETS = Dossier(), Dossier().save("bode")
BEWAARD = Stand(wie="x", versie=1, basis=IETS, om=OM, geladen=True)


@pytest.mark.parametrize(
    ("stand", "dossier", "woorden"),
    [
        (Stand(geladen=True), IETS, ""),
        (Stand(wie="x", geladen=True), LEEG, ""),
        (Stand(wie="x", geladen=True), IETS, "Alleen in dit tabblad"),
        (BEWAARD, IETS, "Bewaard om 14:03"),
        (BEWAARD, Dossier().save("bode"), "Bewaard om 14:03"),
        (BEWAARD, LEEG, "Nog niet bewaard"),
        (replace(BEWAARD, uitgelogd=True), LEEG, "Nog niet bewaard"),
        (replace(BEWAARD, uitgelogd=True), IETS, "Bewaard om 14:03"),
        (replace(BEWAARD, geladen=False, om=None), IETS, ""),
        (replace(BEWAARD, geladen=False, om=None), LEEG, "Nog niet bewaard"),
        (Stand(wie="x", los=Los.GEWIST, geladen=True), IETS, "Los van je dossier"),
        (Stand(wie="x", los=Los.GESPREK, geladen=True), IETS.start_gesprek(), ""),
    ],
)
def test_the_words_are_true(stand: Stand, dossier: Dossier, woorden: str) -> None:
    """Kept, not kept, apart, or nothing to say: a visitor and a conversation read nothing."""
    tekst = describe_stand(stand, dossier, OM + timedelta(minutes=1))
    assert woorden in tekst
    assert bool(woorden) == bool(tekst)


def test_the_time_is_that_of_amsterdam() -> None:
    """Summer and winter, and with the day when that is another one there: in London it is still the same."""
    assert write_bewaard(OM, OM) == "Bewaard om 14:03"
    zomer = datetime(2027, 7, 1, 12, 3, tzinfo=UTC)
    assert write_bewaard(zomer, zomer) == "Bewaard om 14:03"
    laat = datetime(2026, 11, 23, 22, 59, tzinfo=UTC)
    assert write_bewaard(laat, laat + timedelta(minutes=2)) == "Bewaard op 23-11-2026 om 23:59"
