# SPDX-License-Identifier: EUPL-1.2
"""The table of rights as a document in Markdown, written from the code that decides.

`python -m kompas.scherm.rechtendocument` writes it to docs/.
"""

from pathlib import Path

from kompas.diensten.benaderen import is_benaderen_aan
from kompas.kern.toegang import RECHTEN, Recht, Rol
from kompas.scherm.paginas import PAGINAS, Pagina

BESTAND = Path("docs") / "rechten.md"
_KOP = """# Wie mag wat?

Dit document komt uit de code van het kompas zelf: `python -m kompas.scherm.rechtendocument` schrijft het. Het klopt dus
altijd met wat het kompas doet.

- Wat hier niet staat, mag niet.
- Zonder account ben je bezoeker. Je kijkt rond, en we bewaren niets van je.
- Heb je twee rollen, dan mag je wat bij allebei staat.
- Een beheerder heeft nooit een tweede rol. Een beheerder ziet geen dossiers en wijzigt geen inhoud.
- Een recht is niet genoeg om iets van een ander te zien. Die ander deelt het zelf met jou, of laat zelf weten te
  benaderen te zijn.
- Wat je niet mag zien en wat er niet is, zien er voor jou hetzelfde uit.
- Elke weigering van een handeling komt in het auditlogboek.
"""
_SCHERMEN = """Elk scherm vraagt om één recht. Zonder dat recht blijft het dicht, ook als je het adres kent."""
_OR = "\\* Dit scherm is dicht tot een instelling zegt dat de ondernemingsraad akkoord is (`KOMPAS_OR_AKKOORD`)."


def write_rechten() -> str:
    """The document: which role has which right, and which screen needs which right."""
    rechten = _table(["Wat", *Rol], [[_capital(recht), *(_tick(rol, recht) for rol in Rol)] for recht in Recht])
    schermen = _table(["Recht", "Schermen"], [[_capital(recht), _list_schermen(recht)] for recht in Recht])
    return "\n".join([_KOP, "## Rollen\n", rechten, "## Schermen\n", f"{_SCHERMEN}\n", schermen, _OR, ""])


def _table(kop: list[str], rijen: list[list[str]]) -> str:
    streep = ["---", *[":-:" if len(kop) > 2 else "---"] * (len(kop) - 1)]  # noqa: PLR2004  columns of ticks
    return "".join(f"| {' | '.join(rij)} |\n" for rij in [kop, streep, *rijen])


def _capital(recht: Recht) -> str:
    return recht.omschrijving[0].upper() + recht.omschrijving[1:]


def _tick(rol: Rol, recht: Recht) -> str:
    return "✓" if recht in RECHTEN[rol] else " "


def _list_schermen(recht: Recht) -> str:
    return ", ".join(_name(pagina) for pagina in PAGINAS if pagina.recht is recht) or "nog geen scherm"


def _name(pagina: Pagina) -> str:
    return f"{pagina.titel} (`/{pagina.url}`){'*' if pagina.is_aan is is_benaderen_aan else ''}"


if __name__ == "__main__":
    BESTAND.write_text(write_rechten(), encoding="utf-8", newline="\n")
