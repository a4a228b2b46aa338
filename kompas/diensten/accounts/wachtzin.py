# SPDX-License-Identifier: EUPL-1.2
"""Passphrases: which ones can be chosen, and what is kept of them."""

import re
import secrets
import unicodedata
from collections.abc import Iterable
from contextlib import suppress
from threading import BoundedSemaphore

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from argon2.profiles import RFC_9106_LOW_MEMORY
from zxcvbn import zxcvbn

from kompas.kern.fouten import OngeldigeWachtzin

MIN_LENGTE, MAX_LENGTE = 15, 256  # characters
ONBRUIKBAAR = ""  # in the place of a hash: no passphrase fits
_STERK = 3  # of 4, zxcvbn: more than 10^8 guesses
_GERADEN = 72  # characters; zxcvbn looks at no more
_LETTERS = "abcdefghjkmnpqrstuvwxyz"  # none that looks like another one
_GROEPEN, _PER_GROEP = 4, 5
_HASHER = PasswordHasher.from_parameters(RFC_9106_LOW_MEMORY)
_HASH_OF_NOBODY = _HASHER.hash(secrets.token_urlsafe())  # before the first login, which may not take longer
_TEGELIJK = BoundedSemaphore(4)  # each takes 64 MiB for a moment


def clean_wachtzin(wachtzin: str) -> str:
    """The form in which a passphrase is compared: the same letters, however a keyboard makes them."""
    return unicodedata.normalize("NFKC", wachtzin).strip()


def check_wachtzin(wachtzin: str, *namen: str) -> None:
    """Only length and guessing count: no rules about capitals, digits or signs (ASVS 6.2.5).

    `namen`: of the person; a passphrase of nothing else is easy to guess. Raises `OngeldigeWachtzin`.
    """
    tekst = clean_wachtzin(wachtzin)
    if len(tekst) < MIN_LENGTE:
        raise OngeldigeWachtzin(
            f"Deze wachtzin is te kort. Neem minstens {MIN_LENGTE} tekens, bijvoorbeeld vier of vijf losse woorden. "
            "Er is niets veranderd."
        )
    if len(tekst) > MAX_LENGTE:
        raise OngeldigeWachtzin(f"Deze wachtzin is te lang. Er passen {MAX_LENGTE} tekens in. Er is niets veranderd.")
    if _is_eigen_naam(tekst, namen) or zxcvbn(tekst[:_GERADEN])["score"] < _STERK:
        raise OngeldigeWachtzin(
            "Deze wachtzin is makkelijk te raden. Neem vier of vijf losse woorden die niets met elkaar of met je naam "
            "te maken hebben. Er is niets veranderd."
        )


def _is_eigen_naam(tekst: str, namen: Iterable[str]) -> bool:
    return _list_woorden(tekst) <= _list_woorden(" ".join(namen))


def _list_woorden(tekst: str) -> set[str]:
    return set(re.findall(r"[^\W_]+", tekst.casefold()))


def make_eenmalig() -> str:
    """A one-time passphrase: 20 random letters in groups, to read out loud or to type over."""
    groepen = ("".join(secrets.choice(_LETTERS) for _ in range(_PER_GROEP)) for _ in range(_GROEPEN))
    return "-".join(groepen)


def hash_wachtzin(wachtzin: str) -> str:
    """What is kept: Argon2id with its parameters and a salt (RFC 9106, second recommended option)."""
    with _TEGELIJK:
        return _HASHER.hash(_encode(wachtzin))


def verify_wachtzin(bewaard: str | None, wachtzin: str) -> bool:
    """True when the passphrase fits what is kept. Also when nothing is kept it takes the time of one comparison."""
    with _TEGELIJK, suppress(VerificationError, InvalidHashError):
        _HASHER.verify(bewaard or _HASH_OF_NOBODY, _encode(wachtzin))
        return bool(bewaard)
    return False


def _encode(wachtzin: str) -> bytes:
    """Also of half a surrogate pair, which no keyboard makes: then it is a wrong passphrase like any other."""
    return clean_wachtzin(wachtzin).encode(errors="surrogatepass")


def is_verouderd(bewaard: str) -> bool:
    """True when it was made with other parameters than those of now."""
    return _HASHER.check_needs_rehash(bewaard)
