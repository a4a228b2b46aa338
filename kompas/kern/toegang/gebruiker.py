# SPDX-License-Identifier: EUPL-1.2
"""Someone with an account."""

from dataclasses import dataclass, replace
from datetime import date  # only its name: the core knows no clock

from kompas.kern.toegang.recht import Recht
from kompas.kern.toegang.rol import Rol, list_rechten

_NA_VERTREK = list_rechten(()) | {Recht.EIGEN_DOSSIER}


@dataclass(frozen=True, slots=True)
class Gebruiker:
    """An account, without its secret. `id` never changes and means nothing; `naam` is what one logs in with.

    `weergavenaam` is what others read. `unit` is that of a leidinggevende, "" without. `moet_wijzigen`: the passphrase
    is a one-time one, and nothing else can be done before it is changed.

    `extern`: who this is at the OpenID provider. `personeelsnummer`, `functie_id` and `uit_dienst` (the last day of
    work) are what the HR system says: None and "" when it says nothing. `laatst_ingelogd`: a day, None for never.
    `vertrokken`: known to have left on the day of asking (`as_of`); never kept.
    """

    id: str
    naam: str
    weergavenaam: str
    rollen: frozenset[Rol]
    unit: str = ""
    actief: bool = True
    moet_wijzigen: bool = False
    extern: str | None = None
    personeelsnummer: str | None = None
    functie_id: str = ""
    uit_dienst: "date | None" = None
    laatst_ingelogd: "date | None" = None
    vertrokken: bool = False

    @property
    def rechten(self) -> frozenset[Recht]:
        """What this person may do: nothing of an account when it is closed or its passphrase must change first.

        Who left has only the own dossier, to take along.
        """
        if not self.actief or self.moet_wijzigen:
            return list_rechten(())
        return _NA_VERTREK if self.vertrokken else list_rechten(self.rollen)

    def as_of(self, vandaag: "date") -> "Gebruiker":
        """The same person with the rights of a day: from the day after the last day of work no other role counts."""
        if self.uit_dienst is None or self.uit_dienst >= vandaag:
            return self
        return replace(self, rollen=frozenset({Rol.MEDEWERKER}), vertrokken=True)

    def may(self, recht: Recht) -> bool:
        """True when this person has the right."""
        return recht in self.rechten
