# SPDX-License-Identifier: EUPL-1.2
"""The people of the demo: every role, made anew for each demo, and never in a database of anybody else."""

import os
import stat
from collections.abc import Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kompas.diensten.accounts import Poging, exchange_bewijs, find_gebruiker, hash_sleutel, log_in
from kompas.diensten.benaderen import list_handen
from kompas.diensten.delen import list_gedeeld, list_inzagen, view
from kompas.diensten.demo import MENSEN, check_demo, is_demo, list_demoaccounts, make_demo, name_omgeving
from kompas.diensten.demo.omgeving import name_database
from kompas.diensten.dossier import open_dossier
from kompas.diensten.instellingen import Instellingen, get_instellingen
from kompas.diensten.toegang import Aanvraag
from kompas.inhoud import Inhoudsmap, load_catalogus
from kompas.kern import Catalogus, Tag
from kompas.kern.dossier import Onderdeel, list_gevuld
from kompas.kern.fouten import DemoGeweigerd, KompasFout
from kompas.kern.toegang import Rol
from kompas.opslag import Opslag
from tests.conftest import MaakCatalogus
from tests.opslag.materiaal import ANNA, GEHEIM, dump

NU = datetime(2026, 11, 23, 13, 3, tzinfo=UTC)
DATA = Path(__file__).resolve().parents[2] / "data"


@dataclass(frozen=True)
class Demo:
    """What was made, and where."""

    folder: Path
    catalogus: Catalogus
    opslag: Opslag

    def ask(self, naam: str) -> Aanvraag:
        """This person of the demo asks something, when it has just begun."""
        with self.opslag.reading() as tx:
            gevonden = tx.gebruikers.find(naam)
        assert gevonden is not None
        return Aanvraag(self.opslag, gevonden[0], NU)


def load(folder: Path) -> Catalogus:
    bestanden = Inhoudsmap.from_folder(folder)
    return load_catalogus(bestanden.functies, bestanden.tags)


@pytest.fixture(scope="module", params=[DATA, DATA / "voorbeelden" / "waterrijk"], ids=lambda pad: pad.name)
def demo(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Demo]:
    """The demo of each organisation that comes with the app, where the works council agreed."""
    folder, catalogus = tmp_path_factory.mktemp("demo"), load(request.param)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("KOMPAS_OR_AKKOORD", "true")
        get_instellingen.cache_clear()
        make_demo(folder, catalogus, NU)
        with closing(Opslag(name_database(folder))) as opslag:
            yield Demo(folder, catalogus, opslag)
    get_instellingen.cache_clear()


@pytest.fixture
def omgeving(monkeypatch: pytest.MonkeyPatch) -> Iterator[pytest.MonkeyPatch]:
    """Settings that a test may change."""
    for naam in ("KOMPAS_DATABASE_URL", "KOMPAS_PRODUCTIE", "KOMPAS_DEMO_MAP"):
        monkeypatch.delenv(naam, raising=False)
    get_instellingen.cache_clear()
    yield monkeypatch
    get_instellingen.cache_clear()


def use(omgeving: pytest.MonkeyPatch, waarden: Mapping[str, str]) -> None:
    """From now on this process has these settings."""
    for naam, waarde in waarden.items():
        omgeving.setenv(naam, waarde)
    get_instellingen.cache_clear()


def test_every_role_has_somebody_who_is_clearly_made_up() -> None:
    """At least one of each, two or three employees, and nobody whose name does not say so."""
    assert {mens.rol for mens in MENSEN} == set(Rol) - {Rol.BEZOEKER}
    assert 2 <= sum(mens.rol is Rol.MEDEWERKER for mens in MENSEN) <= 3
    assert all(mens.weergavenaam.endswith("Voorbeeld (verzonnen)") and mens.probeer for mens in MENSEN)
    assert len({mens.naam for mens in MENSEN}) == len(MENSEN)


def test_everybody_can_log_in_with_the_passphrase_that_is_shown(demo: Demo, omgeving: pytest.MonkeyPatch) -> None:
    """By the way of every login, without choosing another passphrase first, in the one role of that person."""
    use(omgeving, name_omgeving(demo.folder))
    getoond = list_demoaccounts()
    assert [mens for mens, _ in getoond] == list(MENSEN)
    bezoeker = Aanvraag(demo.opslag, None, NU)
    for mens, zin in getoond:
        bewijs = log_in(bezoeker, Poging(mens.naam, zin, "test", hash_sleutel("hier")), Instellingen())
        sleutel = exchange_bewijs(bezoeker, bewijs, "hier", Instellingen())
        wie = find_gebruiker(demo.opslag, sleutel, NU, Instellingen())
        assert wie is not None
        assert (wie.weergavenaam, wie.rollen, wie.moet_wijzigen) == (mens.weergavenaam, {mens.rol}, False)


def test_the_dossiers_are_filled_but_for_who_begins(demo: Demo) -> None:
    """Anna has something in every part, Chris in some, Bram keeps nothing yet."""
    bewaard = open_dossier(demo.ask("anna"), demo.catalogus)
    assert bewaard is not None
    assert list_gevuld(bewaard.dossier) == tuple(Onderdeel)
    assert bewaard.dossier.functie_id in demo.catalogus
    assert open_dossier(demo.ask("chris"), demo.catalogus) is not None
    assert open_dossier(demo.ask("bram"), demo.catalogus) is None


