# SPDX-License-Identifier: EUPL-1.2
"""Reading the audit log, and what never stands in it."""

import re
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from kompas.diensten.accounts import (
    Poging,
    change_gebruiker,
    change_wachtzin,
    close_account,
    end_sessies,
    log_in,
    make_gebruiker,
    reopen_account,
    reset_wachtzin,
)
from kompas.diensten.audit import Auditvraag, export_auditregels, list_auditregels, offer_auditfilter
from kompas.diensten.benaderen import lower_hand, raise_hand
from kompas.diensten.delen import share, view, withdraw
from kompas.diensten.dossier import save_dossier
from kompas.diensten.gegevens import delete_gegevens, remove_account, take_gegevens
from kompas.diensten.instellingen import get_instellingen
from kompas.diensten.toegang import Aanvraag
from kompas.kern import Catalogus
from kompas.kern.dossier import Dossier, Onderdeel
from kompas.kern.fouten import GeenToegang, InloggenMislukt, KompasFout
from kompas.kern.toegang import Gebruiker, Recht, Rol
from kompas.opslag import Opslag
from kompas.opslag.auditlog import Auditregel
from kompas.opslag.gebruikers import Geheim
from tests.diensten.conftest import NU

VANDAAG = date(2026, 11, 23)
ALLES = Auditvraag(VANDAAG - timedelta(days=400), VANDAAG + timedelta(days=1))
MERK = "zeldzaam merkteken"
CATALOGUS = Catalogus.from_tags({"zeldzame-functie": {"kennisgebied": ["zeldzaam-kenmerk"]}})
# One kind, one id or a span of days; a refusal that the guard records names the right.
OBJECT = re.compile(r"(?:[a-z]+:(?:[0-9a-f]{32}|onbekend|\d{8}-[0-9a-f]{8}|[\d-]+/[\d-]+)|[a-z_]+)")


@pytest.fixture
def beheer(opslag: Opslag) -> Aanvraag:
    """A request of a beheerder."""
    return ask(opslag, "beatrix", Rol.BEHEERDER)


def ask(opslag: Opslag, naam: str, rol: Rol) -> Aanvraag:
    """An account, and a request of its owner. Its id is made of the name."""
    mens = Gebruiker(naam.encode().hex().ljust(32, "0"), naam, f"{naam} {MERK}", frozenset({rol}))
    with opslag.transaction() as tx:
        tx.gebruikers.add(mens, Geheim(""), NU)
    return Aanvraag(opslag, mens, NU)


def write_lines(opslag: Opslag, *regels: Auditregel) -> None:
    with opslag.transaction() as tx:
        for regel in regels:
            tx.auditlog.add(regel)


def line(tijd: datetime, actor: str = "", actie: str = "doen", resultaat: str = "gelukt") -> Auditregel:
    return Auditregel(tijd, actor, actie, "ding:1", resultaat, "scherm")


def test_a_period_is_of_whole_days_in_amsterdam(opslag: Opslag, beheer: Aanvraag) -> None:
    """The first moment of the first day is in it, the first of the day after the last is not."""
    begin, einde = datetime(2026, 11, 20, 23, tzinfo=UTC), datetime(2026, 11, 22, 23, tzinfo=UTC)
    tik = timedelta(microseconds=1)
    write_lines(opslag, *(line(moment) for moment in (begin - tik, begin, einde - tik, einde)))
    gevonden = list_auditregels(beheer, Auditvraag(date(2026, 11, 21), date(2026, 11, 22))).regels
    assert [regel.tijd for regel in gevonden] == [einde - tik, begin]


def test_lines_can_be_narrowed(opslag: Opslag, beheer: Aanvraag) -> None:
    """By action, by result, by account and by having none."""
    write_lines(opslag, line(NU, "x"), line(NU, "x", "anders"), line(NU, "", resultaat="geweigerd"))

    def find(**velden: str) -> list[tuple[str, str, str]]:
        regels = list_auditregels(beheer, replace(ALLES, **velden)).regels
        return [(regel.actor, regel.actie, regel.resultaat) for regel in regels]

    assert find(actie="anders") == [("x", "anders", "gelukt")]
    assert find(resultaat="geweigerd") == [("", "doen", "geweigerd")]
    assert find(actor="x") == [("x", "anders", "gelukt"), ("x", "doen", "gelukt")]
    assert find(actor="") == [("", "doen", "geweigerd")]


def test_reading_is_recorded_and_choosing_is_not(beheer: Aanvraag) -> None:
    """Who looked, at which days; the filter itself shows no line and leaves none."""
    offer_auditfilter(beheer)
    assert list_auditregels(beheer, ALLES).regels == ()
    export_auditregels(beheer, ALLES)
    regels = list_auditregels(beheer, ALLES).regels
    assert [(regel.actie, regel.actor) for regel in regels] == [
        ("auditlog exporteren", beheer.actor),
        ("auditlog lezen", beheer.actor),
    ]
    assert regels[0].object == f"auditlog:{ALLES.van}/{ALLES.tot}"
    assert offer_auditfilter(beheer).acties == ("auditlog exporteren", "auditlog lezen")


