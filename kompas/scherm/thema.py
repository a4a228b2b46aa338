# SPDX-License-Identifier: EUPL-1.2
"""The house style as Streamlit's theme, which has to be known before the server starts."""

from pathlib import Path

from kompas.inhoud import Huisstijl, load_huisstijl
from kompas.kern.fouten import OngeldigeInhoud


def theme_environment(folder: Path) -> dict[str, str]:
    """Environment variables with the theme of an organisation. A broken house style gives the neutral default."""
    try:
        huisstijl = load_huisstijl(folder / "huisstijl.yaml")
    except OngeldigeInhoud:
        huisstijl = Huisstijl()
    kleuren = huisstijl.kleuren
    thema = {
        "STREAMLIT_THEME_PRIMARY_COLOR": kleuren.accent,
        "STREAMLIT_THEME_TEXT_COLOR": kleuren.tekst,
        "STREAMLIT_THEME_BACKGROUND_COLOR": kleuren.achtergrond,
        "STREAMLIT_THEME_SECONDARY_BACKGROUND_COLOR": kleuren.vlak,
        "STREAMLIT_THEME_LINK_COLOR": kleuren.accent,
        "STREAMLIT_THEME_BORDER_COLOR": kleuren.rand,
    }
    return {**thema, "STREAMLIT_THEME_FONT": huisstijl.lettertype} if huisstijl.lettertype else thema
