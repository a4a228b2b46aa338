# SPDX-License-Identifier: EUPL-1.2
"""The ticket that leads from a passphrase that fits to a session: it works once, shortly, in one browser."""

import secrets
from datetime import datetime, timedelta

from kompas.diensten.accounts.sessies import hash_sleutel
from kompas.opslag import Transactie

_GELDIG = timedelta(seconds=30)


def make_sleutel() -> str:
    """A secret of 256 bits, for a ticket, a session or a browser."""
    return secrets.token_urlsafe(32)


def give_bewijs(transactie: Transactie, gebruiker_id: str, browser: str, nu: datetime) -> str:
    """A new ticket for this person. `browser`: the SHA-256 of what only that browser holds."""
    bewijs = make_sleutel()
    transactie.sessies.add_bewijs(hash_sleutel(bewijs), gebruiker_id, browser, nu + _GELDIG)
    return bewijs
