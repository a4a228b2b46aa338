# SPDX-License-Identifier: EUPL-1.2
"""Someone with an account."""

from dataclasses import dataclass

from kompas.kern.toegang.recht import Recht
from kompas.kern.toegang.rol import Rol, list_rechten


@dataclass(frozen=True, slots=True)
class Gebruiker:
    """An account, without its secret. `id` never changes and means nothing; `naam` is what one logs in with.

    `weergavenaam` is what others read. `unit` is that of a leidinggevende, "" without. `moet_wijzigen`: the passphrase
    is a one-time one, and nothing else can be done before it is changed.
    """

    id: str
    naam: str
    weergavenaam: str
    rollen: frozenset[Rol]
    unit: str = ""
    actief: bool = True
    moet_wijzigen: bool = False

    @property
    def rechten(self) -> frozenset[Recht]:
        """What this person may do: nothing of an account when it is closed or its passphrase must change first."""
        return list_rechten(self.rollen if self.actief and not self.moet_wijzigen else ())

    def may(self, recht: Recht) -> bool:
        """True when this person has the right."""
        return recht in self.rechten
