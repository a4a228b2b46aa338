# SPDX-License-Identifier: EUPL-1.2
"""The running app tells a log collector what it records, when the settings say so."""

import json
from datetime import UTC, datetime

import pytest

from kompas.diensten.instellingen import get_instellingen
from kompas.diensten.toegang import Aanvraag, act
from kompas.kern.fouten import GeenToegang
from kompas.opslag import Opslag
from kompas.scherm.account import aanvraag


def act_twice(capsys: pytest.CaptureFixture[str]) -> list[dict[str, str]]:
    """What comes to standard output while the app does something, and refuses something."""
    vraag = Aanvraag(aanvraag.open_opslag(), None, datetime.now(UTC))
    with act(vraag, "delen", "deling:onbekend") as tx:
        tx.pogingen.add("naam", "192.0.2.1", vraag.nu)
        assert capsys.readouterr().out == ""
    with pytest.raises(GeenToegang), act(vraag, "delen", "deling:onbekend"):
        raise GeenToegang
    return [json.loads(regel) for regel in capsys.readouterr().out.splitlines()]


@pytest.mark.usefixtures("opslag")
def test_nothing_is_told_unless_asked(capsys: pytest.CaptureFixture[str]) -> None:
    """By default the audit log is in the database alone."""
    assert act_twice(capsys) == []


def test_every_line_is_told_once_it_is_kept(
    opslag: Opslag, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not before; what was refused too; with the same place in the chain as in the database."""
    monkeypatch.setenv("KOMPAS_AUDIT_STDOUT", "true")
    get_instellingen.cache_clear()
    verteld = act_twice(capsys)
    with opslag.reading() as tx:
        bewaard = list(tx.auditlog.stream_keten(datetime(2026, 1, 1, tzinfo=UTC)))
    aanvraag.open_opslag().close()
    assert [(een["resultaat"], een["afdruk"]) for een in verteld] == [
        ("gelukt", bewaard[0].afdruk),
        ("geweigerd", bewaard[1].afdruk),
    ]
