# SPDX-License-Identifier: EUPL-1.2
"""From the formatieoverzicht to the skeleton of every function. The file itself is kept nowhere."""

from collections.abc import Collection
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from pathlib import Path

from kompas.diensten.organisatie import Organisatie
from kompas.diensten.toegang import Aanvraag, act, vereist
from kompas.inhoud.formatie import (
    Formatieoverzicht,
    Importplan,
    Kolomkeuze,
    Tabel,
    list_andere_namen,
    list_blijvend,
    plan_import,
    read_overzicht,
)
from kompas.inhoud.formatie.toepassen import apply_plan
from kompas.inhoud.schrijven import Stempel
from kompas.kern.toegang import Recht

ACTIE, REDEN = "formatieoverzicht inlezen", "Formatieoverzicht ingelezen"


@dataclass(frozen=True, slots=True)
class Overzichtskeuze:
    """What somebody chose about a table. `zelfde`: pairs of titles that are one function; `vul_omlaag`: an empty place
    is that of the row above.
    """

    kolommen: Kolomkeuze
    zelfde: tuple[tuple[str, str], ...] = ()
    vul_omlaag: bool = False


@dataclass(frozen=True, slots=True)
class Voorbereiding:
    """The dry run: the overview with everything that is wrong with it, and what an import would do."""

    overzicht: Formatieoverzicht
    plan: Importplan


@vereist(Recht.INHOUD)
def open_overzicht(_aanvraag: Aanvraag, inhoud: bytes, bestandsnaam: str, blad: str | None = None) -> Tabel:
    """Read a file. Nothing is kept, so nothing is recorded. Raises `OngeldigOverzicht`."""
    return read_overzicht(inhoud, bestandsnaam, blad)


@vereist(Recht.INHOUD)
def prepare_overzicht(
    _aanvraag: Aanvraag, organisatie: Organisatie, tabel: Tabel, keuze: Overzichtskeuze
) -> Voorbereiding:
    """Check every row and compare with the catalogue; nothing changes. Raises `OngeldigOverzicht`."""
    is_voorbeeld = organisatie.huisstijl.voorbeeldinhoud
    bekend = list_andere_namen(list_blijvend(organisatie.catalogus, is_voorbeeld=is_voorbeeld))
    overzicht = Formatieoverzicht.build(
        tabel, keuze.kolommen, bekend=bekend, zelfde=keuze.zelfde, vul_omlaag=keuze.vul_omlaag
    )
    return Voorbereiding(overzicht, plan_import(organisatie.catalogus, overzicht, is_voorbeeld=is_voorbeeld))


@vereist(Recht.INHOUD)
def apply_overzicht(aanvraag: Aanvraag, folder: Path, plan: Importplan, vervalt: Collection[str] = ()) -> Importplan:
    """Do what the plan says, all of it or nothing, and record it in counts. `vervalt`: ids of what no longer exists.

    Raises `InhoudVeranderd` when the content is no longer that of the plan, and what writing content raises.
    """
    definitief = plan.retire(vervalt)
    stempel = Stempel(aanvraag.actor, aanvraag.nu, REDEN)
    apply_plan(folder, definitief, stempel, _record(aanvraag, definitief))
    return definitief


def _record(aanvraag: Aanvraag, plan: Importplan) -> AbstractContextManager[object]:
    """One line in the audit log. Where nobody has an account, nothing is kept: then the versions are the trace."""
    aantallen = {
        "nieuw": len(plan.nieuw),
        "gewijzigd": len(plan.gewijzigd),
        "vervallen": len(plan.vervalt),
        "voorbeelden weg": len(plan.verdwijnt),
    }
    voorwerp = "functies:" + ",".join(f"{aantal} {wat}" for wat, aantal in aantallen.items())
    return act(aanvraag, ACTIE, voorwerp) if aanvraag.opslag.exists() else nullcontext()
