# SPDX-License-Identifier: EUPL-1.2
"""What goes with a person: who left, what nobody uses any more, and what ended on the last day of work."""

from dataclasses import dataclass, replace
from enum import StrEnum

from kompas.diensten.bewaartermijn import find_einde
from kompas.diensten.gegevens.verwijderen import remove_dossier
from kompas.diensten.opruimen.termijnen import Termijnen
from kompas.diensten.personeel.afsluiten import end_contact
from kompas.diensten.toegang import Aanvraag, record
from kompas.diensten.vertrek import Vertrek
from kompas.kern.toegang import Gebruiker, Recht
from kompas.opslag import Transactie
from kompas.opslag.gebruik import Gebruik


class Mensensoort(StrEnum):
    """Why something of a person goes; the value is the action in the audit log."""

    VERTROKKEN = "vertrokken account verwijderen"
    CONTACT = "delen beëindigen na vertrek"
    DOSSIER = "ongebruikt dossier verwijderen"
    ACCOUNT = "ongebruikt account sluiten"


@dataclass(frozen=True, slots=True)
class Mens:
    """An account, and what is known of its use."""

    gebruiker: Gebruiker
    gebruik: Gebruik


def list_mensen(transactie: Transactie, termijnen: Termijnen) -> dict[Mensensoort, list[Mens]]:
    """Whom each kind concerns at this moment, by id."""
    gebruik = {een.gebruiker_id: een for een in transactie.gebruik.list_alle()}
    in_contact = set(transactie.handen.list_mensen()) | set(transactie.delingen.list_mensen(termijnen.nu))
    per_soort: dict[Mensensoort, list[Mens]] = {soort: [] for soort in Mensensoort}
    for gebruiker in sorted(transactie.gebruikers.list_alle(), key=lambda een: een.id):
        mens = Mens(gebruiker, gebruik[gebruiker.id])
        soort = _find_soort(mens, termijnen, heeft_contact=gebruiker.id in in_contact)
        if soort is not None:
            per_soort[soort].append(mens)
    return per_soort


def tidy(transactie: Transactie, aanvraag: Aanvraag, soort: Mensensoort, mens: Mens) -> None:
    """Do it, with a line in the audit log that holds nothing of what was there."""
    wie = mens.gebruiker.id
    match soort:
        case Mensensoort.VERTROKKEN:
            transactie.gebruikers.remove(wie)
        case Mensensoort.CONTACT:
            end_contact(transactie, wie, aanvraag.nu)
        case Mensensoort.DOSSIER:
            if mens.gebruik.bewaard is None or not transactie.dossiers.remove_stand(wie, mens.gebruik.bewaard):
                return  # saved while we looked
            remove_dossier(transactie, wie)
        case Mensensoort.ACCOUNT:
            transactie.gebruikers.update(replace(mens.gebruiker, actief=False))
            transactie.sessies.end_alle(wie)
    record(transactie, aanvraag, soort, f"gebruiker:{wie}")


def _find_soort(mens: Mens, termijnen: Termijnen, *, heeft_contact: bool) -> Mensensoort | None:
    gebruiker, regels, vandaag = mens.gebruiker, termijnen.instellingen, termijnen.vandaag
    vertrek = Vertrek.of(gebruiker, regels.bewaren_na_vertrek)
    if vertrek is not None and vertrek.is_voorbij(vandaag):
        return Mensensoort.VERTROKKEN
    if vertrek is not None and vertrek.is_begonnen(vandaag):
        return Mensensoort.CONTACT if heeft_contact else None
    if find_einde(mens.gebruik, regels) >= vandaag:
        return None
    if mens.gebruik.bewaard is not None:
        return Mensensoort.DOSSIER
    return Mensensoort.ACCOUNT if _may_close(gebruiker) else None


def _may_close(gebruiker: Gebruiker) -> bool:
    """Not who is known to work here: that account waits for its owner. Nor who manages accounts: a person does that."""
    return gebruiker.actief and not gebruiker.personeelsnummer and not gebruiker.may(Recht.ACCOUNTS)
