# SPDX-License-Identifier: EUPL-1.2
"""One content file from tree to model, with everything that is wrong with it."""

from collections.abc import Callable, Iterable
from itertools import islice
from typing import Any, TypeVar

from pydantic import BaseModel

from kompas.inhoud.boom import Boom
from kompas.inhoud.bouwer import MAX_FOUTEN
from kompas.inhoud.melding import validate
from kompas.inhoud.vondst import Vondst

T = TypeVar("T", bound=BaseModel)


def read_model(boom: Boom, soort: type[T], check: Callable[[Any], Iterable[Vondst]]) -> T | None:
    """The tree as a model; None when its shape is wrong. `check` looks at meaning. Adds errors to `boom.fouten`."""
    if boom.data is None:
        return None
    gelezen, vondsten = validate(soort, boom.data)
    vondsten += islice(check(boom.data), MAX_FOUTEN)
    boom.fouten += map(boom.locate, vondsten)
    return gelezen