def test_the_coach_and_the_manager_see_what_was_shared_with_them(demo: Demo) -> None:
    """Until Friday: of Anna ambition and plan, of Chris ambition and preparation; Anna sees that the coach looked."""
    gezien = {}
    for naam in ("dewi", "erik"):
        vraag = demo.ask(naam)
        (gedeeld,) = list_gedeeld(vraag)
        assert (gedeeld.tot_en_met.isoweekday(), (gedeeld.tot_en_met - NU.date()).days <= 7) == (5, True)
        gezien[naam] = (gedeeld.eigenaar, list_gevuld(view(vraag, gedeeld.id, demo.catalogus)[1].dossier))
    assert gezien == {
        "dewi": ("Anna Voorbeeld (verzonnen)", (Onderdeel.AMBITIE, Onderdeel.PLAN)),
        "erik": ("Chris Voorbeeld (verzonnen)", (Onderdeel.AMBITIE, Onderdeel.VOORBEREIDING)),
    }
    eerst = list_inzagen(demo.ask("anna"))[-1]
    assert (eerst.wie.naam, eerst.wanneer < NU) == ("Dewi Voorbeeld (verzonnen)", True)


def test_hr_sees_the_raised_hand(demo: Demo) -> None:
    """Anna can be approached."""
    handen = list_handen(demo.ask("fatima"), demo.catalogus)
    assert {naam for functie in handen for naam in functie.namen} == {"Anna Voorbeeld (verzonnen)"}


@pytest.mark.skipif(os.name != "posix", reason="file rights")
def test_nobody_else_on_the_machine_can_read_it(demo: Demo) -> None:
    """Neither the database nor the passphrases."""
    for bestand in demo.folder.iterdir():
        assert stat.S_IMODE(bestand.stat().st_mode) == 0o600


@pytest.mark.parametrize("tags", [(), ("k-bomen", "k-water")], ids=["empty", "small"])
def test_any_organisation_can_have_a_demo(
    maak_catalogus: MaakCatalogus, omgeving: pytest.MonkeyPatch, tmp_path: Path, tags: tuple[str, ...]
) -> None:
    """Also one without a filled function. Where the works council did not agree, nobody can be approached."""
    use(omgeving, {"KOMPAS_OR_AKKOORD": "false"})
    woorden = [Tag(tag, tag, "kennisgebied") for tag in tags]
    catalogus = maak_catalogus([{"titel": "Bode", "tags": tags}, {"titel": "Gids", "tags": tags}], woorden)
    make_demo(tmp_path, catalogus, NU)
    use(omgeving, name_omgeving(tmp_path))
    assert len({zin for _, zin in list_demoaccounts()}) == len(MENSEN)
    with closing(Opslag(name_database(tmp_path))) as opslag, opslag.reading() as tx:
        assert len(tx.gebruikers.list_alle()) == len(MENSEN)
        assert tx.handen.list_alle() == []


def test_a_database_that_is_there_gets_nobody(demo: Demo, tmp_path: Path) -> None:
    """Where somebody else's accounts are, nothing is added, changed or left behind."""
    with closing(Opslag(name_database(tmp_path))) as echt:
        echt.upgrade()
        with echt.transaction() as tx:
            tx.gebruikers.add(ANNA, GEHEIM, NU)
        voor = dump(echt)
        with pytest.raises(DemoGeweigerd, match="Er is niets veranderd"):
            make_demo(tmp_path, demo.catalogus, NU)
        assert dump(echt) == voor
    assert not (tmp_path / "wachtzinnen.json").exists()


@pytest.mark.parametrize(
    ("naam", "waarde"),
    [
        ("KOMPAS_DATABASE_URL", "sqlite:///echt.db"),
        ("KOMPAS_DATABASE_URL", "postgresql://kompas@server/kompas"),
        ("kompas_database_url", "sqlite:///echt.db"),
        ("KOMPAS_PRODUCTIE", "true"),
        ("KOMPAS_PRODUCTIE", "1"),
        ("kompas_productie", "ja-zeker"),
    ],
)
def test_beside_something_real_there_is_no_demo(omgeving: pytest.MonkeyPatch, naam: str, waarde: str) -> None:
    """However the setting is written; the sentence names it and does not repeat its value."""
    use(omgeving, {naam: waarde})
    with pytest.raises(KompasFout, match=naam.upper()) as fout:
        check_demo()
    assert waarde not in str(fout.value)
    assert "Er is niets veranderd." in str(fout.value)


@pytest.mark.parametrize(("naam", "waarde"), [("KOMPAS_PRODUCTIE", "false"), ("KOMPAS_DATABASE_URL", "")])
def test_where_nothing_is_real_the_demo_may_begin(omgeving: pytest.MonkeyPatch, naam: str, waarde: str) -> None:
    """A setting that says no, or nothing, is no hindrance."""
    use(omgeving, {naam: waarde})
    check_demo()


@pytest.mark.parametrize("anders", [{"KOMPAS_DATABASE_URL": "sqlite:///echt.db"}, {"KOMPAS_PRODUCTIE": "true"}])
def test_a_real_installation_never_shows_the_people_of_a_demo(
    demo: Demo, omgeving: pytest.MonkeyPatch, anders: dict[str, str]
) -> None:
    """Also when its environment names the folder of a demo: it works on another database, or says production."""
    use(omgeving, {**name_omgeving(demo.folder), **anders})
    assert not is_demo()
    assert list_demoaccounts() == ()


@pytest.mark.usefixtures("omgeving")
def test_without_a_demo_nobody_is_shown() -> None:
    """As the app starts for everybody."""
    assert not is_demo()
    assert list_demoaccounts() == ()
