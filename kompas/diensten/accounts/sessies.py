# SPDX-License-Identifier: EUPL-1.2
"""The session on the server: it begins at login and ends at logout, at a new passphrase, or when it is too old."""

import hashlib
from contextlib import suppress
from datetime import datetime, timedelta

from kompas.diensten.accounts.dienst import admit
from kompas.diensten.instellingen import Instellingen
from kompas.kern.fouten import OpslagNietBereikbaar
from kompas.kern.toegang import Gebruiker
from kompas.opslag import Opslag

_MERK = timedelta(minutes=1)  # how exact the moment of the last use is


def hash_sleutel(geheim: str) -> str:
    """What is kept of a secret that a browser holds, or of what somebody sent in its place."""
    return hashlib.sha256(geheim.encode(errors="surrogatepass")).hexdigest()


def find_gebruiker(opslag: Opslag, geheim: str, nu: datetime, instellingen: Instellingen) -> Gebruiker | None:
    """Who holds this session, with the rights of today; None when it ended, is too old, or may not come in any more."""
    sleutel = hash_sleutel(geheim)
    with opslag.reading() as transactie:
        sessie = transactie.sessies.find(sleutel)
        if sessie is None:
            return None
        te_oud = nu - sessie.begin >= instellingen.sessie_duur or nu - sessie.laatst >= instellingen.sessie_stil
        gebruiker = None if te_oud else admit(transactie.gebruikers.get(sessie.gebruiker_id), nu, instellingen)
    if gebruiker is None:
        return None
    if nu - sessie.laatst >= _MERK:
        _touch(opslag, sleutel, nu)
    return gebruiker


def has_accounts(opslag: Opslag) -> bool:
    """True when somebody could log in here, and when we cannot know. Who keeps nothing has no database at all."""
    if not opslag.exists():
        return False
    try:
        with opslag.reading() as transactie:
            return bool(transactie.gebruikers.list_alle())
    except OpslagNietBereikbaar:
        return True


def _touch(opslag: Opslag, sleutel: str, nu: datetime) -> None:
    with suppress(OpslagNietBereikbaar), opslag.transaction() as transactie:  # reading goes on when writing cannot
        transactie.sessies.touch(sleutel, nu)
