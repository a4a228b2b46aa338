# SPDX-License-Identifier: EUPL-1.2
"""Ways to learn, in words."""

from collections.abc import Sequence

from kompas.kern.tag import Opleiding
from kompas.scherm.tekst import escape


def describe_opleiding(opleiding: Opleiding) -> str:
    """Name, kind and length in one escaped line."""
    tussen = ", ".join(escape(deel) for deel in (opleiding.vorm, opleiding.duur) if deel)
    return f"{escape(opleiding.label)} ({tussen})" if tussen else escape(opleiding.label)


def list_opleidingen(opleidingen: Sequence[Opleiding], aantal: int = 3) -> str:
    """The first ones as a markdown list."""
    return "\n".join(f"- {describe_opleiding(opleiding)}" for opleiding in opleidingen[:aantal])
