# SPDX-License-Identifier: EUPL-1.2
"""The names of an account: the one that people log in with, and the one that others read."""

import re
import unicodedata

from kompas.kern.fouten import OngeldigAccount

_NAAM = re.compile(r"[a-z0-9][a-z0-9._%+@-]{0,253}")
_MAX_WEERGAVENAAM = 100  # characters


def clean_naam(naam: str) -> str:
    """How a name is compared: without capitals and spaces around it."""
    return unicodedata.normalize("NFKC", naam).strip().lower()


def is_naam(schoon: str) -> bool:
    """True for a cleaned name that an account can have; any other needs no looking up."""
    return _NAAM.fullmatch(schoon) is not None


def check_naam(naam: str) -> str:
    """The name as it is kept. Raises `OngeldigAccount` for what is no name."""
    schoon = clean_naam(naam)
    if not is_naam(schoon):
        raise OngeldigAccount(
            "Met deze naam kan niemand inloggen. Gebruik letters zonder accent, cijfers, punt, streepje, of een "
            "mailadres. Er is niets veranderd."
        )
    return schoon


def check_weergavenaam(weergavenaam: str) -> str:
    """The name that others read, on one line. Raises `OngeldigAccount` when it is empty, too long or unprintable."""
    schoon = " ".join(unicodedata.normalize("NFC", weergavenaam).split())
    if not schoon or len(schoon) > _MAX_WEERGAVENAAM or not schoon.isprintable():
        raise OngeldigAccount(
            f"Schrijf de naam die anderen zien, in hoogstens {_MAX_WEERGAVENAAM} tekens. Er is niets veranderd."
        )
    return schoon
