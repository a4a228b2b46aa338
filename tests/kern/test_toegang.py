# SPDX-License-Identifier: EUPL-1.2
"""Rights and roles: the table of the design, and what is not granted is refused."""

from dataclasses import replace
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kompas.kern.fouten import OngeldigAccount
from kompas.kern.toegang import RECHTEN, Gebruiker, Recht, Rol, check_rollen, list_rechten

# The requirement, written out on its own: a change here is a change of who may see whom.
ONTWERP = """
                    bezoeker medewerker coach leidinggevende hr functiebeheerder beheerder
verkennen               x        x        x         x         x        x            x
eigen_dossier           .        x        x         x         x        x            x
gedeeld_dossier         .        .        x         x         x        .            .
eigen_hand              .        x        .         .         .        .            .
handen                  .        .        .         .         x        .            .
correctie               .        x        x         x         x        x            .
inzicht_eigen_unit      .        .        .         x         .        .            .
inzicht                 .        .        .         .         x        .            .
inhoud                  .        .        .         .         .        x            .
accounts                .        .        .         .         .        .            x
auditlog                .        .        .         .         .        .            x
instellingen            .        .        .         .         .        .            x
"""
ROLLEN = st.frozensets(st.sampled_from(sorted(Rol)))
MENS = Gebruiker("id", "naam", "Naam", frozenset({Rol.HR}))


def test_the_roles_have_the_rights_of_the_design() -> None:
    """Every role and every right, none more and none less."""
    rollen, *rijen = [regel.split() for regel in ONTWERP.strip().splitlines()]
    gevraagd = {rol: {recht for recht, *vakjes in rijen if vakjes[nummer] == "x"} for nummer, rol in enumerate(rollen)}
    assert {str(rol): {str(recht) for recht in rechten} for rol, rechten in RECHTEN.items()} == gevraagd
    assert [rij[0] for rij in rijen] == list(Recht)


@given(links=ROLLEN, rechts=ROLLEN)
def test_two_roles_give_what_each_gives(links: frozenset[Rol], rechts: frozenset[Rol]) -> None:
    """Rights add up, and nobody has fewer than a visitor."""
    assert list_rechten(links | rechts) == list_rechten(links) | list_rechten(rechts)
    assert list_rechten(links) >= RECHTEN[Rol.BEZOEKER] == list_rechten(())


def test_who_manages_accounts_does_nothing_else() -> None:
    """An account has a role, is never a visitor, and a beheerder has no second role; all other pairs are fine."""
    assert check_rollen([Rol.HR, Rol.COACH]) == {Rol.HR, Rol.COACH}
    for paar in combinations(Rol, 2):
        if {Rol.BEHEERDER, Rol.BEZOEKER} & set(paar):
            with pytest.raises(OngeldigAccount):
                check_rollen(paar)
        else:
            assert check_rollen(paar) == set(paar)
    with pytest.raises(OngeldigAccount):
        check_rollen([])


def test_a_closed_account_is_a_visitor() -> None:
    """And so is one whose one-time passphrase must be changed first."""
    assert MENS.may(Recht.HANDEN)
    for dicht in (replace(MENS, actief=False), replace(MENS, moet_wijzigen=True)):
        assert dicht.rechten == RECHTEN[Rol.BEZOEKER]


def test_every_right_is_told_in_dutch() -> None:
    """In words that differ from each other, and from the name in the code."""
    teksten = [recht.omschrijving for recht in Recht]
    assert len(set(teksten)) == len(Recht)
    assert all(" " in tekst and tekst != recht for tekst, recht in zip(teksten, Recht))
