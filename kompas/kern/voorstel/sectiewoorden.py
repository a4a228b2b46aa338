# SPDX-License-Identifier: EUPL-1.2
"""The words by which we know the parts of a vacancy: in headings, and in sentences that say it by themselves.

Regular expressions over text in lower case without diacritics; alternatives stand between ` | ` or on a new line.
"""

import re


def _any_of(vormen: str) -> re.Pattern[str]:
    return re.compile("|".join(vorm for regel in vormen.strip().splitlines() for vorm in regel.strip().split(" | ")))


KOP_PROCEDURE = _any_of(
    r"""
    sollicit | reageren | reageer | interesse\b | geinteresseerd | enthousiast | meer (?:weten|informatie)
    procedure$ | nog vragen | vragen\? | contact(?:gegevens|persoon)?$ | acquisitie | planning van
    sluitingsdatum | iets voor jou | word jij | screening | diversiteit | inclusi
    """
)
KOP_BIEDEN = _any_of(
    r"""
    \bbied(?:en|t) | aanbod | van ons(?: mag| kunt)? ?verwachten | krijg (?:je|jij)
    krijg je (?:van ons|ervoor) | je van ons | ervoor terug | mag je verwachten | kun je verwachten
    arbeidsvoorwaarden | salaris | waardering | what's in it | beloning | wat wij jou | voordelen | jij krijgt
    wat krijg | (?:dit|wat) mag je
    """
)
KOP_EISEN = _any_of(
    r"""
    wie (?:ben|zoeken|ben jij) | ben jij | wat vragen | vragen wij | wij vragen | vragen we | we vragen | eisen
    jouw? profiel | profiel | breng je mee | neem je mee | neem jij mee | verwachten (?:wij|we)
    (?:wij|we) verwachten | wat (?:heb|heeft) je | jij hebt | je hebt | jij bent | competenties | kwaliteiten
    vereisten | herken je | nodig hebt | nodig\? | zoeken (?:wij|we) | (?:wij|we) zoeken
    jouw (?:kracht|talent|ervaring|kennis|bagage|kwaliteit|achtergrond) | wat je (?:moet|nodig)
    (?:dit|wat) vragen | opleiding | past bij jou | dit ben | over jou\b | kennis en ervaring | functie-?eis
    vaardigheden | voorwaarden | wensen | wat (?:jij )?meebreng
    """
)
KOP_TAKEN = _any_of(
    r"""
    ga je doen | je gaat doen | wat doe je | doe je
    jouw? (?:functie|rol|taken|werk|uitdaging|opdracht|baan|job|dag)\b | de functie | werkzaamheden | taken
    takenpakket | functieomschrijving | functie-?inhoud | functiebeschrijving | opdracht | het werk | dit ga
    resultaatgebied | verantwoordelijkhed | doel van | uitdaging | houdt (?:de|het) | wat (?:ze|je) (?:het|hele)
    de rol | de baan | toezicht$ | handhaving$ | waar (?:ga|werk) je (?:aan|mee) | hoe ziet je (?:werk|dag)
    kerntaken | dit doe
    """
)
KOP_TEAM = _any_of(
    r"""
    (?:jouw?|het|ons|je) team | collega's | waar kom je | kom je (?:te )?werk | werkomgeving | waar ga je werken
    de afdeling | (?:plaats in|onderdeel van) de organisatie | jouw afdeling | werkplek | organisatieonderdeel
    met wie
    """
)
KOP_OVER_ONS = _any_of(
    r"""
    over (?:ons|de gemeente|[a-z ]{2,20})$ | wie (?:zijn|wij) | wij zijn | organisatie | de gemeente
    onze gemeente | dit zijn | werken (?:bij|in|voor) | waar staan | kernwaarden
    """
)
LOON = _any_of(
    r"""
    € | \bbruto\b | \bsalaris\b | (?:maand|jaar|bruto)salaris | salaris(?:indicatie|schaal)
    \b(?:functie)?schaal \d | \bikb\b | keuze ?budget | pensioen(?:regeling| bij|fonds) | \babp\b | reiskosten
    vakantie-?(?:uren|dagen|geld) | eindejaarsuitkering | 13e maand | bijkopen | sportabonnement | fietsplan
    leasefiets | fiets van de zaak | thuiswerkvergoeding | werkweek van
    """
)
AANBOD = _any_of(
    r"""
    thuiswerk | verlof(?:uren|dagen)?\b | \bcao\b | arbeidsvoorwaard | werktijden | \blaptop | telefoon van
    vast contract | jaarcontract | dienstverband | arbeidsovereenkomst | opleidingsbudget | ontwikkelbudget
    zorgverzekering | bedrijfsfitness | groeimogelijk | doorgroei | loopbaanontwikkeling | ontwikkelmogelijk
    \btoelage | vergoeding | hybride | werk-?prive | \bgratis\b | \bbonus | plaatsonafhankelijk | \bhr21\b
    ruimte (?:om je|voor je|voor eigen|voor ontwikkeling)
    """
)
SOLLICITEREN = _any_of(
    r"""
    sollicit | \bcv\b | motivatie(?:brief)?\b | reageer | acquisitie | sluitingsdatum
    vacature(?:nummer|tekst)?\b | selectiecommissie | assessment | referentie | eerste gesprek | gespreksronde
    gesprekken (?:zijn|vinden) | kandidaten | \bvog\b | omtrent het gedrag | screening | ongeacht | afspiegeling
    inclusieve werkgever | doelgroepregister | gelijke geschiktheid | diversiteit | arbeidsbeperking
    \bbel (?:dan |gerust )?(?:met|naar) | @ | mail (?:dan |naar) | app of bel | https?: | www\. | telefoonnummer
    via de knop | 0\d{1,3}[- ]?\d{6}
    """
)
ONS_TEAM = _any_of(
    r"""
    \b(?:team|afdeling|unit|vakgroep|cluster)\b[^.]{0,60}\b(?:bestaa[tn]|telt|werken)\b | \bbestaa[tn] uit\b
    \bje (?:directe )?collega'?s? (?:is|zijn)\b | \bcollega is\b | \bkom[t]? (?:je )?te werken (?:in|bij|op)\b
    in een team (?:van|met)\b | leidinggevende is\b | wordt onderdeel van | vakcollega | \bonze collega
    """
)
WERKGEVER = _any_of(
    r"""
    \b(?:gemeente|stad|dorp)\b[^.]{0,50}\b(?:is een|heeft|telt|ligt|met (?:ruim |zo'n |circa |bijna )?\d)
    \d[\d.]* inwoners | kernwaarden | onze organisatie | werken bij (?:de )?gemeente | wij zijn (?:een|trots)
    \bbij (?:de )?gemeente \w+ werken | medewerkers werken
    """
)
