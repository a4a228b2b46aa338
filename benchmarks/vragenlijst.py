# SPDX-License-Identifier: EUPL-1.2
"""What the questionnaire finds: simulated users who have one function and answer as someone who wants another.

Each answer comes from the passport of the wished function, then goes wrong by chance. The questionnaire sees nothing
but the answers. Every filled function is wished once per round, by someone with another function.
"""

import random
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import fmean

from benchmarks.verslag import Deel, Tabel
from kompas.inhoud import load_catalogus
from kompas.kern import Catalogus, Functie, Matcher, Profiel
from kompas.kern.dossier import Dossier
from kompas.kern.vragenlijst import MAX_VRAGEN, Antwoord, Vraag, Vragenlijst, answer_vraag

DATA = Path(__file__).resolve().parents[1] / "data"
ORGANISATIES = {"Alkmaar": DATA / "functies.yaml", "Waterrijk": DATA / "voorbeelden" / "waterrijk" / "functies.yaml"}
TOP, BELOFTE, RONDES = 10, 0.8, 3
Antwoorden = dict[str, str]
Kies = Callable[[Antwoorden], Vraag | None]
Orde = Callable[[random.Random], Kies]


@dataclass(frozen=True, slots=True)
class Gebruiker:
    """How someone answers. All are chances: of a flipped answer, of "weet ik niet", of being one step beside the wished
    function on a dimension, and per tag of the wished function of not wanting it.
    """

    omgekeerd: float = 0.1
    weet_niet: float = 0.0
    stap_ernaast: float = 0.0
    wil_niet: float = 0.0


@dataclass(frozen=True, slots=True)
class Sessie:
    """One simulated user. `rangen`: place of the wished function (from 0) after 0, 1, 2 ... answers."""

    heeft: Functie
    wenst: Functie
    antwoorden: Antwoorden
    rangen: tuple[int, ...]

    def found_after(self, aantal: int) -> bool:
        """True when the wished function stands in the list after so many questions (or fewer, when it stopped)."""
        return self.rangen[min(aantal, len(self.rangen) - 1)] < TOP


def run(*, snel: bool) -> Deel:
    """Both organisations; the quick run takes one round of users."""
    tabellen, fouten = [], []
    for naam, pad in ORGANISATIES.items():
        catalogus = load_catalogus(pad, DATA / "tags.yaml")
        orden = simulate_orders(catalogus, rondes=1 if snel else RONDES)
        tabellen += [_curve(naam, orden), _others(naam, catalogus)]
        gevonden = share(orden["chosen"])
        if gevonden < BELOFTE:
            fouten.append(f"{naam}: {gevonden:.0%} in the top {TOP} after {MAX_VRAGEN} questions, not {BELOFTE:.0%}.")
    inleiding = (
        "Simulated users have one function and answer as someone who wants another, with 10 % of the answers flipped "
        f"at random (a dimension: to the other side). Share of users whose wished function stands in the top {TOP} of "
        "the list by likelihood, own function left out. Every filled function is wished in each round; fixed seeds."
    )
    return Deel("Questionnaire", inleiding, tabellen, fouten)


def simulate_orders(catalogus: Catalogus, rondes: int, elke: int = 1) -> Mapping[str, Sequence[Sessie]]:
    """The same users, asked in three orders; the two dimensions always come first."""
    vragenlijst = Vragenlijst(Matcher(catalogus))
    vast = _prior_order(vragenlijst)
    orden: dict[str, Orde] = {
        "chosen": lambda _: vragenlijst.next_vraag,
        "fixed": lambda _: _in_order(vast),
        "random": lambda rng: _in_order(_shuffle(vragenlijst, vast, rng)),
    }
    return {naam: list(simulate(catalogus, Gebruiker(), orde, rondes, elke)) for naam, orde in orden.items()}


def simulate(
    catalogus: Catalogus, gebruiker: Gebruiker, orde: Orde | None = None, rondes: int = 1, elke: int = 1
) -> Iterator[Sessie]:
    """A session per round and wished function. `orde` gives the questions, by default as the app does; `elke` 5 takes
    every fifth function.
    """
    vragenlijst = Vragenlijst(Matcher(catalogus))
    for zaad in range(rondes):
        for wenst in catalogus.gevulde_functies[::elke]:
            rng = random.Random(f"{zaad}.{wenst.id}")
            heeft = rng.choice([functie for functie in catalogus.gevulde_functies if functie is not wenst])
            kies = orde(random.Random(f"orde.{zaad}.{wenst.id}")) if orde else vragenlijst.next_vraag
            yield _answer_all(vragenlijst, heeft, wenst, _Antwoorder(gebruiker, wenst, rng), kies)


def share(sessies: Sequence[Sessie], aantal: int = MAX_VRAGEN) -> float:
    """The share of users who find the wished function."""
    return fmean(sessie.found_after(aantal) for sessie in sessies)


class _Antwoorder:
    """Answers as the wished function, imperfectly. Draws as often for each question, whatever the chances are."""

    def __init__(self, gebruiker: Gebruiker, wenst: Functie, rng: random.Random) -> None:
        self._gebruiker, self._functie, self._rng = gebruiker, wenst, rng
        self._wil = {tag for tag in wenst.tag_ids if rng.random() >= gebruiker.wil_niet}

    def answer(self, vraag: Vraag) -> str:
        weet, ernaast, omgekeerd, kant = (self._rng.random() for _ in range(4))
        if weet < self._gebruiker.weet_niet:
            return Antwoord.WEET_NIET
        flip = omgekeerd < self._gebruiker.omgekeerd
        if not vraag.is_dimensie:
            return Antwoord.MEER if (vraag.id in self._wil) != flip else Antwoord.MINDER
        waarde, stap = self._functie.dimensies[vraag.id], 1 if kant < 0.5 else -1
        if ernaast < self._gebruiker.stap_ernaast:
            waarde = min(5, max(1, waarde + stap))
        if flip:
            waarde = 6 - waarde if waarde != 3 else 3 + 2 * stap
        return str(waarde)


