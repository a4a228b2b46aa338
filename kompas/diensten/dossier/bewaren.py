# SPDX-License-Identifier: EUPL-1.2
"""Keeping the own dossier, version after version."""

from kompas.diensten.dossier.openen import BewaardDossier
from kompas.diensten.profielbestand import write_profielbestand
from kompas.diensten.toegang import Aanvraag, record, vereist
from kompas.kern import Catalogus
from kompas.kern.dossier import Dossier
from kompas.kern.toegang import Recht


@vereist(Recht.EIGEN_DOSSIER)
def save_dossier(aanvraag: Aanvraag, dossier: Dossier, versie: int, catalogus: Catalogus) -> BewaardDossier:
    """Keep this dossier, which was based on version `versie` (0: nothing is kept yet).

    The audit log gets a line for the first save, and for the first of a day (UTC): after each tap would tell an
    administrator when somebody works on what. Raises `Versieconflict` when another version is kept meanwhile.
    """
    wie, nu = aanvraag.wie.id, aanvraag.nu
    inhoud = write_profielbestand(dossier, catalogus)
    with aanvraag.opslag.transaction() as transactie:
        vorige = transactie.dossiers.find(wie)
        nieuw = transactie.dossiers.save(wie, inhoud, versie, nu)
        if vorige is None or vorige.gewijzigd.date() != nu.date():
            record(transactie, aanvraag, "dossier bewaren" if vorige else "dossier beginnen", f"dossier:{wie}")
    return BewaardDossier(dossier, nieuw, vorige.begonnen if vorige else nu, nu)
