# SPDX-License-Identifier: EUPL-1.2
"""Renaming, retiring and merging tags, with all consequences shown first."""

from pathlib import Path

import pytest

from kompas.diensten.toegang import Aanvraag
from kompas.diensten.vullen.paspoort import open_paspoort_voor_bewerken, save_paspoort
from kompas.diensten.vullen.tags import (
    merge_tags,
    preview_merge,
    preview_rename,
    preview_retire,
    rename_tag,
    retire_tag,
)
from kompas.kern import Matcher, Profiel
from kompas.kern.dossier import Dossier
from kompas.kern.fouten import InhoudVeranderd, OnbekendeTag, OngeldigeWijziging
from kompas.kern.tag import Opleiding
from tests.diensten.vulmateriaal import read_organisatie


def test_a_merge_shows_everything_first(folder: Path, fenna: Aanvraag) -> None:
    """Every passport, every opleiding and both tags, each with what changes; nothing is written yet."""
    voor = {pad.name: pad.read_bytes() for pad in folder.iterdir()}
    gevolgen = preview_merge(fenna, read_organisatie(folder), "k-parkeren", "k-verkeer")
    assert {gevolg.titel: [verschil.zin for verschil in gevolg.verschillen] for gevolg in gevolgen.gevolgen} == {
        "Verkeerskundige": ["Kennisgebied: weg Parkeren"],
        "Planner": ["Kennisgebied: erbij Verkeer; weg Parkeren"],
        "Verkeerskunde": ["Kenmerken die je leert: weg Parkeren"],
        "Verkeer": ["Synoniemen: erbij Parkeren"],
        "Parkeren": ["Bestaat niet meer: nee → ja", "Vervangen door: leeg → Verkeer"],
    }
    assert gevolgen.dragers == (("verkeerskundige", "Verkeerskundige"), ("planner", "Planner"))
    assert {pad.name: pad.read_bytes() for pad in folder.iterdir()} == voor


def test_a_merge_does_what_it_showed(folder: Path, fenna: Aanvraag) -> None:
    """Passports carry the new tag with its source, profiles follow, the old word is still found; its id stays."""
    gevolgen = preview_merge(fenna, read_organisatie(folder), "k-parkeren", "k-verkeer")
    merge_tags(fenna, "k-parkeren", "k-verkeer", "Is hetzelfde", gevolgen.basis)
    catalogus = read_organisatie(folder).catalogus
    assert catalogus.functie("planner").tags["kennisgebied"] == ("k-verkeer",)
    assert catalogus.functie("verkeerskundige").bronnen["k-verkeer"] == "vacature"
    assert (catalogus.functie("planner").vulling, catalogus.tag("k-parkeren").vervallen) == ("levensecht", True)
    assert catalogus.tag("k-verkeer").synoniemen == ("Parkeren",)
    opleiding = catalogus.tag("o-verkeerskunde")
    assert isinstance(opleiding, Opleiding)
    assert opleiding.bouwt == ("k-verkeer",)
    profiel = Dossier(tags=("k-parkeren",)).profiel(catalogus) or Profiel()
    assert [match.functie_id for match in Matcher(catalogus).rank(profiel)] == ["planner", "verkeerskundige"]
    with fenna.opslag.reading() as tx:
        assert [regel.object for regel in tx.auditlog.list_over("k-parkeren")] == ["tag:k-parkeren"]
    assert {pad.parent.name for pad in (folder / "versies").rglob("0001.json")} == {
        *("planner", "verkeerskundige", "o-verkeerskunde", "k-verkeer", "k-parkeren"),
    }


def test_harde_eisen_and_opleidingen_merge_too(folder: Path, fenna: Aanvraag) -> None:
    """They stand in lists of their own."""
    tags, regel = folder / "tags.yaml", '  - {id: e-rijbewijs, label: "Rijbewijs B"}\n'
    twee = regel + '  - {id: e-auto, label: "Auto rijden"}\n'
    tags.write_text(tags.read_text(encoding="utf-8").replace(regel, twee), encoding="utf-8")
    gevolgen = preview_merge(fenna, read_organisatie(folder), "e-rijbewijs", "e-auto")
    merge_tags(fenna, "e-rijbewijs", "e-auto", "Gewoner woord", gevolgen.basis)
    assert read_organisatie(folder).catalogus.functie("verkeerskundige").harde_eisen == ("e-auto",)


