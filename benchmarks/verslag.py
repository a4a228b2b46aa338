# SPDX-License-Identifier: EUPL-1.2
"""What a benchmark has to say: parts with tables, as Markdown for the document and for the terminal."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Tabel:
    """A table with a title, and a line under it that says how to read it."""

    titel: str
    koppen: Sequence[str]
    rijen: Sequence[Sequence[object]]
    toelichting: str = ""

    def __str__(self) -> str:
        """The table as Markdown with aligned columns."""
        cellen = [[str(cel) for cel in rij] for rij in (self.koppen, *self.rijen)]
        breedtes = [max(len(rij[kolom]) for rij in cellen) for kolom in range(len(self.koppen))]
        kop, *rest = [_line(cel.ljust(breedte) for cel, breedte in zip(rij, breedtes)) for rij in cellen]
        streep = _line("-" * breedte for breedte in breedtes[:1]) + "".join(
            f" {'-' * (breedte - 1)}: |" for breedte in breedtes[1:]
        )
        regels = [f"### {self.titel}", "", kop, streep, *rest]
        return "\n".join([*regels, "", self.toelichting] if self.toelichting else regels)


@dataclass(frozen=True, slots=True)
class Deel:
    """A part of the report. `fouten` are promises that do not hold; one of them makes the whole run fail."""

    titel: str
    inleiding: str
    tabellen: Sequence[Tabel] = ()
    fouten: Sequence[str] = field(default_factory=tuple)

    def __str__(self) -> str:
        """The part as Markdown."""
        delen = [f"## {self.titel}", self.inleiding, *map(str, self.tabellen)]
        return "\n\n".join([*delen, *(f"**Does not hold:** {fout}" for fout in self.fouten)])


def _line(cellen: Iterable[str]) -> str:
    return "| " + " | ".join(cellen) + " |"


def figure(getal: float) -> str:
    """A positive number in three significant figures, never in powers of ten: 0.0123, 1.23, 12,345."""
    if getal >= 100:
        return f"{getal:,.0f}"
    return f"{getal:.{max(0, 2 - _magnitude(getal))}f}"


def _magnitude(getal: float) -> int:
    return int(f"{getal:e}".split("e")[1])
