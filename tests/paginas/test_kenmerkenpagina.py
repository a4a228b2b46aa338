# SPDX-License-Identifier: EUPL-1.2
"""The vocabulary on screen, on a copy of the example content."""

import shutil
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from kompas.inhoud import load_catalogus
from kompas.kern import Catalogus
from kompas.kern.toegang import Rol
from kompas.scherm.paginas import KENMERKEN
from kompas.scherm.vullen.kenmerken.zoeken import GEKOZEN
from tests.paginas.conftest import PROJECT, LogIn, OpenPagina, read_text

TAG, ANDER = "c-assertiviteit", "c-besluitvaardigheid"


@pytest.fixture
def inhoud(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An own copy of the content, which the screens serve and change."""
    folder = tmp_path / "data"
    shutil.copytree(PROJECT / "data", folder, ignore=shutil.ignore_patterns("versies", "voorbeelden", "schema"))
    monkeypatch.setenv("KOMPAS_DATA", str(folder))
    return folder


def read_catalogus(inhoud: Path) -> Catalogus:
    """The content as it stands in the files."""
    return load_catalogus(inhoud / "functies.yaml", inhoud / "tags.yaml")


def choose(open_pagina: OpenPagina, wat: str) -> AppTest:
    """The page with the tag and what to do with it."""
    scherm = open_pagina(KENMERKEN)
    assert not scherm.exception
    scherm = scherm.selectbox(GEKOZEN).set_value(TAG).run()
    return scherm.segmented_control(f"kenmerken.wat.{TAG}").set_value(wat).run()


def do(scherm: AppTest) -> AppTest:
    scherm = scherm.text_input(f"kenmerken.reden.{TAG}").set_value("Zo noemen wij het").run()
    return scherm.button("kenmerken.doe").click().run()


def test_a_new_name_is_shown_whole_before_it_is_done(log_in_als: LogIn, open_pagina: OpenPagina, inhoud: Path) -> None:
    """Nothing changes until the button; the old word still finds the tag."""
    log_in_als(Rol.FUNCTIEBEHEERDER)
    scherm = choose(open_pagina, "Hernoem")
    scherm = scherm.text_input(f"kenmerken.naam.{TAG}").set_value("Voor jezelf staan").run()
    assert "Dit gebeurt er" in read_text(scherm)
    assert scherm.button("kenmerken.doe").disabled
    assert read_catalogus(inhoud).tag(TAG).label == "Assertiviteit"
    scherm = do(scherm)
    assert not scherm.exception
    assert [zin.value for zin in scherm.success]
    tag = read_catalogus(inhoud).tag(TAG)
    assert tag.label == "Voor jezelf staan"
    assert "Assertiviteit" in tag.synoniemen


def test_a_merge_names_every_passport_that_changes(log_in_als: LogIn, open_pagina: OpenPagina, inhoud: Path) -> None:
    """What is shown is what happens: those passports carry the other tag, and this one is retired."""
    log_in_als(Rol.FUNCTIEBEHEERDER)
    voor = read_catalogus(inhoud)
    dragers = [functie for functie in voor.functies if TAG in functie.tag_ids]
    assert dragers
    scherm = choose(open_pagina, "Voeg samen met een ander")
    scherm = scherm.selectbox(f"kenmerken.naar.{TAG}").set_value(ANDER).run()
    tekst = read_text(scherm).replace("\\", "")
    assert [functie.titel for functie in dragers if functie.titel not in tekst] == []
    scherm = do(scherm)
    assert not scherm.exception
    na = read_catalogus(inhoud)
    assert na.tag(TAG).vervallen
    assert all(ANDER in na.functie(functie.id).tag_ids for functie in dragers)


def test_a_retired_tag_stays_where_it_is(log_in_als: LogIn, open_pagina: OpenPagina, inhoud: Path) -> None:
    """It is no longer given; passports keep it, and the screen says how many."""
    log_in_als(Rol.FUNCTIEBEHEERDER)
    scherm = do(choose(open_pagina, "Laat vervallen"))
    assert not scherm.exception
    na = read_catalogus(inhoud)
    assert na.tag(TAG).vervallen
    assert any(TAG in functie.tag_ids for functie in na.functies)


def test_tags_of_one_passport_are_found(log_in_als: LogIn, open_pagina: OpenPagina, inhoud: Path) -> None:
    """The table holds only those, each with its number."""
    log_in_als(Rol.FUNCTIEBEHEERDER)
    scherm = open_pagina(KENMERKEN)
    (keuze,) = [veld for veld in scherm.segmented_control if veld.label == "Hoe vaak gebruikt?"]
    scherm = keuze.set_value("Eén keer").run()
    assert set(scherm.dataframe[0].value["Paspoorten"]) == {1}
    assert inhoud.exists()


def test_other_words_change_only_the_tag(log_in_als: LogIn, open_pagina: OpenPagina, inhoud: Path) -> None:
    """The explanation and the words to find it by, and no passport."""
    log_in_als(Rol.FUNCTIEBEHEERDER)
    voor = (inhoud / "functies.yaml").read_bytes()
    scherm = choose(open_pagina, "Leg anders uit")
    scherm = scherm.text_area(f"kenmerken.woorden.{TAG}").set_value("nee zeggen\n\nvan je afbijten").run()
    scherm = do(scherm)
    assert not scherm.exception
    assert read_catalogus(inhoud).tag(TAG).synoniemen == ("nee zeggen", "van je afbijten")
    assert (inhoud / "functies.yaml").read_bytes() == voor


def test_a_tag_is_added_once(log_in_als: LogIn, open_pagina: OpenPagina, inhoud: Path) -> None:
    """The second time the screen says that it is there already."""
    log_in_als(Rol.FUNCTIEBEHEERDER)
    scherm = open_pagina(KENMERKEN)
    for keer in range(2):
        scherm.session_state["kenmerken.nieuw"] = True
        scherm = scherm.run()
        scherm.selectbox("kenmerken.nieuw.soort").set_value(("kennisgebied", ""))
        for veld, tekst in (("label", "Vleermuizen"), ("uitleg", "Je kent ze."), ("reden", "Nodig voor ecologen")):
            scherm.text_input(f"kenmerken.nieuw.{veld}").set_value(tekst)
        (knop,) = [knop for knop in scherm.button if knop.label == "Voeg toe"]
        scherm = knop.click().run()
        assert not scherm.exception
        assert bool(scherm.success) is (keer == 0)
    assert "Dit kenmerk is er al" in read_text(scherm)
    assert read_catalogus(inhoud).tag("k-vleermuizen").uitleg == "Je kent ze."


def test_a_new_competentie_says_of_what_kind_it_is(log_in_als: LogIn, open_pagina: OpenPagina, inhoud: Path) -> None:
    """Without a choice nothing is added and nothing typed is lost; the kind that was chosen stands in the file."""
    log_in_als(Rol.FUNCTIEBEHEERDER)
    scherm = open_pagina(KENMERKEN)
    scherm.session_state["kenmerken.nieuw"] = True
    scherm = scherm.run()
    for veld, tekst in (("label", "Vleermuizen tellen"), ("uitleg", "Je telt ze."), ("reden", "Nodig")):
        scherm.text_input(f"kenmerken.nieuw.{veld}").set_value(tekst)
    (knop,) = [knop for knop in scherm.button if knop.label == "Voeg toe"]
    scherm = knop.click().run()
    assert "Kies eerst wat voor soort kenmerk het is" in read_text(scherm)
    assert scherm.text_input("kenmerken.nieuw.label").value == "Vleermuizen tellen"
    scherm.selectbox("kenmerken.nieuw.soort").set_value(("competentie", "vaktechnisch"))
    scherm = next(knop for knop in scherm.button if knop.label == "Voeg toe").click().run()
    assert not scherm.exception
    assert read_catalogus(inhoud).tag("c-vleermuizen-tellen").soort == "vaktechnisch"
