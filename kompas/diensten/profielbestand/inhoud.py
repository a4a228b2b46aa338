# SPDX-License-Identifier: EUPL-1.2
"""What a dossier holds, in a few lines for people: to see it before it is used."""

from kompas.kern import Catalogus
from kompas.kern.dossier import REDEN_OPEN, Ambitie, Dossier
from kompas.kern.woorden import count_kenmerken


def describe_dossier(dossier: Dossier, catalogus: Catalogus) -> list[str]:
    """One line for each part that holds something; no line for an empty part."""
    regels = [
        f"Functie: {_name_functie(dossier, catalogus)}" if dossier.functie_id else "",
        _tags(dossier),
        _count(len(dossier.energie), "kenmerk gesorteerd op energie", "kenmerken gesorteerd op energie"),
        _count(len(dossier.bewaard), "bewaarde functie", "bewaarde functies"),
        _count(len(dossier.niet_voor_mij), "functie die niet voor jou is", "functies die niet voor jou zijn"),
        _count(len(dossier.notities), "notitie", "notities"),
        _count(len(dossier.antwoorden), "antwoord op een vraag", "antwoorden op vragen"),
        _count(len(dossier.wensen), "wens voor je werk", "wensen voor je werk"),
        "Een eigen pad" if dossier.route else "",
        "Waarom je een gesprek hebt" if dossier.reden not in {"", REDEN_OPEN} else "",
        "Welke kant je op wilt" if dossier.ambitie != Ambitie() else "",
        _count(len(dossier.plan), "stap in je plan", "stappen in je plan"),
        _count(len(dossier.logboek), "regel in je logboek", "regels in je logboek"),
        _count(len(dossier.uitkomsten), "uitkomst van een test of feedback", "uitkomsten van tests of feedback"),
        "Een vraag voor het gesprek" if dossier.vraag else "",
        _count(len(dossier.reflectie), "antwoord om je voor te bereiden", "antwoorden om je voor te bereiden"),
    ]
    return [regel for regel in regels if regel]


def name_tags(dossier: Dossier, catalogus: Catalogus) -> list[str]:
    """The names of the tags that this catalogue does not know, as the file brought them, or else their ids."""
    return [dossier.namen.get(tag) or tag for tag in dossier.unknown_tags(catalogus)]


def _name_functie(dossier: Dossier, catalogus: Catalogus) -> str:
    naam = dossier.functie_id or ""
    return catalogus.functie(naam).titel if naam in catalogus else dossier.namen.get(naam) or naam


def _tags(dossier: Dossier) -> str:
    eigen = f", waarvan {len(dossier.eigen)} zelf toegevoegd" if dossier.eigen else ""
    return f"{count_kenmerken(len(dossier.tags))}{eigen}" if dossier.tags else ""


def _count(aantal: int, een: str, meer: str) -> str:
    return f"{aantal} {een if aantal == 1 else meer}" if aantal else ""
