# SPDX-License-Identifier: EUPL-1.2
"""A real server with accounts, and whoever visits it, with a browser or without."""

import uuid
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import urlsplit

from playwright.sync_api import BrowserContext

from kompas.diensten.accounts import Poging, change_wachtzin, hash_sleutel, log_in, make_gebruiker
from kompas.diensten.accounts.bewijs import make_sleutel
from kompas.diensten.accounts.opdrachtregel import ask_from_opdrachtregel
from kompas.diensten.instellingen import Instellingen
from kompas.diensten.toegang import Aanvraag
from kompas.kern.toegang import Gebruiker, Rol
from kompas.opslag import Opslag
from kompas.opslag.gebruikers import Geheim
from kompas.opslag.sessies import Sessie
from kompas.scherm.account.cookie import name_cookie
from tests.opstelling.bezoeker import Bezoeker
from tests.opstelling.server import PROJECT, serve_kompas

ZIN = "lepel wolk trui zand"


@dataclass(frozen=True)
class Pilot:
    """The server, and the database that it works on."""

    adres: str
    opslag: Opslag

    @property
    def is_veilig(self) -> bool:
        """Over https."""
        return self.adres.startswith("https:")

    @property
    def cookie(self) -> str:
        """The name of the cookie that holds a session."""
        return name_cookie(urlsplit(self.adres).port, veilig=self.is_veilig)

    def vraag(self, wie: Gebruiker | None = None) -> Aanvraag:
        """Somebody asks, now."""
        return Aanvraag(self.opslag, wie, datetime.now(UTC))

    def make(self, *rollen: Rol) -> Gebruiker:
        """An account with the passphrase ZIN."""
        naam = f"x{uuid.uuid4().hex[:8]}"
        mens = make_gebruiker(ask_from_opdrachtregel(self.opslag, datetime.now(UTC)), naam, f"Naam {naam}", rollen)
        vraag = self.vraag(mens.gebruiker)
        change_wachtzin(vraag, Poging(naam, "", "test", hash_sleutel("test")), ZIN, Instellingen())
        with self.opslag.reading() as tx:
            return tx.gebruikers.get(mens.gebruiker.id)

    def add(self, naam: str, rol: Rol, weergavenaam: str = "") -> Gebruiker:
        """An account with its name as id. No passphrase opens it: see `log_in`."""
        mens = Gebruiker(naam, naam, weergavenaam or naam.title(), frozenset({rol}))
        with self.opslag.transaction() as tx:
            tx.gebruikers.add(mens, Geheim(""), datetime.now(UTC))
        return mens

    def log_in(self, context: BrowserContext, wie: str) -> None:
        """This browser has a session of the account with this id from its next request on."""
        sleutel = self._start_sessie(wie)
        koekje = {"name": self.cookie, "value": sleutel, "url": self.adres, "httpOnly": True, "secure": self.is_veilig}
        context.add_cookies([koekje])

    def enter(self, wie: Gebruiker) -> Bezoeker:
        """A visitor in whose browser this person is logged in."""
        return self.visit({self.cookie: self._start_sessie(wie.id)})

    def _start_sessie(self, wie: str) -> str:
        sleutel, nu = make_sleutel(), datetime.now(UTC)
        with self.opslag.transaction() as tx:
            tx.sessies.add(Sessie(hash_sleutel(sleutel), wie, nu, nu))
        return sleutel

    def visit(self, cookies: dict[str, str] | None = None) -> Bezoeker:
        """Somebody without account; every browser has Streamlit's own cookie."""
        return Bezoeker(self.adres, {"_streamlit_xsrf": uuid.uuid4().hex, **(cookies or {})})

    def get_bewijs(self, wie: Gebruiker, browser: str) -> str:
        """A ticket for this person, after the right passphrase, for the browser with this mark."""
        return log_in(self.vraag(), Poging(wie.naam, ZIN, "test", hash_sleutel(browser)), Instellingen())


@contextmanager
def serve_pilot(folder: Path, data: Path = PROJECT / "data", **omgeving: str) -> Iterator[Pilot]:
    """A server on this content whose database and log lie in this folder. `omgeving`: other environment variables."""
    url = f"sqlite:///{folder / 'kompas.db'}"
    with closing(Opslag(url)) as opslag:
        opslag.upgrade()
        with serve_kompas(folder / "log.txt", data, omgeving={"KOMPAS_DATABASE_URL": url, **omgeving}) as adres:
            yield Pilot(adres, opslag)
