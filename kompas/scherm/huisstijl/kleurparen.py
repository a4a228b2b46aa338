# SPDX-License-Identifier: EUPL-1.2
"""All colours that stand on each other anywhere, so that one test can see whether people can read them.

Each list stands beside the code that uses the colours; a new place for colours joins here.
"""

from collections.abc import Iterator, Sequence

from kompas.inhoud import Huisstijl
from kompas.inhoud.kleur import Paar
from kompas.scherm.huisstijl import kleurstijl, thema
from kompas.scherm.kompas import kleur as kompaskleur
from kompas.scherm.paspoort import aandeelfiguur


def list_paren(huisstijl: Huisstijl, domeinen: Sequence[str]) -> Iterator[Paar]:
    """The pairs of the theme, of our own style sheet and of the figures, for the domains of a catalogue."""
    yield from thema.list_paren(huisstijl)
    yield from kleurstijl.list_paren(huisstijl, domeinen)
    yield from kompaskleur.list_paren(huisstijl, domeinen)
    yield from aandeelfiguur.list_paren(huisstijl)
