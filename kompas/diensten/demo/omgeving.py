# SPDX-License-Identifier: EUPL-1.2
"""Where a demo is: only beside a database that it made itself, and never beside anything real."""

import json
import os
from collections.abc import Mapping
from pathlib import Path

from kompas.diensten.demo.mensen import MENSEN, Demomens
from kompas.diensten.instellingen import get_instellingen
from kompas.kern.fouten import DemoGeweigerd

_MAP = "KOMPAS_DEMO_MAP"  # environment: the folder of the demo that this process serves
_ANDERS = "De demo werkt met verzonnen mensen in een eigen, tijdelijke database. Er is niets veranderd."


def check_demo() -> None:
    """Raises `DemoGeweigerd` where the settings are those of a real installation, and `OngeldigeInstelling`."""
    instellingen = get_instellingen()
    if instellingen.productie:
        raise DemoGeweigerd(
            "De demo start niet: dit is een echte omgeving (KOMPAS_PRODUCTIE staat aan). "
            f"Start de demo op een andere computer. {_ANDERS}"
        )
    if "database_url" in instellingen.model_fields_set:
        raise DemoGeweigerd(
            "De demo start niet: er is een database ingesteld (KOMPAS_DATABASE_URL), en daarin kunnen echte mensen "
            f"staan. Haal die instelling weg en start de demo opnieuw. {_ANDERS}"
        )


def name_omgeving(folder: Path) -> Mapping[str, str]:
    """The environment of a server that shows the demo of this folder."""
    return {_MAP: str(folder), "KOMPAS_DATABASE_URL": name_database(folder)}


def name_database(folder: Path) -> str:
    """The URL of the demo's own database."""
    return f"sqlite:///{folder / 'kompas.db'}"


def is_demo() -> bool:
    """True while this process serves a demo: the database in use is the demo's own, and nothing says production."""
    return _find_folder() is not None


def list_demoaccounts() -> tuple[tuple[Demomens, str], ...]:
    """The people to log in as, each with the passphrase that was made for this demo. Outside a demo nobody."""
    folder = _find_folder()
    if folder is None:
        return ()
    zinnen = json.loads(name_wachtzinnen(folder).read_text(encoding="utf-8"))
    return tuple((mens, zinnen[mens.naam]) for mens in MENSEN)


def name_wachtzinnen(folder: Path) -> Path:
    """The file with the passphrases of this demo, by login name."""
    return folder / "wachtzinnen.json"


def _find_folder() -> Path | None:
    folder, instellingen = os.environ.get(_MAP, ""), get_instellingen()
    is_eigen = folder and instellingen.database_url == name_database(Path(folder)) and not instellingen.productie
    return Path(folder) if is_eigen else None
