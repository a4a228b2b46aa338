# SPDX-License-Identifier: EUPL-1.2
"""Rows of records (steps, lines, results): each change gives a new row. Records have a number, from 0."""

from typing import Protocol, Self, TypeVar

from kompas.kern.fouten import DossierVol, RegelVerdwenen


class Record(Protocol):
    """Something written that can stand in a row."""

    @property
    def delen(self) -> tuple[str, ...]: ...

    @property
    def is_leeg(self) -> bool: ...

    def clean(self) -> Self: ...


R = TypeVar("R", bound=Record)


def add_record(rij: tuple[R, ...], record: R, wat: str, maximum: int, *, voor: bool = False) -> tuple[R, ...]:
    """One more, at the end or before all; an empty one is not added. `wat`: what they are called, for the error.

    Raises `DossierVol` and `OngeldigeDag`.
    """
    nieuw = record.clean()
    if nieuw.is_leeg:
        return rij
    if len(rij) >= maximum:
        raise DossierVol(wat, maximum)
    return (nieuw, *rij) if voor else (*rij, nieuw)


def change_record(rij: tuple[R, ...], nr: int, record: R) -> tuple[R, ...]:
    """Another in its place; an empty one is removed. Raises `RegelVerdwenen` and `OngeldigeDag`."""
    nieuw = record.clean()
    return remove_record(rij, nr) if nieuw.is_leeg else (*rij[: check_nr(rij, nr)], nieuw, *rij[nr + 1 :])


def remove_record(rij: tuple[R, ...], nr: int) -> tuple[R, ...]:
    """One less. Raises `RegelVerdwenen`."""
    return (*rij[: check_nr(rij, nr)], *rij[nr + 1 :])


def check_nr(rij: tuple[R, ...], nr: int) -> int:
    """The same number. Raises `RegelVerdwenen` when there is no record with it."""
    if not 0 <= nr < len(rij):
        raise RegelVerdwenen
    return nr
