# SPDX-License-Identifier: EUPL-1.2
"""Who the provider says that somebody is: of its claims only what is as it should be."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from kompas.diensten.aanmeldinstellingen import Aanmeldinstellingen
from kompas.diensten.accounts.naam import check_naam, check_weergavenaam
from kompas.diensten.werkaccount.rollen import read_rollen
from kompas.kern.fouten import OngeldigAccount, WerkaccountGeweigerd
from kompas.kern.toegang import Rol

_MAX = 255  # characters: OpenID Connect Core 1.0, section 2, of `sub`
_VERS = timedelta(minutes=15)  # of a token, with clocks that differ some minutes
_ONHERKENBAAR = (
    "We kunnen je werkaccount niet herkennen. Er is niets veranderd. Probeer het opnieuw. Lukt het niet? Vraag je "
    "beheerder. Je kunt verder zonder account. Wat je hier deed, staat er nog."
)


@dataclass(frozen=True, slots=True)
class Identiteit:
    """What counts of the claims about one person; `None` for what was not said, or not so that it counts.

    `extern`: SHA-256 of issuer and subject. `mailadres`: only a verified one. `rollen`: those of the table in the
    settings; `onleesbaar`: the claims of that table in which no values could be read.
    """

    extern: str
    weergavenaam: str | None
    mailadres: str | None
    personeelsnummer: str | None
    rollen: frozenset[Rol]
    onleesbaar: tuple[str, ...]


def read_identiteit(claims: Mapping[str, object], instellingen: Aanmeldinstellingen, nu: datetime) -> Identiteit:
    """The claims of an ID token whose signature was checked (OpenID Connect Core 1.0, sections 2 and 3.1.3.7).

    Raises `WerkaccountGeweigerd` when issuer or subject is no text, and for a token that is old or for another app.
    """
    uitgever, wie = _read_tekst(claims, "iss"), _read_tekst(claims, instellingen.oidc_kenmerk)
    if not uitgever or not wie or not _is_for(claims, instellingen.oidc_client_id) or not _is_vers(claims, nu):
        raise WerkaccountGeweigerd(_ONHERKENBAAR)
    rollen, onleesbaar = read_rollen(claims, instellingen.oidc_rollen)
    return Identiteit(
        hashlib.sha256(f"{uitgever}\n{wie}".encode()).hexdigest(),
        _read_weergavenaam(claims),
        _read_mailadres(claims),
        _read_tekst(claims, instellingen.oidc_personeelsnummer),
        rollen,
        onleesbaar,
    )


def _read_tekst(claims: Mapping[str, object], naam: str) -> str | None:
    """A short text on one line; None for anything else. What is printable holds no surrogate and no NUL."""
    waarde = claims.get(naam)
    is_tekst = isinstance(waarde, str) and waarde.strip() and len(waarde) <= _MAX and waarde.isprintable()
    return str(waarde).strip() if is_tekst else None


def _read_weergavenaam(claims: Mapping[str, object]) -> str | None:
    try:
        return check_weergavenaam(_read_tekst(claims, "name") or "")
    except OngeldigAccount:
        return None


def _read_mailadres(claims: Mapping[str, object]) -> str | None:
    """The address, only when the provider itself checked it: elsewhere anybody may type that of a colleague.

    In letters of ASCII: others might become those of a colleague when names are compared.
    """
    mailadres = _read_tekst(claims, "email")
    if claims.get("email_verified") is not True or mailadres is None or not mailadres.isascii():
        return None
    try:
        return check_naam(mailadres)
    except OngeldigAccount:
        return None


def _is_for(claims: Mapping[str, object], client_id: str) -> bool:
    """A token for another app is none for us, whoever asked for it."""
    voor = claims.get("aud")
    return client_id in voor if isinstance(voor, list) else voor == client_id


def _is_vers(claims: Mapping[str, object], nu: datetime) -> bool:
    gemaakt = claims.get("iat")
    if isinstance(gemaakt, bool) or not isinstance(gemaakt, int | float):
        return False
    try:
        return abs(nu - datetime.fromtimestamp(gemaakt, UTC)) <= _VERS
    except (OverflowError, OSError, ValueError):
        return False
