# SPDX-License-Identifier: EUPL-1.2
"""Writes the rows of a full database of the newest version, from which every later version must be reached.

`.venv/bin/python -m tests.opslag.versies.maak` writes `<version>.sql`: after each change of a version that is not
released yet. `... --uitgebracht` also writes the hash of its migration to `uitgebracht.txt`: at a release. From then on
the two never change; what comes next is a new migration.
"""

import hashlib
import sys
from contextlib import closing
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import Boolean, Column, Integer

from kompas.opslag import Opslag
from kompas.opslag.migratie import list_versies
from kompas.opslag.tabellen import metadata
from tests.opslag.materiaal import ANNA, BEN, CATO, GEHEIM, NU, fill

VERSIES = Path(__file__).parent
MIGRATIES = Path(__file__).parents[3] / "kompas" / "opslag" / "migraties" / "versions"
UITGEBRACHT = VERSIES / "uitgebracht.txt"


def find_migratie(versie: str) -> Path:
    """The script that leads to a version."""
    (pad,) = MIGRATIES.glob(f"v{versie}_*.py")
    return pad


def hash_migratie(pad: Path) -> str:
    """The SHA-256 of a script, whatever its line ends are."""
    return hashlib.sha256(pad.read_text(encoding="utf-8").encode()).hexdigest()


def render_rijen() -> str:
    """INSERT statements that SQLite and PostgreSQL both understand, a row in every table at least."""
    with TemporaryDirectory() as plek, closing(Opslag(f"sqlite:///{plek}/kompas.db")) as opslag:
        opslag.upgrade()
        with opslag.transaction() as tx:
            for mens in (ANNA, BEN, CATO):
                tx.gebruikers.add(mens, GEHEIM, NU)
        fill(opslag)
        with opslag.reading() as tx:
            regels = []
            for tabel in metadata.sorted_tables:
                kolommen = [kolom for kolom in tabel.c if not _is_number_of_row(kolom)]
                for rij in tx.verbinding.execute(tabel.select()).mappings():
                    waarden = ", ".join(_quote(kolom, rij[kolom.name]) for kolom in kolommen)
                    namen = ", ".join(kolom.name for kolom in kolommen)
                    regels.append(f"INSERT INTO {tabel.name} ({namen}) VALUES ({waarden});\n")
    return "".join(regels)


def _is_number_of_row(kolom: Column[object]) -> bool:
    """The database itself counts these."""
    return kolom.primary_key and isinstance(kolom.type, Integer)


def _quote(kolom: Column[object], waarde: object) -> str:
    if waarde is None:
        return "NULL"
    if isinstance(kolom.type, Boolean):
        return str(bool(waarde)).upper()
    if isinstance(waarde, int):
        return str(waarde)
    tekst = waarde.isoformat(timespec="microseconds") if isinstance(waarde, datetime) else str(waarde)
    return "'" + tekst.replace("'", "''") + "'"


if __name__ == "__main__":
    nieuwste = list_versies()[-1]
    (VERSIES / f"{nieuwste}.sql").write_text(render_rijen(), encoding="utf-8", newline="\n")
    if "--uitgebracht" in sys.argv:
        with UITGEBRACHT.open("a", encoding="utf-8", newline="\n") as lijst:
            lijst.write(f"{nieuwste} {hash_migratie(find_migratie(nieuwste))}\n")
