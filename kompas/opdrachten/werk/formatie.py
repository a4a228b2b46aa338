# SPDX-License-Identifier: EUPL-1.2
"""`python -m kompas formatie`: content, for who sits at the machine itself and could change the files anyway."""

import argparse
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from kompas.diensten.instellingen import get_instellingen
from kompas.diensten.organisatie import Organisatiebron
from kompas.diensten.toegang import Aanvraag
from kompas.diensten.vullen.overzicht import (
    Overzichtskeuze,
    Voorbereiding,
    apply_overzicht,
    open_overzicht,
    prepare_overzicht,
)
from kompas.inhoud.formatie import Importplan, Kolomkeuze, Melding, Tabel, Weggelaten, Wijze, Zelfdevraag
from kompas.kern.fouten import OngeldigOverzicht
from kompas.kern.toegang import Gebruiker, Rol
from kompas.opslag import Opslag

_NIEMAND = Gebruiker("", "", "opdrachtregel", frozenset({Rol.FUNCTIEBEHEERDER}))
_GETOOND = 20  # lines of one kind


@dataclass(frozen=True, slots=True)
class Formatieverslag:
    """What was read, what is wrong with it, what would change, and whether that was done."""

    bestand: str
    blad: str
    kolommen: dict[str, str]
    weggelaten: tuple[Weggelaten, ...]
    ongebruikt: tuple[str, ...]
    meldingen: tuple[Melding, ...]
    vragen: tuple[Zelfdevraag, ...]
    plan: Importplan
    toegepast: bool

    def list_regels(self) -> list[str]:
        """The report in Dutch."""
        return list(_describe(self))


def import_formatie(folder: Path, args: argparse.Namespace) -> Formatieverslag:
    """A dry run of the file, and with `args.toepassen` the import itself."""
    inhoud = _read(Path(args.bestand))
    with closing(Opslag(get_instellingen().database_url)) as opslag:
        if args.toepassen and opslag.exists():
            opslag.upgrade()
        aanvraag = Aanvraag(opslag, _NIEMAND, datetime.now(UTC), "opdrachtregel")
        tabel = open_overzicht(aanvraag, inhoud, Path(args.bestand).name, args.blad)
        kolommen = Kolomkeuze.guess(tabel)
        organisatie = Organisatiebron(folder).current()
        klaar = prepare_overzicht(aanvraag, organisatie, tabel, Overzichtskeuze(kolommen))
        if args.toepassen:
            apply_overzicht(aanvraag, folder, klaar.plan)
    return _report(tabel, kolommen, klaar, toegepast=args.toepassen)


def _read(pad: Path) -> bytes:
    from kompas.inhoud.formatie.grenzen import MAX_BYTES

    try:
        with pad.open("rb") as stroom:
            return stroom.read(MAX_BYTES + 1)
    except OSError as fout:
        zin = f"We kunnen '{pad.name}' niet openen. Controleer de naam en de map."
        raise OngeldigOverzicht(zin) from fout


def _report(tabel: Tabel, kolommen: Kolomkeuze, klaar: Voorbereiding, *, toegepast: bool) -> Formatieverslag:
    return Formatieverslag(
        bestand=tabel.bestandsnaam,
        blad=tabel.blad,
        kolommen={veld.value: tabel.koppen[plek] for veld, plek in kolommen.plekken.items()},
        weggelaten=tabel.weggelaten,
        ongebruikt=kolommen.list_ongebruikt(tabel),
        meldingen=klaar.overzicht.meldingen,
        vragen=klaar.overzicht.vragen,
        plan=klaar.plan,
        toegepast=toegepast,
    )


def _describe(verslag: Formatieverslag) -> Iterator[str]:
    yield f"Gelezen: {verslag.bestand}" + (f", blad {verslag.blad}" if verslag.blad else "")
    yield "Kolommen: " + ", ".join(f"{veld} = {kop}" for veld, kop in verslag.kolommen.items())
    yield from (f"Niet gelezen: {weg.kop} ({weg.reden})" for weg in verslag.weggelaten)
    if verslag.ongebruikt:
        yield f"Niet gebruikt: {', '.join(verslag.ongebruikt)}"
    yield from _shorten([f"Rij {melding.rij}: {melding.zin}" for melding in verslag.meldingen])
    yield from _shorten([_ask(vraag) for vraag in verslag.vragen])
    yield from _describe_plan(verslag.plan)
    if verslag.toegepast:
        yield "Klaar. De functies staan in het kompas. Van wat er was, staat de vorige versie in de map versies."
    else:
        yield "Er is niets veranderd. Doe dit echt met: --toepassen"


def _ask(vraag: Zelfdevraag) -> str:
    return (
        f"Rij {vraag.rijen[0]} en {vraag.rijen[1]}: '{vraag.titels[0]}' en '{vraag.titels[1]}' lijken op elkaar. "
        "Is het één functie? Verander dan een van de titels in het bestand."
    )


def _describe_plan(plan: Importplan) -> Iterator[str]:
    if plan.wijze is Wijze.VERVANGEN:
        yield f"Voorbeeldfuncties die weggaan: {len(plan.verdwijnt)}. De kenmerken blijven."
    yield f"Nieuw: {len(plan.nieuw)}. Al bekend: {len(plan.bekend)}. Gewijzigd: {len(plan.gewijzigd)}."
    wijzigingen = [
        f"  {wijziging.titel}: {verschil.veld} '{verschil.oud}' wordt '{verschil.nieuw}'"
        for wijziging in plan.gewijzigd
        for verschil in wijziging.verschillen
    ]
    yield from _shorten(wijzigingen)
    yield f"Niet meer in het overzicht: {len(plan.weg)}. Die blijven staan."
    yield from _shorten([f"  {functie_id}" for functie_id in plan.weg])


def _shorten(regels: Sequence[str]) -> Iterator[str]:
    yield from regels[:_GETOOND]
    if len(regels) > _GETOOND:
        yield f"  en nog {len(regels) - _GETOOND}. Alles staat in de uitvoer met --json."
