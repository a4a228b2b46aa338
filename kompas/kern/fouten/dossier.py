# SPDX-License-Identifier: EUPL-1.2
"""What does not fit in a dossier."""

from kompas.kern.fouten.basis import KompasFout


class TeVeelTags(KompasFout, ValueError):
    """More own tags than fit in a profile."""

    def __init__(self, maximum: int) -> None:
        self.maximum = maximum
        super().__init__(f"Je hebt al {maximum} eigen kenmerken. Haal er eerst een weg. Je profiel is niet veranderd.")


class DossierVol(KompasFout, ValueError):
    """More of one kind than a dossier keeps. `wat`: what there is too much of, as in "regels in je logboek"."""

    def __init__(self, wat: str, maximum: int) -> None:
        self.wat, self.maximum = wat, maximum
        super().__init__(f"Je hebt al {maximum} {wat}. Haal er eerst een weg. Er is niets veranderd.")


class OngeldigeDag(KompasFout, ValueError):
    """A text that is no day in the calendar."""

    def __init__(self, tekst: str) -> None:
        self.tekst = tekst
        super().__init__("Deze datum klopt niet. Kies een dag in de kalender. Er is niets veranderd.")


class RegelVerdwenen(KompasFout, LookupError):
    """A step, line or result that is no longer there, for example because another tab removed it."""

    def __init__(self) -> None:
        super().__init__(
            "Wat je wilt veranderen, staat er niet meer. Er is niets veranderd. "
            "Kijk wat er nu staat, en probeer het opnieuw."
        )


class OngeldigProfielbestand(KompasFout, ValueError):
    """A profile file that cannot be read; what was there before stays."""


class OnleesbaarDossier(KompasFout):
    """What is stored cannot be read by this version of the app; it is left as it is."""

    def __init__(self) -> None:
        super().__init__(
            "Je bewaarde dossier kunnen we nu niet lezen. Misschien is het gemaakt met een nieuwere versie van het "
            "kompas. We hebben er niets aan veranderd. Vraag je beheerder om te helpen."
        )


class Versieconflict(KompasFout):
    """What is stored is newer than what the change was based on; nothing was overwritten."""

    def __init__(self) -> None:
        super().__init__(
            "Je dossier is ook ergens anders veranderd, bijvoorbeeld in een ander tabblad. "
            "We hebben niets overschreven. Kies wat je wilt houden."
        )
