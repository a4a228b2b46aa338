# SPDX-License-Identifier: EUPL-1.2
"""The papers by name, in the order in which somebody reads them."""

from collections.abc import Callable
from dataclasses import dataclass

from kompas.diensten.verantwoording.momentopname import Momentopname
from kompas.scherm.rechtendocument import write_rechten
from kompas.scherm.verantwoording.algoritmeregister import write_algoritmeregister, write_algoritmeregister_json
from kompas.scherm.verantwoording.feiten import collect_feiten
from kompas.scherm.verantwoording.pakketlijst import write_licenties, write_sbom
from kompas.scherm.verantwoording.zetwerk import compose, render


@dataclass(frozen=True, slots=True)
class Verklaring:
    """A paper: its name on the command line, its file, and how it is written. Writing may raise `KompasFout`."""

    naam: str
    bestand: str
    write: Callable[[Momentopname], str]


def _paper(naam: str, titel: str) -> Verklaring:
    """A paper whose text is the template of its name."""

    def write(moment: Momentopname) -> str:
        return compose(naam, titel, render(naam, **collect_feiten(moment)), moment)

    return Verklaring(naam, f"{naam}.md", write)


def _write_rechten(moment: Momentopname) -> str:
    """The table of rights as it is in docs/rechten.md."""
    titel, tekst = write_rechten().split("\n", 1)
    return compose("rechten", titel.removeprefix("# "), tekst, moment)


VERKLARINGEN = (
    _paper("verwerkingsregister", "Register van de verwerking"),
    _paper("dpia", "Begin van een DPIA"),
    _paper("ondernemingsraad", "Samenvatting voor de ondernemingsraad"),
    _paper("ai-verordening", "Beoordeling voor de AI-verordening"),
    Verklaring("algoritmeregister", "algoritmeregister.md", write_algoritmeregister),
    Verklaring("algoritmeregister-json", "algoritmeregister.json", write_algoritmeregister_json),
    _paper("formule", "Zo rekent het kompas"),
    Verklaring("rechten", "rechten.md", _write_rechten),
    _paper("toegankelijkheid", "Begin van de toegankelijkheidsverklaring"),
    _paper("verbindingen", "Verbindingen"),
    _paper("instellingen", "Instellingen"),
    Verklaring("licenties", "licenties.md", write_licenties),
    Verklaring("sbom", "sbom.cdx.json", write_sbom),
)
