# SPDX-License-Identifier: EUPL-1.2
"""Who may use which use case: found in the code itself, so that nobody can forget a new one."""

import inspect
import pkgutil
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import timedelta
from importlib import import_module
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from kompas import diensten
from kompas.diensten.toegang import Aanvraag
from kompas.diensten.toegang.bewaking import RECHT
from kompas.kern.fouten import GeenToegang
from kompas.kern.toegang import Gebruiker, Recht, Rol, list_rechten
from kompas.opslag import Opslag, Transactie
from tests.opslag.materiaal import ANNA, BEN, CATO, GEHEIM, NU, STRAKS, dump, fill

UREN = count(1)
_MACHINE = "the guard itself"
_INLOGGEN = "runs before, at or after the end of a session, when somebody has no right: it asks for a secret instead"
ZONDER_WACHT = {
    "toegang.handeling.act": _MACHINE,
    "toegang.handeling.look": _MACHINE,
    "toegang.handeling.record_refusal": _MACHINE,
    "accounts.drempel.count_poging": _INLOGGEN,
    "accounts.inloggen.log_in": _INLOGGEN,
    "accounts.inloggen.exchange_bewijs": _INLOGGEN,
    "accounts.inloggen.log_out": _INLOGGEN,
    "werkaccount.binnenlaten.enter_werkaccount": "runs before a session: the provider has said who it is",
    "accounts.wijzigen.change_wachtzin": "somebody with a one-time passphrase has no right yet but to change it",
}
OP_DE_OPSLAG = {
    "accounts.sessies.find_gebruiker": "says who asks: before it there is no Aanvraag",
    "accounts.sessies.has_accounts": "says only whether anybody could log in here",
    "accounts.opdrachtregel.ask_from_opdrachtregel": "makes the Aanvraag of who sits at the machine itself",
}
IEDEREEN = {
    "bezoeker": None,
    **{rol: Gebruiker(rol, rol, rol, frozenset({rol})) for rol in Rol if rol is not Rol.BEZOEKER},
    "coach en hr": Gebruiker("twee", "twee", "twee", frozenset({Rol.COACH, Rol.HR})),
    "gesloten": Gebruiker("dicht", "dicht", "dicht", frozenset({Rol.HR}), actief=False),
    "eenmalig": Gebruiker("nieuw", "nieuw", "nieuw", frozenset({Rol.BEHEERDER}), moet_wijzigen=True),
}


def walk() -> Iterator[tuple[str, Callable[..., Any]]]:
    """Every public function of kompas.diensten with its name, also the public methods of its classes."""
    for module in pkgutil.walk_packages(diensten.__path__, f"{diensten.__name__}."):
        eigen = [lid for lid in vars(import_module(module.name)).values() if _is_of(lid, module.name)]
        for lid in eigen:
            methodes = vars(lid).values() if inspect.isclass(lid) else [lid]
            for functie in methodes:
                if inspect.isfunction(functie) and not functie.__name__.startswith("_"):
                    yield f"{module.name}.{functie.__qualname__}".removeprefix(f"{diensten.__name__}."), functie


def _is_of(lid: object, module: str) -> bool:
    return (inspect.isfunction(lid) or inspect.isclass(lid)) and lid.__module__ == module


def list_parameters(functie: Callable[..., Any]) -> list[Any]:
    return [deel.annotation for deel in inspect.signature(functie, eval_str=True).parameters.values()]


def is_dienst(functie: Callable[..., Any]) -> bool:
    """Whether its first parameter is an Aanvraag."""
    return list_parameters(functie)[:1] == [Aanvraag]


DIENSTEN = {naam: functie for naam, functie in walk() if is_dienst(functie) and naam not in ZONDER_WACHT}


@pytest.fixture(scope="module")
def opslag(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Opslag]:
    """A database in which Anna and Ben have something of everything."""
    with closing(Opslag(f"sqlite:///{tmp_path_factory.mktemp('rechten') / 'kompas.db'}")) as open_:
        open_.upgrade()
        with open_.transaction() as tx:
            for mens in (ANNA, BEN, CATO):
                tx.gebruikers.add(mens, GEHEIM, NU)
        fill(open_)
        yield open_


def test_use_cases_are_found() -> None:
    """The walk sees them, also those of later; the named exceptions exist and are no others."""
    assert len(DIENSTEN) > 15
    namen = {naam for naam, _ in walk()}
    assert sorted(naam for naam in [*ZONDER_WACHT, *OP_DE_OPSLAG] if naam not in namen) == []
    assert "dossier.openen.open_dossier" in DIENSTEN


@pytest.mark.parametrize("naam", DIENSTEN)
def test_every_use_case_names_its_right(naam: str) -> None:
    """A use case begins with `vereist(recht)`, or stands in the list of exceptions with a reason."""
    assert isinstance(getattr(DIENSTEN[naam], RECHT, None), Recht)


def test_nothing_reaches_the_database_past_the_guard() -> None:
    """Whoever gets an Aanvraag gets it first, so that it can be guarded; the database itself is for the named few."""
    later = [naam for naam, functie in walk() if Aanvraag in list_parameters(functie)[1:] and not _is_inner(functie)]
    assert later == []
    assert {naam for naam, functie in walk() if Opslag in list_parameters(functie)} == set(OP_DE_OPSLAG)


def _is_inner(functie: Callable[..., Any]) -> bool:
    """A part of use cases: it works within the transaction that a guarded one opened."""
    return list_parameters(functie)[:1] == [Transactie]


@pytest.mark.parametrize("naam", DIENSTEN)
@pytest.mark.parametrize("wie", IEDEREEN)
def test_who_lacks_the_right_gets_no_further(opslag: Opslag, naam: str, wie: str) -> None:
    """Refused whatever is asked, with one line in the audit log, and nothing else is changed."""
    dienst, mens = DIENSTEN[naam], IEDEREEN[wie]
    recht: Recht = getattr(dienst, RECHT)
    moment = STRAKS + next(UREN) * timedelta(hours=1)  # so that no refusal is counted with the one before it
    aanvraag = Aanvraag(opslag, mens, moment)
    rollen = mens.rollen if mens and mens.actief and not mens.moet_wijzigen else ()
    if recht in list_rechten(rollen):
        assert aanvraag.may(recht)
        return
    voor = dump(opslag)
    with pytest.raises(GeenToegang):
        dienst(aanvraag)
    na = dump(opslag)
    nieuw = na["auditregel"][len(voor["auditregel"]) :]
    assert [regel[1:8] for regel in nieuw] == [
        (moment, mens.id if mens else "", dienst.__name__, str(recht), "geweigerd", "scherm", 1)
    ]
    log = {"auditregel": [], "auditketen": [], "weigering": []}
    assert na | log == voor | log


@pytest.mark.parametrize("naam", DIENSTEN)
def test_where_nothing_is_kept_a_visitor_is_refused_the_same_way(naam: str, tmp_path: Path) -> None:
    """Without a database there is no line to write, and none is made."""
    bezoeker = Aanvraag(Opslag(f"sqlite:///{tmp_path / 'kompas.db'}"), None, NU)
    if not bezoeker.may(getattr(DIENSTEN[naam], RECHT)):
        with pytest.raises(GeenToegang):
            DIENSTEN[naam](bezoeker)
    assert list(tmp_path.iterdir()) == []
