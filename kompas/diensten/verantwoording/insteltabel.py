# SPDX-License-Identifier: EUPL-1.2
"""The table of all settings in docs/beheer.md: `make settings` writes it from the code, and a test compares."""

from pathlib import Path

from kompas.diensten.instellingen import Instellingen
from kompas.diensten.verantwoording.instelwaarden import list_instelwaarden

BESTAND = Path(__file__).resolve().parents[3] / "docs" / "beheer.md"
BEGIN, EINDE = "<!-- make settings schrijft deze tabel -->\n", "<!-- einde van de tabel -->\n"


def write_insteltabel() -> str:
    """Each setting with what it is for, and what holds when nobody sets it, as Markdown."""
    standaard = list_instelwaarden(Instellingen.model_construct())
    rijen = (f"| `{een.naam}` | {een.uitleg} | {een.waarde} |\n" for een in standaard)
    return f"| instelling | wat | zonder instelling |\n| --- | --- | --- |\n{''.join(rijen)}"


def fill_document(tekst: str) -> str:
    """The document with the table of now between its two marks."""
    voor, _, rest = tekst.partition(BEGIN)
    _, _, na = rest.partition(EINDE)
    return f"{voor}{BEGIN}\n{write_insteltabel()}\n{EINDE}{na}"


if __name__ == "__main__":
    BESTAND.write_text(fill_document(BESTAND.read_text(encoding="utf-8")), encoding="utf-8", newline="\n")
