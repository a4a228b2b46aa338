# SPDX-License-Identifier: EUPL-1.2
"""The parts of a vacancy: what one does, what one needs, what the employer offers, who it is, how to apply."""

import re
from collections.abc import Iterable, Iterator
from enum import StrEnum
from typing import NamedTuple

from kompas.kern.taal.tekst import normalise
from kompas.kern.taal.zinnen import Zin, find_zinnen
from kompas.kern.voorstel import sectiewoorden as woorden

MAX_KOP = 9  # words; a longer line is no heading
MAX_KOP_TEKENS = 90
MAX_KAAL = 4  # without a word that speaks to the reader, a question mark or a colon
MAX_AANLOOP = 6  # words before a colon, or of a question that opens a paragraph

_NUMMERING = re.compile(r"(?:\s|[\d.]+|#+|\*\*)*")
_AANSPREKEND = re.compile(r"\b(?:je|jij|jou|jouw|we|wij|ons|onze|dit|wat|wie|waar|hoe)\b")
_LETTER = re.compile(r"[^\W_]")
_REGELEINDE = re.compile(r"[^\S\n]*(?:\n|$)")


class Sectie(StrEnum):
    """A part of the text; VRIJ is text under no heading that we know."""

    VRIJ = "vrij"
    TAKEN = "taken"
    EISEN = "eisen"
    BIEDEN = "bieden"
    OVER_ONS = "over ons"
    TEAM = "team"
    PROCEDURE = "procedure"


NIET_WERK = frozenset({Sectie.BIEDEN, Sectie.PROCEDURE})


class Zinsplaats(NamedTuple):
    """A sentence with the part of the text that it belongs to; `is_kop`: it is a heading itself."""

    zin: Zin
    sectie: Sectie
    is_kop: bool = False


_KOP = (  # the first that fits wins: "wat bieden wij jou" is no "wie ben jij"
    (Sectie.PROCEDURE, woorden.KOP_PROCEDURE),
    (Sectie.BIEDEN, woorden.KOP_BIEDEN),
    (Sectie.EISEN, woorden.KOP_EISEN),
    (Sectie.TAKEN, woorden.KOP_TAKEN),
    (Sectie.TEAM, woorden.KOP_TEAM),
    (Sectie.OVER_ONS, woorden.KOP_OVER_ONS),
)


def find_secties(tekst: str) -> list[Zinsplaats]:
    """Every sentence of a text with its section. Headings decide, and what a sentence itself gives away."""
    return list(_place(tekst, find_zinnen(tekst)))


def _place(tekst: str, zinnen: Iterable[Zin]) -> Iterator[Zinsplaats]:
    huidig = Sectie.VRIJ
    for zin in zinnen:
        if not _LETTER.search(tekst, zin.begin, zin.eind):
            continue
        inhoud = normalise(tekst[zin.begin : zin.eind]).replace("’", "'")
        kop = _heading(tekst, zin, inhoud)
        huidig = kop or _lead_in(inhoud) or huidig
        yield Zinsplaats(zin, kop or _own_section(inhoud, huidig), is_kop=kop is not None)


def _heading(tekst: str, zin: Zin, inhoud: str) -> Sectie | None:
    """The section that a line opens, when it is a heading, or a short question at the start of a line."""
    aantal, is_vraag = len(inhoud.split()), inhoud.endswith("?")
    is_kop = is_vraag or inhoud.endswith(":") or _AANSPREKEND.search(inhoud) is not None
    if (
        aantal > (MAX_KOP if is_kop else MAX_KAAL)
        or len(inhoud) > MAX_KOP_TEKENS
        or inhoud.endswith((".", ",", ";", "!"))
    ):
        return None
    if not _NUMMERING.fullmatch(tekst[tekst.rfind("\n", 0, zin.begin) + 1 : zin.begin]):
        return None
    is_regel = _REGELEINDE.match(tekst, zin.eind) is not None
    return _section_of(inhoud) if is_regel or (is_vraag and aantal <= MAX_AANLOOP) else None


def _lead_in(inhoud: str) -> Sectie | None:
    """The section that a sentence opens by itself: "Wat je ervoor terugkrijgt: een salaris"."""
    aanloop, dubbelepunt, _ = inhoud.partition(": ")
    return _section_of(aanloop) if dubbelepunt and len(aanloop.split()) <= MAX_AANLOOP else None


def _section_of(inhoud: str) -> Sectie | None:
    return next((sectie for sectie, patroon in _KOP if patroon.search(inhoud)), None)


def _own_section(inhoud: str, huidig: Sectie) -> Sectie:
    """Some sentences say by themselves where they belong, whatever the heading above them."""
    is_werk = huidig in (Sectie.TAKEN, Sectie.EISEN)
    if woorden.LOON.search(inhoud) or (not is_werk and woorden.AANBOD.search(inhoud)):
        return Sectie.BIEDEN
    if not is_werk and woorden.SOLLICITEREN.search(inhoud):
        return Sectie.PROCEDURE
    if huidig is not Sectie.BIEDEN and woorden.ONS_TEAM.search(inhoud):
        return Sectie.TEAM
    if huidig in (Sectie.VRIJ, Sectie.TEAM) and woorden.WERKGEVER.search(inhoud):
        return Sectie.OVER_ONS
    return huidig
