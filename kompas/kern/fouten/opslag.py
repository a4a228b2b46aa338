# SPDX-License-Identifier: EUPL-1.2
"""What the database cannot do."""

from kompas.kern.fouten.basis import KompasFout


class OpslagNietBereikbaar(KompasFout):
    """The database is away, read-only or full; nothing was half done."""

    def __init__(self) -> None:
        super().__init__(
            "We kunnen nu niets bewaren of ophalen. Wat al bewaard was, is veilig. "
            "Wat je nu ziet, staat nog in dit tabblad. Probeer het straks opnieuw."
        )


class OpslagTeNieuw(KompasFout):
    """The database was brought to a newer shape than this version of the app knows."""

    def __init__(self) -> None:
        super().__init__(
            "Deze database hoort bij een nieuwere versie van het kompas. Er is niets veranderd. "
            "Installeer de nieuwste versie, of zet een reservekopie van de database terug."
        )


class OngeldigeTekst(KompasFout, ValueError):
    """A text with a character that cannot be stored (NUL, or half of a surrogate pair)."""

    def __init__(self) -> None:
        super().__init__(
            "In deze tekst staat een teken dat we niet kunnen bewaren. Er is niets veranderd. "
            "Typ de tekst opnieuw, of plak hem zonder opmaak."
        )
