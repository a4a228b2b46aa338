# SPDX-License-Identifier: EUPL-1.2
"""Keeping an own dossier, on a real database."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from kompas.diensten.dossier import BewaardDossier, Botsing, merge_dossier, open_dossier, save_dossier
from kompas.diensten.gegevens import delete_gegevens
from kompas.diensten.organisatie import Organisatie
from kompas.diensten.toegang import Aanvraag
from kompas.diensten.verschil import list_verschillen
from kompas.inhoud import Huisstijl
from kompas.kern import Catalogus
from kompas.kern.dossier import Dossier, Onderdeel, merge
from kompas.kern.fouten import GeenToegang, OnleesbaarDossier, OpslagNietBereikbaar, Versieconflict
from kompas.kern.toegang import Rol
from kompas.opslag import Opslag
from tests.diensten.conftest import NU, Vraag

CATALOGUS = Catalogus.from_tags({"a": {"kennisgebied": ["k1", "k2"]}, "b": {"kennisgebied": ["k1"]}})
DOSSIER = Dossier.from_functie(CATALOGUS, "a").save("b").note("b", "bellen")


@pytest.fixture
def vraag(vraag: Vraag) -> Vraag:
    """A medewerker asks: Sam, when no name is given."""
    return lambda naam="sam", later=timedelta(): vraag(naam, Rol.MEDEWERKER, later=later)


def list_audit(opslag: Opslag) -> list[tuple[str, str, str]]:
    """What the audit log says, the oldest line first."""
    with opslag.reading() as transactie:
        regels = list(transactie.auditlog.list_regels(NU - timedelta(days=1), NU + timedelta(days=9)))
    return [(regel.actie, regel.object, regel.resultaat) for regel in reversed(regels)]


def test_what_is_kept_comes_back(vraag: Vraag) -> None:
    """Nothing at first; then the same dossier, with its version and the moment of keeping."""
    assert open_dossier(vraag(), CATALOGUS) is None
    eerste = save_dossier(vraag(), DOSSIER, 0, CATALOGUS)
    assert open_dossier(vraag(), CATALOGUS) == eerste
    assert (eerste.dossier, eerste.versie, eerste.begonnen, eerste.gewijzigd) == (DOSSIER, 1, NU, NU)
    tweede = save_dossier(vraag(later=timedelta(minutes=5)), DOSSIER.save("a"), 1, CATALOGUS)
    assert open_dossier(vraag(), CATALOGUS) == tweede
    assert (tweede.versie, tweede.begonnen, tweede.gewijzigd) == (2, NU, NU + timedelta(minutes=5))


@pytest.mark.parametrize("versie", [0, 1, 3])
def test_an_unseen_version_is_never_overwritten(vraag: Vraag, versie: int) -> None:
    """Whoever based a change on another version than the kept one changes nothing."""
    save_dossier(vraag(), DOSSIER, 0, CATALOGUS)
    bewaard = save_dossier(vraag(), DOSSIER.save("a"), 1, CATALOGUS)
    with pytest.raises(Versieconflict):
        save_dossier(vraag(later=timedelta(hours=1)), Dossier(), versie, CATALOGUS)
    assert open_dossier(vraag(), CATALOGUS) == bewaard


def test_what_was_removed_elsewhere_does_not_come_back_by_itself(vraag: Vraag) -> None:
    """A tab that still knows a version cannot bring back a dossier that its owner removed."""
    save_dossier(vraag(), DOSSIER, 0, CATALOGUS)
    delete_gegevens(vraag())
    with pytest.raises(Versieconflict):
        save_dossier(vraag(), DOSSIER, 1, CATALOGUS)
    assert open_dossier(vraag(), CATALOGUS) is None


def test_each_person_reaches_only_the_own_dossier(vraag: Vraag) -> None:
    """There is no argument that names another; what one does leaves that of the other alone."""
    save_dossier(vraag("sam"), DOSSIER, 0, CATALOGUS)
    assert open_dossier(vraag("bo"), CATALOGUS) is None
    save_dossier(vraag("bo"), Dossier(vraag="van Bo"), 0, CATALOGUS)
    delete_gegevens(vraag("bo"))
    bewaard = open_dossier(vraag("sam"), CATALOGUS)
    assert bewaard is not None
    assert bewaard.dossier == DOSSIER


def test_without_an_account_nothing_can_be_kept(opslag: Opslag, vraag: Vraag) -> None:
    """A visitor, a closed account and a one-time passphrase are refused; the first refusal of a kind is recorded."""
    mens = vraag().wie
    vragers = (None, replace(mens, actief=False), replace(mens, moet_wijzigen=True))
    for aanvraag in (Aanvraag(opslag, wie, NU) for wie in vragers):
        with pytest.raises(GeenToegang):
            save_dossier(aanvraag, DOSSIER, 0, CATALOGUS)
        with pytest.raises(GeenToegang):
            open_dossier(aanvraag, CATALOGUS)
        with pytest.raises(GeenToegang):
            merge_dossier(aanvraag, DOSSIER, DOSSIER, CATALOGUS)
    assert [resultaat for _, _, resultaat in list_audit(opslag)] == ["geweigerd"] * 6  # of two actors


def test_the_audit_log_knows_of_a_day_not_of_each_tap(opslag: Opslag, vraag: Vraag) -> None:
    """One line for the first save and one for the first of another day; none for those between."""
    for versie, later in enumerate((0, 1, 2, 24, 25)):
        save_dossier(vraag(later=timedelta(hours=later)), DOSSIER.note("b", str(later)), versie, CATALOGUS)
    handelingen = ["dossier beginnen", "dossier bewaren"]
    assert list_audit(opslag) == [(actie, "dossier:id-sam", "gelukt") for actie in handelingen]


def test_what_the_content_no_longer_knows_stays(vraag: Vraag) -> None:
    """A dossier that was kept with other content comes back whole, with names for what is unknown now."""
    save_dossier(vraag(), DOSSIER, 0, CATALOGUS)
    nieuw = Catalogus.from_tags({"a": {"kennisgebied": ["k1"]}})
    bewaard = open_dossier(vraag(), nieuw)
    assert bewaard is not None
    assert replace(bewaard.dossier, namen={}) == DOSSIER
    assert bewaard.dossier.namen["b"] == "b"
    save_dossier(vraag(), bewaard.dossier, 1, nieuw)
    terug = open_dossier(vraag(), CATALOGUS)
    assert terug is not None
    assert terug.dossier == DOSSIER


@pytest.mark.parametrize("inhoud", ["", "{", '{"soort": "loopbaankompas-profiel", "versie": 99}'])
def test_an_unreadable_text_is_left_alone(opslag: Opslag, vraag: Vraag, inhoud: str) -> None:
    """A newer or broken text gives one clear error, and who could not read it cannot replace it."""
    vraag()
    with opslag.transaction() as transactie:
        transactie.dossiers.save("id-sam", inhoud, 0, NU)
    with pytest.raises(OnleesbaarDossier, match="niets aan veranderd"):
        open_dossier(vraag(), CATALOGUS)
    with pytest.raises(Versieconflict):
        save_dossier(vraag(), DOSSIER, 0, CATALOGUS)
    with opslag.reading() as transactie:
        stuk = transactie.dossiers.find("id-sam")
    assert stuk is not None
    assert stuk.inhoud == inhoud


def test_a_database_that_is_away_says_so(tmp_path: Path, vraag: Vraag) -> None:
    """Keeping and opening raise the one error with the sentence for the screen."""
    weg = Aanvraag(Opslag(f"sqlite:///{tmp_path / 'weg' / 'kompas.db'}"), vraag().wie, NU)
    with pytest.raises(OpslagNietBereikbaar):
        save_dossier(weg, DOSSIER, 0, CATALOGUS)
    with pytest.raises(OpslagNietBereikbaar):
        open_dossier(weg, CATALOGUS)


def test_two_places_that_changed_other_things_come_together(vraag: Vraag) -> None:
    """What was kept meanwhile and what is here are both in it, as a new version."""
    basis = save_dossier(vraag(), DOSSIER, 0, CATALOGUS)
    save_dossier(vraag(), DOSSIER.ask("Mag ik meelopen?"), 1, CATALOGUS)
    samen = merge_dossier(vraag(), DOSSIER.note("b", "gebeld"), basis.dossier, CATALOGUS)
    assert isinstance(samen, BewaardDossier)
    assert (samen.dossier, samen.versie) == (DOSSIER.ask("Mag ik meelopen?").note("b", "gebeld"), 3)
    assert open_dossier(vraag(), CATALOGUS) == samen


def test_a_merge_that_changes_nothing_keeps_nothing(vraag: Vraag) -> None:
    """What is here already is what is kept: after a save of which the answer got lost there is no new version."""
    bewaard = save_dossier(vraag(), DOSSIER.save("a"), 0, CATALOGUS)
    assert merge_dossier(vraag(later=timedelta(hours=1)), DOSSIER.save("a"), DOSSIER, CATALOGUS) == bewaard


def test_a_merge_of_what_is_gone_brings_nothing_back(vraag: Vraag) -> None:
    """None, and nothing is kept."""
    assert merge_dossier(vraag(), DOSSIER.save("a"), DOSSIER, CATALOGUS) is None
    assert open_dossier(vraag(), CATALOGUS) is None


def test_a_clash_says_in_words_what_differs(vraag: Vraag) -> None:
    """Only what clashes is asked, with the words of both sides; nothing is written."""
    basis = save_dossier(vraag(), DOSSIER, 0, CATALOGUS)
    daar = save_dossier(vraag(), DOSSIER.note("b", "daar"), 1, CATALOGUS)
    botsing = merge_dossier(vraag(), DOSSIER.note("b", "hier").ask("Mag dat?"), basis.dossier, CATALOGUS)
    assert isinstance(botsing, Botsing)
    assert botsing.daar == daar
    (verschil,) = list_verschillen(Organisatie(CATALOGUS, Huisstijl()), botsing.samenvoeging)
    assert verschil.onderdeel is Onderdeel.BEWAARD
    regels = [[(regel.tekst, regel.noot) for regel in kant[0].regels] for kant in (verschil.hier, verschil.daar)]
    assert regels == [[("b", "hier")], [("b", "daar")]]
    assert open_dossier(vraag(), CATALOGUS) == daar


def test_a_clash_in_the_order_shows_both_orders() -> None:
    """Two own paths of the same functions differ in nothing but their order."""
    samen = merge(Dossier(), Dossier(route=("a", "b")), Dossier(route=("b", "a")))
    (verschil,) = list_verschillen(Organisatie(CATALOGUS, Huisstijl()), samen)
    assert [[regel.tekst for regel in kant[0].regels] for kant in (verschil.hier, verschil.daar)] == [
        ["a", "b"],
        ["b", "a"],
    ]
