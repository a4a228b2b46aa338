# SPDX-License-Identifier: EUPL-1.2
"""The whole dossier of one person."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from kompas.kern.dossier.gesprekswerk import Gesprekswerk


@dataclass(frozen=True, slots=True, kw_only=True)
class Dossier(Gesprekswerk):
    """What a person keeps. Every change gives a new dossier. Its classes below each add the fields of one subject.

    `functie_id`: the present function; of who works `elders` (elsewhere) the one that resembles the own work.
    `tags`: the tags of the profile, sorted; `eigen`: those of them that the person added, in that order; `energie`: the
    tags that were sorted. `antwoorden`: vraag id -> answer, in the order asked. `wensen`: dimensie id -> 1 to 5.
    `bewaard` and `niet_voor_mij`: functie ids, never in both. `notities`: functie id -> text. `route`: an own path,
    functie ids. `plan`: steps, in the order to take them. `logboek`: lines, newest day first. `uitkomsten`: results of
    tests elsewhere, in the order written. `reden`: why this conversation. `vraag`: what the person wants to ask.
    `reflectie`: reflectievraag id -> text. `namen`: labels for ids that the content of now may not know; nothing is
    dropped because another organisation has other words.
    """

    namen: Mapping[str, str] = field(default_factory=dict)

    @property
    def is_leeg(self) -> bool:
        """True when nothing was chosen and nothing was written."""
        return self == type(self)()
