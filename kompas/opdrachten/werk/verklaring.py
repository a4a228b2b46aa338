# SPDX-License-Identifier: EUPL-1.2
"""`python -m kompas verklaring`: what it does."""

from datetime import UTC, datetime
from pathlib import Path

from kompas.diensten.verantwoording.momentopname import take_momentopname
from kompas.kern.fouten import KompasFout
from kompas.scherm.verantwoording import VERKLARINGEN, Verklaring


def print_verklaring(folder: Path, naam: str) -> str:
    """One paper. Raises `KompasFout` for a name that is none."""
    return _choose(naam)[0].write(take_momentopname(folder, datetime.now(UTC)))


def write_verklaringen(folder: Path, naar: Path, naam: str | None) -> list[Path]:
    """Write one paper, or all, into a folder. Raises `KompasFout` for a name that is none, or a folder that is shut."""
    moment = take_momentopname(folder, datetime.now(UTC))
    teksten = {naar / verklaring.bestand: verklaring.write(moment) for verklaring in _choose(naam)}
    try:
        naar.mkdir(parents=True, exist_ok=True)
        for pad, tekst in teksten.items():
            pad.write_text(tekst, encoding="utf-8", newline="\n")
    except OSError:
        zin = f"We kunnen niet schrijven in de map '{naar}'. Misschien is een deel geschreven."
        raise KompasFout(f"{zin} Kies met --naar een map waar je mag schrijven.") from None
    return list(teksten)


def _choose(naam: str | None) -> tuple[Verklaring, ...]:
    if naam is None:
        return VERKLARINGEN
    gekozen = tuple(verklaring for verklaring in VERKLARINGEN if verklaring.naam == naam)
    if not gekozen:
        namen = ", ".join(verklaring.naam for verklaring in VERKLARINGEN)
        raise KompasFout(f"Het document '{naam}' kennen we niet. Kies uit: {namen}.")
    return gekozen
