# SPDX-License-Identifier: EUPL-1.2
"""Keeping the own dossier, version after version, and keeping it no longer."""

from kompas.diensten.dossier.openen import BewaardDossier
from kompas.diensten.profielbestand import write_profielbestand
from kompas.diensten.toegang import Aanvraag, act, record, vereist
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


@vereist(Recht.EIGEN_DOSSIER)
def remove_dossier(aanvraag: Aanvraag) -> bool:
    """Keep nothing of who asks any more, and end what was shared of it: what is begun later is shared with nobody.

    False when nothing was kept.
    """
    wie = aanvraag.wie.id
    with act(aanvraag, "dossier wissen", f"dossier:{wie}") as transactie:
        transactie.delingen.remove_van(wie)
        return transactie.dossiers.remove(wie)
