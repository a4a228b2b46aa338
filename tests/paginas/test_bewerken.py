# SPDX-License-Identifier: EUPL-1.2
"""The editor of a passport and the home of a functiebeheerder, on a copy of the example content."""

import shutil
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from kompas.kern.toegang import Rol
from kompas.scherm.paginas import BEWERKEN, FUNCTIE, VULLEN
from tests.paginas.conftest import PROJECT, LogIn, OpenPagina, read_text

PASPOORT = "planeconoom"
LEUK, LASTIG = "Wat is leuk aan dit werk? Noem een voorbeeld", "Wat is lastig aan dit werk? Wees eerlijk"


@pytest.fixture
def inhoud(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An own copy of the content, which the screens serve and change."""
    folder = tmp_path / "data"
    folder.mkdir()
    for naam in ("functies.yaml", "tags.yaml", "huisstijl.yaml", "logo.svg", "beeldmerk.svg"):
        shutil.copy(PROJECT / "data" / naam, folder)
    monkeypatch.setenv("KOMPAS_DATA", str(folder))
    return folder


def read_functies(inhoud: Path) -> list[str]:
    """The lines of the file."""
    return (inhoud / "functies.yaml").read_text(encoding="utf-8").splitlines()


def list_anders(voor: list[str], na: list[str]) -> list[str]:
    """The lines that changed, as they are now."""
    assert len(voor) == len(na)
    return [nieuw for oud, nieuw in zip(voor, na) if oud != nieuw]


def open_groep(scherm: AppTest, groep: str) -> AppTest:
    return scherm.button(f"vullen.groep.{groep}").click().run()


def find_tekst(scherm: AppTest, label: str) -> object:
    return next(veld for veld in [*scherm.text_input, *scherm.text_area] if veld.label == label)


def write(scherm: AppTest, label: str, tekst: str) -> AppTest:
    """Type in a field."""
    find_tekst(scherm, label).set_value(tekst)  # type: ignore[attr-defined]
    return scherm.run()


def save(scherm: AppTest, reden: str = "Het team las het na") -> AppTest:
    if reden:
        write(scherm, "Waarom verander je dit?", reden)
    return scherm.button("vullen.bewaar").click().run()


def is_bewaard(scherm: AppTest) -> bool:
    """Whether the screen says so."""
    return any(zin.value.startswith("Bewaard") for zin in scherm.success)


def open_editor(open_pagina: OpenPagina) -> AppTest:
    scherm = open_pagina(BEWERKEN, bewerk=PASPOORT)
    assert not scherm.exception
    return scherm


def test_one_field_changes_only_its_own_line(log_in_als: LogIn, open_pagina: OpenPagina, inhoud: Path) -> None:
    """A new sentence is shown in words first, and after saving only that line and the vulling of the file differ."""
    log_in_als(Rol.FUNCTIEBEHEERDER)
    voor = read_functies(inhoud)
    scherm = write(open_groep(open_editor(open_pagina), "leuk"), LEUK, "Fijn!")
    assert r"Wat is leuk\:" in read_text(scherm)
    assert read_functies(inhoud) == voor
    scherm = save(scherm)
    assert not scherm.exception
    assert is_bewaard(scherm)
    assert list_anders(voor, read_functies(inhoud)) == ['    leuk: "Fijn!"', "    vulling: concept"]


def test_what_is_wrong_stands_at_its_field_and_nothing_is_lost(
    log_in_als: LogIn, open_pagina: OpenPagina, inhoud: Path
) -> None:
    """An empty title cannot be saved; the field says so, the group says so, and other words stay."""
    log_in_als(Rol.FUNCTIEBEHEERDER)
    voor = read_functies(inhoud)
    scherm = write(open_groep(open_editor(open_pagina), "leuk"), LEUK, "Fijn!")
    scherm = write(open_groep(scherm, "titel"), "Titel, zoals collega's het zeggen", "")
    assert "1 fout" in read_text(scherm)
    assert "Schrijf dit op één regel" in read_text(scherm)
    scherm = save(scherm)
    assert read_functies(inhoud) == voor
    assert find_tekst(open_groep(scherm, "leuk"), LEUK).value == "Fijn!"  # type: ignore[attr-defined]


def test_saving_asks_for_a_reason(log_in_als: LogIn, open_pagina: OpenPagina, inhoud: Path) -> None:
    """Without one nothing is saved, and the sentence stands at that field."""
    log_in_als(Rol.FUNCTIEBEHEERDER)
    voor = read_functies(inhoud)
    scherm = write(open_groep(open_editor(open_pagina), "leuk"), LEUK, "Fijn!")
    scherm = save(scherm, reden="")
    assert "waarom je dit verandert" in read_text(scherm)
    assert read_functies(inhoud) == voor


def test_a_tag_moves_the_neighbours(log_in_als: LogIn, open_pagina: OpenPagina, inhoud: Path) -> None:
    """Taking a tag away shows the nearest five before and after."""
    log_in_als(Rol.FUNCTIEBEHEERDER)
    scherm = open_groep(open_editor(open_pagina), "kenmerken")
    assert "Ze veranderen niet" in read_text(scherm)
    weg = next(knop for knop in scherm.button if str(knop.key).startswith("vullen.weg.k-"))
    scherm = weg.click().run()
    assert "Na bewaren" in read_text(scherm)
    assert not scherm.exception
    assert inhoud.exists()


def test_two_editors_choose_per_field(log_in_als: LogIn, open_pagina: OpenPagina, inhoud: Path) -> None:
    """The second one to save sees both versions of what both changed, and keeps what only one changed."""
    log_in_als(Rol.FUNCTIEBEHEERDER)
    een, twee = (open_groep(open_editor(open_pagina), "leuk") for _ in range(2))
    een = write(write(een, LEUK, "Van de een"), LASTIG, "Lastig van de een")
    assert is_bewaard(save(een))
    twee = save(write(twee, LEUK, "Van de ander"))
    tekst = read_text(twee)
    assert "Van de een" in tekst
    assert "Van de ander" in tekst
    assert '    leuk: "Van de een"' in read_functies(inhoud)
    twee.radio("vullen.keuze.leuk").set_value("hier").run()
    twee = twee.button("vullen.kies").click().run()
    twee = save(twee)
    assert is_bewaard(twee)
    assert {'    leuk: "Van de ander"', '    lastig: "Lastig van de een"'} <= set(read_functies(inhoud))


def test_an_earlier_version_comes_back_as_a_new_one(log_in_als: LogIn, open_pagina: OpenPagina, inhoud: Path) -> None:
    """Back to the beginning: the file is as it was, and the step itself is a version."""
    mens = log_in_als(Rol.FUNCTIEBEHEERDER)
    voor = read_functies(inhoud)
    scherm = write(open_groep(open_editor(open_pagina), "leuk"), LEUK, "Fijn!")
    scherm = save(scherm)
    scherm.session_state[f"versies.{PASPOORT}"] = True
    scherm = scherm.run()
    assert mens.weergavenaam in read_text(scherm)
    scherm = scherm.button(f"versies.terug.{PASPOORT}.0").click().run()
    assert "Terug naar het begin" in read_text(scherm)
    assert read_functies(inhoud) == voor


@pytest.mark.parametrize("rol", [Rol.FUNCTIEBEHEERDER, Rol.MEDEWERKER])
def test_only_who_may_sees_the_way_to_the_editor(
    log_in_als: LogIn, open_pagina: OpenPagina, inhoud: Path, rol: Rol
) -> None:
    """On the passport itself."""
    log_in_als(rol)
    scherm = open_pagina(FUNCTIE, functie=PASPOORT)
    assert any(knop.key == "paspoort.bewerk" for knop in scherm.button) is (rol is Rol.FUNCTIEBEHEERDER)
    assert inhoud.exists()


def test_the_home_says_what_to_do_next(log_in_als: LogIn, open_pagina: OpenPagina, inhoud: Path) -> None:
    """An example counts as not filled; one function is proposed with why."""
    log_in_als(Rol.FUNCTIEBEHEERDER)
    scherm = open_pagina(VULLEN)
    assert not scherm.exception
    tekst = read_text(scherm)
    assert "**0 van de" in tekst
    assert "loopt het verst achter" in tekst
    assert inhoud.exists()
