# SPDX-License-Identifier: EUPL-1.2
"""Files that cannot be read as YAML at all still get a clear sentence, and fast."""

import os
import time
from pathlib import Path

import pytest
import yaml

from kompas.inhoud import load_catalogus
from kompas.inhoud.bestand import MAX_BYTES, Bestand
from kompas.inhoud.boom import Boom
from kompas.kern.fouten import OngeldigeInhoud
from tests.inhoud.materiaal import FUNCTIES, TAGS, find_fouten, read, replace, write

BOM = "\ufeff".encode()
FOUTEN = {
    "empty": ("", 0, "bestand", "leeg"),
    "only comment": ("# niets\n", 0, "bestand", "leeg"),
    "only spaces": ("  \n \n", 0, "bestand", "leeg"),
    "a list": ("- a\n- b\n", 1, "bestand", "Hier horen velden"),
    "a text": ("zomaar tekst", 1, "bestand", "Hier horen velden"),
    "no functies": ("functie: []\n", 1, "functie", "Bedoel je 'functies'?"),
    "functies is empty": ("functies:\n", 1, "functies", "Hier staat niets"),
    "two documents": (FUNCTIES + "---\n" + FUNCTIES, 36, "bestand", "tweede deel"),
    "tab as indentation": (replace(FUNCTIES, "    domein", "\tdomein"), 6, "domein", "begint met een tab"),
    "tab after spaces": (replace(FUNCTIES, "    domein", "  \tdomein"), 6, "domein", "begint met een tab"),
    "quote not closed": (
        replace(FUNCTIES, "    vulling: skelet", '    kern: "Je loopt'),
        35,
        "kern",
        "nergens eindigt",
    ),
    "colon in a bare text": (replace(FUNCTIES, '"Handhaver"', "Boa: buiten"), 31, "titel", "dubbele punt"),
    "bracket not closed": (replace(FUNCTIES, "[e-rijbewijs]", "[e-rijbewijs"), 22, "harde_eisen", "goede haakje"),
    "wrong indentation": (replace(FUNCTIES, '    titel: "Hand', '   titel: "Hand'), 31, "titel", "springt verkeerd in"),
    "text after a quote": (replace(FUNCTIES, '"Handhaver"', '"Hand" haver'), 31, "titel", "aanhalingstekens"),
    "at sign": (replace(FUNCTIES, '"Handhaver"', "@handhaver"), 31, "titel", "niet met dit teken beginnen"),
    "unknown escape": (replace(FUNCTIES, '"Handhaver"', '"Hand\\haver"'), 31, "titel", "daar niet kan"),
    "anchor": (replace(FUNCTIES, '"Handhaver"', '&h "Handhaver"'), 31, "2.titel", "mogen niet"),
    "alias": (replace(FUNCTIES, '"Handhaver"', "*h"), 31, "", "mogen niet"),
    "key with a type": (replace(FUNCTIES, '    titel: "Hand', '    !!str titel: "Hand'), 31, "", "gewone tekst"),
    "deep nesting": ("functies: " + "[" * 5000 + "]" * 5000, 1, "", "te veel in elkaar"),
    "not UTF-8": (replace(FUNCTIES, "Handhaver", "Caf\xe9").encode("latin-1"), 31, "bestand", "UTF-8"),
    "UTF-16": (FUNCTIES.encode("utf-16"), 1, "bestand", "UTF-8"),
    "control character": (replace(FUNCTIES, "Handhaver", "Hand\x07haver"), 31, "bestand", "U+0007"),
    "line separator": (replace(FUNCTIES, "Handhaver", "Hand\u2028haver"), 31, "bestand", "U+2028"),
    "directive": ("%YAML 9.9\n---\na: 1\n", 1, "bestand", ""),
}


@pytest.mark.parametrize(("inhoud", "regel", "veld", "zin"), FOUTEN.values(), ids=FOUTEN.keys())
def test_each_broken_file_has_a_line_and_a_sentence(
    tmp_path: Path, inhoud: str | bytes, regel: int, veld: str, zin: str
) -> None:
    """A file that is no YAML, or no catalogue, is refused with the line and what to do; nothing raw leaks."""
    fouten = find_fouten(tmp_path, functies=inhoud)
    gevonden = [fout for fout in fouten if fout.regel == regel and zin in fout.zin and veld in fout.veld]
    assert gevonden, [str(fout) for fout in fouten]
    assert not any(woord in str(fouten).lower() for woord in ("expected", "found", "scan", "error", "pydantic"))


@pytest.mark.parametrize("inhoud", [inhoud for inhoud, *_ in FOUTEN.values()], ids=FOUTEN)
def test_slow_parser_agrees_on_what_is_wrong(inhoud: str | bytes) -> None:
    """Without the C library the same files are refused by the tree, or accepted for the models to judge."""
    bestand = Bestand("functies.yaml", inhoud.encode() if isinstance(inhoud, str) else inhoud)
    snel, langzaam = Boom(bestand), Boom(bestand, yaml.BaseLoader)
    assert bool(snel.fouten) == bool(langzaam.fouten)
    assert snel.data == langzaam.data


