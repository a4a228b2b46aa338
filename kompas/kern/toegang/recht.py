# SPDX-License-Identifier: EUPL-1.2
"""The single rights. What is not granted is refused."""

from enum import StrEnum


class Recht(StrEnum):
    """One thing that someone may do; the value is its name in the audit log and in the table of rights."""

    VERKENNEN = "verkennen"
    EIGEN_DOSSIER = "eigen_dossier"
    GEDEELD_DOSSIER = "gedeeld_dossier"
    EIGEN_HAND = "eigen_hand"
    HANDEN = "handen"
    CORRECTIE = "correctie"
    INZICHT_EIGEN_UNIT = "inzicht_eigen_unit"
    INZICHT = "inzicht"
    INHOUD = "inhoud"
    ACCOUNTS = "accounts"
    AUDITLOG = "auditlog"
    INSTELLINGEN = "instellingen"

    @property
    def omschrijving(self) -> str:
        """The right in Dutch, for people."""
        return _OMSCHRIJVING[self]


_OMSCHRIJVING = {
    Recht.VERKENNEN: "paspoorten, kompas en zoeken bekijken",
    Recht.EIGEN_DOSSIER: "een eigen dossier bewaren, delen en wissen",
    Recht.GEDEELD_DOSSIER: "zien wat een ander met jou deelt, tot de einddatum",
    Recht.EIGEN_HAND: "zelf laten weten dat je te benaderen bent voor een functie",
    Recht.HANDEN: "per functie zien wie te benaderen is",
    Recht.CORRECTIE: "een verbetering van een paspoort voorstellen",
    Recht.INZICHT_EIGEN_UNIT: "aantallen zien van de eigen unit, nooit van kleine groepen",
    Recht.INZICHT: "aantallen zien van de organisatie, nooit van kleine groepen",
    Recht.INHOUD: "paspoorten en kenmerken bewerken",
    Recht.ACCOUNTS: "accounts beheren",
    Recht.AUDITLOG: "het auditlogboek lezen",
    Recht.INSTELLINGEN: "onderhoud op de machine zelf: reservekopie, personeelslijst, opruimen",
}