@pytest.mark.parametrize(
    ("van", "naar"), [("k-parkeren", "k-parkeren"), ("k-parkeren", "c-empathie"), ("k-verkeer", "k-parkeren")]
)
def test_some_tags_cannot_be_one(folder: Path, fenna: Aanvraag, van: str, naar: str) -> None:
    """The same tag, one of another kind, one that is itself retired."""
    if van == "k-verkeer":
        basis = preview_retire(fenna, read_organisatie(folder), naar).basis
        retire_tag(fenna, naar, "Weg", basis)
    with pytest.raises(OngeldigeWijziging) as ongeldig:
        preview_merge(fenna, read_organisatie(folder), van, naar)
    assert [fout.veld for fout in ongeldig.value.fouten] == ["naar"]


def test_a_new_name_keeps_the_old_one_as_a_word(folder: Path, fenna: Aanvraag) -> None:
    """No passport changes, all who carry it are named, and back again leaves no rest."""
    gevolgen = preview_rename(fenna, read_organisatie(folder), "k-parkeren", " Stallen ")
    assert [gevolg.id for gevolg in gevolgen.gevolgen] == ["k-parkeren"]
    assert [verschil.zin for verschil in gevolgen.gevolgen[0].verschillen] == [
        "Naam: Parkeren → Stallen",
        "Synoniemen: erbij Parkeren",
    ]
    assert len(gevolgen.dragers) == 2
    rename_tag(fenna, "k-parkeren", "Stallen", "Gewoner", gevolgen.basis)
    tag = read_organisatie(folder).catalogus.tag("k-parkeren")
    assert (tag.label, tag.synoniemen) == ("Stallen", ("Parkeren",))
    basis = preview_rename(fenna, read_organisatie(folder), "k-parkeren", "Parkeren").basis
    rename_tag(fenna, "k-parkeren", "Parkeren", "Terug", basis)
    assert read_organisatie(folder).catalogus.tag("k-parkeren").synoniemen == ("Stallen",)


@pytest.mark.parametrize("label", ["", "Verkeer", "a\nb"])
def test_some_names_cannot_be(folder: Path, fenna: Aanvraag, label: str) -> None:
    """Empty, on two lines, or that of another tag of its kind."""
    with pytest.raises(OngeldigeWijziging) as ongeldig:
        preview_rename(fenna, read_organisatie(folder), "k-parkeren", label)
    assert [fout.veld for fout in ongeldig.value.fouten] == ["label"]


def test_a_retired_tag_stays_where_it_stands(folder: Path, fenna: Aanvraag) -> None:
    """It is no longer given; the passports that carry it are named and keep it."""
    gevolgen = preview_retire(fenna, read_organisatie(folder), "k-parkeren")
    assert len(gevolgen.dragers) == 2
    retire_tag(fenna, "k-parkeren", "Doen we niet meer", gevolgen.basis)
    catalogus = read_organisatie(folder).catalogus
    assert catalogus.tag("k-parkeren").vervallen
    assert catalogus.functie("planner").tags["kennisgebied"] == ("k-parkeren",)


def test_what_was_shown_is_no_longer_true(folder: Path, fenna: Aanvraag) -> None:
    """Somebody changed a passport in between: the consequences are looked at again first."""
    basis = preview_merge(fenna, read_organisatie(folder), "k-parkeren", "k-verkeer").basis
    save_paspoort(fenna, open_paspoort_voor_bewerken(fenna, "planner"), {"kern": "Anders."}, "Proef")
    with pytest.raises(InhoudVeranderd):
        merge_tags(fenna, "k-parkeren", "k-verkeer", "Is hetzelfde", basis)
    assert not read_organisatie(folder).catalogus.tag("k-parkeren").vervallen


def test_an_unknown_tag(folder: Path, fenna: Aanvraag) -> None:
    """Is said so."""
    for doe in (
        lambda: preview_rename(fenna, read_organisatie(folder), "k-nee", "X"),
        lambda: preview_retire(fenna, read_organisatie(folder), "k-nee"),
        lambda: preview_merge(fenna, read_organisatie(folder), "k-parkeren", "k-nee"),
    ):
        with pytest.raises(OnbekendeTag):
            doe()
