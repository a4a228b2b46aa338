# SPDX-License-Identifier: EUPL-1.2
"""From a vacancy to a passport: who may, what is proposed, and what comes of the answers."""

from dataclasses import replace
from pathlib import Path

import pytest

from kompas.diensten.organisatie import Organisatie, Organisatiebron
from kompas.diensten.toegang import Aanvraag
from kompas.diensten.vullen.concept import ONDERGRENS, Conceptvoorstel, propose, read_bron
from kompas.diensten.vullen.conceptblik import look_ahead
from kompas.diensten.vullen.conceptkeuze import NEE, Conceptkeuze, build_concept, find_open
from kompas.inhoud import find_folder
from kompas.kern.fouten import GeenToegang, OnbekendeFunctie, OnleesbaarDocument
from kompas.kern.tag import CATEGORIEEN
from kompas.kern.toegang import Rol
from kompas.kern.voorstel import DREMPEL
from tests.diensten.conftest import Vraag

VACATURES = Path(__file__).resolve().parents[1] / "kern" / "vacatures" / "ontwikkel"
TEKST = (VACATURES / "verkeerskundige.txt").read_text(encoding="utf-8")
ENGELS = "You advise the council on traffic and mobility, and you work with the residents of the town. " * 4
FUNCTIE = "verkeerskundige"


@pytest.fixture(scope="module")
def organisatie() -> Organisatie:
    """The example organisation."""
    return Organisatiebron(find_folder()).current()


@pytest.fixture
def voorstel(fenna: Aanvraag, organisatie: Organisatie) -> Conceptvoorstel:
    """What the vacancy offers."""
    return propose(fenna, organisatie, FUNCTIE, TEKST)


@pytest.mark.parametrize("rol", [rol for rol in Rol if rol not in (Rol.FUNCTIEBEHEERDER, Rol.BEZOEKER)])
def test_only_a_functiebeheerder_may(vraag: Vraag, organisatie: Organisatie, rol: Rol) -> None:
    """Every other role is refused, both for reading a file and for proposals."""
    ander = vraag(rol.value, rol)
    with pytest.raises(GeenToegang):
        propose(ander, organisatie, FUNCTIE, TEKST)
    with pytest.raises(GeenToegang):
        read_bron(ander, TEKST.encode(), "a.txt")


def test_every_proposal_shows_its_sentence(voorstel: Conceptvoorstel) -> None:
    """The sentence stands in the text at its place, holds the word, and no tag comes twice."""
    assert len(voorstel.kenmerken) > 20
    for kenmerk in voorstel.kenmerken:
        assert TEKST.strip()[slice(*kenmerk.positie)] == kenmerk.zin
        assert kenmerk.woord in kenmerk.zin
        assert kenmerk.score >= ONDERGRENS
        assert kenmerk.aan == (kenmerk.score >= DREMPEL)
    ids = [kenmerk.tag.id for kenmerk in voorstel.kenmerken]
    assert len(set(ids)) == len(ids)


def test_proposals_stand_per_category_surest_first(voorstel: Conceptvoorstel) -> None:
    """One category after the other, and within it from sure to doubtful; what resembles is named by title."""
    volgorde = [(CATEGORIEEN.index(kenmerk.tag.categorie), -kenmerk.score) for kenmerk in voorstel.kenmerken]
    assert volgorde == sorted(volgorde)
    assert {kenmerk.tag.categorie for kenmerk in voorstel.kenmerken} >= {"competentie", "kennisgebied", "harde_eis"}
    lijkt_op = {titel for kenmerk in voorstel.kenmerken for titel in kenmerk.lijkt_op}
    assert "Ontwerper verkeer en openbare ruimte" in lijkt_op
    assert "Verkeerskundige" not in lijkt_op  # what is made up of the function itself proves nothing
    assert voorstel.kern
    assert 3 <= len(voorstel.werkzaamheden) <= 6


def test_the_text_is_kept_nowhere(fenna: Aanvraag, voorstel: Conceptvoorstel, tmp_path: Path) -> None:
    """The audit log says that a proposal was made and for which function; no row anywhere holds words of the text."""
    with fenna.opslag.reading() as tx:
        regels = list(tx.auditlog.list_regels(fenna.nu.replace(year=2000), fenna.nu.replace(year=2100)))
    assert [(regel.actie, regel.object) for regel in regels] == [("voorstel maken", f"functie:{FUNCTIE}")]
    bestanden = [pad.read_bytes() for pad in tmp_path.glob("kompas.db*")]
    assert any(b"voorstel maken" in bestand for bestand in bestanden)
    assert not any(kenmerk.zin.encode() in bestand for bestand in bestanden for kenmerk in voorstel.kenmerken)


@pytest.mark.parametrize(("tekst", "waarom"), [(ENGELS, "Nederlands"), ("", "geen tekst"), ("x" * 300_000, "te lang")])
def test_a_text_that_is_no_use_gets_a_sentence(
    fenna: Aanvraag, organisatie: Organisatie, tekst: str, waarom: str
) -> None:
    """English, empty and endless texts are refused with a clear sentence."""
    with pytest.raises(OnleesbaarDocument, match=waarom):
        propose(fenna, organisatie, FUNCTIE, tekst)


