# SPDX-License-Identifier: EUPL-1.2
"""Coming in with a work account: one person is one account, and no claim gives more than it should."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import SecretStr

from kompas.diensten.aanmeldinstellingen import Rollentabel
from kompas.diensten.accounts import close_account, exchange_bewijs, find_gebruiker, hash_sleutel, make_gebruiker
from kompas.diensten.accounts.opdrachtregel import ask_from_opdrachtregel
from kompas.diensten.gegevens import collect_gegevens
from kompas.diensten.instellingen import Instellingen
from kompas.diensten.toegang import Aanvraag
from kompas.diensten.werkaccount import enter_werkaccount, unlink_werkaccount
from kompas.diensten.werkaccount.identiteit import read_identiteit
from kompas.diensten.werkaccount.rollen import read_rollen, replace_rollen
from kompas.kern.fouten import WerkaccountGeweigerd
from kompas.kern.toegang import Gebruiker, Rol, check_rollen
from kompas.opslag import Opslag
from kompas.opslag.gebruikers import Dienstverband, Geheim
from tests.diensten.conftest import NU, Vraag

BROWSER = "b" * 43
TABEL: Rollentabel = {"groepen": {"hr-adviseurs": Rol.HR, "lk-coaches": Rol.COACH}, "taak": {"baas": Rol.BEHEERDER}}
REGELS = Instellingen(
    oidc_adres="https://inloggen.example/.well-known/openid-configuration",
    oidc_client_id="kompas",
    oidc_client_secret=SecretStr("geheim"),
    oidc_cookie_geheim=SecretStr("x" * 43),
    oidc_terug="https://kompas.example/oauth2callback",
    oidc_personeelsnummer="nummer",
    oidc_rollen=TABEL,
)
CLAIMS: dict[str, object] = {
    "iss": "https://inloggen.example",
    "sub": "noor-1",
    "aud": "kompas",
    "iat": int(NU.timestamp()),
    "name": "Noor de Wit",
    "email": "noor@gemeente.example",
    "email_verified": True,
    "groepen": ["lk-coaches", "iets anders"],
}
Binnen = Callable[..., Gebruiker]


@pytest.fixture
def binnen(opslag: Opslag) -> Binnen:
    """Comes in with these claims, some time after NU; gives the account as the session then has it."""

    def enter(later: timedelta = timedelta(), **claims: object) -> Gebruiker:
        vraag = Aanvraag(opslag, None, NU + later)
        alle = {**CLAIMS, "iat": int(vraag.nu.timestamp()), **claims}
        bewijs = enter_werkaccount(vraag, alle, hash_sleutel(BROWSER), REGELS)
        mens = find_gebruiker(opslag, exchange_bewijs(vraag, bewijs, BROWSER, REGELS), vraag.nu, REGELS)
        assert mens is not None
        return mens

    return enter


@pytest.fixture
def beheer(opslag: Opslag) -> Aanvraag:
    """Somebody at the command line asks."""
    return ask_from_opdrachtregel(opslag, NU)


def list_mensen(opslag: Opslag) -> list[Gebruiker]:
    with opslag.reading() as tx:
        return tx.gebruikers.list_alle()


def list_audit(opslag: Opslag) -> list[tuple[str, str, str]]:
    """What the audit log says, the oldest line first."""
    with opslag.reading() as tx:
        regels = list(tx.auditlog.list_regels(NU - timedelta(days=1), NU + timedelta(days=999)))
    return [(regel.actie, regel.object, regel.resultaat) for regel in reversed(regels)]


def test_a_first_login_makes_an_account(binnen: Binnen, opslag: Opslag) -> None:
    """With the roles of the table beside that of an employee, without passphrase; the audit log says who made it."""
    mens = binnen()
    assert (mens.naam, mens.weergavenaam) == ("noor@gemeente.example", "Noor de Wit")
    assert mens.rollen == {Rol.MEDEWERKER, Rol.COACH}
    assert not mens.moet_wijzigen
    with opslag.reading() as tx:
        _, geheim = tx.gebruikers.find(mens.naam) or (None, None)
    assert geheim == Geheim("")
    assert collect_gegevens(Aanvraag(opslag, mens, NU)).met_wachtzin is False
    zelf = f"gebruiker:{mens.id}"
    assert [("account maken", zelf, "gelukt"), ("inloggen", zelf, "gelukt")] == [
        regel for regel in list_audit(opslag) if regel[0] in {"account maken", "inloggen"}
    ]


def test_the_same_person_is_the_same_account(binnen: Binnen, opslag: Opslag) -> None:
    """Also with another name, another address, and none of either: issuer and subject decide."""
    eerst = binnen()
    later = binnen(name="Noor Zwart", email="ander@gemeente.example")
    kaal = binnen(name=None, email=None, groepen=None)
    assert {eerst.id, later.id, kaal.id} == {mens.id for mens in list_mensen(opslag)}
    assert len(list_mensen(opslag)) == 1


@pytest.mark.parametrize("anders", [{"sub": "noor-2"}, {"iss": "https://elders.example"}], ids=str)
def test_another_identity_is_another_person(binnen: Binnen, opslag: Opslag, anders: dict[str, object]) -> None:
    """The same subject at another issuer, or the reverse, does not get in as the first one."""
    eerst = binnen()
    ander = binnen(**anders, email="piet@gemeente.example")
    assert ander.id != eerst.id
    assert len(list_mensen(opslag)) == 2


def test_the_roles_of_the_table_follow_the_provider(binnen: Binnen, opslag: Opslag, beheer: Aanvraag) -> None:
    """At each login; a role that the table does not govern stays as a beheerder gave it."""
    eerst = binnen()
    with opslag.transaction() as tx:
        tx.gebruikers.update(replace(eerst, rollen=eerst.rollen | {Rol.FUNCTIEBEHEERDER}))
    assert binnen(groepen="hr-adviseurs").rollen == {Rol.MEDEWERKER, Rol.FUNCTIEBEHEERDER, Rol.HR}
    assert binnen(groepen=[]).rollen == {Rol.MEDEWERKER, Rol.FUNCTIEBEHEERDER}
    assert binnen(taak="baas").rollen == {Rol.BEHEERDER}
    assert binnen(groepen=None).rollen == {Rol.MEDEWERKER}
    assert ("rollen overnemen", f"gebruiker:{eerst.id}", "gelukt") in list_audit(opslag)
    del beheer


@given(
    huidig=st.frozensets(st.sampled_from([rol for rol in Rol if rol is not Rol.BEZOEKER])),
    nieuw=st.frozensets(st.sampled_from([Rol.HR, Rol.COACH, Rol.BEHEERDER])),
)
def test_roles_are_always_such_that_an_account_can_have_them(huidig: frozenset[Rol], nieuw: frozenset[Rol]) -> None:
    """Whatever was there and whatever comes; and nothing that the table governs is left over from before."""
    rollen = replace_rollen(huidig, nieuw, TABEL)
    assert check_rollen(rollen) == rollen
    assert rollen & {Rol.HR, Rol.COACH, Rol.BEHEERDER} <= nieuw


VREEMD = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda deel: st.lists(deel, max_size=3) | st.dictionaries(st.text(max_size=5), deel, max_size=3),
    max_leaves=8,
)


@given(claims=st.fixed_dictionaries({}, optional=dict.fromkeys([*CLAIMS, "nummer", "taak"], VREEMD)))
def test_no_claim_breaks_anything_or_gives_a_right(claims: dict[str, object]) -> None:
    """Whatever a provider puts in a token: who we cannot recognise is refused, and a role that is not exactly in the
    table is not given."""
    try:
        wie = read_identiteit({**CLAIMS, **claims}, REGELS, NU)
    except WerkaccountGeweigerd:
        return
    assert wie.rollen <= {Rol.COACH}
    assert "groepen" not in claims or wie.rollen == frozenset()
    assert wie.mailadres in {None, CLAIMS["email"]} or claims.get("email_verified", True) is True


ONHERKENBAAR: tuple[tuple[str, object], ...] = (
    ("sub", None),
    ("sub", ""),
    ("sub", 17),
    ("sub", ["noor-1"]),
    ("sub", "x" * 10_000),
    ("sub", "noor\0"),
    ("sub", "\ud800"),
    ("iss", None),
    ("aud", "een andere app"),
    ("aud", ["een andere app"]),
    ("aud", {"kompas": 1}),
    ("iat", None),
    ("iat", "nu"),
    ("iat", True),
    ("iat", float("nan")),
    ("iat", 1e300),
    ("iat", NU.timestamp() - 3600),
    ("iat", NU.timestamp() + 3600),
)


def test_who_cannot_be_recognised_is_refused(opslag: Opslag) -> None:
    """No account, no ticket, one sentence, and a line in the audit log without anything of what was sent."""
    for claim, waarde in ONHERKENBAAR:
        with pytest.raises(WerkaccountGeweigerd, match="We kunnen je werkaccount niet herkennen"):
            enter_werkaccount(Aanvraag(opslag, None, NU), {**CLAIMS, claim: waarde}, "b", REGELS)
    assert list_mensen(opslag) == []
    assert set(list_audit(opslag)) == {("inloggen met werkaccount", "gebruiker:onbekend", "geweigerd")}


def test_a_claim_that_cannot_be_read_is_said(binnen: Binnen, opslag: Opslag) -> None:
    """It gives no role, and the audit log names the claim, not what was in it."""
    for groepen in (17, {"lk-coaches": True}, [["lk-coaches"]], [17, None], True):
        assert read_rollen({"groepen": groepen}, TABEL) == (frozenset(), ("groepen",))
    assert binnen(groepen=17).rollen == {Rol.MEDEWERKER}
    assert ("rollen overnemen", "claim:groepen", "geweigerd") in list_audit(opslag)


@pytest.mark.parametrize("groepen", ["LK-Coaches", "lk-coaches ", "x" * 10_000, ["beheerder", "hr"], [], ""], ids=repr)
def test_a_value_outside_the_table_gives_nothing(groepen: object) -> None:
    """Not in other letters, and not by the name of a role of ours; nothing of it needs saying."""
    assert read_rollen({"groepen": groepen}, TABEL) == (frozenset(), ())


@pytest.mark.parametrize("claims", [{}, {"email": "iets@elders.example", "nummer": "007"}], ids=["mail", "number"])
def test_a_first_login_finds_the_account_that_was_made_before(
    binnen: Binnen, opslag: Opslag, vraag: Vraag, claims: dict[str, object]
) -> None:
    """By a verified mail address or by personeelsnummer; a one-time passphrase ends, other roles stay."""
    oud = replace(vraag("x").wie, id="oud", naam="noor@gemeente.example", rollen=frozenset({Rol.FUNCTIEBEHEERDER}))
    with opslag.transaction() as tx:
        tx.gebruikers.add(replace(oud, personeelsnummer="007"), Geheim("x", NU + timedelta(days=7)), NU)
    mens = binnen(**claims)
    assert mens.id == "oud"
    assert mens.rollen == {Rol.FUNCTIEBEHEERDER, Rol.COACH}
    assert not mens.moet_wijzigen
    assert ("werkaccount koppelen", "gebruiker:oud", "gelukt") in list_audit(opslag)
    assert binnen(email=None).id == "oud"


@pytest.mark.parametrize("bewijs", [False, "true"], ids=str)
def test_an_address_that_nobody_checked_opens_nothing(
    binnen: Binnen, opslag: Opslag, vraag: Vraag, bewijs: object
) -> None:
    """Somebody who typed the address of a colleague gets an account without that address in its name, and the
    colleague, who comes later, still gets the own one."""
    colleague = vraag("noor@gemeente.example", Rol.HR).wie
    dief = binnen(sub="dief", email_verified=bewijs)
    assert dief.id != colleague.id
    assert dief.naam.startswith("werk-")
    assert binnen().id == colleague.id
    assert len(list_mensen(opslag)) == 2


def test_nobody_takes_the_account_of_another_identity(binnen: Binnen, opslag: Opslag, beheer: Aanvraag) -> None:
    """An address that went to somebody else opens nothing of the first one, until a beheerder has looked."""
    eerst = binnen()
    with pytest.raises(WerkaccountGeweigerd, match="hoort bij een ander werkaccount"):
        binnen(sub="noor-2")
    unlink_werkaccount(beheer, eerst.id)
    assert binnen(sub="noor-2").id == eerst.id
    assert len(list_mensen(opslag)) == 1


def test_who_fits_two_accounts_is_refused(binnen: Binnen, opslag: Opslag, vraag: Vraag) -> None:
    """The address of one and the number of another: a person has to look."""
    een = vraag("noor@gemeente.example", Rol.HR).wie
    with opslag.transaction() as tx:
        tx.gebruikers.add(replace(een, id="twee", naam="twee", personeelsnummer="007"), Geheim("x"), NU)
    with pytest.raises(WerkaccountGeweigerd):
        binnen(nummer="007")
    assert {mens.extern for mens in list_mensen(opslag)} == {None}


def test_a_closed_account_stays_shut(binnen: Binnen, opslag: Opslag, beheer: Aanvraag) -> None:
    """Known or not yet known at the provider: no ticket, no second account, and the line names it."""
    make_gebruiker(beheer, "baas", "Baas", [Rol.BEHEERDER])
    mens = binnen()
    close_account(beheer, mens.id)
    with pytest.raises(WerkaccountGeweigerd, match="gesloten"):
        binnen()
    unlink_werkaccount(beheer, mens.id)
    with pytest.raises(WerkaccountGeweigerd, match="gesloten"):
        binnen()
    assert len(list_mensen(opslag)) == 2
    assert ("inloggen met werkaccount", f"gebruiker:{mens.id}", "geweigerd") in list_audit(opslag)


def test_after_leaving_it_opens_until_the_time_is_over(binnen: Binnen, opslag: Opslag) -> None:
    """To take the dossier along, and no longer; the roles of before do not count any more."""
    mens = binnen()
    with opslag.transaction() as tx:
        tx.gebruikers.set_dienst(mens.id, Dienstverband("007", "", date(2026, 11, 30)))
    assert binnen(timedelta(days=30)).vertrokken
    with pytest.raises(WerkaccountGeweigerd):
        binnen(timedelta(days=120))
