# SPDX-License-Identifier: EUPL-1.2
"""A real server that can be killed."""

import os
import signal
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from time import monotonic

from tests.opstelling.server import PROJECT, wait_ready


@dataclass
class Server:
    """The real server, started with the command of the README; it can be killed and started again."""

    poort: int
    url: str
    log: Path
    starttijden: list[float] = field(default_factory=list)
    proces: "subprocess.Popen[bytes] | None" = None

    @property
    def adres(self) -> str:
        return f"http://127.0.0.1:{self.poort}"

    def start(self) -> None:
        """Start, and wait until it answers."""
        begin = monotonic()
        opdracht = [sys.executable, "-m", "kompas", "start", "--poort", str(self.poort)]
        with self.log.open("a") as log:
            self.proces = subprocess.Popen(
                opdracht,
                cwd=PROJECT,
                env={**os.environ, "KOMPAS_DATABASE_URL": self.url},
                stdout=log,
                stderr=log,
                start_new_session=True,
            )
        wait_ready(self.adres)
        self.starttijden.append(monotonic() - begin)

    def kill(self) -> None:
        """End the server and all that it started with kill -9."""
        if self.proces is not None:
            os.killpg(self.proces.pid, signal.SIGKILL)
            self.proces.wait()
            self.proces = None
