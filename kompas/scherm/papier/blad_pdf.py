# SPDX-License-Identifier: EUPL-1.2
"""The gespreksblad as a tagged PDF of one A4."""

import json
from dataclasses import asdict
from typing import Any

from kompas.diensten.gespreksblad import Gespreksblad
from kompas.inhoud import Huisstijl
from kompas.kern import Catalogus
from kompas.scherm.papier.bladstijl import build_stijl, color_functies, draw_kompas, read_logo
from kompas.scherm.papier.lettertypen import list_lettermappen
from kompas.scherm.papier.zetter import typeset


def write_pdf(blad: Gespreksblad, catalogus: Catalogus, huisstijl: Huisstijl) -> bytes:
    """The sheet as PDF/UA-1 in the house style. Raises `GeenPapier`."""
    soort, logo = read_logo(huisstijl)
    gegevens = {
        "blad": json.dumps(_collect(blad, catalogus, huisstijl), ensure_ascii=False),
        "kompas": draw_kompas(blad, catalogus, huisstijl),
        "logo": json.dumps(list(logo)),
        "logosoort": soort,
    }
    return typeset("blad.typ", gegevens, list_lettermappen(huisstijl), vorm="pdf")


def _collect(blad: Gespreksblad, catalogus: Catalogus, huisstijl: Huisstijl) -> dict[str, Any]:
    kleuren = color_functies(blad, catalogus, huisstijl)
    return {
        "titel": blad.titel,
        "organisatie": blad.organisatie,
        "inleiding": blad.inleiding,
        "wie": [asdict(regel) for regel in blad.wie],
        "energie": [asdict(blok) for blok in blad.energie],
        "kop": blad.kop,
        "functies": [{**asdict(blok), "kleur": kleuren[blok.sleutel]} for blok in blad.functies],
        "gesprek": [asdict(blok) for blok in blad.gesprek],
        "afspraak": blad.afspraak,
        "slot": blad.slot,
        "kompas": blad.kompas.beschrijving if blad.kompas else "",
        "stijl": build_stijl(huisstijl),
    }
