# SPDX-License-Identifier: EUPL-1.2
"""Text from the content stands on the page as it was written, never as markdown."""

import re
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from kompas.kern import Profiel
from kompas.scherm import paginas
from tests.paginas.conftest import OpenPagina, profiel_of

RAAR = "*schuin* [link](https://voorbeeld.example) :red[rood]"
FUNCTIES = f"""
functies:
  - id: eerste
    titel: "{RAAR} een"
    domein: "{RAAR}"
    unit: "{RAAR}"
    vakgroep: "{RAAR}"
    kern: "{RAAR}"
    vulling: voorbeeld
    tags: {{kennisgebied: [k-raar]}}
  - id: tweede
    titel: "{RAAR} twee"
    domein: "{RAAR}"
    unit: "{RAAR}"
    vakgroep: "{RAAR}"
    kern: "{RAAR}"
    vulling: voorbeeld
    tags: {{kennisgebied: [k-raar]}}
"""
TAGS = f"""
kennisgebied:
  - {{id: k-raar, label: "{RAAR}"}}
"""
HUISSTIJL = """
naam: Proef
organisatie: Proef
contact: {naam: de coach, adres: "coach@voorbeeld.example?bcc=iemand%40voorbeeld.example"}
"""
RAUW = re.compile(r"(?<!\\)(?:\*schuin|\[link|:red)")


@pytest.fixture
def rare_inhoud(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Content in which every text holds markdown."""
    for naam, tekst in (("functies", FUNCTIES), ("tags", TAGS), ("huisstijl", HUISSTIJL)):
        (tmp_path / f"{naam}.yaml").write_text(tekst, encoding="utf-8")
    monkeypatch.setenv("KOMPAS_DATA", str(tmp_path))


def markdown_of(test: AppTest) -> list[str]:
    """Every text that Streamlit reads as markdown."""
    teksten = [
        element.proto.body
        for soort in ("title", "header", "subheader", "markdown", "caption")
        for element in test.get(soort)
    ]
    teksten += [element.proto.label for soort in ("button", "page_link") for element in test.get(soort)]
    teksten += [optie.content for pillen in test.get("pills") for optie in pillen.proto.options]
    return teksten + [str(cel) for tabel in test.table for cel in tabel.value.index]


@pytest.mark.usefixtures("rare_inhoud")
@pytest.mark.parametrize(
    "pagina",
    [
        paginas.KOMPAS,
        paginas.MATCHES,
        paginas.PROFIEL,
        paginas.ENERGIE,
        paginas.UITLEG,
        paginas.FUNCTIE,
        paginas.ZOEKEN,
    ],
)
def test_no_text_of_the_content_is_read_as_markdown(open_pagina: OpenPagina, pagina: str) -> None:
    """Stars, links and colours in titles, places and labels are escaped on every page."""
    profiel = Profiel({"k-raar": 1.0}, "eerste")
    test = open_pagina(pagina, profiel=profiel, **{paginas.FUNCTIE_PARAMETER: "tweede"})
    if pagina == paginas.ZOEKEN:
        test.text_input[0].set_value("schuin").run()
    assert not test.exception
    teksten = markdown_of(test)
    assert any("schuin" in tekst for tekst in teksten)
    assert [tekst for tekst in teksten if RAUW.search(tekst)] == []
    assert profiel_of(test) == profiel


@pytest.mark.usefixtures("rare_inhoud")
def test_a_mail_address_cannot_bring_fields_of_its_own(open_pagina: OpenPagina) -> None:
    """What stands in the address of a contact is only an address; the subject is ours."""
    test = open_pagina(paginas.FUNCTIE, **{paginas.FUNCTIE_PARAMETER: "tweede"})
    (knop,) = (knop for knop in test.get("link_button"))
    assert knop.proto.url.startswith("mailto:coach@voorbeeld.example%3Fbcc%3Diemand%2540voorbeeld.example?subject=")
