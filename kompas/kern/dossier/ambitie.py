# SPDX-License-Identifier: EUPL-1.2
"""Where someone wants to go."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Ambitie:
    """Where someone wants to go: `richting` opzij, omhoog, anders, blijven; `termijn` nu, jaar, later; "" is unsaid."""

    richting: str = ""
    termijn: str = ""
