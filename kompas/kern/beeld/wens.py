# SPDX-License-Identifier: EUPL-1.2
"""What someone wishes of work, as paleness: it never changes a match, a distance or an order."""

from collections.abc import Mapping

_BEREIK = 4  # between the two ends of a dimension, 1 and 5


def measure_bleekheid(dimensies: Mapping[str, int], wensen: Mapping[str, int]) -> float:
    """How far a function lies from the wishes: the mean of |dimensie - wens| / 4 over what both know, in [0, 1].

    0 without wishes, and for a function of which no wished dimension is known: what is unknown is not held against it.
    """
    samen = [naam for naam in wensen if naam in dimensies]
    if not samen:
        return 0.0
    return min(1.0, sum(abs(dimensies[naam] - wensen[naam]) for naam in samen) / (_BEREIK * len(samen)))
