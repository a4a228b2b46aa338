# SPDX-License-Identifier: EUPL-1.2
"""What the talk is about: what to change, the first step, and what someone wants to ask."""

from collections.abc import Iterator
from contextlib import suppress
from datetime import date

from kompas.diensten.datum import write_datum
from kompas.diensten.gespreksblad.model import Blok, Regel, Versie
from kompas.diensten.gespreksblad.snoeien import shorten
from kompas.diensten.organisatie import Organisatie
from kompas.kern.blijven import build_blijfbeeld, list_gespreksstarters
from kompas.kern.dossier import Dossier, Stap

MAX_STAP, MAX_VRAAG, MAX_VOLGENDE = 160, 400, 80  # characters
_VOLGENDE = 2  # steps after the first
_STARTERS = 2  # for more and for less


def list_gesprek(organisatie: Organisatie, dossier: Dossier, versie: Versie, *, blijft: bool) -> Iterator[Blok]:
    """The blocks of the talk. What was not written yet is room to write by hand, but not on the sheet of a manager."""
    beeld = build_blijfbeeld(organisatie.matcher, dossier) if blijft else None
    if beeld:
        starters = list_gespreksstarters(beeld, organisatie.catalogus, _STARTERS)
        # the sentence is the key: a tick for one question must never bring another one to a manager
        punten = (Regel(f"starter.{punt}", punt, "punt") for punt in starters)
        yield Blok("starters", "Hier wil ik het over hebben", tuple(punten))
    vraag = shorten(dossier.vraag, MAX_VRAAG)
    blokken = (
        Blok("stap", "Mijn eerste stap", tuple(_step(dossier.stap))),
        *_next_steps(dossier),
        Blok("vraag", "Dit wil ik vragen", (Regel("vraag", vraag, "zin" if vraag else "ruimte"),)),
    )
    for blok in blokken:
        yield blok if versie is not Versie.LEIDINGGEVENDE else _without_room(blok)


def _step(stap: Stap) -> Iterator[Regel]:
    wat = shorten(stap.wat, MAX_STAP)
    yield Regel("stap", wat, "zin" if wat else "ruimte")
    wanneer = _write_dag(stap.wanneer)
    yield Regel("stap.wanneer", wanneer, "zin" if wanneer else "ruimte", label="Wanneer")


def _next_steps(dossier: Dossier) -> Iterator[Blok]:
    """The steps after the first that still have to be done. What a step says is its key, as with the starters."""
    te_doen = dossier.te_doen[1:]
    teksten = [f"{shorten(stap.wat, MAX_VOLGENDE)}{_bracket(stap.wanneer)}" for stap in te_doen if stap.wat]
    if teksten:
        punten = (Regel(f"plan.{tekst}", tekst, "punt") for tekst in list(dict.fromkeys(teksten))[:_VOLGENDE])
        yield Blok("plan", "Daarna", tuple(punten))


def _bracket(iso: str) -> str:
    return f" ({_write_dag(iso)})" if iso else ""


def _write_dag(iso: str) -> str:
    """A day in words; what is no date stays as it was written."""
    with suppress(ValueError):
        return write_datum(date.fromisoformat(iso))
    return shorten(iso, MAX_STAP)


def _without_room(blok: Blok) -> Blok:
    geschreven = {regel.sleutel for regel in blok.regels if regel.soort != "ruimte"}
    return blok.keep(geschreven.__contains__)
