# SPDX-License-Identifier: EUPL-1.2
"""Logging in: the right passphrase opens, everything else looks the same and leaves a trace."""

from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Literal

import pytest
from argon2 import PasswordHasher

from kompas.diensten.accounts import (
    Poging,
    change_wachtzin,
    close_account,
    end_sessies,
    exchange_bewijs,
    find_gebruiker,
    hash_sleutel,
    inloggen,
    log_in,
    log_out,
    make_gebruiker,
    reopen_account,
    reset_wachtzin,
    wachtzin,
)
from kompas.diensten.accounts.opdrachtregel import ask_from_opdrachtregel
from kompas.diensten.instellingen import Instellingen
from kompas.diensten.toegang import Aanvraag
from kompas.kern.fouten import GeenToegang, InloggenMislukt, OngeldigeWachtzin, TeVeelPogingen
from kompas.kern.toegang import Gebruiker, Recht, Rol
from kompas.opslag import Opslag
from kompas.opslag.gebruikers import Geheim

NU = datetime(2026, 11, 23, 13, 3, tzinfo=UTC)
REGELS = Instellingen()
ECHT = wachtzin._HASH_OF_NOBODY
BROWSER = "b" * 43
ZIN = "fiets trommel anijs 🌱 kade vergiet"
MET_SAM = pytest.mark.usefixtures("sam")
LANG = "de zeven kale ooievaars " * 8  # 192 characters


@pytest.fixture
def opslag(tmp_path: Path) -> Iterator[Opslag]:
    """A new database."""
    with closing(Opslag(f"sqlite:///{tmp_path / 'kompas.db'}")) as opslag:
        opslag.upgrade()
        yield opslag


def visit(opslag: Opslag, later: timedelta = timedelta()) -> Aanvraag:
    """Somebody without account asks."""
    return Aanvraag(opslag, None, NU + later)


def manage(opslag: Opslag, later: timedelta = timedelta()) -> Aanvraag:
    """Somebody at the command line asks."""
    return ask_from_opdrachtregel(opslag, NU + later)


def attempt(naam: str = "sam", zin: str = ZIN, adres: str = "10.0.0.1", browser: str = BROWSER) -> Poging:
    """What is typed, in one browser."""
    return Poging(naam, zin, adres, hash_sleutel(browser))


def enter(vraag: Aanvraag, poging: Poging, browser: str = BROWSER) -> str:
    """Log in and exchange the ticket: the key of a session."""
    return exchange_bewijs(vraag, log_in(vraag, poging, REGELS), browser, REGELS)


def who(opslag: Opslag, sleutel: str, later: timedelta = timedelta()) -> Gebruiker | None:
    """Who holds this key."""
    return find_gebruiker(opslag, sleutel, NU + later, REGELS)


def list_audit(opslag: Opslag) -> list[tuple[str, str, str, str]]:
    """What the audit log says, the oldest line first."""
    with opslag.reading() as transactie:
        regels = list(transactie.auditlog.list_regels(NU - timedelta(days=1), NU + timedelta(days=30)))
    return [(regel.actor, regel.actie, regel.object, regel.resultaat) for regel in reversed(regels)]


@pytest.fixture(autouse=True)
def _snel(monkeypatch: pytest.MonkeyPatch) -> None:
    """Argon2 with the least work."""
    snel = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
    monkeypatch.setattr(wachtzin, "_HASHER", snel)
    monkeypatch.setattr(wachtzin, "_HASH_OF_NOBODY", snel.hash("niemand"))


@pytest.fixture
def sam(opslag: Opslag) -> Gebruiker:
    """An employee who has chosen a passphrase."""
    nieuw = make_gebruiker(manage(opslag), "Sam", "Sam Bakker", [Rol.MEDEWERKER])
    sleutel = enter(visit(opslag), attempt(zin=nieuw.wachtzin))
    mens = who(opslag, sleutel)
    assert mens is not None
    change_wachtzin(Aanvraag(opslag, mens, NU), attempt(), ZIN, REGELS)
    return replace(mens, moet_wijzigen=False)


def test_the_right_passphrase_opens_a_session(opslag: Opslag, sam: Gebruiker) -> None:
    """Name and passphrase give a key, by which every later run knows the person; capitals in the name do not count."""
    assert who(opslag, enter(visit(opslag), attempt(" SAM "))) == sam


