# SPDX-License-Identifier: EUPL-1.2
"""A check by colleagues that is not open, or not ready."""

from kompas.kern.fouten.basis import KompasFout


class CheckGesloten(KompasFout):
    """A link to a check that cannot be used: wrong, guessed, ended, closed or full. All look the same."""

    def __init__(self) -> None:
        super().__init__(
            "Deze link werkt niet (meer). Wat je al had ingevuld, telt gewoon mee. "
            "Vraag degene die je de link stuurde om een nieuwe."
        )


class CheckNietKlaar(KompasFout):
    """The outcome of a check that nobody may see: it is still open, or too few people answered."""

    def __init__(self) -> None:
        super().__init__(
            "Van deze check kunnen we nog geen uitslag laten zien. Sluit hem eerst, en zorg voor minstens twee "
            "antwoorden. Er is niets veranderd."
        )
