# SPDX-License-Identifier: EUPL-1.2
"""One of many people at once, without a browser: speaks Streamlit's language over a websocket, and times answers."""

import asyncio
import json
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from random import Random
from time import monotonic

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import WebSocketException
from websockets.typing import Subprotocol

TEMPO = 2.0  # seconds between two actions of a person
FIGUUR = 5  # one in so many changes the figure
GEDULD = 30  # seconds; after that an action counts as an error
RUSTIG = ("uitleg", "zoeken", "matches", "profiel", "bewaard")
_MERK = re.compile(rb"Merk[0-9a-f]{12}")
_STUK = b"Er ging iets mis"
_GEHEUGEN = "tabgeheugen.vraag"


@dataclass(frozen=True, slots=True)
class Reactie:
    """An action that was answered: the moment it began, its seconds, and whether it changed the figure."""

    om: float
    duur: float
    is_figuur: bool


@dataclass
class Deelnemer:
    """Somebody with an account, whose name is `merk` and nobody else's.

    `fouten`: what went wrong. `vreemd`: the marks of others that came in; there may be none.
    """

    adres: str
    cookie: str
    merk: str
    functies: Sequence[str]
    toeval: Random
    reacties: list[Reactie] = field(default_factory=list)
    fouten: list[str] = field(default_factory=list)
    vreemd: set[str] = field(default_factory=set)

    async def act(self, uitstel: float, stop: asyncio.Event) -> None:
        """Come in after `uitstel` seconds; then act every `TEMPO` seconds, or at once when the answer took longer."""
        await asyncio.sleep(uitstel)
        try:
            async with connect(
                f"{self.adres.replace('http', 'ws')}/_stcore/stream",
                subprotocols=[Subprotocol("streamlit")],
                additional_headers={"Cookie": self.cookie, "Origin": self.adres},
                max_size=None,
                open_timeout=GEDULD,
            ) as lijn:
                await self._come_in(lijn)
                await self._act_often(lijn, stop)
        except (WebSocketException, OSError) as fout:
            self.fouten.append(f"connection: {type(fout).__name__}")

    async def _come_in(self, lijn: ClientConnection) -> None:
        """The first page, and the answer of the tab: it remembers nothing."""
        plek = f"vanuit={self.toeval.choice(self.functies)}"
        for vrager in await self._run(lijn, "kompas", plek):
            await self._run(lijn, "kompas", plek, vrager)

    async def _act_often(self, lijn: ClientConnection, stop: asyncio.Event) -> None:
        nummer, volgende = self.toeval.randrange(FIGUUR), monotonic()
        while not stop.is_set():
            nummer, volgende = nummer + 1, max(volgende + TEMPO, monotonic())
            await asyncio.sleep(volgende - monotonic())
            is_figuur = nummer % FIGUUR == 0
            pad = "kompas" if is_figuur else self.toeval.choice(RUSTIG)
            vraag = f"vanuit={self.toeval.choice(self.functies)}" if is_figuur else ""
            begin = monotonic()
            await self._run(lijn, pad, vraag)
            self.reacties.append(Reactie(begin, monotonic() - begin, is_figuur))

    async def _run(self, lijn: ClientConnection, pad: str, vraag: str, vrager: str = "") -> list[str]:
        """Ask for a page, wait until its run ended well; the ids of the component that asks the tab what it knows."""
        bericht = BackMsg()
        run = bericht.rerun_script
        run.page_name, run.query_string, run.context_info.url = pad, vraag, f"{self.adres}/{pad}"
        if vrager:
            vraagt, antwoord = run.widget_states.widgets.add(), run.widget_states.widgets.add()
            vraagt.id, vraagt.json_value = vrager, "{}"
            antwoord.id = f"$$STREAMLIT_INTERNAL_KEY_{vrager}__events"
            antwoord.json_trigger_value = json.dumps([{"event": "antwoord", "value": {"inhoud": "", "boek": ""}}])
        await lijn.send(bericht.SerializeToString())
        try:
            async with asyncio.timeout(GEDULD):
                return await self._listen(lijn)
        except TimeoutError:
            self.fouten.append(f"{pad}: no answer in {GEDULD} seconds")
            return []

    async def _listen(self, lijn: ClientConnection) -> list[str]:
        vragers, gezien = [], set[bytes]()
        async for frame in lijn:
            ruw = frame if isinstance(frame, bytes) else frame.encode()
            gezien |= set(_MERK.findall(ruw))
            bericht = ForwardMsg.FromString(ruw)
            soort = bericht.WhichOneof("type")
            if _STUK in ruw or (soort == "delta" and bericht.delta.new_element.WhichOneof("type") == "exception"):
                self.fouten.append("the page broke")
            if soort == "delta" and bericht.delta.new_element.bidi_component.id.endswith(_GEHEUGEN):
                vragers.append(bericht.delta.new_element.bidi_component.id)
            if soort == "script_finished" and bericht.script_finished == ForwardMsg.FINISHED_SUCCESSFULLY:
                break
        self._judge(gezien)
        return vragers

    def _judge(self, gezien: set[bytes]) -> None:
        """Every run shows the own name, and no other."""
        if self.merk.encode() not in gezien:
            self.fouten.append("not recognised")
        self.vreemd |= {merk.decode() for merk in gezien} - {self.merk}
