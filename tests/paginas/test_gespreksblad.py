# SPDX-License-Identifier: EUPL-1.2
"""The page of the gespreksblad: three versions, line by line for a manager, and nothing left after a wipe."""

import gc
from dataclasses import replace

import pytest
from streamlit.testing.v1 import AppTest

from kompas.diensten.gespreksblad import Versie
from kompas.kern.dossier import MAX_STAPPEN, Dossier, Energie, Staat, Stap
from kompas.scherm import paginas, sessie
from kompas.scherm.toegang import open_organisatie
from tests.paginas.conftest import OpenPagina, read_text

MERK = "zeekraal"


@pytest.fixture
def dossier() -> Dossier:
    """Someone with a step, a question and a tag that costs energy."""
    dossier = Dossier.from_functie(open_organisatie().catalogus, "verkeerskundige")
    dossier = dossier.sort_tag(dossier.tags[0], Energie.KOST).save("planeconoom")
    return replace(dossier, plan=(Stap("Een dag meelopen", "2026-12-08"),), vraag="Mag dat?")


def sheet(test: AppTest) -> str:
    """The sheet as it is shown: the page inside the page."""
    teksten = [str(getattr(element.proto, "json", "")) for element in test.get("bidi_component")]
    (html,) = [tekst for tekst in teksten if "<!doctype html>" in tekst]
    return html


def choose_versie(test: AppTest, versie: Versie) -> AppTest:
    keuze = next(veld for veld in test.get("button_group") if veld.label == "Voor wie is dit blad?")
    return keuze.set_value(versie).run()


def test_my_sheet_stands_there_at_once(open_pagina: OpenPagina, dossier: Dossier) -> None:
    """Without a question asked, with what was saved and written, and the promise about the server."""
    test = open_pagina(paginas.GESPREKSBLAD, dossier=dossier)
    assert not test.exception
    for woord in ("Mijn gespreksblad", "Planeconoom", "Een dag meelopen", "Mag dat?", "geen belofte"):
        assert woord in sheet(test)
    assert "Niets wordt op de server bewaard" in read_text(test)


def test_a_visitor_without_a_profile_chooses_first(open_pagina: OpenPagina) -> None:
    """The page asks for a function, as every page does that needs one."""
    test = open_pagina(paginas.GESPREKSBLAD)
    assert not test.exception
    assert test.selectbox(key="functiekeuze")


def test_a_manager_sees_only_what_was_ticked(open_pagina: OpenPagina, dossier: Dossier) -> None:
    """Nothing is ticked beforehand; a tick puts its line on the sheet, and taking it away takes the line away."""
    test = choose_versie(open_pagina(paginas.GESPREKSBLAD, dossier=dossier), Versie.LEIDINGGEVENDE)
    assert not test.exception
    assert not any(vakje.value for vakje in test.checkbox)
    assert "Planeconoom" not in sheet(test)
    test.checkbox(key="bladkeuze.functie.planeconoom").check().run()
    assert "Planeconoom" in sheet(test)
    assert "Verkeerskundige" not in sheet(test)
    assert "Dit ziet je leidinggevende" in read_text(test)
    test.checkbox(key="bladkeuze.functie.planeconoom").uncheck().run()
    assert "Planeconoom" not in sheet(test)


def test_ticks_stay_when_the_version_changes(open_pagina: OpenPagina, dossier: Dossier) -> None:
    """Looking at another version and back loses no tick."""
    test = choose_versie(open_pagina(paginas.GESPREKSBLAD, dossier=dossier), Versie.LEIDINGGEVENDE)
    test.checkbox(key="bladkeuze.stap").check().run()
    choose_versie(test, Versie.MIJ)
    choose_versie(test, Versie.LEIDINGGEVENDE)
    assert test.checkbox(key="bladkeuze.stap").value
    assert "Een dag meelopen" in sheet(test)


