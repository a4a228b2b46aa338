# SPDX-License-Identifier: EUPL-1.2
"""Sharing parts of a dossier with one person until a day, on a real database."""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kompas.diensten.datum import AMSTERDAM
from kompas.diensten.delen import (
    INZAGEDUUR,
    MAX_DAGEN,
    Deelstaat,
    find_gever,
    find_zicht,
    list_delingen,
    list_gedeeld,
    list_inzagen,
    list_ontvangers,
    preview,
    share,
    view,
    withdraw,
)
from kompas.diensten.dossier import save_dossier
from kompas.diensten.gegevens import delete_gegevens
from kompas.diensten.profielbestand import write_profielbestand
from kompas.diensten.toegang import Aanvraag
from kompas.kern import Catalogus
from kompas.kern.dossier import Ambitie, Dossier, Energie, Logregel, Onderdeel, Stap, Uitkomst
from kompas.kern.fouten import GeenToegang, OngeldigeDeling
from kompas.kern.toegang import Rol
from kompas.opslag import Opslag
from tests.diensten.conftest import DAG, NU, Vraag

CATALOGUS = Catalogus.from_tags({"a": {"kennisgebied": ["k1", "k2"]}, "b": {"kennisgebied": ["k1"]}})
VANDAAG = date(2026, 11, 23)
VRIJDAG = date(2026, 11, 27)
# Whatever is chosen or written in a part carries the name of that part.
VOL = Dossier(
    functie_id="merk-profiel-functie",
    tags=("merk-profiel-tag",),
    eigen=("merk-profiel-eigen",),
    energie={"merk-profiel-tag": Energie.GEEFT},
    antwoorden={"merk-profiel-vraag": "meer"},
    wensen={"merk-profiel-wens": 4},
    bewaard=("merk-bewaard-hart",),
    niet_voor_mij=("merk-bewaard-niet",),
    notities={"merk-bewaard-notitie": "merk-bewaard tekst"},
    route=("merk-bewaard-pad",),
    ambitie=Ambitie("opzij", "jaar"),
    plan=(Stap("merk-plan stap", "2026-12-01"),),
    logboek=(Logregel("2026-11-01", "merk-logboek regel"),),
    uitkomsten=(Uitkomst("TMA", "2026-10-01", "merk-uitkomsten tekst"),),
    reden="merk-voorbereiding",
    vraag="merk-voorbereiding vraag",
    reflectie={"merk-voorbereiding": "merk-voorbereiding tekst"},
    namen={
        "merk-profiel-functie": "Naam merk-profiel",
        "merk-bewaard-hart": "Naam merk-bewaard",
        "merk-bewaard-notitie": "Naam merk-bewaard",
    },
)
MERKEN = {onderdeel: f"merk-{onderdeel}" for onderdeel in Onderdeel} | {Onderdeel.AMBITIE: '"opzij"'}
delen_van = st.sets(st.sampled_from(Onderdeel), min_size=1)


@pytest.fixture
def sam(vraag: Vraag) -> Aanvraag:
    """Somebody who keeps a full dossier."""
    sam = vraag("sam", Rol.MEDEWERKER)
    save_dossier(sam, VOL, 0, CATALOGUS)
    return sam


@pytest.fixture
def carla(vraag: Vraag) -> Aanvraag:
    """A coach."""
    return vraag("carla", Rol.COACH)


def later(aanvraag: Aanvraag, na: timedelta) -> Aanvraag:
    """The same person, some time after."""
    return replace(aanvraag, nu=aanvraag.nu + na)


def give(van: Aanvraag, aan: Aanvraag, *onderdelen: Onderdeel, tot: date = VRIJDAG) -> str:
    """Share these parts, the profile when none is named."""
    return share(van, aan.wie.id, onderdelen or (Onderdeel.PROFIEL,), tot)