def test_slow_parser_gives_the_same_tree() -> None:
    """Both parsers give the same values on the same lines."""
    for tekst in (FUNCTIES, TAGS):
        snel = Boom(Bestand("a", tekst.encode()))
        langzaam = Boom(Bestand("a", tekst.encode()), yaml.BaseLoader)
        assert snel.data is not None
        assert langzaam.data is not None
        assert (snel.data, snel.data.regels, snel.fouten) == (langzaam.data, langzaam.data.regels, langzaam.fouten)


def test_every_tab_is_reported(tmp_path: Path) -> None:
    """A file that is indented with tabs gets one error per line, not one per attempt."""
    fouten = find_fouten(tmp_path, functies=FUNCTIES.replace("\n    ", "\n\t"))
    assert len(fouten) == FUNCTIES.count("\n    ")


def test_missing_files_are_both_named(tmp_path: Path) -> None:
    """Without files there is one sentence for each."""
    with pytest.raises(OngeldigeInhoud) as ongeldig:
        load_catalogus(tmp_path / "functies.yaml", str(tmp_path / "tags.yaml"))
    assert [fout.bestand for fout in ongeldig.value.fouten] == ["functies.yaml", "tags.yaml"]
    assert all("bestaat niet" in fout.zin for fout in ongeldig.value.fouten)
    assert str(tmp_path) not in str(ongeldig.value)


def test_folder_instead_of_file(tmp_path: Path) -> None:
    """A folder is not a file, and the sentence says so."""
    _, tags = write(tmp_path)
    with pytest.raises(OngeldigeInhoud, match="map"):
        load_catalogus(tmp_path, tags)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
def test_unreadable_file(tmp_path: Path) -> None:
    """A file that may not be read gives a sentence, no PermissionError."""
    functies, tags = write(tmp_path)
    functies.chmod(0)
    with pytest.raises(OngeldigeInhoud, match="niet openen"):
        load_catalogus(functies, tags)


def test_name_that_no_file_can_have(tmp_path: Path) -> None:
    """A zero byte in a name gives a sentence, no ValueError."""
    _, tags = write(tmp_path)
    with pytest.raises(OngeldigeInhoud, match="niet openen"):
        load_catalogus("functies\0.yaml", tags)


@pytest.mark.parametrize("grootte", [MAX_BYTES - 100_000, 30_000_000])
def test_aliases_fail_fast(tmp_path: Path, grootte: int) -> None:
    """Aliases on aliases are refused before they grow, whether the file is just small enough or far too large."""
    bom = "a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\n" + "c: [*b,*b,*b,*b]\n" * (grootte // 17)
    begin = time.perf_counter()
    fouten = find_fouten(tmp_path, functies=bom)
    assert time.perf_counter() - begin < 2
    assert len(fouten) == 1
    assert "10 MB" in fouten[0].zin or ("mogen niet" in fouten[0].zin and fouten[0].regel == 1)


@pytest.mark.parametrize(
    "inhoud", ["[" * 9_000_000, "a: 1\n" * 1_900_000, "functies: [" + "1," * 4_000_000 + "1]", "x" * 9_000_000]
)
def test_large_nonsense_ends(tmp_path: Path, inhoud: str) -> None:
    """Nine megabytes of nonsense end in a limited number of errors within seconds."""
    begin = time.perf_counter()
    fouten = find_fouten(tmp_path, functies=inhoud)
    assert time.perf_counter() - begin < 20
    assert 1 <= len(fouten) <= 2100


def test_byte_order_mark_and_windows_line_ends_are_fine(tmp_path: Path) -> None:
    """A file saved by Windows reads the same."""
    windows = BOM + FUNCTIES.replace("\n", "\r\n").encode()
    assert read(tmp_path, functies=windows).functies == read(tmp_path).functies


def test_stars_and_ampersands_in_text_are_fine(tmp_path: Path) -> None:
    """Only real anchors and aliases are refused."""
    functies = replace(FUNCTIES, '"Handhaver"', '"*Handhaver* &boa [&x]"')
    assert read(tmp_path, functies=functies).functie("handhaver").titel == "*Handhaver* &boa [&x]"


def test_readable_file_is_checked_beside_a_broken_one(tmp_path: Path) -> None:
    """When tags.yaml cannot be read, functies.yaml is still checked, but its tags are not called unknown."""
    fouten = find_fouten(tmp_path, functies=replace(FUNCTIES, "soort: functie", "soort: baan"), tags="a: [")
    assert [fout.bestand for fout in fouten] == ["functies.yaml", "tags.yaml"]
    assert fouten[0].veld == "verkeerskundige.soort"
