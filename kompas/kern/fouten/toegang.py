# SPDX-License-Identifier: EUPL-1.2
"""Who may not, or cannot, get in."""

from kompas.kern.fouten.basis import KompasFout


class GeenToegang(KompasFout):
    """Something that is not there or that this person may not see or do: the two look the same."""

    def __init__(self) -> None:
        super().__init__(
            "Dit is er niet, of je mag het niet zien. Er is niets veranderd. "
            "Log in met het juiste account, of vraag het aan je beheerder."
        )


class OngeldigAccount(KompasFout, ValueError):
    """An account that cannot be made or changed so."""


class OngeldigeWachtzin(KompasFout, ValueError):
    """A passphrase that cannot be chosen. It never holds the passphrase."""


class InloggenMislukt(KompasFout):
    """Name and passphrase do not lead to an open account; which of them was wrong is nobody's business."""

    def __init__(self) -> None:
        super().__init__(
            "Deze naam en wachtzin horen niet bij elkaar. Kijk ze na en probeer het opnieuw. "
            "Lukt het niet? Vraag je beheerder om een nieuwe wachtzin."
        )


class WerkaccountGeweigerd(KompasFout):
    """A work account that does not lead to an open account here. `gebruiker_id`: of the account, "" when it is none."""

    def __init__(self, zin: str, gebruiker_id: str = "") -> None:
        self.gebruiker_id = gebruiker_id
        super().__init__(zin)


class TeVeelPogingen(KompasFout):
    """Too many failed attempts in a while, for this name or from this address."""

    def __init__(self) -> None:
        super().__init__(
            "Te veel pogingen. Wacht een kwartier en probeer het dan opnieuw. Je account blijft gewoon open."
        )


class OngeldigeDeling(KompasFout, ValueError):
    """Something that cannot be shared so; nothing was shared."""
