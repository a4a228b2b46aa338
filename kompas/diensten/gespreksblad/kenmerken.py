# SPDX-License-Identifier: EUPL-1.2
"""What gives and what costs energy, and what someone added."""

from collections.abc import Iterator

from kompas.diensten.gespreksblad.model import Blok, Regel
from kompas.diensten.gespreksblad.snoeien import shorten
from kompas.diensten.organisatie import Organisatie
from kompas.kern.dossier import Dossier, Energie

MAX_KENMERKEN = 8
_MAX_LABEL = 60  # characters


def list_energie(organisatie: Organisatie, dossier: Dossier) -> Iterator[Blok]:
    """A block for each of the three, each tag a line of its own, at most `MAX_KENMERKEN` of them."""
    gesorteerd = {*dossier.tags_with(Energie.GEEFT), *dossier.tags_with(Energie.KOST)}
    for sleutel, kop, tags in (
        ("geeft", "Dit geeft mij energie", dossier.tags_with(Energie.GEEFT)),
        ("kost", "Dit kost mij energie", dossier.tags_with(Energie.KOST)),
        (
            "erbij",
            "Dit hoort ook bij mij" if dossier.functie_id else "Dit hoort bij mij",
            tuple(tag for tag in dossier.eigen if tag not in gesorteerd),
        ),
    ):
        labels = {tag: _label(organisatie, dossier, tag) for tag in tags[:MAX_KENMERKEN]}
        regels = tuple(Regel(f"{sleutel}.{tag}", label, "kenmerk") for tag, label in labels.items())
        if regels:
            yield Blok(sleutel, kop, regels)


def _label(organisatie: Organisatie, dossier: Dossier, tag_id: str) -> str:
    tag = organisatie.catalogus.tags.get(tag_id)
    return tag.label if tag else shorten(dossier.namen.get(tag_id, tag_id), _MAX_LABEL)
