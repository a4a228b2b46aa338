# SPDX-License-Identifier: EUPL-1.2
"""A small valid organisation, and a way to break it."""

from pathlib import Path

from kompas.inhoud import load_catalogus
from kompas.kern import Catalogus
from kompas.kern.fouten import Inhoudsfout, OngeldigeInhoud

TAGS = """\
competentie:
  - id: c-empathie
    label: "Empathie"
    soort: gedrag
    bron: [G, P]
    synoniemen: ["inlevend"]
  - id: c-overtuigen
    label: "Overtuigen"
    soort: vaktechnisch
kennisgebied:
  - {id: k-parkeren, label: "Parkeren"}
  - id: k-verkeer
    label: "Verkeer"
    uitleg: "Hoe mensen zich verplaatsen."
resultaatgebied:
  - {id: r-ontwerp, label: "Ontwerp"}
interesse:
  - {id: i-buiten, label: "Buiten zijn"}
bijdrage:
  - {id: b-veilig, label: "Veilige straten", soort: maatschappij}
harde_eis:
  - {id: e-rijbewijs, label: "Rijbewijs B"}
opleiding:
  - id: o-verkeerskunde
    label: "Verkeerskunde"
    tags: [k-verkeer, k-parkeren]
    vorm: cursus
    duur: "6 dagen"
    link: "https://leren.example/verkeer"
dimensies:
  - id: d-intern-extern
    label: "Intern-extern"
    polen: ["Intern", "extern"]
factoren:
  kennisgebied: 1.5
"""

FUNCTIES = """\
functies:
  - id: verkeerskundige
    titel: "Verkeerskundige"
    ook_bekend_als: ["Adviseur verkeer"]
    soort: functie
    domein: "Ruimtelijk domein"
    unit: "Leefgebied"
    vakgroep: "Verkeer & mobiliteit"
    ook_in:
      - {domein: "Dienstverlening", unit: "Vergunningen", vakgroep: "Advies"}
    werkgever: "Gemeente Alkmaar"
    normfunctie: "Ontwerp & voorlichting"
    kern: "Je zorgt dat mensen veilig thuiskomen."
    werkzaamheden:
      - "Je telt auto's en fietsers."
    tags:
      competentie: [c-empathie]
      kennisgebied:
        - {tag: k-verkeer, bron: vacature}
        - k-parkeren
      interesse: [i-buiten]
    harde_eisen: [e-rijbewijs]
    opleidingen: [o-verkeerskunde]
    dimensies: {d-intern-extern: 3}
    verrassend:
      - {naar: handhaver, waarom: "Ook daar werk je op straat."}
    vulling: voorbeeld
    controle: {datum: "2026-03-01", antwoorden: 4}

  - id: handhaver
    titel: "Handhaver"
    domein: "Dienstverlening"
    unit: "Veiligheid"
    vakgroep: "Toezicht"
    vulling: skelet
"""


def write(folder: Path, functies: str | bytes = FUNCTIES, tags: str | bytes = TAGS) -> tuple[Path, Path]:
    """Write both files and give their paths."""
    paden = folder / "functies.yaml", folder / "tags.yaml"
    for pad, inhoud in zip(paden, (functies, tags), strict=True):
        pad.write_bytes(inhoud.encode() if isinstance(inhoud, str) else inhoud)
    return paden


def read(folder: Path, functies: str | bytes = FUNCTIES, tags: str | bytes = TAGS) -> Catalogus:
    """Write both files and read them."""
    return load_catalogus(*write(folder, functies, tags))


def find_fouten(folder: Path, functies: str | bytes = FUNCTIES, tags: str | bytes = TAGS) -> tuple[Inhoudsfout, ...]:
    """The errors in these files; none when they can be read."""
    try:
        read(folder, functies, tags)
    except OngeldigeInhoud as ongeldig:
        return ongeldig.fouten
    return ()


def replace(tekst: str, oud: str, nieuw: str) -> str:
    """Break one place of a text, which must be there."""
    assert tekst.count(oud) >= 1, f"{oud!r} is not in the text"
    return tekst.replace(oud, nieuw, 1)
