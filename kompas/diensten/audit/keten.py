# SPDX-License-Identifier: EUPL-1.2
"""Whether the audit log is whole: nothing in it was changed, moved or taken away since it was written."""

from dataclasses import dataclass

from kompas.diensten.datum import find_dag, write_datum, write_tijd
from kompas.diensten.toegang import Aanvraag, look, vereist
from kompas.kern.toegang import Recht
from kompas.opslag.auditketen import Breuk, Breuksoort, Ketenstand


@dataclass(frozen=True, slots=True)
class Ketenoordeel:
    """What the check found: where the chain should be, and the first line that does not fit; None for a whole log."""

    stand: Ketenstand
    breuk: Breuk | None

    @property
    def aantal(self) -> str:
        """How many lines there should be, in words: 1.204 regels."""
        return count_regels(self.stand.aantal)

    @property
    def zin(self) -> str:
        """The outcome in Dutch, in one or two sentences."""
        if self.breuk is None:
            return f"Het auditlogboek klopt: {self.aantal}."
        return f"Het auditlogboek klopt niet. {_describe(self.breuk, self.stand)}"


@vereist(Recht.AUDITLOG)
def check_auditlog(aanvraag: Aanvraag) -> Ketenoordeel:
    """Calculate the chain of the whole log again. No line is shown, so nothing is recorded."""
    with look(aanvraag) as transactie:
        bevinding = transactie.auditbeheer.check()
    return Ketenoordeel(bevinding.stand, bevinding.breuk)


def _describe(breuk: Breuk, stand: Ketenstand) -> str:
    regel = f"Regel {breuk.nr}{_when(breuk)}"
    if breuk.soort is Breuksoort.GEWIJZIGD:
        return f"{regel} is veranderd nadat hij is geschreven."
    if breuk.soort is Breuksoort.VERPLAATST:
        return f"{regel} staat niet meer op zijn plek."
    if breuk.soort is Breuksoort.ONTBREEKT:
        ervoor = f"regel {breuk.na}" if breuk.na else "het begin"
        return f"{regel} sluit niet aan op {ervoor}: daar is iets weg of vervangen."
    if breuk.aantal == stand.aantal:
        return f"{regel} is de laatste, en dat is een andere dan we schreven."
    waar = f"na {regel.lower()}" if breuk.nr else "aan het einde"
    telt = "is" if breuk.aantal == 1 else "zijn"
    return f"Er horen {count_regels(stand.aantal)} te zijn, en het {telt} er {_number(breuk.aantal)}: kijk {waar}."


def _when(breuk: Breuk) -> str:
    return f" ({write_datum(find_dag(breuk.tijd))}, {write_tijd(breuk.tijd)})" if breuk.tijd else ""


def count_regels(aantal: int) -> str:
    """A number of lines in words: 1 regel, 1.204 regels."""
    return "1 regel" if aantal == 1 else f"{_number(aantal)} regels"


def _number(aantal: int) -> str:
    return f"{aantal:,}".replace(",", ".")
