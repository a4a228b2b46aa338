# SPDX-License-Identifier: EUPL-1.2
"""What a command is, and an argparse that speaks Dutch: it has no Dutch texts itself."""

import argparse
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn


def _nothing(_opdracht: argparse.ArgumentParser) -> None:
    """For a command without arguments."""


@dataclass(frozen=True, slots=True)
class Opdracht:
    """A command: its name, what `--help` says of it, its arguments, and what it does.

    `run` gets the folder of the content and what was typed, and returns the exit status; it may raise `KompasFout`.
    """

    naam: str
    uitleg: str
    run: Callable[[Path, argparse.Namespace], int]
    add_arguments: Callable[[argparse.ArgumentParser], None] = _nothing


class Opdrachtregel(argparse.ArgumentParser):
    """An `ArgumentParser` with its headings, its help option and its complaints in Dutch."""

    def __init__(self, **instellingen: Any) -> None:
        super().__init__(**instellingen, add_help=False)
        self._positionals.title = "wat je invult"
        self._optionals.title = "opties"
        self.add_argument("-h", "--help", action="help", help="deze uitleg")

    def format_usage(self) -> str:
        """How to write the command, on one line."""
        return super().format_usage().replace("usage: ", "gebruik: ", 1)

    def format_help(self) -> str:
        """The whole explanation of the command."""
        return super().format_help().replace("usage: ", "gebruik: ", 1)

    def error(self, message: str) -> NoReturn:  # noqa: ARG002  the message of argparse is English
        """End with status 2 and a sentence that says what to do."""
        zin = "Deze opdracht klopt niet: er mist iets, of er staat iets wat we niet kennen."
        self.exit(2, f"{self.format_usage()}{zin} Meer uitleg: {self.prog} --help\n")
