# SPDX-License-Identifier: EUPL-1.2
"""Whether the files that a house style names are there, and are what they seem."""

from collections.abc import Iterator
from pathlib import Path

from kompas.inhoud.lettertype import find_lettertypebestand
from kompas.inhoud.ruw import as_list, as_map, as_text
from kompas.inhoud.vondst import Pad, Vondst, toon

_BEGIN = {  # how a file of each kind begins
    ".woff2": (b"wOF2",),
    ".ttf": (b"\x00\x01\x00\x00", b"true"),
    ".otf": (b"OTTO",),
    ".png": (b"\x89PNG",),
}


def check_bestanden(data: object, folder: Path) -> Iterator[Vondst]:
    """Names of files that are not there, or that hold something else. `folder` is that of the organisation."""
    for veld in ("logo", "beeldmerk"):
        plaatje = as_text(as_map(data).get(veld))
        if plaatje:
            yield from _check((veld,), plaatje, folder / plaatje)
    for veld in ("lettertype", "lettertype_koppen"):
        letter = as_map(as_map(data).get(veld))
        for deel in ("gewoon", "vet", "cursief"):
            yield from _check_letter((veld, deel), as_text(letter.get(deel)), folder)
        for nummer, naam in enumerate(as_list(letter.get("papier"))):
            yield from _check_letter((veld, "papier", nummer), as_text(naam), folder)


def _check_letter(pad: Pad, naam: str, folder: Path) -> Iterator[Vondst]:
    if naam == Path(naam).name and naam:
        yield from _check(pad, naam, find_lettertypebestand(folder, naam))


def _check(pad: Pad, naam: str, bestand: Path | None) -> Iterator[Vondst]:
    if Path(naam).name != naam:
        return  # the model says what is wrong with such a name
    if bestand is None or not bestand.is_file():
        yield Vondst(pad, f"We vinden {toon(naam)} niet. Zet het bestand naast huisstijl.yaml of verbeter de naam.")
        return
    begin = _BEGIN.get(bestand.suffix)
    with bestand.open("rb") as stroom:
        if begin and not stroom.read(4).startswith(begin):
            yield Vondst(
                pad, f"{toon(naam)} is geen {bestand.suffix[1:]}-bestand. Vraag de maker om het goede bestand."
            )