@pytest.fixture
def meanwhile(monkeypatch: pytest.MonkeyPatch) -> Callable[[Callable[[], object]], None]:
    """Does this while the next passphrase is compared, once."""

    def plan(doe: Callable[[], object]) -> None:
        def compare(geheim: Geheim | None, zin: str, nu: datetime) -> bool:
            monkeypatch.setattr(inloggen, "_fits", echt)
            doe()
            return echt(geheim, zin, nu)

        echt = inloggen._fits
        monkeypatch.setattr(inloggen, "_fits", compare)

    return plan


def test_two_browsers_can_log_in_at_the_same_moment(
    opslag: Opslag, sam: Gebruiker, meanwhile: Callable[[Callable[[], object]], None]
) -> None:
    """Also as the first ones of a day, which the account remembers."""
    morgen = visit(opslag, timedelta(days=1))
    meanwhile(lambda: enter(morgen, attempt(browser="c" * 43), "c" * 43))
    mens = who(opslag, enter(morgen, attempt()), timedelta(days=1))
    assert mens is not None
    assert mens.id == sam.id


@pytest.mark.parametrize("einde", [close_account, reset_wachtzin])
def test_what_ends_while_the_passphrase_is_compared_ends_this_login_too(
    opslag: Opslag,
    sam: Gebruiker,
    meanwhile: Callable[[Callable[[], object]], None],
    einde: Callable[[Aanvraag, str], object],
) -> None:
    """Closed or reset in between: no ticket."""
    make_gebruiker(manage(opslag), "baas", "Baas", [Rol.BEHEERDER])
    meanwhile(lambda: einde(manage(opslag), sam.id))
    with pytest.raises(InloggenMislukt):
        log_in(visit(opslag), attempt(), REGELS)


def test_every_login_gets_another_key(opslag: Opslag, sam: Gebruiker) -> None:
    """A key that somebody had before is of no use (session fixation)."""
    sleutels = {enter(visit(opslag), attempt()) for _ in range(3)}
    assert len(sleutels) == 3
    assert all(who(opslag, sleutel) == sam for sleutel in sleutels)


def test_what_a_browser_could_not_send_opens_nothing(opslag: Opslag) -> None:
    """A key or a mark with half a letter or NUL in it is one that we did not give."""
    assert who(opslag, "\ud800" * 43) is None
    with pytest.raises(GeenToegang):
        exchange_bewijs(visit(opslag), "\0" * 43, "\udfff" * 43, REGELS)


def test_without_passphrases_nobody_logs_in_with_one(opslag: Opslag, sam: Gebruiker) -> None:
    """Where people only come in with their work account, the right passphrase opens nothing."""
    alleen_werk = REGELS.model_copy(update={"lokaal_inloggen": False})
    with pytest.raises(GeenToegang):
        log_in(visit(opslag), attempt(sam.naam), alleen_werk)


def test_no_secret_is_in_the_database(opslag: Opslag, sam: Gebruiker, tmp_path: Path) -> None:
    """Key, ticket and passphrase are kept as hashes only, and a name that was typed in vain too."""
    bewijs = log_in(visit(opslag), attempt(), REGELS)
    sleutel = enter(visit(opslag), attempt())
    with pytest.raises(InloggenMislukt):
        log_in(visit(opslag), attempt("mijn geheime wachtzin in het naamveld"), REGELS)
    opslag.close()
    alles = b"".join(bestand.read_bytes() for bestand in tmp_path.iterdir())
    assert sam.id.encode() in alles
    for geheim in (bewijs, sleutel, ZIN, "mijn geheime wachtzin in het naamveld"):
        assert geheim.encode() not in alles


VREEMD = {"nul": attempt("sam\0"), "half a letter": attempt("\ud800sam"), "half a word": attempt(zin="\udfff" * 20)}


@pytest.mark.parametrize("soort", ["unknown", "wrong", "closed", "used", "expired", *VREEMD])
def test_every_failure_is_the_same(opslag: Opslag, sam: Gebruiker, soort: str, tel_argon: list[str]) -> None:
    """Unknown name, what cannot be a name, wrong passphrase, closed account, used or old one-time passphrase: one
    sentence, one comparison."""
    poging, later = VREEMD.get(soort, attempt()), timedelta()
    if soort == "unknown":
        poging = attempt("niemand")
    elif soort == "wrong":
        poging = attempt(zin=ZIN + "!")
    elif soort == "closed":
        make_gebruiker(manage(opslag), "baas", "Baas", [Rol.BEHEERDER])
        close_account(manage(opslag), sam.id)
    elif soort not in VREEMD:
        poging = attempt(zin=reset_wachtzin(manage(opslag), sam.id).wachtzin)
        later = timedelta(days=7) if soort == "expired" else later
        if soort == "used":
            enter(visit(opslag), poging)
    tel_argon.clear()
    with pytest.raises(InloggenMislukt) as fout:
        log_in(visit(opslag, later), poging, REGELS)
    assert str(fout.value) == str(InloggenMislukt())
    assert len(tel_argon) == 1


