# SPDX-License-Identifier: EUPL-1.2
"""What goes, in words and numbers: nothing of what was in it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Opruimregel:
    """One kind of what goes: its name in the audit log, what it is in Dutch with its period, and how many."""

    naam: str
    wat: str
    aantal: int


@dataclass(frozen=True, slots=True)
class Opruimverslag:
    """Every kind, also those of which nothing goes. `weigering`: why it is not done without more ado, "" else."""

    regels: tuple[Opruimregel, ...]
    weigering: str = ""

    @property
    def totaal(self) -> int:
        """How much goes together."""
        return sum(regel.aantal for regel in self.regels)
