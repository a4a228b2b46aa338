# SPDX-License-Identifier: EUPL-1.2
"""A visit to a check over a reload: kept in the tab of the colleague alone, so that going on is no new visit.

A visit that began may change what it answered. So what the browser gives back counts only with the seal of this check,
which a server wrote: else somebody with the link could take back the answers of others.
"""

import hashlib
import hmac
from dataclasses import dataclass

from pydantic import TypeAdapter, ValidationError

from kompas.diensten.accounts import hash_sleutel
from kompas.scherm.check.bezoek import Bezoek
from kompas.scherm.tabwerk import find_werk, hold_werk

_NAAM = "check"


@dataclass(frozen=True, slots=True)
class _Tabbezoek:
    """`link`: SHA-256 of the secret of the link; an answer is what it is about, of what, and the answer."""

    link: str
    stap: int
    gesprek: bool
    antwoorden: list[tuple[str, str, str]]
    teksten: dict[str, str]


_VORM = TypeAdapter(_Tabbezoek)


def remember_bezoek(bezoek: Bezoek, zegel: bytes) -> None:
    """Let the tab remember a visit that began. `zegel`: the key of the seal, see `read_zegel`."""
    if not bezoek.begonnen or not zegel:
        return
    antwoorden = [(soort, over, waarde) for (soort, over), waarde in bezoek.antwoorden.items()]
    link = hash_sleutel(bezoek.sleutel)
    inhoud = _VORM.dump_json(_Tabbezoek(link, bezoek.stap, bezoek.gesprek, antwoorden, bezoek.teksten)).decode()
    hold_werk(_NAAM, f"{_seal(inhoud, zegel)} {inhoud}")


def recall_bezoek(sleutel: str, zegel: bytes) -> Bezoek | None:
    """The visit to this link that the tab remembers; None when it remembers none with this seal."""
    afdruk, _, inhoud = find_werk(_NAAM).partition(" ")
    if not zegel or not hmac.compare_digest(afdruk.encode(), _seal(inhoud, zegel).encode()):
        return None
    try:
        gelezen = _VORM.validate_json(inhoud)
    except ValidationError:  # written by an earlier version
        return None
    if gelezen.link != hash_sleutel(sleutel):
        return None
    antwoorden = {(soort, over): waarde for soort, over, waarde in gelezen.antwoorden}
    return Bezoek(sleutel, gelezen.stap, True, gelezen.gesprek, antwoorden, gelezen.teksten)


def _seal(inhoud: str, zegel: bytes) -> str:
    return hmac.digest(zegel, inhoud.encode(), hashlib.sha256).hex()