def test_names_stand_beside_ids(beheer: Aanvraag) -> None:
    """The log holds ids; the names are those of now."""
    assert list_auditregels(beheer, ALLES).namen[beheer.actor] == f"beatrix {MERK}"


@pytest.mark.parametrize("rol", [rol for rol in Rol if rol not in {Rol.BEHEERDER, Rol.BEZOEKER}])
def test_nobody_else_reads_it(opslag: Opslag, beheer: Aanvraag, rol: Rol) -> None:
    """Every other role is refused, and that is in the log."""
    ander = ask(opslag, "ander", rol)
    for lees in (list_auditregels, export_auditregels):
        with pytest.raises(GeenToegang):
            lees(ander, ALLES)
    with pytest.raises(GeenToegang):
        offer_auditfilter(ander)
    geweigerd = list_auditregels(beheer, replace(ALLES, resultaat="geweigerd")).regels
    assert {regel.actor for regel in geweigerd} == {ander.actor}
    assert {regel.object for regel in geweigerd} == {Recht.AUDITLOG.value}


def test_no_line_holds_anything_that_somebody_wrote_or_chose(
    opslag: Opslag, beheer: Aanvraag, monkeypatch: pytest.MonkeyPatch
) -> None:
    """After everything that can be done, refused and failed: no text, name, function or passphrase in the log."""
    monkeypatch.setenv("KOMPAS_OR_AKKOORD", "true")
    get_instellingen.cache_clear()
    do_everything(opslag, beheer)
    get_instellingen.cache_clear()
    with opslag.reading() as tx:
        regels = list(tx.auditlog.list_regels(NU - timedelta(days=9), NU + timedelta(days=9)))
    assert {regel.resultaat for regel in regels} == {"gelukt", "geweigerd"}
    assert len({regel.actie for regel in regels}) > 14
    geheel = "\n".join(map(str, regels)).lower()
    assert [woord for woord in ("zeldza", "merkteken", "anna", "corneel", "beatrix", "nieuw@") if woord in geheel] == []
    assert [regel.object for regel in regels if not OBJECT.fullmatch(regel.object)] == []
    assert [regel.actie for regel in regels if not re.fullmatch(r"[a-zë_ ]+", regel.actie)] == []


def do_everything(opslag: Opslag, beheer: Aanvraag) -> None:
    """Every use case that leaves a line, with marked texts; also what is refused."""
    anna, coach = ask(opslag, "anna", Rol.MEDEWERKER), ask(opslag, "corneel", Rol.COACH)
    dossier = Dossier.from_functie(CATALOGUS, "zeldzame-functie").ask(MERK).note("zeldzame-functie", MERK)
    save_dossier(anna, dossier, 0, CATALOGUS)
    save_dossier(replace(anna, nu=NU + timedelta(days=1)), dossier.ask(f"{MERK}!"), 1, CATALOGUS)
    deling = share(anna, coach.wie.id, [Onderdeel.PROFIEL], VANDAAG)
    view(coach, deling, CATALOGUS)
    withdraw(anna, deling)
    raise_hand(anna, "zeldzame-functie", CATALOGUS)
    lower_hand(anna, "zeldzame-functie")
    take_gegevens(anna)
    delete_gegevens(anna)
    _manage(beheer)
    _refused(opslag, anna, coach, deling)


def _manage(beheer: Aanvraag) -> None:
    nieuw = make_gebruiker(beheer, "nieuw@zeldzaam.nl", f"Nieuw {MERK}", [Rol.MEDEWERKER])
    wie = nieuw.gebruiker.id
    change_gebruiker(beheer, wie, f"Ander {MERK}", [Rol.COACH], MERK)
    reset_wachtzin(beheer, wie)
    end_sessies(beheer, wie)
    close_account(beheer, wie)
    reopen_account(beheer, wie)
    close_account(beheer, wie)
    remove_account(beheer, wie)


def _refused(opslag: Opslag, anna: Aanvraag, coach: Aanvraag, deling: str) -> None:
    poging = Poging("anna", f"{MERK} {MERK}", "192.0.2.1", "browser")
    for naam in ("anna", f"{MERK}"):
        with pytest.raises(InloggenMislukt):
            log_in(Aanvraag(opslag, None, NU), replace(poging, naam=naam), get_instellingen())
    for doel in (deling, f"{MERK}-van-een-ander", "x" * 5000):
        with pytest.raises(GeenToegang):
            view(coach, doel, CATALOGUS)
        with pytest.raises(GeenToegang):
            withdraw(coach, doel)
        with pytest.raises(GeenToegang):
            close_account(anna, doel)
    with suppress(KompasFout):
        change_wachtzin(anna, poging, f"{MERK} appel tafel wolk fiets", get_instellingen())