def change_account(opslag: Opslag, wie: Aanvraag, **velden: Any) -> Aanvraag:
    """The account with other fields, as an administrator would change it; returns the next request of its owner."""
    mens = replace(wie.wie, **velden)
    with opslag.transaction() as tx:
        tx.gebruikers.update(mens)
    return replace(wie, gebruiker=mens)


def test_only_who_may_look_can_be_chosen(vraag: Vraag, sam: Aanvraag, opslag: Opslag) -> None:
    """A coach, a manager and HR with an open account, by name; nobody else, and not oneself."""
    vraag("bea", Rol.BEHEERDER), vraag("fred", Rol.FUNCTIEBEHEERDER), vraag("mia", Rol.MEDEWERKER)
    vraag("lars", Rol.LEIDINGGEVENDE), vraag("hanna", Rol.HR), vraag("carla", Rol.COACH, Rol.MEDEWERKER)
    change_account(opslag, vraag("weg", Rol.COACH), actief=False)
    assert [str(wie) for wie in list_ontvangers(sam)] == [
        "Carla (coach)",
        "Hanna (HR-adviseur)",
        "Lars (leidinggevende)",
    ]
    assert [wie.naam for wie in list_ontvangers(vraag("carla"))] == ["Hanna", "Lars"]


@settings(max_examples=40)
@given(onderdelen=delen_van)
def test_the_other_sees_the_preview_and_nothing_of_other_parts(
    sam: Aanvraag, carla: Aanvraag, onderdelen: set[Onderdeel]
) -> None:
    """For every choice of parts the preview and what the receiver sees are equal, with each chosen part in it."""
    vooraf = preview(sam, onderdelen, CATALOGUS)
    _, gezien = view(carla, give(sam, carla, *onderdelen), CATALOGUS)
    assert gezien == vooraf
    assert set(gezien.onderdelen) == onderdelen
    tekst = write_profielbestand(gezien.dossier, CATALOGUS) + repr(gezien.dossier)
    assert {onderdeel for onderdeel in Onderdeel if MERKEN[onderdeel] in tekst} == onderdelen


def test_what_is_shared_is_live(sam: Aanvraag, carla: Aanvraag) -> None:
    """What the owner changes in a shared part is what the other sees next."""
    deling = give(sam, carla, Onderdeel.LOGBOEK)
    nieuw = VOL.log("2026-11-23", "later geschreven")
    save_dossier(sam, nieuw, 1, CATALOGUS)
    assert view(carla, deling, CATALOGUS)[1].dossier.logboek == nieuw.logboek


@pytest.mark.parametrize("tot", [VANDAAG - DAG, VANDAAG + timedelta(days=MAX_DAGEN + 1)])
def test_the_last_day_is_today_at_the_earliest_and_within_a_year(sam: Aanvraag, carla: Aanvraag, tot: date) -> None:
    """Yesterday, and more than a year from now, are refused, and nothing is shared."""
    with pytest.raises(OngeldigeDeling, match="Er is niets gedeeld"):
        give(sam, carla, tot=tot)
    assert list_delingen(sam) == ()
    assert give(sam, carla, tot=VANDAAG)
    assert give(sam, carla, tot=VANDAAG + timedelta(days=MAX_DAGEN))


def test_the_last_day_ends_at_midnight_in_amsterdam(sam: Aanvraag, carla: Aanvraag) -> None:
    """One second before midnight there the other can look, at midnight no more."""
    deling = give(sam, carla, tot=VRIJDAG)
    middernacht = datetime(2026, 11, 28, tzinfo=AMSTERDAM)
    assert list_delingen(sam)[0].tot_en_met == VRIJDAG
    assert view(replace(carla, nu=middernacht - timedelta(seconds=1)), deling, CATALOGUS)
    with pytest.raises(GeenToegang):
        view(replace(carla, nu=middernacht), deling, CATALOGUS)
    assert list_delingen(replace(sam, nu=middernacht))[0].staat is Deelstaat.AFGELOPEN


