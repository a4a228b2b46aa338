# SPDX-License-Identifier: EUPL-1.2
"""Reading the catalogue: strict, and all errors at once."""

import hashlib
from dataclasses import dataclass
from pathlib import Path

from kompas.inhoud.bestand import Bestand
from kompas.inhoud.boom import Boom
from kompas.inhoud.functiecontrole import check_functies
from kompas.inhoud.functiemodel import FunctiesBestand
from kompas.inhoud.lezen import read_model
from kompas.inhoud.omzetten import build_catalogus
from kompas.inhoud.tagcontrole import Woordenlijst, check_tags
from kompas.inhoud.tagmodel import TagsBestand
from kompas.kern.catalogus import Catalogus
from kompas.kern.fouten import OngeldigeInhoud


def load_catalogus(functies_path: str | Path, tags_path: str | Path) -> Catalogus:
    """Read the functies and tags of an organisation; `versie` is a SHA-256 of both contents.

    Raises `OngeldigeInhoud` with every error in both files.
    """
    return parse_catalogus(Bestand.read(functies_path), Bestand.read(tags_path))


def parse_catalogus(functies: Bestand, tags: Bestand) -> Catalogus:
    """Make a catalogue of two files. Raises `OngeldigeInhoud` with every error in both."""
    gelezen = read_inhoud(functies, tags)
    versie = hashlib.sha256(f"{functies.hash} {tags.hash}".encode()).hexdigest()
    return build_catalogus(gelezen.functies, gelezen.tags, versie)


@dataclass(frozen=True)
class GelezenInhoud:
    """Both files, valid and fitting each other, with the lines on which everything stands."""

    functies: FunctiesBestand
    tags: TagsBestand
    functies_boom: Boom
    tags_boom: Boom


def read_inhoud(functies: Bestand, tags: Bestand) -> GelezenInhoud:
    """Read and check both files. Raises `OngeldigeInhoud` with every error in both."""
    tags_boom, functies_boom = Boom(tags), Boom(functies)
    woorden = None if tags_boom.data is None else Woordenlijst.collect(tags_boom.data)
    tagmodel = read_model(tags_boom, TagsBestand, check_tags)
    functiemodel = read_model(functies_boom, FunctiesBestand, lambda data: check_functies(data, woorden))
    fouten = functies_boom.fouten + tags_boom.fouten
    if fouten or functiemodel is None or tagmodel is None:
        raise OngeldigeInhoud(fouten)
    return GelezenInhoud(functiemodel, tagmodel, functies_boom, tags_boom)
