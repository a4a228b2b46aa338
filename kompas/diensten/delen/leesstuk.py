# SPDX-License-Identifier: EUPL-1.2
"""A dossier to read, part by part: headings and lines of text. It holds no score and nothing to change."""

from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import date

from kompas.diensten.datum import write_datum
from kompas.diensten.delen.model import Inkijk
from kompas.diensten.gespreksblad.teksten import REDENEN, TERMIJNEN
from kompas.diensten.organisatie import Organisatie
from kompas.diensten.vragen import list_antwoorden
from kompas.kern import Catalogus
from kompas.kern.dossier import Dossier, Energie, Onderdeel, Staat, pick
from kompas.kern.reflectie import REFLECTIEVRAGEN

_RICHTING = {
    "opzij": "Opzij: ander werk, ongeveer even zwaar",
    "omhoog": "Omhoog: meer verantwoordelijkheid",
    "anders": "Heel ander werk",
    "blijven": "Blijven in de functie van nu",
}
_STAAT = {Staat.OPEN: "", Staat.BEZIG: "bezig", Staat.GEDAAN: "gedaan", Staat.LOSGELATEN: "losgelaten"}


@dataclass(frozen=True, slots=True)
class Leesregel:
    """One line. `noot`: what stands below it, in own words or a date; `functie_id`: of a function to open."""

    tekst: str
    noot: str = ""
    functie_id: str = ""


@dataclass(frozen=True, slots=True)
class Leesgroep:
    """Lines under a heading. `is_kort`: labels that can stand beside each other."""

    kop: str
    regels: tuple[Leesregel, ...]
    is_kort: bool = False


@dataclass(frozen=True, slots=True)
class Leesstuk:
    """One part of a dossier; no groups when it holds nothing."""

    onderdeel: Onderdeel
    groepen: tuple[Leesgroep, ...]


def read_inkijk(organisatie: Organisatie, inkijk: Inkijk) -> tuple[Leesstuk, ...]:
    """What another sees, in words: each part that was chosen, also when it holds nothing."""
    return tuple(
        Leesstuk(onderdeel, tuple(_list_groepen(organisatie, pick(inkijk.dossier, (onderdeel,)))))
        for onderdeel in inkijk.onderdelen
    )


def _list_groepen(organisatie: Organisatie, dossier: Dossier) -> Iterator[Leesgroep]:
    """Everything that a dossier holds. Which part it belongs to is for `pick`, so that nothing gets into another."""
    catalogus = organisatie.catalogus
    groepen = (
        *_list_profiel(catalogus, dossier),
        Leesgroep("Antwoorden", tuple(_answers(organisatie, dossier))),
        Leesgroep("Wat voor werk", tuple(_wishes(catalogus, dossier)), is_kort=True),
        Leesgroep("Bewaarde functies", tuple(_functies(catalogus, dossier, dossier.bewaard))),
        Leesgroep("Niet voor mij", tuple(_functies(catalogus, dossier, dossier.niet_voor_mij))),
        Leesgroep("Notities bij andere functies", tuple(_other_notes(catalogus, dossier))),
        Leesgroep("Richting", tuple(_ambition(dossier))),
        Leesgroep("Eigen pad", tuple(_functies(catalogus, dossier, dossier.route))),
        Leesgroep("Stappen", tuple(_steps(dossier))),
        Leesgroep("Logboek", tuple(Leesregel(_write_dag(regel.datum), regel.tekst) for regel in dossier.logboek)),
        Leesgroep("Uitkomsten van testen en feedback", tuple(_results(dossier))),
        Leesgroep("Waarom een gesprek", _one(REDENEN.get(dossier.reden, ""))),
        Leesgroep("Vraag voor het gesprek", _one(dossier.vraag)),
        Leesgroep("Voorbereiding", tuple(_reflections(dossier))),
    )
    return (groep for groep in groepen if groep.regels)


