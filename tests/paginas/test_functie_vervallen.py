# SPDX-License-Identifier: EUPL-1.2
"""A function that no longer exists, from the editor to its passport and back, on a copy of the example content."""

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from kompas.inhoud import load_catalogus
from kompas.kern import Catalogus, Profiel
from kompas.kern.dossier import Dossier
from kompas.kern.toegang import Rol
from kompas.scherm import woorden
from kompas.scherm.paginas import BEWAARD, BEWERKEN, FUNCTIE
from tests.paginas.conftest import LogIn, OpenPagina, read_text
from tests.paginas.test_bewerken import inhoud

__all__ = ["inhoud"]
PASPOORT = "planeconoom"


def read_catalogus(inhoud: Path) -> Catalogus:
    """The content as it stands in the files."""
    return load_catalogus(inhoud / "functies.yaml", inhoud / "tags.yaml")


def do(scherm: AppTest, reden: str) -> AppTest:
    """Open the part, give a reason, and press its button."""
    scherm.session_state[f"vervallen.{PASPOORT}"] = True
    scherm = scherm.run()
    assert scherm.button("vervallen.doe").disabled
    scherm = scherm.text_input(f"vervallen.reden.{PASPOORT}").set_value(reden).run()
    return scherm.button("vervallen.doe").click().run()


@pytest.mark.usefixtures("opslag")
def test_a_function_goes_and_comes_back(
    log_in_als: LogIn, open_pagina: OpenPagina, inhoud: Path, verkeerskundige: Profiel
) -> None:
    """The consequences come first; then it is in no list, its passport says so, and one step brings it back."""
    log_in_als(Rol.FUNCTIEBEHEERDER)
    scherm = do(open_pagina(BEWERKEN, bewerk=PASPOORT), "Opgeheven")
    assert not scherm.exception
    assert "Planeconoom is vervallen" in scherm.success[0].value
    assert PASPOORT not in [functie.id for functie in read_catalogus(inhoud).functies]

    paspoort = open_pagina(FUNCTIE, profiel=verkeerskundige, functie=PASPOORT)
    assert not paspoort.exception
    assert woorden.VERVALLEN in [een.value for een in paspoort.info]
    assert not paspoort.metric
    assert not [kop for kop in paspoort.header if kop.value in ("Wat kun je hiermee?", "Jij en deze functie")]
    assert not [knop for knop in paspoort.button if knop.key == "correctie.stuur"]

    dossier = Dossier.from_functie(read_catalogus(inhoud), "verkeerskundige").save(PASPOORT)
    bewaard = open_pagina(BEWAARD, dossier=dossier)
    assert woorden.VERVALLEN_KORT in read_text(bewaard)
    assert "%" not in read_text(bewaard)

    lijst = open_pagina(BEWERKEN)
    lijst.session_state["vervallen"] = True
    assert any(knop.key == f"vervallen.open.{PASPOORT}" for knop in lijst.run().button)
    scherm = do(open_pagina(BEWERKEN, bewerk=PASPOORT), "Toch niet")
    assert "terug in het kompas" in scherm.success[0].value
    assert PASPOORT in [functie.id for functie in read_catalogus(inhoud).functies]


def test_what_is_not_saved_goes_first(log_in_als: LogIn, open_pagina: OpenPagina, inhoud: Path) -> None:
    """Nobody loses what was written: with a change there is no button."""
    log_in_als(Rol.FUNCTIEBEHEERDER)
    scherm = open_pagina(BEWERKEN, bewerk=PASPOORT)
    scherm = scherm.button("vullen.groep.leuk").click().run()
    scherm = scherm.text_area[0].set_value("Iets nieuws").run()
    scherm.session_state[f"vervallen.{PASPOORT}"] = True
    scherm = scherm.run()
    assert "Bewaar dat eerst" in read_text(scherm)
    assert not [knop for knop in scherm.button if knop.key == "vervallen.doe"]
    assert inhoud.exists()
