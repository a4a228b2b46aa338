# SPDX-License-Identifier: EUPL-1.2
"""The command line: `python -m kompas --help`."""

import os
import sys
from collections.abc import Sequence
from io import TextIOWrapper

from kompas.inhoud import find_folder
from kompas.kern.fouten import KompasFout
from kompas.opdrachten import OPDRACHTEN, build_parser


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit status. Errors go to standard error, in Dutch."""
    args = build_parser().parse_args(argv)
    folder = args.data.resolve() if args.data else find_folder()
    try:
        return OPDRACHTEN[args.opdracht].run(folder, args)
    except KompasFout as fout:
        print(fout, file=sys.stderr)
        return 1


def run() -> int:
    """`main` for a terminal or a pipe of any kind: letters that do not fit become ?, and a reader may stop early."""
    for stroom in (sys.stdout, sys.stderr):
        if isinstance(stroom, TextIOWrapper):
            stroom.reconfigure(errors="replace")
    try:
        status = main()
        sys.stdout.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # what is left has nowhere to go
        return 1
    return status


if __name__ == "__main__":
    sys.exit(run())
