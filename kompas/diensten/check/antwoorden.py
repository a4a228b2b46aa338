# SPDX-License-Identifier: EUPL-1.2
"""What somebody with a link does. No right but looking is asked: the secret in the link is the key.

An answer is counted and nothing else: no line in the audit log (it would hold the moment), no address, no browser.
"""

import hashlib
import hmac
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta

from kompas.diensten.accounts.drempel import hash_naam
from kompas.diensten.accounts.sessies import hash_sleutel
from kompas.diensten.check.model import DIMENSIE, KAART, MAX_TEKST, MIST, VRAGEN, Checkblad
from kompas.diensten.datum import find_dag
from kompas.diensten.instellingen import get_instellingen
from kompas.diensten.toegang import Aanvraag, vereist
from kompas.kern import Catalogus
from kompas.kern.check import Antwoord
from kompas.kern.eigentekst import clean_tekst
from kompas.kern.fouten import CheckGesloten
from kompas.kern.tag import GEMATCHTE_CATEGORIEEN
from kompas.kern.toegang import Recht
from kompas.opslag import Transactie
from kompas.opslag.peilingen import Peiling, Vak

_VENSTER = timedelta(minutes=15)
_NAAM = hash_naam("check")  # of a guess only the address is kept, for a quarter of an hour: not what was guessed


@dataclass(frozen=True, slots=True)
class Plek:
    """Where somebody stands: the secret of the link, and the network address, which counts only for guesses.

    `begonnen`: this visit gave an answer before. `gesprek`: two people answer together, in a talk.
    """

    sleutel: str
    adres: str
    begonnen: bool = False
    gesprek: bool = False


@vereist(Recht.VERKENNEN)
def open_check(aanvraag: Aanvraag, plek: Plek, catalogus: Catalogus) -> Checkblad:
    """The cards behind a link.

    Raises `CheckGesloten`, always the same, for a link that is wrong, ended, closed or full, and after many guesses.
    """
    _slow_down(aanvraag, plek)
    with aanvraag.opslag.reading() as transactie:
        peiling = _find(transactie, aanvraag, plek)
    if peiling is None or peiling.functie_id not in catalogus:
        raise CheckGesloten
    kaarten = tuple(catalogus.tags[tag] for tag in peiling.kaarten if tag in catalogus.tags)
    laatste = find_dag(peiling.tot - timedelta(microseconds=1))
    return Checkblad(catalogus.functie(peiling.functie_id), kaarten, peiling.weinig, laatste)


@vereist(Recht.VERKENNEN)
def read_zegel(aanvraag: Aanvraag, sleutel: str) -> bytes:
    """The key of the seal on what a tab remembers of its visit to this link; b"" when there is no such link.

    Every server makes the same one, of the id of the check, which nobody with the link knows.
    """
    if not aanvraag.opslag.exists():
        return b""
    with aanvraag.opslag.reading() as transactie:
        peiling = transactie.peilingen.find_sleutel(hash_sleutel(sleutel))
    return hmac.digest(peiling.id.encode(), b"bezoek", hashlib.sha256) if peiling else b""


@vereist(Recht.VERKENNEN)
def answer_kaart(
    aanvraag: Aanvraag, plek: Plek, soort: str, over: str, oud: str, nieuw: str, catalogus: Catalogus
) -> None:
    """Count an answer ("" is none) in the place of the one that this visit gave before. Raises `CheckGesloten`.

    `soort` kaart: `over` is a tag and the answer an `Antwoord`; mist: a tag and "ja"; dimensie: its id and 1 to 5.
    """
    with _write(aanvraag, plek) as (transactie, peiling):
        _check_antwoord(peiling, soort, over, (oud, nieuw), catalogus)
        for waarde, verschil in ((oud, -1), (nieuw, 1)):
            if waarde and oud != nieuw and (verschil > 0 or plek.begonnen):
                transactie.peilingen.count(peiling.id, Vak(soort, over, waarde), verschil)


@vereist(Recht.VERKENNEN)
def answer_tekst(aanvraag: Aanvraag, plek: Plek, vraag: str, oud: str, nieuw: str) -> str:
    """Keep a text in the place of the one that this visit wrote before; returns it as it is kept.

    Raises `CheckGesloten`.
    """
    schoon = clean_tekst(nieuw, MAX_TEKST)
    with _write(aanvraag, plek) as (transactie, peiling):
        if vraag not in VRAGEN:
            raise CheckGesloten
        transactie.peilingen.replace_tekst(peiling.id, vraag, oud if plek.begonnen else "", schoon)
    return schoon


@contextmanager
def _write(aanvraag: Aanvraag, plek: Plek) -> Iterator[tuple[Transactie, Peiling]]:
    """One at a time for a check; the first answer of a visit takes a place."""
    _slow_down(aanvraag, plek)
    with aanvraag.opslag.transaction() as transactie:
        gevonden = transactie.peilingen.find_sleutel(hash_sleutel(plek.sleutel))
        if gevonden is not None:
            transactie.peilingen.lock(gevonden.id)
        peiling = _find(transactie, aanvraag, plek)
        if peiling is None:
            raise CheckGesloten
        if not plek.begonnen:
            transactie.peilingen.take_plek(peiling.id, gesprek=plek.gesprek and peiling.weinig)
        yield transactie, peiling


def _find(transactie: Transactie, aanvraag: Aanvraag, plek: Plek) -> Peiling | None:
    peiling = transactie.peilingen.find_sleutel(hash_sleutel(plek.sleutel))
    if peiling is None or not peiling.is_open(aanvraag.nu):
        return None
    return None if peiling.is_vol and not plek.begonnen else peiling


def _slow_down(aanvraag: Aanvraag, plek: Plek) -> None:
    """Count a link that does not exist, and refuse whoever guessed too often, before the guess is looked at."""
    if not aanvraag.opslag.exists():
        raise CheckGesloten
    sinds, adres = aanvraag.nu - _VENSTER, f"check {plek.adres}"
    with aanvraag.opslag.reading() as transactie:
        is_vol = transactie.pogingen.count_adres(adres, sinds) >= get_instellingen().pogingen_adres
        bestaat = not is_vol and transactie.peilingen.find_sleutel(hash_sleutel(plek.sleutel)) is not None
    if bestaat:
        return
    if not is_vol:
        with aanvraag.opslag.transaction() as transactie:
            transactie.pogingen.forget_oude(sinds)
            transactie.pogingen.add(_NAAM, adres, aanvraag.nu)
    raise CheckGesloten


def _check_antwoord(peiling: Peiling, soort: str, over: str, waarden: tuple[str, str], catalogus: Catalogus) -> None:
    """Only what the page can send is counted."""
    tag = catalogus.tags.get(over)
    mag: dict[str, tuple[bool, set[str]]] = {
        KAART: (over in peiling.kaarten, set(Antwoord)),
        MIST: (tag is not None and tag.categorie in GEMATCHTE_CATEGORIEEN, {"ja"}),
        DIMENSIE: (over in {dimensie.id for dimensie in catalogus.dimensies}, set("12345")),
    }
    klopt, antwoorden = mag.get(soort, (False, set()))
    if not klopt or not set(waarden) <= antwoorden | {""}:
        raise CheckGesloten
