# SPDX-License-Identifier: EUPL-1.2
"""A valid catalogue arrives whole in the core."""

import subprocess
import sys
import time
from pathlib import Path
from typing import Any, get_args

import yaml
from hypothesis import given
from hypothesis import strategies as st

from kompas.inhoud import load_catalogus
from kompas.inhoud.functiemodel import Soort, Vulling
from kompas.inhoud.tagmodel import VOORVOEGSELS, TagsBestand
from kompas.kern.functie import SOORTEN, VULLINGEN, Controle, HandmatigeLink, Plaats
from kompas.kern.tag import CATEGORIEEN, Dimensie, Opleiding, Tag
from tests.inhoud.materiaal import FUNCTIES, TAGS, read, replace

DATA = Path(__file__).parents[2] / "data"


def test_functie_keeps_every_field(tmp_path: Path) -> None:
    """What the passport says is what the core gets, tags sorted and with where they come from."""
    functie = read(tmp_path).functie("verkeerskundige")
    assert functie.titel == "Verkeerskundige"
    assert functie.ook_bekend_als == ("Adviseur verkeer",)
    assert functie.plaats == Plaats("Ruimtelijk domein", "Leefgebied", "Verkeer & mobiliteit")
    assert functie.ook_in == (Plaats("Dienstverlening", "Vergunningen", "Advies"),)
    assert functie.tags == {
        "competentie": ("c-empathie",),
        "kennisgebied": ("k-parkeren", "k-verkeer"),
        "interesse": ("i-buiten",),
    }
    assert functie.bronnen == {
        "c-empathie": "voorbeeld",
        "k-verkeer": "vacature",
        "k-parkeren": "voorbeeld",
        "i-buiten": "voorbeeld",
    }
    assert functie.harde_eisen == ("e-rijbewijs",)
    assert functie.opleidingen == ("o-verkeerskunde",)
    assert functie.dimensies == {"d-intern-extern": 3}
    assert functie.verrassend == (HandmatigeLink("handhaver", "Ook daar werk je op straat."),)
    assert functie.controle == Controle("2026-03-01", 4)
    assert (functie.soort, functie.vulling, functie.is_gevuld) == ("functie", "voorbeeld", True)


def test_skelet_needs_only_title_and_place(tmp_path: Path) -> None:
    """A skeleton has nothing but its title and place, and does not take part in matching."""
    catalogus = read(tmp_path)
    handhaver = catalogus.functie("handhaver")
    assert (handhaver.titel, handhaver.vulling, handhaver.tags, handhaver.controle) == ("Handhaver", "skelet", {}, None)
    assert [functie.id for functie in catalogus.gevulde_functies] == ["verkeerskundige"]


def test_bare_tags_of_real_content_have_no_bron(tmp_path: Path) -> None:
    """Only example content says 'voorbeeld' of itself."""
    functies = replace(FUNCTIES, "vulling: voorbeeld", "vulling: concept")
    bronnen = read(tmp_path, functies=functies).functie("verkeerskundige").bronnen
    assert bronnen["c-empathie"] == ""
    assert bronnen["k-verkeer"] == "vacature"


def test_tags_keep_every_field(tmp_path: Path) -> None:
    """Tags, opleidingen, dimensies and factors are what the file says."""
    catalogus = read(tmp_path)
    assert catalogus.tag("c-empathie") == Tag(
        "c-empathie", "Empathie", "competentie", synoniemen=("inlevend",), soort="gedrag", bron=("G", "P")
    )
    assert catalogus.tag("k-verkeer").uitleg == "Hoe mensen zich verplaatsen."
    assert catalogus.tag("o-verkeerskunde") == Opleiding(
        "o-verkeerskunde",
        "Verkeerskunde",
        "opleiding",
        bouwt=("k-verkeer", "k-parkeren"),
        vorm="cursus",
        duur="6 dagen",
        link="https://leren.example/verkeer",
    )
    assert catalogus.dimensies == (Dimensie("d-intern-extern", "Intern-extern", ("Intern", "extern")),)
    assert catalogus.factoren == {"kennisgebied": 1.5}


