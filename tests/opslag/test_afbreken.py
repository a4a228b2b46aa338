# SPDX-License-Identifier: EUPL-1.2
"""kill -9 while four people save: every save that was confirmed is there, and the database is whole."""

from collections.abc import Callable
from contextlib import suppress
from multiprocessing import get_context
from multiprocessing.connection import Connection
from random import Random
from time import sleep

from kompas.kern.toegang import Gebruiker, Rol
from kompas.opslag import Opslag
from kompas.opslag.dossiers import Bewaarstuk
from tests.opslag.materiaal import GEHEIM, NU
from tests.opslag.proef.bewaarder import save_on_and_on

MENSEN = [Gebruiker(naam * 32, naam, naam, frozenset({Rol.MEDEWERKER})) for naam in "abcd"]
RONDES = 5  # of four processes: twenty kills
SAMEN = get_context("forkserver")  # loads the libraries once
SAMEN.set_forkserver_preload([save_on_and_on.__module__])


def test_a_confirmed_save_survives_a_kill(open_opslag: Callable[[str], Opslag], url: str) -> None:
    """Twenty processes that save are killed at random moments; at most a save that was not confirmed is lost."""
    opslag = open_opslag(url)
    with opslag.transaction() as tx:
        for mens in MENSEN:
            tx.gebruikers.add(mens, GEHEIM, NU)
    toeval, vorige = Random(1), dict.fromkeys((mens.id for mens in MENSEN), 0)
    for _ in range(RONDES):
        opslag.close()  # nobody else holds the file: the next one must repair what the kill left
        bevestigd = save_and_kill(url, toeval)
        stukken = read_stukken(opslag)
        assert [stuk.versie - bevestigd[wie] for wie, stuk in stukken.items() if stuk.versie - bevestigd[wie] > 1] == []
        assert [wie for wie, stuk in stukken.items() if stuk.versie < bevestigd[wie]] == []
        assert [stuk for stuk in stukken.values() if not stuk.inhoud.startswith(f"versie {stuk.versie} ")] == []
        assert all(bevestigd[wie] > versie for wie, versie in vorige.items())
        vorige = bevestigd


def save_and_kill(url: str, toeval: Random) -> dict[str, int]:
    """Let everyone save, kill each at a moment of chance; returns the last version that each was told."""
    bewaarders, meldingen = [], {}
    for mens in MENSEN:
        meldingen[mens.id], melding = SAMEN.Pipe(duplex=False)
        bewaarders.append(SAMEN.Process(target=save_on_and_on, args=(url, mens.id, melding), daemon=True))
        bewaarders[-1].start()
        melding.close()
    begin = {wie: melding.recv() for wie, melding in meldingen.items()}
    for bewaarder in toeval.sample(bewaarders, len(bewaarders)):
        sleep(toeval.uniform(0, 0.1))
        bewaarder.kill()
        bewaarder.join()
    return {wie: read_last(melding, begin[wie]) for wie, melding in meldingen.items()}


def read_last(melding: Connection, laatste: int) -> int:
    """The last thing that was said before the end."""
    with suppress(EOFError), melding:
        while True:
            laatste = melding.recv()
    return laatste


def read_stukken(opslag: Opslag) -> dict[str, Bewaarstuk]:
    """What is there of each person, from a database that says that it is whole."""
    with opslag.reading() as tx:
        assert tx.kopie.find_schade() == ""
        stukken = {mens.id: tx.dossiers.find(mens.id) for mens in MENSEN}
    return {wie: stuk for wie, stuk in stukken.items() if stuk is not None}
