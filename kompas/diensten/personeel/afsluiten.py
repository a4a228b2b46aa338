# SPDX-License-Identifier: EUPL-1.2
"""What ends at once when somebody leaves: others see nothing any more, and nobody approaches them."""

from datetime import datetime

from kompas.opslag import Transactie


def end_contact(transactie: Transactie, gebruiker_id: str, nu: datetime) -> int:
    """Withdraw what this person shares and got, and take every raised hand down; returns how many ended."""
    delingen = (*transactie.delingen.list_van(gebruiker_id), *transactie.delingen.list_voor(gebruiker_id))
    nu_open = [deling.id for deling in delingen if deling.is_open(nu)]
    for deling_id in nu_open:
        transactie.delingen.withdraw(deling_id, nu)
    return len(nu_open) + transactie.handen.remove_van(gebruiker_id)
