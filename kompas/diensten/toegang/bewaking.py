# SPDX-License-Identifier: EUPL-1.2
"""A right before a use case: who does not have it gets no further, and that is recorded."""

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec, TypeVar

from kompas.diensten.toegang.aanvraag import Aanvraag
from kompas.diensten.toegang.handeling import record_refusal
from kompas.kern.fouten import GeenToegang
from kompas.kern.toegang import Recht

P = ParamSpec("P")
R = TypeVar("R")
RECHT = "vereist_recht"  # the attribute of a guarded use case that names its right


def vereist(
    recht: Recht,
) -> Callable[[Callable[Concatenate[Aanvraag, P], R]], Callable[Concatenate[Aanvraag, P], R]]:
    """Guards a use case, whose first argument is the `Aanvraag`: without the right it raises `GeenToegang`."""

    def bewaak(dienst: Callable[Concatenate[Aanvraag, P], R]) -> Callable[Concatenate[Aanvraag, P], R]:
        @wraps(dienst)
        def bewaakt(aanvraag: Aanvraag, /, *args: P.args, **kwargs: P.kwargs) -> R:
            if not aanvraag.may(recht):
                record_refusal(aanvraag, dienst.__name__, recht)
                raise GeenToegang
            return dienst(aanvraag, *args, **kwargs)

        setattr(bewaakt, RECHT, recht)
        return bewaakt

    return bewaak
