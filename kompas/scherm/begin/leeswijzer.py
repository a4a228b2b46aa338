# SPDX-License-Identifier: EUPL-1.2
"""The reading guide of the coach, as it lies in docs/."""

from pathlib import Path

LEESWIJZER = Path(__file__).resolve().parents[3] / "docs" / "leeswijzer-coach.md"


def read_leeswijzer() -> tuple[str, str]:
    """Title and text. Our own document: the only markdown that is shown as it is."""
    titel, _, tekst = LEESWIJZER.read_text(encoding="utf-8").partition("\n")
    return titel.removeprefix("# "), tekst
