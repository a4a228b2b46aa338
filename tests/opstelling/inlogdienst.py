# SPDX-License-Identifier: EUPL-1.2
"""A real OpenID Connect provider on this machine, over https, which can be away, slow, or show an expired certificate.

It is `oidc-provider-mock`, in a process of its own: whatever is in the claims of somebody goes into the token as it is,
also what the provider itself should say (`aud`, `iss`, `nonce`, `iat`).
"""

import json
import os
import secrets
import socket
import ssl
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import trustme

from tests.opstelling.server import PROJECT, find_port

COOKIE_GEHEIM = secrets.token_urlsafe()  # of the apps that work with it
_WACHT = 60.0  # seconds


@dataclass
class Inlogdienst:
    """The provider at its address; `folder` holds its certificates."""

    folder: Path
    poort: int = field(default_factory=find_port)
    _proces: subprocess.Popen[bytes] | None = None

    def __post_init__(self) -> None:
        ca, nu = trustme.CA(), datetime.now(UTC)
        ca.cert_pem.write_to_path(self.ca)
        for naam, tot in (("goed", nu + timedelta(days=1)), ("verlopen", nu - timedelta(days=1))):
            bewijs = ca.issue_cert("localhost", not_before=nu - timedelta(days=9), not_after=tot)
            bewijs.private_key_and_cert_chain_pem.write_to_path(self._certificaat(naam))

    @property
    def ca(self) -> Path:
        """Who signed its certificates: for who should trust them."""
        return self.folder / "ca.pem"

    @property
    def adres(self) -> str:
        return f"https://localhost:{self.poort}"

    def omgeving(self, app: str) -> dict[str, str]:
        """The settings of an app at this address that lets people in by this provider."""
        return {
            "KOMPAS_OIDC_ADRES": f"{self.adres}/.well-known/openid-configuration",
            "KOMPAS_OIDC_CLIENT_ID": "kompas",
            "KOMPAS_OIDC_CLIENT_SECRET": "geheim-van-de-proef",
            "KOMPAS_OIDC_COOKIE_GEHEIM": COOKIE_GEHEIM,
            "KOMPAS_OIDC_TERUG": f"{app}/oauth2callback",
            "KOMPAS_OIDC_PERSONEELSNUMMER": "personeelsnummer",
            "KOMPAS_OIDC_ROLLEN": json.dumps({"groepen": {"hr-adviseurs": "hr", "lk-coaches": "coach"}}),
            "SSL_CERT_FILE": str(self.ca),
        }

    def start(self, certificaat: str = "goed") -> None:
        """Let it answer, with a certificate that is "goed" or "verlopen"."""
        opdracht = [sys.executable, "-W", "ignore", "-m", "tests.opstelling.inlogdienst"]
        opdracht += [str(self.poort), str(self._certificaat(certificaat))]
        stil = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        self._proces = subprocess.Popen(opdracht, cwd=PROJECT, env=dict(os.environ), **stil)
        einde = time.monotonic() + _WACHT
        while time.monotonic() < einde and self._proces.poll() is None:
            with socket.socket() as klop:
                if klop.connect_ex(("127.0.0.1", self.poort)) == 0:
                    return
            time.sleep(0.1)
        raise RuntimeError("the provider did not start")

    def stop(self) -> None:
        """Let it be away."""
        if self._proces is not None:
            self._proces.terminate()
            self._proces.wait(timeout=20)
            self._proces = None

    @contextmanager
    def away(self, certificaat: str = "") -> Iterator[None]:
        """For a while not there, or there with another certificate."""
        self.stop()
        if certificaat:
            self.start(certificaat)
        try:
            yield
        finally:
            self.stop()
            self.start()

    @contextmanager
    def silent(self) -> Iterator[None]:
        """For a while somebody takes the call and says nothing."""
        self.stop()
        with socket.create_server(("127.0.0.1", self.poort)):
            yield
        self.start()

    def know(self, wie: str, claims: Mapping[str, object]) -> None:
        """Let it say this of somebody."""
        vraag = urllib.request.Request(
            f"{self.adres}/users/{wie}",
            json.dumps(claims).encode(),
            {"Content-Type": "application/json"},
            method="PUT",
        )
        with urllib.request.urlopen(vraag, context=ssl.create_default_context(cafile=self.ca), timeout=_WACHT):
            pass

    def _certificaat(self, naam: str) -> Path:
        return self.folder / f"{naam}.pem"


def _serve(poort: int, certificaat: str) -> None:
    import oidc_provider_mock  # in this process only: it warns of what it uses itself
    from werkzeug.serving import make_server

    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificaat)
    app = oidc_provider_mock.app(require_nonce=True)
    make_server("127.0.0.1", poort, app, threaded=True, ssl_context=context).serve_forever()


if __name__ == "__main__":
    _serve(int(sys.argv[1]), sys.argv[2])
