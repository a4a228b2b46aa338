# SPDX-License-Identifier: EUPL-1.2
"""When somebody left: the account goes, and everything that was kept with it."""

from kompas.diensten.toegang import Aanvraag, act, vereist
from kompas.kern.fouten import OngeldigAccount
from kompas.kern.toegang import Recht


@vereist(Recht.ACCOUNTS)
def remove_account(aanvraag: Aanvraag, gebruiker_id: str) -> None:
    """Take a closed account away with its dossier, what was shared by it and with it, and its hands.

    The lines of the audit log stay. Raises `OngeldigAccount` for an open account, `GeenToegang` when it is not there.
    """
    with act(aanvraag, "account verwijderen", f"gebruiker:{gebruiker_id}") as transactie:
        if transactie.gebruikers.get(gebruiker_id).actief:
            raise OngeldigAccount("Dit account is nog open. Sluit het eerst. Er is niets verwijderd.")
        transactie.gebruikers.remove(gebruiker_id)
    aanvraag.opslag.scrub()
