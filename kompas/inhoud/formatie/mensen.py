# SPDX-License-Identifier: EUPL-1.2
"""Columns about people: names, numbers, addresses and birthdays. A list of functions does not need them."""

import re
from collections.abc import Sequence

from kompas.inhoud.formatie.functiewoord import is_functietitel
from kompas.inhoud.formatie.veld import read_kop

_KOP = re.compile(
    r"(?:achter|voor|roep|familie|persoons?|werker|personeels?)naam\b|\bvoorletters?\b|\binitialen\b|\btussenvoegsels?\b"
    r"|\bmede ?werkers?\b|\bwerknemers?\b|\bpersonee?l|\bpersoon|\b(?:bezet|ingevuld) door\b|functiehouder|\bnaam$"
    r"|\bnaam (?:persoon|manager|leidinggevende)|\bbsn\b|burgerservice|e ?mail|\bmail|telefoon|\btel\b|\badres\b"
    r"|mobiel (?:nummer|nr)|geboorte|geslacht|leeftijd|in ?dienst|uit ?dienst|dienstverband|leidinggevende\b|postcode"
    r"|woonplaats|nationaliteit|verzuim|\baanhef\b"
)
_TITELKOP = re.compile(r"functie|titel|team|afdeling|unit|vakgroep|domein|organisatie|bureau|sector|norm")
_MAIL = re.compile(r"[^\s@]+@[^\s@]+\.[^\s@]+")
_NUMMER = re.compile(r"[a-z]{0,3}\d{5,9}", re.IGNORECASE)
_TELEFOON = re.compile(r"(?:\+31|0)[\s-]?\d(?:[\s-]?\d){7,8}")
_TUSSEN = r"(?:\s+(?:van|de|der|den|het|ter|ten|te|el|al|bin|'t|in|op|aan|la|le))*"
_MET_LETTERS = re.compile(
    rf"(?:[A-Z]\.\s?){{1,5}}(?:\([A-Z][\w'-]+\)\s?)?{_TUSSEN}\s*[A-Z][\w'-]+.*|[A-Z][\w' -]+,\s?(?:[A-Z]\.\s?){{1,5}}.*"
    rf"|[A-Z][\w'-]+,\s[A-Z][\w'-]+{_TUSSEN}"
)
_VOLUIT = re.compile(rf"[A-Z][\w']+(?:-[A-Z][\w']+)?{_TUSSEN}\s+[A-Z][\w']+(?:-[A-Z][\w']+)?")
_BIJNA_ALLE, _MEESTE, _WEINIG_DUBBEL = 0.8, 0.5, 0.7


def is_mensenkop(kop: str) -> bool:
    """True when a heading announces names, numbers or other facts of people."""
    woorden = read_kop(kop)
    return bool(_KOP.search(woorden)) and not _TITELKOP.search(woorden)


def are_mensenwaarden(waarden: Sequence[str]) -> bool:
    """True when these values (none of them empty) look like people: addresses, numbers or names."""
    if not waarden:
        return False
    if any(_count(vorm, waarden) >= _MEESTE * len(waarden) for vorm in (_MAIL, _TELEFOON, _MET_LETTERS)):
        return True
    verschillend = len(set(waarden)) / len(waarden)
    if len(waarden) < 3 or verschillend < _WEINIG_DUBBEL or any(map(is_functietitel, waarden)):  # noqa: PLR2004
        return False
    return any(_count(vorm, waarden) >= _BIJNA_ALLE * len(waarden) for vorm in (_NUMMER, _VOLUIT))


def has_mail(tekst: str) -> bool:
    """True when a text holds a mail address."""
    return bool(_MAIL.search(tekst))


def _count(vorm: re.Pattern[str], waarden: Sequence[str]) -> int:
    return sum(bool(vorm.fullmatch(waarde)) for waarde in waarden)
