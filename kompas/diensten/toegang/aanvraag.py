# SPDX-License-Identifier: EUPL-1.2
"""Who asks something, when, and from where."""

from dataclasses import dataclass
from datetime import datetime

from kompas.kern.fouten import GeenToegang
from kompas.kern.toegang import Gebruiker, Recht, list_rechten
from kompas.opslag import Opslag


@dataclass(frozen=True, slots=True)
class Aanvraag:
    """One request. `gebruiker` is as the database has it at this moment, None for a visitor without account.

    `nu`: the moment of asking, with time zone. `oorsprong`: "scherm" or "opdrachtregel".
    """

    opslag: Opslag
    gebruiker: Gebruiker | None
    nu: datetime
    oorsprong: str = "scherm"

    def may(self, recht: Recht) -> bool:
        """True when who asks has this right."""
        return recht in (self.gebruiker.rechten if self.gebruiker else list_rechten(()))

    @property
    def wie(self) -> Gebruiker:
        """The person who asks. Raises `GeenToegang` for a visitor."""
        if self.gebruiker is None:
            raise GeenToegang
        return self.gebruiker

    @property
    def actor(self) -> str:
        """The id for the audit log: "" for a visitor."""
        return self.gebruiker.id if self.gebruiker else ""
