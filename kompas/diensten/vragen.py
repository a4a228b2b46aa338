# SPDX-License-Identifier: EUPL-1.2
"""The questionnaire as a use case: which question stands before you, and what the answers point to."""

from dataclasses import dataclass
from math import ceil

from kompas.diensten.organisatie import Organisatie
from kompas.kern import Catalogus, Functie, Profiel
from kompas.kern.beeld import KompasBeeld, build_beeld
from kompas.kern.dossier import Dossier
from kompas.kern.vragenlijst import MAX_VRAGEN, Antwoord, Kandidaat, Vraag, list_gevolgen

SECONDEN_PER_VRAAG = 10
_KLEIN_AANTAL, _KLEIN_NUMMERS = 40, 5


@dataclass(frozen=True, slots=True)
class Vraagstand:
    """A question in its place. `nummer` counts from 1; `antwoord` is what was said before, "" when new."""

    vraag: Vraag
    nummer: int
    antwoord: str

    @property
    def minuten(self) -> int:
        """How long it takes at most from here, in whole minutes."""
        return minutes_for(MAX_VRAGEN - self.nummer + 1)


@dataclass(frozen=True, slots=True)
class Antwoordregel:
    """A question that was answered, in words."""

    vraag_id: str
    onderwerp: str
    antwoord: str


@dataclass(frozen=True, slots=True)
class Uitkomstregel:
    """A function of the list. It fits `passend` of `aantal` answers; `mist`: labels of what you want more of and it
    does not ask.
    """

    functie: Functie
    passend: int
    aantal: int
    mist: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Uitkomst:
    """What the answers gave. `lijst` is in order of likelihood; `nieuw` and `zwaarder` are labels in the profile;
    `wil_meer`: somebody asked for more of something; `af`: there is nothing more to ask.
    """

    lijst: tuple[Uitkomstregel, ...]
    nieuw: tuple[str, ...]
    zwaarder: tuple[str, ...]
    antwoorden: tuple[Antwoordregel, ...]
    wil_meer: bool
    af: bool


def minutes_for(aantal: int) -> int:
    """How long so many questions take, in whole minutes, at least one."""
    return max(1, ceil(aantal * SECONDEN_PER_VRAAG / 60))


def list_antwoorden(organisatie: Organisatie, dossier: Dossier) -> tuple[Antwoordregel, ...]:
    """The answered questions that the content of now knows, in the order asked."""
    gesteld = ((organisatie.vragenlijst.vraag(id_), zei) for id_, zei in dossier.antwoorden.items())
    return tuple(Antwoordregel(vraag.id, vraag.onderwerp, vraag.describe(zei)) for vraag, zei in gesteld if vraag)


def open_vraag(organisatie: Organisatie, dossier: Dossier, terug: str | None = None) -> Vraagstand | None:
    """The next question, or the earlier one with id `terug`; None when there is nothing more to ask."""
    vragenlijst, antwoorden = organisatie.vragenlijst, dossier.antwoorden
    if terug in antwoorden and (eerder := vragenlijst.vraag(str(terug))):
        return Vraagstand(eerder, list(antwoorden).index(eerder.id) + 1, antwoorden[eerder.id])
    vraag = vragenlijst.next_vraag(antwoorden)
    return Vraagstand(vraag, len(antwoorden) + 1, "") if vraag else None


def conclude(organisatie: Organisatie, dossier: Dossier, aantal: int = 10) -> Uitkomst:
    """The list and the profile that the answers give; the own function and "niet voor mij" are left out of the list."""
    catalogus = organisatie.catalogus
    zonder = {dossier.functie_id, *dossier.niet_voor_mij}
    gevolgen = list_gevolgen(catalogus, dossier)
    return Uitkomst(
        lijst=tuple(
            _regel(catalogus, dossier, kandidaat)
            for kandidaat in organisatie.vragenlijst.rank(dossier.antwoorden, aantal, zonder)
        ),
        nieuw=tuple(catalogus.tag(gevolg.tag_id).label for gevolg in gevolgen if gevolg.nieuw),
        zwaarder=tuple(catalogus.tag(gevolg.tag_id).label for gevolg in gevolgen if not gevolg.nieuw),
        antwoorden=list_antwoorden(organisatie, dossier),
        wil_meer=Antwoord.MEER in dossier.antwoorden.values(),
        af=organisatie.vragenlijst.next_vraag(dossier.antwoorden) is None,
    )


def draw_klein_kompas(organisatie: Organisatie, dossier: Dossier, straal: int) -> KompasBeeld:
    """The kompas of the profile so far, with the nearest few only. Without a profile every function lies far away."""
    return build_beeld(
        organisatie.matcher,
        dossier.profiel(organisatie.catalogus) or Profiel(),
        aantal=_KLEIN_AANTAL,
        nummers=_KLEIN_NUMMERS,
        letters=0,
        verborgen=frozenset(dossier.niet_voor_mij),
        wensen=dossier.wensen,
        kaart=organisatie.kaart,
        schermstraal=straal,
    )


def _regel(catalogus: Catalogus, dossier: Dossier, kandidaat: Kandidaat) -> Uitkomstregel:
    functie = catalogus.functie(kandidaat.functie_id)
    meer = [id_ for id_, zei in dossier.antwoorden.items() if zei == Antwoord.MEER and id_ in catalogus.tags]
    return Uitkomstregel(
        functie,
        kandidaat.passend,
        kandidaat.aantal,
        mist=tuple(catalogus.tag(tag).label for tag in meer if tag not in functie.tag_ids),
    )
