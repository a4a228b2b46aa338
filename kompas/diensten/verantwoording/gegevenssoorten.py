# SPDX-License-Identifier: EUPL-1.2
"""What is kept of people, per kind: the rows of the register of processing. docs/gegevens.md says it per column."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from kompas.diensten.verantwoording.momentopname import Momentopname


@dataclass(frozen=True, slots=True)
class Gegevenssoort:
    """A kind of data. `tabellen`: where in the database. `ziet` and `bewaren` may name a setting: {sessie_stil}."""

    naam: str
    tabellen: tuple[str, ...]
    van: str
    wat: str
    doel: str
    ziet: str
    bewaren: str


_SOORTEN = (
    Gegevenssoort(
        "Account",
        ("gebruiker",),
        "wie een account heeft",
        "inlognaam, weergavenaam, rollen, unit, of het account open is, wachtzin (onleesbaar gemaakt), dag van het "
        "laatste inloggen; met een werkaccount ook wie iemand is bij de inlogdienst; met een personeelslijst ook "
        "personeelsnummer, functie en laatste werkdag",
        "inloggen en bepalen wat iemand mag",
        "de persoon zelf en de beheerder; de weergavenaam ook wie met die persoon deelt of kan delen",
        "tot de beheerder het account verwijdert; na vertrek tot {bewaren_na_vertrek} na de laatste werkdag",
    ),
    Gegevenssoort(
        "Sessie",
        ("sessie", "inwisselbewijs"),
        "wie is ingelogd",
        "afdruk van de sleutel in de browser, begin en laatste gebruik, bewijs dat één keer werkt",
        "weten wie er is ingelogd, en dat laten stoppen",
        "de persoon zelf ziet begin en laatste gebruik",
        "tot uitloggen, na {sessie_stil} zonder iets te doen, en hoogstens {sessie_duur}; een bewijs dertig seconden",
    ),
    Gegevenssoort(
        "Mislukte poging om in te loggen",
        ("poging",),
        "wie probeert in te loggen",
        "afdruk van de ingetikte naam, netwerkadres, tijd",
        "raden van wachtzinnen vertragen",
        "niemand",
        "een kwartier; de regel gaat weg bij de volgende poging",
    ),
    Gegevenssoort(
        "Dossier",
        ("dossier",),
        "wie zelf kiest om te bewaren",
        "gekozen functie, kenmerken met energie, bewaarde functies, notities, wensen, plan, logboek, eigen antwoorden",
        "zelf verder werken aan je loopbaan",
        "alleen de persoon zelf; een ander alleen het deel dat die persoon deelt, tot de einddatum",
        "tot de persoon het verwijdert, {bewaren_dossier} niets doet, of {bewaren_na_vertrek} weg is",
    ),
    Gegevenssoort(
        "Delen",
        ("deling", "inzage"),
        "wie iets deelt, en met wie",
        "wie deelt met wie, welke delen, begin, einddatum, ingetrokken, en wanneer de ander keek",
        "een ander tijdelijk laten meekijken, en zien dat dat gebeurde",
        "wie deelt, en wie mag kijken",
        "kijken kan tot de einddatum, hoogstens een jaar; de regel blijft daarna {bewaren_delingen}",
    ),
    Gegevenssoort(
        "Te benaderen",
        ("hand",),
        "wie dat zelf aanzet",
        "voor welke functie iemand te benaderen is, en sinds wanneer",
        "HR kan iemand vragen voor werk dat die persoon zelf koos",
        "de persoon zelf en HR; op alfabet, zonder match of score",
        "tot de persoon dit uitzet of het dossier verwijdert",
    ),
    Gegevenssoort(
        "Check van een paspoort",
        ("peiling", "peilingtelling", "peilingtekst"),
        "collega's met een link, zonder account",
        "aantallen per antwoord en losse teksten over het werk; nooit wie, wanneer of samen met andere antwoorden",
        "een paspoort laten kloppen met het echte werk",
        "de functiebeheerder; aantallen pas vanaf {minimum_groep} antwoorden",
        "tot de functiebeheerder de uitslag overneemt of weggooit; losse teksten {bewaren_checks} na het sluiten",
    ),
    Gegevenssoort(
        "Voorstel voor een paspoort",
        ("correctie",),
        "wie iets voorstelt; met naam alleen als die persoon dat aanvinkt",
        "tekst van het voorstel, dag, antwoord; alleen met vinkje ook het account",
        "paspoorten verbeteren",
        "de functiebeheerder, en wie het met naam voorstelde",
        "{bewaren_correcties} nadat het is afgehandeld; met naam hoogstens tot het dossier of het account weg is",
    ),
    Gegevenssoort(
        "Auditlogboek",
        ("auditregel", "auditketen", "weigering"),
        "wie een account heeft of iets probeert wat niet mag",
        "nummer van het account, handeling, waarmee, resultaat, herkomst, tijd; aantallen van gelijke weigeringen; "
        "een afdruk die de regels aan elkaar vastmaakt; nooit wat iemand schreef",
        "misbruik terugvinden en verantwoorden",
        "de beheerder, en de persoon zelf de eigen regels",
        "{bewaren_auditlog}, ook na het account",
    ),
    Gegevenssoort(
        "Versies van de inhoud",
        (),
        "functiebeheerders",
        "nummer van het account, moment en reden van een wijziging; staat in bestanden naast de inhoud",
        "terugzien en terugzetten wat er veranderde",
        "functiebeheerders",
        "zolang de inhoud bestaat",
    ),
    Gegevenssoort(
        "Tijd aan een paspoort",
        (),
        "functiebeheerders samen",
        "hoeveel tijd er aan een paspoort is gewerkt, zonder wie of wanneer; met één functiebeheerder is dat toch "
        "van die persoon; staat in een bestand naast de inhoud",
        "weten hoeveel werk vullen is",
        "functiebeheerders",
        "zolang de inhoud bestaat",
    ),
    Gegevenssoort(
        "Reservekopieën",
        (),
        "iedereen van wie iets is bewaard",
        "een kopie van alles hierboven",
        "herstellen na een storing",
        "de technisch beheerder",
        "{reservekopie_dagen}; daarin kan nog staan wat al is verwijderd",
    ),
)


def list_gegevenssoorten(moment: Momentopname) -> Iterator[Gegevenssoort]:
    """Every kind of data, with the terms of this installation filled in."""
    waarden: Mapping[str, str] = {waarde.veld: waarde.waarde for waarde in moment.instelwaarden}
    uit = "" if moment.instellingen.or_akkoord else " (staat uit tot de ondernemingsraad instemt)"
    for soort in _SOORTEN:
        naam = soort.naam + (uit if "hand" in soort.tabellen else "")
        yield replace(soort, naam=naam, ziet=soort.ziet.format_map(waarden), bewaren=soort.bewaren.format_map(waarden))
