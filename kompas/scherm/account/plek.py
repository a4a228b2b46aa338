# SPDX-License-Identifier: EUPL-1.2
"""An address within this app, to come back to after logging in."""

from urllib.parse import parse_qsl, urlencode, urlsplit

_MAX = 2000  # characters


def build_plek(url: str, parameters: dict[str, str]) -> str:
    """The path and query of a screen, for the address bar."""
    return f"/{url}" + (f"?{urlencode(parameters)}" if parameters else "")


def clean_plek(plek: str, urls: frozenset[str]) -> str:
    """The same address, put together anew from what we know; the start for anything that leads out of this app."""
    try:
        delen = urlsplit(plek[:_MAX])
    except ValueError:
        return "/"
    url = delen.path.removeprefix("/")
    if delen.scheme or delen.netloc or url not in urls:
        return "/"
    return build_plek(url, dict(parse_qsl(delen.query)))
