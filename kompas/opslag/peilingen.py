# SPDX-License-Identifier: EUPL-1.2
"""Checks of a passport by colleagues: the link, and what all of them answered together: nothing of one person."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from secrets import SystemRandom
from typing import Any
from uuid import uuid4

from sqlalchemy import Connection, Row, delete, insert, select, update

from kompas.opslag.tabellen import peiling, peilingtekst, peilingtelling


@dataclass(frozen=True, slots=True)
class Peiling:
    """A check of a function. `sleutel`: SHA-256 of what the link holds; `kaarten`: the tags that it asks about.

    `plekken`: how many visits may answer, `bezet`: how many did. `weinig`: so few people have this function that
    answers can be traced; `gesprek`: it was answered in a talk. It ends at `tot`, or earlier at `gesloten`.
    """

    id: str
    functie_id: str
    sleutel: str
    kaarten: tuple[str, ...]
    begin: datetime
    tot: datetime
    plekken: int
    bezet: int = 0
    weinig: bool = False
    gesprek: bool = False
    gesloten: datetime | None = None

    def is_open(self, nu: datetime) -> bool:
        """True while who began may answer."""
        return self.gesloten is None and self.begin <= nu < self.tot

    @property
    def is_vol(self) -> bool:
        """True when nobody can begin any more. A talk is one answer, of two people."""
        return self.gesprek or self.bezet >= self.plekken


@dataclass(frozen=True, slots=True)
class Vak:
    """What is counted: a kind of question, what it is about, and one of its answers."""

    soort: str
    sleutel: str
    waarde: str = ""


class Peilingen:
    """The checks by id and by link, with counts for each answer and texts without order."""

    def __init__(self, verbinding: Connection) -> None:
        self._verbinding = verbinding

    def add(self, nieuw: Peiling) -> None:
        """Keep a new check."""
        waarden: dict[str, Any] = {veld: getattr(nieuw, veld) for veld in nieuw.__slots__}
        self._verbinding.execute(insert(peiling).values(waarden | {"kaarten": " ".join(nieuw.kaarten)}))

    def find(self, peiling_id: str) -> Peiling | None:
        """The check with this id, or None."""
        return self._find(peiling.c.id == peiling_id)

    def find_sleutel(self, sleutel: str) -> Peiling | None:
        """The check of this link, or None."""
        return self._find(peiling.c.sleutel == sleutel)

    def list_alle(self) -> list[Peiling]:
        """All checks, the newest first."""
        zoek = select(peiling).order_by(peiling.c.begin.desc(), peiling.c.id)
        return [_read(rij) for rij in self._verbinding.execute(zoek)]

    def take_plek(self, peiling_id: str, *, gesprek: bool) -> None:
        """One visit more that answers."""
        waar = peiling.c.id == peiling_id
        self._verbinding.execute(update(peiling).where(waar).values(bezet=peiling.c.bezet + 1, gesprek=gesprek))

    def close(self, peiling_id: str, nu: datetime) -> None:
        """End a check now; one that was closed keeps its moment."""
        open_ = (peiling.c.id == peiling_id) & peiling.c.gesloten.is_(None)
        self._verbinding.execute(update(peiling).where(open_).values(gesloten=nu))

    def remove(self, peiling_id: str) -> None:
        """Forget a check with all that was answered."""
        self._verbinding.execute(delete(peiling).where(peiling.c.id == peiling_id))

    def count(self, peiling_id: str, vak: Vak, verschil: int) -> None:
        """Add to a number, or take off; it never goes below zero."""
        plek = peilingtelling.c
        hier = (plek.peiling_id == peiling_id) & (plek.soort == vak.soort)
        hier &= (plek.sleutel == vak.sleutel) & (plek.waarde == vak.waarde)
        erbij = update(peilingtelling).where(hier, plek.aantal + verschil >= 0)
        gedaan = self._verbinding.execute(erbij.values(aantal=plek.aantal + verschil)).rowcount
        if not gedaan and verschil > 0:
            sleutels = {"soort": vak.soort, "sleutel": vak.sleutel, "waarde": vak.waarde}
            self._verbinding.execute(insert(peilingtelling).values(peiling_id=peiling_id, aantal=verschil, **sleutels))

    def read_tellingen(self, peiling_id: str) -> Mapping[Vak, int]:
        """Every number above zero, by kind, key and answer."""
        kolommen = [peilingtelling.c[naam] for naam in ("soort", "sleutel", "waarde", "aantal")]
        waar = (peilingtelling.c.peiling_id == peiling_id) & (peilingtelling.c.aantal > 0)
        return {Vak(*rij[:3]): rij[3] for rij in sorted(self._verbinding.execute(select(*kolommen).where(waar)))}

    def replace_tekst(self, peiling_id: str, vraag: str, oud: str, nieuw: str) -> None:
        """A text in the place of another ("" is none). All texts are written anew with new ids in a random order."""
        teksten = [*self.list_teksten(peiling_id)]
        if (vraag, oud) in teksten:
            teksten.remove((vraag, oud))
        self._write(peiling_id, [*teksten, *([(vraag, nieuw)] if nieuw else [])])

    def list_teksten(self, peiling_id: str) -> list[tuple[str, str]]:
        """All texts with their question, in the order of the alphabet."""
        zoek = select(peilingtekst.c.vraag, peilingtekst.c.tekst).where(peilingtekst.c.peiling_id == peiling_id)
        return sorted((rij.vraag, rij.tekst) for rij in self._verbinding.execute(zoek))

    def _write(self, peiling_id: str, teksten: list[tuple[str, str]]) -> None:
        """On disk too, neither order nor transaction tells which text came with which."""
        self._verbinding.execute(delete(peilingtekst).where(peilingtekst.c.peiling_id == peiling_id))
        SystemRandom().shuffle(teksten)
        rijen: Iterable[dict[str, str]] = (
            {"id": uuid4().hex, "peiling_id": peiling_id, "vraag": vraag, "tekst": tekst} for vraag, tekst in teksten
        )
        if alle := list(rijen):
            self._verbinding.execute(insert(peilingtekst), alle)

    def _find(self, waar: Any) -> Peiling | None:
        rij = self._verbinding.execute(select(peiling).where(waar)).one_or_none()
        return None if rij is None else _read(rij)

    def lock(self, peiling_id: str) -> None:
        """Let others that write to this check wait until this transaction ends; SQLite has one writer anyway."""
        self._verbinding.execute(select(peiling.c.id).where(peiling.c.id == peiling_id).with_for_update())


def _read(rij: Row[Any]) -> Peiling:
    velden = {veld: getattr(rij, veld) for veld in Peiling.__slots__}
    kaarten, weinig, gesprek = tuple(rij.kaarten.split()), bool(rij.weinig), bool(rij.gesprek)
    return Peiling(**(velden | {"kaarten": kaarten, "weinig": weinig, "gesprek": gesprek}))