def test_versie_follows_both_files(tmp_path: Path) -> None:
    """The version is the same for the same bytes and another one when either file changes."""
    versies = [
        read(tmp_path).versie,
        read(tmp_path, functies=FUNCTIES + "# klaar\n").versie,
        read(tmp_path, tags=TAGS + "# klaar\n").versie,
    ]
    assert read(tmp_path).versie == versies[0]
    assert len(set(versies)) == 3
    assert all(len(versie) == 64 for versie in versies)


@given(st.randoms(use_true_random=False))
def test_order_of_the_yaml_changes_nothing(tmp_path: Path, willekeur: Any) -> None:
    """Functions, tags and keys in any order give the same catalogue."""
    data, tags = yaml.safe_load(FUNCTIES), yaml.safe_load(TAGS)

    def shuffle(waarde: Any) -> Any:
        if not isinstance(waarde, dict):
            return waarde
        paren = [(sleutel, shuffle(deel)) for sleutel, deel in waarde.items()]
        willekeur.shuffle(paren)
        return dict(paren)

    willekeur.shuffle(data["functies"])
    willekeur.shuffle(data["functies"][0].setdefault("harde_eisen", []))
    for tag in tags.values():
        if isinstance(tag, list):
            willekeur.shuffle(tag)
    data["functies"] = [shuffle(functie) for functie in data["functies"]]
    for functie in data["functies"]:
        for lijst in functie.get("tags", {}).values():
            willekeur.shuffle(lijst)
    dump = {"allow_unicode": True, "sort_keys": False, "default_style": None}
    anders = read(tmp_path, yaml.safe_dump(shuffle(data), **dump), yaml.safe_dump(shuffle(tags), **dump))
    zoals = read(tmp_path)
    assert anders.functies == zoals.functies
    assert list(anders.tags.items()) == list(zoals.tags.items())
    assert anders.factoren == zoals.factoren


def test_words_of_the_core_and_of_the_files_are_the_same() -> None:
    """The models allow exactly the words that the core knows."""
    assert get_args(Vulling) == VULLINGEN
    assert get_args(Soort) == SOORTEN
    assert tuple(VOORVOEGSELS) == (*CATEGORIEEN, "dimensies")
    assert set(TagsBestand.model_fields) == {*VOORVOEGSELS, "factoren"}


def test_the_content_of_this_project_is_valid() -> None:
    """The catalogue that we ship has no errors."""
    catalogus = load_catalogus(DATA / "functies.yaml", DATA / "tags.yaml")
    assert "verkeerskundige" in catalogus
    assert len(catalogus.gevulde_functies) > 15


def full_catalogue(aantal: int) -> str:
    """Passports as large as the real ones: about 65 lines each."""
    kop, lijf = FUNCTIES.split("\n", 1)
    vol = lijf.split("\n\n")[0].replace(
        '      - "Je telt', '      - "Je schrijft iets op wat nodig is."\n' * 35 + '      - "Je telt'
    )
    vol = vol.replace("naar: handhaver", "naar: verkeerskundige-0")
    rest = [vol.replace("- id: verkeerskundige", f"- id: verkeerskundige-{plek}") for plek in range(aantal)]
    rest[0] = rest[0].replace("naar: verkeerskundige-0", "naar: verkeerskundige-1")
    return "\n".join([kop, *rest])


def test_a_full_catalogue_reads_within_a_second(tmp_path: Path) -> None:
    """316 full passports, some 20,000 lines, take less than a second."""
    tekst = full_catalogue(316)
    assert tekst.count("\n") > 19_000
    begin = time.perf_counter()
    assert len(read(tmp_path, functies=tekst).functies) == 316
    assert time.perf_counter() - begin < 1


def test_importing_is_cheap() -> None:
    """Reading content does not pull in pandas, scikit-learn or anything else that is slow to start."""
    zwaar = "{'pandas', 'scipy', 'sklearn', 'streamlit', 'jsonschema'}"
    opdracht = f"import sys, kompas.inhoud; print(sorted({zwaar} & set(sys.modules)))"
    uit = subprocess.run([sys.executable, "-c", opdracht], capture_output=True, text=True, check=True, cwd=DATA.parent)
    assert uit.stdout.strip() == "[]"
