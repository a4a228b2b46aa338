# SPDX-License-Identifier: EUPL-1.2
"""One row of the overview as a function at a place, and everything that is wrong with it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from kompas.inhoud.formatie.cel import is_mislukt
from kompas.inhoud.formatie.mensen import has_mail
from kompas.inhoud.formatie.salaris import strip_salaris
from kompas.inhoud.formatie.tabel import Ernst, Melding
from kompas.inhoud.formatie.tekencontrole import find_vreemd
from kompas.inhoud.formatie.titel import MAX_TITEL, clean_normfunctie, clean_titel, has_naam
from kompas.inhoud.formatie.veld import PLAATSVELDEN, Veld
from kompas.inhoud.vondst import toon
from kompas.kern.functie import Plaats

Cellen = Mapping[Veld, str]


@dataclass(frozen=True, slots=True)
class Regel:
    """A row that can be used."""

    rij: int
    titel: str
    plaats: Plaats
    werkgever: str = ""
    normfunctie: str = ""
    ook_bekend_als: tuple[str, ...] = ()


def read_regel(rij: int, cellen: Cellen) -> tuple[Regel | None, list[Melding]]:
    """The row, or None and why it cannot be used. `cellen` holds the fields that have a column."""
    titel, zonder_niveau = clean_titel(cellen[Veld.TITEL])
    fouten = [Melding(rij, zin) for zin in _find_fouten(cellen, titel)]
    if fouten:
        return None, fouten
    regel = Regel(
        rij,
        titel,
        make_plaats(cellen),
        cellen.get(Veld.WERKGEVER, ""),
        clean_normfunctie(cellen.get(Veld.NORMFUNCTIE, "")),
        tuple(_split_namen(cellen.get(Veld.OOK_BEKEND_ALS, ""), titel)),
    )
    if not zonder_niveau:
        return regel, []
    zin = f"Bij deze titel stond een schaal of niveau. Dat lieten we weg. De titel is nu {toon(titel)}."
    return regel, [Melding(rij, zin, Ernst.NOTITIE)]


def make_plaats(cellen: Cellen) -> Plaats:
    """The place of a row. A level that the overview does not have, or leaves empty, takes the name of the one above
    it; a domein that it does not have that of the one below.
    """
    domein, unit, vakgroep = (cellen.get(veld, "") for veld in PLAATSVELDEN)
    domein = domein or unit or vakgroep
    unit = unit or domein
    return Plaats(domein, unit, vakgroep or unit)


def _find_fouten(cellen: Cellen, titel: str) -> Iterator[str]:
    if not cellen[Veld.TITEL]:
        yield "Hier staat geen titel. Vul de titel van de functie in."
    elif len(titel) > MAX_TITEL:
        yield f"De titel is te lang: {len(titel)} tekens. Maak hem korter dan {MAX_TITEL}: {toon(titel)}."
    elif not has_naam(titel) and not is_mislukt(cellen[Veld.TITEL]):
        yield f"{toon(titel)} is geen titel. Schrijf de functie in letters."
    yield from _find_plekfouten(cellen)
    for veld, tekst in cellen.items():
        if tekst and (zin := _find_tekstfout(veld, tekst, titel)):
            yield zin


def _find_plekfouten(cellen: Cellen) -> Iterator[str]:
    if Veld.DOMEIN in cellen and not cellen[Veld.DOMEIN]:
        yield "Hier staat geen domein. Vul in bij welk domein de functie hoort."
    elif not any(cellen.get(veld) for veld in PLAATSVELDEN):
        yield "Hier staat niet bij welke unit of vakgroep de functie hoort. Vul dat in."


def _find_tekstfout(veld: Veld, tekst: str, titel: str) -> str:
    if is_mislukt(tekst):
        return (
            f"Bij '{veld.label}' staat een formule zonder uitkomst. "
            "Open het bestand in Excel, bewaar het en kies het opnieuw."
        )
    if has_mail(tekst):
        return f"Bij '{veld.label}' staat een mailadres. Haal dat weg: een overzicht van functies heeft geen mensen."
    if veld in PLAATSVELDEN and strip_salaris(tekst)[1]:
        return f"Bij '{veld.label}' staat een schaal of bedrag. Haal dat weg: salaris hoort niet in het kompas."
    schoon = {Veld.TITEL: titel, Veld.NORMFUNCTIE: "", Veld.OOK_BEKEND_ALS: tekst.replace("|", ";")}.get(veld, tekst)
    vreemd = find_vreemd(schoon)
    return f"Bij '{veld.label}' staat {vreemd}. Schrijf {toon(schoon)} met gewone letters." if vreemd else ""


def _split_namen(tekst: str, titel: str) -> Iterator[str]:
    """Other titles: between semicolons, bars or commas; without level, and without the title itself."""
    gezien = {titel.casefold(), ""}
    for deel in tekst.replace("|", ";").replace(",", ";").split(";"):
        naam = clean_titel(deel)[0]
        if naam.casefold() not in gezien:
            gezien.add(naam.casefold())
            yield naam
