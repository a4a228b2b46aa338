# SPDX-License-Identifier: EUPL-1.2
"""docs/rechten.md says who may do what, as the code does."""

from pathlib import Path

from kompas.kern.toegang import RECHTEN, Recht
from kompas.scherm.paginas import PAGINAS
from kompas.scherm.rechtendocument import BESTAND, write_rechten

HUIS = Path(__file__).parents[2]


def test_the_document_is_of_now() -> None:
    """After a change of rights or screens, run `make rights`."""
    assert (HUIS / BESTAND).read_text(encoding="utf-8") == write_rechten()


def test_every_tick_and_every_screen_is_in_it() -> None:
    """As many ticks as there are rights given, each right twice, and each screen once, with its address."""
    tekst = write_rechten()
    assert tekst.count("✓") == sum(len(rechten) for rechten in RECHTEN.values())
    regels = tekst.lower().splitlines()
    assert [sum(r.startswith(f"| {recht.omschrijving} |") for r in regels) for recht in Recht] == [2] * len(Recht)
    assert [tekst.count(f"{pagina.titel} (`/{pagina.url}`)") for pagina in PAGINAS] == [1] * len(PAGINAS)
