# SPDX-License-Identifier: EUPL-1.2
"""A text as we read it for one catalogue: its sentences, what they name, and the passports that it resembles."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kompas.kern.catalogus import Catalogus
from kompas.kern.fouten import TekstTeLang
from kompas.kern.voorstel.bewijs import Bewijs, add_up, collect_bewijs, woordenboek_of
from kompas.kern.voorstel.gelijkenis import Stemming, count_wortels, geheugen_of
from kompas.kern.voorstel.sectie import NIET_WERK, Zinsplaats, find_secties
from kompas.kern.voorstel.vaste_tekst import leave_out

MAX_TEKENS = 200_000


@dataclass(frozen=True, slots=True)
class Lezing:
    """`bewijs`: per tag the sentences that name it, surest first; `regels`: how sure they make us together.

    `stemming` is None when the text resembles no passport.
    """

    tekst: str
    plaatsen: Sequence[Zinsplaats]
    bewijs: Mapping[str, Sequence[Bewijs]]
    regels: Mapping[str, float]
    stemming: Stemming | None


def read_tekst(tekst: str, catalogus: Catalogus, andere_teksten: Sequence[str] = ()) -> Lezing:
    """Read a text. What `andere_teksten` say as well is skipped. Raises `TekstTeLang` above 200,000 characters."""
    check_lengte(tekst)
    plaatsen = leave_out(tekst, find_secties(tekst), andere_teksten)
    bewijs = collect_bewijs(tekst, plaatsen, woordenboek_of(catalogus))
    regels = {tag_id: add_up(lijst) for tag_id, lijst in bewijs.items()}
    over_werk = "\n".join(tekst[slice(*plaats.zin)] for plaats in plaatsen if plaats.sectie not in NIET_WERK)
    stemming = geheugen_of(catalogus).vote(count_wortels(over_werk), regels)
    return Lezing(tekst, plaatsen, bewijs, regels, stemming)


def check_lengte(tekst: str) -> None:
    """Raises `TekstTeLang` above 200,000 characters."""
    if len(tekst) > MAX_TEKENS:
        raise TekstTeLang(len(tekst), MAX_TEKENS)
