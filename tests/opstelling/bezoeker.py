# SPDX-License-Identifier: EUPL-1.2
"""A visitor without a browser, who speaks Streamlit's own language over the websocket: what an attacker would use."""

import http.client
import json
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass, field
from email.message import Message
from urllib.parse import urlsplit

from google.protobuf.json_format import MessageToDict
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.sync.client import ClientConnection, connect

_WACHT = 60  # seconds


@dataclass(frozen=True)
class Antwoord:
    """What a server says over HTTP."""

    status: int
    inhoud: bytes
    koppen: Message

    def list_cookies(self) -> list[str]:
        """The cookies that it sets, each with its attributes."""
        return list(self.koppen.get_all("Set-Cookie") or [])


@dataclass
class Bezoeker:
    """Cookies and an address are all that it has; `koppen` are headers that it makes up.

    `zag`: every message that the server sent over the websocket.
    """

    adres: str
    cookies: dict[str, str] = field(default_factory=dict)
    koppen: dict[str, str] = field(default_factory=dict)
    sessie_id: str = ""
    zag: list[str] = field(default_factory=list)

    def open(self, url: str = "", vraag: str = "", steel: str = "") -> str:
        """Visit a screen in a new connection; returns all that it sent. `steel`: the id of a session to resume."""
        begin = len(self.zag)
        with self._connect(steel) as lijn:
            bericht = BackMsg()
            bericht.rerun_script.page_name = url
            bericht.rerun_script.query_string = vraag
            bericht.rerun_script.context_info.url = f"{self.adres}/{url}"
            lijn.send(bericht.SerializeToString())
            self._listen(lijn)
        return "\n".join(self.zag[begin:])

    def post(
        self, pad: str, inhoud: object = None, methode: str = "POST", koppen: Mapping[str, str] | None = None
    ) -> Antwoord:
        """Send something as a page of the app would, unless `koppen` says otherwise (None leaves a header out)."""
        gewoon = {"Origin": self.adres, "Content-Type": "application/json", "Cookie": self._cookie()}
        alle = {naam: waarde for naam, waarde in {**gewoon, **(koppen or {})}.items() if waarde}
        with closing(http.client.HTTPConnection(urlsplit(self.adres).netloc, timeout=_WACHT)) as lijn:
            lijn.request(methode, pad, inhoud if isinstance(inhoud, bytes) else json.dumps(inhoud), alle)
            with lijn.getresponse() as gekregen:
                antwoord = Antwoord(gekregen.status, gekregen.read(), gekregen.headers)
        for regel in antwoord.list_cookies():
            naam, _, waarde = regel.partition(";")[0].partition("=")
            self.cookies[naam] = waarde.strip('"')
        return antwoord

    def _connect(self, steel: str) -> ClientConnection:
        return connect(
            f"{self.adres.replace('http', 'ws')}/_stcore/stream",
            subprotocols=["streamlit", "xsrf", steel] if steel else ["streamlit"],
            additional_headers={"Cookie": self._cookie(), "Origin": self.adres, **self.koppen},
            max_size=None,
        )

    def _listen(self, lijn: ClientConnection) -> None:
        while True:
            bericht = ForwardMsg()
            bericht.ParseFromString(lijn.recv(timeout=_WACHT))
            self.sessie_id = bericht.new_session.initialize.session_id or self.sessie_id
            self.zag.append(json.dumps(MessageToDict(bericht), ensure_ascii=False))
            if bericht.WhichOneof("type") == "script_finished":
                return

    def _cookie(self) -> str:
        return "; ".join(f"{naam}={waarde}" for naam, waarde in self.cookies.items() if waarde)
