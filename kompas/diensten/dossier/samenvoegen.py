# SPDX-License-Identifier: EUPL-1.2
"""Keeping a dossier that was changed in two places: together where that can be, and else the owner chooses."""

from dataclasses import dataclass

from kompas.diensten.dossier.bewaren import save_dossier
from kompas.diensten.dossier.openen import BewaardDossier, open_dossier
from kompas.diensten.toegang import Aanvraag, vereist
from kompas.kern import Catalogus
from kompas.kern.dossier import Dossier, Samenvoeging, merge
from kompas.kern.fouten import Versieconflict
from kompas.kern.toegang import Recht

_POGINGEN = 5  # as often may another save come in between


@dataclass(frozen=True, slots=True)
class Botsing:
    """Parts that were changed both here and in what is kept (`daar`). Nothing was overwritten."""

    daar: BewaardDossier
    samenvoeging: Samenvoeging


@vereist(Recht.EIGEN_DOSSIER)
def merge_dossier(
    aanvraag: Aanvraag, hier: Dossier, basis: Dossier, catalogus: Catalogus
) -> BewaardDossier | Botsing | None:
    """Keep `hier` together with what was kept since `basis`, the last version that both come from.

    None when nothing is kept any more: then nothing is kept now either. Raises `OnleesbaarDossier`, and
    `Versieconflict` when others keep saving at the same moment.
    """
    for _ in range(_POGINGEN):
        daar = open_dossier(aanvraag, catalogus)
        if daar is None:
            return None
        samen = merge(basis, hier, daar.dossier)
        if samen.conflicten:
            return Botsing(daar, samen)
        if samen.dossier == daar.dossier:
            return daar
        try:
            return save_dossier(aanvraag, samen.dossier, daar.versie, catalogus)
        except Versieconflict:
            continue
    raise Versieconflict
