# SPDX-License-Identifier: EUPL-1.2
"""One part of a conversation: one thing on the screen."""

from collections.abc import Callable
from dataclasses import dataclass

from kompas.diensten.organisatie import Organisatie


@dataclass(frozen=True, slots=True)
class Gespreksdeel:
    """`sleutel` names it in the address; `show` draws it under its `titel`, over the whole width when `breed`."""

    sleutel: str
    titel: str
    show: Callable[[Organisatie], None]
    breed: bool = False
