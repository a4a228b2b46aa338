# SPDX-License-Identifier: EUPL-1.2
"""The colours of the house style as CSS variables, so that stijl.css and our own containers can use them."""

import re

import streamlit as st

from kompas.inhoud import Huisstijl
from kompas.inhoud.model import HEXKLEUR
from kompas.kern import Catalogus
from kompas.scherm.kompaskleur import Figuurstijl, build_paletten

_HAAK = "domein-"


def show_kleurstijl(huisstijl: Huisstijl, catalogus: Catalogus) -> None:
    """Put the variables on the page; `key_domein` makes the keys of containers that carry the colour of a domain."""
    st.html(f"<style>{build_kleurstijl(huisstijl, catalogus)}</style>")


def build_kleurstijl(huisstijl: Huisstijl, catalogus: Catalogus) -> str:
    """The CSS: `--accent`, `--inkt`, `--grijs`, `--papier`, `--vlak`, `--rand` everywhere, and `--domein` (a colour
    for text and shapes) with `--domein-vlak` (its tint) inside the containers of `key_domein`.

    Raises `ValueError` on a colour that is not `#rrggbb`: nothing else may reach a style sheet.
    """
    kleuren, stijl = huisstijl.kleuren, Figuurstijl.from_huisstijl(huisstijl)
    overal = {
        "accent": kleuren.accent,
        "inkt": kleuren.tekst,
        "grijs": stijl.grijs,
        "papier": kleuren.achtergrond,
        "vlak": kleuren.vlak,
        "rand": kleuren.rand,
    }
    regels = [_rule(":root", overal)]
    regels.append(_rule(f'[class*="st-key-{_HAAK}"]', {"domein": kleuren.accent, "domein-vlak": kleuren.vlak}))
    paletten = build_paletten(huisstijl, catalogus.domeinen)
    for nummer, domein in enumerate(catalogus.domeinen):
        palet = paletten[domein]
        haak = f'[class*="st-key-{_HAAK}{nummer}-"]'
        regels.append(_rule(haak, {"domein": palet.kleur, "domein-vlak": palet.vlak(0)}))
    return "\n".join(regels)


def key_domein(catalogus: Catalogus, domein: str, naam: str) -> str:
    """The key of a container in the colours of this domain: `st.container(key=key_domein(catalogus, domein, "rij-1"))`.

    `naam` must be unique on the page. A domain without a sector of its own (of a rol, say) gets the accent colour.
    """
    nummer = catalogus.domeinen.index(domein) if domein in catalogus.domeinen else "anders"
    return f"{_HAAK}{nummer}-{naam}"


def _rule(haak: str, variabelen: dict[str, str]) -> str:
    fout = [kleur for kleur in variabelen.values() if not re.fullmatch(HEXKLEUR, kleur)]
    if fout:
        raise ValueError(f"no colours: {fout}")
    return haak + " {" + " ".join(f"--{naam}: {kleur};" for naam, kleur in variabelen.items()) + "}"
