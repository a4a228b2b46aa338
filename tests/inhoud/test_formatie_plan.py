# SPDX-License-Identifier: EUPL-1.2
"""What an import would change, and doing it: nothing that people filled in is ever lost."""

import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kompas.inhoud import Inhoud, Inhoudsbron
from kompas.inhoud.formatie import (
    Formatieoverzicht,
    Importplan,
    Kolomkeuze,
    Wijze,
    list_andere_namen,
    plan_import,
    read_overzicht,
)
from kompas.inhoud.formatie.toepassen import apply_plan
from kompas.inhoud.schrijven import Inhoudsschrijver, Stempel
from kompas.kern import Catalogus, Functie
from kompas.kern.fouten import InhoudVeranderd
from kompas.kern.functie import VULLINGEN, HandmatigeLink, Plaats, slugify
from tests.inhoud.formatiemateriaal import DATA, Rij, list_functies, make_csv, make_klein

GROEN = ("Ruimte", "Buiten", "Groen")
STEMPEL = Stempel("", datetime(2026, 3, 1, tzinfo=UTC), "proef")


def build(*rijen: Rij) -> Formatieoverzicht:
    tabel = read_overzicht(make_klein(*rijen), "overzicht.csv")
    return Formatieoverzicht.build(tabel, Kolomkeuze.guess(tabel))


def make(functie_id: str, titel: str, vulling: str = "concept", **velden: object) -> Functie:
    return Functie(functie_id, titel, *GROEN, vulling, **velden)


def plan(*functies: Functie, rijen: list[Rij], **keuze: bool) -> Importplan:
    return plan_import(Catalogus(tuple(functies), {}), build(*rijen), **keuze)


def test_new_known_changed_and_gone_are_told_apart() -> None:
    """A function that moved is changed; one that the overview does not have stays, and is named."""
    uitkomst = plan(
        make("jurist", "Jurist"),
        make("bode", "Bode"),
        make("griffier", "Griffier"),
        rijen=[("Jurist", *GROEN), ("Bode", "Staf", "Staf", "Hal"), ("Hovenier", *GROEN)],
    )
    assert uitkomst.wijze is Wijze.AANVULLEN
    assert list(uitkomst.nieuw) == ["hovenier"]
    assert uitkomst.bekend == ("jurist",)
    assert [(w.functie_id, [v.veld for v in w.verschillen]) for w in uitkomst.gewijzigd] == [("bode", ["Plaats"])]
    assert uitkomst.weg == ("griffier",)
    assert (uitkomst.verdwijnt, uitkomst.vervalt) == ((), ())


@pytest.mark.parametrize(
    "functie",
    [
        make("jurist", "JURIST"),
        make("jurist", "Juridisch adviseur"),
        make("advocaat", "Advocaat", ook_bekend_als=("Jurist",)),
    ],
)
def test_a_function_is_known_by_title_id_or_other_name(functie: Functie) -> None:
    """So a title that was changed in the app comes back as the same function."""
    assert plan(functie, rijen=[("Jurist", *GROEN)]).bekend == (functie.id,)


def test_a_title_goes_before_an_id() -> None:
    """Two functions swapped names: each is found by the name that it has now, and an id is never given twice."""
    functies = make("adviseur", "Beleidsadviseur"), make("jurist", "Jurist")
    uitkomst = plan(*functies, rijen=[("Beleidsadviseur", *GROEN), ("Adviseur", *GROEN), ("Jurist", *GROEN)])
    assert uitkomst.bekend == ("adviseur", "jurist")
    assert {naam: over.titel for naam, over in uitkomst.nieuw.items()} == {"adviseur-2": "Adviseur"}


def test_who_still_works_at_home_stays_at_home() -> None:
    """The direction in the kompas does not change because more people work elsewhere."""
    water = ("Ruimte", "Buiten", "Water")
    uitkomst = plan(make("jurist", "Jurist"), rijen=[("Jurist", *water), ("Jurist", *water), ("Jurist", *GROEN)])
    assert dict(uitkomst.gewijzigd[0].velden) == {"ook_in": (Plaats(*water),)}


def test_an_overview_without_a_column_changes_nothing_about_it() -> None:
    """Employer and normfunctie stay when the overview does not speak of them."""
    functie = make("jurist", "Jurist", werkgever="Gemeente", normfunctie="Adviseur")
    assert plan(functie, rijen=[("Jurist", *GROEN)]).is_leeg


