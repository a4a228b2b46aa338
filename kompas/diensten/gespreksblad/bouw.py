# SPDX-License-Identifier: EUPL-1.2
"""Builds the gespreksblad from what someone chose and wrote."""

from collections.abc import Collection
from dataclasses import replace
from datetime import date

from kompas.diensten.gespreksblad import teksten
from kompas.diensten.gespreksblad.bladkompas import draw_bladkompas
from kompas.diensten.gespreksblad.functies import build_functie, choose_functies
from kompas.diensten.gespreksblad.kenmerken import list_energie
from kompas.diensten.gespreksblad.model import FUNCTIE, Gespreksblad, Versie
from kompas.diensten.gespreksblad.praten import list_gesprek
from kompas.diensten.gespreksblad.slot import describe_afspraak, list_slot
from kompas.diensten.gespreksblad.wie import list_wie
from kompas.diensten.organisatie import Organisatie
from kompas.kern.dossier import Dossier


def build_gespreksblad(
    organisatie: Organisatie,
    dossier: Dossier,
    versie: Versie,
    *,
    datum: date,
    naam: str = "",
    onderdelen: Collection[str] | None = None,
    toon_procenten: bool | None = None,
) -> Gespreksblad:
    """The sheet with the lines whose keys are in `onderdelen`.

    Without `onderdelen` my own sheet and that of the coach say everything, and that of a manager nothing: there the
    person ticks each line. Use `offer_gespreksblad` for all that can be ticked. Percentages are left out for a manager
    unless asked for. Raises `OnbekendeTag`.
    """
    aanbod = offer_gespreksblad(organisatie, dossier, versie, datum=datum, naam=naam, toon_procenten=toon_procenten)
    if onderdelen is None:
        onderdelen = () if versie is Versie.LEIDINGGEVENDE else tuple(aanbod.list_sleutels())
    blad = aanbod.keep(onderdelen)
    return blad if len(blad.functies) == len(aanbod.functies) else _renumber(organisatie, dossier, blad)


def offer_gespreksblad(
    organisatie: Organisatie,
    dossier: Dossier,
    versie: Versie,
    *,
    datum: date,
    naam: str = "",
    toon_procenten: bool | None = None,
) -> Gespreksblad:
    """Everything that this version may say. Raises `OnbekendeTag`.

    Of what gives or costs energy nothing shows through in the functions on a manager's sheet: matches and reasons there
    are those of a profile without it. Talk starters do come from it; like every line they are ticked one by one.
    """
    procenten = versie is not Versie.LEIDINGGEVENDE if toon_procenten is None else toon_procenten
    blijft = "blijven" in (dossier.ambitie.richting, dossier.reden)
    open_dossier = _open(dossier, versie)
    kop, functie_ids = choose_functies(organisatie, open_dossier, blijft=blijft)
    return Gespreksblad(
        versie=versie,
        titel=teksten.TITEL[versie],
        organisatie=organisatie.huisstijl.naam,
        inleiding=teksten.INLEIDING,
        wie=tuple(list_wie(organisatie, dossier, versie, naam)),
        energie=tuple(list_energie(organisatie, dossier)),
        kop=kop,
        functies=tuple(
            build_functie(organisatie, open_dossier, functie_id, nummer, versie, toon_procenten=procenten)
            for nummer, functie_id in enumerate(functie_ids, 1)
        ),
        gesprek=tuple(list_gesprek(organisatie, dossier, versie, blijft=blijft)),
        afspraak=describe_afspraak(organisatie.huisstijl),
        slot=tuple(list_slot(organisatie.huisstijl, datum)),
        kompas=draw_bladkompas(organisatie, open_dossier, functie_ids),
    )


def _renumber(organisatie: Organisatie, dossier: Dossier, blad: Gespreksblad) -> Gespreksblad:
    """Numbers from 1, and a kompas that knows no other functions than those on the sheet."""
    functies = tuple(replace(blok, nummer=str(nummer)) for nummer, blok in enumerate(blad.functies, 1))
    ids = [blok.sleutel.removeprefix(FUNCTIE) for blok in functies]
    kompas = draw_bladkompas(organisatie, _open(dossier, blad.versie), ids) if blad.kompas else None
    return replace(blad, functies=functies, kompas=kompas)


def _open(dossier: Dossier, versie: Versie) -> Dossier:
    """The dossier from which matches and reasons are made: for a manager without what gives or costs energy."""
    return replace(dossier, energie={}) if versie is Versie.LEIDINGGEVENDE else dossier
