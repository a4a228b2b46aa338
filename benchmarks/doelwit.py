# SPDX-License-Identifier: EUPL-1.2
"""A real server that can be killed."""

import os
import signal
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from time import monotonic

from tests.opstelling.server import PROJECT, wait_ready


@dataclass
class Server:
    """The real server, started with the command of the README; it can be killed and started again.

    `omgeving`: environment variables beside those of this process.
    """

    poort: int
    url: str
    log: Path
    omgeving: Mapping[str, str] = field(default_factory=dict)
    starttijden: list[float] = field(default_factory=list)
    proces: "subprocess.Popen[bytes] | None" = None

    @property
    def adres(self) -> str:
        return f"http://127.0.0.1:{self.poort}"

    def start(self) -> None:
        """Start, and wait until it answers."""
        begin = monotonic()
        self.begin()
        wait_ready(self.adres)
        self.starttijden.append(monotonic() - begin)

    def begin(self) -> None:
        """Start, without waiting."""
        opdracht = [sys.executable, "-m", "kompas", "start", "--poort", str(self.poort)]
        with self.log.open("a") as log:
            self.proces = subprocess.Popen(
                opdracht,
                cwd=PROJECT,
                env={**os.environ, "KOMPAS_DATABASE_URL": self.url, **self.omgeving},
                stdout=log,
                stderr=log,
                start_new_session=True,
            )

    def kill(self) -> None:
        """End the server and all that it started with kill -9."""
        if self.proces is not None:
            os.killpg(self.proces.pid, signal.SIGKILL)
            self.proces.wait()
            self.proces = None