def _list_profiel(catalogus: Catalogus, dossier: Dossier) -> Iterator[Leesgroep]:
    """The function, and the tags by what they do to this person; own ones apart."""
    if dossier.functie_id:
        kop = "Werk dat lijkt op het werk van nu" if dossier.elders else "Functie nu"
        yield Leesgroep(kop, tuple(_functies(catalogus, dossier, (dossier.functie_id,))))
    for kop, energie in (("Geeft energie", Energie.GEEFT), ("Kost energie", Energie.KOST)):
        yield Leesgroep(kop, tuple(_labels(catalogus, dossier, dossier.tags_with(energie))), is_kort=True)
    gezegd = {*dossier.tags_with(Energie.GEEFT), *dossier.tags_with(Energie.KOST)}
    eigen = [tag for tag in dossier.eigen if tag not in gezegd]
    rest = [tag for tag in dossier.tags if tag not in gezegd and tag not in eigen]
    yield Leesgroep("Zelf toegevoegd", tuple(_labels(catalogus, dossier, eigen)), is_kort=True)
    yield Leesgroep(
        "Andere kenmerken" if gezegd or eigen else "Kenmerken", tuple(_labels(catalogus, dossier, rest)), is_kort=True
    )


def _labels(catalogus: Catalogus, dossier: Dossier, tags: Iterable[str]) -> Iterator[Leesregel]:
    for tag in tags:
        yield Leesregel(catalogus.tag(tag).label if tag in catalogus.tags else dossier.namen.get(tag) or tag)


def _functies(catalogus: Catalogus, dossier: Dossier, ids: Iterable[str]) -> Iterator[Leesregel]:
    for naam in ids:
        yield Leesregel(
            _title(catalogus, dossier, naam), dossier.notities.get(naam, ""), naam if naam in catalogus else ""
        )


def _other_notes(catalogus: Catalogus, dossier: Dossier) -> Iterator[Leesregel]:
    elders = (*dossier.bewaard, *dossier.niet_voor_mij)
    return _functies(catalogus, dossier, (naam for naam in dossier.notities if naam not in elders))


def _title(catalogus: Catalogus, dossier: Dossier, functie_id: str) -> str:
    return (
        catalogus.functie(functie_id).titel if functie_id in catalogus else dossier.namen.get(functie_id) or functie_id
    )


def _answers(organisatie: Organisatie, dossier: Dossier) -> Iterator[Leesregel]:
    for regel in list_antwoorden(organisatie, dossier):
        yield Leesregel(f"{regel.onderwerp}: {regel.antwoord}")


def _wishes(catalogus: Catalogus, dossier: Dossier) -> Iterator[Leesregel]:
    for dimensie in catalogus.dimensies:
        if dimensie.id in dossier.wensen:
            yield Leesregel(dimensie.name_waarden()[dossier.wensen[dimensie.id]])


def _ambition(dossier: Dossier) -> Iterator[Leesregel]:
    richting, termijn = _RICHTING.get(dossier.ambitie.richting, ""), TERMIJNEN.get(dossier.ambitie.termijn, "")
    if richting or termijn:
        yield Leesregel(richting or "Richting nog niet gekozen", termijn.capitalize())


def _steps(dossier: Dossier) -> Iterator[Leesregel]:
    for stap in (dossier.plan[nr] for nr in dossier.order_stappen()):
        yield Leesregel(
            stap.wat or "Een stap", ", ".join(filter(None, (_write_dag(stap.wanneer), _STAAT[stap.staat]))).capitalize()
        )


def _results(dossier: Dossier) -> Iterator[Leesregel]:
    for uitkomst in dossier.uitkomsten:
        kop = ", ".join(filter(None, (uitkomst.instrument, _write_dag(uitkomst.datum))))
        yield Leesregel(kop or "Uitkomst", uitkomst.tekst)


def _reflections(dossier: Dossier) -> Iterator[Leesregel]:
    vragen = {vraag.id: vraag.vraag for vraag in REFLECTIEVRAGEN}
    for vraag_id, tekst in dossier.reflectie.items():
        yield Leesregel(vragen.get(vraag_id, "Eigen vraag"), tekst)


def _one(tekst: str) -> tuple[Leesregel, ...]:
    return (Leesregel(tekst),) if tekst else ()


def _write_dag(iso: str) -> str:
    """A day in words; what is no date stays as it was written."""
    with suppress(ValueError):
        return write_datum(date.fromisoformat(iso))
    return iso
