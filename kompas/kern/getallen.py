# SPDX-License-Identifier: EUPL-1.2
"""Numbers as people read them in Dutch."""

import math
from numbers import Real

GROOTSTE = 1_000_000  # larger settings are a mistake, and sums of them would overflow


def is_setting(waarde: object) -> bool:
    """True for a real number from 0 up to `GROOTSTE`; False for NaN, text and everything else."""
    return isinstance(waarde, Real) and bool(0 <= waarde <= GROOTSTE)  # type: ignore[operator]  # Real orders


def procent(deel: float) -> str:
    """A share as a whole percentage with a non-breaking space: 0.333 gives 33 %. A half goes up."""
    return f"{math.floor(deel * 100 + 0.5)}\u00a0%"


def komma(getal: float) -> str:
    """A number with one decimal and a decimal comma: 3.25 gives 3,2."""
    return f"{getal:.1f}".replace(".", ",")
