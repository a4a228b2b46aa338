# SPDX-License-Identifier: EUPL-1.2
"""Everything that is kept of a person as one JSON file."""

import json
from collections.abc import Iterable, Iterator
from datetime import date

from kompas.diensten.gegevens.bestandsmodel import (
    VERSIE,
    AccountDeel,
    AuditDeel,
    CorrectieDeel,
    DelingDeel,
    DossierDeel,
    Gegevensbestand,
    HandDeel,
    InzageDeel,
    SessieDeel,
)
from kompas.diensten.gegevens.model import BenoemdeDeling, Gegevens, Kijkmoment
from kompas.diensten.profielbestand.model import SOORT_GEGEVENS
from kompas.kern import Catalogus
from kompas.opslag.dossiers import Bewaarstuk


def write_gegevensbestand(gegevens: Gegevens, catalogus: Catalogus) -> str:
    """The file as text. The kept dossier is in it as it is stored, so it can be loaded elsewhere."""
    bestand = Gegevensbestand(
        soort=SOORT_GEGEVENS,
        versie=VERSIE,
        gemaakt=gegevens.op,
        account=_account(gegevens, catalogus),
        dossier=_dossier(gegevens.dossier) if gegevens.dossier else None,
        profielbestand=json.loads(gegevens.dossier.inhoud) if gegevens.dossier else None,
        gedeeld=list(_shares(gegevens.gedeeld)),
        inzagen=list(_looks(gegevens.inzagen)),
        met_mij_gedeeld=list(_shares(gegevens.gekregen)),
        mijn_inzagen=list(_looks(gegevens.gekeken)),
        te_benaderen=[
            HandDeel(functie_id=naam, functie=_name(naam, catalogus), sinds=sinds)
            for naam, sinds in gegevens.handen.items()
        ],
        correcties=list(_corrections(gegevens, catalogus)),
        sessies=[SessieDeel(begin=sessie.begin, laatst=sessie.laatst) for sessie in gegevens.sessies],
        auditregels=list(_lines(gegevens)),
    )
    return bestand.model_dump_json(indent=2) + "\n"


def _account(gegevens: Gegevens, catalogus: Catalogus) -> AccountDeel:
    mens = gegevens.gebruiker
    return AccountDeel(
        id=mens.id,
        naam=mens.naam,
        weergavenaam=mens.weergavenaam,
        rollen=sorted(mens.rollen),
        unit=mens.unit,
        sinds=gegevens.sinds,
        laatst_ingelogd=mens.laatst_ingelogd,
        werkaccount=mens.extern or "",
        personeelsnummer=mens.personeelsnummer or "",
        functie_id=mens.functie_id,
        functie=_name(mens.functie_id, catalogus),
        laatste_werkdag=mens.uit_dienst,
    )


def _dossier(stuk: Bewaarstuk) -> DossierDeel:
    return DossierDeel(versie=stuk.versie, begonnen=stuk.begonnen, gewijzigd=stuk.gewijzigd)


def _shares(delingen: Iterable[BenoemdeDeling]) -> Iterator[DelingDeel]:
    for gedeeld in delingen:
        deling = gedeeld.deling
        yield DelingDeel(
            ander=gedeeld.naam,
            onderdelen=list(deling.onderdelen),
            begin=deling.begin,
            tot=deling.tot,
            ingetrokken=deling.ingetrokken,
        )


def _looks(inzagen: Iterable[Kijkmoment]) -> Iterator[InzageDeel]:
    for moment in inzagen:
        yield InzageDeel(ander=moment.naam, onderdelen=list(moment.onderdelen), tijd=moment.tijd)


def _corrections(gegevens: Gegevens, catalogus: Catalogus) -> Iterator[CorrectieDeel]:
    for een in gegevens.correcties:
        yield CorrectieDeel(
            functie_id=een.functie_id,
            functie=_name(een.functie_id, catalogus),
            dag=date.fromisoformat(een.dag),
            tekst=een.tekst,
            staat=een.staat,
            antwoord=een.antwoord,
        )


def _name(functie_id: str, catalogus: Catalogus) -> str:
    """The title, "" for a function that is no more."""
    return catalogus.functie(functie_id).titel if functie_id in catalogus else ""


def _lines(gegevens: Gegevens) -> Iterator[AuditDeel]:
    for regel in gegevens.auditregels:
        yield AuditDeel(
            tijd=regel.tijd,
            actor=gegevens.namen.get(regel.actor, regel.actor),
            actie=regel.actie,
            object=regel.object,
            resultaat=regel.resultaat,
            oorsprong=regel.oorsprong,
            aantal=regel.aantal,
        )