def test_an_emptied_first_step_leaves_the_other_steps_alone(open_pagina: OpenPagina, dossier: Dossier) -> None:
    """Who empties the first step and writes another one changes that step only; what comes after it stays."""
    test = open_pagina(paginas.GESPREKSBLAD, dossier=dossier.add_stap(Stap("Bellen")))
    test.text_input(key="stap.wat").set_value("").run()
    test.date_input(key="stap.wanneer").set_value(None).run()
    assert [stap.wat for stap in test.session_state[sessie.DOSSIER].plan] == ["Bellen"]
    test.text_input(key="stap.wat").set_value("Toch lezen").run()
    test.text_input(key="stap.wat").set_value("Toch schrijven").run()
    test.text_area(key="stap.vraag").set_value("Hoe dan?").run()
    assert [stap.wat for stap in test.session_state[sessie.DOSSIER].plan] == ["Toch schrijven", "Bellen"]


def test_a_full_plan_takes_no_first_step(open_pagina: OpenPagina, dossier: Dossier) -> None:
    """Thirty steps that are done leave no room: a sentence says so, and the rest of the form still works."""
    vol = replace(dossier, plan=(Stap("Af", "", Staat.GEDAAN),) * MAX_STAPPEN)
    test = open_pagina(paginas.GESPREKSBLAD, dossier=vol)
    test.text_area(key="stap.vraag").set_value("Hoe dan?").run()
    assert not test.warning
    test.text_input(key="stap.wat").set_value("Bellen").run()
    assert not test.exception
    assert f"{MAX_STAPPEN} stappen" in test.warning[0].value
    assert test.session_state[sessie.DOSSIER] == replace(vol, vraag="Hoe dan?")


def test_a_name_stays_off_the_dossier(open_pagina: OpenPagina, dossier: Dossier) -> None:
    """A name stands on the sheet and nowhere in what is kept."""
    test = open_pagina(paginas.GESPREKSBLAD, dossier=dossier)
    test.text_input(key="gespreksblad.naamveld").set_value("Sam de Vries").run()
    assert "Sam de Vries" in sheet(test)
    assert "Sam" not in str(test.session_state[sessie.DOSSIER])


def test_hidden_percentages_stay_off_the_sheet(open_pagina: OpenPagina, dossier: Dossier) -> None:
    """Who hid them on screen does not meet them on paper."""
    test = open_pagina(paginas.GESPREKSBLAD, dossier=dossier)
    assert "Match:" in sheet(test)
    test.session_state["sessie.verberg_procenten"] = True
    assert "Match:" not in sheet(test.run())


def find_living(merk: str) -> list[str]:
    """Every text in this process that holds these words; those of the test itself are just as long as they are."""
    gc.collect()
    dingen = {id(ding): ding for houder in gc.get_objects() for ding in gc.get_referents(houder)}
    teksten = [ding for ding in dingen.values() if isinstance(ding, str) and len(ding) > len(merk)]
    rauw = [ding.decode(errors="ignore") for ding in dingen.values() if isinstance(ding, bytes)]
    return [tekst[:80] for tekst in (*teksten, *rauw) if merk in tekst]


def test_after_a_wipe_no_memory_holds_what_was_written(open_pagina: OpenPagina) -> None:
    """Not the session, not a cache of ours, of Streamlit, of Python or of the typesetter."""
    begin = len(find_living(MERK))
    dossier = Dossier.from_functie(open_organisatie().catalogus, "verkeerskundige")
    test = open_pagina(
        paginas.GESPREKSBLAD, dossier=replace(dossier, vraag=f"{MERK} mag?", plan=(Stap(f"{MERK} eten"),))
    )
    test.text_input(key="gespreksblad.naamveld").set_value(f"{MERK} de Vries").run()
    assert MERK in sheet(test)
    del dossier
    test.switch_page(paginas.PROFIEL).run()
    test.button(key="wissen.vraag").click().run()
    test.button(key="wissen.ja").click().run()
    assert not test.exception
    assert len(find_living(MERK)) == begin
