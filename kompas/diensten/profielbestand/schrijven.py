# SPDX-License-Identifier: EUPL-1.2
"""From a dossier to the file."""

import re
from collections.abc import Callable, Iterable

from kompas.diensten.profielbestand.model import (
    MAX_NAAM,
    SOORT,
    VERSIE,
    VREEMD_IN_NAAM,
    AmbitieModel,
    Antwoord,
    Kenmerk,
    LogregelModel,
    Notitie,
    Profielbestand,
    StapModel,
    UitkomstModel,
    Verwijzing,
)
from kompas.kern import Catalogus
from kompas.kern.dossier import Dossier


def write_profielbestand(dossier: Dossier, catalogus: Catalogus) -> str:
    """The file as text: JSON with names beside the ids. The same dossier and catalogue always give the same text."""

    def kenmerk(tag_id: str) -> Kenmerk:
        naam = catalogus.tag(tag_id).label if tag_id in catalogus.tags else dossier.namen.get(tag_id, "")
        return Kenmerk(id=tag_id, naam=_clean(naam), energie=dossier.energie.get(tag_id))

    naam = _name_functies(dossier, catalogus)
    bestand = Profielbestand(
        soort=SOORT,
        versie=VERSIE,
        functie=_refer([dossier.functie_id], naam)[0] if dossier.functie_id else None,
        elders=dossier.elders,
        kenmerken=[kenmerk(tag) for tag in dossier.tags if tag not in dossier.eigen],
        eigen_kenmerken=[kenmerk(tag) for tag in dossier.eigen],
        bewaard=_refer(dossier.bewaard, naam),
        niet_voor_mij=_refer(dossier.niet_voor_mij, naam),
        notities=[Notitie(id=functie, naam=naam(functie), tekst=tekst) for functie, tekst in dossier.notities.items()],
        antwoorden=[Antwoord(vraag=vraag, antwoord=zei) for vraag, zei in dossier.antwoorden.items()],
        wensen=dict(dossier.wensen),
        route=_refer(dossier.route, naam),
        reden=dossier.reden,
        ambitie=AmbitieModel(richting=dossier.ambitie.richting, termijn=dossier.ambitie.termijn),  # type: ignore[arg-type]
        plan=[StapModel(wat=stap.wat, wanneer=stap.wanneer, staat=stap.staat) for stap in dossier.plan],
        logboek=[LogregelModel(datum=regel.datum, tekst=regel.tekst) for regel in dossier.logboek],
        uitkomsten=[
            UitkomstModel(instrument=uitkomst.instrument, datum=uitkomst.datum, tekst=uitkomst.tekst)
            for uitkomst in dossier.uitkomsten
        ],
        vraag=dossier.vraag,
        reflectie=dict(dossier.reflectie),
    )
    return bestand.model_dump_json(indent=2) + "\n"


def _name_functies(dossier: Dossier, catalogus: Catalogus) -> Callable[[str], str]:
    def naam(functie_id: str) -> str:
        if functie_id in catalogus:
            return _clean(catalogus.functie(functie_id).titel)
        return _clean(dossier.namen.get(functie_id, ""))

    return naam


def _clean(naam: str) -> str:
    """A name as the file may carry it: content may say "<18 jaar", which a reader takes for code."""
    leesbaar = naam.replace("<", "‹").replace(">", "›")
    return re.sub(f"[{VREEMD_IN_NAAM}]", " ", leesbaar)[:MAX_NAAM]


def _refer(ids: Iterable[str], naam: Callable[[str], str]) -> list[Verwijzing]:
    return [Verwijzing(id=functie_id, naam=naam(functie_id)) for functie_id in ids]
