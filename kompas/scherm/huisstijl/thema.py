# SPDX-License-Identifier: EUPL-1.2
"""The house style as Streamlit's theme, which has to be known before the server starts."""

import json
from collections.abc import Iterator
from pathlib import Path

from kompas.inhoud import Huisstijl, load_huisstijl
from kompas.inhoud.kleur import ZICHTBAAR, Paar, mix
from kompas.kern.fouten import OngeldigeInhoud
from kompas.scherm.kompas.kleur import Figuurstijl
from kompas.scherm.kompas.letters import css_familie, list_fontfaces

# What Streamlit 1.67 makes of the colours that it gets, as measured in a browser.
_BIJSCHRIFT = 0.6  # of the text colour: captions and examples in a field
_GEKOZEN = 0.1  # of the accent colour: behind a chosen pill and a badge
_KNOP = "#ffffff"  # text on a primary button and a chosen tag, and behind the text of any other button


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
        "STREAMLIT_THEME_GRAY_BACKGROUND_COLOR": kleuren.vlak,
        "STREAMLIT_THEME_BLUE_TEXT_COLOR": kleuren.tekst,
        "STREAMLIT_THEME_BLUE_BACKGROUND_COLOR": _gekozen(huisstijl),
        "STREAMLIT_THEME_FONT": css_familie(huisstijl.lettertype),
        "STREAMLIT_THEME_HEADING_FONT": css_familie(huisstijl.lettertype_koppen or huisstijl.lettertype),
        "STREAMLIT_THEME_FONT_FACES": json.dumps(list_fontfaces(huisstijl, folder)),
    }


def list_paren(huisstijl: Huisstijl) -> Iterator[Paar]:
    """The colours that Streamlit puts on each other with this theme."""
    kleuren, grijs = huisstijl.kleuren, Figuurstijl.from_huisstijl(huisstijl).grijs
    for achter in (kleuren.achtergrond, kleuren.vlak):
        yield Paar("text", kleuren.tekst, achter)
        yield Paar("quiet text and gray badge", grijs, achter)
        yield Paar("caption and example in a field", mix(kleuren.tekst, achter, _BIJSCHRIFT), achter)
        yield Paar("link and chosen control", kleuren.accent, achter)
        yield Paar("border of a control", kleuren.rand, achter, ZICHTBAAR)
    yield Paar("primary button and chosen tag", _KNOP, kleuren.accent)
    yield Paar("other button", kleuren.tekst, _KNOP)
    yield Paar("badge and chosen pill", kleuren.accent, _gekozen(huisstijl))
    yield Paar("info", kleuren.tekst, _gekozen(huisstijl))


def _gekozen(huisstijl: Huisstijl) -> str:
    return mix(huisstijl.kleuren.accent, huisstijl.kleuren.achtergrond, _GEKOZEN)
