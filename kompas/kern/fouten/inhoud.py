# SPDX-License-Identifier: EUPL-1.2
"""Content files that cannot be used or written."""

from collections.abc import Iterable
from dataclasses import dataclass

from kompas.kern.fouten.basis import KompasFout


@dataclass(frozen=True, slots=True, order=True)
class Inhoudsfout:
    """One error in a content file. `regel` counts from 1; 0 means: the file as a whole."""

    bestand: str
    regel: int
    veld: str
    zin: str

    def __str__(self) -> str:
        return f"{self.bestand}:{self.regel}: {self.veld}: {self.zin}"


class OngeldigeInhoud(KompasFout):
    """Content files that cannot be used. `fouten` holds every error; `str()` gives one line per error."""

    def __init__(self, fouten: Iterable[Inhoudsfout]) -> None:
        self.fouten = tuple(sorted(set(fouten)))
        super().__init__("\n".join(str(fout) for fout in self.fouten))


class OnbewerkbareInhoud(KompasFout):
    """A content file that is valid, but written in a way in which we cannot change one item safely."""

    def __init__(self, bestand: str) -> None:
        self.bestand = bestand
        super().__init__(
            f"{bestand} is zo geschreven dat we het hier niet veilig kunnen wijzigen. Er is niets veranderd. "
            "Laat iemand het bestand openen en elk paspoort of kenmerk met een streepje op een eigen regel beginnen."
        )


class InhoudBeschadigd(KompasFout):
    """Content on disk that somebody broke elsewhere; nothing is written over it. `fouten` holds every error in it."""

    def __init__(self, fouten: Iterable[Inhoudsfout]) -> None:
        self.fouten = tuple(sorted(set(fouten)))
        waar = f"in {self.fouten[0].bestand} op regel {self.fouten[0].regel}" if self.fouten else "in de inhoud"
        super().__init__(
            f"Iemand heeft de inhoud buiten het kompas veranderd, en {waar} zit nu een fout. Het kompas werkt door met "
            "de laatste goede inhoud. We hebben niets overschreven en je wijziging niet bewaard. Laat die fout eerst "
            "verbeteren."
        )


class InhoudNietBewaard(KompasFout):
    """The content files could not be written: disk full, read-only, away. They are as they were."""

    def __init__(self) -> None:
        super().__init__(
            "We kunnen de inhoud nu niet bewaren. Misschien is de schijf vol, of mag het kompas er niet schrijven. "
            "Alles staat nog zoals het was. Vraag je beheerder om te helpen, en probeer het dan opnieuw."
        )


class GedeeldeWoordenlijst(KompasFout):
    """The tags belong to another organisation, of which this one uses them."""

    def __init__(self) -> None:
        super().__init__(
            "Deze kenmerken horen bij een andere organisatie, die ze met jou deelt. Er is niets veranderd. "
            "Wijzig ze daar, of begin een eigen woordenlijst."
        )


class InhoudBezet(KompasFout):
    """Somebody else is writing content at this moment. `seconden`: for how long already, None when unknown."""

    def __init__(self, seconden: int | None = None) -> None:
        self.seconden = seconden
        hoelang = "" if seconden is None else f", al {seconden} seconden"
        super().__init__(
            f"Iemand anders bewaart net een wijziging{hoelang}. Er is niets veranderd. "
            "Wat je schreef, staat er nog. Wacht even en probeer het opnieuw."
        )


class InhoudVeranderd(KompasFout):
    """The content is no longer what was shown before somebody agreed with the consequences."""

    def __init__(self) -> None:
        super().__init__(
            "De inhoud is intussen veranderd, dus de gevolgen kunnen anders zijn. Er is niets veranderd. "
            "Bekijk de gevolgen opnieuw."
        )
