# SPDX-License-Identifier: EUPL-1.2
"""Each kind of mistake in functies.yaml gets its line, its field and what to do."""

from pathlib import Path

import pytest

from tests.inhoud.materiaal import FUNCTIES, find_fouten, replace

FOUTEN = {
    "doubled id": ("- id: handhaver", "- id: verkeerskundige", 30, "verkeerskundige.id", "twee keer"),
    "id is no slug": ("id: verkeerskundige", "id: Verkeers kundige", 2, "Verkeers kundige.id", "kleine letters"),
    "typing error in a key": ('    titel: "Hand', '    tittel: "Hand', 31, "handhaver.tittel", "Bedoel je 'titel'?"),
    "key from nowhere": (
        '    unit: "Veiligheid"',
        '    zzz: 1\n    unit: "Veiligheid"',
        33,
        "handhaver.zzz",
        "kennen we niet",
    ),
    "missing title": ('    titel: "Handhaver"\n', "", 30, "handhaver.titel", "Het veld 'titel' ontbreekt"),
    "missing vulling": ("    vulling: skelet\n", "", 30, "handhaver.vulling", "ontbreekt"),
    "unknown tag": ("[c-empathie]", "[c-empatie]", 17, "verkeerskundige.tags.competentie.1", "Bedoel je 'c-empathie'?"),
    "unknown tag with bron": (
        "tag: k-verkeer",
        "tag: k-niets",
        19,
        "verkeerskundige.tags.kennisgebied.1.tag",
        "niet in tags",
    ),
    "tag in the wrong category": (
        "[i-buiten]",
        "[k-verkeer]",
        21,
        "verkeerskundige.tags.interesse.1",
        "zet hem bij 'kennisgebied'",
    ),
    "hard requirement among the tags": (
        "[i-buiten]",
        "[e-rijbewijs]",
        21,
        "verkeerskundige.tags.interesse.1",
        "zet hem bij 'harde_eisen'",
    ),
    "tag among the hard requirements": (
        "[e-rijbewijs]",
        "[k-verkeer]",
        22,
        "verkeerskundige.harde_eisen.1",
        "is een kennisgebied",
    ),
    "unknown opleiding": ("[o-verkeerskunde]", "[o-verkeer]", 23, "verkeerskundige.opleidingen.1", "niet in tags.yaml"),
    "same tag twice": (
        "- k-parkeren",
        "- k-parkeren\n        - k-verkeer",
        21,
        "verkeerskundige.tags.kennisgebied.3",
        "twee keer",
    ),
    "wrong vulling": (
        "vulling: voorbeeld",
        "vulling: voorbeld",
        27,
        "verkeerskundige.vulling",
        "Bedoel je 'voorbeeld'?",
    ),
    "wrong soort": ("soort: functie", "soort: baan", 5, "verkeerskundige.soort", "Kies uit: functie, rol."),
    "wrong bron": (
        "bron: vacature",
        "bron: roddel",
        19,
        "verkeerskundige.tags.kennisgebied.1.bron",
        "Kies uit: enquete",
    ),
    "unknown category": (
        "      interesse:",
        "      interesses:",
        21,
        "verkeerskundige.tags.interesses",
        "Bedoel je 'interesse'?",
    ),
    "dimension too high": (
        "d-intern-extern: 3",
        "d-intern-extern: 6",
        24,
        "verkeerskundige.dimensies.d-intern-extern",
        "te groot",
    ),
    "dimension too low": (
        "d-intern-extern: 3",
        "d-intern-extern: 0",
        24,
        "verkeerskundige.dimensies.d-intern-extern",
        "te klein",
    ),
    "dimension is text": (
        "d-intern-extern: 3",
        'd-intern-extern: "3"',
        24,
        "verkeerskundige.dimensies.d-intern-extern",
        "zonder aanhalingstekens",
    ),
    "dimension is no whole number": (
        "d-intern-extern: 3",
        "d-intern-extern: 2.5",
        24,
        "verkeerskundige.dimensies.d-intern-extern",
        "heel getal",
    ),
    "unknown dimension": (
        "d-intern-extern: 3",
        "d-intern: 3",
        24,
        "verkeerskundige.dimensies.d-intern",
        "niet in tags.yaml",
    ),
    "link to nowhere": (
        "naar: handhaver",
        "naar: handhaaver",
        26,
        "verkeerskundige.verrassend.1.naar",
        "Bedoel je 'handhaver'?",
    ),
    "link to itself": ("naar: handhaver", "naar: verkeerskundige", 26, "verkeerskundige.verrassend.1.naar", "zelf"),
    "empty kern": (
        '"Je zorgt dat mensen veilig thuiskomen."',
        '""',
        13,
        "verkeerskundige.kern",
        "heeft een kern nodig",
    ),
    "no kern": (
        '    kern: "Je zorgt dat mensen veilig thuiskomen."\n',
        "",
        2,
        "verkeerskundige.kern",
        "heeft een kern nodig",
    ),
    "salaris": (
        "    vulling: skelet",
        "    salaris: 3000\n    vulling: skelet",
        35,
        "handhaver.salaris",
        "hoort niet in het kompas",
    ),
    "functieschaal": (
        "    vulling: skelet",
        "    Functieschaal: 9\n    vulling: skelet",
        35,
        "handhaver.Functieschaal",
        "hoort niet in het kompas",
    ),
    "beloning": (
        "    vulling: skelet",
        "    beloning: 3000\n    vulling: skelet",
        35,
        "handhaver.beloning",
        "hoort niet in het kompas",
    ),
    "hr21_niveau": (
        "    vulling: skelet",
        "    hr21_niveau: II\n    vulling: skelet",
        35,
        "handhaver.hr21_niveau",
        "hoort niet in het kompas",
    ),
    "salary word among the dimensions": (
        "d-intern-extern: 3",
        "inschaling: 3",
        24,
        "verkeerskundige.dimensies.inschaling",
        "hoort niet in het kompas",
    ),
    "level in roman numerals": (
        "Ontwerp & voorlichting",
        "Ontwerp & voorlichting II",
        12,
        "verkeerskundige.normfunctie",
        "verraadt het salaris",
    ),
    "level in figures": (
        "Ontwerp & voorlichting",
        "Ontwerp 3",
        12,
        "verkeerskundige.normfunctie",
        "verraadt het salaris",
    ),
    "no": ('titel: "Handhaver"', "titel: no", 31, "handhaver.titel", 'Zet het tussen aanhalingstekens: "no"'),
    "Off": ('titel: "Handhaver"', "titel: Off", 31, "handhaver.titel", "als ja of nee"),
    "true": ('titel: "Handhaver"', "titel: true", 31, "handhaver.titel", "als ja of nee"),
    "12:30": ('titel: "Handhaver"', "titel: 12:30", 31, "handhaver.titel", "als een tijd"),
    "date": ('datum: "2026-03-01"', "datum: 2026-03-01", 28, "verkeerskundige.controle.datum", "als een datum"),
    "number": ('titel: "Handhaver"', "titel: 112", 31, "handhaver.titel", "als een getal"),
    "octal number": ('titel: "Handhaver"', "titel: 0800", 31, "handhaver.titel", "als een getal"),
    "number among texts": ('["Adviseur verkeer"]', "[1e3]", 4, "verkeerskundige.ook_bekend_als.1", "als een getal"),
    "yes as vulling": ("vulling: skelet", "vulling: yes", 35, "handhaver.vulling", "'yes' kan hier niet"),
    "tag is a number": ("- k-parkeren", "- 12", 20, "verkeerskundige.tags.kennisgebied.2", "als een getal"),
    "nothing": ('titel: "Handhaver"', "titel:", 31, "handhaver.titel", "Hier staat niets"),
    "only spaces": ('domein: "Dienstverlening"\n', 'domein: "  "\n', 32, "handhaver.domein", "laat het niet leeg"),
    "space at the end": ('unit: "Veiligheid"', 'unit: "Veiligheid "', 33, "handhaver.unit", "zonder spatie"),
    "list where text belongs": ('titel: "Handhaver"', "titel: [a]", 31, "handhaver.titel", "Hier hoort één tekst"),
    "text where a list belongs": (
        "[e-rijbewijs]",
        "e-rijbewijs",
        22,
        "verkeerskundige.harde_eisen",
        "Hier hoort een lijst",
    ),
    "text where fields belong": ("{d-intern-extern: 3}", "hoog", 24, "verkeerskundige.dimensies", "Hier horen velden"),
    "list where a passport belongs": (
        "  - id: handhaver\n    titel",
        "  - [a]\n  - id: handhaver\n    titel",
        30,
        "2",
        "Hier horen velden",
    ),
    "date that does not exist": ("2026-03-01", "2026-02-30", 28, "verkeerskundige.controle.datum", "bestaat niet"),
    "negative number of answers": (
        "antwoorden: 4",
        "antwoorden: -1",
        28,
        "verkeerskundige.controle.antwoorden",
        "te klein",
    ),
    "duplicate key": (
        '    unit: "Veiligheid"',
        '    unit: "Veiligheid"\n    titel: "Boa"',
        34,
        "handhaver.titel",
        "staat ook op regel 31",
    ),
    "type of YAML": ('titel: "Handhaver"', 'titel: !!str "Handhaver"', 31, "handhaver.titel", "beginnen met '!!str'"),
}


