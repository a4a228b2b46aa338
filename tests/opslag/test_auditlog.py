# SPDX-License-Identifier: EUPL-1.2
"""The audit log is only added to, whoever asks."""

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import text

from kompas.kern.fouten import OpslagNietBereikbaar
from kompas.opslag import Opslag
from tests.opslag.materiaal import ANNA, BEN, NU, REGEL, dump

UUR = timedelta(hours=1)


@pytest.fixture
def gevuld(opslag: Opslag) -> Opslag:
    """Three lines, an hour apart."""
    with opslag.transaction() as tx:
        tx.auditlog.add(REGEL)
        tx.auditlog.add(replace(REGEL, tijd=NU + UUR, actor=BEN.id, resultaat="geweigerd"))
        tx.auditlog.add(replace(REGEL, tijd=NU + 2 * UUR, actor="", actie="log_in", object=f"account:{ANNA.id}"))
    return opslag


@pytest.mark.parametrize(
    "daad",
    [
        "UPDATE auditregel SET actor = 'niemand'",
        "UPDATE auditregel SET actor = 'niemand' WHERE id = 1",
        "DELETE FROM auditregel",
        "DELETE FROM auditregel WHERE id = 1",
        "INSERT OR REPLACE INTO auditregel SELECT * FROM auditregel",
        "TRUNCATE auditregel CASCADE",
    ],
)
def test_no_line_is_ever_changed(gevuld: Opslag, daad: str, caplog: pytest.LogCaptureFixture) -> None:
    """Not by an update, by deleting, replacing or emptying; what else was done in the transaction is undone too."""
    is_sqlite = gevuld._bestand is not None
    if daad.startswith("TRUNCATE" if is_sqlite else "INSERT OR"):
        pytest.skip("this database does not know that command")
    voor = dump(gevuld)

    def forge() -> None:
        with gevuld.transaction() as tx:
            tx.gebruikers.remove(ANNA.id)
            tx.verbinding.execute(text(daad))

    with pytest.raises(OpslagNietBereikbaar):
        forge()
    assert ("SQLITE_CONSTRAINT_TRIGGER" if is_sqlite else "P0001") in caplog.text
    assert dump(gevuld) == voor


def test_the_log_is_read_from_the_newest_on(gevuld: Opslag) -> None:
    """From a moment up to but not at another, of one action, result or actor when asked."""
    with gevuld.reading() as tx:
        alle = list(tx.auditlog.list_regels(NU, NU + 3 * UUR))
        assert [(regel.tijd - NU) / UUR for regel in alle] == [2, 1, 0]
        assert alle[2] == REGEL
        assert list(tx.auditlog.list_regels(NU, NU + UUR)) == [REGEL]
        vraag = {"van": NU, "tot": NU + 3 * UUR}
        assert list(tx.auditlog.list_regels(**vraag, actie="log_in")) == alle[:1]
        assert list(tx.auditlog.list_regels(**vraag, resultaat="geweigerd")) == alle[1:2]
        assert list(tx.auditlog.list_regels(**vraag, actor="")) == alle[:1]
        assert list(tx.auditlog.list_regels(**vraag, actor=ANNA.id)) == alle[2:]
        assert tx.auditlog.list_acties() == ["log_in", "save_dossier"]


def test_a_person_finds_the_lines_about_the_own_account(gevuld: Opslag) -> None:
    """What she did, and what was done with her account; not what others did elsewhere."""
    with gevuld.transaction() as tx:
        tx.auditlog.add(replace(REGEL, actor=BEN.id, object=f"dossier:{BEN.id}"))
    with gevuld.reading() as tx:
        assert [regel.actor[:1] for regel in tx.auditlog.list_over(ANNA.id)] == ["", "b", "a"]


def test_lines_outlive_the_account(gevuld: Opslag) -> None:
    """The id of somebody who left stays in the log, which holds no names."""
    with gevuld.transaction() as tx:
        tx.gebruikers.remove(ANNA.id)
    regels = dump(gevuld)["auditregel"]
    assert len(regels) == 3
    assert all(naam not in str(regels) for naam in (ANNA.naam, ANNA.weergavenaam))
