# SPDX-License-Identifier: EUPL-1.2
"""The session on the server: it begins at login and ends at logout, at a new passphrase, or when it is too old."""

import hashlib
from datetime import datetime

from kompas.diensten.instellingen import Instellingen
from kompas.kern.toegang import Gebruiker
from kompas.opslag import Opslag


def hash_sleutel(geheim: str) -> str:
    """What is kept of a secret that a browser holds."""
    return hashlib.sha256(geheim.encode()).hexdigest()


def find_gebruiker(opslag: Opslag, geheim: str, nu: datetime, instellingen: Instellingen) -> Gebruiker | None:
    """Who holds this session; None when it ended, is too old, or its account is closed."""
    with opslag.reading() as transactie:
        sessie = transactie.sessies.find(hash_sleutel(geheim))
        if sessie is None:
            return None
        te_oud = nu - sessie.begin >= instellingen.sessie_duur or nu - sessie.laatst >= instellingen.sessie_stil
        gebruiker = None if te_oud else transactie.gebruikers.get(sessie.gebruiker_id)
    return gebruiker if gebruiker and gebruiker.actief else None
