# SPDX-License-Identifier: EUPL-1.2
"""Streamlit's one HTML page, made Dutch: language, title, text without JavaScript, our own style and scripts."""

import base64
import hashlib
import re
from functools import lru_cache
from pathlib import Path

from streamlit import file_util

from kompas.scherm.web import bundel
from kompas.scherm.web.beginstand import build_beginstand

TITEL = "Loopbaankompas"
_FIGUUR = ("PlotlyChart",)
_NOSCRIPT = (
    "<noscript><p>Zet JavaScript aan in je browser. Zonder JavaScript werkt het Loopbaankompas niet.</p></noscript>"
)
_LETTER = re.compile(r'<link\s+rel="preload"[^>]*as="font"[^>]*>')  # the house style says which font is needed
_INLINE_SCRIPT = re.compile(r"<script>(.*?)</script>", re.DOTALL)


@lru_cache(maxsize=4)
def translate(html: str) -> str:
    """Streamlit's index page in Dutch. What is not found stays as it is, so a newer Streamlit keeps working."""
    html = (
        _LETTER.sub("", html)
        .replace('<html lang="en">', '<html lang="nl">')
        .replace("<title>Streamlit</title>", f"<title>{TITEL}</title>{build_beginstand()}")
    )
    html = re.sub(r"<noscript>.*?</noscript>", _NOSCRIPT, html, flags=re.DOTALL)
    html = re.sub(r'<link rel="service-desc"[^>]*>', "", html)
    script = f'<script defer src="{bundel.SCRIPTS.adres}" data-vooruit="{" ".join(find_figuurbestanden())}"></script>'
    stijl = f'<link rel="stylesheet" href="{bundel.STIJL.adres}">'  # as an element it would come and go with each page
    return html.replace("</head>", f"{stijl}{script}</head>")


def find_figuurbestanden() -> list[str]:
    """The addresses of what Streamlit loads for a figure, if this Streamlit has them; see scripts/vooruit.js."""
    folder = Path(file_util.get_static_dir()) / "static" / "js"
    return sorted(f"/static/js/{pad.name}" for soort in _FIGUUR for pad in folder.glob(f"{soort}.*.js"))


@lru_cache(maxsize=4)
def build_csp(html: str) -> str:
    """Content-Security-Policy (CSP level 3) for a page: own host only; its inline scripts by hash, nothing else inline.

    Streamlit needs inline styles, blob: for its workers and components, and a websocket to its own host ('self').
    """
    hashes = [hashlib.sha256(script.encode()).digest() for script in _INLINE_SCRIPT.findall(html)]
    bronnen = " ".join(f"'sha256-{base64.b64encode(digest).decode()}'" for digest in hashes)
    return "; ".join(
        (
            "default-src 'self'",
            f"script-src 'self' blob: {bronnen}".rstrip(),
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data: blob:",
            "font-src 'self' data:",
            "connect-src 'self'",
            "worker-src 'self' blob:",
            "object-src 'none'",
            "base-uri 'self'",
            "form-action 'self'",
            "frame-ancestors 'self'",
        )
    )