@pytest.fixture
def tel_argon(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The hashes that Argon2 is asked to compare with, in order; it still compares."""
    geteld: list[str] = []

    class Teller(PasswordHasher):
        def verify(self, bewaard: str | bytes, zin: str | bytes) -> Literal[True]:
            geteld.append(str(bewaard))
            return super().verify(bewaard, zin)

    monkeypatch.setattr(wachtzin, "_HASHER", Teller(time_cost=1, memory_cost=8, parallelism=1))
    return geteld


@MET_SAM
def test_the_comparison_costs_as_much_for_an_unknown_name(opslag: Opslag, tel_argon: list[str]) -> None:
    """Both hashes have the same parameters of Argon2, so both take as long."""
    log_in(visit(opslag), attempt(), REGELS)
    with pytest.raises(InloggenMislukt):
        log_in(visit(opslag), attempt("niemand"), REGELS)
    bekend, onbekend = (bewaard.split("$")[1:4] for bewaard in tel_argon)
    assert bekend == onbekend
    assert bekend[0] == "argon2id"


def test_failures_and_success_leave_a_trace(opslag: Opslag, sam: Gebruiker) -> None:
    """The audit log says who got in, and which account somebody failed at, never what was typed."""
    begin = len(list_audit(opslag))
    for poging in (attempt("niemand"), attempt(zin=ZIN + "!")):
        with pytest.raises(InloggenMislukt):
            log_in(visit(opslag), poging, REGELS)
    sleutel = enter(visit(opslag), attempt())
    log_out(visit(opslag), sleutel)
    assert list_audit(opslag)[begin:] == [
        ("", "inloggen", "gebruiker:onbekend", "geweigerd"),
        ("", "inloggen", f"gebruiker:{sam.id}", "geweigerd"),
        (sam.id, "inloggen", f"gebruiker:{sam.id}", "gelukt"),
        (sam.id, "uitloggen", f"gebruiker:{sam.id}", "gelukt"),
    ]


@pytest.mark.parametrize("naam", ["sam", "niemand"])
@MET_SAM
def test_too_many_attempts_for_a_name_wait(opslag: Opslag, naam: str) -> None:
    """After ten attempts in a quarter of an hour also the right passphrase waits, from any address; for unknown names
    too. Waiting helps, and asking meanwhile makes it no longer."""
    for nummer in range(REGELS.pogingen_naam):
        with pytest.raises(InloggenMislukt):
            log_in(visit(opslag), attempt(naam, "fout", f"10.0.0.{nummer}"), REGELS)
    for minuten in (0, 5, 14):
        with pytest.raises(TeVeelPogingen, match="Wacht een kwartier"):
            log_in(visit(opslag, timedelta(minutes=minuten)), attempt(naam, adres="10.0.1.1"), REGELS)
    daarna = visit(opslag, timedelta(minutes=15, seconds=1))
    if naam == "sam":
        assert log_in(daarna, attempt(), REGELS)
    else:
        with pytest.raises(InloggenMislukt):
            log_in(daarna, attempt(naam), REGELS)


@MET_SAM
def test_too_many_attempts_from_an_address_wait(opslag: Opslag) -> None:
    """Trying one passphrase on many names stops too; another address goes on."""
    weinig = REGELS.model_copy(update={"pogingen_adres": 3})
    for naam in ("a", "b", "c"):
        with pytest.raises(InloggenMislukt):
            log_in(visit(opslag), attempt(naam, "fout"), weinig)
    with pytest.raises(TeVeelPogingen):
        log_in(visit(opslag), attempt(), weinig)
    assert log_in(visit(opslag), attempt(adres="10.0.0.2"), weinig)


@MET_SAM
def test_a_success_forgets_the_failures(opslag: Opslag) -> None:
    """Who gets in may err again as often."""
    for _ in range(2):
        for _ in range(REGELS.pogingen_naam - 1):
            with pytest.raises(InloggenMislukt):
                log_in(visit(opslag), attempt(zin="fout"), REGELS)
        assert log_in(visit(opslag), attempt(), REGELS)


@pytest.mark.parametrize("soort", ["replayed", "expired", "other browser", "made up"])
@MET_SAM
def test_a_ticket_works_once_shortly_and_in_one_browser(opslag: Opslag, soort: str) -> None:
    """A ticket that was used, is half a minute old, comes from elsewhere or was never given opens nothing."""
    bewijs = log_in(visit(opslag), attempt(), REGELS)
    browser, later = BROWSER, timedelta()
    if soort == "replayed":
        exchange_bewijs(visit(opslag), bewijs, BROWSER, REGELS)
    elif soort == "expired":
        later = timedelta(seconds=30)
    elif soort == "other browser":
        browser = "c" * 43
    else:
        bewijs = "x" * 43
    with pytest.raises(GeenToegang):
        exchange_bewijs(visit(opslag, later), bewijs, browser, REGELS)
    assert list_audit(opslag)[-1] == ("", "inloggen", "gebruiker:onbekend", "geweigerd")


@MET_SAM
def test_a_ticket_that_another_browser_tried_is_gone(opslag: Opslag) -> None:
    """Nobody can keep on trying with a ticket that is not theirs."""
    bewijs = log_in(visit(opslag), attempt(), REGELS)
    for browser in ("c" * 43, BROWSER):
        with pytest.raises(GeenToegang):
            exchange_bewijs(visit(opslag), bewijs, browser, REGELS)


@pytest.mark.parametrize(
    "einde",
    [
        lambda opslag, sam: close_account(manage(opslag), sam.id),
        lambda opslag, sam: end_sessies(manage(opslag), sam.id),
        lambda opslag, sam: reset_wachtzin(manage(opslag), sam.id),
        lambda opslag, sam: change_wachtzin(Aanvraag(opslag, sam, NU), attempt(), LANG, REGELS),
    ],
    ids=["closed", "ended", "reset", "changed"],
)
def test_what_ends_all_sessions_ends_tickets_too(
    opslag: Opslag, sam: Gebruiker, einde: Callable[[Opslag, Gebruiker], object]
) -> None:
    """Closed, ended, reset or changed: every browser is out, and a ticket on its way fails."""
    make_gebruiker(manage(opslag), "baas", "Baas", [Rol.BEHEERDER])
    sleutels = [enter(visit(opslag), attempt()) for _ in range(2)]
    bewijs = log_in(visit(opslag), attempt(), REGELS)
    einde(opslag, sam)
    assert [who(opslag, sleutel) for sleutel in sleutels] == [None, None]
    with pytest.raises(GeenToegang):
        exchange_bewijs(visit(opslag), bewijs, BROWSER, REGELS)


def test_logging_out_ends_one_browser_only(opslag: Opslag, sam: Gebruiker) -> None:
    """The key of the browser that logs out is dead; another browser stays in."""
    hier, daar = enter(visit(opslag), attempt()), enter(visit(opslag), attempt())
    log_out(visit(opslag), hier)
    assert (who(opslag, hier), who(opslag, daar)) == (None, sam)


@pytest.mark.parametrize(("stil", "lang"), [(True, False), (False, True)])
def test_a_session_ends_by_itself(opslag: Opslag, sam: Gebruiker, *, stil: bool, lang: bool) -> None:
    """After two hours without a click, and after twelve hours in any case; a click in between counts."""
    sleutel = enter(visit(opslag), attempt())
    stap = REGELS.sessie_stil - timedelta(seconds=1)
    if stil:
        assert who(opslag, sleutel, stap) == sam
        assert who(opslag, sleutel, stap + REGELS.sessie_stil) is None
    if lang:
        uren = [timedelta(hours=uur) for uur in range(1, 12)]
        assert all(who(opslag, sleutel, uur) == sam for uur in uren)
        assert who(opslag, sleutel, REGELS.sessie_duur) is None


def test_a_one_time_passphrase_gives_no_right_but_changing_it(opslag: Opslag) -> None:
    """Until an own passphrase is chosen the person may do what a visitor may; the one-time one is used up."""
    nieuw = make_gebruiker(manage(opslag), "kim", "Kim", [Rol.COACH])
    mens = who(opslag, enter(visit(opslag), attempt("kim", nieuw.wachtzin)))
    assert mens is not None
    assert mens.moet_wijzigen
    assert mens.rechten == {Recht.VERKENNEN}
    bewijs = change_wachtzin(Aanvraag(opslag, mens, NU), attempt("kim", ""), ZIN, REGELS)
    daarna = who(opslag, exchange_bewijs(visit(opslag), bewijs, BROWSER, REGELS))
    assert daarna is not None
    assert daarna.may(Recht.GEDEELD_DOSSIER)
    with pytest.raises(InloggenMislukt):
        log_in(visit(opslag), attempt("kim", nieuw.wachtzin), REGELS)
    assert log_in(visit(opslag), attempt("kim"), REGELS)


def test_the_own_passphrase_is_asked_for(opslag: Opslag, sam: Gebruiker) -> None:
    """Who finds a browser open cannot take the account over; the attempts count."""
    vraag = Aanvraag(opslag, sam, NU)
    for _ in range(REGELS.pogingen_naam):
        with pytest.raises(OngeldigeWachtzin, match="huidige wachtzin klopt niet"):
            change_wachtzin(vraag, attempt(zin="fout"), LANG, REGELS)
    with pytest.raises(TeVeelPogingen):
        change_wachtzin(vraag, attempt(), LANG, REGELS)


def test_a_visitor_has_no_passphrase_to_change(opslag: Opslag) -> None:
    """Without a session there is nobody to change it for."""
    with pytest.raises(GeenToegang):
        change_wachtzin(visit(opslag), attempt(), ZIN, REGELS)


def test_a_long_passphrase_counts_to_its_last_letter(opslag: Opslag, sam: Gebruiker) -> None:
    """192 characters work, and a difference in the last one is a difference."""
    change_wachtzin(Aanvraag(opslag, sam, NU), attempt(), LANG + "1", REGELS)
    assert log_in(visit(opslag), attempt(zin=LANG + "1"), REGELS)
    with pytest.raises(InloggenMislukt):
        log_in(visit(opslag), attempt(zin=LANG + "2"), REGELS)


def test_a_letter_may_be_made_in_two_ways(opslag: Opslag, sam: Gebruiker) -> None:
    """One keyboard sends é as one sign, another as two: the passphrase is the same."""
    change_wachtzin(Aanvraag(opslag, sam, NU), attempt(), "caf\u00e9 mossel orgel plint", REGELS)
    assert log_in(visit(opslag), attempt(zin="cafe\u0301 mossel orgel plint"), REGELS)


@pytest.mark.parametrize(
    "zin",
    ["", "te kort", "x" * 257, "aaaaaaaaaaaaaaaaaaaa", "qwerty123456789", "123456789012345", "sam bakker sam bakker"],
)
def test_what_everybody_guesses_is_refused(opslag: Opslag, sam: Gebruiker, zin: str) -> None:
    """Short, endless, known or made of one's own name: refused with a reason, and the old one still works."""
    with pytest.raises(OngeldigeWachtzin, match="Er is niets veranderd"):
        change_wachtzin(Aanvraag(opslag, sam, NU), attempt(), zin, REGELS)
    assert log_in(visit(opslag), attempt(), REGELS)


def test_no_signs_are_demanded(opslag: Opslag, sam: Gebruiker) -> None:
    """Small letters and spaces are enough."""
    assert change_wachtzin(Aanvraag(opslag, sam, NU), attempt(), "lepel wolk trui zand", REGELS)


def test_a_reopened_account_keeps_its_passphrase(opslag: Opslag, sam: Gebruiker) -> None:
    """Closing is not forgetting."""
    make_gebruiker(manage(opslag), "baas", "Baas", [Rol.BEHEERDER])
    close_account(manage(opslag), sam.id)
    reopen_account(manage(opslag), sam.id)
    assert who(opslag, enter(visit(opslag), attempt())) == sam


def test_an_older_hash_is_made_anew(opslag: Opslag, sam: Gebruiker) -> None:
    """A hash with weaker parameters is replaced at the next login."""
    zwak = PasswordHasher(time_cost=1, memory_cost=16, parallelism=1).hash(ZIN)
    with opslag.transaction() as transactie:
        transactie.gebruikers.set_geheim(sam.id, Geheim(zwak))
    log_in(visit(opslag), attempt(), REGELS)
    with opslag.reading() as transactie:
        _, geheim = transactie.gebruikers.find("sam") or pytest.fail("gone")
    assert geheim.hash != zwak
    assert not wachtzin.is_verouderd(geheim.hash)


def test_passphrases_of_now_are_costly() -> None:
    """What is really kept has at least the parameters of RFC 9106 for little memory: 64 MiB, three rounds."""
    assert ECHT.startswith("$argon2id$v=19$m=65536,t=3,p=4$")
