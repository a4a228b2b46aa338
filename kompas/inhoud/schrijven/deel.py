# SPDX-License-Identifier: EUPL-1.2
"""The parts of an item: on which lines each field stands, and each value of a list."""

from collections.abc import Sequence
from dataclasses import dataclass

import yaml

from kompas.inhoud.schrijven.regels import count_inspring, find_einde


class AndersError(Exception):
    """The item is written in a way in which no single line can be replaced."""


@dataclass(frozen=True, slots=True)
class Deel:
    """A field of a mapping (`naam`) or a value of a list, on the lines from `begin` up to but not `einde`.

    `kolom`: where its name or its dash stands; `voor`: the line at which the comments above it begin.
    """

    naam: str
    knoop: yaml.Node
    kolom: int
    voor: int
    begin: int
    einde: int


def is_blok(knoop: yaml.Node) -> bool:
    """True when the parts of this value stand below each other."""
    return isinstance(knoop, yaml.CollectionNode) and not knoop.flow_style


def cut_velden(regels: Sequence[str], heel: Deel) -> list[Deel]:
    """The fields of a mapping. Raises `AndersError` when they do not each begin on a line of their own."""
    if not isinstance(heel.knoop, yaml.MappingNode) or not is_blok(heel.knoop):
        raise AndersError
    plekken = [(sleutel.value, waarde, sleutel.start_mark.line) for sleutel, waarde in heel.knoop.value]
    return _cut(regels, plekken, heel.knoop.start_mark.column, heel.einde)


def cut_lijst(regels: Sequence[str], heel: Deel) -> list[Deel]:
    """The values of a list, which go by its name. Raises `AndersError` unless each begins on a line with a dash."""
    if not isinstance(heel.knoop, yaml.SequenceNode):
        raise AndersError
    plekken = [("", waarde, waarde.start_mark.line) for waarde in heel.knoop.value]
    if not all(regels[regel].lstrip(" ").startswith("-") for _, _, regel in plekken):
        raise AndersError
    return _cut(regels, plekken, count_inspring(regels[plekken[0][2]]), heel.einde)


def _cut(regels: Sequence[str], plekken: list[tuple[str, yaml.Node, int]], kolom: int, einde: int) -> list[Deel]:
    begin = [regel for _, _, regel in plekken]
    if not begin or sorted(set(begin)) != begin:
        raise AndersError
    delen: list[Deel] = []
    for (naam, knoop, regel), volgende in zip(plekken, [*begin[1:], einde]):
        voor = delen[-1].einde if delen else regel
        delen.append(Deel(naam, knoop, kolom, voor, regel, find_einde(regels, regel, volgende, kolom)))
    return delen


def find_toelichting(regels: Sequence[str], knoop: yaml.Node) -> str:
    """The comment behind a value, with the space before it; "" when there is none."""
    if is_blok(knoop) or (isinstance(knoop, yaml.ScalarNode) and knoop.style in ("|", ">")):
        return ""
    plek = knoop.end_mark
    rest = regels[plek.line][plek.column :].rstrip("\r\n") if plek.line < len(regels) else ""
    return rest if rest.strip().startswith("#") else ""
