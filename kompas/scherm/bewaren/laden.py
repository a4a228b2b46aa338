# SPDX-License-Identifier: EUPL-1.2
"""What a tab shows once it is known who is there: what is kept, together with what the tab still had."""

from kompas.diensten.dossier import open_dossier
from kompas.diensten.toegang import Aanvraag
from kompas.kern import Catalogus
from kompas.kern.dossier import Dossier
from kompas.kern.fouten import OnleesbaarDossier, OpslagNietBereikbaar, Versieconflict
from kompas.scherm.bewaren.houden import keep, take_together
from kompas.scherm.bewaren.stand import Melding, Stand, find_eigenaar


def is_van_ander(stand: Stand, aanvraag: Aanvraag) -> bool:
    """True when the tab holds what is of another account than that of who asks."""
    eigenaar = find_eigenaar(aanvraag)
    return bool(stand.wie and eigenaar) and stand.wie != eigenaar


def refresh(stand: Stand, dossier: Dossier, aanvraag: Aanvraag, catalogus: Catalogus) -> Dossier:
    """At the begin of a run: see who is there, keep what changed. Returns what the tab holds then.

    What is of another account has been dropped before, see `is_van_ander`.
    """
    eigenaar = find_eigenaar(aanvraag)
    stand.uitgelogd = stand.geladen and bool(stand.wie) and not eigenaar
    if stand.uitgelogd:  # in the middle of something: what was written stays
        return keep(stand, dossier, aanvraag, catalogus)
    if not stand.geladen or stand.wie != eigenaar:
        try:
            dossier = _load(stand, dossier, aanvraag, catalogus)
        except (OpslagNietBereikbaar, OnleesbaarDossier) as fout:
            stand.geladen, stand.fout = False, fout
            return dossier
        except Versieconflict:  # others keep saving; the next run tries again
            return dossier
        blijft_van = stand.wie if stand.uitgelogd or stand.los else ""
        stand.geladen, stand.wie = True, eigenaar or blijft_van
    return keep(stand, dossier, aanvraag, catalogus)


def _load(stand: Stand, dossier: Dossier, aanvraag: Aanvraag, catalogus: Catalogus) -> Dossier:
    """Compare with what is kept, for the first time in this session or as this person."""
    if stand.los or dossier.reden:
        return dossier
    if find_eigenaar(aanvraag):
        return _load_eigen(stand, dossier, aanvraag, catalogus)
    if not stand.wie:
        return dossier
    if stand.is_vuil(dossier):
        stand.uitgelogd = True
        return dossier
    stand.forget()  # nobody is logged in: what is safe on the server leaves the tab
    stand.melding = Melding.UITGELOGD
    return Dossier()


def _load_eigen(stand: Stand, dossier: Dossier, aanvraag: Aanvraag, catalogus: Catalogus) -> Dossier:
    bewaard = open_dossier(aanvraag, catalogus)
    if bewaard is None:
        if stand.versie:
            stand.forget()
            stand.melding = Melding.VERWIJDERD
        return dossier
    heeft_niets = dossier.is_leeg if stand.basis is None else not stand.is_vuil(dossier)
    if heeft_niets:
        return stand.take(bewaard)
    return take_together(stand, dossier, stand.basis or Dossier(), aanvraag, catalogus)
