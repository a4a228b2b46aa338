# SPDX-License-Identifier: EUPL-1.2
"""The house style reaches Streamlit, and the settings file says the same where there is none."""

import hashlib
import json
import tomllib
from pathlib import Path

import pytest

from kompas.inhoud import Huisstijl, load_huisstijl
from kompas.inhoud.lettertype import Lettertype
from kompas.scherm.huisstijl.thema import theme_environment
from kompas.scherm.kompas.letters import ADRES, find_schermletter, list_fontfaces

PROJECT = Path(__file__).resolve().parents[2]
WATERRIJK = PROJECT / "data" / "voorbeelden" / "waterrijk"


def test_the_settings_file_has_the_neutral_colours() -> None:
    """`streamlit run server.py` without our start command looks like an organisation without a house style."""
    thema = tomllib.loads((PROJECT / ".streamlit" / "config.toml").read_text(encoding="utf-8"))["theme"]
    kleuren = Huisstijl().kleuren
    assert thema["primaryColor"] == thema["linkColor"] == kleuren.accent
    assert thema["textColor"] == kleuren.tekst
    assert thema["backgroundColor"] == kleuren.achtergrond
    assert thema["secondaryBackgroundColor"] == kleuren.vlak


def test_each_organisation_has_its_own_theme() -> None:
    """Two folders give two looks, and a folder without a house style the neutral one."""
    alkmaar = theme_environment(PROJECT / "data")
    waterrijk = theme_environment(WATERRIJK)
    assert alkmaar["STREAMLIT_THEME_PRIMARY_COLOR"] != waterrijk["STREAMLIT_THEME_PRIMARY_COLOR"]
    assert theme_environment(PROJECT / "docs")["STREAMLIT_THEME_PRIMARY_COLOR"] == Huisstijl().kleuren.accent


def test_a_font_of_the_house_style_is_used(tmp_path: Path) -> None:
    """The font that the file names is the font of the theme, of the headings too when they have none of their own."""
    (tmp_path / "huisstijl.yaml").write_text('naam: "Kompas"\norganisatie: "Oost"\nlettertype: "Verdana"\n', "utf-8")
    thema = theme_environment(tmp_path)
    assert thema["STREAMLIT_THEME_FONT"] == thema["STREAMLIT_THEME_HEADING_FONT"]
    assert thema["STREAMLIT_THEME_FONT"].startswith('"Verdana", ')
    assert json.loads(thema["STREAMLIT_THEME_FONT_FACES"]) == []


def test_fonts_come_from_our_own_server() -> None:
    """Both organisations of this project bring fonts, and every address is a path of our own that we answer."""
    for folder in (PROJECT / "data", WATERRIJK):
        huisstijl = load_huisstijl(folder / "huisstijl.yaml")
        gezichten = json.loads(theme_environment(folder)["STREAMLIT_THEME_FONT_FACES"])
        namen = {letter.naam for letter in (huisstijl.lettertype, huisstijl.lettertype_koppen) if letter}
        assert {gezicht["family"] for gezicht in gezichten} == namen
        for gezicht in gezichten:
            pad, hash_ = gezicht["url"].split("?v=")
            bestand = find_schermletter(huisstijl, folder, pad.removeprefix(f"{ADRES}/"))
            assert bestand is not None
            assert hashlib.sha256(bestand.read_bytes()).hexdigest().startswith(hash_)


def test_the_address_of_a_font_changes_with_its_content(tmp_path: Path) -> None:
    """A browser keeps a font for a year, so other letters under the same name need another address."""
    huisstijl = Huisstijl(lettertype=Lettertype("Oost", "oost.woff2"))
    adressen = set()
    for inhoud in (b"wOF2 one", b"wOF2 two"):
        (tmp_path / "oost.woff2").write_bytes(inhoud)
        adressen.add(list_fontfaces(huisstijl, tmp_path)[0]["url"])
    assert len(adressen) == 2


def test_a_font_with_a_file_for_bold_says_which_weight_is_which(tmp_path: Path) -> None:
    """One file serves all weights; with a second one for bold each serves its own."""
    for naam in ("a.woff2", "b.woff2", "c.woff2"):
        (tmp_path / naam).write_bytes(b"wOF2")
    een = list_fontfaces(Huisstijl(lettertype=Lettertype("A", "a.woff2")), tmp_path)
    drie = list_fontfaces(Huisstijl(lettertype=Lettertype("A", "a.woff2", "b.woff2", "c.woff2")), tmp_path)
    assert [gezicht["weight"] for gezicht in een] == ["100 900"]
    assert [(gezicht["weight"], gezicht["style"]) for gezicht in drie] == [
        ("400", "normal"),
        ("700", "normal"),
        ("400", "italic"),
    ]


@pytest.mark.parametrize("naam", ["huisstijl.yaml", "../functies.yaml", "bitter.woff2", "figtree-gewoon.ttf", ""])
def test_only_fonts_of_the_house_style_are_served(naam: str) -> None:
    """No other file of the folder or of the app can be fetched through the address of the fonts."""
    huisstijl = load_huisstijl(PROJECT / "data" / "huisstijl.yaml")
    assert find_schermletter(huisstijl, PROJECT / "data", naam) is None
