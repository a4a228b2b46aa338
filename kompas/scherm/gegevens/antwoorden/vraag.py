# SPDX-License-Identifier: EUPL-1.2
"""A question about privacy."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Vraag:
    """A question as somebody would ask it, and a short answer in markdown.

    `toon_inkijk`: the table of who sees what stands below the answer.
    """

    vraag: str
    antwoord: str
    toon_inkijk: bool = False


@dataclass(frozen=True, slots=True)
class Vraaggroep:
    """Questions under one heading."""

    kop: str
    vragen: tuple[Vraag, ...]
