# SPDX-License-Identifier: EUPL-1.2
"""Where and when was measured: figures without a machine say nothing."""

import datetime as dt
import os
import platform
from importlib.metadata import version
from pathlib import Path

PAKKETTEN = ("numpy", "scipy", "scikit-learn", "pandas", "streamlit", "plotly")


def describe() -> str:
    """Machine, load, versions and date as a Markdown list."""
    regels = {
        "Date": f"{dt.datetime.now(tz=dt.UTC):%Y-%m-%d %H:%M} UTC",
        "Processor": f"{_processor()}, {os.cpu_count()} cores",
        "Memory": _memory(),
        "System": f"{platform.system()} {platform.machine()}, Python {platform.python_version()}",
        "Versions": ", ".join(f"{pakket} {version(pakket)}" for pakket in PAKKETTEN),
        "Load at the start (1, 5, 15 minutes)": _load(),
    }
    return "\n".join(f"- {naam}: {waarde}" for naam, waarde in regels.items())


def _load() -> str:
    if not hasattr(os, "getloadavg"):
        return "unknown"
    return ", ".join(f"{getal:.1f}" for getal in os.getloadavg())


def _processor() -> str:
    return _first_line("/proc/cpuinfo", "model name") or platform.processor() or "unknown processor"


def _memory() -> str:
    kilobytes = _first_line("/proc/meminfo", "MemTotal").removesuffix(" kB")
    return f"{int(kilobytes) / 2**20:.1f} GiB" if kilobytes else "unknown"


def _first_line(bestand: str, sleutel: str) -> str:
    if not Path(bestand).exists():
        return ""
    regels = Path(bestand).read_text(encoding="utf8").splitlines()
    return next((regel.split(":", 1)[1].strip() for regel in regels if regel.startswith(sleutel)), "")
