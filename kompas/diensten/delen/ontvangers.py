# SPDX-License-Identifier: EUPL-1.2
"""With whom somebody can share: open accounts with a role that may look at what others share."""

from datetime import datetime

from kompas.diensten.datum import find_dag
from kompas.diensten.delen.model import Ontvanger
from kompas.diensten.toegang import Aanvraag, look, vereist
from kompas.kern.toegang import RECHTEN, Gebruiker, Recht
from kompas.kern.woorden import join_labels


@vereist(Recht.EIGEN_DOSSIER)
def list_ontvangers(aanvraag: Aanvraag) -> tuple[Ontvanger, ...]:
    """Everybody to share with, in the order of the alphabet; not the person who asks."""
    with look(aanvraag) as transactie:
        mensen = transactie.gebruikers.list_alle()
    anderen = (mens for mens in mensen if mens.id != aanvraag.wie.id)
    kan = [describe_ontvanger(mens) for mens in anderen if may_receive(mens, aanvraag.nu)]
    return tuple(sorted(kan, key=lambda wie: (wie.naam.casefold(), wie.id)))


def may_receive(mens: Gebruiker, nu: datetime) -> bool:
    """True for an open account with a role that may look now: not of who left the organisation.

    A passphrase that must change first is no hindrance.
    """
    return mens.actief and bool(_name_rollen(mens.as_of(find_dag(nu))))


def describe_ontvanger(mens: Gebruiker) -> Ontvanger:
    """A person as others read it: the name, and the roles that may look."""
    return Ontvanger(mens.id, mens.weergavenaam, join_labels(_name_rollen(mens)))


def _name_rollen(mens: Gebruiker) -> list[str]:
    return [rol.titel for rol in sorted(mens.rollen) if Recht.GEDEELD_DOSSIER in RECHTEN[rol]]
