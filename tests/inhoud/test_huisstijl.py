# SPDX-License-Identifier: EUPL-1.2
"""The house style is strict, readable, and never missing."""

from dataclasses import asdict
from itertools import combinations
from math import dist
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kompas.inhoud import Huisstijl, load_catalogus, load_huisstijl
from kompas.inhoud.huisstijl import DOMEINKLEUREN, Contact, Kleuren, Link, Links
from kompas.inhoud.huisstijlcontrole import check_huisstijl
from kompas.inhoud.kleur import LEESBAAR, contrast
from kompas.inhoud.lettertype import LETTERTYPEN, Lettertype, find_lettertypebestand
from kompas.kern.fouten import OngeldigeInhoud
from tests.inhoud.materiaal import replace

DATA = Path(__file__).parents[2] / "data"
STIJL = """\
naam: "Kompas van Oost"
organisatie: "Gemeente Oost"
voorbeeldinhoud: false
kleuren:
  accent: "#114488"
domeinkleuren:
  "Zorg & wijk": "#2f7d4f"
contact:
  naam: "de coach"
  adres: "coach@oost.example"
vakgroep_adressen:
  "Verkeer": "verkeer@oost.example"
logo: logo.svg
lettertype:
  naam: "Oost Sans"
  gewoon: oost.woff2
  vet: oost-vet.woff2
  papier: [oost.ttf]
lettertype_koppen: "Georgia"
links:
  vacatures: {adres: "https://oost.example/werk", voorbeeld: true}
"""
BESTANDEN = {
    "logo.svg": b"<svg/>",
    "oost.woff2": b"wOF2 letters",
    "oost-vet.woff2": b"wOF2 letters",
    "oost.ttf": b"\0\1\0\0 letters",
    "nep.woff2": b"<html>",
}
FOUTEN = {
    "unknown key": ("logo: logo.svg", "lettertip: Inter", 13, "lettertip", "Bedoel je 'lettertype'?"),
    "missing name": ('naam: "Kompas van Oost"\n', "", 1, "naam", "ontbreekt"),
    "colour without quotes": ('"#114488"', "#114488", 5, "kleuren.accent", "tussen aanhalingstekens"),
    "colour by name": ('"#114488"', "blauw", 5, "kleuren.accent", "# met zes tekens"),
    "accent too pale": ('"#114488"', '"#99bbdd"', 5, "kleuren.accent", "valt te weinig op"),
    "captions too pale": (
        "accent:",
        'tekst: "#1d2733"\n  accent:',
        5,
        "kleuren.tekst",
        "Kleine teksten",
    ),
    "text too pale": ("accent:", 'tekst: "#888888"\n  accent:', 5, "kleuren.tekst", "valt te weinig op"),
    "border too pale": ("accent:", 'rand: "#dddddd"\n  accent:', 5, "kleuren.rand", "moet 3,0 zijn"),
    "domain colour too pale": ('"#2f7d4f"', '"#9fdfaf"', 7, "domeinkleuren.Zorg & wijk", "moet 4,5 zijn"),
    "domain colour too pale on its tint": (
        '"#2f7d4f"',
        '"#767676"',
        7,
        "domeinkleuren.Zorg & wijk",
        "tint van zichzelf",
    ),
    "pale text on dark": (
        "accent:",
        'tekst: "#eeeeee"\n  achtergrond: "#111111"\n  vlak: "#222222"\n  accent:',
        5,
        "kleuren.tekst",
        "witte knop",
    ),
    "domain colour is no text": ('"#2f7d4f"', "[1]", 7, "domeinkleuren.Zorg & wijk", "één tekst"),
    "yes for true": ("voorbeeldinhoud: false", "voorbeeldinhoud: no", 3, "voorbeeldinhoud", "true of false"),
    "no mail address": ('"coach@oost.example"', '"coach"', 10, "contact.adres", "geen mailadres"),
    "vakgroep without address": ('"verkeer@oost.example"', "", 12, "vakgroep_adressen.Verkeer", "Hier staat niets"),
    "logo that is not there": ("logo.svg", "embleem.svg", 13, "logo", "We vinden 'embleem.svg' niet"),
    "font that is not there": ("oost.woff2", "west.woff2", 16, "lettertype.gewoon", "naast huisstijl.yaml"),
    "font that is something else": ("oost-vet.woff2", "nep.woff2", 17, "lettertype.vet", "geen woff2-bestand"),
    "font of another kind": ("oost.woff2", "oost.ttf", 16, "lettertype.gewoon", "mijnletter.woff2"),
    "font in another folder": ("oost.woff2", '"../oost.woff2"', 16, "lettertype.gewoon", "alleen de naam"),
    "font without a file": ("  gewoon: oost.woff2\n", "", 15, "lettertype.gewoon", "ontbreekt"),
    "paper font that is not there": ("oost.ttf", "west.otf", 18, "lettertype.papier.1", "We vinden 'west.otf' niet"),
    "font name that is CSS": ('"Georgia"', "'x; } body'", 19, "lettertype_koppen", "letters, cijfers en spaties"),
    "unknown part of a font": ("vet:", "dik:", 17, "lettertype.dik", "kennen we niet"),
    "link that is not safe": ("https://oost", "http://oost", 21, "links.vacatures.adres", "begint met https://"),
    "link of an unknown kind": ("vacatures:", "vacature:", 21, "links.vacature", "Bedoel je 'vacatures'?"),
    "logo on another server": ("logo.svg", '"https://x.example/logo.svg"', 13, "logo", "in deze map"),
    "logo in another folder": ("logo.svg", '"../logo.svg"', 13, "logo", "in deze map"),
}


