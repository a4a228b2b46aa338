# SPDX-License-Identifier: EUPL-1.2
"""A syntax error of YAML in plain Dutch."""

import re

import yaml

from kompas.kern.fouten import Inhoudsfout

_TAB = re.compile(r"^ *\t", re.MULTILINE)
_VELD = re.compile(r"\s*(?:- )?\s*(\w+)\s*:")
_MAX_TABS = 1000

_INSPRINGEN = (
    "De regel springt verkeerd in, of er staat tekst na een aanhalingsteken. "
    "Zet de regel recht onder de regel erboven en controleer de aanhalingstekens."
)
VERWIJZING = "Verwijzingen met & en * mogen niet. Schrijf de waarde voluit of gebruik aanhalingstekens."

# Part of the parser's message (libyaml and PyYAML word some of them differently), and what to do.
_ZINNEN = {
    "while scanning a quoted scalar": ("Hier begint een tekst die nergens eindigt. Zet er een aanhalingsteken achter."),
    "unknown escape character": (
        "Na het teken \\ staat iets dat daar niet kan. Schrijf \\\\ of gebruik enkele aanhalingstekens."
    ),
    "while parsing a flow": (
        "Een lijst met [ ] of { } klopt niet. Zet komma's tussen de waarden en sluit af met het goede haakje."
    ),
    "mapping values are not allowed": (
        "Er staat een dubbele punt te veel, of de regel springt verkeerd in. "
        "Zet tekst met een dubbele punt tussen aanhalingstekens."
    ),
    "cannot start any token": "Een waarde mag niet met dit teken beginnen. Zet de tekst tussen aanhalingstekens.",
    "could not find expected ':'": "Achter de naam van een veld hoort een dubbele punt. Zet die erbij.",
    "did not find expected key": _INSPRINGEN,
    "expected <block end>": _INSPRINGEN,
    "did not find expected '-' indicator": (
        "In deze lijst mist een streepje, of de regel springt verkeerd in. Zet de regel recht onder de regel erboven."
    ),
    "alias": VERWIJZING,
    "anchor": VERWIJZING,
}
_ANDERS = "De computer kan dit niet lezen. Controleer het inspringen en de aanhalingstekens, ook een regel hoger."
_BEGON_EERDER = ("while scanning a quoted scalar", "while parsing a flow")


def explain_yaml_error(naam: str, tekst: str, fout: yaml.YAMLError) -> list[Inhoudsfout]:
    """Every line that is indented with a tab; when there is none, the line where the parser gave up."""
    tabs = [tekst.count("\n", 0, gevonden.start()) + 1 for gevonden in _TAB.finditer(tekst)][:_MAX_TABS]
    if tabs:
        zin = "Deze regel begint met een tab. Gebruik spaties om in te springen."
        return [Inhoudsfout(naam, regel, _field(tekst, regel), zin) for regel in tabs]
    boodschap = f"{getattr(fout, 'context', '')} {getattr(fout, 'problem', '')}"
    zin = next((zin for deel, zin in _ZINNEN.items() if deel in boodschap), _ANDERS)
    plek = getattr(fout, "problem_mark", None)
    if any(deel in boodschap for deel in _BEGON_EERDER):
        plek = getattr(fout, "context_mark", None) or plek
    regel = min(plek.line, tekst.rstrip().count("\n")) + 1 if plek else 0
    return [Inhoudsfout(naam, regel, _field(tekst, regel), zin)]


def _field(tekst: str, regel: int) -> str:
    regels = tekst.split("\n", regel) if regel else []
    gevonden = _VELD.match(regels[regel - 1]) if regels else None
    return gevonden[1] if gevonden else "bestand"
