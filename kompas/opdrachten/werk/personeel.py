# SPDX-License-Identifier: EUPL-1.2
"""`python -m kompas personeel`: the list of the HR system. The report names rows and numbers, no names."""

import argparse
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from kompas.diensten.accounts.opdrachtregel import ask_from_opdrachtregel
from kompas.diensten.datum import find_dag
from kompas.diensten.instellingen import get_instellingen
from kompas.diensten.organisatie import Organisatiebron
from kompas.diensten.personeel import (
    Personeelsplan,
    Stapsoort,
    apply_personeel,
    prepare_personeel,
    read_personeelslijst,
)
from kompas.diensten.personeel.grenzen import MAX_BYTES
from kompas.inhoud.formatie import Weggelaten
from kompas.kern.fouten import OngeldigePersoneelslijst, TeVeelWeg
from kompas.opslag import Opslag

_GETOOND = 20  # rows of one kind
_KOPPEN = {
    Stapsoort.NIEUW: "Nieuwe accounts",
    Stapsoort.GEWIJZIGD: "Gewijzigd",
    Stapsoort.VERTREKT: "Uit dienst",
    Stapsoort.TERUG: "Terug in dienst",
}


@dataclass(frozen=True, slots=True)
class Personeelsverslag:
    """What was read, what would change, and whether that was done. Rows are those of the file."""

    bestand: str
    weggelaten: tuple[Weggelaten, ...]
    rijen: dict[str, tuple[int, ...]]
    gelijk: int
    weg: tuple[str, ...]
    opmerkingen: tuple[str, ...]
    weigering: str
    toegepast: bool

    def list_regels(self) -> list[str]:
        """The report in Dutch."""
        return list(_describe(self))


def import_personeel(folder: Path, args: argparse.Namespace) -> Personeelsverslag:
    """A dry run of the file, and with `args.toepassen` the import itself."""
    nu, pad = datetime.now(UTC), Path(args.bestand)
    lijst = read_personeelslijst(_read(pad), find_dag(nu))
    catalogus = Organisatiebron(folder).current().catalogus
    with closing(Opslag(get_instellingen().database_url)) as opslag:
        if args.toepassen or opslag.exists():
            opslag.upgrade()
        aanvraag = ask_from_opdrachtregel(opslag, nu)
        if args.toepassen:
            plan = apply_personeel(aanvraag, lijst, catalogus, toch=args.toch)
        else:
            plan = prepare_personeel(aanvraag, lijst, catalogus)
    return Personeelsverslag(
        bestand=pad.name,
        weggelaten=lijst.weggelaten,
        rijen={soort.value: tuple(stap.regel.rij for stap in plan.list_stappen(soort)) for soort in Stapsoort},
        gelijk=plan.gelijk,
        weg=plan.weg,
        opmerkingen=tuple(f"Rij {een.rij} {een.zin}" if een.rij else een.zin for een in plan.opmerkingen),
        weigering="" if args.toepassen else _find_weigering(plan),
        toegepast=args.toepassen,
    )


def _read(pad: Path) -> bytes:
    try:
        with pad.open("rb") as stroom:
            return stroom.read(MAX_BYTES + 1)
    except OSError as fout:
        raise OngeldigePersoneelslijst([f"We kunnen '{pad.name}' niet openen. Controleer de naam en de map."]) from fout


def _find_weigering(plan: Personeelsplan) -> str:
    try:
        plan.check_vertrek(get_instellingen().hoogstens_weg)
    except TeVeelWeg as fout:
        return str(fout)
    return ""


def _describe(verslag: Personeelsverslag) -> Iterator[str]:
    yield f"Gelezen: {verslag.bestand}"
    yield from (f"Niet gelezen: {weg.kop} ({weg.reden})" for weg in verslag.weggelaten)
    yield from verslag.opmerkingen
    for soort, kop in _KOPPEN.items():
        yield _count(kop, "rij", verslag.rijen[soort])
    yield f"Niets veranderd: {verslag.gelijk}"
    yield _count("Niet meer in de lijst", "personeelsnummer", verslag.weg)
    if verslag.weg:
        yield "  Deze accounts blijven open. Wie weg is, heeft in de lijst een datum bij 'uit dienst' nodig."
    if verslag.toegepast:
        yield "Klaar. Nieuwe accounts hebben geen wachtzin: mensen loggen in met hun werkaccount."
        yield "Geef iemand een wachtzin voor één keer met: python -m kompas gebruiker herstel NAAM"
        return
    if verslag.weigering:
        yield f"Let op. {verslag.weigering}"
    yield "Er is niets veranderd. Doe dit echt met: --toepassen"


def _count(kop: str, woord: str, wie: Sequence[object]) -> str:
    if not wie:
        return f"{kop}: 0"
    rest = f" en nog {len(wie) - _GETOOND}, zie --json" if len(wie) > _GETOOND else ""
    return f"{kop}: {len(wie)} ({woord} {', '.join(map(str, wie[:_GETOOND]))}{rest})"
