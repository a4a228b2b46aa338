# SPDX-License-Identifier: EUPL-1.2
"""Text from the content or from a person stands on the page as it was written, never as markdown."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from kompas.kern.dossier import Dossier, Stap, Uitkomst
from kompas.kern.reflectie import REFLECTIEVRAGEN
from kompas.kern.toegang import Recht
from kompas.scherm import paginas, wegen
from kompas.scherm.gesprek.verloop import DELEN
from tests.paginas.conftest import OpenPagina

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
MARKDOWN = {"body", "label", "help", "content", "options", "captions"}
GEWONE_LIJST = {"Selectbox", "MultiSelect"}  # Streamlit shows their options as they are
# What has no text of content or person on it.
ZONDER = {
    *(paginas.START, paginas.INLOGGEN, paginas.UITGELOGD, paginas.GEWIST, paginas.PRIVACY, paginas.LEESWIJZER),
    paginas.CHECK,  # without a link
    *(paginas.ONTDEKKEN, paginas.BEZOEKER, paginas.GESPREK, paginas.GESPREKSBLAD, paginas.WATALS),
}
RAUW = re.compile(r"(?<!\\)(?:\*schuin|\[link|:red)")


@pytest.fixture
def rare_inhoud(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Content in which every text holds markdown."""
    for naam, tekst in (("functies", FUNCTIES), ("tags", TAGS), ("huisstijl", HUISSTIJL)):
        (tmp_path / f"{naam}.yaml").write_text(tekst, encoding="utf-8")
    monkeypatch.setenv("KOMPAS_DATA", str(tmp_path))


def markdown_of(test: AppTest) -> list[str]:
    """Every text that Streamlit reads as markdown: bodies, labels, help, and the options that are no plain list."""
    return [tekst for ding in walk(test.main) for tekst in read_proto(ding.proto)]


def walk(blok: Any) -> Iterator[Any]:
    """All elements and containers below this one."""
    for kind in blok.children.values():
        if getattr(kind, "proto", None) is not None:
            yield kind
        if hasattr(kind, "children"):
            yield from walk(kind)


def read_proto(proto: Any) -> Iterator[str]:
    """The markdown in what is sent to the browser for one element or container."""
    if not hasattr(proto, "DESCRIPTOR"):
        return
    for veld, waarde in proto.ListFields():
        if veld.name in MARKDOWN and not (veld.name == "options" and proto.DESCRIPTOR.name in GEWONE_LIJST):
            yield from [waarde] if isinstance(waarde, str) else [deel for deel in waarde if isinstance(deel, str)]
        if veld.message_type is not None:
            for deel in waarde if not hasattr(waarde, "DESCRIPTOR") else [waarde]:
                yield from read_proto(deel)


def rich_dossier() -> Dossier:
    """Somebody who wrote markdown wherever one can write."""
    dossier = Dossier(functie_id="eerste", tags=("k-raar",)).save("tweede").note("tweede", RAAR)
    dossier = dossier.add_stap(Stap(RAAR)).log("2026-11-20", RAAR).ask(RAAR)
    dossier = dossier.add_uitkomst(Uitkomst(RAAR, "2026-11-20", RAAR)).reflect(REFLECTIEVRAGEN[0].id, RAAR)
    return dossier.start_gesprek("wat-wil-ik")


@pytest.mark.usefixtures("rare_inhoud")
@pytest.mark.parametrize("pagina", [pagina.pad for pagina in paginas.PAGINAS if pagina.recht is Recht.VERKENNEN])
def test_no_text_of_content_or_person_is_read_as_markdown(open_pagina: OpenPagina, pagina: str) -> None:
    """Stars, links and colours in titles, places, labels and own words are escaped on every page that all may see."""
    adres = {wegen.FUNCTIE_PARAMETER: "tweede", wegen.NAAR_PARAMETER: "tweede", wegen.DOEL_PARAMETER: "tweede"}
    dossier = rich_dossier() if pagina == paginas.GESPREK else rich_dossier().start_gesprek("")
    test = open_pagina(pagina, dossier=dossier, **adres, **{wegen.FUNCTIES_PARAMETER: "eerste,tweede"})
    if pagina == paginas.ZOEKEN:
        test.text_input[0].set_value("schuin").run()
    assert not test.exception
    teksten = markdown_of(test)
    assert any("schuin" in tekst for tekst in teksten) or pagina in ZONDER
    assert [tekst for tekst in teksten if RAUW.search(tekst)] == []


@pytest.mark.usefixtures("rare_inhoud")
@pytest.mark.parametrize("deel", [deel.sleutel for deel in DELEN])
def test_no_text_in_a_conversation_is_read_as_markdown(open_pagina: OpenPagina, deel: str) -> None:
    """Nor on any part of a conversation."""
    over = {wegen.OVER_PARAMETER: "tweede", wegen.FUNCTIES_PARAMETER: "eerste,tweede"}
    test = open_pagina(paginas.GESPREK, dossier=rich_dossier(), **{wegen.DEEL_PARAMETER: deel}, **over)
    assert not test.exception
    assert [tekst for tekst in markdown_of(test) if RAUW.search(tekst)] == []


@pytest.mark.usefixtures("rare_inhoud")
def test_a_mail_address_cannot_bring_fields_of_its_own(open_pagina: OpenPagina) -> None:
    """What stands in the address of a contact is only an address; the subject is ours."""
    test = open_pagina(paginas.FUNCTIE, **{wegen.FUNCTIE_PARAMETER: "tweede"})
    (knop,) = (knop for knop in test.get("link_button"))
    assert knop.proto.url.startswith("mailto:coach@voorbeeld.example%3Fbcc%3Diemand%2540voorbeeld.example?subject=")
