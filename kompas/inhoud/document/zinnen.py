# SPDX-License-Identifier: EUPL-1.2
"""What we say about a document that we cannot use. Every sentence ends with what to do instead."""

_PLAK = "Of kopieer de tekst en plak hem in het tekstvak."
TE_GROOT = f"Dit bestand is groter dan 5 MB. Haal de plaatjes eruit en probeer het opnieuw. {_PLAK}"
TE_VEEL_INHOUD = f"Dit bestand wordt bij het openen zo groot dat we het niet lezen. Bewaar het opnieuw. {_PLAK}"
TE_LANG = "Deze tekst is te lang: er passen 200.000 tekens. Gebruik alleen het deel dat over het werk gaat."
TE_VEEL_BLADZIJDEN = "Deze pdf telt meer dan 60 bladzijden. Gebruik alleen het deel dat over het werk gaat."
TE_TRAAG = f"Het lezen van dit bestand duurt te lang. Bewaar het opnieuw of kies een ander bestand. {_PLAK}"
ONBEKENDE_SOORT = (
    f"Dit soort bestand kunnen we niet lezen. Kies een bestand dat eindigt op txt, docx, odt of pdf. {_PLAK}"
)
OUD_WORD = f"Dit is een oud Word-bestand (.doc). Open het in Word en bewaar het als .docx. {_PLAK}"
ANDERE_NAAM = f"De naam van dit bestand eindigt op .{{}}, maar dat is het niet. Kies het goede bestand. {_PLAK}"
WACHTWOORD = f"Dit bestand zit op slot met een wachtwoord. Haal het wachtwoord eraf. {_PLAK}"
KAPOT = f"Dit bestand is beschadigd of anders opgebouwd dan we kennen. Bewaar het opnieuw. {_PLAK}"
GEEN_TEKST = "Hier staat geen tekst in. Kies een bestand met tekst, of plak de tekst in het tekstvak."
SCAN = (
    "In deze pdf staat geen tekst die we kunnen lezen. Waarschijnlijk is het een scan: een foto van papier. "
    "Kies het bestand waar de scan van is gemaakt, of typ de tekst over in het tekstvak."
)
ROMMEL = f"Dit is geen leesbare tekst. Kies een ander bestand. {_PLAK}"
NIET_NEDERLANDS = (
    "Deze tekst is niet in het Nederlands, en een andere taal kunnen we niet lezen. Gebruik de Nederlandse tekst."
)
