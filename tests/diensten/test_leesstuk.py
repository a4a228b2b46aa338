# SPDX-License-Identifier: EUPL-1.2
"""A dossier to read, and the last days to choose from."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kompas.diensten.delen import Inkijk
from kompas.diensten.delen.leesstuk import Leesstuk, read_inkijk
from kompas.diensten.delen.termijn import add_maanden, add_weken, find_vrijdag
from kompas.diensten.organisatie import Organisatie, Organisatiebron
from kompas.kern.dossier import Ambitie, Dossier, Energie, Onderdeel, Staat, Stap, Uitkomst, pick
from kompas.kern.reflectie import REFLECTIEVRAGEN

DATA = Path(__file__).resolve().parents[2] / "data"
dagen = st.dates(date(2026, 1, 1), date(2040, 12, 31))


@pytest.fixture(scope="module")
def organisatie() -> Organisatie:
    """The example organisation."""
    return Organisatiebron(DATA).current()


@pytest.fixture(scope="module")
def vol(organisatie: Organisatie) -> Dossier:
    """A dossier with something in every field, and one tag that the example organisation does not have."""
    vraag = REFLECTIEVRAGEN[0]
    dossier = Dossier.from_functie(organisatie.catalogus, "verkeerskundige")
    geeft, kost = dossier.tags[:2]
    eigen = next(tag for tag in organisatie.catalogus.tags if tag.startswith("i-") and tag not in dossier.tags)
    dossier = dossier.sort_tag(geeft, Energie.GEEFT).sort_tag(kost, Energie.KOST).add_tag(eigen).add_tag("k-vreemd")
    dossier = dossier.save("planeconoom").note("planeconoom", "rekenen").hide("bode").note("beleidsadviseur", "later")
    dossier = dossier.wish(organisatie.catalogus.dimensies[0].id, 5).answer(eigen, "meer").aim(Ambitie("opzij", "jaar"))
    dossier = dossier.add_stap(Stap("meelopen", "2026-12-01")).add_stap(Stap("bellen", "", Staat.GEDAAN))
    dossier = dossier.log("2026-11-01", "gepraat").add_uitkomst(Uitkomst("TMA", "2026-10-01", "ordenen"))
    return dossier.start_gesprek("blijven").ask("mag dat?").reflect(vraag.id, "goed")


def read(organisatie: Organisatie, dossier: Dossier, *onderdelen: Onderdeel) -> dict[str, tuple[str, ...]]:
    """The lines under each heading."""
    gekozen = onderdelen or tuple(Onderdeel)
    stukken = read_inkijk(organisatie, Inkijk(gekozen, pick(dossier, gekozen)))
    return {groep.kop: tuple(str(regel.tekst) for regel in groep.regels) for stuk in stukken for groep in stuk.groepen}


def test_everything_is_there_in_words(organisatie: Organisatie, vol: Dossier) -> None:
    """Every text, label, title, day and state of a full dossier can be read; a tag that nobody knows by its id."""
    alles = read(organisatie, vol)
    assert alles["Functie nu"] == ("Verkeerskundige",)
    assert alles["Zelf toegevoegd"][-1:] == ("k-vreemd",)
    assert alles["Bewaarde functies"] == ("Planeconoom",)
    assert alles["Stappen"] == ("meelopen", "bellen")
    assert alles["Voorbereiding"] == (REFLECTIEVRAGEN[0].vraag,)
    stukken = read_inkijk(organisatie, Inkijk(tuple(Onderdeel), vol))
    noten = {regel.tekst: regel.noot for stuk in stukken for groep in stuk.groepen for regel in groep.regels}
    assert noten["meelopen"] == "1 december 2026"
    assert noten["bellen"] == "Gedaan"
    assert noten["Planeconoom"] == "rekenen"
    assert noten["TMA, 1 oktober 2026"] == "ordenen"
    assert noten["1 november 2026"] == "gepraat"
    assert noten[REFLECTIEVRAGEN[0].vraag] == "goed"
    assert noten["Opzij: ander werk, ongeveer even zwaar"] == "Binnen een jaar"


@pytest.mark.parametrize("onderdeel", Onderdeel)
def test_a_part_alone_reads_as_it_does_among_others(
    organisatie: Organisatie, vol: Dossier, onderdeel: Onderdeel
) -> None:
    """The lines of a part do not depend on what else is shared, and none of another part is among them."""
    alleen = read_inkijk(organisatie, Inkijk((onderdeel,), pick(vol, (onderdeel,))))
    samen = read_inkijk(organisatie, Inkijk(tuple(Onderdeel), vol))
    assert list(alleen) == [stuk for stuk in samen if stuk.onderdeel is onderdeel]
    assert alleen[0].groepen


def test_an_empty_part_has_no_groups(organisatie: Organisatie) -> None:
    """What was shared and is empty now is still named."""
    assert read_inkijk(organisatie, Inkijk((Onderdeel.PLAN,), Dossier())) == (Leesstuk(Onderdeel.PLAN, ()),)


@given(vandaag=dagen)
def test_the_friday_is_the_next_one(vandaag: date) -> None:
    """It is a Friday, after today and within a week."""
    vrijdag = find_vrijdag(vandaag)
    assert vrijdag.isoweekday() == 5
    assert timedelta(days=1) <= vrijdag - vandaag <= timedelta(days=7)


@given(vandaag=dagen, aantal=st.integers(1, 12))
def test_months_keep_the_day_where_there_is_one(vandaag: date, aantal: int) -> None:
    """The day of the month stays, or is the last one of a shorter month; weeks keep the day of the week."""
    later = add_maanden(vandaag, aantal)
    assert (later.year * 12 + later.month) - (vandaag.year * 12 + vandaag.month) == aantal
    assert later.day == vandaag.day or (later.day < vandaag.day and (later + timedelta(days=1)).day == 1)
    assert add_weken(vandaag, aantal).weekday() == vandaag.weekday()
