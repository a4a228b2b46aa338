# SPDX-License-Identifier: EUPL-1.2
"""What is true of this installation: the answers about privacy are written from it."""

from dataclasses import dataclass

from kompas.diensten.accounts import has_accounts
from kompas.diensten.datum import write_duur
from kompas.diensten.instellingen import Instellingen
from kompas.diensten.toegang import Aanvraag


@dataclass(frozen=True, slots=True)
class Situatie:
    """`met_accounts`: people can log in here and keep something. The rest is what the settings say."""

    met_accounts: bool
    is_eigen_bestand: bool
    or_akkoord: bool
    reservekopie_dagen: int
    sessie_stil: str
    sessie_duur: str


def find_situatie(aanvraag: Aanvraag, instellingen: Instellingen) -> Situatie:
    """The situation of now. `aanvraag` may be that of a visitor."""
    return Situatie(
        met_accounts=has_accounts(aanvraag.opslag),
        is_eigen_bestand=instellingen.database_url.startswith("sqlite"),
        or_akkoord=instellingen.or_akkoord,
        reservekopie_dagen=instellingen.reservekopie_dagen,
        sessie_stil=write_duur(instellingen.sessie_stil),
        sessie_duur=write_duur(instellingen.sessie_duur),
    )
