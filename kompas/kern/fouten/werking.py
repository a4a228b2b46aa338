# SPDX-License-Identifier: EUPL-1.2
"""What stands in the way of running the app, or of making something on paper."""

from kompas.kern.fouten.basis import KompasFout


class OngeldigeInstelling(KompasFout, ValueError):
    """A setting (category factor, kind of score, number) has a value that cannot be used."""


class PoortBezet(KompasFout):
    """The app cannot listen at this port."""

    def __init__(self, poort: int) -> None:
        self.poort = poort
        super().__init__(
            f"Poort {poort} is niet vrij. Misschien draait het kompas al, of gebruikt een ander programma die poort. "
            "Stop dat eerst, of kies een andere poort, bijvoorbeeld: --poort 8600 (met make: POORT=8600)."
        )


class DemoGeweigerd(KompasFout):
    """The demo does not start beside what may be real, and makes no people where anything is already."""


class GeenPapier(KompasFout):
    """A paper that could not be made."""

    def __init__(self) -> None:
        super().__init__(
            "Dit bestand kunnen we nu niet maken. Alles wat je hier koos, staat er nog. "
            "Probeer het opnieuw, of kies het andere bestand."
        )
