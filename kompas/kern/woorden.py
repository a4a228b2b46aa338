# SPDX-License-Identifier: EUPL-1.2
"""A match in words. Counts are plain counts of tags, never weighted shares."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from kompas.kern.catalogus import Catalogus
from kompas.kern.energie import Energie
from kompas.kern.functie import Functie
from kompas.kern.getallen import procent
from kompas.kern.uitleg import TagAandeel, Uitleg


@dataclass(frozen=True, slots=True)
class Persoon:
    """Who a sentence is about: the reader, or whoever hands over the paper."""

    brengt: str
    onderwerp: str
    voorwerp: str
    bezit: str


JE = Persoon("Je brengt", "je", "jou", "jouw")
IK = Persoon("Ik breng", "ik", "mij", "mijn")


def join_labels(labels: Sequence[str]) -> str:
    """Labels in a sentence: "a", "a en b" or "a, b en c"."""
    return " en ".join(filter(None, [", ".join(labels[:-1]), *labels[-1:]]))


def count_kenmerken(aantal: int) -> str:
    """A number of tags in words: "1 kenmerk" or "8 kenmerken"."""
    return f"{aantal} kenmerk" if aantal == 1 else f"{aantal} kenmerken"


def describe_getal(uitleg: Uitleg) -> str:
    """How the figure came about, in a few short sentences."""
    if not uitleg.gevraagd_aantal:
        return "Deze functie is nog niet ingevuld. Daarom is er nog geen match."
    if not uitleg.gedeeld:
        return "Jouw profiel en deze functie delen geen kenmerken. Daarom is de match 0\u00a0%."
    if not uitleg.score:
        telt = "dat telt" if len(uitleg.gedeeld) == 1 else "die tellen"
        delen = f"delen {count_kenmerken(len(uitleg.gedeeld))}, maar {telt} hier niet mee"
        return f"Jouw profiel en deze functie {delen}. De match is 0\u00a0%."
    return (
        f"Jouw profiel en deze functie delen {count_kenmerken(len(uitleg.gedeeld))}. "
        f"De functie vraagt er {uitleg.gevraagd_aantal}. "
        f"Bijzondere kenmerken tellen zwaarder. Zo komt de match op {procent(uitleg.score)}."
    )


def describe_waarom(uitleg: Uitleg, catalogus: Catalogus, aantal: int = 3, persoon: Persoon = JE) -> str:
    """Why this function, in one sentence: what you bring, and which tags count most. Empty without shared tags."""
    if not uitleg.gedeeld:
        return ""
    deel = f"{persoon.brengt} {len(uitleg.gedeeld)} van de {count_kenmerken(uitleg.gevraagd_aantal)} mee"
    soort = ", vooral" if len(uitleg.gedeeld) > aantal else ":"
    return f"{deel}{soort} {join_tags(uitleg.gedeeld[:aantal], catalogus)}."


def describe_waarom_niet(
    uitleg: Uitleg,
    catalogus: Catalogus,
    functie: Functie,
    energie: Mapping[str, Energie] = MappingProxyType({}),
    aantal: int = 2,
    persoon: Persoon = JE,
) -> str:
    """Why perhaps not this function, in one sentence that is a fact and no judgement. Empty when nothing speaks.

    First what is asked and costs energy; else what keeps the match from being higher (what is new for you, or what the
    function does not ask of you, unless that costs energy); last what you need to begin. `energie`: the tags that
    were sorted.
    """
    if uitleg.gedeeld or uitleg.extra:  # of an empty profile we do not know what is new
        for begin, delen in _bezwaren(uitleg, energie, persoon):
            if delen:
                soort = ", vooral" if len(delen) > aantal else ":"
                return f"{begin}{soort} {join_tags(delen[:aantal], catalogus)}."
    eisen = join_labels([catalogus.tag(eis).label for eis in functie.harde_eisen])
    return f"Om te beginnen heb {persoon.onderwerp} nodig: {eisen}." if eisen else ""


def join_tags(delen: Iterable[TagAandeel], catalogus: Catalogus) -> str:
    """The labels of tags, as they stand in a sentence."""
    return join_labels([catalogus.tag(deel.tag_id).label for deel in delen])


def _bezwaren(
    uitleg: Uitleg, energie: Mapping[str, Energie], persoon: Persoon
) -> Iterator[tuple[str, Sequence[TagAandeel]]]:
    """Beginnings of a sentence with the tags that end it, the most telling one first."""
    kost = [deel for deel in uitleg.gedeeld if energie.get(deel.tag_id) is Energie.KOST]
    wie = persoon.voorwerp
    dingen = f"iets wat {wie} energie kost" if len(kost) == 1 else f"{len(kost)} dingen die {wie} energie kosten"
    yield f"De functie vraagt ook {dingen}", kost
    werkwoord = "is" if len(uitleg.ontbrekend) == 1 else "zijn"
    nieuw = f"Nieuw voor {wie} {werkwoord} {count_kenmerken(len(uitleg.ontbrekend))}", uitleg.ontbrekend
    mist = [deel for deel in uitleg.extra if energie.get(deel.tag_id) is not Energie.KOST]
    minder = f"Hier gebruik {persoon.onderwerp} {len(mist)} van {persoon.bezit} kenmerken minder", mist
    yield from (nieuw, minder) if uitleg.dekking <= uitleg.benutting else (minder, nieuw)
