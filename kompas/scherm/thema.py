# SPDX-License-Identifier: EUPL-1.2
"""The house style as Streamlit's theme, which has to be known before the server starts."""

import json
from pathlib import Path

from kompas.inhoud import Huisstijl, load_huisstijl
from kompas.kern.fouten import OngeldigeInhoud
from kompas.scherm.kompaskleur import Figuurstijl
from kompas.scherm.letters import css_familie, list_fontfaces


def theme_environment(folder: Path) -> dict[str, str]:
    """Environment variables with the theme of an organisation. A broken house style gives the neutral default."""
    try:
        huisstijl = load_huisstijl(folder / "huisstijl.yaml")
    except OngeldigeInhoud:
        huisstijl = Huisstijl()
    kleuren = huisstijl.kleuren
    return {
        "STREAMLIT_THEME_PRIMARY_COLOR": kleuren.accent,
        "STREAMLIT_THEME_TEXT_COLOR": kleuren.tekst,
        "STREAMLIT_THEME_BACKGROUND_COLOR": kleuren.achtergrond,
        "STREAMLIT_THEME_SECONDARY_BACKGROUND_COLOR": kleuren.vlak,
        "STREAMLIT_THEME_LINK_COLOR": kleuren.accent,
        "STREAMLIT_THEME_BORDER_COLOR": kleuren.rand,
        "STREAMLIT_THEME_GRAY_TEXT_COLOR": Figuurstijl.from_huisstijl(huisstijl).grijs,
        "STREAMLIT_THEME_FONT": css_familie(huisstijl.lettertype),
        "STREAMLIT_THEME_HEADING_FONT": css_familie(huisstijl.lettertype_koppen or huisstijl.lettertype),
        "STREAMLIT_THEME_FONT_FACES": json.dumps(list_fontfaces(huisstijl, folder)),
    }
