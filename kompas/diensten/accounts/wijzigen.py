# SPDX-License-Identifier: EUPL-1.2
"""One's own passphrase. Somebody with a one-time one has no right yet but to change it: no right is asked for."""

from kompas.diensten.accounts.bewijs import give_bewijs
from kompas.diensten.accounts.drempel import count_poging, hash_naam
from kompas.diensten.accounts.inloggen import Poging
from kompas.diensten.accounts.wachtzin import check_wachtzin, clean_wachtzin, hash_wachtzin, verify_wachtzin
from kompas.diensten.instellingen import Instellingen
from kompas.diensten.toegang import Aanvraag, act
from kompas.kern.fouten import OngeldigeWachtzin
from kompas.kern.toegang import Gebruiker
from kompas.opslag.gebruikers import Geheim


def uses_wachtzin(gebruiker: Gebruiker, instellingen: Instellingen) -> bool:
    """True for who logs in with a passphrase of the kompas: who came with a work account has none."""
    return instellingen.met_wachtzin and gebruiker.extern is None


def change_wachtzin(aanvraag: Aanvraag, poging: Poging, nieuw: str, instellingen: Instellingen) -> str:
    """Another passphrase for who asks: every session ends, also this one; returns a ticket for the next one.

    `poging.wachtzin` is the one of now; after a one-time passphrase, which was used up, it is not looked at.
    Raises `GeenToegang` for a visitor, `OngeldigeWachtzin`, `TeVeelPogingen`; then the old one still works.
    """
    mens = aanvraag.wie
    check_wachtzin(nieuw, mens.naam, mens.weergavenaam)
    if not mens.moet_wijzigen:
        _check_oude(aanvraag, poging, nieuw, instellingen)
    geheim = Geheim(hash_wachtzin(nieuw))
    with act(aanvraag, "wachtzin wijzigen", f"gebruiker:{mens.id}") as transactie:
        transactie.gebruikers.set_geheim(mens.id, geheim)
        transactie.sessies.end_alle(mens.id)
        transactie.pogingen.forget(hash_naam(mens.naam))
        return give_bewijs(transactie, mens.id, poging.browser, aanvraag.nu)


def _check_oude(aanvraag: Aanvraag, poging: Poging, nieuw: str, instellingen: Instellingen) -> None:
    mens = aanvraag.wie
    count_poging(aanvraag, mens.naam, poging.adres, instellingen)
    with aanvraag.opslag.reading() as transactie:
        _, geheim = transactie.gebruikers.find(mens.naam) or (None, None)
    if not verify_wachtzin(geheim.hash if geheim else None, poging.wachtzin):
        raise OngeldigeWachtzin("Je huidige wachtzin klopt niet. Typ haar opnieuw. Er is niets veranderd.")
    if clean_wachtzin(nieuw) == clean_wachtzin(poging.wachtzin):
        raise OngeldigeWachtzin("Dit is je huidige wachtzin. Kies een andere. Er is niets veranderd.")
