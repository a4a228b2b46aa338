# SPDX-License-Identifier: EUPL-1.2
"""What must be true across functies.yaml, beyond its shape."""

import re
from collections.abc import Iterator
from datetime import date
from typing import Any

from kompas.inhoud.melding import is_salary_word
from kompas.inhoud.ruw import as_map, as_text, iter_list, iter_maps, iter_texts
from kompas.inhoud.suggestie import suggest
from kompas.inhoud.tagcontrole import Woordenlijst
from kompas.inhoud.vondst import Pad, Vondst, toon
from kompas.kern.functie import VULLINGEN
from kompas.kern.tag import GEMATCHTE_CATEGORIEEN

_NIVEAU = re.compile(r"[\s\-/(](?:[ivx]{1,4}|\d{1,2})[a-z]?\)?\s*$", re.IGNORECASE)


def check_functies(data: object, woorden: Woordenlijst | None) -> Iterator[Vondst]:
    """Everything that a functie may not say. Without a readable tags.yaml (`woorden` is None) tags are not checked."""
    functies = list(iter_maps(data, "functies"))
    ids = frozenset(as_text(functie.get("id")) for _, functie in functies)
    gezien: set[str] = set()
    for pad, functie in functies:
        functie_id = as_text(functie.get("id"))
        if functie_id and functie_id in gezien:
            zin = f"De id {toon(functie_id)} staat er twee keer. Geef deze functie een andere id of haal hem weg."
            yield Vondst((*pad, "id"), zin)
        gezien.add(functie_id)
        for vondst in _check_functie(functie, ids, woorden):
            yield Vondst((*pad, *vondst.pad), vondst.zin, sleutel=vondst.sleutel)


def _check_functie(functie: dict[str, Any], ids: frozenset[str], woorden: Woordenlijst | None) -> Iterator[Vondst]:
    yield from _check_texts(functie)
    yield from _check_links(functie, ids)
    yield from _check_doubles(functie)
    if woorden is not None:
        yield from _check_tags(functie, woorden)
        yield from _check_dimensies(functie, woorden)


def _check_texts(functie: dict[str, Any]) -> Iterator[Vondst]:
    vulling, kern = functie.get("vulling"), functie.get("kern", "")
    if vulling in VULLINGEN[1:] and isinstance(kern, str) and not kern.strip():
        zin = f"Een functie met vulling '{vulling}' heeft een kern nodig. Schrijf in één zin wat je doet."
        yield Vondst(("kern",), zin)
    normfunctie = as_text(functie.get("normfunctie"))
    if _NIVEAU.search(normfunctie):
        zin = f"{toon(normfunctie)} eindigt op een niveau. Dat verraadt het salaris. Haal het cijfer aan het eind weg."
        yield Vondst(("normfunctie",), zin)
    datum = as_text(as_map(functie.get("controle")).get("datum"))
    if re.fullmatch(r"\d{4}-\d\d-\d\d", datum) and not _is_date(datum):
        yield Vondst(("controle", "datum"), f"De datum {toon(datum)} bestaat niet. Vul een echte datum in.")


def _is_date(tekst: str) -> bool:
    try:
        date.fromisoformat(tekst)
    except ValueError:
        return False
    return True


def _check_links(functie: dict[str, Any], ids: frozenset[str]) -> Iterator[Vondst]:
    for pad, link in iter_maps(functie, "verrassend"):
        naar = as_text(link.get("naar"))
        if naar and naar == functie.get("id"):
            yield Vondst((*pad, "naar"), "Deze link wijst naar de functie zelf. Kies een andere functie.")
        elif naar and naar not in ids:
            zin = f"Er is geen functie met id {toon(naar)}.{suggest(naar, ids)} Verbeter de id of haal de link weg."
            yield Vondst((*pad, "naar"), zin)


def iter_tags(functie: dict[str, Any]) -> Iterator[tuple[Pad, str, str, str]]:
    """Every tag of a functie: path, tag id, the categorie that it must have, the name of the list."""
    for categorie in GEMATCHTE_CATEGORIEEN:
        for pad, regel in iter_list(functie, "tags", categorie):
            met_bron = as_map(regel)
            tag_id = as_text(met_bron.get("tag")) if met_bron else as_text(regel)
            yield (*pad, "tag") if met_bron else pad, tag_id, categorie, categorie
    for lijst, categorie in (("harde_eisen", "harde_eis"), ("opleidingen", "opleiding")):
        for pad, tag_id in iter_texts(functie, lijst):
            yield pad, tag_id, categorie, lijst


def _check_doubles(functie: dict[str, Any]) -> Iterator[Vondst]:
    gezien: set[tuple[str, str]] = set()
    for pad, tag_id, _, lijst in iter_tags(functie):
        if tag_id and (lijst, tag_id) in gezien:
            yield Vondst(pad, f"De tag {toon(tag_id)} staat twee keer bij '{lijst}'. Haal er één weg.")
        gezien.add((lijst, tag_id))


def _check_tags(functie: dict[str, Any], woorden: Woordenlijst) -> Iterator[Vondst]:
    for pad, tag_id, categorie, lijst in iter_tags(functie):
        if tag_id.strip() and (zin := woorden.find_fault(tag_id, categorie, lijst)):
            yield Vondst(pad, zin)


def _check_dimensies(functie: dict[str, Any], woorden: Woordenlijst) -> Iterator[Vondst]:
    for dimensie in as_map(functie.get("dimensies")):
        if dimensie in woorden.dimensies:
            continue
        if is_salary_word(dimensie):
            zin = f"{toon(dimensie)} gaat over salaris of niveau. Dat hoort niet in het kompas. Haal dit veld weg."
        else:
            zin = (
                f"De dimensie {toon(dimensie)} staat niet in tags.yaml.{suggest(dimensie, woorden.dimensies)} "
                "Verbeter de naam of haal hem weg."
            )
        yield Vondst(("dimensies", dimensie), zin, sleutel=True)