def test_at_least_one_part(sam: Aanvraag, carla: Aanvraag) -> None:
    """Sharing nothing is refused."""
    with pytest.raises(OngeldigeDeling, match="minstens één"):
        share(sam, carla.wie.id, (), VRIJDAG)


@pytest.mark.parametrize("wie", ["id-sam", "id-mia", "id-bea", "id-weg", "id-bestaat-niet", ""])
def test_who_may_not_look_cannot_be_given_anything(vraag: Vraag, sam: Aanvraag, opslag: Opslag, wie: str) -> None:
    """Oneself, a colleague, an administrator, a closed account and an id of nobody get the same answer."""
    vraag("mia", Rol.MEDEWERKER), vraag("bea", Rol.BEHEERDER)
    change_account(opslag, vraag("weg", Rol.COACH), actief=False)
    with pytest.raises(OngeldigeDeling) as fout:
        share(sam, wie, (Onderdeel.PROFIEL,), VRIJDAG)
    assert str(fout.value) == "Met deze persoon kun je niet delen. Kies iemand anders. Er is niets gedeeld."


def test_only_what_is_kept_can_be_shared(vraag: Vraag, carla: Aanvraag) -> None:
    """Without a kept dossier there is no preview and nothing to share."""
    noor = vraag("noor", Rol.MEDEWERKER)
    with pytest.raises(OngeldigeDeling, match="nog geen dossier"):
        give(noor, carla)
    with pytest.raises(OngeldigeDeling, match="nog geen dossier"):
        preview(noor, (Onderdeel.PROFIEL,), CATALOGUS)


def test_a_double_click_shares_once(sam: Aanvraag, carla: Aanvraag) -> None:
    """The same permission again is the one that is open; another day is another one."""
    assert give(sam, carla) == give(later(sam, DAG / 24), carla)
    give(sam, carla, tot=VRIJDAG + DAG)
    assert len(list_delingen(sam)) == 2


def test_withdrawing_works_at_once_and_cannot_be_seen_past(sam: Aanvraag, carla: Aanvraag) -> None:
    """The next look of the other finds nothing, the list is empty, and the owner still sees that it was."""
    deling = give(sam, carla)
    view(carla, deling, CATALOGUS)
    withdraw(later(sam, DAG / 24), deling)
    with pytest.raises(GeenToegang):
        view(later(carla, DAG / 24), deling, CATALOGUS)
    assert list_gedeeld(later(carla, DAG / 24)) == ()
    assert [regel.staat for regel in list_delingen(later(sam, DAG))] == [Deelstaat.INGETROKKEN]
    assert find_zicht(later(sam, DAG / 24)).open == ()


def test_who_got_it_still_knows_from_whom(vraag: Vraag, sam: Aanvraag, carla: Aanvraag) -> None:
    """After its end the receiver reads who stopped; anybody else reads nothing, and nobody once it is gone."""
    deling = share(sam, carla.wie.id, [Onderdeel.PLAN], VRIJDAG)
    withdraw(sam, deling)
    assert find_gever(carla, deling) == sam.wie.weergavenaam
    assert find_gever(vraag("hanna", Rol.HR), deling) == find_gever(carla, "onzin") == ""
    delete_gegevens(sam)
    assert find_gever(carla, deling) == ""


def test_nobody_withdraws_what_another_gave(vraag: Vraag, sam: Aanvraag, carla: Aanvraag) -> None:
    """Not the receiver and not a colleague; an id of nothing gets the same refusal. All are in the audit log."""
    deling = give(sam, carla)
    for wie, wat in ((carla, deling), (vraag("mia", Rol.MEDEWERKER), deling), (sam, "bestaat-niet")):
        with pytest.raises(GeenToegang):
            withdraw(wie, wat)
    assert list_gedeeld(carla)
    with sam.opslag.reading() as tx:
        regels = [regel for regel in tx.auditlog.list_regels(NU - DAG, NU + DAG) if regel.resultaat == "geweigerd"]
    objecten = [f"deling:{deling}", f"deling:{deling}", "deling:onbekend"]
    assert sorted(regel.object for regel in regels) == sorted(objecten)


