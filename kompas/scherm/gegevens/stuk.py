# SPDX-License-Identifier: EUPL-1.2
"""Everything that is kept of a person in plain words: the same on the screen and on the page to take along."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from kompas.diensten.datum import find_dag, write_datum, write_tijd
from kompas.diensten.delen import Inkijk
from kompas.diensten.delen.leesstuk import Leesstuk, read_inkijk
from kompas.diensten.delen.overzicht import find_laatste_dag
from kompas.diensten.dossier import read_bewaard
from kompas.diensten.gegevens import BenoemdeDeling, Gegevens, Kijkmoment
from kompas.diensten.organisatie import Organisatie
from kompas.kern import Catalogus
from kompas.kern.dossier import Onderdeel, list_gevuld
from kompas.kern.fouten import OnleesbaarDossier
from kompas.kern.toegang import Gebruiker
from kompas.kern.woorden import join_labels
from kompas.opslag.auditlog import Auditregel

GEEN_DOSSIER = "Je bewaart nu geen dossier."


@dataclass(frozen=True, slots=True)
class Gebeurtenis:
    """A line of the audit log, for who it is about."""

    wanneer: str
    wat: str
    wie: str
    resultaat: str


@dataclass(frozen=True, slots=True)
class Gegevensstuk:
    """What is kept, in words. `account`: pairs of a name and a value; `dossier`: a sentence; the rest are lines."""

    op: str
    account: tuple[tuple[str, str], ...]
    dossier: str
    leesstukken: tuple[Leesstuk, ...]
    gedeeld: tuple[str, ...]
    inzagen: tuple[str, ...]
    handen: tuple[str, ...]
    correcties: tuple[str, ...]
    gekregen: tuple[str, ...]
    gekeken: tuple[str, ...]
    sessies: tuple[str, ...]
    gebeurtenissen: tuple[Gebeurtenis, ...]

    @property
    def lijsten(self) -> tuple[tuple[str, tuple[str, ...], str], ...]:
        """For each list its heading, its lines, and what to say when there are none."""
        return (
            ("Wat je deelt", self.gedeeld, "Je deelt niets."),
            ("Wie keek", self.inzagen, "Niemand keek."),
            ("Waarvoor je te benaderen bent", self.handen, "Nergens voor."),
            ("Wat je over een paspoort zei", self.correcties, "Niets met je naam erbij."),
            ("Wat anderen met jou delen", self.gekregen, "Niemand deelt iets met jou."),
            ("Wanneer jij bij een ander keek", self.gekeken, "Je keek nog niet."),
            ("Waar je bent ingelogd", self.sessies, "Nergens."),
        )


def describe_gegevens(gegevens: Gegevens, organisatie: Organisatie, deze: str = "") -> Gegevensstuk:
    """Everything in words. `deze`: the key of the session that asks, "" on paper."""
    return Gegevensstuk(
        op=write_moment(gegevens.op),
        account=tuple(_account(gegevens, organisatie.catalogus)),
        dossier=_describe_dossier(gegevens),
        leesstukken=_read_dossier(gegevens, organisatie),
        gedeeld=tuple(_describe_deling(ander, "ziet", gegevens.op) for ander in gegevens.gedeeld),
        inzagen=tuple(_describe_blik(moment) for moment in gegevens.inzagen),
        handen=tuple(_hands(gegevens, organisatie.catalogus)),
        correcties=tuple(_corrections(gegevens, organisatie.catalogus)),
        gekregen=tuple(_describe_deling(ander, "laat zien", gegevens.op) for ander in gegevens.gekregen),
        gekeken=tuple(_describe_blik(moment) for moment in gegevens.gekeken),
        sessies=tuple(_sessions(gegevens, deze)),
        gebeurtenissen=tuple(_describe_regel(gegevens, regel) for regel in gegevens.auditregels),
    )


def write_moment(moment: datetime) -> str:
    """A day and a time in words: 23 november 2026 om 14:03."""
    return f"{write_datum(find_dag(moment))} om {write_tijd(moment)}"


def _account(gegevens: Gegevens, catalogus: Catalogus) -> Iterator[tuple[str, str]]:
    mens = gegevens.gebruiker
    yield "Naam die anderen zien", mens.weergavenaam
    yield "Naam om in te loggen", mens.naam
    yield "Rol", join_labels([rol.titel for rol in sorted(mens.rollen)])
    if mens.unit:
        yield "Unit", mens.unit
    yield "Sinds", write_datum(find_dag(gegevens.sinds))
    yield "Wachtzin", "onleesbaar bewaard" if gegevens.met_wachtzin else "geen, want je logt in met je werkaccount"
    if mens.laatst_ingelogd:
        yield "Laatst ingelogd", write_datum(mens.laatst_ingelogd)
    if mens.extern:
        yield "Werkaccount", "gekoppeld"
    yield from _dienstverband(mens, catalogus)


def _dienstverband(mens: Gebruiker, catalogus: Catalogus) -> Iterator[tuple[str, str]]:
    """What the list of the HR system said."""
    if mens.personeelsnummer:
        yield "Personeelsnummer", mens.personeelsnummer
    if mens.functie_id:
        yield "Functie volgens HR", _name(mens.functie_id, catalogus)
    if mens.uit_dienst:
        yield "Laatste werkdag", write_datum(mens.uit_dienst)


def _describe_dossier(gegevens: Gegevens) -> str:
    stuk = gegevens.dossier
    if stuk is None:
        return GEEN_DOSSIER
    begin, laatst = write_datum(find_dag(stuk.begonnen)), write_moment(stuk.gewijzigd)
    return f"Begonnen op {begin}. Voor het laatst bewaard op {laatst}."


def _read_dossier(gegevens: Gegevens, organisatie: Organisatie) -> tuple[Leesstuk, ...]:
    """Every part that holds something; none of a dossier that this version of the app cannot read."""
    if gegevens.dossier is None:
        return ()
    try:
        dossier = read_bewaard(gegevens.dossier, organisatie.catalogus).dossier
    except OnleesbaarDossier:
        return ()
    return read_inkijk(organisatie, Inkijk(list_gevuld(dossier), dossier))


def _describe_deling(ander: BenoemdeDeling, doet: str, nu: datetime) -> str:
    deling = ander.deling
    tot = f"tot en met {write_datum(find_laatste_dag(deling))}"
    if deling.ingetrokken is not None:
        tot = f"gestopt op {write_moment(deling.ingetrokken)}"
    elif not deling.is_open(nu):
        tot = f"afgelopen: {tot}"
    return f"{ander.naam} {doet}: {_name_onderdelen(deling.onderdelen)} ({tot})"


def _describe_blik(moment: Kijkmoment) -> str:
    return f"{moment.naam}, op {write_moment(moment.tijd)}: {_name_onderdelen(moment.onderdelen)}"


def _name_onderdelen(onderdelen: tuple[str, ...]) -> str:
    """The titles of the parts, in the order of the dossier."""
    titels = [deel.titel for deel in Onderdeel if deel.value in onderdelen]
    return join_labels([titel.lower() if nummer else titel for nummer, titel in enumerate(titels)])


def _hands(gegevens: Gegevens, catalogus: Catalogus) -> Iterator[str]:
    for functie_id, sinds in gegevens.handen.items():
        yield f"{_name(functie_id, catalogus)}, sinds {write_datum(find_dag(sinds))}"


def _corrections(gegevens: Gegevens, catalogus: Catalogus) -> Iterator[str]:
    for een in gegevens.correcties:
        antwoord = f" (antwoord: {een.antwoord})" if een.antwoord else ""
        dag = write_datum(date.fromisoformat(een.dag))
        yield f"{_name(een.functie_id, catalogus)}, op {dag}, {een.staat}: {een.tekst}{antwoord}"


def _name(functie_id: str, catalogus: Catalogus) -> str:
    """The title; the id of a function that is no more."""
    return catalogus.functie(functie_id).titel if functie_id in catalogus else functie_id


def _sessions(gegevens: Gegevens, deze: str) -> Iterator[str]:
    for sessie in gegevens.sessies:
        waar = "In een andere browser" if deze else "In een browser"
        waar = "In deze browser" if sessie.sleutel == deze else waar
        begin, laatst = write_moment(sessie.begin), write_moment(sessie.laatst)
        yield f"{waar}: ingelogd op {begin}, voor het laatst gebruikt op {laatst}"


def describe_resultaat(regel: Auditregel) -> str:
    """How it went, and how often when that is more than once: geweigerd (12 keer)."""
    return regel.resultaat if regel.aantal == 1 else f"{regel.resultaat} ({regel.aantal} keer)"


def _describe_regel(gegevens: Gegevens, regel: Auditregel) -> Gebeurtenis:
    ander = gegevens.namen.get(regel.actor, "een account dat er niet meer is" if regel.actor else "zonder account")
    wie = "jij" if regel.actor == gegevens.gebruiker.id else ander
    return Gebeurtenis(write_moment(regel.tijd), regel.actie.replace("_", " "), wie, describe_resultaat(regel))