def test_a_retired_function_that_comes_back_lives_again() -> None:
    """With everything that was written about it."""
    oud = make("jurist", "Jurist", vervallen=True)
    uitkomst = plan_import(Catalogus((), {}, vervallen=(oud,)), build(("Jurist", *GROEN)))
    assert [dict(wijziging.velden) for wijziging in uitkomst.gewijzigd] == [{"vervallen": False}]


def test_made_up_functions_make_place_and_filled_ones_stay() -> None:
    """Own and example never stand beside each other; a link to what goes is dropped."""
    link = (HandmatigeLink("bode", "omdat"), HandmatigeLink("hovenier", "daarom"))
    uitkomst = plan(
        make("jurist", "Jurist", verrassend=link),
        make("griffier", "Griffier", "levensecht"),
        make("bode", "Bode", "voorbeeld"),
        make("hovenier", "Hovenier", "voorbeeld"),
        make("leeg", "Leeg", "skelet"),
        make("bhv", "BHV'er", "voorbeeld", soort="rol"),
        rijen=[("Jurist", *GROEN), ("Hovenier", *GROEN)],
        is_voorbeeld=True,
    )
    assert uitkomst.wijze is Wijze.VERVANGEN
    assert uitkomst.verdwijnt == ("bhv", "bode", "hovenier", "leeg")
    assert (list(uitkomst.nieuw), uitkomst.bekend, uitkomst.weg) == (["hovenier"], ("jurist",), ("griffier",))
    assert uitkomst.links == (("jurist", "bode"),)


def test_an_own_skeleton_stays_when_the_content_is_not_made_up() -> None:
    """One made-up function among own ones goes alone."""
    uitkomst = plan(make("a", "A", "skelet"), make("b", "B", "voorbeeld"), rijen=[("C", *GROEN)])
    assert (uitkomst.verdwijnt, uitkomst.weg) == (("b",), ("a",))


TITELS = st.sampled_from([functie.titel for functie in list_functies()[:30]])


@given(
    st.lists(st.tuples(TITELS, st.sampled_from(VULLINGEN), st.booleans()), unique_by=lambda rij: rij[0], max_size=15),
    st.lists(TITELS, min_size=1, max_size=15),
    st.booleans(),
)
def test_whatever_is_imported_every_function_is_accounted_for(bestaand, titels, is_voorbeeld) -> None:
    """Each is known, changed, named as gone or made up; what people filled is never taken away; ids are unique."""
    functies = [make(slugify(t), t, vulling, vervallen=weg) for t, vulling, weg in bestaand]
    catalogus = Catalogus(
        tuple(f for f in functies if not f.vervallen), {}, vervallen=tuple(f for f in functies if f.vervallen)
    )
    uitkomst = plan_import(catalogus, build(*[(titel, *GROEN) for titel in titels]), is_voorbeeld=is_voorbeeld)
    gewijzigd = {wijziging.functie_id for wijziging in uitkomst.gewijzigd}
    blijft = [set(uitkomst.bekend), gewijzigd, set(uitkomst.weg), set(uitkomst.verdwijnt)]
    assert sum(map(len, blijft)) == len(set().union(*blijft))
    assert {f.id for f in catalogus.functies} <= set().union(*blijft)
    gevuld = {f.id for f in functies if f.vulling in ("concept", "levensecht")}
    assert not gevuld & set(uitkomst.verdwijnt)
    assert not set(uitkomst.nieuw) & (set().union(*blijft[:3]))
    assert len(uitkomst.nieuw) + len(gewijzigd) + len(uitkomst.bekend) == len({slugify(titel) for titel in titels})


@pytest.fixture
def organisatie(tmp_path: Path) -> Path:
    """A copy of made-up content that a test may change: the smaller of the two."""
    for naam in ("voorbeelden/waterrijk/functies.yaml", "tags.yaml", "huisstijl.yaml", "logo.svg", "beeldmerk.svg"):
        shutil.copy(DATA / naam, tmp_path)
    functies = tmp_path / "functies.yaml"
    bedacht = re.sub(r"vulling: (?:concept|levensecht)", "vulling: voorbeeld", functies.read_text(encoding="utf-8"))
    functies.write_text(bedacht, encoding="utf-8")
    return tmp_path


