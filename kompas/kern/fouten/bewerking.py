# SPDX-License-Identifier: EUPL-1.2
"""A change to the content that does not fit."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kompas.kern.fouten.basis import KompasFout

if TYPE_CHECKING:
    from kompas.kern.functie import Functie


class Bewerkingsconflict(KompasFout):
    """A passport that somebody else changed since it was opened. Nothing was overwritten.

    `basis` is what was opened, `hier` what would be saved, `daar` what stands in the file now, None when it is gone.
    """

    def __init__(self, basis: "Functie", hier: "Functie", daar: "Functie | None") -> None:
        self.basis, self.hier, self.daar = basis, hier, daar
        wat = "heeft iemand anders dit paspoort veranderd" if daar else "is dit paspoort weggehaald"
        super().__init__(
            f"Terwijl je bezig was, {wat}. We hebben niets overschreven, en wat je schreef, staat er nog. "
            "Bekijk beide versies en kies wat je wilt houden."
        )


class OnbekendeVersie(KompasFout, LookupError):
    """A passport has no version with this number."""

    def __init__(self, nummer: int) -> None:
        self.nummer = nummer
        super().__init__(f"Versie {nummer} van dit paspoort is er niet. Kies een versie uit de lijst.")


@dataclass(frozen=True, slots=True, order=True)
class Veldfout:
    """What is wrong with a field of a form. `veld` as in the file, with dots: `tags.kennisgebied.2`."""

    veld: str
    zin: str


class OngeldigeWijziging(KompasFout, ValueError):
    """A change that cannot be saved; `fouten` says of each field what is wrong."""

    def __init__(self, fouten: Iterable[Veldfout]) -> None:
        self.fouten = tuple(fouten)
        zinnen = " ".join(fout.zin for fout in self.fouten)
        super().__init__(f"We hebben niets bewaard, en wat je schreef, staat er nog. {zinnen}")
