# SPDX-License-Identifier: EUPL-1.2
"""The people of the demo. None of them exists, and their names say so wherever they stand."""

from dataclasses import dataclass

from kompas.kern.toegang import Rol


@dataclass(frozen=True, slots=True)
class Demomens:
    """One made-up person. `naam`: to log in with. `probeer`: what somebody can try as this person, in a sentence."""

    naam: str
    voornaam: str
    rol: Rol
    probeer: str

    @property
    def weergavenaam(self) -> str:
        """The name that others read."""
        return f"{self.voornaam} Voorbeeld (verzonnen)"


ANNA, BRAM, CHRIS, DEWI, ERIK = "anna", "bram", "chris", "dewi", "erik"
MENSEN = (
    Demomens(ANNA, "Anna", Rol.MEDEWERKER, "Heeft een dossier, deelt een deel en is te benaderen."),
    Demomens(BRAM, "Bram", Rol.MEDEWERKER, "Begint net. Bewaar het dossier, deel een deel en trek het weer in."),
    Demomens(CHRIS, "Chris", Rol.MEDEWERKER, "Wil blijven, en deelt de voorbereiding van een gesprek."),
    Demomens(DEWI, "Dewi", Rol.COACH, "Kijk bij 'Met mij gedeeld': je ziet wat Anna deelt, en niets meer."),
    Demomens(ERIK, "Erik", Rol.LEIDINGGEVENDE, "Kijk bij 'Met mij gedeeld': alleen Chris deelt iets met Erik."),
    Demomens("fatima", "Fatima", Rol.HR, "Kijk bij 'Wie is te benaderen': namen op alfabet, zonder score."),
    Demomens("gijs", "Gijs", Rol.FUNCTIEBEHEERDER, "Kijk bij 'Vullen': maak een paspoort. Ook dat verdwijnt."),
    Demomens("hanna", "Hanna", Rol.BEHEERDER, "Kijk bij 'Accounts' en 'Auditlogboek'. Een dossier zie je nergens."),
)
