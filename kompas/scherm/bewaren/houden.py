# SPDX-License-Identifier: EUPL-1.2
"""Keeping what changed in this tab, once its owner has begun to keep."""

from kompas.diensten.dossier import Botsing, merge_dossier, save_dossier
from kompas.diensten.toegang import Aanvraag
from kompas.kern import Catalogus
from kompas.kern.dossier import Dossier
from kompas.kern.fouten import OnleesbaarDossier, OpslagNietBereikbaar, Versieconflict
from kompas.scherm.bewaren.stand import Los, Melding, Stand


def must_keep(stand: Stand, dossier: Dossier) -> bool:
    """True when the tab holds something that is to be kept and is not, or has to be chosen between."""
    houdt = stand.geladen and not stand.los and not stand.uitgelogd
    return houdt and (stand.botsing is not None or stand.is_vuil(dossier))


def keep(stand: Stand, dossier: Dossier, aanvraag: Aanvraag, catalogus: Catalogus) -> Dossier:
    """Keep the dossier of the tab when it changed; returns what the tab holds then. `stand` says what came of it."""
    if dossier.reden and stand.los is not Los.GESPREK:
        return _begin_gesprek(stand, dossier, aanvraag, catalogus)
    if not must_keep(stand, dossier):
        _end_fout(stand)
        return dossier
    try:
        dossier = _save(stand, dossier, aanvraag, catalogus)
    except (OpslagNietBereikbaar, OnleesbaarDossier) as fout:
        stand.fout = fout
        return dossier
    except Versieconflict:  # others keep saving; the next run tries again
        return dossier
    _end_fout(stand)
    return dossier


def keep_alone(stand: Stand, dossier: Dossier, aanvraag: Aanvraag, catalogus: Catalogus) -> None:
    """Keep the dossier when nobody else changed it; else it stays as it is, for `keep`."""
    try:
        stand.take(save_dossier(aanvraag, dossier, stand.versie, catalogus))
    except Versieconflict:
        return
    except OpslagNietBereikbaar as fout:
        stand.fout = fout


def begin_keeping(stand: Stand, dossier: Dossier, aanvraag: Aanvraag, catalogus: Catalogus) -> Dossier:
    """The first "bewaar": from now on every change is kept. Returns what the tab holds then.

    When the same person began in another tab the two come together. What fails now is tried again at every run.
    """
    try:
        return stand.take(save_dossier(aanvraag, dossier, 0, catalogus))
    except (Versieconflict, OpslagNietBereikbaar):
        stand.basis = Dossier()
        return keep(stand, dossier, aanvraag, catalogus)


def take_together(stand: Stand, dossier: Dossier, basis: Dossier, aanvraag: Aanvraag, catalogus: Catalogus) -> Dossier:
    """Bring the tab and what is kept together; what clashes is for the owner. Returns what the tab holds then."""
    uitkomst = merge_dossier(aanvraag, dossier, basis, catalogus)
    if isinstance(uitkomst, Botsing):
        stand.basis, stand.botsing = basis, uitkomst
        return dossier
    if uitkomst is None:
        stand.forget()
        stand.melding = Melding.VERWIJDERD
        return dossier
    if uitkomst.dossier != dossier:
        stand.melding = Melding.SAMEN
    return stand.take(uitkomst)


def _save(stand: Stand, dossier: Dossier, aanvraag: Aanvraag, catalogus: Catalogus) -> Dossier:
    if stand.botsing is None:
        try:
            return stand.take(save_dossier(aanvraag, dossier, stand.versie, catalogus))
        except Versieconflict:
            pass
    return take_together(stand, dossier, stand.basis or Dossier(), aanvraag, catalogus)


def _end_fout(stand: Stand) -> None:
    """The database is there again."""
    if stand.fout is not None:
        verwijderd = stand.melding is Melding.VERWIJDERD
        stand.fout, stand.melding = None, stand.melding if verwijderd else Melding.TERUG


def _begin_gesprek(stand: Stand, dossier: Dossier, aanvraag: Aanvraag, catalogus: Catalogus) -> Dossier:
    """A conversation is about somebody else: the own dossier leaves the tab first, and comes back when asked for.

    What is not kept yet cannot leave: then the conversation does not begin.
    """
    if stand.basis is not None:
        eigen = keep(stand, dossier.start_gesprek(""), aanvraag, catalogus)
        if stand.botsing or stand.is_vuil(eigen):
            return eigen
        dossier = Dossier().start_gesprek(dossier.reden)
    stand.detach(Los.GESPREK)
    return dossier