def test_a_function_that_is_not_there_is_refused(fenna: Aanvraag, organisatie: Organisatie) -> None:
    """Proposals are for a function of the catalogue."""
    with pytest.raises(OnbekendeFunctie):
        propose(fenna, organisatie, "bestaat-niet", TEKST)


def test_answers_can_be_changed_and_the_rest_accepted(voorstel: Conceptvoorstel) -> None:
    """Yes, no, another word, a change of mind, and what is open as we would ourselves."""
    een, twee, drie = (kenmerk.tag.id for kenmerk in voorstel.kenmerken[:3])
    keuze = Conceptkeuze().answer(een, een).answer(twee, NEE).answer(drie, "k-parkeren")
    assert keuze.tag_ids == (een, "k-parkeren")
    assert find_open(voorstel, keuze) == 3
    assert keuze.answer(een, NEE).tag_ids == ("k-parkeren",)
    klaar = keuze.accept(voorstel.kenmerken)
    assert find_open(voorstel, klaar) == len(voorstel.kenmerken)
    assert set(klaar.tag_ids) == {een, "k-parkeren"} | {k.tag.id for k in voorstel.kenmerken[3:] if k.aan}


def test_nothing_made_up_stays_in_a_concept(voorstel: Conceptvoorstel, organisatie: Organisatie) -> None:
    """Of an example only titles and places stay; every matched tag says that it comes from the vacancy."""
    oud = voorstel.functie
    assert oud.vulling == "voorbeeld"
    keuze = Conceptkeuze().accept(voorstel.kenmerken)
    nieuw = build_concept(
        oud, keuze, organisatie.catalogus, kern="Je  adviseert.", werkzaamheden=["Je telt.", " "], bron="vacature"
    )
    assert (nieuw.kern, nieuw.werkzaamheden, nieuw.vulling) == ("Je adviseert.", ("Je telt.",), "concept")
    assert (nieuw.id, nieuw.plaats, nieuw.titel) == (oud.id, oud.plaats, oud.titel)
    assert (nieuw.leuk, nieuw.lastig, nieuw.bijdrage_inwoner, nieuw.verrassend, dict(nieuw.dimensies)) == (
        "", "", "", (), {},
    )  # fmt: skip
    assert set(nieuw.bronnen) == set(nieuw.tag_ids)
    assert set(nieuw.bronnen.values()) == {"vacature"}
    assert {*nieuw.tag_ids, *nieuw.harde_eisen, *nieuw.opleidingen} == set(keuze.tag_ids)
    assert nieuw.harde_eisen
    assert nieuw.opleidingen


def test_what_was_filled_for_real_stays(fenna: Aanvraag, organisatie: Organisatie) -> None:
    """A levensecht passport keeps its words and tags, is not asked them again, and becomes concept."""
    echt = replace(organisatie.catalogus.functie(FUNCTIE), vulling="levensecht", leuk="Buiten zijn.", bronnen={})
    functies = tuple(echt if f.id == FUNCTIE else f for f in organisatie.catalogus.functies)
    anders = replace(organisatie, catalogus=replace(organisatie.catalogus, functies=functies))
    voorstel = propose(fenna, anders, FUNCTIE, TEKST)
    gevraagd = {kenmerk.tag.id for kenmerk in voorstel.kenmerken}
    assert not gevraagd & {*echt.tag_ids, *echt.harde_eisen, *echt.opleidingen}
    keuze = Conceptkeuze().accept(voorstel.kenmerken)
    nieuw = build_concept(echt, keuze, anders.catalogus, kern="Je adviseert.", werkzaamheden=[], bron="vacature")
    assert set(echt.tag_ids) <= set(nieuw.tag_ids)
    assert (nieuw.leuk, nieuw.vulling, nieuw.controle) == ("Buiten zijn.", "concept", None)
    assert set(nieuw.bronnen) == set(nieuw.tag_ids) - set(echt.tag_ids)


def test_looking_ahead_changes_nothing(voorstel: Conceptvoorstel, organisatie: Organisatie) -> None:
    """The preview shows the new passport and its five nearest functions; the organisation stays as it was."""
    keuze = Conceptkeuze().accept(voorstel.kenmerken)
    nieuw = build_concept(
        voorstel.functie, keuze, organisatie.catalogus, kern="Je telt.", werkzaamheden=[], bron="vacature"
    )
    blik = look_ahead(organisatie, nieuw)
    assert blik.paspoort.functie.kern == "Je telt."
    assert len(blik.buren) == 5
    assert FUNCTIE not in [buur.functie.id for buur in blik.buren]
    scores = [buur.score for buur in blik.buren]
    assert scores == sorted(scores, reverse=True)
    assert any(buur.functie.vakgroep == nieuw.vakgroep for buur in blik.buren)
    assert organisatie.catalogus.functie(FUNCTIE).vulling == "voorbeeld"