def _refusals(vraag: Vraag, sam: Aanvraag, carla: Aanvraag, opslag: Opslag) -> Iterator[tuple[Aanvraag, str]]:
    """Every way in which a look must fail: who looks, and at what."""
    deling = give(sam, carla)
    yield later(carla, timedelta(days=9)), deling
    yield later(carla, -DAG), deling
    yield vraag("coen", Rol.COACH), deling
    yield vraag("mia", Rol.MEDEWERKER), deling
    yield vraag("bea", Rol.BEHEERDER), deling
    yield sam, deling
    yield replace(carla, gebruiker=None), deling
    yield carla, "bestaat-niet"
    yield carla, ""
    yield change_account(opslag, carla, rollen=frozenset({Rol.MEDEWERKER})), deling
    change_account(opslag, carla, rollen=frozenset({Rol.COACH}))
    change_account(opslag, sam, actief=False)
    yield carla, deling
    change_account(opslag, sam, actief=True)
    ingetrokken = give(sam, carla, Onderdeel.PLAN)
    withdraw(sam, ingetrokken)
    yield carla, ingetrokken
    delete_gegevens(sam)
    yield carla, deling


def test_every_refused_look_looks_the_same(vraag: Vraag, sam: Aanvraag, carla: Aanvraag, opslag: Opslag) -> None:
    """Ended, not begun, withdrawn, another's, a closed account, a lost role, nothing kept, no such id: one answer."""
    zinnen = set()
    aantal = 0
    for wie, wat in _refusals(vraag, sam, carla, opslag):
        with pytest.raises(GeenToegang) as fout:
            view(wie, wat, CATALOGUS)
        zinnen.add((type(fout.value), str(fout.value), fout.value.args))
        aantal += 1
    assert aantal == 13
    assert len(zinnen) == 1
    assert list_inzagen(sam) == ()


def test_what_is_begun_anew_is_shared_with_nobody(sam: Aanvraag, carla: Aanvraag) -> None:
    """After keeping nothing and beginning again, an old permission opens nothing."""
    deling = give(sam, carla)
    delete_gegevens(sam)
    save_dossier(sam, VOL, 0, CATALOGUS)
    with pytest.raises(GeenToegang):
        view(carla, deling, CATALOGUS)
    assert list_gedeeld(carla) == ()


def test_the_owner_sees_every_look_once(sam: Aanvraag, carla: Aanvraag) -> None:
    """Looking on within a quarter of an hour is one look, after it a new one; looking at a list is none."""
    deling = give(sam, carla, Onderdeel.PLAN, Onderdeel.PROFIEL)
    list_gedeeld(carla)
    for na in (timedelta(), INZAGEDUUR / 2, INZAGEDUUR - timedelta(seconds=1), INZAGEDUUR, INZAGEDUUR * 3):
        view(later(carla, na), deling, CATALOGUS)
    inzagen = list_inzagen(sam)
    assert [inzage.wanneer - NU for inzage in inzagen] == [INZAGEDUUR * 3, INZAGEDUUR, timedelta()]
    assert {str(inzage.wie) for inzage in inzagen} == {"Carla (coach)"}
    assert {inzage.onderdelen for inzage in inzagen} == {(Onderdeel.PROFIEL, Onderdeel.PLAN)}
    assert list_inzagen(carla) == ()


def test_a_look_that_cannot_be_recorded_shows_nothing(sam: Aanvraag, carla: Aanvraag) -> None:
    """The look and its record are one: with a database that takes no more rows nobody sees anything."""
    deling = give(sam, carla)
    with sam.opslag.transaction() as tx:
        tx.verbinding.exec_driver_sql(
            "CREATE TRIGGER vol BEFORE INSERT ON inzage BEGIN SELECT RAISE(ABORT, 'full'); END"
        )
    gezien = None
    with suppress(Exception):
        gezien = view(carla, deling, CATALOGUS)
    assert gezien is None


