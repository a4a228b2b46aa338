# SPDX-License-Identifier: EUPL-1.2
"""Tables, lists and figures of a document in Markdown."""

from collections.abc import Iterable, Sequence

from kompas.kern.getallen import komma


def make_table(koppen: Sequence[str], rijen: Iterable[Sequence[object]]) -> str:
    """A table whose first column is text on the left and whose other columns stand on the right."""
    streep = [":--", *("--:" for _ in koppen[1:])]
    return "\n".join(f"| {' | '.join(map(write_cel, rij))} |" for rij in (koppen, streep, *rijen))


def make_list(punten: Iterable[str]) -> str:
    """One point per line; "Geen." without points."""
    return "\n".join(f"- {write_cel(punt)}" for punt in punten) or "Geen."


def number(getal: float) -> str:
    """A number without needless decimals: 21 gives 21, 20.5 gives 20,5."""
    return f"{getal:g}".replace(".", ",")


def percentage(deel: float) -> str:
    """A share with one decimal: next to a limit it matters."""
    return f"{komma(deel * 100)}\u00a0%"


def write_cel(inhoud: object) -> str:
    """The content on one line; a bar would begin a new cell, a smaller-than sign HTML."""
    return str(inhoud).replace("\n", " ").replace("|", "\\|").replace("<", "&lt;")
