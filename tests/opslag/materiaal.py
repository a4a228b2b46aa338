# SPDX-License-Identifier: EUPL-1.2
"""People, moments and a full database for the tests of storage."""

from datetime import UTC, date, datetime, timedelta

from sqlalchemy import text

from kompas.kern.toegang import Gebruiker, Rol
from kompas.opslag import Opslag
from kompas.opslag.auditlog import Auditregel
from kompas.opslag.correcties import Correctie
from kompas.opslag.delingen import Deling
from kompas.opslag.gebruikers import Geheim
from kompas.opslag.peilingen import Peiling, Vak
from kompas.opslag.sessies import Sessie
from kompas.opslag.tabellen import metadata, peilingtekst
from kompas.opslag.weigeringen import Weigering

NU = datetime(2026, 11, 22, 14, 3, 0, 123456, tzinfo=UTC)
STRAKS = NU + timedelta(hours=1)
GEHEIM = Geheim("$argon2id$nep")
ANNA = Gebruiker("a" * 32, "anna", "Anna de Wit", frozenset({Rol.MEDEWERKER}))
BEN = Gebruiker(
    "b" * 32,
    "ben",
    "Ben Çelik 🌱",
    frozenset({Rol.COACH, Rol.LEIDINGGEVENDE}),
    unit="Leefgebied",
    extern="https://inloggen.voorbeeld.nl ben",
    personeelsnummer="0012",
    functie_id="planeconoom",
    uit_dienst=date(2027, 1, 31),
    laatst_ingelogd=date(2026, 11, 20),
)
CATO = Gebruiker("c" * 32, "cato", "Cato van Dam", frozenset({Rol.HR}))
DELING = Deling("d" * 32, ANNA.id, BEN.id, ("ambitie", "plan"), NU, NU + timedelta(days=3))
PEILING = Peiling("f" * 32, "planeconoom", "5e" * 32, ("c-a", "k-b"), NU, NU + timedelta(days=14), 5)
CORRECTIE = Correctie("9" * 32, "planeconoom", "Dit doen we niet meer.", "2026-11-22", ANNA.id, "open")
REGEL = Auditregel(NU, ANNA.id, "save_dossier", f"dossier:{ANNA.id}", "gelukt", "scherm")


def fill(opslag: Opslag) -> None:
    """Let Anna and Ben have a row in every table."""
    with opslag.transaction() as tx:
        for mens in (ANNA, BEN):
            tx.sessies.add(Sessie(f"sessie-{mens.naam}", mens.id, NU, NU))
            tx.sessies.add_bewijs(f"bewijs-{mens.naam}", mens.id, "browser", STRAKS)
            tx.dossiers.save(mens.id, f"dossier van {mens.naam}", 0, NU)
            tx.handen.raise_hand(mens.id, "planeconoom", NU)
            tx.pogingen.add(mens.naam, "192.0.2.1", NU)
        tx.delingen.add(DELING)
        tx.delingen.add(Deling("e" * 32, BEN.id, ANNA.id, ("logboek",), NU, STRAKS))
        for deling_id in ("d" * 32, "e" * 32):
            tx.delingen.add_inzage(deling_id, NU)
        tx.peilingen.add(PEILING)
        tx.peilingen.count(PEILING.id, Vak("kaart", "c-a", "vaak"), 1)
        tekst = {"id": "7" * 32, "peiling_id": PEILING.id, "vraag": "leuk", "tekst": "De mensen."}
        tx.verbinding.execute(peilingtekst.insert().values(tekst))  # else its id would be another each time
        tx.correcties.add(CORRECTIE)
        tx.auditlog.add(REGEL)
        tx.weigeringen.add(Weigering("", "delen", "deling:onbekend", "scherm"), NU)


def count(opslag: Opslag) -> dict[str, int]:
    """The number of rows in each table."""
    with opslag.reading() as tx:
        return {naam: tx.verbinding.scalar(text(f"SELECT count(*) FROM {naam}")) for naam in metadata.tables}


def dump(opslag: Opslag) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table."""
    with opslag.reading() as tx:
        return {
            naam: sorted(tuple(rij) for rij in tx.verbinding.execute(tabel.select()))
            for naam, tabel in metadata.tables.items()
        }
