# SPDX-License-Identifier: EUPL-1.2
"""What a paper is made from: the settings, the content and the code at one moment."""

import hashlib
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from kompas import __version__
from kompas.diensten.datum import find_dag
from kompas.diensten.instellingen import Instellingen, get_instellingen
from kompas.diensten.organisatie import Organisatie, Organisatiebron
from kompas.diensten.verantwoording.instelwaarden import Instelwaarde, list_instelwaarden
from kompas.inhoud import Inhoudsmap
from kompas.inhoud.bestand import Bestand
from kompas.kern.fouten import OngeldigeInhoud


@dataclass(frozen=True, slots=True)
class Momentopname:
    """Settings and content on a day. `afdruk` is the SHA-256 of both and of the version, secrets left out."""

    dag: date
    versie: str
    afdruk: str
    instellingen: Instellingen
    instelwaarden: tuple[Instelwaarde, ...]
    organisatie: Organisatie


def take_momentopname(folder: Path, nu: datetime) -> Momentopname:
    """What holds now for the content in this folder. Raises `OngeldigeInhoud` and `OngeldigeInstelling`."""
    instellingen, organisatie = get_instellingen(), Organisatiebron(folder).current()
    if organisatie.fouten:
        raise OngeldigeInhoud(organisatie.fouten)
    waarden = list_instelwaarden(instellingen)
    bestanden = Inhoudsmap.from_folder(folder)
    delen = [__version__, *(f"{waarde.naam}={waarde.waarde}" for waarde in waarden)]
    delen += [Bestand.read(pad).hash for pad in (bestanden.functies, bestanden.tags, bestanden.huisstijl)]
    afdruk = hashlib.sha256("\n".join(delen).encode()).hexdigest()
    return Momentopname(find_dag(nu), __version__, afdruk, instellingen, waarden, organisatie)