def import_into(folder: Path, overzicht: Formatieoverzicht, vervalt: tuple[str, ...] = ()) -> Inhoud:
    """Plan and apply; gives the content as it is served afterwards."""
    nu = Inhoudsbron(folder).current()
    uitkomst = plan_import(nu.catalogus, overzicht, is_voorbeeld=nu.huisstijl.voorbeeldinhoud)
    apply_plan(folder, uitkomst.retire(vervalt), STEMPEL, nullcontext())
    return Inhoudsbron(folder).current()


def list_eigen() -> list[Rij]:
    """Thirty rows: some titles of the example organisation, some of our own."""
    return [(f.titel, f.domein, f.unit, f.vakgroep) for f in list_functies()[:20]] + [
        (f"Eigen adviseur {letter}", *GROEN) for letter in ("aarde", "bomen", "chemie", "duin", "eiken")
    ]


def test_the_own_overview_replaces_the_example_and_keeps_the_tags(organisatie: Path) -> None:
    """After it nothing is made up, the sentence about example content is gone, and the vocabulary is untouched."""
    tags = (organisatie / "tags.yaml").read_bytes()
    nu = import_into(organisatie, build(*list_eigen()))
    assert nu.fouten == ()
    assert len(nu.catalogus.functies) == 25
    assert {functie.vulling for functie in nu.catalogus.functies} == {"skelet"}
    assert not nu.huisstijl.voorbeeldinhoud
    assert "voorbeeldzin" not in (organisatie / "huisstijl.yaml").read_text(encoding="utf-8")
    assert (organisatie / "tags.yaml").read_bytes() == tags


def test_only_two_lines_of_the_house_style_change(organisatie: Path) -> None:
    """All comments and colours stay."""
    voor = (organisatie / "huisstijl.yaml").read_text(encoding="utf-8").splitlines()
    import_into(organisatie, build(*list_eigen()))
    na = (organisatie / "huisstijl.yaml").read_text(encoding="utf-8").splitlines()
    assert [regel for regel in voor if regel not in na] == [voor[5], voor[6]]
    assert [regel for regel in na if regel not in voor] == ["voorbeeldinhoud: false"]


def test_importing_the_same_overview_again_changes_nothing(organisatie: Path) -> None:
    """Not one byte."""
    import_into(organisatie, build(*list_eigen()))
    voor = (organisatie / "functies.yaml").read_bytes()
    import_into(organisatie, build(*list_eigen()))
    assert (organisatie / "functies.yaml").read_bytes() == voor


def test_a_later_import_keeps_what_was_filled(organisatie: Path) -> None:
    """A filled passport moves with all its texts and comments; what is gone stays, or is retired when chosen."""
    import_into(organisatie, build(*list_eigen()))
    pad = organisatie / "functies.yaml"
    tekst = pad.read_text(encoding="utf-8")
    assert tekst.count("vulling: skelet") == 25
    gevuld = 'kern: "Je telt bomen."  # zelf geteld\n    vulling: concept'
    begin, eind = tekst.split("id: eigen-adviseur-bomen")
    pad.write_text(begin + "id: eigen-adviseur-bomen" + eind.replace("vulling: skelet", gevuld, 1), encoding="utf-8")
    rijen = [("Eigen adviseur bomen", "Ruimte", "Buiten", "Bos"), ("Hovenier", *GROEN)]
    nu = import_into(organisatie, build(*rijen), vervalt=("eigen-adviseur-duin", "eigen-adviseur-bomen"))
    functie = nu.catalogus.functie("eigen-adviseur-bomen")
    assert (functie.kern, functie.vulling, functie.vakgroep) == ("Je telt bomen.", "concept", "Bos")
    assert "# zelf geteld" in pad.read_text(encoding="utf-8")
    assert len(nu.catalogus.functies) == 25
    assert [functie.id for functie in nu.catalogus.vervallen] == ["eigen-adviseur-duin"]


def test_a_new_function_stands_behind_its_vakgroep(organisatie: Path) -> None:
    """So that the file stays readable."""
    import_into(organisatie, build(("Jurist", *GROEN), ("Bode", "Staf", "Staf", "Hal"), ("Griffier", *GROEN)))
    nieuw = [("Hovenier", *GROEN), ("Kassier", "Staf", "Staf", "Kas"), ("Duiker", "Zee", "Zee", "Zee")]
    import_into(organisatie, build(*nieuw))
    stukken = (organisatie / "functies.yaml").read_text(encoding="utf-8").split("- id: ")[1:]
    assert " ".join(stuk.split("\n")[0] for stuk in stukken) == "jurist griffier hovenier bode kassier duiker"


