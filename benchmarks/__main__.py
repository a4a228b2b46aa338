# SPDX-License-Identifier: EUPL-1.2
"""Run the benchmarks, print their tables, and write them down in docs/metingen.md."""

import argparse
import importlib
import importlib.util
import sys
import time
from pathlib import Path

from benchmarks import omgeving
from benchmarks.verslag import Deel

DELEN = (
    "snelheid",
    "kwaliteit",
    "vragenlijst",
    "voorstel",
    "schermen",
    "zekerheid",
    "belasting",
)  # each a module with `run(*, snel: bool) -> Deel`
DOCUMENT = Path(__file__).resolve().parents[1] / "docs" / "metingen.md"
KOP = """# Metingen: what it costs and how good it is

Written by `make bench` (`python -m benchmarks`) in one run; do not edit by hand. Figures of another machine differ,
ratios much less."""


def main() -> int:
    """Run the parts that were asked for. 1 when a promise does not hold."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--snel", action="store_true", help="a quick look: small sizes, nothing is written down")
    parser.add_argument("--deel", choices=DELEN, action="append", help="only this part; nothing is written down")
    parser.add_argument("--saves", type=int, help="zekerheid: so many confirmed saves on each database")
    opties = parser.parse_args()
    begin, machine = time.monotonic(), omgeving.describe()
    gevraagd = [deel for deel in opties.deel or DELEN if importlib.util.find_spec(f"benchmarks.{deel}")]
    delen: list[Deel] = []
    for naam in gevraagd:
        print(f"{naam} ...", file=sys.stderr, flush=True)
        maat = {"saves": opties.saves} if naam == "zekerheid" and opties.saves else {}
        delen.append(importlib.import_module(f"benchmarks.{naam}").run(snel=opties.snel, **maat))
        print(f"\n{delen[-1]}\n", flush=True)
    duur = f"- Whole run: {time.monotonic() - begin:.0f} seconds"
    if not (opties.snel or opties.deel):
        DOCUMENT.write_text("\n\n".join([KOP, f"{machine}\n{duur}", *map(str, delen)]) + "\n", encoding="utf8")
        print(f"Written down in docs/{DOCUMENT.name}.", file=sys.stderr)
    print(f"{machine}\n{duur}")
    return 1 if any(deel.fouten for deel in delen) else 0


if __name__ == "__main__":
    sys.exit(main())
