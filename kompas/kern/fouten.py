# SPDX-License-Identifier: EUPL-1.2
"""The one error tree. Every error carries its data and a Dutch sentence for the user."""

from collections.abc import Iterable
from dataclasses import dataclass


class KompasFout(Exception):
    """Base of every error that the application raises on purpose. `str()` is a sentence for the user."""


class OnbekendeFunctie(KompasFout):
    """No function in the catalogue has this id."""

    def __init__(self, functie_id: str) -> None:
        self.functie_id = functie_id
        super().__init__(
            f"We kennen geen functie met de naam '{functie_id[:80]}'. "
            "Misschien is de link oud. Zoek de functie op titel."
        )


class OnbekendeTag(KompasFout):
    """One or more tags are not in the vocabulary of the catalogue."""

    def __init__(self, tag_ids: Iterable[str]) -> None:
        self.tag_ids = tuple(sorted(tag_ids))
        namen = ", ".join(f"'{t[:80]}'" for t in self.tag_ids[:5])
        super().__init__(
            f"Deze tags staan niet in de woordenlijst: {namen}. Haal ze uit het profiel of voeg ze toe aan tags.yaml."
        )


class OngeldigProfiel(KompasFout, ValueError):
    """A profile holds something that cannot be a strength, or lacks what the question needs."""


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


class OngeldigeInstelling(KompasFout, ValueError):
    """A setting (category factor, kind of score, number) has a value that cannot be used."""


class TekstTeLang(KompasFout, ValueError):
    """A text that is too long to read in one go. `lengte` and `maximum` are in characters."""

    def __init__(self, lengte: int, maximum: int) -> None:
        self.lengte, self.maximum = lengte, maximum
        super().__init__(
            f"Deze tekst is te lang: hij telt {_duizend(lengte)} tekens en er passen er {_duizend(maximum)}. "
            "Plak alleen het deel dat over het werk gaat."
        )


def _duizend(getal: int) -> str:
    return f"{getal:,}".replace(",", ".")


class PoortBezet(KompasFout):
    """The app cannot listen at this port."""

    def __init__(self, poort: int) -> None:
        self.poort = poort
        super().__init__(
            f"Poort {poort} is niet vrij. Misschien draait het kompas al, of gebruikt een ander programma die poort. "
            "Stop dat eerst, of kies een andere poort, bijvoorbeeld: --poort 8600 (met make: POORT=8600)."
        )


class GeenPapier(KompasFout):
    """A paper that could not be made."""

    def __init__(self) -> None:
        super().__init__(
            "Dit bestand kunnen we nu niet maken. Alles wat je hier koos, staat er nog. "
            "Probeer het opnieuw, of kies het andere bestand."
        )


class GeenToegang(KompasFout):
    """Something that is not there or that this person may not see or do: the two look the same."""

    def __init__(self) -> None:
        super().__init__(
            "Dit is er niet, of je mag het niet zien. Er is niets veranderd. "
            "Log in met het juiste account, of vraag het aan je beheerder."
        )


class OngeldigAccount(KompasFout, ValueError):
    """An account that cannot be made or changed so."""


class OngeldigeDeling(KompasFout, ValueError):
    """Something that cannot be shared so; nothing was shared."""


class OngeldigeWachtzin(KompasFout, ValueError):
    """A passphrase that cannot be chosen. It never holds the passphrase."""


class InloggenMislukt(KompasFout):
    """Name and passphrase do not lead to an open account; which of them was wrong is nobody's business."""

    def __init__(self) -> None:
        super().__init__(
            "Deze naam en wachtzin horen niet bij elkaar. Kijk ze na en probeer het opnieuw. "
            "Lukt het niet? Vraag je beheerder om een nieuwe wachtzin."
        )


class TeVeelPogingen(KompasFout):
    """Too many failed attempts in a while, for this name or from this address."""

    def __init__(self) -> None:
        super().__init__(
            "Te veel pogingen. Wacht een kwartier en probeer het dan opnieuw. Je account blijft gewoon open."
        )


class Versieconflict(KompasFout):
    """What is stored is newer than what the change was based on; nothing was overwritten."""

    def __init__(self) -> None:
        super().__init__(
            "Je dossier is ook ergens anders veranderd, bijvoorbeeld in een ander tabblad. "
            "We hebben niets overschreven. Kies wat je wilt houden."
        )


class OnleesbaarDossier(KompasFout):
    """What is stored cannot be read by this version of the app; it is left as it is."""

    def __init__(self) -> None:
        super().__init__(
            "Je bewaarde dossier kunnen we nu niet lezen. Misschien is het gemaakt met een nieuwere versie van het "
            "kompas. We hebben er niets aan veranderd. Vraag je beheerder om te helpen."
        )


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
