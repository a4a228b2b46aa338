# SPDX-License-Identifier: EUPL-1.2
"""What is not built on purpose: nobody is ranked, and no role sees a dossier that was not shared with that person."""

import inspect
import re
import shutil
from contextlib import closing, suppress
from dataclasses import is_dataclass
from pathlib import Path
from typing import Any, get_args, get_type_hints

import pytest

from kompas.diensten.audit import Auditvraag
from kompas.diensten.benaderen import Functiehanden
from kompas.diensten.delen import Gedeeld, Inzage, Ontvanger, share, view
from kompas.diensten.dossier import save_dossier
from kompas.diensten.personeel import Personeelslijst
from kompas.diensten.toegang import Aanvraag
from kompas.kern.dossier import Dossier, Onderdeel
from kompas.kern.fouten import KompasFout
from kompas.kern.toegang import Gebruiker, Rol
from kompas.opslag import Opslag
from kompas.opslag.handen import Hand
from tests.diensten.conftest import DAG, NU, Vraag
from tests.diensten.test_delen import CATALOGUS, VOL, VRIJDAG
from tests.diensten.test_rechten import DIENSTEN, walk

PROJECT = Path(__file__).resolve().parents[2]
MENSEN = (Gebruiker, Ontvanger, Gedeeld, Inzage, Hand, Functiehanden)
# Use cases of the content: they never touch what a person keeps, which is tested by their source.
INHOUD = ("vullen.", "check.", "correctie.")
# Use cases of all that is kept, as one whole: only the command line leads there, and who types that holds the disk.
GEHEEL = "onderhoud."
MERK = "merk-"  # in everything that Sam chose or wrote, see test_delen


def list_typen(soort: Any, gezien: list[Any]) -> list[Any]:
    """A type and everything that it is made of."""
    if soort in gezien:
        return gezien
    gezien.append(soort)
    hints = get_type_hints(soort) if isinstance(soort, type) and is_dataclass(soort) else {}
    delen = soort if isinstance(soort, list) else get_args(soort)
    for deel in (*delen, *hints.values()):
        list_typen(deel, gezien)
    return gezien


def find_antwoord(functie: Any) -> list[Any]:
    """Every type in what a public function of the services gives."""
    return list_typen(get_type_hints(functie)["return"], [])


def test_no_service_gives_people_with_a_number() -> None:
    """Where an answer holds people it holds no decimal number: no match, no score, nothing to rank people by."""
    antwoorden = {naam: find_antwoord(functie) for naam, functie in walk()}
    over_mensen = {naam for naam, soorten in antwoorden.items() if any(mens in soorten for mens in MENSEN)}
    assert {"benaderen.list_handen", "delen.bekijken.list_gedeeld", "accounts.beheer.list_gebruikers"} <= over_mensen
    assert [naam for naam in sorted(over_mensen) if float in antwoorden[naam]] == []


@pytest.fixture
def vol(vraag: Vraag, tmp_path: Path, opslag: Opslag) -> Path:
    """A database in which Sam keeps everything, shares it with Carla, and raised a hand; Carla looked."""
    sam, carla = vraag("sam", Rol.MEDEWERKER), vraag("carla", Rol.COACH)
    save_dossier(sam, VOL, 0, CATALOGUS)
    deling = share(sam, carla.wie.id, tuple(Onderdeel), VRIJDAG)
    assert MERK in repr(view(carla, deling, CATALOGUS))
    with opslag.transaction() as tx:
        tx.handen.raise_hand(sam.wie.id, "a", NU)
    for rol in Rol:
        if rol is not Rol.BEZOEKER:
            vraag(f"ander-{rol}", rol)
    (tmp_path / "deling").write_text(deling)
    opslag.close()
    return tmp_path / "kompas.db"


def ask_everything(aanvraag: Aanvraag, naam: str, deling: str) -> object:
    """The answer of one use case to who points everywhere at Sam; None when it is refused or cannot be."""
    waarden: dict[str, Any] = {
        "aanvraag": aanvraag,
        "catalogus": CATALOGUS,
        "gebruiker_id": "id-sam",
        "ontvanger_id": "id-sam",
        "deling_id": deling,
        "functie_id": "a",
        "onderdelen": tuple(Onderdeel),
        "tot_datum": VRIJDAG,
        "dossier": Dossier(),
        "hier": Dossier(),
        "basis": Dossier(),
        "versie": 0,
        "naam": "nieuw",
        "weergavenaam": "Nieuw",
        "rollen": (Rol.MEDEWERKER,),
        "unit": "",
        "vraag": Auditvraag(VRIJDAG - 9 * DAG, VRIJDAG + DAG),
        "sinds": VRIJDAG - 9 * DAG,
        "lijst": Personeelslijst((), ()),
        "toch": True,
    }
    dienst = DIENSTEN[naam]
    eerste, *rest = (veld for veld in get_type_hints(dienst) if veld != "return")
    with suppress(KompasFout):
        return dienst(waarden[eerste], **{veld: waarden[veld] for veld in rest})
    return None


def test_work_on_the_content_cannot_reach_a_dossier() -> None:
    """No module of it names a repository that holds what people keep, nor a service that reads it."""
    bereik = re.compile(r"\.(dossiers|delingen|handen)\b|diensten\.(dossier|delen|gegevens|benaderen)\b")
    modules = {inspect.getmodule(functie) for naam, functie in walk() if naam.startswith(INHOUD)}
    assert len(modules) > 1
    assert [module for module in modules if module and bereik.search(inspect.getsource(module))] == []


def test_no_screen_leads_to_a_copy_of_everything() -> None:
    """A backup holds every dossier, so nobody makes one, moves one or puts one back in a browser."""
    diensten = [naam for naam, _ in walk() if naam.startswith(GEHEEL)]
    bestanden = [*PROJECT.joinpath("kompas", "scherm").rglob("*.py"), *PROJECT.joinpath("pages").rglob("*.py")]
    assert diensten
    assert [pad.name for pad in bestanden if "diensten.onderhoud" in pad.read_text(encoding="utf-8")] == []


@pytest.mark.usefixtures("or_akkoord")
@pytest.mark.parametrize("rol", [rol for rol in Rol if rol is not Rol.BEZOEKER])
def test_no_use_case_shows_a_dossier_that_was_not_shared_with_that_person(vol: Path, rol: Rol) -> None:
    """Whatever another coach, manager, HR adviser, administrator or colleague asks: nothing that Sam wrote is in it."""
    deling = (vol.parent / "deling").read_text()
    antwoorden = 0
    for naam in DIENSTEN:
        if naam.startswith((*INHOUD, GEHEEL)):
            continue
        kopie = shutil.copy(vol, vol.with_name("kopie.db"))
        with closing(Opslag(f"sqlite:///{kopie}")) as opslag:
            with opslag.reading() as tx:
                mens = tx.gebruikers.get(f"id-ander-{rol}")
            antwoord = ask_everything(Aanvraag(opslag, mens, NU), naam, deling)
        antwoorden += antwoord is not None
        assert MERK not in repr(antwoord), naam
    assert antwoorden > 5
