# SPDX-License-Identifier: EUPL-1.2
"""From the models at the border to the values of the core."""

from kompas.inhoud.functiemodel import FunctieModel, FunctiesBestand, TagMetBron
from kompas.inhoud.tagmodel import OpleidingModel, TagModel, TagsBestand
from kompas.kern.catalogus import Catalogus
from kompas.kern.functie import Controle, Functie, HandmatigeLink, Plaats
from kompas.kern.tag import CATEGORIEEN, GEMATCHTE_CATEGORIEEN, Dimensie, Opleiding, Tag


def build_catalogus(functies: FunctiesBestand, tags: TagsBestand, versie: str) -> Catalogus:
    """The catalogue of two checked files. Tags stand in order of id, dimensies in the order of the file."""
    per_id = {}
    for categorie in CATEGORIEEN:
        for tag in getattr(tags, categorie):
            per_id[tag.id] = _tag(tag, categorie)
    alle = [build_functie(functie) for functie in functies.functies]
    return Catalogus(
        functies=tuple(functie for functie in alle if not functie.vervallen),
        vervallen=tuple(functie for functie in alle if functie.vervallen),
        tags=dict(sorted(per_id.items())),
        dimensies=tuple(Dimensie(rij.id, rij.label, (rij.polen[0], rij.polen[1])) for rij in tags.dimensies),
        factoren=tags.factoren.model_dump(include=tags.factoren.model_fields_set),
        versie=versie,
    )


_GELIJK = ("id", "label", "uitleg", "soort", "esco", "competentnl", "vervallen", "vervangen_door")


def _tag(tag: TagModel, categorie: str) -> Tag:
    velden = {
        **{naam: getattr(tag, naam) for naam in _GELIJK},
        "categorie": categorie,
        "synoniemen": tuple(tag.synoniemen),
        "bron": tuple(tag.bron),
    }
    if isinstance(tag, OpleidingModel):
        return Opleiding(**velden, bouwt=tuple(tag.tags), vorm=tag.vorm, duur=tag.duur, link=tag.link)
    return Tag(**velden)


def build_functie(functie: FunctieModel) -> Functie:
    """A checked function as the core knows it."""
    tags, bronnen = _tags(functie)
    return Functie(
        id=functie.id,
        titel=functie.titel,
        domein=functie.domein,
        unit=functie.unit,
        vakgroep=functie.vakgroep,
        vulling=functie.vulling,
        tags=tags,
        soort=functie.soort,
        ook_bekend_als=tuple(functie.ook_bekend_als),
        ook_in=tuple(Plaats(plek.domein, plek.unit, plek.vakgroep) for plek in functie.ook_in),
        werkgever=functie.werkgever,
        normfunctie=functie.normfunctie,
        kern=functie.kern,
        werkzaamheden=tuple(functie.werkzaamheden),
        bijdrage_inwoner=functie.bijdrage_inwoner,
        bijdrage_organisatie=functie.bijdrage_organisatie,
        leuk=functie.leuk,
        lastig=functie.lastig,
        harde_eisen=tuple(functie.harde_eisen),
        opleidingen=tuple(functie.opleidingen),
        dimensies=functie.dimensies,
        verrassend=tuple(HandmatigeLink(link.naar, link.waarom) for link in functie.verrassend),
        verhaal=functie.verhaal,
        controle=Controle(functie.controle.datum, functie.controle.antwoorden) if functie.controle else None,
        bronnen=bronnen,
        vervallen=functie.vervallen,
    )


def _tags(functie: FunctieModel) -> tuple[dict[str, tuple[str, ...]], dict[str, str]]:
    """Tag ids per categorie (only categories that have any), and where each tag comes from ("" when unknown)."""
    kaal = "voorbeeld" if functie.vulling == "voorbeeld" else ""
    tags: dict[str, tuple[str, ...]] = {}
    bronnen: dict[str, str] = {}
    for categorie in GEMATCHTE_CATEGORIEEN:
        bron_per_tag = {
            regel.tag if isinstance(regel, TagMetBron) else regel: regel.bron if isinstance(regel, TagMetBron) else kaal
            for regel in getattr(functie.tags, categorie)
        }
        if bron_per_tag:
            tags[categorie] = tuple(sorted(bron_per_tag))
            bronnen |= bron_per_tag
    return tags, bronnen
