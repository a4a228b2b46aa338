# SPDX-License-Identifier: EUPL-1.2
"""The roles, and the rights of each. The table in docs/rechten.md is written from this one."""

from collections.abc import Iterable, Mapping
from enum import StrEnum
from types import MappingProxyType

from kompas.kern.fouten import OngeldigAccount
from kompas.kern.toegang.recht import Recht


class Rol(StrEnum):
    """A bundle of rights. A visitor has no account; all others do."""

    BEZOEKER = "bezoeker"
    MEDEWERKER = "medewerker"
    COACH = "coach"
    LEIDINGGEVENDE = "leidinggevende"
    HR = "hr"
    FUNCTIEBEHEERDER = "functiebeheerder"
    BEHEERDER = "beheerder"

    @property
    def titel(self) -> str:
        """The role in Dutch, as it stands behind a name."""
        return "HR-adviseur" if self is Rol.HR else self.value


_BEZOEKER = frozenset({Recht.VERKENNEN})
_IEDEREEN = _BEZOEKER | {Recht.EIGEN_DOSSIER}
_COLLEGA = _IEDEREEN | {Recht.CORRECTIE}
_BEGELEIDER = _COLLEGA | {Recht.GEDEELD_DOSSIER}

RECHTEN: Mapping[Rol, frozenset[Recht]] = MappingProxyType(
    {
        Rol.BEZOEKER: _BEZOEKER,
        Rol.MEDEWERKER: _COLLEGA | {Recht.EIGEN_HAND},
        Rol.COACH: _BEGELEIDER,
        Rol.LEIDINGGEVENDE: _BEGELEIDER | {Recht.INZICHT_EIGEN_UNIT},
        Rol.HR: _BEGELEIDER | {Recht.HANDEN, Recht.INZICHT},
        Rol.FUNCTIEBEHEERDER: _COLLEGA | {Recht.INHOUD},
        Rol.BEHEERDER: _IEDEREEN | {Recht.ACCOUNTS, Recht.AUDITLOG, Recht.INSTELLINGEN},
    }
)
_APART = "Een beheerder ziet geen dossiers en wijzigt geen inhoud. Geef daarom niemand beheerder en nog een andere rol."


def list_rechten(rollen: Iterable[Rol]) -> frozenset[Recht]:
    """Everything that somebody with these roles may do; without a role that of a visitor."""
    return _BEZOEKER.union(*(RECHTEN[rol] for rol in rollen))


def check_rollen(rollen: Iterable[Rol]) -> frozenset[Rol]:
    """The roles of one account. Raises `OngeldigAccount` for none, for a visitor, and for a beheerder who is more."""
    gekozen = frozenset(rollen)
    if not gekozen or Rol.BEZOEKER in gekozen:
        raise OngeldigAccount("Kies minstens één rol voor dit account. Er is niets veranderd.")
    if Rol.BEHEERDER in gekozen and len(gekozen) > 1:
        raise OngeldigAccount(f"{_APART} Er is niets veranderd.")
    return gekozen
