# SPDX-License-Identifier: EUPL-1.2
"""What goes, in words, with the period that the settings give it."""

from kompas.diensten.opruimen.mensen import Mensensoort
from kompas.diensten.opruimen.termijnen import Termijnen
from kompas.opslag.restanten import Restant


def describe_mensen(soort: Mensensoort, termijnen: Termijnen) -> str:
    """One kind that concerns people."""
    regels = termijnen.instellingen
    return {
        Mensensoort.VERTROKKEN: f"accounts van wie langer dan {regels.bewaren_na_vertrek} dagen uit dienst is",
        Mensensoort.CONTACT: "mensen die uit dienst zijn en nog iets deelden, of te benaderen waren",
        Mensensoort.DOSSIER: f"dossiers die {regels.bewaren_dossier} dagen niet zijn gebruikt",
        Mensensoort.ACCOUNT: f"accounts zonder dossier die {regels.bewaren_dossier} dagen niet zijn gebruikt: dicht",
    }[soort]


def describe_auditlog(termijnen: Termijnen) -> str:
    """Lines of the audit log."""
    return f"regels van het auditlogboek van langer dan {termijnen.instellingen.bewaren_auditlog} dagen geleden"


def describe_restant(soort: Restant, termijnen: Termijnen) -> str:
    """One kind of what is of nobody any more."""
    regels = termijnen.instellingen
    return {
        Restant.SESSIES: "sessies die voorbij zijn",
        Restant.BEWIJZEN: "bewijzen om in te loggen die voorbij zijn",
        Restant.POGINGEN: "pogingen om in te loggen van langer dan een dag geleden",
        Restant.DELINGEN: f"delingen en inzagen die {regels.bewaren_delingen} dagen geleden stopten",
        Restant.CHECKTEKSTEN: f"teksten van checks die {regels.bewaren_checks} dagen geleden sloten",
        Restant.CORRECTIES: f"voorstellen van voor {regels.bewaren_correcties} dagen geleden die zijn afgehandeld",
    }[soort]