def read(folder: Path, tekst: str) -> Huisstijl:
    for naam, inhoud in BESTANDEN.items():
        (folder / naam).write_bytes(inhoud)
    pad = folder / "huisstijl.yaml"
    pad.write_text(tekst, encoding="utf-8")
    return load_huisstijl(pad)


def test_house_style_keeps_every_field(tmp_path: Path) -> None:
    """What the file says is used; what it leaves out has a default."""
    stijl = read(tmp_path, STIJL)
    assert (stijl.naam, stijl.organisatie, stijl.voorbeeldinhoud) == ("Kompas van Oost", "Gemeente Oost", False)
    assert stijl.kleuren == Kleuren(accent="#114488")
    assert stijl.contact == Contact("de coach", "coach@oost.example")
    assert (stijl.find_adres("Verkeer"), stijl.find_adres("Zorg")) == ("verkeer@oost.example", "coach@oost.example")
    assert stijl.logo == "logo.svg"
    assert stijl.lettertype == Lettertype("Oost Sans", "oost.woff2", "oost-vet.woff2", papier=("oost.ttf",))
    assert stijl.lettertype_koppen == Lettertype("Georgia")
    assert stijl.links == Links(vacatures=Link("https://oost.example/werk", voorbeeld=True))


def test_a_font_of_the_organisation_goes_before_one_of_the_app(tmp_path: Path) -> None:
    """An organisation brings its own font files; what it does not bring comes from the app, and nothing else does."""
    van_app = next(LETTERTYPEN.glob("*.woff2"))
    assert find_lettertypebestand(tmp_path, van_app.name) == van_app
    (tmp_path / van_app.name).write_bytes(b"wOF2 own letters")
    assert find_lettertypebestand(tmp_path, van_app.name) == tmp_path / van_app.name
    assert find_lettertypebestand(tmp_path, "nergens.woff2") is None


def test_every_font_of_the_app_has_its_licence() -> None:
    """Each family lies beside the text of its licence, the SIL Open Font License."""
    letters = [pad for pad in LETTERTYPEN.iterdir() if pad.suffix in (".woff2", ".ttf", ".otf")]
    assert letters
    licenties = {pad.name.removesuffix("-licentie.txt"): pad for pad in LETTERTYPEN.glob("*-licentie.txt")}
    for letter in letters:
        passend = [pad for slug, pad in licenties.items() if letter.stem.startswith(slug)]
        assert len(passend) == 1, letter.name
        assert "SIL OPEN FONT LICENSE Version 1.1" in passend[0].read_text(encoding="utf-8")


