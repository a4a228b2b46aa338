# SPDX-License-Identifier: EUPL-1.2
"""Words on screen for what has another name in the code."""

CATEGORIE = {
    "competentie": "Competenties",
    "kennisgebied": "Kennisgebieden",
    "resultaatgebied": "Resultaatgebieden",
    "interesse": "Interesses",
    "bijdrage": "Bijdrage",
}
CATEGORIE_UITLEG = {
    "competentie": "wat je goed kunt",
    "kennisgebied": "waar je veel van weet",
    "resultaatgebied": "wat je werk oplevert",
    "interesse": "wat je graag doet",
    "bijdrage": "waar je het voor doet",
}
COMPETENTIESOORT = {
    "kern": "voor iedereen bij de gemeente",
    "gedrag": "zo werk je",
    "vaktechnisch": "dit kun je goed",
}
VULLING = {
    "skelet": "Nog niet ingevuld",
    "voorbeeld": "Voorbeeld, nog niet gecheckt",
    "concept": "Concept, nog niet gecheckt",
    "levensecht": "Gecheckt door collega's",
}
DEKKING = "Wat je al meebrengt"
BENUTTING = "Wat je hier gebruikt"
GEDEELD = "Dit delen jullie"
ONTBREKEND = "Nieuw voor jou"
EXTRA = "Gebruik je hier minder"
HARDE_EISEN = "Dit heb je nodig om te beginnen"
LOGISCH = "Logische stappen"
VERRASSEND = "Verrassend"
ROLLEN = "Rollen die je erbij kunt doen"
GEEN_LOGISCH = (
    "We weten nog te weinig van jou. Er is niets weg. Voeg kenmerken toe op de pagina Profiel. "
    "Dan verschijnen hier functies."
)
GEEN_VERRASSING = "We vinden nu geen functie die voor jou verrassend is. Voeg kenmerken toe op de pagina Profiel."
GEEN_THUIS = "Kies een functie. Dan weten we wat voor jou verrassend is."
ROL = "Rol die je erbij kunt doen"
VERVALLEN_KORT = "Deze functie bestaat niet meer."
VERVALLEN = f"{VERVALLEN_KORT} Je leest hier nog wat het werk was."
NIET_INGEVULD = "Deze functie is nog niet ingevuld. We weten nog niet wat jullie delen."
DICHTBIJ = "Dichtbij"
AFSTAND_PAPIER = "Hoe dichter bij het midden, hoe sterker de match."
AFSTAND = f"{AFSTAND_PAPIER} Klik op een punt voor het paspoort."
LEGENDA = {
    "dichtbij": "Cijfer: het dichtst bij het midden.",
    "verrassend": "Ruit met letter: verrassend.",
    "gevuld": "Stip: ligt verder weg.",
    "niet_gevuld": "Open rondje op de rand: nog niet ingevuld.",
    "eigen": "Vierkant: jouw functie nu.",
}
PRIVACY = "Dit is geen beoordeling. We bewaren niets."
PRIVACY_ACCOUNT = "Dit is geen beoordeling. We bewaren pas wat je kiest als jij op Bewaar klikt."
PRIVACY_DOSSIER = "Dit is geen beoordeling. Wat je kiest, komt in je dossier. Jij bepaalt wie dat ziet."
TAG_TOEGEVOEGD = "Sommige functies schuiven weg: ze vragen dit niet van je. Dat zegt niets over wat jij kunt."
WEINIG_BEKEND = "We weten nog weinig over deze functie."
IN_TABBLAD = (
    "Dit blijft in dit tabblad, ook als je ververst. Sluit je het tabblad, dan is het weg. Niemand anders ziet het."
)
