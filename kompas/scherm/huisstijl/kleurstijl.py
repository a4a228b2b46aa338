# SPDX-License-Identifier: EUPL-1.2
"""The colours of the house style as CSS variables, so that stijl.css and our own containers can use them."""

import re
from collections.abc import Iterable, Iterator

import streamlit as st

from kompas.inhoud import Huisstijl
from kompas.inhoud.kleur import LEESBAAR, ZICHTBAAR, Paar
from kompas.inhoud.model import HEXKLEUR
from kompas.kern import Catalogus
from kompas.scherm.kompas.kleur import Figuurstijl, Palet, build_paletten

_HAAK = "domein-"

# Which variable stijl.css puts on which, and the contrast that this needs. A test compares the two.
_OP_ELKAAR = (
    *(("inkt", "papier", LEESBAAR), ("inkt", "vlak", LEESBAAR), ("inkt", "domein-vlak", LEESBAAR)),
    *(("grijs", "papier", LEESBAAR), ("grijs", "vlak", LEESBAAR), ("grijs", "domein-vlak", LEESBAAR)),
    *(("accent", "papier", LEESBAAR), ("accent", "vlak", LEESBAAR), ("papier", "accent", LEESBAAR)),
    *(("domein", "papier", LEESBAAR), ("domein", "domein-vlak", LEESBAAR), ("papier", "domein", LEESBAAR)),
    *(("rand", "papier", ZICHTBAAR), ("rand", "vlak", ZICHTBAAR)),
)


def show_kleurstijl(huisstijl: Huisstijl, catalogus: Catalogus) -> None:
    """Put the variables on the page; `key_domein` makes the keys of containers that carry the colour of a domain."""
    st.html(f"<style>{build_kleurstijl(huisstijl, catalogus)}</style>")


def build_kleurstijl(huisstijl: Huisstijl, catalogus: Catalogus) -> str:
    """The CSS: `--accent`, `--inkt`, `--grijs`, `--papier`, `--vlak`, `--rand` everywhere, and `--domein` (a colour
    for text and shapes) with `--domein-vlak` (its tint) inside the containers of `key_domein`.

    Raises `ValueError` on a colour that is not `#rrggbb`: nothing else may reach a style sheet.
    """
    regels = [_rule(":root", _overal(huisstijl))]
    regels.append(_rule(f'[class*="st-key-{_HAAK}"]', _zonder_domein(huisstijl)))
    paletten = build_paletten(huisstijl, catalogus.domeinen)
    for nummer, domein in enumerate(catalogus.domeinen):
        regels.append(_rule(f'[class*="st-key-{_HAAK}{nummer}-"]', _van_domein(paletten[domein])))
    return "\n".join(regels)


def list_paren(huisstijl: Huisstijl, domeinen: Iterable[str]) -> Iterator[Paar]:
    """The colours that stijl.css puts on each other, in every domain and outside all."""
    per_domein = [_van_domein(palet) for palet in build_paletten(huisstijl, domeinen).values()]
    for eigen in (_zonder_domein(huisstijl), *per_domein):
        kleuren = _overal(huisstijl) | eigen
        for voor, achter, nodig in _OP_ELKAAR:
            yield Paar(f"--{voor} on --{achter}", kleuren[voor], kleuren[achter], nodig)


def _overal(huisstijl: Huisstijl) -> dict[str, str]:
    kleuren = huisstijl.kleuren
    return {
        "accent": kleuren.accent,
        "inkt": kleuren.tekst,
        "grijs": Figuurstijl.from_huisstijl(huisstijl).grijs,
        "papier": kleuren.achtergrond,
        "vlak": kleuren.vlak,
        "rand": kleuren.rand,
    }


def _zonder_domein(huisstijl: Huisstijl) -> dict[str, str]:
    return {"domein": huisstijl.kleuren.accent, "domein-vlak": huisstijl.kleuren.vlak}


def _van_domein(palet: Palet) -> dict[str, str]:
    return {"domein": palet.kleur, "domein-vlak": palet.vlak(0)}


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
