# SPDX-License-Identifier: EUPL-1.2
"""What stands in the way of moving a database, or of putting a backup back."""

from kompas.kern.fouten.basis import KompasFout


class OnderhoudGeweigerd(KompasFout):
    """Work on the database that would lose or mix up something. `zin` says what is in the way, and what to do."""

    def __init__(self, zin: str) -> None:
        self.zin = zin
        super().__init__(f"{zin} Er is niets veranderd.")


class OngeldigeReservekopie(KompasFout):
    """An archive that is damaged, half, of another program or of a newer version. `zin` says which."""

    def __init__(self, zin: str) -> None:
        self.zin = zin
        super().__init__(f"{zin} Er is niets veranderd. Gebruik een andere reservekopie.")
