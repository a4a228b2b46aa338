# SPDX-License-Identifier: EUPL-1.2
"""Joining and leaving, in both databases: what the list of the HR system does with accounts, and what leaving ends."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest

from kompas.diensten.accounts.dienst import admit
from kompas.diensten.accounts.opdrachtregel import ask_from_opdrachtregel
from kompas.diensten.benaderen import list_handen
from kompas.diensten.bewaartermijn import Bericht, Berichtsoort, find_bericht, keep_dossier, note_gebruik
from kompas.diensten.delen import list_gedeeld, list_ontvangers, share
from kompas.diensten.instellingen import Instellingen, get_instellingen
from kompas.diensten.personeel import (
    Personeelslijst,
    Stapsoort,
    apply_personeel,
    prepare_personeel,
    read_personeelslijst,
)
from kompas.diensten.toegang import Aanvraag
from kompas.kern import Catalogus
from kompas.kern.dossier import Onderdeel
from kompas.kern.fouten import GeenToegang, OngeldigeDeling, OngeldigePersoneelslijst, TeVeelWeg
from kompas.kern.toegang import Recht, Rol
from kompas.opslag import Opslag
from kompas.opslag.gebruikers import Dienstverband
from tests.opslag.materiaal import ANNA, BEN, CATO, NU, dump, fill

CATALOGUS = Catalogus.from_tags({"planeconoom": {"kennisgebied": ["a"]}})
DAG = timedelta(days=1)
VANDAAG, GISTEREN = NU.date(), NU.date() - DAG
KOP = "personeelsnummer;e-mail;functie;in dienst;uit dienst\n"
BEN_BLIJFT = "0012;ben@x.nl;planeconoom;01-01-2020;31-01-2027"
EVA_KOMT = "0099;eva.de.boer@x.nl;Planeconoom;01-01-2020;"


@pytest.fixture
def or_akkoord(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The works council agreed with "Ik ben te benaderen"."""
    monkeypatch.setenv("KOMPAS_OR_AKKOORD", "true")
    get_instellingen.cache_clear()
    yield
    get_instellingen.cache_clear()


def read(*regels: str) -> Personeelslijst:
    return read_personeelslijst((KOP + "\n".join(regels)).encode(), VANDAAG)


def ask(opslag: Opslag) -> Aanvraag:
    return ask_from_opdrachtregel(opslag, NU)


def test_importing_twice_is_importing_once(opslag: Opslag) -> None:
    """New accounts have no passphrase and one role; the second time nothing is changed but the line that says so."""
    lijst = read(BEN_BLIJFT, EVA_KOMT)
    assert [stap.soort for stap in apply_personeel(ask(opslag), lijst, CATALOGUS).stappen] == [Stapsoort.NIEUW]
    eerst = dump(opslag)
    plan = apply_personeel(ask(opslag), lijst, CATALOGUS)
    assert (plan.stappen, plan.gelijk) == ((), 2)
    na = dump(opslag)
    assert {naam for naam in eerst if eerst[naam] != na[naam]} == {"auditregel", "auditketen"}
    with opslag.reading() as tx:
        eva, geheim = tx.gebruikers.find("eva.de.boer@x.nl") or (None, None)
        assert eva is not None
        assert geheim is not None
        assert (eva.weergavenaam, eva.rollen, eva.functie_id) == ("Eva de Boer", {Rol.MEDEWERKER}, "planeconoom")
        assert (eva.moet_wijzigen, geheim.hash, tx.gebruikers.get(BEN.id)) == (False, "", BEN)


def test_what_cannot_be_done_changes_nothing(opslag: Opslag) -> None:
    """An address of another account, and too many who would leave at once: also what was right is not done."""
    apply_personeel(ask(opslag), read(EVA_KOMT), CATALOGUS)
    voor = dump(opslag)
    bezet = read("0100;eva.de.boer@x.nl;;01-01-2020;", "0101;fee@x.nl;;01-01-2020;")
    with pytest.raises(OngeldigePersoneelslijst, match="Rij 2 heeft een mailadres"):
        apply_personeel(ask(opslag), bezet, CATALOGUS)
    vertrek = read("0099;eva.de.boer@x.nl;;01-01-2020;21-11-2026", "0101;fee@x.nl;;01-01-2020;")
    with pytest.raises(TeVeelWeg, match="1 van de 4"):
        apply_personeel(ask(opslag), vertrek, CATALOGUS)
    assert len(prepare_personeel(ask(opslag), vertrek, CATALOGUS).stappen) == 2
    assert dump(opslag) == voor
    assert len(apply_personeel(ask(opslag), vertrek, CATALOGUS, toch=True).stappen) == 2


def test_an_address_that_changes_keeps_the_account(opslag: Opslag) -> None:
    """Found by number: the name to log in with follows, an own name of a pilot stays."""
    apply_personeel(ask(opslag), read(EVA_KOMT), CATALOGUS)
    nieuw = read(EVA_KOMT.replace("boer", "groot"), BEN_BLIJFT.replace("ben@", "benjamin@"))
    apply_personeel(ask(opslag), nieuw, CATALOGUS)
    with opslag.reading() as tx:
        eva = tx.gebruikers.find_by_personeelsnummer("0099")
        assert eva is not None
        assert (eva.naam, tx.gebruikers.get(BEN.id).naam) == ("eva.de.groot@x.nl", "ben")