def _answer_all(vragenlijst: Vragenlijst, heeft: Functie, wenst: Functie, wie: _Antwoorder, kies: Kies) -> Sessie:
    antwoorden: Antwoorden = {}
    rangen = [_place(vragenlijst, antwoorden, heeft, wenst)]
    while len(antwoorden) < MAX_VRAGEN and (vraag := kies(antwoorden)):
        antwoorden[vraag.id] = wie.answer(vraag)
        rangen.append(_place(vragenlijst, antwoorden, heeft, wenst))
    return Sessie(heeft, wenst, antwoorden, tuple(rangen))


def _place(vragenlijst: Vragenlijst, antwoorden: Antwoorden, heeft: Functie, wenst: Functie) -> int:
    lijst = [kandidaat.functie_id for kandidaat in vragenlijst.rank(antwoorden, TOP, zonder={heeft.id})]
    return lijst.index(wenst.id) if wenst.id in lijst else TOP


def _prior_order(vragenlijst: Vragenlijst) -> list[Vraag]:
    """The order of someone who never knows: by expected information before any answer."""
    orde: dict[str, Vraag] = {}
    while vraag := vragenlijst.next_vraag(dict.fromkeys(orde, Antwoord.WEET_NIET)):
        orde[vraag.id] = vraag
    return list(orde.values())


def _shuffle(vragenlijst: Vragenlijst, vast: Sequence[Vraag], rng: random.Random) -> list[Vraag]:
    tags = vragenlijst.askable_tags()
    vragen = [vraag for tag in rng.sample(tags, len(tags)) if (vraag := vragenlijst.vraag(tag))]
    return [*(vraag for vraag in vast if vraag.is_dimensie), *vragen]


def _in_order(orde: Sequence[Vraag]) -> Kies:
    return lambda antwoorden: next((vraag for vraag in orde if vraag.id not in antwoorden), None)


def _curve(naam: str, orden: Mapping[str, Sequence[Sessie]]) -> Tabel:
    rijen = [
        [str(aantal), *(f"{share(sessies, aantal):.1%}" for sessies in orden.values())]
        for aantal in range(MAX_VRAGEN + 1)
    ]
    gesteld = fmean(len(sessie.antwoorden) for sessie in orden["chosen"])
    aantal = len({sessie.wenst.id for sessie in orden["chosen"]})
    return Tabel(
        f"{naam}, {aantal} functions: wished function in the top {TOP}, by number of questions",
        ["questions", *orden],
        rijen,
        f"{len(orden['chosen'])} users; the same for each order. Chosen: by expected information under the answers "
        "so far, as the app does. Fixed: by expected information before any answer. Random: any tag that may be asked. "
        "The two dimensions come first in all three. Without an answer there is no list. Asked on average: "
        f"{gesteld:.1f} questions; it stops when no question separates what is left.",
    )


def _others(naam: str, catalogus: Catalogus) -> Tabel:
    soorten = {
        "10 % flipped": Gebruiker(),
        "0 % flipped": Gebruiker(omgekeerd=0),
        "20 % flipped": Gebruiker(omgekeerd=0.2),
        "10 % flipped, 20 % weet ik niet": Gebruiker(weet_niet=0.2),
        "10 % flipped, dimensions one step off for 40 %": Gebruiker(stap_ernaast=0.4),
        "10 % flipped, a quarter of the tags of the wished function not wanted": Gebruiker(wil_niet=0.25),
        "all of these, 10 % flipped": Gebruiker(weet_niet=0.2, stap_ernaast=0.4, wil_niet=0.25),
    }
    matcher = Matcher(catalogus)
    rijen = []
    for soort, gebruiker in soorten.items():
        sessies = list(simulate(catalogus, gebruiker))
        kompas = [
            fmean(_in_kompas(matcher, sessie, functie=functie) for sessie in sessies) for functie in (False, True)
        ]
        rijen.append([soort, f"{share(sessies):.1%}", *(f"{deel:.1%}" for deel in kompas)])
    voor = fmean(_finds(matcher, sessie, Dossier.from_functie(catalogus, sessie.heeft.id)) for sessie in sessies)
    return Tabel(
        f"{naam}: users who answer otherwise, and what their kompas shows afterwards",
        ["users", f"top {TOP} of the list", "kompas of a visitor", "kompas of an employee"],
        rijen,
        f"{len(sessies)} users each, after at most {MAX_VRAGEN} questions. Kompas: the wished function among the {TOP} "
        "best matches of the profile that the answers make: their tags alone (visitor), or those with the passport of "
        "the present function (employee; "
        f"before any question {voor:.1%}).",
    )


def _in_kompas(matcher: Matcher, sessie: Sessie, *, functie: bool) -> bool:
    catalogus = matcher.catalogus
    dossier = Dossier.from_functie(catalogus, sessie.heeft.id) if functie else Dossier()
    for vraag_id, antwoord in sessie.antwoorden.items():
        dossier = answer_vraag(catalogus, dossier, vraag_id, antwoord)
    return _finds(matcher, sessie, dossier)


def _finds(matcher: Matcher, sessie: Sessie, dossier: Dossier) -> bool:
    profiel = dossier.profiel(matcher.catalogus) or Profiel()
    lijst = [match.functie_id for match in matcher.rank(profiel, TOP + 1) if match.functie_id != sessie.heeft.id]
    return sessie.wenst.id in lijst[:TOP]
