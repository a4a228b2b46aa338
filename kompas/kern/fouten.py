# SPDX-License-Identifier: EUPL-1.2
"""The one error tree. Every error carries its data and a Dutch sentence for the user."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kompas.kern.functie import Functie


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


class OngeldigOverzicht(KompasFout, ValueError):
    """A file that cannot be read as a formatieoverzicht, or a choice of columns that gives no functions."""

    def __init__(self, zin: str) -> None:
        super().__init__(f"{zin} Er is niets veranderd.")


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


class OnleesbaarDocument(KompasFout, ValueError):
    """A document or text that somebody handed in and that we cannot use. `zin` says why, and what to do instead."""

    def __init__(self, zin: str) -> None:
        self.zin = zin
        super().__init__(f"{zin} Er is niets veranderd.")


class GeenToegang(KompasFout):
    """Something that is not there or that this person may not see or do: the two look the same."""

    def __init__(self) -> None:
        super().__init__(
            "Dit is er niet, of je mag het niet zien. Er is niets veranderd. "
            "Log in met het juiste account, of vraag het aan je beheerder."
        )


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


class Bewerkingsconflict(KompasFout):
    """A passport that somebody else changed since it was opened. Nothing was overwritten.

    `basis` is what was opened, `hier` what would be saved, `daar` what stands in the file now, None when it is gone.
    """

    def __init__(self, basis: "Functie", hier: "Functie", daar: "Functie | None") -> None:
        self.basis, self.hier, self.daar = basis, hier, daar
        wat = "heeft iemand anders dit paspoort veranderd" if daar else "is dit paspoort weggehaald"
        super().__init__(
            f"Terwijl je bezig was, {wat}. We hebben niets overschreven, en wat je schreef, staat er nog. "
            "Bekijk beide versies en kies wat je wilt houden."
        )


class InhoudVeranderd(KompasFout):
    """The content is no longer what was shown before somebody agreed with the consequences."""

    def __init__(self) -> None:
        super().__init__(
            "De inhoud is intussen veranderd, dus de gevolgen kunnen anders zijn. Er is niets veranderd. "
            "Bekijk de gevolgen opnieuw."
        )


class OnbekendeVersie(KompasFout, LookupError):
    """A passport has no version with this number."""

    def __init__(self, nummer: int) -> None:
        self.nummer = nummer
        super().__init__(f"Versie {nummer} van dit paspoort is er niet. Kies een versie uit de lijst.")


@dataclass(frozen=True, slots=True, order=True)
class Veldfout:
    """What is wrong with a field of a form. `veld` as in the file, with dots: `tags.kennisgebied.2`."""

    veld: str
    zin: str


class OngeldigeWijziging(KompasFout, ValueError):
    """A change that cannot be saved; `fouten` says of each field what is wrong."""

    def __init__(self, fouten: Iterable[Veldfout]) -> None:
        self.fouten = tuple(fouten)
        zinnen = " ".join(fout.zin for fout in self.fouten)
        super().__init__(f"We hebben niets bewaard, en wat je schreef, staat er nog. {zinnen}")