def test_every_function_has_a_version_from_before(organisatie: Path) -> None:
    """What was replaced or taken away can be read back."""
    oud = Inhoudsbron(organisatie).current().catalogus.functies[0]
    import_into(organisatie, build(*list_eigen()))
    versies = Inhoudsschrijver(organisatie).list_versies("functies", oud.id)
    assert [versie.reden for versie in versies] == ["proef"]
    assert oud.kern in versies[0].voor


def test_a_plan_that_is_out_of_date_is_not_done(organisatie: Path) -> None:
    """Somebody changed the content between looking and pressing the button."""
    nu = Inhoudsbron(organisatie).current()
    uitkomst = plan_import(nu.catalogus, build(*list_eigen()), is_voorbeeld=True)
    pad = organisatie / "functies.yaml"
    pad.write_text(pad.read_text(encoding="utf-8") + "# later\n", encoding="utf-8")
    voor = {pad.name: pad.read_bytes() for pad in organisatie.glob("*.yaml")}
    with pytest.raises(InhoudVeranderd):
        apply_plan(organisatie, uitkomst, STEMPEL, nullcontext())
    assert {pad.name: pad.read_bytes() for pad in organisatie.glob("*.yaml")} == voor


def test_when_recording_fails_nothing_is_changed(organisatie: Path) -> None:
    """The files are written within the recording: an error at its end brings all of them back."""

    @contextmanager
    def fail() -> Iterator[None]:
        yield
        raise RuntimeError

    voor = {pad.name: pad.read_bytes() for pad in organisatie.glob("*.yaml")}
    nu = Inhoudsbron(organisatie).current()
    uitkomst = plan_import(nu.catalogus, build(*list_eigen()), is_voorbeeld=True)
    with pytest.raises(RuntimeError):
        apply_plan(organisatie, uitkomst, STEMPEL, fail())
    assert {pad.name: pad.read_bytes() for pad in organisatie.glob("*.yaml")} == voor


def test_places_and_employer_come_into_the_file(organisatie: Path) -> None:
    """Everything that the overview tells is in the skeleton."""
    koppen = ("Functie", "Domein", "Unit", "Vakgroep", "Werkgever", "Normfunctie", "Ook bekend als")
    rest = ("Stadswerk", "Ondersteuning > Medewerker II", "Groenman")
    tabel = read_overzicht(
        make_csv([koppen, ("Hovenier", *GROEN, *rest), ("Hovenier", "Ruimte", "Buiten", "Bos", *rest)]), "x.csv"
    )
    nu = import_into(organisatie, Formatieoverzicht.build(tabel, Kolomkeuze.guess(tabel)))
    functie = nu.catalogus.functie("hovenier")
    assert (functie.werkgever, functie.normfunctie, functie.ook_bekend_als) == (
        "Stadswerk",
        "Medewerker",
        ("Groenman",),
    )
    assert functie.ook_in == (Plaats("Ruimte", "Buiten", "Bos"),)


def test_an_answer_of_before_is_known() -> None:
    """What the catalogue calls another name of a function is that function, when the name is of no other one."""
    functies = (
        make("jurist", "Jurist", ook_bekend_als=("Advocaat", "Adviseur")),
        make("bode", "Bode", ook_bekend_als=("Adviseur", "Jurist")),
    )
    assert list_andere_namen(functies) == (("jurist", "advocaat"),)
    tabel = read_overzicht(make_klein(("Jurist", *GROEN), ("Advocaat", *GROEN)), "overzicht.csv")
    overzicht = Formatieoverzicht.build(tabel, Kolomkeuze.guess(tabel), bekend=list_andere_namen(functies))
    uitkomst = plan_import(Catalogus(functies, {}), overzicht)
    assert (uitkomst.nieuw, uitkomst.bekend) == ({}, ("jurist",))


def test_a_row_that_is_wrong_does_not_make_its_function_gone() -> None:
    """It stays as it is, and nobody is asked whether it still exists."""
    functies = make("jurist", "Jurist"), make("bode", "Bode"), make("griffier", "Griffier")
    uitkomst = plan(*functies, rijen=[("Jurist", "", "", ""), ("Bode", *GROEN)])
    assert (uitkomst.bekend, uitkomst.weg) == (("bode", "jurist"), ("griffier",))
