# SPDX-License-Identifier: EUPL-1.2
"""The fixed words of the gespreksblad, in the voice of the person who hands it over."""

from kompas.diensten.gespreksblad.model import Versie

TITEL = {
    Versie.MIJ: "Mijn gespreksblad",
    Versie.LEIDINGGEVENDE: "Gespreksblad voor mijn leidinggevende",
    Versie.COACH: "Gespreksblad voor de loopbaancoach",
}
INLEIDING = "Dit blad maakte ik zelf. Het is geen beoordeling."
BLIJVEN = "Ik wil in mijn functie blijven. Dit is wat ik daarin wil."
REDENEN = {
    "wat_wil_ik": "Ik wil weten wat ik wil.",
    "ontwikkeladvies": "Ik wil advies over mijn ontwikkeling.",
    "andere_baan": "Ik wil een andere functie.",
    "blijven": "Ik wil blijven, maar anders.",
}
RICHTINGEN = {
    "opzij": "Ik kijk opzij: ander werk, ongeveer even zwaar",
    "omhoog": "Ik kijk omhoog: meer verantwoordelijkheid",
    "anders": "Ik kijk naar heel ander werk",
    "blijven": BLIJVEN.removesuffix("."),
}
TERMIJNEN = {"nu": "nu", "jaar": "binnen een jaar", "later": "later"}
