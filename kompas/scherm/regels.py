# SPDX-License-Identifier: EUPL-1.2
"""Answers of the command line as lines of text for people."""

from functools import singledispatch

from kompas.diensten.inhoudsverslag import Inhoudsverslag
from kompas.kern import Catalogus, Hit, Match, Route, TagAandeel, TagVoorstel, Uitleg, Verrassing
from kompas.kern.getallen import procent
from kompas.kern.woorden import describe_getal, join_labels
from kompas.scherm import woorden
from kompas.scherm.inhoudsdocument import write_inhoudsverslag


@singledispatch
def describe(antwoord: object, _catalogus: Catalogus) -> str:
    """One answer in words. Raises `TypeError` for what no command gives."""
    raise TypeError(f"{type(antwoord).__name__} kent geen regel")


@describe.register
def _match(match: Match, catalogus: Catalogus) -> str:
    delen = f"{match.gedeeld_aantal} van de {match.gevraagd_aantal} kenmerken"
    return f"{procent(match.score):>6}  {_titel(match.functie_id, catalogus)} ({delen})"


@describe.register
def _verrassing(verrassing: Verrassing, catalogus: Catalogus) -> str:
    tip = "Tip van een collega: " if verrassing.handmatig else ""
    return f"{procent(verrassing.match):>6}  {_titel(verrassing.functie_id, catalogus)}. {tip}{verrassing.reden}"


@describe.register
def _uitleg(uitleg: Uitleg, catalogus: Catalogus) -> str:
    regels = [
        describe_getal(uitleg),
        f"{woorden.DEKKING}: {procent(uitleg.dekking)}. {woorden.BENUTTING}: {procent(uitleg.benutting)}.",
        f"{woorden.GEDEELD}: {_labels(uitleg.gedeeld, catalogus)}",
        f"{woorden.ONTBREKEND}: {_labels(uitleg.ontbrekend, catalogus)}",
        f"{woorden.EXTRA}: {_labels(uitleg.extra, catalogus)}",
    ]
    return "\n".join(regels)


@describe.register
def _route(route: Route, catalogus: Catalogus) -> str:
    van, naar = (_titel(route.stappen[route.zwakste + plek], catalogus) for plek in (0, 1))
    stappen = " > ".join(_titel(stap, catalogus) for stap in route.stappen)
    return f"{procent(route.score):>6}  {stappen}. De grootste stap: van {van} naar {naar}."


@describe.register
def _hit(hit: Hit, catalogus: Catalogus) -> str:
    return f"{_titel(hit.functie_id, catalogus)}. {hit.reden}"


@describe.register
def _voorstel(voorstel: TagVoorstel, catalogus: Catalogus) -> str:
    tag = catalogus.tag(voorstel.tag_id)
    return f"{tag.label} ({tag.categorie}): {' '.join(voorstel.zin.split())}"


@describe.register
def _inhoudsverslag(verslag: Inhoudsverslag, catalogus: Catalogus) -> str:
    return write_inhoudsverslag(verslag, catalogus)


def _titel(functie_id: str, catalogus: Catalogus) -> str:
    return catalogus.functie(functie_id).titel


def _labels(delen: tuple[TagAandeel, ...], catalogus: Catalogus) -> str:
    return join_labels([catalogus.tag(deel.tag_id).label for deel in delen]) or "niets"
