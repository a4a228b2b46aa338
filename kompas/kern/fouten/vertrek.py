# SPDX-License-Identifier: EUPL-1.2
"""Lists of people that are not right, and too many who would go at once."""

from collections.abc import Iterable

from kompas.kern.fouten.basis import KompasFout


class OngeldigePersoneelslijst(KompasFout, ValueError):
    """A list of the HR system that cannot be used; `zinnen` says everything that is wrong with it."""

    def __init__(self, zinnen: Iterable[str]) -> None:
        self.zinnen = tuple(zinnen)
        super().__init__("\n".join((*self.zinnen, "Verbeter de lijst, en probeer het opnieuw. Er is niets veranderd.")))


class TeVeelWeg(KompasFout):
    """More people would go at once than the settings allow. `aantal` of `alle`; `hoogstens`: percent."""

    def __init__(self, aantal: int, alle: int, hoogstens: int) -> None:
        self.aantal, self.alle, self.hoogstens = aantal, alle, hoogstens
        super().__init__(
            f"Hiermee gaan in één keer {aantal} van de {alle} mensen weg. Dat is meer dan {hoogstens} %, en lijkt een "
            "fout. Klopt het toch? Doe het dan met --toch. Er is niets veranderd."
        )


class KlokVerdacht(KompasFout):
    """The clock of the server does not fit what was recorded. `zin` says how."""

    def __init__(self, zin: str) -> None:
        super().__init__(
            f"{zin} Klopt de klok van de server? Zet haar goed, of doe het met --toch. Er is niets verwijderd."
        )