def test_a_receiver_without_a_fitting_role_is_said_to_see_nothing(
    sam: Aanvraag, carla: Aanvraag, opslag: Opslag
) -> None:
    """The owner reads that it stopped, and the label does not name that person any more."""
    give(sam, carla)
    assert [str(regel.ontvanger) for regel in find_zicht(sam).list_kijkers(Onderdeel.PROFIEL)] == ["Carla (coach)"]
    change_account(opslag, carla, rollen=frozenset({Rol.MEDEWERKER}))
    assert [(str(regel.ontvanger), regel.staat) for regel in list_delingen(sam)] == [("Carla", Deelstaat.GESTOPT)]
    assert find_zicht(sam).open == ()


def test_a_new_one_time_passphrase_does_not_hide_who_may_look(sam: Aanvraag, carla: Aanvraag, opslag: Opslag) -> None:
    """An account whose passphrase must change still counts as one that may look: it can, as soon as it did that."""
    give(sam, carla)
    with opslag.transaction() as tx:
        tx.verbinding.exec_driver_sql("UPDATE gebruiker SET eenmalig_tot = '2027-01-01T00:00:00.000000+00:00'")
    assert [regel.staat for regel in list_delingen(sam)] == [Deelstaat.OPEN]


def test_the_label_names_each_person_once_per_part(sam: Aanvraag, carla: Aanvraag) -> None:
    """Of two permissions for one person the one that lasts longest is told, and only with the parts that are in it."""
    give(sam, carla, Onderdeel.PROFIEL)
    give(sam, carla, Onderdeel.PROFIEL, Onderdeel.PLAN, tot=VRIJDAG + DAG)
    zicht = find_zicht(sam)
    assert zicht.is_bewaard
    assert [regel.tot_en_met for regel in zicht.list_kijkers(Onderdeel.PROFIEL)] == [VRIJDAG + DAG]
    assert len(zicht.list_kijkers(Onderdeel.PLAN)) == 1
    assert zicht.list_kijkers(Onderdeel.LOGBOEK) == ()


def test_the_audit_log_knows_who_shared_and_looked_but_not_what(sam: Aanvraag, carla: Aanvraag) -> None:
    """Each share, look and withdrawal is a line with the id of the permission; no part and no name is in it."""
    deling = give(sam, carla)
    view(carla, deling, CATALOGUS)
    view(later(carla, DAG / 24 / 60), deling, CATALOGUS)
    withdraw(sam, deling)
    with sam.opslag.reading() as tx:
        regels = list(tx.auditlog.list_regels(NU - DAG, NU + DAG))
    over = [(regel.actor, regel.actie) for regel in reversed(regels) if regel.object == f"deling:{deling}"]
    assert over == [
        (sam.wie.id, "delen"),
        (carla.wie.id, "gedeeld bekijken"),
        (sam.wie.id, "delen intrekken"),
    ]
    assert not [regel for regel in regels if "profiel" in repr(regel) or "Carla" in repr(regel)]


@pytest.mark.parametrize("rol", [rol for rol in Rol if rol is not Rol.BEZOEKER])
def test_nobody_sees_what_was_not_shared_with_that_person(
    vraag: Vraag, sam: Aanvraag, carla: Aanvraag, rol: Rol
) -> None:
    """An administrator, a manager and every other role get nothing of a dossier that is shared with a coach only."""
    deling = give(sam, carla)
    ander = vraag("ander", rol)
    with pytest.raises(GeenToegang):
        view(ander, deling, CATALOGUS)
    gezien: tuple[object, ...] = ()
    with suppress(GeenToegang):
        gezien = list_gedeeld(ander)
    assert gezien == ()
    assert list_delingen(ander) == list_inzagen(ander) == ()