def test_leaving_and_coming_back_ends_what_others_could_see(opslag: Opslag) -> None:
    """Shares either way and raised hands end at once and do not come back; the dossier stays."""
    fill(opslag)
    weg = read(BEN_BLIJFT.replace("31-01-2027", "21-11-2026"))
    apply_personeel(ask(opslag), weg, CATALOGUS, toch=True)
    terug = apply_personeel(ask(opslag), read(BEN_BLIJFT), CATALOGUS)
    assert [stap.soort for stap in terug.stappen] == [Stapsoort.TERUG]
    with opslag.reading() as tx:
        assert (tx.gebruikers.get(BEN.id), tx.handen.list_van(BEN.id)) == (BEN, {})
        delingen = (*tx.delingen.list_van(BEN.id), *tx.delingen.list_voor(BEN.id))
        assert [deling.is_open(NU) for deling in delingen] == [False, False]
        assert tx.dossiers.find(BEN.id) is not None


def test_a_role_ends_with_the_last_day_of_work(opslag: Opslag, or_akkoord: None) -> None:  # noqa: ARG001
    """From the next day no other role counts, nobody shares with who left or sees what was shared, no hand is up."""
    fill(opslag)
    anna, cato = Aanvraag(opslag, ANNA, NU), Aanvraag(opslag, CATO, NU)
    assert BEN.id in {wie.id for wie in list_ontvangers(anna)}
    assert [len(handen.namen) for handen in list_handen(cato, CATALOGUS)] == [1]
    with opslag.transaction() as tx:
        for mens in (ANNA, BEN):
            tx.gebruikers.set_dienst(mens.id, Dienstverband(mens.naam, uit_dienst=GISTEREN))
        ben, weg = (admit(tx.gebruikers.get(mens.id), NU, Instellingen()) for mens in (BEN, ANNA))
    assert ben is not None
    assert weg is not None
    assert ben.rechten == {Recht.VERKENNEN, Recht.EIGEN_DOSSIER}
    assert BEN.id not in {wie.id for wie in list_ontvangers(cato)}
    with pytest.raises(GeenToegang):
        list_gedeeld(Aanvraag(opslag, ben, NU))
    assert list_gedeeld(Aanvraag(opslag, BEN, NU)) == ()  # what Anna shared, for whoever still may look
    assert list_handen(cato, CATALOGUS) == ()
    with pytest.raises(OngeldigeDeling, match="uit dienst"):
        share(Aanvraag(opslag, weg, NU), CATO.id, [Onderdeel.PLAN], VANDAAG)


def test_who_left_comes_in_as_long_as_the_setting_says(opslag: Opslag) -> None:
    """Up to and including the last day, and is told so, from 30 days before leaving; afterwards nobody comes in."""
    mens, regels = replace(BEN, uit_dienst=GISTEREN), Instellingen()
    bewaren = timedelta(days=regels.bewaren_na_vertrek)
    assert admit(mens, NU, regels) == replace(mens, rollen=frozenset({Rol.MEDEWERKER}), vertrokken=True)
    assert admit(mens, NU + bewaren - DAG, regels) is not None
    assert admit(mens, NU + bewaren, regels) is None
    for over, soort in (
        (31, None),
        (30, Berichtsoort.VERTREKT),
        (0, Berichtsoort.VERTREKT),
        (-1, Berichtsoort.VERTROKKEN),
    ):
        laatste = VANDAAG + over * DAG
        bericht = find_bericht(Aanvraag(opslag, replace(BEN, uit_dienst=laatste), NU))
        assert bericht == (soort and Bericht(soort, laatste, laatste + bewaren))


def test_the_owner_of_a_dossier_is_told_before_it_goes(opslag: Opslag) -> None:
    """From 30 days before; logging in then is no answer yet, keeping it or saving is. Before that logging in counts."""
    regels = Instellingen()
    later = NU + timedelta(days=regels.bewaren_dossier)
    with opslag.transaction() as tx:
        tx.dossiers.save(ANNA.id, "{}", 0, NU)
        note_gebruik(tx, ANNA.id, later - 31 * DAG, regels)
        assert tx.gebruikers.get(ANNA.id).laatst_ingelogd == (later - 31 * DAG).date()
    later = later - 31 * DAG + timedelta(days=regels.bewaren_dossier)
    with opslag.transaction() as tx:
        note_gebruik(tx, ANNA.id, later - 30 * DAG, regels)
        anna = tx.gebruikers.get(ANNA.id)
    aanvraag = Aanvraag(opslag, anna, later - 30 * DAG)
    assert find_bericht(replace(aanvraag, nu=aanvraag.nu - DAG)) is None
    bericht = find_bericht(aanvraag)
    assert bericht == Bericht(Berichtsoort.ONGEBRUIKT, anna.laatst_ingelogd or VANDAAG, later.date())
    keep_dossier(aanvraag)
    with opslag.reading() as tx:
        assert find_bericht(replace(aanvraag, gebruiker=tx.gebruikers.get(ANNA.id))) is None
