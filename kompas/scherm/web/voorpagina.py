# SPDX-License-Identifier: EUPL-1.2
"""Streamlit's one HTML page, made Dutch: language, title, text without JavaScript, and our own scripts."""

import base64
import hashlib
import re
from functools import lru_cache

TITEL = "Loopbaankompas"
SCRIPTS = ("nederlands.js", "menu.js", "figuur.js")
_NOSCRIPT = (
    "<noscript><p>Zet JavaScript aan in je browser. Zonder JavaScript werkt het Loopbaankompas niet.</p></noscript>"
)
_INLINE_SCRIPT = re.compile(r"<script>(.*?)</script>", re.DOTALL)


@lru_cache(maxsize=4)
def translate(html: str) -> str:
    """Streamlit's index page in Dutch. What is not found stays as it is, so a newer Streamlit keeps working."""
    html = html.replace('<html lang="en">', '<html lang="nl">').replace(
        "<title>Streamlit</title>", f"<title>{TITEL}</title>"
    )
    html = re.sub(r"<noscript>.*?</noscript>", _NOSCRIPT, html, flags=re.DOTALL)
    html = re.sub(r'<link rel="service-desc"[^>]*>', "", html)
    scripts = "".join(f'<script defer src="/scripts/{naam}"></script>' for naam in SCRIPTS)
    return html.replace("</head>", f"{scripts}</head>")


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
