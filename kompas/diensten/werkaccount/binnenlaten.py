# SPDX-License-Identifier: EUPL-1.2
"""Coming in with a work account. Runs for somebody who has no right yet: the provider has said who it is."""

import uuid
from collections.abc import Mapping
from dataclasses import replace

from kompas.diensten.accounts.bewijs import give_bewijs
from kompas.diensten.accounts.dienst import admit
from kompas.diensten.accounts.wachtzin import ONBRUIKBAAR
from kompas.diensten.instellingen import Instellingen
from kompas.diensten.toegang import Aanvraag, record
from kompas.diensten.toegang.handeling import record_refusal
from kompas.diensten.werkaccount.identiteit import Identiteit, read_identiteit
from kompas.diensten.werkaccount.rollen import replace_rollen
from kompas.kern.fouten import OngeldigAccount, WerkaccountGeweigerd
from kompas.kern.toegang import Gebruiker, Rol
from kompas.opslag import Transactie
from kompas.opslag.gebruikers import Geheim

_ACTIE, _ROLLEN = "inloggen met werkaccount", "rollen overnemen"
_ONBEKEND = "gebruiker:onbekend"
_DICHT = (
    "Je account bij het kompas is gesloten. Klopt dat niet? Vraag je beheerder. Je kunt verder zonder account. Wat je "
    "hier deed, staat er nog."
)
_BEZET = (
    "Er is al een account met jouw mailadres of personeelsnummer, en dat hoort bij een ander werkaccount. Vraag je "
    "beheerder om dat na te kijken. Er is niets veranderd. Je kunt verder zonder account."
)

_TEGELIJK = "Je logde op twee plekken tegelijk in. Log nog een keer in. Wat je hier deed, staat er nog."


def enter_werkaccount(
    aanvraag: Aanvraag, claims: Mapping[str, object], browser: str, instellingen: Instellingen
) -> str:
    """A ticket that this browser can exchange for a session, for who these checked claims are about.

    The account is the one that came in with this identity before; else the one with the same verified mail address or
    personeelsnummer, which it then belongs to; else a new one. Raises `WerkaccountGeweigerd` for claims that are not as
    they should be, and for an account that is closed or belongs to another identity; then nothing changes.
    """
    try:
        wie = read_identiteit(claims, instellingen, aanvraag.nu)
        with aanvraag.opslag.transaction() as transactie:
            mens = _find(transactie, wie) or _make(transactie, aanvraag, wie)
            _check_open(aanvraag, mens, instellingen)
            _update(transactie, replace(aanvraag, gebruiker=mens), wie, instellingen)
            bewijs = give_bewijs(transactie, mens.id, browser, aanvraag.nu)
    except WerkaccountGeweigerd as fout:
        record_refusal(aanvraag, _ACTIE, f"gebruiker:{fout.gebruiker_id}" if fout.gebruiker_id else _ONBEKEND)
        raise
    except OngeldigAccount:  # made by another login between looking and writing
        raise WerkaccountGeweigerd(_TEGELIJK) from None
    for claim in wie.onleesbaar:
        record_refusal(replace(aanvraag, gebruiker=mens), _ROLLEN, f"claim:{claim}")
    return bewijs


def _find(transactie: Transactie, wie: Identiteit) -> Gebruiker | None:
    """The account of this person, if there is one. Two people never share one, and nobody takes that of another."""
    bekend = transactie.gebruikers.find_by_extern(wie.extern)
    if bekend is not None:
        return bekend
    per_naam = transactie.gebruikers.find(wie.mailadres) if wie.mailadres else None
    per_nummer = transactie.gebruikers.find_by_personeelsnummer(wie.personeelsnummer) if wie.personeelsnummer else None
    gevonden = {mens.id: mens for mens in (per_naam[0] if per_naam else None, per_nummer) if mens is not None}
    if len(gevonden) > 1 or any(mens.extern for mens in gevonden.values()):
        raise WerkaccountGeweigerd(_BEZET)
    return next(iter(gevonden.values()), None)


def _make(transactie: Transactie, aanvraag: Aanvraag, wie: Identiteit) -> Gebruiker:
    """A new account without passphrase. Its name is no address that was not checked: the next login might find it."""
    naam = wie.mailadres or f"werk-{wie.extern[:12]}"
    nieuw = Gebruiker(
        id=uuid.uuid4().hex,
        naam=naam,
        weergavenaam=wie.weergavenaam or naam,
        rollen=frozenset({Rol.MEDEWERKER}),
        extern=wie.extern,
        personeelsnummer=wie.personeelsnummer,
    )
    transactie.gebruikers.add(nieuw, Geheim(ONBRUIKBAAR), aanvraag.nu)
    record(transactie, replace(aanvraag, gebruiker=nieuw), "account maken", f"gebruiker:{nieuw.id}")
    return nieuw


def _check_open(aanvraag: Aanvraag, mens: Gebruiker, instellingen: Instellingen) -> None:
    if admit(mens, aanvraag.nu, instellingen) is None:
        raise WerkaccountGeweigerd(_DICHT, mens.id)


def _update(transactie: Transactie, aanvraag: Aanvraag, wie: Identiteit, instellingen: Instellingen) -> None:
    """Link the account, let its roles follow the provider, and end a one-time passphrase that nobody needs any more."""
    mens = aanvraag.wie
    if mens.extern is None:
        transactie.gebruikers.link_extern(mens.id, wie.extern)
        record(transactie, aanvraag, "werkaccount koppelen", f"gebruiker:{mens.id}")
    rollen = replace_rollen(mens.rollen, wie.rollen, instellingen.oidc_rollen)
    if rollen != mens.rollen:
        transactie.gebruikers.update(replace(mens, rollen=rollen))
        record(transactie, aanvraag, _ROLLEN, f"gebruiker:{mens.id}")
    if mens.moet_wijzigen:
        transactie.gebruikers.set_geheim(mens.id, Geheim(ONBRUIKBAAR))
