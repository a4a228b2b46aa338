# SPDX-License-Identifier: EUPL-1.2
"""The kept dossiers: nobody overwrites what they did not see."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest

from kompas.kern.fouten import Versieconflict
from kompas.opslag import Opslag
from kompas.opslag.dossiers import Bewaarstuk
from tests.opslag.materiaal import ANNA, BEN, NU, STRAKS, dump


def save(opslag: Opslag, inhoud: str, versie: int) -> int:
    with opslag.transaction() as tx:
        return tx.dossiers.save(ANNA.id, inhoud, versie, STRAKS if versie else NU)


def find(opslag: Opslag) -> Bewaarstuk | None:
    with opslag.reading() as tx:
        return tx.dossiers.find(ANNA.id)


def test_versions_count_up_from_one(opslag: Opslag) -> None:
    """Each save gives the next version; the moment of the first one stays, and others keep nothing by it."""
    assert find(opslag) is None
    assert [save(opslag, "een", 0), save(opslag, "twee", 1), save(opslag, "drie", 2)] == [1, 2, 3]
    assert find(opslag) == Bewaarstuk("drie", 3, begonnen=NU, gewijzigd=STRAKS)
    with opslag.reading() as tx:
        assert tx.dossiers.find(BEN.id) is None


@pytest.mark.parametrize("versie", [0, 1, 3, 99, -1])
def test_a_save_on_another_version_changes_nothing(opslag: Opslag, versie: int) -> None:
    """Older, newer or as if nothing was kept: a conflict, and the kept text stays."""
    save(opslag, "een", 0)
    save(opslag, "twee", 1)
    voor = find(opslag)
    with pytest.raises(Versieconflict):
        save(opslag, "overschreven", versie)
    assert find(opslag) == voor


@pytest.mark.parametrize("begin", [0, 1])
def test_of_two_at_once_exactly_one_wins(opslag: Opslag, begin: int) -> None:
    """Two tabs that save on the same version at the same moment: one is kept, the other hears of it, ten times."""
    if begin:
        save(opslag, "begin", 0)
    for ronde in range(begin, begin + 10):
        start = Barrier(2)

        def probeer(naam: str, ronde: int = ronde, start: Barrier = start) -> str:
            start.wait()
            try:
                save(opslag, naam, ronde)
            except Versieconflict:
                return ""
            return naam

        with ThreadPoolExecutor(2) as samen:
            gewonnen = [naam for naam in samen.map(probeer, ("links", "rechts")) if naam]
        stuk = find(opslag)
        assert stuk is not None
        assert (gewonnen, stuk.versie) == ([stuk.inhoud], ronde + 1)


def test_removing_says_whether_there_was_something(opslag: Opslag) -> None:
    """After removing nothing is kept; a tab that still knows an old version does not bring it back."""
    save(opslag, "een", 0)
    with opslag.transaction() as tx:
        assert [tx.dossiers.remove(ANNA.id), tx.dossiers.remove(ANNA.id)] == [True, False]
    assert find(opslag) is None
    with pytest.raises(Versieconflict):
        save(opslag, "toch weer", 1)
    assert save(opslag, "opnieuw", 0) == 1


def test_an_error_undoes_the_whole_transaction(opslag: Opslag) -> None:
    """Also what was written before it."""

    def break_off() -> None:
        with opslag.transaction() as tx:
            tx.dossiers.save(ANNA.id, "half", 0, NU)
            tx.handen.raise_hand(ANNA.id, "planeconoom", NU)
            raise ZeroDivisionError

    voor = dump(opslag)
    with pytest.raises(ZeroDivisionError):
        break_off()
    assert dump(opslag) == voor


def test_a_reader_sees_one_moment(opslag: Opslag) -> None:
    """What others save meanwhile stays unseen until the next look."""
    save(opslag, "een", 0)
    with opslag.reading() as tx:
        voor = tx.dossiers.find(ANNA.id)
        with ThreadPoolExecutor(1) as ander:
            assert ander.submit(save, opslag, "twee", 1).result() == 2
        assert tx.dossiers.find(ANNA.id) == voor
    assert find(opslag) != voor
