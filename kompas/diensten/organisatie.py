# SPDX-License-Identifier: EUPL-1.2
"""The organisation that is served: its last valid content with everything that is computed from it once."""

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from threading import Lock

from kompas.inhoud import Huisstijl, Inhoud, Inhoudsbron
from kompas.kern import Catalogus, Matcher
from kompas.kern.beeld import Kaart
from kompas.kern.fouten import Inhoudsfout
from kompas.kern.vragenlijst import Vragenlijst
from kompas.kern.zoeken import Kenmerkindex, Zoekindex


@dataclass(frozen=True, eq=False)
class Organisatie:
    """One version of the content. `fouten` lists what is wrong with a newer version that could not be used."""

    catalogus: Catalogus
    huisstijl: Huisstijl
    fouten: tuple[Inhoudsfout, ...] = ()

    def is_made_of(self, inhoud: Inhoud) -> bool:
        """True when this is what the content says."""
        return self.catalogus is inhoud.catalogus and (self.huisstijl, self.fouten) == (inhoud.huisstijl, inhoud.fouten)

    @cached_property
    def matcher(self) -> Matcher:
        """The matching engine over this catalogue."""
        return Matcher(self.catalogus)

    @cached_property
    def zoekindex(self) -> Zoekindex:
        """The search index over this catalogue."""
        return Zoekindex(self.catalogus)

    @cached_property
    def vragenlijst(self) -> Vragenlijst:
        """The questionnaire over this catalogue."""
        return Vragenlijst(self.matcher)

    @cached_property
    def kenmerkindex(self) -> Kenmerkindex:
        """The search index over the tags that can stand in a profile."""
        return Kenmerkindex(self.catalogus)

    @cached_property
    def kaart(self) -> Kaart:
        """The fixed directions of all functions."""
        return Kaart.from_catalogus(self.catalogus)


class Organisatiebron:
    """Gives the organisation as its files stand now; what is computed from them is kept while they do not change."""

    def __init__(self, folder: Path) -> None:
        self._bron = Inhoudsbron(folder)
        self._lock = Lock()
        self._organisatie: Organisatie | None = None

    def current(self) -> Organisatie:
        """The organisation now. Raises `OngeldigeInhoud` only when there never was valid content."""
        inhoud = self._bron.current()
        with self._lock:
            vorige = self._organisatie
            if vorige is None or not vorige.is_made_of(inhoud):
                self._organisatie = vorige = Organisatie(inhoud.catalogus, inhoud.huisstijl, inhoud.fouten)
            return vorige
