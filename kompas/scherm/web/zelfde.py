# SPDX-License-Identifier: EUPL-1.2
"""Where a request comes from: only a page of this app may ask for a session."""

from dataclasses import dataclass
from urllib.parse import urlsplit

from starlette.requests import Request

from kompas.kern.fouten import GeenToegang
from kompas.scherm.account.cookie import name_cookie


@dataclass(frozen=True, slots=True)
class Herkomst:
    """The address of the page that asks, as its browser says it. `cookie`: the name of the one with the session.

    A browser knows whether it came over https, whatever stands between it and this server: that decides about the
    cookie, not a header of a proxy that anybody could send.
    """

    veilig: bool
    cookie: str

    @property
    def cookie_browser(self) -> str:
        """The name of the cookie that proves which browser it is."""
        return f"{self.cookie}-browser"


def read_herkomst(verzoek: Request) -> Herkomst:
    """Where it comes from. Raises `GeenToegang` for another site and for what is no page at all.

    Every browser sends Origin with what changes something (Fetch, section 3.2); over https and on the own machine also
    Sec-Fetch-Site (Fetch Metadata), which a proxy in between does not disturb.
    """
    try:
        adres = urlsplit(verzoek.headers.get("origin", ""))
        poort = adres.port
    except ValueError as fout:
        raise GeenToegang from fout
    plek = verzoek.headers.get("sec-fetch-site")
    is_zelfde = plek == "same-origin" if plek else adres.netloc == verzoek.headers.get("host")
    if adres.scheme not in {"http", "https"} or not adres.netloc or not is_zelfde:
        raise GeenToegang
    veilig = adres.scheme == "https"
    return Herkomst(veilig, name_cookie(poort, veilig=veilig))
