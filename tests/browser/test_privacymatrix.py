# SPDX-License-Identifier: EUPL-1.2
"""What each role can read of another's dossier: every page by its address, and all that the server sends for it."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Page
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

from kompas.diensten.dossier import save_dossier
from kompas.kern.dossier import Dossier, Onderdeel, Stap, Uitkomst
from kompas.kern.reflectie import REFLECTIEVRAGEN
from kompas.kern.toegang import Rol
from kompas.opslag.delingen import Deling
from kompas.scherm.paginas import PAGINAS
from kompas.scherm.toegang import open_organisatie
from tests.browser.conftest import OpenAls
from tests.browser.schermen import WACHT, unfold
from tests.browser.test_gegevens import go
from tests.opstelling.pilot import Pilot, serve_pilot

pytestmark = pytest.mark.browser

NAAM = "Merkwaardige Eigenaar"
TEKSTEN = [onderdeel for onderdeel in Onderdeel if onderdeel is not Onderdeel.AMBITIE]  # an ambition has no own words
MERKEN = {onderdeel: f"MERK-{onderdeel.upper()}" for onderdeel in TEKSTEN}
# What is shared now, with whom the table allows; the others are named in a permission too, which must not help.
OPEN = {
    Rol.COACH: {Onderdeel.LOGBOEK, Onderdeel.PROFIEL},
    Rol.LEIDINGGEVENDE: {Onderdeel.PLAN, Onderdeel.VOORBEREIDING},
    Rol.HR: {Onderdeel.UITKOMSTEN, Onderdeel.BEWAARD},
}
ZONDER_RECHT = [rol for rol in Rol if rol not in OPEN and rol is not Rol.BEZOEKER]
TITELS = {pagina.url: pagina.titel for pagina in PAGINAS}
NU = datetime.now(UTC)
DAG = timedelta(days=1)
_GA = "pad => { history.pushState(history.state, '', pad); dispatchEvent(new PopStateEvent('popstate')); }"
# The browser draws what came a little later: until then the page before stands there, or parts of it, marked as stale.
_GETEKEND = """titel => document.title.startsWith(titel) && !document.querySelector('[data-stale="true"]')
  && document.querySelector('[data-testid="stApp"]').dataset.testScriptState === 'notRunning'"""
_EVEN, _GEDULD = 30, 10_000  # ms


def fill_dossier() -> Dossier:
    """Words of its own in every part; those of the profile are a tag that another organisation named."""
    dossier = Dossier.from_functie(open_organisatie().catalogus, "verkeerskundige").add_tag("merk-tag")
    dossier = replace(dossier, namen={**dossier.namen, "merk-tag": MERKEN[Onderdeel.PROFIEL]})
    dossier = dossier.save("planeconoom").note("planeconoom", MERKEN[Onderdeel.BEWAARD])
    dossier = dossier.add_stap(Stap(MERKEN[Onderdeel.PLAN])).log("2026-11-20", MERKEN[Onderdeel.LOGBOEK])
    dossier = dossier.add_uitkomst(Uitkomst("TMA", "2026-11-20", MERKEN[Onderdeel.UITKOMSTEN]))
    return dossier.reflect(REFLECTIEVRAGEN[0].id, MERKEN[Onderdeel.VOORBEREIDING])


def list_delingen() -> list[Deling]:
    """What is open; what was withdrawn and what ended, of all parts; and rows that give it to who has no right."""

    def make(soort: str, rol: Rol, onderdelen: set[Onderdeel], **velden: datetime) -> Deling:
        waarden = {"begin": NU - 2 * DAG, "tot": NU + DAG} | velden
        return Deling(f"{soort}-{rol}", "eigenaar", rol, tuple(sorted(onderdelen)), **waarden)

    alles = set(Onderdeel)
    return [
        *(make("open", rol, onderdelen) for rol, onderdelen in OPEN.items()),
        *(make("ingetrokken", rol, alles, ingetrokken=NU - DAG) for rol in OPEN),
        *(make("afgelopen", rol, alles, tot=NU - DAG) for rol in OPEN),
        *(make("zonder", rol, alles) for rol in ZONDER_RECHT),
    ]


@pytest.fixture(scope="module")
def pilot(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Pilot]:
    """An installation with an owner of a full dossier and somebody of every role."""
    with serve_pilot(tmp_path_factory.mktemp("matrix"), KOMPAS_OR_AKKOORD="true") as pilot:
        for rol in Rol:
            if rol is not Rol.BEZOEKER:
                pilot.add(rol, rol, rol.titel)
        eigenaar = pilot.add("eigenaar", Rol.MEDEWERKER, NAAM)
        save_dossier(pilot.vraag(eigenaar), fill_dossier(), 0, open_organisatie().catalogus)
        with pilot.opslag.transaction() as tx:
            tx.handen.raise_hand("eigenaar", "planeconoom", NU)
            for deling in list_delingen():
                tx.delingen.add(deling)
        yield pilot


def walk(page: Page, adres: str, rol: Rol) -> dict[str, str]:
    """By address: all that the server sent for it, and the page as it stands there, unfolded."""
    gezien: dict[str, str] = {}
    gestuurd: list[ForwardMsg] = []
    page.on("websocket", lambda lijn: lijn.on("framereceived", lambda frame: gestuurd.append(_parse(frame))))
    for gaat, pad in _list_wegen(page, adres, rol):
        url = urlsplit(pad).path.strip("/")
        gestuurd.clear()
        _arrive(page, gaat, gestuurd, url)
        page.wait_for_function(_GETEKEND, arg=TITELS[url], timeout=WACHT)
        unfold(page)
        gezien[pad] = f"{page.content()}{_list_eigen(gestuurd, url)}"
    return gezien


def _list_wegen(page: Page, adres: str, rol: Rol) -> Iterator[tuple[Callable[[], object], str]]:
    """Every permission of this person, and those that others may use; then every page, in the same session: quicker."""
    for deling in list_delingen():
        if deling.ontvanger_id == rol or deling.id.startswith("open-"):
            pad = f"/gedeeld?deling={deling.id}"
            yield partial(go, page, adres + pad), pad
    go(page, f"{adres}/uitleg")
    for pagina in PAGINAS:
        yield partial(page.evaluate, _GA, f"/{pagina.url}"), f"/{pagina.url}"


def _arrive(page: Page, gaat: Callable[[], object], gestuurd: list[ForwardMsg], url: str) -> None:
    """Go until the server is ready with this page. Who goes faster than a person may meet the last words of the page
    before, and go again.
    """
    for _ in range(WACHT // _GEDULD):
        gaat()
        for _ in range(_GEDULD // _EVEN):
            page.wait_for_timeout(_EVEN)
            if _is_klaar(gestuurd, url):
                return
    pytest.fail(f"the page does not come: {url}")


def _is_klaar(gestuurd: list[ForwardMsg], url: str) -> bool:
    last = {bericht.WhichOneof("type"): plek for plek, bericht in enumerate(gestuurd)}
    if last.get("navigation", len(gestuurd)) > last.get("script_finished", -1):
        return False
    klaar = gestuurd[last["script_finished"]].script_finished == ForwardMsg.FINISHED_SUCCESSFULLY
    return klaar and _is_op(gestuurd[last["navigation"]], url)


def _list_eigen(gestuurd: list[ForwardMsg], url: str) -> list[ForwardMsg]:
    """From the first run of this page on: what came before are the last words of the page before."""
    begin = 0
    for plek, bericht in enumerate(gestuurd):
        match bericht.WhichOneof("type"):
            case "new_session":
                begin = plek
            case "navigation" if _is_op(bericht, url):
                return gestuurd[begin:]
    return gestuurd


def _is_op(bericht: ForwardMsg, url: str) -> bool:
    navigation = bericht.navigation
    here = next(pagina for pagina in navigation.app_pages if pagina.page_script_hash == navigation.page_script_hash)
    return here.url_pathname == url


def _parse(frame: str | bytes) -> ForwardMsg:
    bericht = ForwardMsg()
    bericht.ParseFromString(frame if isinstance(frame, bytes) else frame.encode("latin-1"))
    return bericht


@pytest.mark.parametrize("rol", Rol)
def test_every_role_reads_what_the_table_says(open_als: OpenAls, pilot: Pilot, rol: Rol) -> None:
    """The parts that were shared with this person, on the page of that permission; on all other pages, and for every
    other role, not a word. Nor the name of the owner, but where permissions, raised hands or accounts are listed."""
    gezien = walk(open_als("" if rol is Rol.BEZOEKER else rol).page, pilot.adres, rol)
    merken = {pad: {deel for deel in TEKSTEN if MERKEN[deel] in tekst} for pad, tekst in gezien.items()}
    gelezen = {pad: delen for pad, delen in merken.items() if delen}
    assert gelezen == ({f"/gedeeld?deling=open-{rol}": OPEN[rol]} if rol in OPEN else {})
    genoemd = {pad for pad, tekst in gezien.items() if NAAM in tekst}
    assert genoemd == list_waar_genoemd(rol)


def list_waar_genoemd(rol: Rol) -> set[str]:
    """Where the name of the owner may stand: "Mijn gegevens" says who ever gave this person a permission, and the
    page of a permission whose it is or was.
    """
    if rol is Rol.BEZOEKER:
        return set()
    elders = {Rol.BEHEERDER: {"/accounts", "/auditlog"}, Rol.HR: {"/handen"}}.get(rol, set())
    eigen = {f"/gedeeld?deling={soort}-{rol}" for soort in ("open", "ingetrokken", "afgelopen")}
    return {"/gegevens", *elders} | ({"/gedeeld", *eigen} if rol in OPEN else set())
