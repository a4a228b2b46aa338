# SPDX-License-Identifier: EUPL-1.2
"""A real nginx with the configuration of deploy/, on ports of this machine, as a user without rights."""

import datetime as dt
import ipaddress
import json
import os
import pwd
import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import mkdtemp

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from tests.opstelling.server import PROJECT, find_port

DEPLOY = PROJECT / "deploy"
HOST = "localhost"


@dataclass(frozen=True)
class Nginx:
    """The proxy: its address, and what it wrote down of each request that ended."""

    poort: int
    folder: Path

    @property
    def adres(self) -> str:
        return f"https://{HOST}:{self.poort}"

    def read_log(self) -> list[dict[str, object]]:
        """Its access log, oldest first."""
        return [json.loads(regel) for regel in (self.folder / "access.log").read_text(encoding="utf-8").splitlines()]


def find_nginx() -> str | None:
    """Path of nginx, or None. Debian keeps it where only root looks."""
    return shutil.which("nginx") or shutil.which("nginx", path="/usr/sbin:/usr/local/sbin:/opt/homebrew/bin")


@contextmanager
def serve_nginx(poort: int, servers: Sequence[int]) -> Iterator[Nginx]:
    """Stands at this port before the servers at those as long as this lasts. Raises `RuntimeError` with what nginx
    says.
    """
    programma = find_nginx()
    if programma is None:
        raise RuntimeError("There is no nginx. Run: make test")
    folder = Path(mkdtemp(prefix="kompas-nginx-"))
    _write_certificate(folder)
    (folder / "nginx.conf").write_text(_adapt(folder, poort, servers), encoding="utf-8")
    wie = _give_away(folder)
    opdracht = [programma, "-e", str(folder / "error.log"), "-c", str(folder / "nginx.conf"), "-g", "daemon off;"]
    proef = subprocess.run([*opdracht, "-t"], capture_output=True, text=True, check=False, **wie)
    if proef.returncode:
        raise RuntimeError(proef.stderr)
    proces = subprocess.Popen(opdracht, **wie)
    try:
        yield Nginx(poort, folder)
    finally:
        proces.send_signal(signal.SIGTERM)
        proces.wait(timeout=20)
        shutil.rmtree(folder)


def _adapt(folder: Path, poort: int, servers: Sequence[int]) -> str:
    """The configuration as it is, but for where things are. Each place must be there: else the test says nothing."""
    eerste, tweede = servers
    tekst = (DEPLOY / "nginx.conf").read_text(encoding="utf-8")
    anders = {
        "${KOMPAS_HOST}": HOST,
        "172.30.8.11:8501": f"127.0.0.1:{eerste}",
        "172.30.8.12:8501": f"127.0.0.1:{tweede}",
        "listen 8443": f"listen 127.0.0.1:{poort}",
        "listen 8080": f"listen 127.0.0.1:{find_port()}",
        "/etc/nginx/tls/": f"{folder}/",
        "/etc/nginx/kompas": str(folder),
        "/dev/stderr": f"{folder}/error.log",
        "/dev/stdout": f"{folder}/access.log",
        " /tmp/": f" {folder}/",
    }
    weg = [oud for oud in anders if oud not in tekst]
    if weg:
        raise RuntimeError(f"deploy/nginx.conf has no {weg}")
    tekst = re.sub("|".join(map(re.escape, anders)), lambda gevonden: anders[gevonden[0]], tekst)
    shutil.copy(DEPLOY / "storing.html", folder)
    return tekst


def _write_certificate(folder: Path) -> None:
    """A certificate of its own for this machine, for a day."""
    sleutel, nu = ec.generate_private_key(ec.SECP256R1()), dt.datetime.now(dt.UTC)
    naam = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, HOST)])
    namen = [x509.DNSName(HOST), x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]
    bewijs = (
        x509.CertificateBuilder(naam, naam, sleutel.public_key(), x509.random_serial_number())
        .not_valid_before(nu - dt.timedelta(minutes=5))
        .not_valid_after(nu + dt.timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName(namen), critical=False)
        .sign(sleutel, hashes.SHA256())
    )
    vorm = serialization.PrivateFormat.PKCS8
    (folder / "kompas.pem").write_bytes(bewijs.public_bytes(serialization.Encoding.PEM))
    (folder / "kompas.key").write_bytes(
        sleutel.private_bytes(serialization.Encoding.PEM, vorm, serialization.NoEncryption())
    )


def _give_away(folder: Path) -> dict[str, object]:
    """As root: run as nobody, who gets the folder. Else as who we are."""
    if os.geteuid() != 0:
        return {}
    nobody = pwd.getpwnam("nobody")
    for pad in (folder, *folder.iterdir()):
        os.chown(pad, nobody.pw_uid, nobody.pw_gid)
    return {"user": nobody.pw_uid, "group": nobody.pw_gid, "extra_groups": []}


if __name__ == "__main__":
    sys.exit(find_nginx() is None)
