# SPDX-License-Identifier: EUPL-1.2
"""Deleting one's dossier, with proof of it."""

import uuid
from dataclasses import asdict, dataclass
from datetime import date, datetime, timedelta

from kompas.diensten.datum import find_dag
from kompas.diensten.instellingen import get_instellingen
from kompas.diensten.toegang import Aanvraag, act, vereist
from kompas.kern.toegang import Recht
from kompas.opslag import Transactie


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


@dataclass(frozen=True, slots=True)
class Gewist:
    """What went with a dossier, counted."""

    dossier: bool
    delingen: int
    inzagen: int
    handen: int
    correcties: int


@vereist(Recht.EIGEN_DOSSIER)
def delete_gegevens(aanvraag: Aanvraag) -> Ontvangstbewijs:
    """Delete the dossier of who asks, with what was shared of it and who looked, every raised hand, and what was said
    of passports with a name, at once.

    The account stays, and the lines of the audit log, which hold nothing of what was deleted.
    """
    wie, nummer = aanvraag.wie.id, f"{find_dag(aanvraag.nu):%Y%m%d}-{uuid.uuid4().hex[:8]}"
    with act(aanvraag, "gegevens verwijderen", f"ontvangstbewijs:{nummer}") as transactie:
        gewist = remove_dossier(transactie, wie)
    aanvraag.opslag.scrub()
    return Ontvangstbewijs(
        nummer=nummer,
        tijd=aanvraag.nu,
        reservekopie_dagen=get_instellingen().reservekopie_dagen,
        **asdict(gewist),
    )


def remove_dossier(transactie: Transactie, gebruiker_id: str) -> Gewist:
    """Everything that somebody keeps, said with a name or lets others see; the account stays."""
    inzagen = len(transactie.delingen.list_inzagen(gebruiker_id))  # these go with the shares
    return Gewist(
        inzagen=inzagen,
        delingen=transactie.delingen.remove_van(gebruiker_id),
        handen=transactie.handen.remove_van(gebruiker_id),
        correcties=transactie.correcties.remove_van(gebruiker_id),
        dossier=transactie.dossiers.remove(gebruiker_id),
    )
