# SPDX-License-Identifier: EUPL-1.2
"""Dutch words that say little about work, in normal form (lower case, no diacritics)."""

_STOPWOORDEN = """
    aan al alle allemaal alles als altijd ander andere anders bij daar daarbij daarna daarom dan dat de deze die dit doe
    doen doet door dus echt een eens elk elke en er erbij ergens ervoor even ga gaan gaat gedaan geen geweest goed goede
    graag had heb hebben hebt heeft heel hem hen het hier hij hoe hun iemand iets ik in is ja je jij jou jouw jullie kan
    komen komt kun kunnen kunt leuk leuke maar mag mee meer met mij mijn moet moeten na naar niet niets nog nou nu of om
    ons onze ook op over per samen soms te tegen toch toe tot tussen u uit uw van veel vind voor vooral waar waarbij
    waarin wanneer want was wat we weer wel welke werd wie wij wil willen wilt word worden wordt ze zelf zich zij zijn
    zo zoals zodat zoek zonder zou zouden zowel
"""
STOPWOORDEN = frozenset(_STOPWOORDEN.split())

# They count when they occur, but nobody who types "werken met jongeren" wants only what also says "werken".
VRIJBLIJVENDE_WOORDEN = frozenset(
    {"baan", "banen", "beroep", "beroepen", "functie", "functies", "gemeente", "werk", "werken", "werkt"}
)
