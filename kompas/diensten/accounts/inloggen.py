# SPDX-License-Identifier: EUPL-1.2
"""Logging in and out. These run for somebody who has no right yet, or none any more: no right is asked for."""

from dataclasses import dataclass, field, replace
from datetime import datetime

from kompas.diensten.accounts.bewijs import give_bewijs, make_sleutel
from kompas.diensten.accounts.dienst import admit
from kompas.diensten.accounts.drempel import count_poging, hash_naam
from kompas.diensten.accounts.naam import clean_naam, is_naam
from kompas.diensten.accounts.sessies import hash_sleutel
from kompas.diensten.accounts.wachtzin import ONBRUIKBAAR, hash_wachtzin, is_verouderd, verify_wachtzin
from kompas.diensten.bewaartermijn import note_gebruik
from kompas.diensten.instellingen import Instellingen
from kompas.diensten.toegang import Aanvraag, act
from kompas.diensten.toegang.handeling import record_refusal
from kompas.kern.fouten import GeenToegang, InloggenMislukt
from kompas.kern.toegang import Gebruiker
from kompas.opslag import Transactie
from kompas.opslag.gebruikers import Geheim
from kompas.opslag.sessies import Sessie

_ACTIE = "inloggen"
_ONBEKEND = "gebruiker:onbekend"


@dataclass(frozen=True, slots=True)
class Poging:
    """What somebody typed, the network address it came from, and the SHA-256 of what only this browser holds."""

    naam: str = field(repr=False)
    wachtzin: str = field(repr=False)
    adres: str
    browser: str


def log_in(aanvraag: Aanvraag, poging: Poging, instellingen: Instellingen) -> str:
    """A ticket that this browser can exchange for a session.

    Raises `InloggenMislukt`, after the same work, for an unknown name, a wrong passphrase, a closed account and a
    one-time passphrase that was used or is too old; before any work `TeVeelPogingen`, and `GeenToegang` where people
    only log in with their work account.
    """
    if not instellingen.met_wachtzin:
        raise GeenToegang
    naam = clean_naam(poging.naam)
    count_poging(aanvraag, naam, poging.adres, instellingen)
    with aanvraag.opslag.reading() as transactie:
        mens, geheim = (transactie.gebruikers.find(naam) if is_naam(naam) else None) or (None, None)
    klopt = _fits(geheim, poging.wachtzin, aanvraag.nu)  # always, so that every answer takes as long
    if mens is None or geheim is None or not klopt or admit(mens, aanvraag.nu, instellingen) is None:
        record_refusal(aanvraag, _ACTIE, f"gebruiker:{mens.id}" if mens else _ONBEKEND)
        raise InloggenMislukt
    vers = hash_wachtzin(poging.wachtzin) if is_verouderd(geheim.hash) else geheim.hash
    with aanvraag.opslag.transaction() as transactie:
        if not _is_still_so(transactie, mens, geheim):
            raise InloggenMislukt
        transactie.gebruikers.set_geheim(mens.id, replace(geheim, hash=vers))
        transactie.pogingen.forget(hash_naam(naam))
        return give_bewijs(transactie, mens.id, poging.browser, aanvraag.nu)


def _is_still_so(transactie: Transactie, mens: Gebruiker, geheim: Geheim) -> bool:
    """False when the account was closed or its passphrase changed while we compared; another login is no matter."""
    nu, bewaard = transactie.gebruikers.find(mens.naam) or (None, None)
    return nu is not None and (nu.id, nu.actief, bewaard) == (mens.id, mens.actief, geheim)


def _fits(geheim: Geheim | None, wachtzin: str, nu: datetime) -> bool:
    klopt = verify_wachtzin(geheim.hash if geheim else None, wachtzin)
    return klopt and geheim is not None and (geheim.eenmalig_tot is None or nu < geheim.eenmalig_tot)


def exchange_bewijs(aanvraag: Aanvraag, bewijs: str, browser: str, instellingen: Instellingen) -> str:
    """The key of a new session, for a ticket and what only this browser holds.

    A one-time passphrase works no more from here on. Raises `GeenToegang`; a ticket that was tried is gone.
    """
    with aanvraag.opslag.transaction() as transactie:
        wie = transactie.sessies.take_bewijs(hash_sleutel(bewijs), hash_sleutel(browser), aanvraag.nu)
        mens = admit(transactie.gebruikers.get(wie), aanvraag.nu, instellingen) if wie else None
    if mens is None:
        record_refusal(aanvraag, _ACTIE, _ONBEKEND)
        raise GeenToegang
    sleutel = make_sleutel()
    with act(replace(aanvraag, gebruiker=mens), _ACTIE, f"gebruiker:{mens.id}") as transactie:
        if mens.moet_wijzigen:
            transactie.gebruikers.set_geheim(mens.id, Geheim(ONBRUIKBAAR, aanvraag.nu))
        note_gebruik(transactie, mens.id, aanvraag.nu, instellingen)
        transactie.sessies.end_oude(aanvraag.nu - instellingen.sessie_duur, aanvraag.nu - instellingen.sessie_stil)
        transactie.sessies.add(Sessie(hash_sleutel(sleutel), mens.id, aanvraag.nu, aanvraag.nu))
    return sleutel


def log_out(aanvraag: Aanvraag, sleutel: str) -> None:
    """End the session of this key; when there is none, nothing happens."""
    with aanvraag.opslag.reading() as transactie:
        sessie = transactie.sessies.find(hash_sleutel(sleutel))
        mens = transactie.gebruikers.get(sessie.gebruiker_id) if sessie else None
    if mens is not None:
        with act(replace(aanvraag, gebruiker=mens), "uitloggen", f"gebruiker:{mens.id}") as transactie:
            transactie.sessies.end(hash_sleutel(sleutel))
