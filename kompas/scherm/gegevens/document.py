# SPDX-License-Identifier: EUPL-1.2
"""Pages to take along: everything that is kept, and the receipt of a deletion. They ask nobody for anything."""

from functools import cache

from jinja2 import Environment

from kompas.diensten.gegevens import Ontvangstbewijs
from kompas.inhoud import Huisstijl
from kompas.scherm.gegevens.bewijstekst import list_blijft, list_kop, list_weg
from kompas.scherm.gegevens.stuk import Gegevensstuk
from kompas.scherm.papier.bladstijl import build_stijl
from kompas.scherm.papier.omgeving import make_omgeving


def write_gegevensblad(stuk: Gegevensstuk, huisstijl: Huisstijl) -> str:
    """Everything that is kept as one page to read or to print."""
    return _render("gegevens.html", "Mijn gegevens", huisstijl, stuk=stuk)


def write_bewijsblad(bewijs: Ontvangstbewijs, huisstijl: Huisstijl) -> str:
    """The receipt as one page. It names nobody and holds nothing of what was deleted."""
    inhoud = {"kop": list_kop(bewijs), "weg": list_weg(bewijs), "blijft": list_blijft(bewijs)}
    return _render("ontvangstbewijs.html", "Bewijs van verwijdering", huisstijl, bewijs=inhoud)


def _render(sjabloon: str, titel: str, huisstijl: Huisstijl, **inhoud: object) -> str:
    return (
        _omgeving()
        .get_template(sjabloon)
        .render(titel=titel, organisatie=huisstijl.naam, stijl=build_stijl(huisstijl), **inhoud)
    )


@cache
def _omgeving() -> Environment:
    return make_omgeving()
