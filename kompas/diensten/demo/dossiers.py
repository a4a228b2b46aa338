# SPDX-License-Identifier: EUPL-1.2
"""What two of the made-up people wrote: of one who looks around, and of one who stays. It fits any catalogue."""

from collections.abc import Iterable
from datetime import date, timedelta

from kompas.diensten.verkennen import rank_anderen
from kompas.kern import Catalogus, Functie, Matcher, Profiel
from kompas.kern.dossier import Ambitie, Dossier, Energie, Staat, Stap, Uitkomst

_ZOEKT = ("verkeerskundige", "medewerker-waterwegen-en-bruggen")  # the first that this organisation has
_BLIJFT = ("wijkregisseur-wijkcoordinator", "dorpenregisseur")


def write_zoeker(catalogus: Catalogus, vandaag: date) -> Dossier:
    """Somebody who wants other work within a year: every part of the dossier holds something."""
    dossier = _begin(catalogus, _ZOEKT)
    dichtbij = list_dichtbij(catalogus, dossier)
    for functie in dichtbij[:2]:
        dossier = dossier.save(functie.id)
    if dichtbij:
        dossier = dossier.note(dichtbij[0].id, "Hier wil ik een dag meelopen. Ik ken daar nog niemand.")
    for functie in dichtbij[2:3]:
        dossier = dossier.hide(functie.id)
    for stap in (
        Stap("Met de loopbaancoach bespreken wat ik wil", _write(vandaag, -12), Staat.GEDAAN),
        Stap("Een dag meelopen bij een ander team", _write(vandaag, 10), Staat.BEZIG),
        Stap("Uitzoeken welke cursus bij dat werk past", _write(vandaag, 45)),
    ):
        dossier = dossier.add_stap(stap)
    for dagen, tekst in (
        (-30, "Voor het eerst in het kompas gekeken. Twee functies had ik niet verwacht."),
        (-12, "Gesprek met de coach. Ik hoef niet te haasten. Eerst een dag kijken."),
        (-3, "Gemaild over meelopen. Het mag, we zoeken nog een dag."),
    ):
        dossier = dossier.log(_write(vandaag, dagen), tekst)
    uitkomst = Uitkomst("360 graden feedback", _write(vandaag, -60), "Ik leg rustig uit. Ik mag eerder om hulp vragen.")
    return (
        dossier.add_uitkomst(uitkomst)
        .aim(Ambitie("opzij", "jaar"))
        .reflect("trots", "Een druk project ging op tijd open, en de buurt was tevreden.")
        .reflect("meer", "Meer buiten zijn en met mensen praten.")
    )


def write_blijver(catalogus: Catalogus, vandaag: date) -> Dossier:
    """Somebody who likes the own work and wants to change a part of it."""
    return (
        _begin(catalogus, _BLIJFT)
        .aim(Ambitie("blijven", "nu"))
        .add_stap(Stap("In het ontwikkelgesprek vragen om minder avonden", _write(vandaag, 20)))
        .log(_write(vandaag, -7), "Ik wil dit werk houden. De avonden breken me op.")
        .reflect("energie", "Van een middag in de wijk, met mensen die zelf iets willen.")
        .reflect("minder", "Vergaderen in de avond.")
        .reflect("nodig", "Een collega die om de week een avond overneemt.")
        .ask("Kunnen we de avonden anders verdelen?")
    )


def find_unit(catalogus: Catalogus) -> str:
    """The unit of who looks around, "" when this organisation has none."""
    functie_id = _begin(catalogus, _ZOEKT).functie_id
    return catalogus.functie(functie_id).unit if functie_id else ""


def list_dichtbij(catalogus: Catalogus, dossier: Dossier) -> list[Functie]:
    """The three functions most like the profile; fewer when there are no more."""
    profiel = dossier.profiel(catalogus)
    if profiel is None or not profiel.sterkte:
        return []
    return [catalogus.functie(match.functie_id) for match in rank_anderen(Matcher(catalogus), profiel, 3)]


def _begin(catalogus: Catalogus, liefst: Iterable[str]) -> Dossier:
    """The passport of one of these functions, else of the first that is filled, with two tags of each energy."""
    gevuld = [functie.id for functie in catalogus.gevulde_functies]
    functie_id = next((naam for naam in (*liefst, *gevuld) if naam in gevuld), None)
    if functie_id is None:
        return Dossier()
    dossier = Dossier.from_functie(catalogus, functie_id)
    tags = Profiel.from_functie(catalogus, functie_id).tag_ids
    for tag in tags[:2]:
        dossier = dossier.sort_tag(tag, Energie.GEEFT)
    for tag in tags[-1:]:
        dossier = dossier.sort_tag(tag, Energie.KOST)
    return dossier


def _write(vandaag: date, dagen: int) -> str:
    return (vandaag + timedelta(days=dagen)).isoformat()
