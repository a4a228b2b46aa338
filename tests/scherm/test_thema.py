# SPDX-License-Identifier: EUPL-1.2
"""The house style reaches Streamlit, and the settings file says the same where there is none."""

import tomllib
from pathlib import Path

from kompas.inhoud import Huisstijl
from kompas.scherm.thema import theme_environment

PROJECT = Path(__file__).resolve().parents[2]


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
    waterrijk = theme_environment(PROJECT / "data" / "voorbeelden" / "waterrijk")
    assert alkmaar["STREAMLIT_THEME_PRIMARY_COLOR"] != waterrijk["STREAMLIT_THEME_PRIMARY_COLOR"]
    assert theme_environment(PROJECT / "docs")["STREAMLIT_THEME_PRIMARY_COLOR"] == Huisstijl().kleuren.accent


def test_a_font_of_the_house_style_is_used(tmp_path: Path) -> None:
    """The font that the file names is the font of the theme."""
    (tmp_path / "huisstijl.yaml").write_text('naam: "Kompas"\norganisatie: "Oost"\nlettertype: "Verdana"\n', "utf-8")
    assert theme_environment(tmp_path)["STREAMLIT_THEME_FONT"] == "Verdana"
