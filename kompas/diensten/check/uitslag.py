# SPDX-License-Identifier: EUPL-1.2
"""What all colleagues said together. Only of a check that ended: growing numbers would tell who answered when."""

from collections.abc import Mapping

from kompas.diensten.check.beheren import describe_check
from kompas.diensten.check.model import DIMENSIE, KAART, MIST, VRAGEN, Checkregel, Kaartuitkomst, Uitslag
from kompas.diensten.instellingen import get_instellingen
from kompas.diensten.toegang import Aanvraag, look, vereist
from kompas.kern import Catalogus, Tag
from kompas.kern.check import Antwoord, merge_antwoorden
from kompas.kern.check.samenvoegen import MIN_SAMEN
from kompas.kern.fouten import CheckNietKlaar, GeenToegang
from kompas.kern.toegang import Recht
from kompas.opslag.peilingen import Vak

Tellingen = Mapping[Vak, int]


@vereist(Recht.INHOUD)
def read_uitslag(aanvraag: Aanvraag, check_id: str, catalogus: Catalogus) -> Uitslag:
    """The outcome, with numbers only from the minimum on.

    Raises `CheckNietKlaar` while it is open, with fewer than two answers and no talk, and for a function that is gone;
    `GeenToegang` when there is no such check.
    """
    with look(aanvraag) as transactie:
        peiling = transactie.peilingen.find(check_id)
        tellingen = transactie.peilingen.read_tellingen(check_id)
        teksten = transactie.peilingen.list_teksten(check_id)
    if peiling is None:
        raise GeenToegang
    regel = describe_check(peiling, aanvraag.nu, catalogus)
    if regel.is_open or not regel.is_genoeg or regel.functie is None:
        raise CheckNietKlaar
    kaarten = tuple(_read_kaart(tag, regel, tellingen, catalogus) for tag in peiling.kaarten if tag in catalogus.tags)
    return Uitslag(
        regel=regel,
        kaarten=kaarten,
        gemist=_read_gemist(tellingen, catalogus),
        teksten={vraag: tuple(tekst for bij, tekst in teksten if bij == vraag) for vraag in VRAGEN},
        dimensies=_read_dimensies(tellingen, catalogus, 1 if regel.gesprek else MIN_SAMEN),
    )


def _read_kaart(tag_id: str, regel: Checkregel, tellingen: Tellingen, catalogus: Catalogus) -> Kaartuitkomst:
    functie = catalogus.functie(regel.functie_id)
    aantallen = {antwoord: tellingen.get(Vak(KAART, tag_id, antwoord), 0) for antwoord in Antwoord}
    uitkomst = merge_antwoorden(aantallen, get_instellingen().minimum_groep, 1 if regel.gesprek else MIN_SAMEN)
    return Kaartuitkomst(catalogus.tag(tag_id), tag_id in functie.tag_ids, functie.bronnen.get(tag_id, ""), uitkomst)


def _read_gemist(tellingen: Tellingen, catalogus: Catalogus) -> tuple[tuple[Tag, int | None], ...]:
    minimum = get_instellingen().minimum_groep
    gemist = [
        (catalogus.tag(vak.sleutel), aantal if aantal >= minimum else None)
        for vak, aantal in tellingen.items()
        if vak.soort == MIST and vak.sleutel in catalogus.tags
    ]
    return tuple(sorted(gemist, key=lambda paar: (-(paar[1] or 0), paar[0].label.casefold(), paar[0].id)))


def _read_dimensies(tellingen: Tellingen, catalogus: Catalogus, samen: int) -> dict[str, int]:
    """The mean of each slider, rounded half up, of enough answers."""
    uit = {}
    for dimensie in catalogus.dimensies:
        paren = [
            (int(vak.waarde), n) for vak, n in tellingen.items() if (vak.soort, vak.sleutel) == (DIMENSIE, dimensie.id)
        ]
        totaal = sum(n for _, n in paren)
        if totaal >= samen:
            uit[dimensie.id] = (2 * sum(waarde * n for waarde, n in paren) + totaal) // (2 * totaal)
    return uit
