# SPDX-License-Identifier: EUPL-1.2
"""What is true of this installation: the answers about privacy are written from it."""

from dataclasses import dataclass

from kompas.diensten.accounts import has_accounts
from kompas.diensten.datum import write_dagen, write_duur
from kompas.diensten.instellingen import Instellingen
from kompas.diensten.toegang import Aanvraag


@dataclass(frozen=True, slots=True)
class Situatie:
    """`met_accounts`: people can log in here and keep something. The rest is what the settings say, periods in words.

    `na_vertrek`: how long somebody who left can still take the dossier along.
    """

    met_accounts: bool
    is_eigen_bestand: bool
    or_akkoord: bool
    met_wachtzin: bool
    met_werkaccount: bool
    reservekopieen: str
    dossier: str
    delingen: str
    correcties: str
    auditlog: str
    na_vertrek: str
    sessie_stil: str
    sessie_duur: str


def find_situatie(aanvraag: Aanvraag, instellingen: Instellingen) -> Situatie:
    """The situation of now. `aanvraag` may be that of a visitor."""
    return Situatie(
        met_accounts=instellingen.met_werkaccount or has_accounts(aanvraag.opslag),
        is_eigen_bestand=instellingen.database_url.startswith("sqlite"),
        or_akkoord=instellingen.or_akkoord,
        met_wachtzin=instellingen.met_wachtzin,
        met_werkaccount=instellingen.met_werkaccount,
        reservekopieen=write_dagen(instellingen.reservekopie_dagen),
        dossier=write_dagen(instellingen.bewaren_dossier),
        delingen=write_dagen(instellingen.bewaren_delingen),
        correcties=write_dagen(instellingen.bewaren_correcties),
        auditlog=write_dagen(instellingen.bewaren_auditlog),
        na_vertrek=write_dagen(instellingen.bewaren_na_vertrek),
        sessie_stil=write_duur(instellingen.sessie_stil),
        sessie_duur=write_duur(instellingen.sessie_duur),
    )
