# SPDX-License-Identifier: EUPL-1.2
"""Logging oneself out everywhere, for who thinks that somebody else got in."""

from kompas.diensten.toegang import Aanvraag, act, vereist
from kompas.kern.toegang import Recht


@vereist(Recht.EIGEN_DOSSIER)
def end_eigen_sessies(aanvraag: Aanvraag) -> None:
    """End every session of who asks, also the one that asks."""
    with act(aanvraag, "overal uitloggen", f"gebruiker:{aanvraag.wie.id}") as transactie:
        transactie.sessies.end_alle(aanvraag.wie.id)
