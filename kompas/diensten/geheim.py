# SPDX-License-Identifier: EUPL-1.2
"""Secrets of an installation: the password of the database, the key of a cookie."""

from collections.abc import Iterable

from zxcvbn import zxcvbn

MIN_LENGTE = 20  # characters; nobody has to remember these
_STERK = 4  # of 4, zxcvbn: more than 10^10 guesses
_GERADEN = 72  # characters; zxcvbn looks at no more


def is_raadbaar(geheim: str, namen: Iterable[str] = ()) -> bool:
    """True for what is short, a word that everybody tries, or made of the names around it ("kompas-kompas-kompas")."""
    woorden = [*namen, "kompas", "loopbaankompas", "postgres", "geheim", "gemeente", "wachtwoord", "welkom"]
    return len(geheim) < MIN_LENGTE or zxcvbn(geheim[:_GERADEN], woorden)["score"] < _STERK
