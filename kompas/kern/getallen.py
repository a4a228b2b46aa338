# SPDX-License-Identifier: EUPL-1.2
"""Numbers as people read them in Dutch."""


def procent(deel: float) -> str:
    """A share as a whole percentage with a non-breaking space: 0.333 gives 33 %."""
    return f"{round(deel * 100)}\u00a0%"
