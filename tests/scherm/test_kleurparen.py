# SPDX-License-Identifier: EUPL-1.2
"""Everyone can read every colour on every other colour that it stands on (WCAG 2.2 AA)."""

import re
from dataclasses import asdict
from pathlib import Path

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from kompas.inhoud import Huisstijl, Inhoudsmap, load_catalogus, load_huisstijl
from kompas.inhoud.huisstijl import DOMEINKLEUREN, Kleuren
from kompas.inhoud.huisstijlcontrole import check_huisstijl
from kompas.inhoud.kleur import Paar, contrast, mix
from kompas.scherm.huisstijl import kleurstijl
from kompas.scherm.huisstijl.kleurparen import list_paren

PROJECT = Path(__file__).resolve().parents[2]
MAPPEN = sorted(pad.parent for pad in (PROJECT / "data").glob("**/huisstijl.yaml"))
CSS = PROJECT / "kompas" / "scherm" / "stijl.css"
VARIABELE = r"var\(--([a-z-]+)\)"


def explain(paren: list[Paar]) -> list[str]:
    """The pairs that cannot be read, with their contrast."""
    slecht = {(p.waar, p.voor, p.achter, p.nodig) for p in paren if not p.is_goed}
    return [f"{waar}: {voor} on {op} is {contrast(voor, op):.2f} < {nodig}" for waar, voor, op, nodig in sorted(slecht)]


@pytest.mark.parametrize("folder", MAPPEN, ids=[pad.name for pad in MAPPEN])
def test_every_pair_of_every_organisation_can_be_read(folder: Path) -> None:
    """Texts have a contrast of 4.5 and shapes of 3 on all that they stand on, for each house style in data/."""
    bestanden = Inhoudsmap.from_folder(folder)
    domeinen = load_catalogus(bestanden.functies, bestanden.tags).domeinen
    paren = list(list_paren(load_huisstijl(bestanden.huisstijl), domeinen))
    assert len({paar.waar for paar in paren}) > 20
    assert explain(paren) == []


def test_there_is_more_than_one_organisation() -> None:
    """The house styles are found where they lie."""
    assert [pad.name for pad in MAPPEN] == ["data", "waterrijk"]


def test_spare_colours_can_be_read() -> None:
    """An organisation without a house style can have ten domains."""
    domeinen = [f"Domein {nummer}" for nummer in range(len(DOMEINKLEUREN))]
    assert explain(list(list_paren(Huisstijl(), domeinen))) == []


def shade(met: str, minst: float, meest: float) -> st.SearchStrategy[str]:
    """Colours that are mixed with black or white for a share between two bounds."""
    kleuren = st.integers(0, 0xFFFFFF).map(lambda getal: f"#{getal:06x}")
    return st.builds(lambda kleur, deel: mix(met, kleur, deel), kleuren, st.floats(minst, meest))


@settings(max_examples=400)
@given(
    kleuren=st.builds(
        Kleuren,
        accent=shade("#000000", 0.2, 1),
        tekst=shade("#000000", 0.7, 1),
        achtergrond=shade("#ffffff", 0.85, 1),
        vlak=shade("#ffffff", 0.85, 1),
        rand=shade("#000000", 0.3, 0.8),
    ),
    domein=shade("#000000", 0.2, 1),
)
def test_what_is_accepted_can_be_read_everywhere(kleuren: Kleuren, domein: str) -> None:
    """A house style that passes the check of the content passes on every screen: no pair was forgotten there."""
    data = {"kleuren": asdict(kleuren), "domeinkleuren": {"Zorg": domein}}
    assume(not list(check_huisstijl(data, asdict(Kleuren()))))
    assert explain(list(list_paren(Huisstijl(kleuren=kleuren, domeinkleuren={"Zorg": domein}), ["Zorg"]))) == []


def test_every_pair_in_the_style_sheet_is_on_the_list() -> None:
    """Where stijl.css gives text a colour or a background, that pair is one that is measured."""
    bekend = {(voor, achter) for voor, achter, _ in kleurstijl._OP_ELKAAR}
    gevonden = set()
    for regel in re.findall(r"\{([^{}]*)\}", CSS.read_text(encoding="utf-8")):
        tekst = re.search(rf"(?<![\w-])color: {VARIABELE}", regel)
        vlak = re.search(rf"(?<![\w-])background: {VARIABELE}", regel)
        if tekst or vlak:
            gevonden.add((tekst[1] if tekst else "inkt", vlak[1] if vlak else "papier"))
    assert gevonden
    assert sorted(gevonden - bekend - {("inkt", "papier")}) == []


def test_the_style_sheet_has_no_colours_of_its_own() -> None:
    """Every colour in stijl.css is one of the house style."""
    css = re.sub(r"/\*.*?\*/", "", CSS.read_text(encoding="utf-8"), flags=re.DOTALL)
    assert re.findall(r"#[0-9a-fA-F]{3,8}\b|rgba?\(|hsla?\(", css) == []
