# SPDX-License-Identifier: EUPL-1.2
"""The kompas of organisations that nobody planned for: one domain, twelve, titles and names without end."""

from pathlib import Path

import pytest

from kompas.kern.dossier import Dossier
from kompas.scherm import paginas
from kompas.scherm.kompas.kijkfilter import AANTAL, GEBIED, TABEL, VERBERG
from tests.inhoud.materiaal import TAGS
from tests.paginas.conftest import OpenPagina, read_text

LANGE_TITEL = "Beleidsmedewerker toezicht en handhaving van de onbebouwde omgeving in het buitengebied A"
_TAGS = ("k-parkeren", "k-verkeer")


def write_organisatie(folder: Path, domeinen: int, functies: int) -> Path:
    """A folder with this many domains (with very long names when there are twelve) and functions with long titles.

    Every fifth function is a skeleton. There is one employer.
    """
    naam = "Landschapsinrichtingsvraagstukken en omgeving" if domeinen > 1 else "Alles"
    rijen = ["functies:"]
    for n in range(functies):
        leeg = n % 5 == 4
        tags = "{}" if leeg else f"{{kennisgebied: [{_TAGS[n % 2]}], competentie: [c-empathie], interesse: [i-buiten]}}"
        rijen += [
            f"  - id: f-{n}",
            f'    titel: "{LANGE_TITEL} {n}"',
            "    soort: functie",
            f'    domein: "{naam} {n % domeinen}"',
            f'    unit: "Unit {n % 2}"',
            f'    vakgroep: "Vakgroep {n % 3}"',
            '    werkgever: "Gemeente Voorbeeld"',
            '    kern: "Je doet dit werk."',
            f"    tags: {tags}",
            f"    vulling: {'skelet' if leeg else 'concept'}",
        ]
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "functies.yaml").write_text("\n".join(rijen) + "\n", encoding="utf-8")
    (folder / "tags.yaml").write_text(TAGS, encoding="utf-8")
    return folder


@pytest.mark.parametrize("domeinen", [1, 2, 12])
@pytest.mark.parametrize("tabel", ["true", "false"])
def test_any_number_of_domains_has_a_kompas(
    open_pagina: OpenPagina, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, domeinen: int, tabel: str
) -> None:
    """One, two and twelve domains, titles of 90 characters: a page with every function and no choice of employer."""
    monkeypatch.setenv("KOMPAS_DATA", str(write_organisatie(tmp_path, domeinen, 36)))
    test = open_pagina(paginas.KOMPAS, vanuit="f-0", **{TABEL: tabel, AANTAL: "Alle functies"})
    assert not test.exception
    assert "Bij welke werkgever?" not in [veld.label for veld in test.selectbox]
    if tabel == "true":
        assert len(test.dataframe[0].value) == 35
    else:
        assert len(test.get("plotly_chart")) == 1


@pytest.mark.parametrize(
    "dossier", [Dossier(functie_id="f-4"), Dossier(tags=("r-ontwerp",)), Dossier(functie_id="f-1")]
)
def test_a_profile_that_says_nothing_still_has_a_kompas(
    open_pagina: OpenPagina, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, dossier: Dossier
) -> None:
    """A function without any tag, a tag that nobody has, and a function of which every tag was taken away."""
    monkeypatch.setenv("KOMPAS_DATA", str(write_organisatie(tmp_path, 3, 20)))
    test = open_pagina(paginas.KOMPAS, dossier=dossier)
    assert not test.exception
    assert len(test.get("plotly_chart")) == 1


def test_what_was_saved_or_refused_shows_in_the_kompas(open_pagina: OpenPagina) -> None:
    """A saved function is ringed, one that is "niet voor mij" is gone and counted, and a wish gets its sentence."""
    dossier = Dossier(
        functie_id="verkeerskundige",
        tags=("k-verkeer",),
        bewaard=("bode",),
        niet_voor_mij=("planeconoom",),
        wensen={"d-intern-extern": 5},
    )
    test = open_pagina(paginas.KOMPAS, dossier=dossier)
    tekst = read_text(test)
    for zin in ("Ring eromheen: bewaard", "Je ziet 1 functie niet. Je koos: niet voor mij.", "Bleek: past minder"):
        assert zin in tekst
    tabel = open_pagina(paginas.KOMPAS, dossier=dossier, **{TABEL: "true", AANTAL: "Alle functies", VERBERG: "true"})
    functies = set(tabel.dataframe[0].value["Functie"])
    assert "Planeconoom" not in functies
    assert "Bode" in functies
    elders = open_pagina(paginas.KOMPAS, dossier=dossier, **{GEBIED: "Griffie · Bestuur & Concern"})
    assert "niet voor mij" not in read_text(elders)
