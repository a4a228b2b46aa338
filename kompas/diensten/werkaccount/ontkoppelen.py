# SPDX-License-Identifier: EUPL-1.2
"""Letting an account go from the identity that it belonged to, for who changed places with the provider."""

from kompas.diensten.toegang import Aanvraag, act, vereist
from kompas.kern.toegang import Recht


@vereist(Recht.ACCOUNTS)
def unlink_werkaccount(aanvraag: Aanvraag, gebruiker_id: str) -> None:
    """The next login with the same verified mail address or personeelsnummer gets this account; sessions end.

    Raises `GeenToegang` when it is not there.
    """
    with act(aanvraag, "werkaccount ontkoppelen", f"gebruiker:{gebruiker_id}") as transactie:
        transactie.gebruikers.link_extern(gebruiker_id, None)
        transactie.sessies.end_alle(gebruiker_id)
