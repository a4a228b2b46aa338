# SPDX-License-Identifier: EUPL-1.2
"""What stands in the way of running the app, or of making something on paper."""

from collections.abc import Iterable

from kompas.kern.fouten.basis import KompasFout


class OngeldigeInstelling(KompasFout, ValueError):
    """A setting (category factor, kind of score, number) has a value that cannot be used."""


class OnveiligeStart(KompasFout):
    """A real installation that is not safe to serve. `bezwaren`: every reason, each a sentence that says what to do."""

    def __init__(self, bezwaren: Iterable[str]) -> None:
        self.bezwaren = tuple(bezwaren)
        regels = "\n".join(f"- {bezwaar}" for bezwaar in self.bezwaren)
        super().__init__(
            "Het kompas start niet. Dit is een echte omgeving (KOMPAS_PRODUCTIE staat aan), en daarvoor is dit niet "
            f"veilig genoeg:\n{regels}\nEr is niets veranderd. Verbeter dit, en start dan opnieuw."
        )


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
