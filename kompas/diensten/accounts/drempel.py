# SPDX-License-Identifier: EUPL-1.2
"""Who fails too often waits a while. Known and unknown names are treated alike."""

import hashlib
from datetime import timedelta

from kompas.diensten.instellingen import Instellingen
from kompas.diensten.toegang import Aanvraag
from kompas.kern.fouten import TeVeelPogingen

_VENSTER = timedelta(minutes=15)


def count_poging(aanvraag: Aanvraag, naam: str, adres: str, instellingen: Instellingen) -> None:
    """Count an attempt before it is made, so that many at once cannot slip through; success forgets it.

    Raises `TeVeelPogingen`; such an attempt does not count, so nobody is kept out for longer than the window.
    """
    sinds = aanvraag.nu - _VENSTER
    with aanvraag.opslag.transaction() as transactie:
        pogingen = transactie.pogingen
        pogingen.forget_oude(sinds)
        is_vol = (
            pogingen.count_naam(hash_naam(naam), sinds) >= instellingen.pogingen_naam
            or pogingen.count_adres(adres, sinds) >= instellingen.pogingen_adres
        )
        if not is_vol:
            pogingen.add(hash_naam(naam), adres, aanvraag.nu)
    if is_vol:
        raise TeVeelPogingen


def hash_naam(naam: str) -> str:
    """What is kept of a name that was typed: it may be a passphrase in the wrong field."""
    return hashlib.sha256(naam.encode(errors="replace")).hexdigest()
