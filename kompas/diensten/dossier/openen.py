# SPDX-License-Identifier: EUPL-1.2
"""From what is kept to a dossier."""

from dataclasses import dataclass
from datetime import datetime

from kompas.diensten.profielbestand import read_profielbestand
from kompas.diensten.toegang import Aanvraag, look, vereist
from kompas.kern import Catalogus
from kompas.kern.dossier import Dossier
from kompas.kern.fouten import OngeldigProfielbestand, OnleesbaarDossier
from kompas.kern.toegang import Recht
from kompas.opslag.dossiers import Bewaarstuk


@dataclass(frozen=True, slots=True)
class BewaardDossier:
    """A dossier as it is kept. `versie` counts from 1; `begonnen` and `gewijzigd` are moments with time zone."""

    dossier: Dossier
    versie: int
    begonnen: datetime
    gewijzigd: datetime


@vereist(Recht.EIGEN_DOSSIER)
def open_dossier(aanvraag: Aanvraag, catalogus: Catalogus) -> BewaardDossier | None:
    """What who asks keeps, None when that is nothing. Ids that the content no longer knows stay, with their names.

    Raises `OnleesbaarDossier` for a text that this version of the app cannot read.
    """
    with look(aanvraag) as transactie:
        stuk = transactie.dossiers.find(aanvraag.wie.id)
    return None if stuk is None else read_bewaard(stuk, catalogus)


def read_bewaard(stuk: Bewaarstuk, catalogus: Catalogus) -> BewaardDossier:
    """The dossier in a kept text; who may see it is for the caller. Raises `OnleesbaarDossier`."""
    try:
        dossier = read_profielbestand(stuk.inhoud, catalogus)
    except OngeldigProfielbestand as fout:
        raise OnleesbaarDossier from fout
    return BewaardDossier(dossier, stuk.versie, stuk.begonnen, stuk.gewijzigd)
