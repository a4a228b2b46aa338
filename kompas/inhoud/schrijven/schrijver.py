# SPDX-License-Identifier: EUPL-1.2
"""Changes the content of an organisation: all of a change, or nothing of it."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext, suppress
from pathlib import Path

from kompas.inhoud.bestand import Bestand
from kompas.inhoud.catalogus import read_inhoud
from kompas.inhoud.inhoudsmap import Inhoudsmap
from kompas.inhoud.schrijven.bewerking import Bewerking
from kompas.inhoud.schrijven.schijf import sweep
from kompas.inhoud.schrijven.slot import GEDULD, hold_slot
from kompas.inhoud.schrijven.stand import Stand, Wissel
from kompas.inhoud.schrijven.versie import Stempel, Versie
from kompas.inhoud.schrijven.versiemap import Versiemap
from kompas.inhoud.schrijven.vervangen import Vervanging, replace_files
from kompas.kern.fouten import (
    GedeeldeWoordenlijst,
    InhoudBeschadigd,
    InhoudNietBewaard,
    OnbekendeFunctie,
    OngeldigeInhoud,
)


class Inhoudsschrijver:
    """Writes in the folder of one organisation. Safe to use from several threads and processes.

    `geduld`: for how many seconds it waits for another writer.
    """

    def __init__(self, folder: str | Path, geduld: float = GEDULD) -> None:
        self._map = Inhoudsmap.from_folder(folder)
        self._versies = Versiemap(self._map.functies.parent)
        self._geduld = geduld

    def read(self) -> Stand:
        """The content in the files now. Raises `InhoudBeschadigd` and `OnbewerkbareInhoud`."""
        try:
            return Stand.read(self._map)
        except OngeldigeInhoud as ongeldig:
            raise InhoudBeschadigd(ongeldig.fouten) from None

    def list_versies(self, sectie: str, item_id: str) -> tuple[Versie, ...]:
        """Every kept version of an item, the newest first; also one that was written and then cut off by a kill."""
        versies = self._versies.list_versies(sectie, item_id)
        bezig = [versie for versie in self._versies.list_bezig() if (versie.sectie, versie.id) == (sectie, item_id)]
        with suppress(InhoudBeschadigd):  # then what was cut off cannot be judged, and all others can be read
            stand = self.read() if bezig else None
            versies += [versie for versie in bezig if stand and _is_gedaan(versie, stand)]
        return tuple(reversed(versies))

    def open_functie(self, functie_id: str) -> Bewerking:
        """A function, to change it. Raises `OnbekendeFunctie` and what `read` raises."""
        stand = self.read()
        if functie_id not in stand.functies:
            raise OnbekendeFunctie(functie_id)
        return Bewerking(stand.functies[functie_id], stand.functiebestand.hash)

    def apply(
        self,
        plan: Callable[[Stand], Sequence[Wissel]],
        stempel: Stempel,
        rondom: AbstractContextManager[object] | None = None,
    ) -> tuple[Versie, ...]:
        """Make the changes that `plan` finds necessary, looking at the content of this moment; nobody else writes then.

        `rondom` is entered around the writing alone, when everything was checked; when it ends with an error, the
        content is as it was. Returns a version for each item that became different. Raises what `plan` and `rondom`
        raise, `InhoudBezet`, `InhoudBeschadigd`, `InhoudNietBewaard`, `InhoudVeranderd`, `GedeeldeWoordenlijst`,
        `OngeldigeInhoud`, `OngeldigeTekst` and `OnbewerkbareInhoud`.
        """
        with _as_niet_bewaard():
            self._versies.prepare()
            with hold_slot(self._versies.pad, stempel.auteur, self._geduld):
                oud = self.read()
                self._clean(oud)
                nieuw = oud.change(wissels := plan(oud))
                versies = self._list_new(oud, nieuw, wissels, stempel)
                if versies:
                    self._write(oud, nieuw, versies, nullcontext() if rondom is None else rondom)
        return versies

    def _clean(self, stand: Stand) -> None:
        """Put right what a writer that was killed left behind."""
        self._versies.settle(lambda versie: _is_gedaan(versie, stand))
        for pad in (self._map.functies, self._map.tags):
            sweep(pad.resolve())

    def _list_new(self, oud: Stand, nieuw: Stand, wissels: Sequence[Wissel], stempel: Stempel) -> tuple[Versie, ...]:
        versies = []
        for sectie, item_id in dict.fromkeys((wissel.sectie, wissel.id) for wissel in wissels):
            voor, na = (stand.read_regels(sectie, item_id) for stand in (oud, nieuw))
            if voor != na:
                nummer = self._versies.next_nummer(sectie, item_id)
                wie = (stempel.tijd, stempel.auteur, stempel.reden)
                hashes = (oud.find_bestand(sectie).hash, nieuw.find_bestand(sectie).hash)
                versies.append(Versie(sectie, item_id, nummer, *wie, voor, na, *hashes))
        return tuple(versies)

    def _write(
        self, oud: Stand, nieuw: Stand, versies: Sequence[Versie], rondom: AbstractContextManager[object]
    ) -> None:
        """Note what is going to happen, do it, and keep the note: a kill at any moment leaves the one or the other."""
        vervangingen = self._list_files(oud, nieuw)
        try:
            self._versies.begin(versies)
            replace_files(vervangingen, rondom)
        except BaseException:
            with suppress(OSError):
                self._versies.drop(versies)
            raise
        with suppress(OSError):  # the content stands; the next writer keeps the note
            self._versies.finish(versies)

    def _list_files(self, oud: Stand, nieuw: Stand) -> list[Vervanging]:
        """The files that change, in an order in which the content is valid after each of them."""
        functies, tags = (
            Vervanging(pad.resolve(), van.inhoud, naar.inhoud)
            for pad, van, naar in (
                (self._map.functies, oud.functiebestand, nieuw.functiebestand),
                (self._map.tags, oud.tagbestand, nieuw.tagbestand),
            )
        )
        if tags.oud != tags.nieuw and self._map.tags.parent != self._map.functies.parent:
            raise GedeeldeWoordenlijst
        anders = [vervanging for vervanging in (functies, tags) if vervanging.oud != vervanging.nieuw]
        draaien = len(anders) > 1 and not _is_valid(nieuw.functiebestand, oud.tagbestand)
        return anders[::-1] if draaien else anders


def _is_gedaan(versie: Versie, stand: Stand) -> bool:
    """Whether a change that was cut off has reached its file: the lines of before are no longer there."""
    return stand.read_regels(versie.sectie, versie.id) != versie.voor


def _is_valid(functies: Bestand, tags: Bestand) -> bool:
    try:
        read_inhoud(functies, tags)
    except OngeldigeInhoud:
        return False
    return True


@contextmanager
def _as_niet_bewaard() -> Iterator[None]:
    try:
        yield
    except OSError as fout:
        raise InhoudNietBewaard from fout