@pytest.mark.parametrize(("oud", "nieuw", "regel", "veld", "zin"), FOUTEN.values(), ids=FOUTEN.keys())
def test_each_mistake_has_line_and_field(tmp_path: Path, oud: str, nieuw: str, regel: int, veld: str, zin: str) -> None:
    """A mistake is reported where it stands, with a sentence that says what to do."""
    fouten = find_fouten(tmp_path, functies=replace(FUNCTIES, oud, nieuw))
    gevonden = [fout for fout in fouten if (fout.bestand, fout.regel, fout.veld) == ("functies.yaml", regel, veld)]
    assert len(gevonden) == 1, [str(fout) for fout in fouten]
    assert zin in gevonden[0].zin
    assert gevonden[0].zin.endswith(".")
    assert str(gevonden[0]) == f"functies.yaml:{regel}: {veld}: {gevonden[0].zin}"


def test_no_mistake_hides_another(tmp_path: Path) -> None:
    """Fifty functions, each with a mistake of its own kind, give all their errors at once and in order of line."""
    stuk = [
        "functies:",
        *(
            regel
            for nummer in range(50)
            for regel in (f"  - id: functie-{nummer}", f'    titel: "Functie {nummer}"', f"    fout{nummer}: 1")
        ),
    ]  # fmt: skip
    fouten = find_fouten(tmp_path, functies="\n".join(stuk))
    onbekend = [fout for fout in fouten if "kennen we niet" in fout.zin]
    assert [(fout.regel, fout.veld) for fout in onbekend] == [
        (4 + 3 * nummer, f"functie-{nummer}.fout{nummer}") for nummer in range(50)
    ]
    ontbrekend = [fout for fout in fouten if "ontbreekt" in fout.zin]
    assert len(ontbrekend) == 50 * 4
    assert [fout.regel for fout in fouten] == sorted(fout.regel for fout in fouten)


def test_shape_does_not_hide_meaning(tmp_path: Path) -> None:
    """An unknown key and an unknown tag, in both files, are reported together."""
    functies = replace(FUNCTIES, "[c-empathie]", "[c-nee]")
    functies = replace(functies, "    werkgever:", "    werkgeefster:")
    fouten = find_fouten(tmp_path, functies=functies, tags="competentie:\n  - {id: k-x, label: no, soort: gedrag}\n")
    velden = {(fout.bestand, fout.veld) for fout in fouten}
    assert ("functies.yaml", "verkeerskundige.werkgeefster") in velden
    assert ("functies.yaml", "verkeerskundige.tags.competentie.1") in velden
    assert {("tags.yaml", "competentie.k-x.id"), ("tags.yaml", "competentie.k-x.label")} <= velden


def test_words_that_look_like_levels_are_fine(tmp_path: Path) -> None:
    """A normfunctie may contain letters such as ICT or a figure that is not at the end."""
    for naam in ("Medewerker ICT", "Adviseur 3D-ontwerp", "Vakman civiel", "Beleid & regie"):
        assert find_fouten(tmp_path, functies=replace(FUNCTIES, "Ontwerp & voorlichting", naam)) == ()
