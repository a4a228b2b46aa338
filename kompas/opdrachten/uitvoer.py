# SPDX-License-Identifier: EUPL-1.2
"""What a command prints as JSON."""

import argparse
import dataclasses
import json
import sys
from collections.abc import Sequence
from typing import Any


def add_json(opdracht: argparse.ArgumentParser) -> None:
    """The option of every command that has an answer."""
    opdracht.add_argument("--json", action="store_true", help="alleen JSON")


def print_json(antwoord: Sequence[Any]) -> None:
    """Letters as they are where the output is UTF-8, else escaped: JSON in another encoding is no JSON."""
    ascii_only = sys.stdout.encoding.lower() != "utf-8"
    print(json.dumps([_plain(rij) for rij in antwoord], default=_plain, ensure_ascii=ascii_only, indent=2))


def _plain(waarde: object) -> dict[str, Any]:
    """The public attributes of a result: its fields and its properties."""
    velden = [veld.name for veld in dataclasses.fields(waarde)]  # type: ignore[arg-type]
    eigenschappen = [naam for naam, lid in vars(type(waarde)).items() if isinstance(lid, property)]
    return {naam: getattr(waarde, naam) for naam in velden + eigenschappen}
