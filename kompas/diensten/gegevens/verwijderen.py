# SPDX-License-Identifier: EUPL-1.2
"""Deleting one's dossier, with proof of it."""

import uuid
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from kompas.diensten.datum import find_dag
from kompas.diensten.instellingen import get_instellingen
from kompas.diensten.toegang import Aanvraag, act, vereist
from kompas.kern.toegang import Recht


@dataclass(frozen=True, slots=True)
class Ontvangstbewijs:
    """Proof of a deletion, without anything of what was deleted. `nummer` stands in the audit log as well.

    `delingen`, `inzagen`, `handen`, `correcties`: how many were deleted; `dossier`: whether one was kept.
    `reservekopie_tot`: the day after which no backup holds it any more.
    """

    nummer: str
    tijd: datetime
    dossier: bool
    delingen: int
    inzagen: int
    handen: int
    correcties: int
    reservekopie_dagen: int

    @property
    def reservekopie_tot(self) -> date:
        """The last day on which a backup can still hold it."""
        return find_dag(self.tijd) + timedelta(days=self.reservekopie_dagen)


@vereist(Recht.EIGEN_DOSSIER)
def delete_gegevens(aanvraag: Aanvraag) -> Ontvangstbewijs:
    """Delete the dossier of who asks, with what was shared of it and who looked, every raised hand, and what was said
    of passports with a name, at once.

    The account stays, and the lines of the audit log, which hold nothing of what was deleted.
    """
    wie, nummer = aanvraag.wie.id, f"{find_dag(aanvraag.nu):%Y%m%d}-{uuid.uuid4().hex[:8]}"
    with act(aanvraag, "gegevens verwijderen", f"ontvangstbewijs:{nummer}") as transactie:
        inzagen = len(transactie.delingen.list_inzagen(wie))  # these go with the shares
        bewijs = Ontvangstbewijs(
            nummer=nummer,
            tijd=aanvraag.nu,
            inzagen=inzagen,
            delingen=transactie.delingen.remove_van(wie),
            handen=transactie.handen.remove_van(wie),
            correcties=transactie.correcties.remove_van(wie),
            dossier=transactie.dossiers.remove(wie),
            reservekopie_dagen=get_instellingen().reservekopie_dagen,
        )
    aanvraag.opslag.scrub()
    return bewijs
