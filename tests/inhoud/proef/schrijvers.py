# SPDX-License-Identifier: EUPL-1.2
"""What other processes do with the content: write on and on, hold the lock, run out of disk, or fall over."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from multiprocessing.connection import Connection
from pathlib import Path

from kompas.inhoud.functiemodel import FunctieModel
from kompas.inhoud.schrijven import Inhoudsschrijver, Stand, Stempel, Wissel
from kompas.inhoud.schrijven.slot import hold_slot
from kompas.inhoud.tagmodel import KennisgebiedModel
from kompas.kern.fouten import KompasFout

NIEMAND = 65534


def make_stempel(reden: str = "test") -> Stempel:
    return Stempel("wie", datetime.now(UTC), reden)


def count_up(nummer: int) -> Callable[[Stand], list[Wissel]]:
    """A function and a tag that both say this number."""

    def plan(stand: Stand) -> list[Wissel]:
        functie = FunctieModel.model_validate(stand.functies["handhaver"].model_dump() | {"verhaal": str(nummer)})
        tag = KennisgebiedModel.model_validate(stand.tags["k-verkeer"][1].model_dump() | {"uitleg": str(nummer)})
        return [Wissel("functies", functie.id, functie), Wissel("kennisgebied", tag.id, tag)]

    return plan


def write_on_and_on(folder: Path, begin: int, melding: Connection) -> None:
    """Write a next number in both files, and say each that is done."""
    schrijver, nummer = Inhoudsschrijver(folder), begin
    while True:
        nummer += 1
        schrijver.apply(count_up(nummer), make_stempel(str(nummer)))
        melding.send(nummer)


def hold_on(folder: Path, melding: Connection) -> None:
    """Take the lock and never let go."""
    with hold_slot(folder / "versies", "treuzelaar"):
        melding.send("vast")
        melding.poll(600)


def write_with_room(folder: Path, bytes_: int, melding: Connection) -> None:
    """Write when no file may become larger than this."""
    import resource  # not there on Windows

    resource.setrlimit(resource.RLIMIT_FSIZE, (bytes_, resource.RLIM_INFINITY))
    melding.send(try_to_write(folder))


def write_as_nobody(folder: Path, melding: Connection) -> None:
    """Write as somebody who may only read here."""
    if os.getuid() == 0:
        os.setgid(NIEMAND)
        os.setuid(NIEMAND)
    melding.send(try_to_write(folder))


def try_to_write(folder: Path) -> str:
    """Write once; "" when that went well, else what the user reads."""
    try:
        Inhoudsschrijver(folder, geduld=5).apply(count_up(99), make_stempel())
    except KompasFout as fout:
        return f"{type(fout).__name__}: {fout}"
    return ""


def fall_over(folder: Path, *, na: bool) -> None:
    """Write, and be gone at once just before or just after the files are replaced."""
    Inhoudsschrijver(folder).apply(count_up(7), make_stempel("omgevallen"), _trapdoor(na=na))


@contextmanager
def _trapdoor(*, na: bool) -> Iterator[None]:
    if not na:
        os._exit(9)
    yield
    os._exit(9)