@pytest.mark.parametrize(("oud", "nieuw", "regel", "veld", "zin"), FOUTEN.values(), ids=FOUTEN.keys())
def test_each_mistake_has_line_and_field(tmp_path: Path, oud: str, nieuw: str, regel: int, veld: str, zin: str) -> None:
    """A mistake in the house style is reported like any other."""
    with pytest.raises(OngeldigeInhoud) as ongeldig:
        read(tmp_path, replace(STIJL, oud, nieuw))
    gevonden = [fout for fout in ongeldig.value.fouten if (fout.regel, fout.veld) == (regel, veld)]
    assert any(zin in fout.zin for fout in gevonden), str(ongeldig.value)


def test_missing_file_gives_the_defaults(tmp_path: Path) -> None:
    """An organisation without house style gets a neutral one."""
    assert load_huisstijl(tmp_path / "huisstijl.yaml") == Huisstijl()
    assert Huisstijl().voorbeeldinhoud is False


def test_empty_parts_give_the_defaults(tmp_path: Path) -> None:
    """Parts without content are the same as parts that are left out."""
    stijl = read(tmp_path, "naam: A\norganisatie: B\ncontact:\nkleuren: {}\n")
    assert stijl == Huisstijl(naam="A", organisatie="B")


def test_default_colours_are_readable() -> None:
    """The defaults pass the check that files must pass, and spare colours are readable on white."""
    assert list(check_huisstijl({}, asdict(Kleuren()))) == []
    assert min(contrast(kleur, "#ffffff") for kleur in DOMEINKLEUREN) >= LEESBAAR


# sRGB to CIE XYZ (D65), each row divided by the white point.
XYZ = ((0.4339, 0.3762, 0.1899), (0.2126, 0.7152, 0.0722), (0.0177, 0.1095, 0.8728))


def lab(kleur: str) -> tuple[float, float, float]:
    """CIE L*a*b*, in which distance is about what eyes see."""
    kanalen = [int(kleur[plek : plek + 2], 16) / 255 for plek in (1, 3, 5)]
    lineair = [k / 12.92 if k <= 0.04045 else ((k + 0.055) / 1.055) ** 2.4 for k in kanalen]
    waarden = [sum(deel * k for deel, k in zip(rij, lineair, strict=True)) for rij in XYZ]
    x, y, z = (t ** (1 / 3) if t > 0.008856 else 7.787 * t + 16 / 116 for t in waarden)
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def test_domain_colours_can_be_told_apart() -> None:
    """Any two spare colours differ much more than the smallest difference that eyes see (2.3)."""
    assert len(set(DOMEINKLEUREN)) >= 8
    assert min(dist(lab(een), lab(ander)) for een, ander in combinations(DOMEINKLEUREN, 2)) > 20


@given(st.lists(st.text(min_size=1, max_size=8), max_size=14, unique=True))
def test_every_domain_has_a_colour(domeinen: list[str]) -> None:
    """Colours do not depend on the order of the domains; own colours win and are not given to another domain."""
    stijl = Huisstijl(domeinkleuren={"Zorg": DOMEINKLEUREN[0]})
    kleuren = stijl.colour_domeinen([*domeinen, "Zorg"])
    assert kleuren == stijl.colour_domeinen(["Zorg", *reversed(domeinen), "Zorg"])
    assert set(kleuren) == {*domeinen, "Zorg"}
    assert [domein for domein, kleur in kleuren.items() if kleur == DOMEINKLEUREN[0]] == ["Zorg"]
    if len(kleuren) <= len(DOMEINKLEUREN):
        assert len(set(kleuren.values())) == len(kleuren)


def test_contrast_is_that_of_wcag() -> None:
    """Black on white is 21, a colour on itself 1, and the order does not matter."""
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#2a6fb0", "#2A6FB0") == 1
    assert contrast("#777777", "#ffffff") == contrast("#ffffff", "#777777") == pytest.approx(4.48, abs=0.005)


def test_the_house_style_of_this_project_is_valid() -> None:
    """The one that we ship marks itself as example and gives every domain of the content its own colour."""
    stijl = load_huisstijl(DATA / "huisstijl.yaml")
    assert stijl.naam == "Gemeente Alkmaar, pilot Leefgebied"
    assert stijl.voorbeeldinhoud is True
    assert stijl.contact.voorbeeld is True
    assert stijl.contact.adres.endswith(".example")
    catalogus = load_catalogus(DATA / "functies.yaml", DATA / "tags.yaml")
    assert set(stijl.domeinkleuren) == set(catalogus.domeinen)
