# SPDX-License-Identifier: EUPL-1.2
"""Which browser a connection comes from, told to Streamlit, which then gives a session back to that browser only.

Streamlit resumes a session for whoever names its id, unless who asks looks different (`server.trustedUserHeaders` in
.streamlit/config.toml). What differs here are the cookies: that of the session and Streamlit's own, which every visitor
has. A connection that looks different gets a session of its own, and the first one goes on undisturbed.
"""

import hashlib

from starlette.datastructures import Headers
from starlette.requests import cookie_parser
from starlette.types import Scope
from streamlit.web.server.starlette.starlette_app_utils import decode_xsrf_token_string
from streamlit.web.server.starlette.starlette_server_config import XSRF_COOKIE_NAME

KOP = "x-kompas-browser"
_COOKIES = ("__Host-kompas", "kompas-", XSRF_COOKIE_NAME)


def name_browser(scope: Scope) -> Scope:
    """The same connection, with our header instead of what anybody could have sent under its name."""
    cookies = cookie_parser(Headers(scope=scope).get("cookie", ""))
    eigen = sorted(f"{naam}={_unmask(naam, waarde)}" for naam, waarde in cookies.items() if _is_blijvend(naam))
    merk = hashlib.sha256("\n".join(eigen).encode()).hexdigest()
    koppen = [(naam, waarde) for naam, waarde in scope["headers"] if naam != KOP.encode()]
    return {**scope, "headers": [*koppen, (KOP.encode(), merk.encode())]}


def _unmask(naam: str, waarde: str) -> str:
    """Streamlit masks its token anew with every answer: the value differs, the browser is the same."""
    token, _ = decode_xsrf_token_string(waarde) if naam == XSRF_COOKIE_NAME else (None, None)
    return waarde if token is None else token.hex()


def _is_blijvend(naam: str) -> bool:
    """Not the mark that comes and goes while somebody logs in."""
    return naam.startswith(_COOKIES) and not naam.endswith("-browser")
